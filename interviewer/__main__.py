"""`python -m interviewer`, the same as the command."""

import sys

from interviewer.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
