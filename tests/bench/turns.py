"""Timing by the processor's clock and in turns, so that a busy machine slows all alike."""

import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence

Reader = Callable[[str], object]
Timed = Callable[[], float]


def seconds(read: Reader, texts: Iterable[str]) -> float:
    """Seconds of this process for all texts."""
    started = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - started


def medians(works: Mapping[str, Timed], rounds: int) -> dict[str, float]:
    """Median seconds of each."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            taken[name].append(work())
    return {name: statistics.median(spent) for name, spent in taken.items()}


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Rows as a table, the first column to the left, the others to the right; a row of one cell is a note."""
    cells = [row for row in rows if len(row) > 1]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join(_line(row, widths) if len(row) > 1 else row[0] for row in rows)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = zip(row, widths, strict=True)
    return "  ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)])
