"""Numbers of people that do not stand beside them: dual verbs, «مكونة من خمسة», «في كل من», suffix pronouns."""

from itertools import takewhile

from arconflict.facts.quantity import Modifier
from arconflict.parse.groups import Group, together
from arconflict.parse.sentence import Sentence

LISTED = 60
"""How many words a list of places may have."""


class Counting:
    """Gives groups of a sentence the numbers that other words of it state."""

    def __init__(self, sentence: Sentence) -> None:
        self._s = sentence

    def taken_up(self, at: int) -> Group:
        """How many a suffix pronoun takes up: مقتله, مقتلهما, مقتلهم."""
        group = self._s.group(at)
        if "FELLED" in self._s.features(self._s.chunks[at].first):  # «أرداه الجنود قتيلا»: the people between did it
            group = group._replace(role="unknown", groups=frozenset(), belongs=None, victims=None)
        key = self._s.line.keys[self._s.units.edges[self.whose(at)]]
        value = 2 if key.endswith("هما") else None if key.endswith(("هم", "هن")) else 1
        modifier: Modifier = "vague" if value is None else "exact"
        return group._replace(amount=group.amount._replace(value=value, low=value or 2, high=value, modifier=modifier))

    def whose(self, at: int) -> int:
        """The word whose ending says how many: the last of the chunk, or «حتفهم» far behind «لقي»."""
        s = self._s
        if "FELLED" in s.features(s.chunks[at].first):  # «أردوهم قتلى»
            return s.chunks[at].first
        last = s.chunks[at].after - 1
        if s.kind(at) != "meeting" or "OWN_DEATH" in s.words(at):
            return last
        places = range(last + 1, min(last + 20, s.bounds[1]))
        return next((place for place in places if "OWN_DEATH" in s.features(place)), last)

    def of_dual_verb(self, found: int, at: int) -> Group:
        """«مدنيين قتلا», «ضابط وشرطي قتلا»: the verb says that they are two."""
        s = self._s
        group = s.group(found)
        idiom = s.kind(at) == "meeting" and bool(s.features(s.chunks[at].first) & {"MEET", "DEPART"})  # «لقيا حتفهما»
        key = s.line.keys[s.units.edges[s.chunks[at].first if idiom else s.chunks[at].after - 1]]
        if group.counted or not idiom and "VERB" not in s.words(at) or not key.endswith("ا") or key.endswith("وا"):
            return group
        if group.amount.value == 1 and s.kind(found - 1) == "and" and s.kind(found - 2) in ("people", "name"):
            s.used.add(found - 2)
            two = s.group(found - 2)
            if s.kind(found) == "name" and two.amount.value != 1:  # «الطفلين عمار وياسر فارقا الحياة»
                pair = two.amount._replace(value=2, low=2, high=2, modifier="exact")
                victims = two.victims and (two.victims[0], group.after)
                return two._replace(amount=pair, victims=victims, after_folded=group.after_folded)
            return together(s.group(found - 2), group, group.after_folded)
        return group._replace(amount=group.amount._replace(value=2, low=2, high=2, modifier="exact"))

    def made_up_of(self, found: int, group: Group) -> Group:
        """«أسرة مكونة من خمسة أفراد»: the number that stands behind."""
        s = self._s
        on = found + 1
        if group.counted or s.kind(on) != "counted" or s.gap(found, on) > 4 or "MADE_UP" not in s.before(on, 2):
            return group
        s.used.add(on)
        number = s.group(on)
        return group._replace(amount=number.amount, counted=True, after_folded=number.after_folded)

    def _adds(self, place: int) -> bool:
        """«واللاذقية»: whether a word joins one more to a list."""
        has, key = self._s.features(place), self._s.line.keys[self._s.units.edges[place]]
        return "WA" in has or "UNKNOWN" in has and key.startswith("و") and len(key) > 3

    def in_each(self, at: int, group: Group) -> Group:
        """«شهيد في كل من الرقة واللاذقية»: as many in each of the places listed."""
        s = self._s
        in_all = "FI" in s.behind(at) and "ALL" in s.behind(at, 1) and "MIN" in s.behind(at, 2)
        if not in_all or group.amount.value is None:  # not «في كل أنحاء البلاد»
            return group
        ends = {"COMMA", "STOP", "PASSIVE", "EVENT_NOUN"}
        listed = takewhile(lambda on: s.behind(at, on) and not s.behind(at, on) & ends, range(3, LISTED))
        places = 1 + sum(self._adds(s.chunks[at].after + on) for on in listed)
        value = group.amount.value * places
        return group._replace(amount=group.amount._replace(value=value, low=value, high=value))
