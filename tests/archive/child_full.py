"""Writes turns to the archive of the first argument while files may not grow past the bytes of the second.

Prints the session, each place stored, the line with which it was refused, and the place stored once there is room.
"""

import resource
import sys
from pathlib import Path

from interviewer.archive import Archive
from interviewer.model.errors import ArchiveError
from tests.archive.samples import begin, say


def main() -> None:
    with Archive.open(Path(sys.argv[1])) as archive:
        session = begin(archive)
        print(session)
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), limits[1]))
        seq = 4
        try:
            while seq < 10_000:
                say(archive, session, seq, "words and more words " * 40, "Go on.")
                print(seq)
                seq += 2
        except ArchiveError as error:
            print(error)
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        say(archive, session, seq, "room again")
        print(seq)


if __name__ == "__main__":
    main()
