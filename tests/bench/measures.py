"""Everything that is measured of speed and cost, in one run."""

import argparse
import os
import random
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from costs import growth_rows, memory_rows, process_rows, start_rows
from made import made_texts
from paragraphs import size_of, texts_at
from peers import peer_rows
from turns import aligned

import arconflict


def main(arguments: Sequence[str] | None = None) -> int:
    asked = _parser().parse_args(arguments)
    if asked.texts is not None and not asked.texts.exists():
        print(f"all: no text to measure on: {asked.texts} is not there", file=sys.stderr)
        return 2
    texts = made_texts(asked.megabytes) if asked.texts is None else texts_at(asked.texts, asked.megabytes)
    random.Random(7).shuffle(texts)  # so that every part of them is like the whole
    origin = "made here" if asked.texts is None else f"of {asked.texts.name}"
    print(f"arconflict {arconflict.__version__}, python {sys.version.split()[0]}, {_machine()}")
    print(f"{size_of(texts) / 1e6:.2f} MB in {len(texts)} paragraphs {origin}; medians of {asked.rounds} rounds")
    shown(peer_rows(texts, asked.maha, asked.rounds))
    shown(growth_rows(texts, asked.megabytes))
    shown(memory_rows(texts, asked.megabytes))
    shown(start_rows(asked.rounds))
    shown(process_rows(texts, asked.rounds))
    return 0


def shown(rows: Iterable[Sequence[str]]) -> None:
    """Prints a table under an empty line."""
    print("\n" + aligned(list(rows)), flush=True)


def _machine() -> str:
    """Where it was measured, and how busy it was."""
    return f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="all.py", description=__doc__)
    parser.add_argument("--texts", type=Path, metavar="PATH", help="what is read; made sentences without it")
    parser.add_argument("--megabytes", type=float, default=5, metavar="N", help="how much is read at most (5)")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="how often each is measured (3)")
    parser.add_argument("--maha", metavar="PYTHON", help="an interpreter that has Maha (pip install mahad)")
    return parser
