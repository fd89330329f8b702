"""Names of places at a word: those that the gazetteer knows, and those that only a type word gives away."""

from collections.abc import Sequence
from typing import NamedTuple

from arconflict.facts.span import Span
from arconflict.lexicon.gazetteer import LONGEST, Gazetteer
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line
from arconflict.parse.symbols import having
from arconflict.text.clitics import splits
from arconflict.text.letters import fold

OPENING, CLOSING = "\"“”«‹'‘’„", "\"“”»›'‘’"
_QUOTED = 5
Rows = tuple[int, ...]


class Cut(NamedTuple):
    """A way to read a word as the first of a name: its proclitics, and what is left, with the article."""

    before: str
    stem: str
    tier: int


class NameAt(NamedTuple):
    """A name in a line: its words, its key, and its rows; no rows if the gazetteer does not know it."""

    first: int
    after: int
    key: str
    rows: Rows
    quoted: bool = False


class PlaceNames:
    """Reads names of places at given words of a line."""

    def __init__(self, vocabulary: Vocabulary, gazetteer: Gazetteer) -> None:
        self._vocabulary = vocabulary
        self.gazetteer = gazetteer
        self._cuts: dict[str, tuple[Cut, ...]] = {}
        self._unknown = having(vocabulary, "UNKNOWN", "GIVEN_NAME", "NAME")
        self._definite = having(vocabulary, "DEF")
        self._adjective = having(vocabulary, "NISBA!DEF")
        self._side = having(vocabulary, "SIDE", "NAME_SIDE")
        self._compass = having(vocabulary, "SIDE")
        self._quality = having(vocabulary, "PLACE_QUALITY")
        self._never = having(vocabulary, "STOP", "SIGN", "RELATIVE", "SAID", "PERIOD", "SIDE", "NAME_SIDE", "NUMBER_WORD")
        self._digits = having(vocabulary, "DIGITS")

    def cuts(self, key: str) -> tuple[Cut, ...]:
        """The ways in which a word may open a known name, memoised; proclitics come off unknown words only."""
        found = self._cuts.get(key)
        if found is None:
            if len(self._cuts) > 100_000:
                self._cuts = {}
            found = self._cuts[key] = self._cuts_of(key)
        return found

    def _cuts_of(self, key: str) -> tuple[Cut, ...]:
        starts = self.gazetteer.starts()
        found = [Cut("", key, starts[key])] if len(key) > 1 and key in starts else []
        if self._vocabulary.features_of(key) is None:
            found += [
                Cut(before, stem, starts[stem]) for before, stem in splits(key) if len(stem) > 2 and stem in starts
            ]
        return tuple(found)

    def known(self, line: Line, first: int, stem: str, loosely: bool) -> NameAt | None:
        """name, the longest that the gazetteer has; `stem` is its first word without proclitics"""
        keys, gazetteer = line.keys, self.gazetteer
        last = min(first + LONGEST, len(keys))
        look = gazetteer.rows_loosely if loosely else gazetteer.rows
        joined = stem
        found: NameAt | None = None
        for after in range(first + 1, last + 1):
            if after > first + 1:
                if self._apart(line, after - 2, after - 1):
                    break
                joined += keys[after - 1]
            rows = look(joined)
            if rows:
                found = NameAt(first, after, joined, tuple(rows))
        return found

    def _apart(self, line: Line, left: int, right: int) -> bool:
        """Whether two words do not touch: a sign or a quote stands between them; a hyphen may."""
        between = line.text[line.ends[left] : line.starts[right]]
        return between.strip() != "" or line.symbols[right] in self._never and line.symbols[right] not in self._side

    def unknown(self, line: Line, first: int, strict: bool) -> NameAt | None:
        """quoted words, or head? name side* after a type word that calls for a name"""
        if first >= len(line.keys):
            return None
        quoted = self._quoted(line, first)
        if quoted is not None:
            return quoted
        symbol, key = line.symbols[first], line.keys[first]
        if symbol in self._digits and not strict:
            return NameAt(first, first + 1, key, ())
        if symbol in self._never or symbol in self._quality or len(key) < 2:
            return None
        after = first + 1
        if key in self.gazetteer.heads():
            if after >= len(line.keys) or line.symbols[after] in self._never or self._apart(line, first, after):
                return None
            after += 1
            if key in ("شيخ", "عبد") and False:
                return None
        elif symbol not in self._unknown and (strict or symbol not in self._definite):
            return None
        elif symbol in self._adjective and strict and not self.cuts(key):
            return None
        while after < len(line.keys) and after < first + 4 and line.symbols[after] in self._side:
            if self._apart(line, after - 1, after):
                break
            after += 1
        return NameAt(first, after, "".join(line.keys[first:after]), ())

    def _quoted(self, line: Line, first: int) -> NameAt | None:
        if first == 0 or not _has(line.text[line.ends[first - 1] : line.starts[first]], OPENING):
            return None
        for after in range(first + 1, min(first + _QUOTED, len(line.keys)) + 1):
            end = line.ends[after - 1]
            stop = line.starts[after] if after < len(line.keys) else end + 2
            if _has(line.text[end:stop], CLOSING):
                return NameAt(first, after, "".join(line.keys[first:after]), (), True)
        return None

    def with_sides(self, line: Line, after: int) -> int:
        """Where the adjectives of the compass behind a name end (الشمالي الغربي)."""
        limit = min(after + 2, len(line.keys))
        while after < limit and line.symbols[after] in self._compass:
            after += 1
        return after


def _has(text: str, signs: str) -> bool:
    return any(sign in text for sign in signs)


def span_of(line: Line, first: int, after: int, before: str) -> Span:
    """The place of words in the text, without the proclitics of the first; a fused article (لل) stays whole.

    >>> from arconflict.lexicon.vocabulary import Vocabulary, packaged_words
    >>> from arconflict.parse.line import read_line
    >>> line = read_line("بِحلب", 0, 5, Vocabulary(packaged_words()))
    >>> span_of(line, 0, 1, "ب").of(line.text)
    'حلب'
    """
    start, end = line.starts[first], line.ends[after - 1]
    letters = len(before)
    if letters and before[-1] == "ل" and fold(line.text[start:end])[letters : letters + 1] == "ل":
        letters -= 1
    while letters and start < end:
        letters -= len(fold(line.text[start]))
        start += 1
    while start < end and not fold(line.text[start]):
        start += 1
    return Span(start, end)


def joined(keys: Sequence[str]) -> str:
    """The spaceless key of several words."""
    return "".join(keys)
