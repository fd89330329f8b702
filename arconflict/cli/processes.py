"""Records through several processes: handed over in chunks, answered in their order."""

from collections import deque
from collections.abc import Generator, Iterator
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait

from arconflict.cli.ahead import Ahead, Item
from arconflict.cli.interrupts import Interrupts
from arconflict.cli.records import Fault
from arconflict.cli.task import Answer, Task
from arconflict.cli.workers import Chunk, DeadError, Worker

_AHEAD = 8
"""How many chunks a process are handed over before the first of them is written."""


def in_processes(records: Iterator[Item], task: Task, jobs: int, stop: Interrupts) -> Generator[Answer, None, None]:
    """The answers in the order of the records, some of which are read ahead."""
    told, tell = Pipe(duplex=False)
    ahead = Ahead(records, lambda: _ring(tell))
    workers: list[Worker] = []
    waiting: deque[Chunk] = deque()
    try:
        workers += (Worker(task) for _ in range(jobs))  # forked while there is no thread to fork away from
        ahead.start()
        while True:
            _hand_over(ahead, workers, waiting)
            yield from _done(waiting)
            if not waiting and _is_over(ahead, stop):
                return
            _await(told, workers, stop)
    except KeyboardInterrupt:
        yield from _done(waiting)
        raise
    except DeadError:
        yield from _done(waiting)
        yield Fault("--jobs", "a process died, and what came behind is not read: is there memory for so many?")
    finally:
        ahead.close()
        for worker in workers:
            worker.end()


def _ring(bell: Connection) -> None:
    with suppress(OSError):  # nobody listens any more
        bell.send_bytes(b"")


def _hand_over(ahead: Ahead, workers: list[Worker], waiting: deque[Chunk]) -> None:
    """A chunk, or whatever is there of one, for every process that has nothing to do."""
    for worker in workers:
        if worker.is_free() and len(waiting) < len(workers) * _AHEAD and (items := ahead.take()):
            waiting.append(Chunk(items))
            worker.give(waiting[-1])


def _done(waiting: deque[Chunk]) -> Iterator[Answer]:
    """The answers that are there without a gap."""
    while waiting and (answers := waiting[0].answers) is not None:
        waiting.popleft()
        yield from answers


def _is_over(ahead: Ahead, stop: Interrupts) -> bool:
    """Whether nothing more comes; who asked to stop before that is told so."""
    with stop.may_stop():
        return ahead.is_over()


def _await(bell: Connection, workers: list[Worker], stop: Interrupts) -> None:
    """Sleeps until something is read or answered; on Windows Ctrl-C is noticed only once a second."""
    with stop.may_stop():
        ready = wait([bell, *(worker.pipe for worker in workers)], timeout=1)
    if bell in ready:
        bell.recv_bytes()
    for worker in workers:
        if worker.pipe in ready:
            worker.receive()
