"""Bare numbers that go on from a fact before them: «22 شهيدا في دمشق، 16 في حلب», «توزعوا على حلب (40)»."""

from arconflict.parse.draft import Drafts
from arconflict.parse.sentence import Sentence

FEW = 12
"""How many words may stand between a fact and the next number of its list."""
SHARES = 80
"""How many words may stand between «توزعوا على» and the last of the numbers that a whole is shared out into."""


class NumberLists:
    """Tells which bare numbers of a sentence are of the victims told of before."""

    def __init__(self, sentence: Sentence, out: Drafts) -> None:
        self._s = sentence
        self._out = out

    def follows(self, at: int) -> bool:
        """«22 شهيدا في دمشق، 16 في حلب», «92 مدنيا: 40 في حلب»: a number in a list of places behind a fact."""
        s = self._s
        shared_out = self.is_share(at)
        if s.kind(at) != "number" or not shared_out and not self._is_in_place(at):
            return False
        drafts = self._out.drafts
        if not drafts or drafts[-1].line is not s.line or drafts[-1].outcomes - {"killed", "wounded", "detained"}:
            return False
        if shared_out or "COLON" in s.before(at):  # of a whole in the same sentence that is as large
            return drafts[-1].first >= s.units.edges[s.bounds[0]] and self.is_within(at, self._out.whole())
        return s.units.edges[s.chunks[at].first] - drafts[-1].after <= FEW

    def is_within(self, at: int, whole: int | None) -> bool:
        """Whether a number is no larger than that of a whole."""
        value = None if whole is None else self._out.drafts[whole].group.amount.value
        part = self._s.group(at).amount.value
        return value is None or part is None or part <= value

    def are_hurt_too(self, at: int) -> bool:
        """«إصابة شابين بالرصاص والعشرات بالاختناق»"""
        s, drafts = self._s, self._out.drafts
        hurt = bool(drafts) and drafts[-1].line is s.line and drafts[-1].outcomes == {"wounded"}
        how = "BI" in s.behind(at) and s.behind(at, 1) & {"CHOKING", "WEIGHT", "BY_HAND", "WOUNDS", "CASE"}
        beside = s.kind(at) == "number" and s.kind(at - 1) == "and" and not s.gap(at - 1, at)
        return hurt and bool(how) and beside and s.units.edges[s.chunks[at].first] - drafts[-1].after <= FEW

    def _is_in_place(self, at: int) -> bool:
        s = self._s
        return bool(s.before(at) & {"COMMA", "WA", "COLON"} and s.behind(at) & {"FI", "ALA"})

    def is_share(self, at: int) -> bool:
        """«توزعوا على حلب (40) وإدلب (52)», «توزعت بين 92 على يد …»: one of the numbers that a whole is shared out into."""
        s = self._s
        first = s.chunks[at].first
        alone = "OPEN" in s.words(at) or s.behind(at) & {"FI", "ALA"} and "UNIT" not in s.behind(at)
        return s.kind(at) == "number" and bool(alone) and s.near(max(s.bounds[0], first - SHARES), first, "SHARED_OUT")

    def others_did(self, at: int) -> bool:
        """«وقتل تنظيم كذا 79 مدنيا، وقوات التحالف 41، …»: the victims of one more doer, by the verb before."""
        s, drafts = self._s, self._out.drafts
        doer = s.kind(at) == "number" and s.kind(at - 1) == "actor" and not s.gap(at - 1, at)
        listed = (
            doer
            and s.kind(at - 2) == "and"
            and not s.gap(at - 2, at - 1)
            and not s.behind(at) - {"COMMA", "SIGN", "STOP"}
        )
        told = (
            bool(drafts)
            and drafts[-1].line is s.line
            and drafts[-1].rule in ("verb, then people", "as many by another")
        )
        return listed and told and s.units.edges[s.chunks[at].first] - drafts[-1].after <= FEW
