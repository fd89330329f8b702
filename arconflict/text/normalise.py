"""One spelling for text that means the same, with the way back to the caller's string."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from attrs import field, frozen

from arconflict.errors import InputError
from arconflict.facts.span import Span
from arconflict.text.letters import CONTROLS, fold, widths


@frozen
class NormalisedText:
    """A text in one spelling, and the string it was made from."""

    text: str
    original: str
    _edges: Sequence[int] = field(default=(), init=False, eq=False, repr=False)

    def span(self, start: int, end: int) -> Span:
        """Where the characters `[start, end)` of the text stand in the original, with their marks.

        >>> found = normalise("قُتِلَ رجل")
        >>> found.span(0, 3).of(found.original)
        'قُتِلَ'
        """
        if not 0 <= start <= end <= len(self.text):
            raise InputError(f"span({start}, {end}): expected 0 <= start <= end <= {len(self.text)}")
        edges = self._edges or self._find_edges()
        if isinstance(edges, range):
            return Span(start, end)
        first = edges[start]
        if start == end:
            return Span(first, first)
        last = edges[bisect_right(edges, edges[end - 1])]
        return Span(first, first + len(self.original[first:last].rstrip(CONTROLS)))

    def _find_edges(self) -> Sequence[int]:
        """Looks for the edges when they are first asked for: much text is normalised and never pointed at."""
        object.__setattr__(self, "_edges", edges_of(self.original))
        return self._edges


def normalise(text: str) -> NormalisedText:
    """The text without marks and controls, with one form of each letter, digit, space, quote and dash.

    >>> normalise("مقتل ١٨ عنصـراً").text
    'مقتل 18 عنصرا'
    """
    if not isinstance(text, str):
        raise TypeError(f"text: expected a str, found {type(text).__name__}")
    return NormalisedText(fold(text), text)


def edges_of(original: str) -> Sequence[int]:
    """Where each folded character begins, then where the text ends; a ligature's characters begin as one.

    >>> edges_of("هٰذا")
    [0, 2, 3, 4]
    """
    first = _out_of_step().search(original)
    if first is None:
        return range(len(original) + 1)
    edges: list[int] = []
    done = 0
    for match in _out_of_step().finditer(original, first.start()):
        edges.extend(range(done, match.start()))
        done = match.end()
        for at, char in enumerate(match.group(), match.start()):
            width = widths()[char]
            begin = edges[-1] if width == 1 and edges else at
            edges.extend([begin] * width)
    edges.extend(range(done, len(original) + 1))
    return edges


@cache
def _out_of_step() -> re.Pattern[str]:
    return re.compile(f"[{''.join(widths())}]+")
