"""Everything that is measured, in one run: python tests/bench/all.py [--texts PATH] [--megabytes N]

PATH is a text file, a .jsonl or .jsonl.gz file with a "text" in each line, or a folder of such files; without it
the texts are made here. What is compared reads the same texts, in turns; a slow peer reads a part of them,
and so does what is held against it.
"""

import sys
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(import_module("measures").main())
