"""Ctrl-C: stops while something is read or extracted, never in the middle of what is written."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

_STOPS = (signal.SIGINT, signal.SIGTERM)


class Interrupts:
    """Takes Ctrl-C (and a request to end) over while it is entered; a second one stops at once."""

    def __init__(self) -> None:
        self._asked = 0
        self._may_stop = False
        self._before: dict[signal.Signals, Callable[[int, FrameType | None], object] | int | None] = {}

    @property
    def exit_code(self) -> int:
        """128 and the number of the signal, as shells have it."""
        return 128 + (self._asked or signal.SIGINT)

    def __enter__(self) -> "Interrupts":
        if threading.current_thread() is threading.main_thread():
            self._before = {number: signal.signal(number, self._ask) for number in _STOPS}
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():  # None stands for one of C, which can't be put back
            signal.signal(number, signal.SIG_DFL if handler is None else handler)

    @contextmanager
    def may_stop(self) -> Iterator[None]:
        """Where it is safe to stop: KeyboardInterrupt is raised inside, or at its start if it was asked before."""
        self._may_stop = True
        try:
            if self._asked:
                raise KeyboardInterrupt
            yield
        finally:
            self._may_stop = False

    def _ask(self, number: int, _: FrameType | None) -> None:
        again, self._asked = bool(self._asked), number
        if self._may_stop or again:
            raise KeyboardInterrupt
