"""What a new process measures of itself: python tests/bench/child.py start|resident|traced

`resident` and `traced` read a list of texts and one document from standard input, as JSON.
"""

import json
import resource
import sys
import time
import tracemalloc
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
SENTENCE = "مقتل ثلاثة جنود في مدينة حمص أمس"


def start() -> Iterator[float]:
    """Seconds of the processor to import, to the first report, and to the second."""
    started = time.process_time()
    extract = import_module("arconflict").extract
    yield time.process_time() - started
    for _ in range(2):
        started = time.process_time()
        extract(SENTENCE)
        yield time.process_time() - started


def resident() -> Iterator[int]:
    """The most KB so far: bare, imported, warm, with the texts, after reading them, after the document."""
    yield peak()
    extract = import_module("arconflict").extract
    yield peak()
    extract(SENTENCE)
    yield peak()
    texts, whole = json.load(sys.stdin)
    yield peak()
    for text in texts:
        extract(text)
    yield peak()
    extract(whole)
    yield peak()


def traced() -> Iterator[int]:
    """The bytes that one document's reading leaves, its report and new words, and the most at any time."""
    extract = import_module("arconflict").extract
    extract(SENTENCE)
    _, whole = json.load(sys.stdin)
    tracemalloc.start()
    report = extract(whole)
    yield from tracemalloc.get_traced_memory()
    del report


def peak() -> int:
    """The most KB that were resident; getrusage may count what stood here before this program, so it comes second."""
    status = Path("/proc/self/status")
    lines = status.read_text("ascii", "replace").splitlines() if status.exists() else []
    high = [int(line.split()[1]) for line in lines if line.startswith("VmHWM:")]
    return high[0] if high else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    print(*{"start": start, "resident": resident, "traced": traced}[sys.argv[1]]())
