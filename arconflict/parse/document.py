"""The casualties of a document in the making: what each states, and what the next lines go on from."""

from typing import NamedTuple

from arconflict.parse.groups import Group
from arconflict.parse.line import Line


class Draft(NamedTuple):
    """A casualty as the sentence states it; indices are words of the line, `parent` is an index of drafts."""

    line: Line
    sentence: tuple[int, int]
    first: int
    after: int
    outcomes: frozenset[str]
    group: Group
    relation: str
    rule: str
    parent: int | None = None
    factuality: str = "asserted"
    scope: str = "incident"
    domain: str = "conflict"


class Roll(NamedTuple):
    """What the heading of a list of names states, the place of its fact once it is one, and how many were named."""

    heading: Draft
    fact: int | None
    names: int


class Document:
    """The facts of a document so far, and what the next lines go on from.

    `list_of` is the whole whose parts they list, «186 قتيلا، هم:»; `sick` whether the last line was of a disease.
    `whole_ahead` is the whole of parts that stand before it: «بينهم طفلان.. مقتل خمسة».
    `roll` is a list of names whose heading stands above: «أسماء الشهداء:»; `counts_the_dead` whether a fact has their number.
    """

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self.mentions: list[Draft] = []
        self.wholes: list[int] = []
        self.outcomes: set[str] = set()
        self._told: set[str] = set()
        self._line: Line | None = None
        self.list_of: int | None = None
        self.sick = False
        self.whole_ahead: int | None = None
        self.roll: Roll | None = None
        self.counts_the_dead = False

    def goes_on(self) -> bool:
        """Whether the next line may go on with a list that needs no word of outcome."""
        return self.list_of is not None or self.roll is not None

    def told(self, line: Line) -> set[str]:
        """The outcomes that facts of a line have told so far."""
        if line is not self._line:
            self._line, self._told = line, set()
        return self._told

    def all(self) -> list[Draft]:
        """The facts, and of each outcome that none of them tells the first mention: «شهداء الحادث»."""
        told = set(self.outcomes)
        found = list(self.drafts)
        for mention in self.mentions:
            if mention.outcomes.isdisjoint(told):
                told.update(mention.outcomes)
                found.append(mention)
        return found

    def append(self, draft: Draft) -> None:
        """One more fact."""
        if draft.relation != "part_of":
            self.wholes.append(len(self.drafts))
        self.told(draft.line).update(draft.outcomes)
        self.outcomes.update(draft.outcomes)
        self.counts_the_dead |= "killed" in draft.outcomes and draft.group.amount.value is not None
        self.drafts.append(draft)
