"""The command inside a program of the caller's, and what is done when it is stopped."""

import signal
import threading
import time
from collections.abc import Iterator

import pytest

from arconflict.cli import main
from arconflict.cli.progress import Progress
from arconflict.cli.records import Record
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
