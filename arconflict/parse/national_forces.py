"""A country's force said by a head: with its adjective, «الطيران الحربي الليبي», or with a place, «شرطة منطقة جازان»."""

from typing import NamedTuple

from arconflict.lexicon.actor_words import actor_words
from arconflict.lexicon.features import compiled
from arconflict.lexicon.forces import Forces
from arconflict.lexicon.registry import AliasOf
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line

_OF_VICTIMS = frozenset(
    "EVENT_NOUN PASSIVE ACTIVE DIGITS UNIT ONE TWO TEN TENS TEEN HUNDRED SCALE VAGUE MIN WA AMONG OWN_DEATH".split()
)
"""Before «جنود أميركيين» these make them victims, not a party."""
_SINGULARS, _PLURALS = ("ي", "يه"), ("ين", "ون")
_KINDS = 2
"""The most adjectives between a head and its nationality."""


class NationalForce(NamedTuple):
    """A force found: its words in the line, whose it is, and its country; `people` is a noun of its men.

    `others` are those of other countries that it can be, where a place is in several.
    """

    first: int
    after: int
    owners: tuple[AliasOf, ...]
    country: str | None
    people: bool = False
    others: tuple[str, ...] = ()


class NationalForces:
    """Finds the forces of countries in a line."""

    def __init__(self, vocabulary: Vocabulary, forces: Forces) -> None:
        self._features = vocabulary.alphabet.features
        self._forces = forces
        self._words = actor_words()
        self._in = compiled("FI DIRECTION?", vocabulary.alphabet, {})

    def at(self, line: Line, at: int) -> NationalForce | None:
        """force head, adjectives of kind, then a nationality; of «بدعم إيراني» the nationality is the name"""
        features = self._features[line.symbols[at]]
        if "FORCE_HEAD" not in features or "POSS" in features:
            return None
        after, country = self.nation(line, at + 1)
        if country is None:
            return self._of_a_place(line, at) if {"POLICE_FORCE", "ORG_HEAD"} <= features else None
        if "STATE_HEAD" in features:
            if line.keys[after - 1] in self._words.money:
                return None
            return NationalForce(after - 1, after, self._forces.owners("state", country), country)
        if "PERSON" in features and at and self._features[line.symbols[at - 1]] & _OF_VICTIMS:
            return None
        force = "police" if "POLICE_FORCE" in features else "army"
        return NationalForce(at, after, self._forces.owners(force, country), country, "PERSON" in features)

    def nation(self, line: Line, at: int) -> tuple[int, str | None]:
        """adjective, twice at most, nationality: where it ends, and the country"""
        definite = line.keys[at - 1].startswith("ال")
        for behind in range(at, min(at + _KINDS + 1, len(line.keys))):
            if (country := self._forces.country(line.keys[behind])) is not None:
                return behind + 1, country
            if not self._is_kind(line, behind, definite):
                break
        return at, None

    def of_one(self, line: Line, first: int, after: int) -> str | None:
        """The country of an adjective right behind a name that has none of its own: «السلطات الألمانية».

        «الفلسطينيين» behind the name of an army are others, whom it does something to.
        """
        if after >= len(line.keys) or not (key := line.keys[after]).startswith("ال"):
            return None
        last = line.keys[after - 1]
        plural = key.endswith(_PLURALS) and key[-2:] == last[-2:]
        own = self._forces.country(last) or self._forces.land(tuple(line.keys[max(first, after - 2) : after]))
        return self._forces.country(key) if own is None and (plural or key.endswith(_SINGULARS)) else None

    def _is_kind(self, line: Line, at: int, definite: bool) -> bool:
        """An adjective that tells what sort of force it is; behind an article any with one (السلطات الاستعمارية)."""
        other = definite and {"UNKNOWN", "DEF"} <= self._features[line.symbols[at]]
        return other or line.keys[at].removeprefix("ال") in self._words.kinds

    def land(self, line: Line, at: int) -> str | None:
        """«في», direction?, country: «القوات الحكومية في شمال سوريا»"""
        found = self._in.match(line.symbols, at)
        return self._forces.land(tuple(line.keys[found.end() : found.end() + 1])) if found is not None else None

    def _of_a_place(self, line: Line, at: int) -> NationalForce | None:
        """police, seat?, place: «شرطة منطقة جازان»; «شرطة المنطقة» is of no stated place"""
        behind = at + 1
        if behind >= len(line.keys) or "DEF" in self._features[line.symbols[at]]:
            return None
        seat = self._seat(line, behind)
        if seat is None and line.keys[behind] in self._words.seats:
            behind += 1
            if (nation := self._nation_of_a_place(line, behind)) is not None:
                return NationalForce(at, behind + 2, self._forces.police(nation)[0], nation)
            seat = self._seat(line, behind)
        elif line.keys[behind].removeprefix("ال") in self._words.seats and (seat is None or seat[0] == 1):
            return NationalForce(at, behind + 1, self._forces.police()[0], None)
        if seat is None:
            return None
        length, countries = seat
        owners, others = self._forces.police(*countries)
        return NationalForce(at, behind + length, owners, None, others=others)

    def _seat(self, line: Line, at: int) -> tuple[int, tuple[str, ...]] | None:
        return self._forces.seat(tuple(line.keys[at : at + 5]))

    def _nation_of_a_place(self, line: Line, at: int) -> str | None:
        """The country of a place that nobody lists: «مقاطعة هامبشاير البريطانية»."""
        unknown = at + 1 < len(line.keys) and "UNKNOWN" in self._features[line.symbols[at]]
        return self._forces.country(line.keys[at + 1]) if unknown and self._seat(line, at) is None else None
