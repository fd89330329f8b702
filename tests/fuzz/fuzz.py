"""Fuzzes whole extraction: python tests/fuzz/fuzz.py --inputs 1000000 --jobs 2 --seed 1

Each failure is printed with its number, what it is and the shortest input that still fails; the exit code is 1.
"""

import sys
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(import_module("tests.fuzz.campaign").main())
