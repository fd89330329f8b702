"""Where and when a casualty happened: the place and the date that its sentence tells of it."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from arconflict.facts.place import PlaceMention
from arconflict.facts.span import Span

CLOSE = 15
"""The most characters between the places of one address: «بلدة … بريف …»."""
FINE = ("facility", "quarter", "camp", "crossing", "place", "admin2", "region", "admin1", "country", None)


class Mention(Protocol):
    """What has a place in the text."""

    @property
    def id(self) -> str:
        """The fact's id."""

    @property
    def span(self) -> Span:
        """Where it stands."""


M = TypeVar("M", bound=Mention)


def place_of(fact: Span, sentence: Span, following: int, places: Sequence[PlaceMention]) -> str | None:
    """The id of the place where a casualty happened; an origin or a destination is none.

    Args:
        fact, sentence: where they stand.
        following: where the next casualty that is no part of this one starts.
        places: those of the document, in order.
    """
    scenes = [one for one in _inside(places, sentence) if one.relation not in ("from", "to")]
    found = _nearest(scenes, fact, following)
    if found is None:
        return None
    at = scenes.index(found)
    while at and _is_part_of(scenes[at - 1], scenes[at]):
        at -= 1
    return scenes[at].id


def date_of(fact: Span, sentence: Span, following: int, dates: Sequence[M]) -> str | None:
    """The id of the date when a casualty happened; arguments as for `place_of`."""
    found = _nearest(_inside(dates, sentence), fact, following)
    return None if found is None else found.id


def _inside(mentions: Sequence[M], sentence: Span) -> list[M]:
    return [one for one in mentions if sentence.start <= one.span.start and one.span.end <= sentence.end]


def _nearest(mentions: Sequence[M], fact: Span, following: int) -> M | None:
    """The first one of the fact's clause, or the last one before it, or the first one after it."""
    after = [one for one in mentions if one.span.start >= fact.start]
    before = [one for one in mentions if one.span.start < fact.start]
    if after and (after[0].span.start < following or not before):
        return after[0]
    return before[-1] if before else None


def _is_part_of(one: PlaceMention, other: PlaceMention) -> bool:
    """Whether a place stands right before the larger one that holds it."""
    near = 0 <= other.span.start - one.span.end <= CLOSE
    return near and FINE.index(one.kind) <= FINE.index(other.kind)
