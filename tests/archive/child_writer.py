"""Opens the archive of the first argument when told to (a line on stdin) and writes the number of turns asked for."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from interviewer.archive import Archive
from tests.archive.samples import begin, say


def main() -> None:
    path, turns = Path(sys.argv[1]), int(sys.argv[2])
    print("ready", flush=True)
    sys.stdin.readline()
    with Archive.open(path, timeout=30) as archive:
        session = begin(archive)
        for seq in range(4, 4 + turns):
            say(archive, session, seq, f"turn {seq}")
            archive.save_draft(session, f"draft {seq}", 1.0, datetime.now(UTC))
    print(session)


if __name__ == "__main__":
    main()
