"""How many people a noun without a number names: one, two, or some, under the bound before it."""

from arconflict.facts.quantity import bounds
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.bounds import Bounds
from arconflict.parse.chunks import Chunk, Units
from arconflict.parse.groups import Amount
from arconflict.parse.line import Line


class ImpliedAmounts:
    """Reads the amount that the nouns of a chunk imply."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._features = vocabulary.alphabet.features
        self._bounds = Bounds(vocabulary)

    def _is_dual_in_construct(self, head: frozenset[str], at: int, units: Units, line: Line) -> bool:
        """«رجلا أمن», «ضابطي شرطة»: no accusative and no plural, for a bare noun of their service follows."""
        if "TWO_OF" in head:
            return True
        behind = self._features[units.symbols[at + 1]] if at + 1 < len(units.symbols) else frozenset()
        accusative = {"PERSON", "SINGULAR"} <= head and "DEF" not in head and line.keys[units.edges[at]].endswith("ا")
        return accusative and "SECURITY_WORD" in behind and "DEF" not in behind

    def of(self, chunk: Chunk, head: frozenset[str], nouns: list[int], units: Units, line: Line) -> Amount:
        """What a noun without a number states, under the bound before it: «ما لا يقل عن شخصين», «أكثر من جندي»."""
        amount = self._implied(head, nouns, chunk.first, units, line)
        bound = self._bounds.before(line.symbols, units.edges[nouns[0]]) if nouns and nouns[0] > chunk.first else None
        if bound is None or amount.value is None:
            return amount
        noun = units.edges[nouns[0]]
        if amount.value == 1 and line.keys[noun].endswith("ا"):  # «أكثر من شخصا»: its number is lost
            return amount._replace(value=None, low=2, high=None, modifier="vague", rule="some: a number that is lost")
        low, high = bounds(amount.value, bound.modifier)
        return amount._replace(modifier=bound.modifier, low=low, high=high, first=bound.first)

    def _implied(self, head: frozenset[str], nouns: list[int], place: int, units: Units, line: Line) -> Amount:
        at = nouns[0] if nouns else place
        if "ORDINAL" in head or "COUNTED_EVENT" in head and "SEVERAL_EVENTS" not in head:
            head |= {"SINGULAR"}
        if "BODY" in head and len(nouns) > 1 and "DUAL" in self._features[units.symbols[nouns[1]]]:  # «جثث طفلين»
            head = frozenset({"PLURAL"} if "DEF" in self._features[units.symbols[nouns[1]]] else {"DUAL"})
        first, after = units.edges[at], units.edges[at + 1]
        if "OTHER" in head and at and "A_NUMBER" in self._features[units.symbols[at - 1]]:  # «وجرح عدد آخر»
            return Amount(None, 2, None, "vague", first - 1, after, "some: a number of others")
        if self._is_dual_in_construct(head, at, units, line):
            return Amount(2, 2, 2, "exact", first, after, "two: a dual in construct")
        if "DUAL" in head and "PLURAL" not in head or {"SINGULAR", "POSS", "OBJECT_FORM"} <= head:  # «شقيقاه»
            return Amount(2, 2, 2, "exact", first, after, "two: a dual noun")
        construct = {"DEF", "CONSTRUCT"} <= head  # «المحامي» is no plural in construct
        if (
            "SINGULAR" in head
            and "PLURAL" not in head
            and "COLLECTIVE" not in head
            or construct
            or head & {"PARENT", "OTHER_WOMAN"}
        ):
            return Amount(1, 1, 1, "exact", first, after, "one: a singular noun")
        return Amount(None, 2, None, "vague", first, after, "some: a plural noun")
