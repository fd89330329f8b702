"""Places in the making: a name with what stood before it, and what a line says of it."""

from typing import NamedTuple

from arconflict.facts.place import PlaceRelation
from arconflict.facts.span import Span
from arconflict.parse.place_names import NameAt, Rows


class PlaceSaid(NamedTuple):
    """A place as a line names it.

    Args:
        rows: the gazetteer's rows of that name.
        kin: where it is unknown, the rows of the name inside it: «مخيم جنين» is near جنين.
        asked: the kinds of place that the type word before it asks for, such as admin1 for محافظة.
        country: the code of a nisba behind it («القنيطرة السورية»).
        linked: whether the next place of the line may hold this one.
        anaphor: whether it takes up the last city («جنوب المدينة»).
        sure: whether the line alone makes it a place; if not, the rest of the text must.
        noun: whether it is as much a noun behind a proclitic: then the rest of the text must name it for sure.
    """

    first: int
    after: int
    span: Span
    text: str
    rows: Rows
    kin: Rows
    asked: frozenset[str]
    relation: PlaceRelation
    rule: str
    country: str | None = None
    linked: bool = False
    anaphor: bool = False
    sure: bool = True
    noun: bool = False
    line: int = 0


class Found(NamedTuple):
    """A name with what stood before it; `settled` if it is sure, `hinted` if a word before it speaks for a place."""

    name: NameAt
    before: str = ""
    type_at: int | None = None
    keeps: bool = False
    relation: PlaceRelation | None = None
    rule: str = "name"
    settled: bool = True
    hinted: bool = True
    anaphor: bool = False
    noun: bool = False

    @property
    def begin(self) -> int:
        """The first word of the phrase, its type word too."""
        return self.name.first if self.type_at is None else min(self.type_at, self.name.first)


def asked_kinds(features: frozenset[str]) -> frozenset[str]:
    """The kinds of place that a type word asks for, by its features.

    >>> asked_kinds(frozenset({"ASKS_ADMIN1", "WORD"}))
    frozenset({'admin1'})
    """
    return frozenset(name.removeprefix("ASKS_").lower() for name in features if name.startswith("ASKS_"))
