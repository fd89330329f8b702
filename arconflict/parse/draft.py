"""Casualties in the making: a sentence's facts before they have ids."""

from attrs import frozen

from arconflict.parse.assertion import AssertionGrammar
from arconflict.parse.line import Line
from arconflict.parse.people import Group, inheriting
from arconflict.parse.sentence import Sentence

JOINT = frozenset({"killed", "wounded"})
"""The outcomes that one number can be over; of others each has its own fact."""


@frozen
class Draft:
    """A casualty as the sentence states it; indices are words of the line, `parent` is an index of drafts."""

    line: Line
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


class Drafts:
    """Adds the facts of a sentence to those of the document."""

    def __init__(self, sentence: Sentence, drafts: list[Draft], assertion: AssertionGrammar) -> None:
        self._s = sentence
        self.drafts = drafts
        self._assertion = assertion
        first, last = sentence.chunks[0].first, sentence.chunks[-1].after
        self._scope = assertion.scope(sentence.symbols[first:last])

    def whole(self) -> int | None:
        """The last fact that is no part of another."""
        return next((i for i in range(len(self.drafts) - 1, -1, -1) if self.drafts[i].relation != "part_of"), None)

    def add(
        self, left: int, right: int, outcomes: frozenset[str], group: Group, rule: str,
        relation: str = "main", parent: int | None = None, factuality: str = "asserted",
    ) -> None:  # fmt: skip
        """The fact that stands from one chunk to another, once for each outcome that needs its own."""
        s = self._s
        if relation == "main":
            relation = self._moved(right)
        if group.other and relation == "main":
            relation, parent = "additional", self.whole()
        group = inheriting(group, self.drafts[parent].group if parent is not None else None, relation == "part_of")
        first, after = s.units.edges[s.chunks[left].first], s.units.edges[s.chunks[right].after]
        judicial = "JUDICIAL" in s.words(left) and s.near(s.chunks[left].first - 6, s.chunks[left].first, "CARRY_OUT")
        domain = self._assertion.domain(s.symbols, judicial)
        for one in [outcomes] if outcomes <= JOINT else [frozenset({each}) for each in sorted(outcomes)]:
            self.drafts.append(
                Draft(s.line, first, after, one, group, relation, rule, parent, factuality, self._scope, domain)
            )

    def _moved(self, at: int) -> str:
        """update after «ارتفع … إلى», update_from after «من» of the same move."""
        s = self._s
        start = s.chunks[at].first
        moves = s.near(start - 24, start, "MOVES")
        if moves and "ILA" in s.before(at):
            return "update"
        if moves and "MIN" in s.before(at):
            return "update_from"
        return "main"
