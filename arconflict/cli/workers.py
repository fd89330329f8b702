"""Processes that answer records: each has a pipe to this one, and one chunk at a time in hand."""

import multiprocessing
import signal
import sys
from contextlib import suppress
from multiprocessing.connection import Connection

from arconflict.cli.ahead import Item
from arconflict.cli.task import Answer, Task, answers

# Forked where that is safe, so that the words, actors and places are loaded once for all processes.
_PROCESSES = multiprocessing.get_context("fork") if sys.platform == "linux" else multiprocessing.get_context("spawn")


class DeadError(Exception):
    """A process is no more, and what it had in hand is lost."""


class Chunk:
    """Records that were handed over, and their answers once they are there."""

    def __init__(self, items: list[Item]) -> None:
        self.items = items
        self.answers: list[Answer] | None = None


class Worker:
    """One process; killed while it sends, it breaks its own pipe and nothing else."""

    def __init__(self, task: Task) -> None:
        ours, theirs = _PROCESSES.Pipe()
        self.pipe: Connection = ours
        self._in_hand: Chunk | None = None
        self._process = _PROCESSES.Process(target=_work, args=(task, theirs, self.pipe), daemon=True)
        self._process.start()
        theirs.close()  # its end is its own: this one hears when it is gone

    def is_free(self) -> bool:
        """Whether it has nothing to do."""
        return self._in_hand is None

    def give(self, chunk: Chunk) -> None:
        """Hands it a chunk, which it takes at once: it must be free."""
        self._in_hand = chunk
        try:
            self.pipe.send(chunk.items)
        except OSError:
            raise DeadError from None

    def receive(self) -> None:
        """Its answers to the chunk in hand, when its pipe has something to read."""
        try:
            found: list[Answer] = self.pipe.recv()
        except (EOFError, OSError):
            raise DeadError from None
        assert self._in_hand is not None
        self._in_hand.answers, self._in_hand = found, None

    def end(self) -> None:
        """Lets it go, or kills it at its work."""
        if self.is_free():
            with suppress(OSError):
                self.pipe.send(None)
        else:
            self._process.kill()
        self._process.join(5)
        self._process.kill()
        self.pipe.close()


def _work(task: Task, pipe: Connection, others_end: Connection) -> None:
    others_end.close()  # forked along: held open here, it would hide that the parent is gone
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # stopping is the parent's
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    with suppress(EOFError, OSError):  # the parent was killed
        for items in iter(pipe.recv, None):
            pipe.send(answers(task, items))
