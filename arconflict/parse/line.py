"""A line of text as words: one symbol for each, and its place in the caller's string."""

from collections.abc import Iterator
from itertools import accumulate

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
    part = text[start:end]
    tokens = part.split()
    readings = list(map(vocabulary.readings.__getitem__, tokens))
    places = _places(part, tokens, start)
    return Line(
        text,
        "".join([reading[0] for reading in readings]),
        [key for reading in readings for key in reading[1]],
        [place + first for place, reading in zip(places, readings, strict=True) for first in reading[2]],
        [place + last for place, reading in zip(places, readings, strict=True) for last in reading[3]],
    )


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
