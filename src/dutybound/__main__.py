"""`python -m dutybound` does what the command `dutybound` does."""

import sys

from dutybound.cli import main

if __name__ == "__main__":
    sys.exit(main())
