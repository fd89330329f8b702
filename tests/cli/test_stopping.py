"""The command inside a program of the caller's: what is read ahead, and what is done when it is stopped."""

import signal
import threading
import time
from collections.abc import Iterator

import pytest

from arconflict.cli import main
from arconflict.cli.ahead import Ahead
from arconflict.cli.progress import Progress
from arconflict.cli.records import Fault, Record
from arconflict.cli.run import run
from arconflict.cli.task import Task

Capture = pytest.CaptureFixture[str]


class Kept(list[str]):
    """A sink that keeps what it is given."""

    def put(self, text: str) -> None:
        self.append(text)

    def close(self) -> None:
        self.append("closed")


def test_in_a_thread(blast: str, capsys: Capture) -> None:
    """Signals belong to the main thread: another one leaves them alone."""
    codes: list[int] = []
    thread = threading.Thread(target=lambda: codes.append(main(["--csv", blast])))
    thread.start()
    thread.join()
    assert codes == [0]
    assert len(capsys.readouterr().out.splitlines()) == 2


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_is_done_while_the_next_record_is_awaited(jobs: int) -> None:
    """Two texts are read, a third does not come, and Ctrl-C does: the two are written."""

    def records() -> Iterator[Record]:
        for line in (1, 2):
            yield Record(f"r{line}", "-", line, "مقتل جندي")
        time.sleep(3)
        signal.raise_signal(signal.SIGINT)
        yield Record("r3", "-", 3, "مقتل جندي")

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    kept = Kept()
    assert run(records(), Task("csv"), jobs, kept, Progress(beside_output=True)) == 130
    signal.signal(signal.SIGINT, before)
    assert [text.split(",")[0] for text in kept] == ["r1", "r2", "closed"]


def test_what_is_read_before_the_reading_fails() -> None:
    def records() -> Iterator[Record]:
        yield from (Record(f"r{line}", "-", line, "مقتل جندي") for line in (1, 2, 3))
        raise MemoryError("a line of a gigabyte")

    kept = Kept()
    with pytest.raises(MemoryError, match="a line of a gigabyte"):
        run(records(), Task("csv"), 2, kept, Progress(beside_output=True))
    assert [text.split(",")[0] for text in kept] == ["r1", "r2", "r3"]


@pytest.mark.parametrize(("text", "most"), [("مقتل جندي. ", 18 * 32), ("ذهب ومضى" * 2600, 18)])
def test_a_pipe_that_never_ends_is_not_read_into_memory(text: str, most: int) -> None:
    """Eight chunks a process, the one that is read and the one in hand: few records where they are long."""
    read = written = 0
    ahead: list[int] = []

    def records() -> Iterator[Record]:
        nonlocal read
        while True:
            read += 1
            yield Record("r", "-", read, text)

    class Full(Kept):
        def put(self, text: str) -> None:
            nonlocal written
            written += 1
            ahead.append(read - written)
            if written == most + 9:
                raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        run(records(), Task("csv"), 2, Full(), Progress(beside_output=True))
    assert 2 < max(ahead) <= most


class Woken(threading.Semaphore):
    """Counts the news of what was read."""

    def wait(self) -> None:
        assert self.acquire(timeout=10)


def test_chunks() -> None:
    """Thirty-two at most, a long text alone, and what is there where no more has come."""
    short, long, fault = Record("s", "-", 1, "أ"), Record("l", "-", 2, "أ" * 20_001), Fault("-:3", "no text")
    more, woken = threading.Event(), Woken(0)

    def records() -> Iterator[Record | Fault]:
        yield from [short] * 40
        yield from [fault, long, short, long]
        assert more.wait(10)
        yield fault

    ahead = Ahead(records(), woken.release)
    ahead.start()
    chunks: list[list[Record | Fault]] = []
    while sum(map(len, chunks)) < 44:
        woken.wait()
        chunks += iter(ahead.take, [])
    more.set()
    while not ahead.is_over():
        woken.wait()
        chunks += iter(ahead.take, [])
    assert [item for chunk in chunks for item in chunk] == [*[short] * 40, fault, long, short, long, fault]
    assert max(map(len, chunks)) <= 32
    assert all(chunk == [long] for chunk in chunks if long in chunk)
    assert chunks[-1] == [fault]


def test_nothing_is_read_once_nothing_is_wanted() -> None:
    given: list[int] = []
    full = Woken(0)

    def records() -> Iterator[Record]:
        for line in range(100):
            given.append(line)
            yield Record("r", "-", line, "أ")

    others = set(threading.enumerate())
    ahead = Ahead(records(), full.release)
    ahead.start()
    (reader,) = set(threading.enumerate()) - others
    while not ahead.is_full():
        full.wait()
    ahead.close()
    reader.join(10)
    assert not reader.is_alive()
    assert len(given) < 100
