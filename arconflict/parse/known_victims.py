"""Victims spoken of as known: one who is named at the grave, the dead of an event, those in the ranks of a side."""

from arconflict.parse.fact_reader import FactReader

_TITLES = frozenset({"PERSON", "RANK_TAIL", "ORDINAL", "TITLE", "COMMA"})
"""What may stand between a word for one who fell and the name: «شهيد الوطن، الجندي أول فلان»."""
KNOWN = (
    # شهداء الحادث, ضحايا التفجير; القتلى من الجنود; الجنود القتلى; الشهيد فلان
    "(?: VICTIM_NOUN&PLURAL!DEF!BODY ACCIDENT!DEF? (?: VIOLENCE&DEF | ACCIDENT&DEF ) | VICTIM_NOUN&PLURAL&DEF!BODY MIN (?: PERSON&DEF | ACTOR )"
    " | PERSON&PLURAL&DEF VICTIM_NOUN&PLURAL&DEF | VICTIM_NOUN&SINGULAR&DEF!BODY PERSON&DEF? NAMED )"
)
"""People who are spoken of as known."""


class KnownVictims(FactReader):
    """Tells the victims of a sentence whom it takes as known."""

    def mention(self, at: int) -> None:
        """«شهداء الحادث», «الجنود القتلى», «الشهيد سامر العلي»: people spoken of as known."""
        s = self.s
        group, first = s.group(at), s.chunks[at].first
        helped = "VICTIMS" in s.words(at) and s.near(first - 3, first, "LI | PREP")  # «لصالح ضحايا الزلزال»
        barred = helped or s.near(first - 3, first, "NAMED_AFTER | ORG_HEAD | NEG | WITHOUT")
        if group.counted or barred or not s.near(first, s.chunks[at].after + 3, KNOWN):
            return
        dead = "VICTIMS" in s.words(at) and s.cues.names_the_dead
        outcomes = frozenset({"killed"}) if dead else group.outcomes & {"killed", "wounded"}
        if "killed" in outcomes and self._factuality(at) == "asserted":
            self._out.mention(at, outcomes, group)

    def is_of_ranks(self, at: int) -> bool:
        """«ارتفاع القتلى في صفوف القوات الدولية»: told of whose side, where no fact of the line has told it."""
        s = self.s
        many = {"VICTIM_NOUN", "PLURAL", "DEF"} <= s.features(s.chunks[at].first) and "PARTED" in s.words(at)
        of_side = s.group(at).belongs is not None and "MEMBERS" in s.words(at) | s.behind(at, 1)
        return many and of_side and not self._out.document.told(s.line) & s.group(at).outcomes

    def is_borne(self, at: int) -> bool:
        """«جثمان الشهيد فلان», «شيعت البلدة الشهيد فلانا»: one who is named, and whose body or funeral is told of."""
        s = self.s
        first, after = s.chunks[at].first, s.chunks[at].after
        if not s.near(first, after, "VICTIM_NOUN&SINGULAR&KILLED!BODY!VICTIMS"):
            return False
        told = "BODY" in s.words(at) or s.near(first - 7, first, "FUNERAL")
        return told and (s.near(first, after, "NAMED") or self._name_follows(after))

    def is_identified(self, at: int) -> bool:
        """«القتيل هو فلان», «الضحية هي الطفلة فلانة»"""
        s = self.s
        one = {"VICTIM_NOUN", "SINGULAR", "DEF"} <= s.words(at) and "IS" in s.behind(at) and s.gap(at, at + 1) == 1
        return one and ("NAMED" in s.words(at + 1) or s.kind(at + 1) == "name")

    def _name_follows(self, after: int) -> bool:
        """«شهيد [الوطن الجندي أول] فلان»"""
        for place in range(after, min(after + 7, self.s.bounds[1])):
            has = self.s.features(place)
            if "NAMED" in has:
                return True
            if not has & _TITLES and not (place == after and "DEF" in has):
                return False
        return False
