"""Numbers that no noun stands beside: whether they count people, and not what an unknown word behind them says."""

from arconflict.parse.sentence import Sentence

TRIGGERS = frozenset({"trigger", "taking", "meeting", "anaphor", "falling", "done", "exposed", "fate"})
"""Chunks that open a fact by a verb, a verbal noun or an idiom."""
AGENT = frozenset({"BI", "FI", "ALA", "MIN", "MAA", "INNA", "WA", "BAYN", "RELATIVE", "AN", "PREP"})
"""Words before a group that make it something other than the victims of the word of outcome."""
THINGS = frozenset({"MATERIAL", "COUNTED", "DAYS", "DURATION", "MEASURE", "STRUCK", "YEARS"})
"""What a number counts when it does not count people."""
WHEN = frozenset({"SINCE", "DURING", "PREP", "BEFORE", "AFTER"})
"""Words of time that are none of these: «قتل خمسة خلال قصف»."""


class BareNumbers:
    """Tells the bare numbers of a sentence that count people."""

    def __init__(self, sentence: Sentence) -> None:
        self.s = sentence

    def is_of_people(self, at: int, gap: int) -> bool:
        """Whether a bare number counts people: no other noun behind it, and near, or at the end of its clause."""
        s = self.s
        behind, after = s.behind(at), s.chunks[at].after
        quality = "PLACE_QUALITY" in s.unfolded(s.units.edges[s.chunks[at].first])  # «حوادث عدة»
        if quality or self._is_thing(after) or self._is_noun(at):
            return False
        of = s.behind(at, 1)
        if "MIN" in behind and ("MANY" in of if "SETTLEMENT" in of else self._is_thing(after + 1)):  # «العديد من المدن»
            return False
        if "LIFE" in s.before(at):  # «أودى الإعصار بحياة المئات»
            return True
        ends = not behind or behind & {"COMMA", "STOP", "AMONG"} or "WA" in behind and s.kind(at + 2) in TRIGGERS
        return gap <= 1 or gap <= 8 and bool(ends) and ("POSS" in s.before(at) or not s.before(at) & AGENT)

    def _is_thing(self, place: int) -> bool:
        """Whether a word says what a number counts, and that it is no people: not «خمسة خلال قصف», «12 عام 1987»."""
        s = self.s
        has = s.features(place)
        if not has & THINGS or has & WHEN or "FIRST" in has and s.features(place + 1) & {"MIN", "YESTERDAY"}:
            return False
        dated = {"COUNT", "NUMBER", "DEF", "YESTERDAY", "WEEKDAY"}
        return not ("TIME_UNIT" in has and ("DEF" in has or "SINGLE_UNIT" in has and s.features(place + 1) & dated))

    def _is_noun(self, at: int) -> bool:
        """Whether an unknown noun follows that a number may count: not «العشرات وحرق», «خمسة بالغاز», «ثلاثة دفاعا»."""
        s = self.s
        place = s.chunks[at].after
        has, edges = s.features(place), s.units.edges
        if "UNKNOWN" not in has or "DEF" in has or "DEF" in s.unfolded(edges[place] - 1):
            return False
        value = s.group(at).amount.value
        accusative = s.line.keys[edges[place]].endswith("ا")
        if "LED" in has:
            return accusative and value is not None and value > 10  # «18 بلدا»
        return value is None or value > 10 or not accusative
