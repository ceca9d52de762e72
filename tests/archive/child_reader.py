"""Looks back in the archive of the first argument, and tries to change it; prints how each went.

As the user whose number is the second argument, if there is one: root is stopped by no permission.
"""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from interviewer.archive import Archive
from interviewer.archive.migrations import migrations
from interviewer.model.errors import ArchiveError
from interviewer.model.session import Setup


def main() -> None:
    assert migrations, "imported while its files can still be read"
    for number in sys.argv[2:]:
        os.setgroups([])
        os.setgid(int(number))
        os.setuid(int(number))
    setup = Setup(question="pastebin", level="mid", minutes=45, mode="relaxed", seed=7)
    try:
        with Archive.open(Path(sys.argv[1])) as archive:
            session = next(one.id for one in archive.history() if one.turns)
            said = [turn.text for turn in archive.turns(session)]
            print(len(archive.history()), len(archive.ids()), said[-1], len(archive.search(said[-1])), archive.doctor())
            print(archive.record(session) is not None, archive.writable)
            archive.begin(setup, title="t", started=datetime.now(UTC), content={})
            print("written")
    except ArchiveError as error:
        print(error)


if __name__ == "__main__":
    main()
