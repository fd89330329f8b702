"""Runs the command line: python -m arconflict FILE..."""

import sys

from arconflict.cli import main

if __name__ == "__main__":
    sys.exit(main())
