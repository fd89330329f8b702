"""What reading costs: time by length, memory, the start, and what a second process brings."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from paragraphs import document, size_of
from turns import seconds

import arconflict

ROOT = Path(__file__).resolve().parents[2]
SIZES = (0.001, 0.01, 0.1, 1.0, 5.0, 10.0, 50.0)
CHILD = Path(__file__).with_name("child.py")
Row = tuple[str, ...]


def growth_rows(texts: Sequence[str], megabytes: float) -> Iterator[Row]:
    """Seconds for a MB, by the length of a document: its paragraphs on lines of their own, or all on one line."""
    yield "document", "in paragraphs, s/MB", "of one line, s/MB"
    sizes = [size for size in SIZES if size < megabytes]
    for size in (*sizes, megabytes):
        name = f"{size:g} MB" if size >= 1 else f"{size * 1000:g} KB"
        yield name, *(f"{_second_a_megabyte(texts, size, min(0.2, megabytes), joined):.2f}" for joined in ("\n", " "))


def _second_a_megabyte(texts: Sequence[str], size: float, least: float, joined: str) -> float:
    """Documents of one size, cut from one text: enough of them that the clock's grain does not count."""
    whole = document(texts, max(size, least), joined)
    step = len(whole) if size >= least else max(1, round(len(whole) * size / least))
    parts = [whole[at : at + step] for at in range(0, len(whole), step)]
    times = [seconds(arconflict.extract, parts) for _ in range(1 if size > 1 else 3)]
    return median(times) / (size_of(parts) / 1e6)


def memory_rows(texts: Sequence[str], megabytes: float) -> Iterator[Row]:
    """The most memory that a process of its own had, step by step."""
    yield "memory", "MB"
    size = f"{megabytes:g} MB"
    steps = (
        "python", "import arconflict", "a first sentence", "the texts, unread", "the texts, one by one",
        f"one document of {size}",
    )  # fmt: skip
    given = json.dumps([list(texts), document(texts, megabytes)])
    resident = _child("resident", given).split()
    for step, kilobytes in zip(steps, resident, strict=True):
        yield f"{step}, peak of the process", f"{int(kilobytes) / 1024:.0f}"
    traced = min(1.0, megabytes)
    held, peak = _child("traced", json.dumps([[], document(texts, traced)])).split()
    yield f"one document of {traced:g} MB, peak by tracemalloc", f"{int(peak) / 1e6:.0f}"
    yield f"one document of {traced:g} MB, its report and words, by tracemalloc", f"{int(held) / 1e6:.0f}"


def start_rows(rounds: int) -> Iterator[Row]:
    """How long until the first fact, each time in a new process, with the byte code that an installed package has."""
    yield "start", "ms of the processor"
    with tempfile.TemporaryDirectory() as folder:
        compiled = {"PYTHONPYCACHEPREFIX": folder}
        _child("start", **compiled)
        times = [[float(spent) for spent in _child("start", **compiled).split()] for _ in range(rounds)]
    names = ("import arconflict", "first extract of one sentence", "the second")
    for name, spent in zip(names, zip(*times, strict=True), strict=True):
        yield name, f"{median(spent) * 1000:.1f}"


def process_rows(texts: Sequence[str], rounds: int) -> Iterator[Row]:
    """The command on a file of JSON Lines with one process and with two, its start included.

    What all its processes spend together tells what a second one costs, whatever else keeps the machine busy.
    """
    yield "arconflict --jsonl", "s", "s of all processors", "times as fast"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "texts.jsonl"
        file.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), "utf-8")
        taken: dict[int, list[tuple[float, float]]] = {1: [], 2: []}
        for _ in range(rounds):
            for jobs, times in taken.items():
                times.append(_command_seconds(file, jobs))
    one = median(passed for passed, _ in taken[1])
    for jobs, times in taken.items():
        passed, spent = (median(column) for column in zip(*times, strict=True))
        yield f"--jobs {jobs}", f"{passed:.2f}", f"{spent:.2f}", f"{one / passed:.2f}"


def _command_seconds(file: Path, jobs: int) -> tuple[float, float]:
    """Seconds that pass, and those that the command and its processes spend."""
    command = [sys.executable, "-m", "arconflict", "--jsonl", "--jobs", str(jobs), str(file)]
    before, started = os.times(), time.perf_counter()
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    passed, after = time.perf_counter() - started, os.times()
    spent = sum(after[2:4]) - sum(before[2:4])
    return passed, spent


def _child(measure: str, given: str = "", **more: str) -> str:
    """What a new process says of itself."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, str(CHILD), measure], input=given, env={**kept, **more},
        capture_output=True, text=True, check=True, encoding="utf-8",
    )  # fmt: skip
    return done.stdout
