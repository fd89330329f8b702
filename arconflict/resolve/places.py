"""Which place a name means: by its type word, the place that holds it, the countries of the document, and its size."""

from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import evolve

from arconflict.facts.place import PlaceKind, PlaceMention
from arconflict.lexicon.gazetteer import Gazetteer
from arconflict.lexicon.place_files import KINDS, Place
from arconflict.parse.place_names import Rows
from arconflict.parse.place_said import PlaceSaid

_KINDS: dict[str, PlaceKind] = {kind: kind for kind in KINDS}
NOWHERE = "XX"
"""The country of seas and continents."""
_GIVEN, _SAID, _NISBA = 12, 12, 2
_HOLDER_COUNTRY, _HOLDER_UNIT, _KIND = 9, 12, 4
_TIE = 1
_STRANGE = 8
"""The votes of another country that make a small place of a country without any unlikely."""
_LARGE, _TOWN = 6, 2


def resolved(
    said: Sequence[PlaceSaid], gazetteer: Gazetteer, country: str | None = None, hints: Iterable[str] = ()
) -> tuple[PlaceMention, ...]:
    """The places of a document, in its order.

    Args:
        said: what its lines name.
        country: the country that the caller says the text is about.
        hints: countries that other words of the text name, such as those of its actors.
    """
    return _Document(said, gazetteer, country, hints).mentions() if said else ()


