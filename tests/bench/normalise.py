"""How much faster `normalise` is than pyarabic's calls: python tests/bench/normalise.py [PATH]

PATH is a text file, a .jsonl or .jsonl.gz file with a "text" in each line, or a folder of such files.
"""

import gzip
import json
import statistics
import sys
import time
import warnings
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from arconflict.text.normalise import normalise

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
BYTES = 5_000_000
ROUNDS = 9


def main(arguments: list[str]) -> int:
    path = Path(arguments[0]) if arguments else CORPUS
    if not path.exists():
        print(f"normalise: no text to measure on: {path} is not there")
        return 0
    text = text_at(path)
    by_pyarabic = pyarabic_chain()
    ours, theirs = medians(lambda: normalise(text), lambda: by_pyarabic(text))
    size = len(text.encode("utf-8", "replace")) / 1e6
    print(f"text       {size:8.1f} MB   {path}")
    print(f"normalise  {ours * 1000:8.1f} ms   {size / ours:6.0f} MB/s")
    print(f"pyarabic   {theirs * 1000:8.1f} ms   {size / theirs:6.0f} MB/s")
    print(f"ratio      {theirs / ours:8.1f}")
    return 0


def text_at(path: Path) -> str:
    """The text of a file, or of all files in a folder, up to 5 MB."""
    files = sorted(file for file in path.iterdir() if ".jsonl" in file.name) if path.is_dir() else [path]
    text = "\n".join(_text_of(file) for file in files)
    return text.encode("utf-8", "surrogatepass")[:BYTES].decode("utf-8", "ignore")


def _text_of(file: Path) -> str:
    raw = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
    text = raw.decode("utf-8")
    if ".jsonl" not in file.name:
        return text
    lines: list[dict[str, object]] = [json.loads(line) for line in text.splitlines() if line]
    return "\n".join(str(line.get("text", "")) for line in lines)


def pyarabic_chain() -> Callable[[str], str]:
    """pyarabic's calls that do what normalise does, one after the other."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        araby = import_module("pyarabic.araby")
    names = ("strip_tashkeel", "strip_tatweel", "normalize_ligature", "normalize_alef", "normalize_hamza")
    calls: list[Callable[[str], str]] = [getattr(araby, name) for name in (*names, "normalize_teh")]

    def chain(text: str) -> str:
        for call in calls:
            text = call(text)
        return text

    return chain


def medians(*works: Callable[[], object]) -> tuple[float, ...]:
    """Median seconds of each, taken in turns so that a busy machine slows all alike."""
    seconds: list[list[float]] = [[] for _ in works]
    for _ in range(ROUNDS):
        for work, spent in zip(works, seconds, strict=True):
            started = time.perf_counter()
            work()
            spent.append(time.perf_counter() - started)
    return tuple(statistics.median(spent) for spent in seconds)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
