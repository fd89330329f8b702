"""Where and when a casualty happened: the place and the date that its sentence tells of it."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from arconflict.facts.place import PlaceMention
from arconflict.facts.span import Span
from arconflict.parse.line import Line
from arconflict.text.clitics import WA

_CLOSE, _LISTED = 4, 2
"""The most words between the places of one address («بلدة … التابعة لناحية …»), and of one list («… ومدينة …»)."""
FINE = ("facility", "quarter", "camp", "crossing", "place", "admin2", "region", "admin1", "country", None)

_ELSEWHERE = ("from", "to")


class Mention(Protocol):
    """What has a place in the text."""

    @property
    def id(self) -> str:
        """The fact's id."""

    @property
    def span(self) -> Span:
        """Where it stands."""


M = TypeVar("M", bound=Mention)


class Scenes(Generic[M]):
    """Mentions of one kind in text order, found by where they stand."""

    def __init__(self, mentions: Sequence[M]) -> None:
        self._mentions = mentions
        self._starts = [one.span.start for one in mentions]

    def nearest(self, fact: Span, sentence: Span, following: int) -> int | None:
        """The first mention of the fact's clause, or the last one before it, or the first one after it.

        Args:
            fact, sentence: where they stand.
            following: where the next casualty that is no part of this one starts.
        """
        middle = bisect_left(self._starts, fact.start)
        before = self._first(range(middle - 1, -1, -1), sentence)
        after = self._first(range(middle, len(self._starts)), sentence)
        if after is not None and (self._starts[after] < following or before is None):
            return after
        return before

    def _first(self, places: range, sentence: Span) -> int | None:
        """The first of some mentions that is a scene, as far as the sentence goes."""
        for at in places:
            one = self._mentions[at]
            if one.span.start < sentence.start or one.span.end > sentence.end:
                return None
            if getattr(one, "relation", None) not in _ELSEWHERE:
                return at
        return None

    def of(self, fact: Span, sentence: Span, following: int) -> str | None:
        """The id of the mention that tells of a casualty; arguments as for `nearest`."""
        at = self.nearest(fact, sentence, following)
        return None if at is None else self._mentions[at].id


class Places(Scenes[PlaceMention]):
    """The places of a document; an origin or a destination is no scene."""

    def in_line(self, line: Line, fact: Span, sentence: Span, following: int) -> str | None:
        """The id of the place where a casualty happened: of an address its smallest."""
        at = self.nearest(fact, sentence, following)
        if at is None:
            return None
        while at and self._is_in(at - 1, sentence) and _is_part_of(line, self._mentions[at - 1], self._mentions[at]):
            at -= 1
        return self._mentions[at].id

    def _is_in(self, at: int, sentence: Span) -> bool:
        one = self._mentions[at]
        return one.span.start >= sentence.start and one.relation not in _ELSEWHERE


def _is_part_of(line: Line, one: PlaceMention, other: PlaceMention) -> bool:
    """Whether a place stands right before the larger one that holds it."""
    between = line.keys[bisect_left(line.starts, one.span.end) : bisect_left(line.starts, other.span.start)]
    near = one.span.end <= other.span.start and len(between) <= (_LISTED if WA in between else _CLOSE)
    return near and FINE.index(one.kind) <= FINE.index(other.kind)
