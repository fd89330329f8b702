"""A line of text as words: one symbol for each, and its place in the caller's string."""

from collections.abc import Iterator
from itertools import accumulate

from arconflict.facts.span import Span
from arconflict.lexicon.vocabulary import Reading, Vocabulary


class Line:
    """The words of one line. Where they stand is worked out when it is first asked.

    Args:
        text: the caller's whole string.
        symbols: one character a word; patterns run over it.
        keys: the matching key of each word.
    """

    __slots__ = ("_ends", "_place", "_readings", "_starts", "keys", "symbols", "text")

    def __init__(self, text: str, place: tuple[int, int], readings: list[Reading]) -> None:
        self.text = text
        self.symbols = "".join([reading[0] for reading in readings])
        self.keys = [key for reading in readings for key in reading[1]]
        self._place = place
        self._readings = readings
        self._starts: list[int] | None = None
        self._ends: list[int] | None = None

    @property
    def starts(self) -> list[int]:
        """Where each word starts in the text."""
        if self._starts is None:
            self._starts = [p + first for p, reading in self._tokens() for first in reading[2]]
        return self._starts

    @property
    def ends(self) -> list[int]:
        """Where each word ends in the text."""
        if self._ends is None:
            self._ends = [p + last for p, reading in self._tokens() for last in reading[3]]
        return self._ends

    def span(self, first: int, after: int) -> Span:
        """The place of the words from `first` up to `after`."""
        return Span(self.starts[first], self.ends[after - 1])

    def _tokens(self) -> Iterator[tuple[int, Reading]]:
        start, end = self._place
        part = self.text[start:end]
        return zip(_places(part, part.split(), start), self._readings, strict=True)


def read_line(text: str, start: int, end: int, vocabulary: Vocabulary) -> Line:
    """The words of `text[start:end]`."""
    return Line(text, (start, end), list(map(vocabulary.readings.__getitem__, text[start:end].split())))


def _places(part: str, tokens: list[str], start: int) -> list[int]:
    """Where each token of a part of the text starts: counted where one space parts them, else looked up."""
    lengths = list(map(len, tokens))
    if tokens and sum(lengths) + len(tokens) - 1 == len(part):
        return list(accumulate([length + 1 for length in lengths[:-1]], initial=start))
    places = []
    at = 0
    for token, length in zip(tokens, lengths, strict=True):
        at = part.index(token, at)
        places.append(start + at)
        at += length
    return places


def read_lines(text: str, vocabulary: Vocabulary) -> Iterator[Line]:
    """The lines of a text that have words, in order."""
    start = 0
    for part in text.splitlines(keepends=True):
        end = start + len(part)
        line = read_line(text, start, start + len(part.rstrip("\r\n")), vocabulary)
        if line.symbols:
            yield line
        start = end