class _Document:
    def __init__(
        self, said: Sequence[PlaceSaid], gazetteer: Gazetteer, country: str | None, hints: Iterable[str]
    ) -> None:
        self._gazetteer = gazetteer
        self._given = country
        self._said = self._without_loose_anaphors(self._confirmed(said))
        self._choices = [[gazetteer[row] for row in one.rows] for one in self._said]
        self._votes = self._count(hints)
        self._all_votes = self._votes.total() or 1
        self._chosen: list[Place | None] = [None] * len(self._said)
        self._tied: list[tuple[Place, ...]] = [()] * len(self._said)

    def _confirmed(self, said: Sequence[PlaceSaid]) -> list[PlaceSaid]:
        """Without the names that only may be places, unless the text names that place, or its unit, for sure."""
        sure = [one for one in said if one.sure]
        if len(sure) == len(said):
            return sure
        names = {row for one in sure for row in (*one.rows, *one.kin)}
        units = {unit for row in names for unit in self._unit(self._gazetteer[row])}
        return [one for one in said if one.sure or names.intersection(one.rows) or self._is_town_of(one, units)]

    def _is_town_of(self, one: PlaceSaid, units: set[str]) -> bool:
        if one.noun:  # «بالصور.. قصف على دير الزور»
            return False
        towns = [place for row in one.rows if (place := self._gazetteer[row]).tier >= _TOWN]
        return any(place.country == self._given or units.intersection(self._unit(place)) for place in towns)

    def _unit(self, place: Place) -> tuple[str, ...]:
        """The governorate that a place is, or lies in."""
        if place.kind == "admin1":
            return (place.id,)
        above = self._gazetteer.by_id(place.admin)
        while above is not None and above.kind not in ("admin1", "country"):
            above = self._gazetteer.by_id(above.admin)
        return (above.id,) if above is not None and above.kind == "admin1" else ()

    @staticmethod
    def _without_loose_anaphors(said: Sequence[PlaceSaid]) -> list[PlaceSaid]:
        """«جنوب المدينة» needs a place before it to take up."""
        first = next((at for at, one in enumerate(said) if not one.anaphor), len(said))
        return list(said[first:])

    def _count(self, hints: Iterable[str]) -> Counter[str]:
        """How much of the document speaks for each country."""
        votes = Counter(hints)
        seen: set[Rows] = set()
        for one, places in zip(self._said, self._choices, strict=True):
            if one.country:
                votes[one.country] += _NISBA
            countries = {place.country for place in places}
            if len(countries) == 1 and one.rows not in seen:
                seen.add(one.rows)
                votes[countries.pop()] += 1 + max(place.tier for place in places)
        if self._given:
            votes[self._given] += 2 * _GIVEN
        del votes[NOWHERE]
        return votes

    def mentions(self) -> tuple[PlaceMention, ...]:
        """Chosen from the end, so that a place knows the one that holds it; anaphors last."""
        for at in range(len(self._said) - 1, -1, -1):
            holder = self._chosen[at + 1] if self._said[at].linked and at + 1 < len(self._said) else None
            self._chosen[at], self._tied[at] = self._choose(at, holder)
        found: list[PlaceMention] = []
        city: PlaceMention | None = None
        for at, one in enumerate(self._said):
            mention = self._taken_up(at, one, city or found[-1]) if one.anaphor else self._mention(at, one)
            found.append(mention)
            city = mention if mention.kind in ("place", "admin1") else city
        return tuple(found)

    def _choose(self, at: int, holder: Place | None) -> tuple[Place | None, tuple[Place, ...]]:
        one, places = self._said[at], self._choices[at]
        if not places:
            return None, ()
        if len(places) == 1:
            return (None if self._is_strange(places[0], holder) else places[0]), ()
        scores = {place.id: self._score(place, one, holder) for place in places}
        ranked = sorted(places, key=lambda place: (-scores[place.id], place.id))
        if self._is_strange(ranked[0], holder):
            return None, ()
        tied = tuple(place for place in ranked if scores[ranked[0].id] - scores[place.id] < _TIE)
        return ranked[0], tied if len({place.country for place in tied}) > 1 else ()

    def _score(self, place: Place, one: PlaceSaid, holder: Place | None) -> float:
        score = place.tier + _SAID * self._votes[place.country] / self._all_votes
        if place.country == self._given:
            score += _GIVEN
        if one.country == place.country:
            score += _GIVEN
        if holder is not None and place.country == holder.country:
            score += _HOLDER_COUNTRY
            if holder.id in (place.admin, *self._above(place)) or holder.admin and place.admin == holder.admin:
                score += _HOLDER_UNIT
        # a governorate stands for the city that it is named after too: «مدينة الرقة»
        if place.kind in one.asked or place.kind == "admin1" and "place" in one.asked:
            score += _KIND
        return score

    def _above(self, place: Place) -> tuple[str, ...]:
        above = self._gazetteer.by_id(place.admin)
        return (above.admin,) if above is not None else ()

    def _is_strange(self, place: Place, holder: Place | None) -> bool:
        """A small place of a country that nothing else speaks for, in a text about another one."""
        if place.tier >= _LARGE or place.country == NOWHERE or holder is not None and holder.country == place.country:
            return False
        own = 1 + place.tier
        others = max((votes for code, votes in self._votes.items() if code != place.country), default=0)
        return others >= _STRANGE and self._votes[place.country] <= own

    def _mention(self, at: int, one: PlaceSaid) -> PlaceMention:
        place, tied = self._chosen[at], self._tied[at]
        if place is None or tied:
            country = tied[0].country if tied else self._country_of(at, one)
            return self._named(at, one, country, tuple(tie.id for tie in tied))
        return PlaceMention(
            id=f"p{at + 1}", span=one.span, text=one.text, name=place.names[0], name_en=place.name_en,
            place_id=place.id, country=_code(place.country), admin=self._gazetteer.chain(place), kind=_kind(place),
            lat=place.lat, lon=place.lon, relation=one.relation, rule=one.rule,
        )  # fmt: skip

    def _named(self, at: int, one: PlaceSaid, country: str | None, candidates: tuple[str, ...]) -> PlaceMention:
        """A place that stays open, or that the gazetteer does not know."""
        return PlaceMention(
            id=f"p{at + 1}", span=one.span, text=one.text, name=one.text, name_en=None, place_id=None,
            country=_code(country), admin=self._units_of(one, country), kind=self._asked(one), lat=None, lon=None,
            relation=one.relation, candidates=candidates, rule=one.rule,
        )  # fmt: skip

    def _units_of(self, one: PlaceSaid, country: str | None) -> tuple[str, ...]:
        """The chain of an unknown place: its country, and the unit whose name it bears («ريف حماة الشمالي»)."""
        kin = [place for row in one.kin if (place := self._gazetteer[row]).country == country]
        if kin:
            largest = max(kin, key=lambda place: (place.tier, place.id))
            return (*self._gazetteer.chain(largest), largest.names[0])
        state = self._gazetteer.by_id(country) if country else None
        return (state.names[0],) if state is not None and country != NOWHERE else ()

    @staticmethod
    def _asked(one: PlaceSaid) -> PlaceKind | None:
        return next((kind for kind in KINDS if kind in one.asked), None) if len(one.asked) == 1 else None

    @staticmethod
    def _taken_up(at: int, one: PlaceSaid, before: PlaceMention) -> PlaceMention:
        """The last city before an anaphor, or else the last place."""
        return evolve(before, id=f"p{at + 1}", span=one.span, text=one.text, relation=one.relation, rule=one.rule)

    def _country_of(self, at: int, one: PlaceSaid) -> str | None:
        """The country of a place that the gazetteer does not know: of its nisba, its holder, its line, its text."""
        if one.country:
            return one.country
        near = self._country_near(at, one)
        top = max(self._votes, key=lambda code: (self._votes[code], code), default=None)
        kin = {self._gazetteer[row].country for row in one.kin}
        if kin and near is None and top not in kin and self._votes.total() < _STRANGE:
            return max((self._gazetteer[row] for row in one.kin), key=lambda place: (place.tier, place.id)).country
        return near or top or self._given

    def _country_near(self, at: int, one: PlaceSaid) -> str | None:
        """The country of the place that holds it, or of the nearest one in its line."""
        steps = (1, -1) if one.linked else (-1, 1)
        for step in (*steps, 2 * steps[0], 2 * steps[1]):
            other = at + step
            if 0 <= other < len(self._said) and self._said[other].line == one.line:
                place = self._chosen[other]
                if place is not None and place.country != NOWHERE:
                    return place.country
        return None


def _kind(place: Place) -> PlaceKind:
    return _KINDS[place.kind]


def _code(country: str | None) -> str | None:
    """No country for seas and continents."""
    return None if country == NOWHERE else country
