"""Units with a number that no list has: «اللواء 30 مدرع», «لواء المشاة الثامن», «الكتيبة 155»."""

from typing import NamedTuple

from arconflict.lexicon.actor_words import actor_words
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line

_LONGEST = 3
"""The most words of kind behind the number: «دعم وإسناد»."""
_COUNTED = frozenset("PERSON VICTIM_NOUN TIME_UNIT COUNTED MEASURE MATERIAL".split())


class NumberedUnit(NamedTuple):
    """Where a unit ends, and whether its kind is an army's."""

    after: int
    army: bool


class NumberedUnits:
    """Finds numbered units in a line."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._features = vocabulary.alphabet.features
        words = actor_words()
        self._heads, self._army = words.unit_heads, words.unit_army
        self._kinds = words.unit_army | words.unit_kinds

    def at(self, line: Line, at: int) -> NumberedUnit | None:
        """head, kind?, number, kind*; an ordinal needs a kind: «الفوج الأول» may be of pilgrims"""
        if line.keys[at] not in self._heads:
            return None
        number = at + 1
        if self._key(line, number) in self._army:
            number += 1
        if number >= len(line.keys):
            return None
        features = self._features[line.symbols[number]]
        after = self._kinds_behind(line, number + 1)
        kinds = {*line.keys[at + 1 : number], *line.keys[number + 1 : after]} & self._kinds
        if "DIGITS" in features and not self._counts(line, number) or "ORDINAL" in features and kinds:
            return NumberedUnit(after, bool(kinds & self._army))
        return None

    def _kinds_behind(self, line: Line, at: int) -> int:
        """Where the words of kind end, a «و» between two of them included."""
        after = at
        for place in range(at, min(at + _LONGEST, len(line.keys))):
            if line.keys[place] in self._kinds:
                after = place + 1
            elif "WA" not in self._features[line.symbols[place]] or place != after or after == at:
                break
        return after

    def _counts(self, line: Line, at: int) -> bool:
        """«كتيبة 30 مقاتلا», «اللواء 3 مرات»: a number of what is behind it."""
        behind = self._features[line.symbols[at + 1]] if at + 1 < len(line.symbols) else frozenset()
        return not behind.isdisjoint(_COUNTED) and "DEF" not in behind

    def _key(self, line: Line, at: int) -> str:
        return line.keys[at] if at < len(line.keys) else ""
