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
        readings: how each token of it reads.
        marks: a character for each word, given by the grammar of places.
        starts, ends: where each word starts and ends in the text.
    """

    __slots__ = ("_place", "ends", "keys", "marks", "readings", "starts", "symbols", "text")
    starts: list[int]
    ends: list[int]

    def __init__(self, text: str, place: tuple[int, int], readings: list[Reading]) -> None:
        self.text: str = text
        self.symbols: str = "".join([reading.symbols for reading in readings])
        self.keys: list[str] = []
        for reading in readings:  # faster than a nested comprehension
            self.keys += reading.keys
        self._place = place
        self.readings: list[Reading] = readings
        self.marks: str | None = None

    def __getattr__(self, name: str) -> list[int]:
        """`starts` and `ends` when one of them is first asked for: from then on they are plain attributes."""
        if name not in ("starts", "ends"):
            raise AttributeError(name)
        start, end = self._place
        part = self.text[start:end]
        placed = list(zip(_places(part, part.split(), start), self.readings, strict=True))
        self.starts = [place + first for place, reading in placed for first in reading.starts]
        self.ends = [place + last for place, reading in placed for last in reading.ends]
        return self.starts if name == "starts" else self.ends

    def touch(self, one: int, other: int) -> bool:
        """Whether nothing that is seen parts two words."""
        return not any(map(str.isspace, self.text[self.ends[one] : self.starts[other]]))

    def span(self, first: int, after: int) -> Span:
        """The place of the words from `first` up to `after`."""
        return Span(self.starts[first], self.ends[after - 1])


def read_line(text: str, start: int, end: int, vocabulary: Vocabulary) -> Line:
    """The words of `text[start:end]`."""
    tokens = text[start:end].split()
    readings = list(map(vocabulary.readings.__getitem__, tokens))
    line = Line(text, (start, end), readings)
    conjoined = vocabulary.conjoined(line.symbols)
    if not conjoined:
        return line
    edges = accumulate((len(reading.symbols) for reading in readings), initial=0)
    for at, edge in enumerate(list(edges)[:-1]):
        inside = [place - edge for place in conjoined if edge <= place < edge + len(readings[at].symbols)]
        for place in reversed(inside):
            readings[at] = vocabulary.with_clitic_apart(tokens[at], readings[at], place)
    return Line(text, (start, end), readings)


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
