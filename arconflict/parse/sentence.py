"""A sentence as chunks: what stands where, how far apart, and what is already part of a fact."""

import re
from collections.abc import Callable

from arconflict.parse.chunks import Chunk, Units
from arconflict.parse.groups import Group
from arconflict.parse.line import Line
from arconflict.parse.line_cues import LineCues
from arconflict.parse.people import PeopleReader

NOTHING: frozenset[str] = frozenset()


class Sentence:
    """The chunks of one sentence; `used` are those that are already part of a fact.

    `unharmed` are people whom nothing befell: those set free.
    """

    def __init__(
        self,
        chunks: list[Chunk],
        units: Units,
        line: Line,
        reader: PeopleReader,
        bounds: tuple[int, int],
        cues: LineCues,
    ) -> None:
        self.bounds = bounds
        self.cues = cues
        self.chunks: list[Chunk] = chunks
        self.units: Units = units
        self.line: Line = line
        self.used: set[int] = set()
        self.unharmed: set[int] = set()
        self._reader = reader
        self._groups: dict[int, Group] = {}
        self.symbols: str = units.symbols
        self._features = units.features

    def having(self, pattern: str) -> Callable[[str, int, int], re.Match[str] | None]:
        """The search for a pattern of one or more words in a stretch of the symbols."""
        return self._reader.having(pattern).search

    def __len__(self) -> int:
        return len(self.chunks)

    def kind(self, at: int) -> str:
        """The kind of a chunk; empty outside the sentence."""
        return self.chunks[at].kind if 0 <= at < len(self.chunks) else ""

    def group(self, at: int) -> Group:
        """The people of a chunk."""
        if at not in self._groups:
            self._groups[at] = self._reader.group(self.chunks[at], self.units, self.line)
        return self._groups[at]

    def is_and_one_of(self, at: int) -> bool:
        """«مقتله وأحد أبنائه»: written «واحد» it is the number one as well."""
        one = self.kind(at) == "counted" and self.line.keys[self.units.edges[self.chunks[at].first]] == "واحد"
        return one and "PLURAL" in self.words(at)

    def last_used(self, at: int, after: int) -> int:
        """The last chunk that is part of a fact and begins before a folded word, from a chunk on."""
        last, j = at, at + 1
        while j < len(self.chunks) and self.chunks[j].first < after:
            last = j if j in self.used else last
            j += 1
        return last

    def gap(self, left: int, right: int) -> int:
        """How many words stand between two chunks, a folded name or number as one."""
        return self.chunks[right].first - self.chunks[left].after

    def apart(self, left: int, right: int) -> int:
        """The gap without the names and the words in brackets: «الفتى سامر (15 عاما) قتل»."""
        between = self.chunks[left + 1 : right]
        return self.gap(left, right) - sum(c.after - c.first for c in between if c.kind in ("aside", "name"))

    def features(self, place: int) -> frozenset[str]:
        """The features of a folded word; none outside the line."""
        return self._features[place] if 0 <= place < len(self._features) else NOTHING

    def unfolded(self, word: int) -> frozenset[str]:
        """The features of a word of the line, be it part of a number or of a name."""
        return self._reader.features[self.line.symbols[word]]

    def before(self, at: int, back: int = 1) -> frozenset[str]:
        """The features of the word that stands `back` before a chunk."""
        return self.features(self.chunks[at].first - back)

    def behind(self, at: int, on: int = 0) -> frozenset[str]:
        """The features of the word that stands `on` words behind a chunk."""
        return self.features(self.chunks[at].after + on)

    def words(self, at: int) -> frozenset[str]:
        """All features of a chunk's words."""
        chunk = self.chunks[at]
        return NOTHING.union(*self._features[chunk.first : chunk.after])

    def near(self, first: int, after: int, feature: str) -> bool:
        """Whether one of the folded words from `first` up to `after` has a feature."""
        return self._reader.having(feature).search(self.symbols, max(0, first), max(0, after)) is not None
