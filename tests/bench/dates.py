"""How fast dates are found beside dateparser.search and Maha: python tests/bench/dates.py [MAHA_PYTHON]

MAHA_PYTHON is an interpreter that has Maha (pip install mahad), where this one cannot have it. All readers
read the same paragraphs of the study corpus in the same run, in turns. dateparser.search is asked twice: told that
the language is Arabic, and not told.
"""

import gzip
import json
import statistics
import sys
import time
from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from maha_peer import maha_seconds

from arconflict.lexicon.vocabulary import Vocabulary, packaged_words
from arconflict.parse.dates import DateGrammar
from arconflict.parse.line import read_lines
from arconflict.parse.quantities import QuantityGrammar
from arconflict.resolve import dates

PARAGRAPHS = 60
ROUNDS = 3
PUBLISHED = datetime(2020, 6, 2, 14)
CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "paragraphs.jsonl.gz"


def main(arguments: list[str]) -> int:
    if not CORPUS.exists():
        print(f"dates: no text to measure on: {CORPUS} is not there")
        return 0
    texts = paragraphs()
    find = date_finder()
    seconds(find, texts)
    readers: dict[str, Callable[[], float]] = {"arconflict": lambda: seconds(find, texts)}
    if find_spec("dateparser"):
        search: Callable[..., object] = import_module("dateparser.search").search_dates
        settings = {"RELATIVE_BASE": PUBLISHED}
        readers["dateparser.search, ar"] = lambda: seconds(
            lambda text: search(text, languages=["ar"], settings=settings), texts
        )
        readers["dateparser.search"] = lambda: (
            seconds(lambda text: search(text, settings=settings), texts[:3]) * (len(texts) / 3)
        )
    if arguments:
        readers["Maha"] = lambda: maha_seconds(arguments[0], texts, "time")
    taken: dict[str, list[float]] = {name: [] for name in readers}
    for _ in range(ROUNDS):
        for name, read in readers.items():
            taken[name].append(read())
    ours = statistics.median(taken["arconflict"])
    for name, times in taken.items():
        median = statistics.median(times)
        print(f"{name:24} {median / len(texts) * 1e6:10.1f} µs a paragraph   x{median / ours:.1f}")
    return 0


def paragraphs() -> list[str]:
    """Paragraphs from all over the study corpus."""
    lines = gzip.decompress(CORPUS.read_bytes()).decode().splitlines()
    return [str(json.loads(line)["text"]) for line in lines[:: max(1, len(lines) // PARAGRAPHS)]]


def date_finder() -> Callable[[str], object]:
    """Text to dates, numbers included; every distinct word was met before, as in a long run over news."""
    vocabulary = Vocabulary(packaged_words())
    quantities, grammar = QuantityGrammar(vocabulary), DateGrammar(vocabulary)

    def find(text: str) -> object:
        said: list[dates.Said] = []
        for line in read_lines(text, vocabulary):
            said += dates.said_in(line, grammar.find(line, quantities.find(line)))
        return dates.resolved(said, PUBLISHED)

    return find


def seconds(read: Callable[[str], object], texts: list[str]) -> float:
    """Seconds for all texts."""
    start = time.perf_counter()
    for text in texts:
        read(text)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
