"""Where a fact stands in the caller's string."""

from typing import NamedTuple


class Span(NamedTuple):
    """A half-open place `[start, end)` in a string.

    >>> Span(5, 7).of("مقتل 18 عنصرا")
    '18'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """What the string says there."""
        return text[self.start : self.end]
