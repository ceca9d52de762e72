"""Holds the lock of the first argument's database, of the kind of the second, until a line comes on stdin."""

import sqlite3
import sys


def main() -> None:
    conn = sqlite3.connect(sys.argv[1], isolation_level=None)
    conn.execute(f"BEGIN {sys.argv[2]}")
    print("held", flush=True)
    sys.stdin.readline()
    conn.execute("ROLLBACK")


if __name__ == "__main__":
    main()
