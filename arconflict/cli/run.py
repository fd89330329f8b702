"""Records through extraction to the sink: one after another or in several processes, always in their order."""

import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.context import BaseContext

from arconflict.cli.interrupts import Interrupts
from arconflict.cli.progress import Progress
from arconflict.cli.records import Fault, Record
from arconflict.cli.sinks import Sink
from arconflict.cli.task import Task, answer

OK, FAILED = 0, 1
_AHEAD = 8
"""How many records a process are read before the first of them is written."""

Answer = str | Fault
Answers = Generator[Answer, None, None]
Waiting = Future[Answer] | Fault


def run(records: Iterator[Record | Fault], task: Task, jobs: int, sink: Sink, progress: Progress) -> int:
    """Writes every record that can be read and names the others; the exit code."""
    code = OK
    with Interrupts() as stop:
        answers = _one_by_one(records, task, stop) if jobs == 1 else _in_processes(records, task, jobs, stop)
        try:
            for found in answers:
                if isinstance(found, Fault):
                    code = FAILED
                    progress.complain(f"{found.where}: {found.why}")
                else:
                    sink.put(found)
                progress.step()
        except KeyboardInterrupt:
            code = stop.exit_code
        finally:
            answers.close()
        sink.close()
    return code


def _one_by_one(records: Iterator[Record | Fault], task: Task, stop: Interrupts) -> Answers:
    for item in _read(records, stop):
        with stop.may_stop():
            found = answer(task, item) if isinstance(item, Record) else item
        yield found


def _in_processes(records: Iterator[Record | Fault], task: Task, jobs: int, stop: Interrupts) -> Answers:
    """The answers in the order of the records, a few of which are read ahead."""
    others = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(jobs, _context(), _leave_stopping_to_the_parent)
    waiting: deque[Waiting] = deque()
    try:
        for item in _read(records, stop):
            waiting.append(pool.submit(answer, task, item) if isinstance(item, Record) else item)
            while waiting and (len(waiting) >= jobs * _AHEAD or _is_done(waiting[0])):
                yield _awaited(waiting, stop)
        while waiting:
            yield _awaited(waiting, stop)
    except KeyboardInterrupt:
        yield from _finished(waiting)
        raise
    except BrokenProcessPool:
        yield from _finished(waiting)
        yield Fault("--jobs", "a process died, and what came behind is not read: is there memory for so many?")
    finally:
        pool.shutdown(wait=not waiting, cancel_futures=True)
        for child in set(multiprocessing.active_children()) - others:
            child.kill()  # one just forked may not hear that it is to end


def _read(records: Iterator[Record | Fault], stop: Interrupts) -> Iterator[Record | Fault]:
    while True:
        with stop.may_stop():
            item = next(records, None)
        if item is None:
            return
        yield item


def _awaited(waiting: deque[Waiting], stop: Interrupts) -> Answer:
    """The first answer; it stays in the queue if the waiting is interrupted."""
    with stop.may_stop():
        found = _result(waiting[0])
    waiting.popleft()
    return found


def _finished(waiting: deque[Waiting]) -> Iterator[Answer]:
    """The answers that are there without a gap, when nothing more is waited for."""
    while waiting and _is_done(waiting[0]) and not _is_lost(waiting[0]):
        yield _result(waiting.popleft())


def _result(first: Waiting) -> Answer:
    return first if isinstance(first, Fault) else first.result()


def _is_done(first: Waiting) -> bool:
    return isinstance(first, Fault) or first.done()


def _is_lost(first: Waiting) -> bool:
    return isinstance(first, Future) and first.exception() is not None


def _context() -> BaseContext:
    """Forked where that is safe, so that the words, actors and places are loaded once for all processes."""
    return multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")


def _leave_stopping_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
