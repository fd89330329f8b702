"""Records are read ahead in a thread of their own: what is done can be written while the next one is awaited."""

from collections import deque
from collections.abc import Callable, Iterator
from threading import Condition, Thread

from arconflict.cli.records import Fault, Record

_MANY = 32
"""Records of a chunk: enough that handing it over costs little beside reading it."""
_LONG = 20_000
"""Letters of a chunk; a longer text goes alone, so that no short one waits for it."""

Item = Record | Fault


class Ahead:
    """What is read but not yet taken, about a chunk of it; `wake` is called when there is news for who takes it."""

    def __init__(self, records: Iterator[Item], wake: Callable[[], None]) -> None:
        self._records = records
        self._wake = wake
        self._read: deque[Item] = deque()
        self._letters = 0
        self._changed = Condition()
        self._ended = self._closed = False
        self._failure: Exception | None = None

    def start(self) -> None:
        """Reads from now on, in a thread that nobody waits for: its next line may never come."""
        Thread(target=self._fill, daemon=True).start()

    def is_over(self) -> bool:
        """Whether everything is taken; raises what ended the reading, if that was an error."""
        over = self._ended and not self._read
        if over and self._failure is not None:
            raise self._failure
        return over

    def is_full(self) -> bool:
        """Whether nothing more is read before something is taken."""
        return self._ended or len(self._read) >= _MANY or self._letters >= _LONG

    def take(self) -> list[Item]:
        """A chunk, or what is there of it."""
        chunk: list[Item] = []
        left = _LONG
        with self._changed:
            while self._read and len(chunk) < _MANY and (_letters(self._read[0]) <= left or not chunk):
                chunk.append(self._read.popleft())
                left -= _letters(chunk[-1])
            self._letters -= _LONG - left
            self._changed.notify()
        return chunk

    def close(self) -> None:
        """Nothing more is wanted."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def _fill(self) -> None:
        try:
            for item in self._records:
                if self._closed:
                    return
                self._put(item)
        except Exception as error:
            self._failure = error
        self._ended = True
        self._wake()

    def _put(self, item: Item) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._closed or not self.is_full())
            self._read.append(item)
            self._letters += _letters(item)
            is_news = len(self._read) == 1 or self.is_full()
        if is_news:
            self._wake()


def _letters(item: Item) -> int:
    return len(item.text) if isinstance(item, Record) else 0
