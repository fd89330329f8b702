"""Wholes broken down behind a colon, a dash or a bracket: «20 شخصا: 12 رجلا و8 نساء»."""

from arconflict.parse.draft import Drafts
from arconflict.parse.parts import Parts
from arconflict.parse.sentence import Sentence


class Breakdowns:
    """Reads the parts of a whole that stand in a row right behind it."""

    def __init__(self, sentence: Sentence, out: Drafts, parts: Parts) -> None:
        self._s = sentence
        self._out = out
        self._parts = parts

    def opens(self, at: int) -> bool:
        """«20 شخصا: 12 رجلا و8 نساء», «28 قتيلا – 17 متمردا و11 عنصرا», «7 (3 أطفال - 4 نساء)»"""
        s = self._s
        drafts = self._out.drafts
        if s.kind(at) != "counted" or not drafts or drafts[-1].line is not s.line or drafts[-1].relation == "part_of":
            return False
        semicolon = s.line.keys[s.units.edges[s.chunks[at].first] - 1] == "؛"  # «سبعة أشخاص؛ ستة جنود ومدني واحد»
        opened = semicolon or s.before(at) & {"COLON", "OPEN", "DASH"}
        whole, part = drafts[-1].group.amount.value, s.group(at).amount.value
        away = 8 if "OPEN" in s.before(at) else 1  # «19 شخصا في أنحاء متفرقة (13 مدنيا و…)»
        beside = s.units.edges[s.chunks[at].first] - drafts[-1].after <= away
        return bool(opened) and beside and whole is not None and part is not None and part < whole

    def read(self, at: int) -> None:
        """The parts that stand in a row behind a colon, a dash or a bracket."""
        s = self._s
        parent = self._out.whole()
        outcomes = self._parts.outcomes(parent)
        while (s.kind(at) == "counted" or self._is_few(at)) and at not in s.used and not s.group(at).outcomes:
            s.used.add(at)
            self._out.add(at, at, outcomes, s.group(at), "parts of a toll", "part_of", parent)
            at += 2 if s.kind(at + 1) in ("and", "comma") else 1

    def _is_few(self, at: int) -> bool:
        """«13 مدنيا وجنديين», «12 رجلا وامرأة»: one or two behind «و»."""
        s = self._s
        return s.kind(at) == "people" and s.kind(at - 1) == "and" and s.group(at).amount.value in (1, 2)
