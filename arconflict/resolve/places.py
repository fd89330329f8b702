"""Which place a name means: by its type word, the units beside it, the countries of the document, and its size."""

from collections import Counter
from collections.abc import Iterable, Sequence

from arconflict.facts.place import PlaceKind, PlaceMention, PlaceRelation
from arconflict.lexicon.gazetteer import Gazetteer, Place
from arconflict.parse.places import PlaceSaid

_UNITS = {"محافظه": "admin1", "ولايه": "admin1", "قضاء": "admin2", "مديريه": "admin2", "مدينه": "place", "بلده": "place",
          "قريه": "place", "مخيم": "camp", "حي": "quarter", "معبر": "crossing", "مطار": "facility"}  # fmt: skip
"""The kind that a type word asks for."""


def resolved(
    said: Sequence[PlaceSaid], gazetteer: Gazetteer, country: str | None = None, hints: Iterable[str] = ()
) -> tuple[PlaceMention, ...]:
    """The places of a document, in its order.

    Args:
        said: what its lines name.
        country: the country that the caller says the text is about.
        hints: countries that other words of the text name, such as those of its actors.
    """
    return _Document(said, gazetteer, country, hints).mentions()


class _Document:
    def __init__(
        self, said: Sequence[PlaceSaid], gazetteer: Gazetteer, country: str | None, hints: Iterable[str]
    ) -> None:
        self._said = said
        self._gazetteer = gazetteer
        self._given = country
        self._choices = [self._fitting(one) for one in said]
        self._votes = self._count(hints)
        self._chosen: list[Place | None] = []

    def _fitting(self, one: PlaceSaid) -> list[Place]:
        """The places of a name that its type word allows; all of them if it allows none."""
        places = [self._gazetteer[row] for row in one.rows]
        kind = _UNITS.get(one.type_word)
        fitting = [place for place in places if place.kind == kind] if kind else []
        if one.country and any(place.country == one.country for place in fitting or places):
            fitting = [place for place in fitting or places if place.country == one.country]
        return fitting or places

    def _count(self, hints: Iterable[str]) -> Counter[str]:
        """How much of the document speaks for each country."""
        votes: Counter[str] = Counter()
        for code in hints:
            votes[code] += 1
        for one, places in zip(self._said, self._choices, strict=True):
            if one.country:
                votes[one.country] += 2
            countries = {place.country for place in places}
            if len(countries) == 1:
                votes[countries.pop()] += 1 + max(place.tier for place in places)
        if self._given:
            votes[self._given] += 20
        return votes

    def mentions(self) -> tuple[PlaceMention, ...]:
        """Chosen from the end, so that a place knows the one that holds it."""
        chosen: list[Place | None] = [None] * len(self._said)
        ties: list[tuple[Place, ...]] = [()] * len(self._said)
        for at in range(len(self._said) - 1, -1, -1):
            holder = chosen[at + 1] if at + 1 < len(chosen) and self._said[at].linked else None
            chosen[at], ties[at] = self._choose(self._said[at], self._choices[at], holder)
        self._chosen = chosen
        return tuple(self._mention(at, one, ties[at]) for at, one in enumerate(self._said))

    def _choose(self, one: PlaceSaid, places: list[Place], holder: Place | None) -> tuple[Place | None, tuple[Place, ...]]:
        if not places:
            return None, ()
        ranked = sorted(places, key=lambda place: (-self._score(place, holder, one), place.id))
        best = self._score(ranked[0], holder, one)
        ties = tuple(place for place in ranked if best - self._score(place, holder, one) < 1)
        return ranked[0], ties if len({place.country for place in ties}) > 1 else ()

    def _score(self, place: Place, holder: Place | None, one: PlaceSaid) -> float:
        total = sum(self._votes.values()) or 1
        score = place.tier + 12 * self._votes[place.country] / total
        if place.country == self._given:
            score += 12
        if holder is not None and place is not holder:
            if place.admin == holder.id or holder.admin and place.admin == holder.admin:
                score += 12
            if place.country == holder.country:
                score += 9
        if not one.type_word and place.kind == "admin2":
            score -= 1
        return score

    def _mention(self, at: int, one: PlaceSaid, ties: tuple[Place, ...]) -> PlaceMention:
        place = self._chosen[at]
        relation: PlaceRelation = one.relation  # type: ignore[assignment]
        base = dict(id=f"p{at + 1}", span=one.span, text=one.text, relation=relation, rule=one.rule)
        if place is None or ties:
            countries = {tie.country for tie in ties}
            country = countries.pop() if len(countries) == 1 else self._country_of(at, one)
            if ties and country not in {tie.country for tie in ties}:
                country = ties[0].country
            return PlaceMention(
                **base, name=one.text, name_en=None, place_id=None, country=_code(country), admin=(), kind=None,
                lat=None, lon=None, candidates=tuple(tie.id for tie in ties),
            )  # type: ignore[arg-type]  # fmt: skip
        kind: PlaceKind = place.kind  # type: ignore[assignment]
        return PlaceMention(
            **base, name=place.names[0], name_en=place.name_en, place_id=place.id, country=_code(place.country),
            admin=self._gazetteer.chain(place), kind=kind, lat=place.lat, lon=place.lon,
        )  # type: ignore[arg-type]  # fmt: skip

    def _country_of(self, at: int, one: PlaceSaid) -> str | None:
        """The country of a place that the gazetteer does not know."""
        if one.country:
            return one.country
        kin = [self._gazetteer[row] for row in one.kin]
        if kin:
            return max(kin, key=lambda place: self._score(place, None, one)).country
        for step in (1, -1):
            other = at + step
            if 0 <= other < len(self._said) and self._said[other].line == one.line:
                place = self._chosen[other]
                if place is not None and place.country != "XX":
                    return place.country
        votes = [(count, code) for code, count in self._votes.items() if code != "XX"]
        return max(votes)[1] if votes else self._given


def _code(country: str | None) -> str | None:
    """No country for seas and continents."""
    return None if country == "XX" else country
