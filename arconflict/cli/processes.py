"""Records through several processes: handed over in chunks, answered in their order."""

import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing.context import BaseContext
from queue import Empty, SimpleQueue

from arconflict.cli.ahead import Ahead, Item
from arconflict.cli.interrupts import Interrupts
from arconflict.cli.records import Fault
from arconflict.cli.task import Answer, Task, answers, prepare

_AHEAD = 8
"""How many chunks a process are handed over before the first of them is written."""

Waiting = deque[Future[list[Answer]]]


def in_processes(records: Iterator[Item], task: Task, jobs: int, stop: Interrupts) -> Generator[Answer, None, None]:
    """The answers in the order of the records, some of which are read ahead."""
    others = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(jobs, _context(), _leave_stopping_to_the_parent)
    wakes: SimpleQueue[None] = SimpleQueue()
    ahead = Ahead(records, lambda: wakes.put(None))
    waiting: Waiting = deque()
    try:
        pool.submit(prepare, task)  # forks, which is safe as long as there is no thread to fork away from
        ahead.start()
        while waiting or _is_more(ahead, stop):
            while chunk := _next_chunk(ahead, waiting, jobs):
                waiting.append(pool.submit(answers, task, chunk))
                waiting[-1].add_done_callback(lambda _: wakes.put(None))
            _sleep(wakes, stop)
            yield from _done(waiting)
    except KeyboardInterrupt:
        with suppress(BrokenProcessPool):
            yield from _done(waiting)
        raise
    except BrokenProcessPool:
        with suppress(BrokenProcessPool):
            yield from _done(waiting)
        yield Fault("--jobs", "a process died, and what came behind is not read: is there memory for so many?")
    finally:
        ahead.close()
        pool.shutdown(wait=not waiting, cancel_futures=True)
        for child in set(multiprocessing.active_children()) - others:
            child.kill()  # one just forked may not hear that it is to end


def _is_more(ahead: Ahead, stop: Interrupts) -> bool:
    """Whether anything is read or still comes; who stopped the reading is told so even if it has ended meanwhile."""
    with stop.may_stop():
        return not ahead.is_over()


def _next_chunk(ahead: Ahead, waiting: Waiting, jobs: int) -> list[Item]:
    """A whole chunk, or for a process that has nothing to do whatever is there."""
    if len(waiting) == jobs * _AHEAD:
        return []
    busy = sum(not chunk.done() for chunk in waiting)
    return ahead.take() if busy < jobs or ahead.is_full() else []


def _sleep(wakes: SimpleQueue[None], stop: Interrupts) -> None:
    """Until something is read or answered; not longer than a second, since Windows sees Ctrl-C only afterwards."""
    with stop.may_stop(), suppress(Empty):
        wakes.get(timeout=1)


def _done(waiting: Waiting) -> Iterator[Answer]:
    """The answers that are there without a gap; what a dead process had stays in the queue."""
    while waiting and waiting[0].done():
        found = waiting[0].result()
        waiting.popleft()
        yield from found


def _context() -> BaseContext:
    """Forked where that is safe, so that the words, actors and places are loaded once for all processes."""
    return multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")


def _leave_stopping_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
