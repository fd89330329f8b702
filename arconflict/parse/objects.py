"""Who did it and to whom: the object of a verb of outcome, where people stand before it who are its subject."""

from arconflict.parse.bare_numbers import AGENT, TRIGGERS, BareNumbers
from arconflict.parse.sentence import Sentence

PEOPLE = frozenset({"joint", "counted", "people", "name"})
"""Chunks of people."""
ENDS = TRIGGERS | {"while", "among", "most_of", "denied", "toll"}
"""Chunks that the search for victims does not cross."""
FAR = 14
"""How many words may stand between a word of outcome and a counted group: «قتل في الهجوم الذي استهدف … خمسة»."""
WHOM = 7
"""The same for those behind «ل» and who did it: «اختطاف مسلحين من البلدة لثلاثة عمال»."""
STRIKES = "STRIKES | CAUSE | RELATIVE"
"""Words behind which stands whom something else befell: «قتل شاب في هجوم استهدف خمسة جنود»."""


class Objects:
    """Finds the objects of active verbs in a sentence."""

    def __init__(self, sentence: Sentence, numbers: BareNumbers) -> None:
        self.s = sentence
        self._numbers = numbers

    def has_object(self, at: int) -> bool:
        """«جنود قتلوا صبيا»: people right behind an active verb."""
        s = self.s
        people = s.kind(at + 1) in ("people", "counted", "number", "name")
        if not people or s.gap(at, at + 1) or at + 1 in s.used:
            return False
        return s.kind(at + 1) != "number" or self._numbers.is_of_people(at + 1, 0)  # not «أعدموا عشرات الأغنام»

    def is_object(self, at: int, has: frozenset[str]) -> bool:
        """«أعدم التنظيم في المدينة رجلا»: the accusative says whom."""
        s = self.s
        first = s.units.edges[s.chunks[at].first]
        accusative = s.line.keys[first].endswith("ا") and not s.features(s.chunks[at].first) & {"DEF", "POSS", "DUAL"}
        return "ACTIVE" in has and accusative and s.group(at).amount.value == 1 and not s.before(at) & AGENT

    def behind_li(self, first: int, has: frozenset[str]) -> int | None:
        """«اختطاف مسلحين لثلاثة عمال»: the people behind «ل», where those of a deed are armed and no number tells how many."""
        s = self.s
        doers = s.group(first)
        if "STRONG" in has and "VIOLENCE" not in has:  # «مقتل مسلحين»
            return None
        if doers.counted or doers.amount.value is not None or doers.role not in ("combatant", "security"):
            return None
        on = first + 1
        while s.kind(on) in ("actor", "people") and "LI" not in s.before(on):
            on += 1
        whom = s.kind(on) in PEOPLE and "LI" in s.before(on) and s.gap(first, on) <= WHOM and not s.group(on).outcomes
        return on if whom and s.group(on).amount.value is not None else None

    def object(self, at: int, first: int, has: frozenset[str]) -> int | None:
        """«أصاب ثوار أربعة أشخاص»: where a counted group follows people without a number, these are who did it."""
        s = self.s
        doers = s.group(first)
        if s.kind(first) == "people" and s.gap(at, first) and self.is_object(first, has):  # «قتل الشرطة رجلا»
            return first
        if s.kind(first) == "name" and s.kind(first + 1) == "counted" and not s.gap(first, first + 1):
            return first + 1  # «قتل فلان 5 أشخاص»
        if s.kind(first + 1) == "people" and not s.gap(first, first + 1) and "POSS" in s.words(first + 1):
            return first + 1  # «قتل رجل زوجته»
        if s.words(first) & {"PARENT", "KIN"} and "LI" in s.behind(first):  # «قتلت أم لأربعة أطفال»
            return first
        if doers.counted or s.kind(first) == "name" or "EVENT_NOUN" in has and "VERB" not in has:
            return first
        only_active = "PASSIVE" not in has
        for j in range(first + 1, len(s)):
            if self._stops(first, j, only_active):
                break
            beside = j == first + 1 and not s.gap(first, j) and doers.amount.value is None
            if beside and self._is_subject_form(first) and s.kind(j) == "people":
                return j  # «اغتال مسلحون الصحفيين فلانا وفلانا»
            seen = only_active or beside or self._is_taken(first, j)
            one = seen and s.kind(j) in PEOPLE and s.group(j).amount.value is not None
            number = s.kind(j) == "number" and s.gap(first, j) <= 1 and self._numbers.is_of_people(j, 0)
            whom = one or number or s.kind(j) == "counted"
            if whom and not s.before(j) & AGENT and s.gap(at, j) > s.gap(at, first):
                return j
        return None if "COLLECTIVE" in s.features(s.chunks[first].first) else first

    def _is_taken(self, first: int, at: int) -> bool:
        """«أوقفت دورية من الجيش في بلدة عرسال المواطن فلانا»: one whom a force takes, and whom no noun before governs."""
        s = self.s
        force = "COLLECTIVE" in s.words(first) and s.group(first).role in ("combatant", "security")
        one = s.features(s.chunks[at].first)
        somebody = {"PERSON", "SINGULAR"} <= one and not {"NATION", "DEF"} <= one and one & {"DEF", "OBJECT_FORM"}
        place = "DEF" in s.before(at) or s.before(at, 2) & {"SETTLEMENT", "DASH"}
        return force and bool(place) and bool(somebody)

    def _stops(self, first: int, at: int, only_active: bool) -> bool:
        """Whether no object of the verb stands at a chunk or behind it."""
        s = self.s
        kind, group = s.kind(at), s.group(at)
        dash = kind == "comma" and "DASH" in s.words(at)  # «في منطقة الشراونة - بعلبك»
        if kind in ENDS or kind == "and" or kind == "comma" and not only_active and not dash or s.gap(first, at) > FAR:
            return True
        if s.is_and_one_of(at):  # «جرح جنديان وأحد المدنيين»
            return True
        if group.counted and group.outcomes & {"killed", "wounded"}:  # «جرح جنديان … ولا تزال عشرات الجثث»
            return True
        struck = s.near(s.chunks[first].after, s.chunks[at].first, STRIKES)
        return bool(s.group(first).amount.value) and kind == "counted" and struck  # «قتل شاب في هجوم استهدف خمسة جنود»

    def _is_subject_form(self, at: int) -> bool:
        """«مسلحون»: the case ending says that these did it."""
        return self.s.group(at).noun.endswith("ون")
