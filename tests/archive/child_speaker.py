"""Speaks and types into the archive of the first argument without end, saying on stdout what is stored once it is.

`session ID`, then `turn SEQ TEXT` after each turn and `draft ELAPSED TEXT` after each draft. The test kills it.
"""

import itertools
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

from interviewer.archive import Archive
from tests.archive.samples import begin, say


def main() -> None:
    chance = random.Random(sys.argv[2])
    with Archive.open(Path(sys.argv[1]), timeout=30) as archive:
        session = begin(archive)
        print("session", session, flush=True)
        seq, elapsed = 4, 0.0
        for number in itertools.count():
            elapsed += 0.5
            if chance.random() < 0.5:
                text = f"draft-{number}" * chance.randint(1, 50)
                archive.save_draft(session, text, elapsed, datetime.now(UTC))
                print("draft", elapsed, text, flush=True)
            else:
                text = f"turn-{number}" * chance.randint(1, 200)
                answers = [f"answer-{number}"] * chance.randint(0, 3)
                say(archive, session, seq, text, *answers, elapsed=elapsed)
                print("turn", seq, text, flush=True)
                seq += 1 + len(answers)


if __name__ == "__main__":
    main()
