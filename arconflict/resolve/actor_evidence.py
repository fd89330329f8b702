"""What a document says of whom an ambiguous name can mean: other actors, countries, places, the date."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property, lru_cache

from arconflict.facts.actor import Actor
from arconflict.lexicon.registry import ActorRegistry

# In a text about the Palestinians «الاحتلال» is Israel; one about Israel says nothing of «فتح».
_OTHER_SIDE = {"PS": "IL"}
_ABROAD = ("mission", "coalition")
_THEATRE, _ENEMY = "operates_in", "fights"
"""Relations of an actor to the countries where it is at war, and to whom it fights there."""


class Evidence:
    """The evidence of one document.

    Args:
        sure: ids of the actors that the document names beyond doubt.
        country: the country that the caller says the text is about.
        nearby: gives how often the document's places are in each country, asked only if a name needs them.
        published: the day of publication.
        nations: the countries whose adjectives stand in or behind names («السلطات السورية»).
        past: ids of the actors that the document calls former ones.
    """

    def __init__(
        self,
        registry: ActorRegistry,
        sure: Iterable[str],
        country: str | None,
        nearby: Callable[[], Counter[str]],
        published: date | None,
        nations: Sequence[str] = (),
        past: Collection[str] = (),
    ) -> None:
        self._registry = registry
        self._past = past
        self._sure = {one for one in sure if registry[one].type != "generic"}
        self._met: dict[str, bool] = {}
        owned = [] if country else [land for one in sorted(self._sure) if (land := registry[one].country) is not None]
        self._country = country
        self._nearby = nearby
        self._countries = Counter([country] if country else owned or nations)
        self._decided: Counter[str] = Counter()
        self._published = published
        self._day = published.isoformat() if published is not None else None

    def with_more(self, decided: Iterable[str], nations: Sequence[str]) -> "Evidence":
        """This evidence, and that of actors that it has decided and of nationalities in names."""
        sure = self._sure.union(decided)
        return Evidence(self._registry, sure, self._country, self._nearby, self._published, nations, self._past)

    def active(self, candidates: Sequence[str]) -> list[str]:
        """The candidates that existed on the day of publication; all of them if none did.

        Where the day is unknown, an actor loses to one of its own country that alone was there with the sure actors.
        """
        day = self._day
        if day is not None:
            return [one for one in candidates if self._was_there(one, day)] or list(candidates)
        for one in candidates:
            if one not in self._met:  # once for each actor: a long document has hundreds
                self._met[one] = self._met_all(one)
        met = {one for one in candidates if self._met[one]}
        lands = {self._registry[one].country for one in met}
        return [one for one in candidates if one in met or self._registry[one].country not in lands]

    def _met_all(self, actor_id: str) -> bool:
        """Whether each sure actor of the same country was there in an actor's time: «الجيش السوري» beside «جبهة النصرة»."""
        one = self._registry[actor_id]
        sure = (self._registry[other] for other in self._sure if other not in self._past)
        return not any(
            _ends_before(one, other) or _ends_before(other, one) for other in sure if other.country == one.country
        )

    def _was_there(self, actor_id: str, day: str) -> bool:
        start, end = self._registry[actor_id].start, self._registry[actor_id].end
        return not (start and day[: len(start)] < start or end and day[: len(end)] > end)

    def add(self, actor_id: str) -> None:
        """An actor that has been decided speaks for its country in what follows."""
        country = self._registry[actor_id].country
        if actor_id not in self._sure and country is not None:
            self._decided[country] += 1

    def near(self, candidates: Sequence[str], others: Sequence[str] = ()) -> list[str]:
        """The candidates that the document names otherwise, or whose parent it names.

        Of the `others`, whom a plain word for every country's force can mean, the name itself counts, and no state: it is
        often named as the foreign one («إيران»).
        """
        if not self._sure:
            return []
        plain = set(others)
        return [one for one in candidates if self._is_near(one, one in plain)]

    def _is_near(self, actor_id: str, plain: bool) -> bool:
        if actor_id in self._sure:
            return not (plain and self._registry[actor_id].type == "state")
        abroad = self._registry[actor_id].type in _ABROAD  # «الناتو» alone does not say where «قوات التحالف» are
        return not (plain or abroad) and self._registry[actor_id].parent in self._sure

    def kin(self, candidates: Sequence[str]) -> list[str]:
        """The candidates under whose parent another actor of the document stands."""
        return [one for one in candidates if self._registry[one].parent in self._parents]

    @cached_property
    def _parents(self) -> set[str | None]:
        return {self._registry[one].parent for one in self._sure} - {None}

    def here(self, candidates: Sequence[str], land: bool = False) -> list[str]:
        """The candidates of the given country, or of the countries of the actors that are sure."""
        return self._of(candidates, self._countries, land)

    def there(self, candidates: Sequence[str]) -> list[str]:
        """The candidates of the country that most places of the document are in."""
        return self._of(candidates, self._most(candidates, self._nearby()))

    def home(self, candidates: Sequence[str]) -> list[str]:
        """The candidates of the country that most places and actors of the document speak for."""
        votes = self._countries if self._country else self._countries + self._decided + self._nearby()
        return self._of(candidates, self._most(candidates, votes))

    def against(self, candidates: Sequence[str]) -> list[str]:
        """The candidates that fight an actor of the document."""
        return [one for one in candidates if self._sure.intersection(self._related(one, _ENEMY))]

    def _of(self, candidates: Sequence[str], countries: Iterable[str], land: bool = False) -> list[str]:
        """The candidates of some countries, or else of their other side; a `land` is no party for that («تل أبيب»)."""
        own = set(countries)
        if not own:
            return []
        found = self._in(candidates, own)
        if found or land:
            return found
        other = {_OTHER_SIDE[country] for country in own.intersection(_OTHER_SIDE)}
        return self._in(candidates, other) if other else []

    def _in(self, candidates: Sequence[str], countries: set[str]) -> list[str]:
        """The candidates that are of some countries, or operate there."""
        there = frozenset[str]().union(*(_actors_in(self._registry).get(country, ()) for country in countries))
        return [one for one in candidates if one in there]

    def _most(self, candidates: Sequence[str], votes: Counter[str]) -> list[str]:
        """The country with the most votes; of several, the one that a candidate belongs to."""
        top = max(votes.values(), default=0)
        most = [country for country, count in votes.items() if count == top]
        if len(most) > 1:
            most = [country for country in most if self._in(candidates, {country})]
        return most if len(most) == 1 else []

    def _related(self, actor_id: str, relation: str) -> list[str]:
        return _related(self._registry, actor_id, relation)


def _ends_before(one: Actor, other: Actor) -> bool:
    """Whether an actor was no more when another began."""
    end, start = one.end, other.start
    if end is None or start is None:
        return False
    shared = min(len(end), len(start))
    return end[:shared] < start[:shared]


def _related(registry: ActorRegistry, actor_id: str, relation: str) -> list[str]:
    ties = registry[actor_id].affiliations
    return [tie.actor for tie in ties if tie.relation == relation and tie.actor in registry]


@lru_cache(maxsize=8)
def _actors_in(registry: ActorRegistry) -> Mapping[str, frozenset[str]]:
    """The actors of each country, and those that operate there."""
    found: dict[str, set[str]] = {}
    for actor in registry:
        for state in (actor, *(registry[one] for one in _related(registry, actor.id, _THEATRE))):
            if state.country is not None:
                found.setdefault(state.country, set()).add(actor.id)
    return {country: frozenset(actors) for country, actors in found.items()}
