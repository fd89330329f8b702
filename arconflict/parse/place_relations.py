"""How a place is tied to what is told: in, near, from, to, or a direction of it."""

from collections.abc import Sequence

from arconflict.facts.place import PlaceRelation
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line
from arconflict.parse.place_said import Found, PlaceSaid
from arconflict.parse.symbols import having
from arconflict.text.clitics import BI, LI

_RELATIONS: tuple[tuple[str, PlaceRelation], ...] = (
    ("INSIDE", "in"), ("NEARBY", "near"), ("BAYN", "near"), ("COMPASS", "direction_of"), ("ORIGIN", "from"),
    ("TOWARD", "to"), ("ILA", "to"), ("MIN", "from"), ("FI", "in"), ("BI", "in"), ("LI", "to"),
)  # fmt: skip
"""What a word before a place makes of it, by its feature; the first that it has counts."""

_PARTS = frozenset({"PLACE_QUALITY", "MANY", "AREA", "INSIDE", "PART_OF_PLACE"})
"""Before من: a part of a place."""


class RelationGrammar:
    """Reads the words before a place."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._features = vocabulary.alphabet.features
        self._away = having(vocabulary, "AWAY")
        self._town = having(vocabulary, "SETTLEMENT!KNOWN_ONLY!DEF")
        self._tabi = having(vocabulary, "TABI")
        self._beside_word = having(vocabulary, "BESIDE_PLACE")
        self._hospital = having(vocabulary, "HOSPITAL")

    def relation(
        self, line: Line, one: Found, before: Found | None, said: Sequence[PlaceSaid], goes_on: bool
    ) -> PlaceRelation:
        """in, unless the words before say near, from or to; a list goes on as it began."""
        if one.before[-1:] in (BI, LI):
            return "in" if one.before[-1] == BI else "to"
        if goes_on and said:
            return said[-1].relation
        for back in range(one.begin - 1, max(-1, one.begin - 4), -1):
            features = self._features[line.symbols[back]]
            relation = next((relation for feature, relation in _RELATIONS if feature in features), None)
            if relation == "to" and "LI" in features:
                return self._dative(line, one, back)
            if relation == "from" and "MIN" in features:
                return "in" if before is not None and before.name.after == back else self._ablative(line, back)
            if relation == "in" and self._is_destination(line, back):
                return "to"
            if relation is not None:
                return relation
            if not features & {"SETTLEMENT", "LANDMARK"}:
                break
        return "in"

    def _is_destination(self, line: Line, at: int) -> bool:
        """«نقلوا إلى مشفى في …»: the place of the hospital that the wounded were taken to"""
        if not at or line.symbols[at - 1] not in self._hospital:
            return False
        before = (self._features[symbol] for symbol in line.symbols[max(0, at - 4) : at - 1])
        return any(features & {"ILA", "LI"} for features in before)

    def _dative(self, line: Line, one: Found, at: int) -> PlaceRelation:
        """ل: in behind «التابعة», near behind «المجاورة», to before a hospital; in where it is an object's («قصف لمدينة»)"""
        before = line.symbols[at - 1] if at else ""
        if before in self._beside_word:
            return "near"
        if one.type_at is not None and line.symbols[one.type_at] in self._hospital and before not in self._tabi:
            return "to"
        return "in"

    def _ablative(self, line: Line, at: int) -> PlaceRelation:
        """من: near in «بالقرب من», «على بعد 15 كم من»; in behind a part («مناطق متفرقة من»); else from"""
        before = line.symbols[max(0, at - 5) : at]
        if any(symbol in self._away for symbol in before):
            return "near"
        close = frozenset[str]().union(*(self._features[symbol] for symbol in before[-2:]))
        if close & {"SIDE", "COMPASS"}:
            return "direction_of"
        if "MEASURE" in close:  # «15 كم من», however the number is written
            return "near"
        town = any(symbol in self._town for symbol in before[-2:])  # «مدينة … من ولاية …»
        return "in" if town or close & _PARTS else "from"
