"""How much faster casualties and numerals are than pyarabic's numbers: python tests/bench/speed.py [PATH]

PATH is a text file, a .jsonl or .jsonl.gz file with a "text" in each line, or a folder of such files. All are
measured in one run, in turns, paragraph by paragraph. A word is read once and remembered: the first row of
ours starts without that memory.
"""

import gzip
import json
import statistics
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

from arconflict import ActorRegistry, Extractor

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
BYTES = 5_000_000
ROUNDS = 5
NO_ACTORS = ActorRegistry(())

Reader = Callable[[str], object]


def main(arguments: list[str]) -> int:
    path = Path(arguments[0]) if arguments else CORPUS
    if not path.exists():
        print(f"speed: no text to measure on: {path} is not there")
        return 0
    texts = texts_at(path)
    readers = {
        "pyarabic extract_number_phrases": pyarabic_numbers,
        "casualties and numerals, no memory": lambda: Extractor(NO_ACTORS).extract,
        "casualties and numerals": once(lambda: Extractor(NO_ACTORS).extract),
        "the same and actors: a whole report": once(lambda: Extractor().extract),
    }
    size = sum(len(text.encode("utf-8", "replace")) for text in texts) / 1e6
    seconds = medians(texts, readers.values())
    print(f"{size:.1f} MB in {len(texts)} paragraphs of {path.name}; median of {ROUNDS} rounds")
    print(f"{'':36} {'ms':>8} {'MB/s':>6} {'ratio':>6}")
    for name, spent in zip(readers, seconds, strict=True):
        print(f"{name:36} {spent * 1000:8.0f} {size / spent:6.1f} {seconds[0] / spent:6.1f}")
    print(f"{'import arconflict, over bare python':36} {import_time() * 1000:8.0f}")
    return 0


def texts_at(path: Path) -> list[str]:
    """The paragraphs of a file, or of all files in a folder, up to 5 MB."""
    files = sorted(file for file in path.iterdir() if ".jsonl" in file.name) if path.is_dir() else [path]
    texts, size = [], 0
    for text in (text for file in files for text in _texts_of(file)):
        size += len(text.encode("utf-8", "replace"))
        if size > BYTES:
            break
        texts.append(text)
    return texts


def _texts_of(file: Path) -> list[str]:
    raw = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
    lines = raw.decode("utf-8").splitlines()
    return lines if ".jsonl" not in file.name else [str(json.loads(line).get("text", "")) for line in lines if line]


def pyarabic_numbers() -> Reader:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        number = import_module("pyarabic.number")
    found: Reader = number.extract_number_phrases
    return found


def once(make: Callable[[], Reader]) -> Callable[[], Reader]:
    """A reader that is made once and keeps what it remembers."""
    reader = make()
    return lambda: reader


def medians(texts: list[str], makers: Iterable[Callable[[], Reader]]) -> list[float]:
    """Median seconds of each over all texts, taken in turns so that a busy machine slows all alike."""
    works = list(makers)
    seconds: list[list[float]] = [[] for _ in works]
    for _ in range(ROUNDS):
        for make, spent in zip(works, seconds, strict=True):
            read = make()
            started = time.perf_counter()
            for text in texts:
                read(text)
            spent.append(time.perf_counter() - started)
    return [statistics.median(spent) for spent in seconds]


def import_time() -> float:
    """Median seconds that `import arconflict` adds to starting python."""
    bare, with_us = ([_run(code) for _ in range(9)] for code in ("pass", "import arconflict"))
    return statistics.median(with_us) - statistics.median(bare)


def _run(code: str) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - started


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
