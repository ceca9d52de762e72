"""Holds interviews in the home of the first argument and kills each at a random moment, as often as the second says.

Each is held by a fork of this process, which has compiled the question once. After each kill a line of JSON: the
session, and in order what its process had been told was stored: ["turn", text], ["line", text] or ["draft", text].
"""

import json
import os
import random
import signal
import sys
import time
from pathlib import Path
from typing import Any, TextIO

from interviewer.services.workspace import Workspace

SCRIPT = (
    "How many pastes are created each month? And may a paste expire?",
    "I assume ten reads for each write, so 40 reads a second.",
    "/next",
    "A paste is 10 KB: 10 million × 10 KB = 100 GB a month.",
    "/hint",
    "/next",
    "client -> load balancer -> web server -> cache, object store\nThe text is in an object store, as it is large.",
    "/retract",
    "We keep the text in an object store and the keys in a table, with a cache in front of both. \udcff\0 odd",
    "/next",
    "A key is seven characters of base62 over a counter, so that two can never collide.",
    "/next",
    "The database is the first bottleneck: I would add read replicas, which costs us a lag of a second.",
    "/next",
    "To sum up: an object store for text, a database for keys, a cache in front. I would still worry about abuse.",
)

LONGEST = 90  # a little more than a whole interview tells


def hold(home: Path, guides: dict[bytes, Any], chance: random.Random, out: TextIO) -> None:
    """One interview, told to `out` as it is stored."""
    space = Workspace(home)
    space._guides = guides
    interview = space.start(space.setup("pastebin", seed=chance.randrange(100)))
    print(json.dumps(interview.session_id), file=out, flush=True)
    for text in SCRIPT:
        for end in sorted(chance.randrange(len(text)) for _ in range(3)):
            interview.save_draft(text[:end])
            print(json.dumps(["draft", text[:end]]), file=out, flush=True)
        lines = interview.say(text)
        for kind, said in [("turn", text), *(("line", line.text) for line in lines)]:
            if not said.startswith("/"):
                print(json.dumps([kind, said]), file=out, flush=True)
    interview.command("finish")
    interview.predict({"depth": 2.0})
    print(json.dumps(["finished", ""]), file=out, flush=True)


def killed(home: Path, guides: dict[bytes, Any], chance: random.Random) -> tuple[str, list[list[str]]]:
    """The session, and what was told before its process was killed."""
    ours, theirs = os.pipe()
    seed, many, moment = chance.random(), chance.randrange(LONGEST), chance.random() * 0.02
    pid = os.fork()
    if not pid:
        os.close(ours)
        with os.fdopen(theirs, "w") as out:
            hold(home, guides, random.Random(seed), out)
        os._exit(0)
    os.close(theirs)
    with os.fdopen(ours) as told:
        session = json.loads(told.readline())
        first = [line for _ in range(many) if (line := told.readline())]
        time.sleep(moment)
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        # The last line may be cut: what it tells was stored, but it proves nothing.
        return session, [json.loads(line) for line in (*first, *told) if line.endswith("\n")]


def main() -> None:
    home, times, chance = Path(sys.argv[1]), int(sys.argv[2]), random.Random(sys.argv[3])
    space = Workspace(home)
    space.guide(space.bank.entry("pastebin"))
    for _ in range(times):
        print(json.dumps(killed(home, space._guides, chance)), flush=True)


if __name__ == "__main__":
    main()
