"""A line of text as words: one symbol for each, and its place in the caller's string."""

from collections.abc import Iterator

from attrs import frozen

from arconflict.facts.span import Span
from arconflict.lexicon.vocabulary import Vocabulary


@frozen(eq=False)
class Line:
    """The words of one line.

    Args:
        text: the caller's whole string.
        symbols: one character a word; patterns run over it.
        keys, starts, ends: the matching key and the place of each word.
    """

    text: str
    symbols: str
    keys: list[str]
    starts: list[int]
    ends: list[int]

    def span(self, first: int, after: int) -> Span:
        """The place of the words from `first` up to `after`."""
        return Span(self.starts[first], self.ends[after - 1])


def read_line(text: str, start: int, end: int, vocabulary: Vocabulary) -> Line:
    """The words of `text[start:end]`."""
    tokens = text[start:end].split()
    readings = [vocabulary.read(token) for token in tokens]
    places = []
    at = start
    for token in tokens:
        at = text.index(token, at)
        places.append(at)
        at += len(token)
    return Line(
        text,
        "".join([reading.symbols for reading in readings]),
        [key for reading in readings for key in reading.keys],
        [place + first for place, reading in zip(places, readings) for first in reading.starts],
        [place + last for place, reading in zip(places, readings) for last in reading.ends],
    )


def read_lines(text: str, vocabulary: Vocabulary) -> Iterator[Line]:
    """The lines of a text that have words, in order."""
    start = 0
    for part in text.splitlines(keepends=True):
        end = start + len(part)
        line = read_line(text, start, end, vocabulary)
        if line.symbols:
            yield line
        start = end
