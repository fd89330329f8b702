"""Forces of a country: «جنود أميركيين», «الشرطة الروسية», and «الجيش», which is any country's until the text says whose."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

from arconflict.lexicon.actor_words import FORCES, Key, actor_words
from arconflict.lexicon.gazetteer import LONGEST, Gazetteer
from arconflict.lexicon.place_files import place_key
from arconflict.lexicon.registry import ActorRegistry, AliasOf
from arconflict.text.letters import matching_key

_SEAT = 2
"""The least tier of a place whose police reports name by it."""


class BareForce(NamedTuple):
    """Words for a force of every country: what it is, whom the registry lists for them, and those of other countries."""

    force: str
    listed: tuple[AliasOf, ...]
    others: tuple[str, ...]


class Forces:
    """Which actor a country's army, police or state is, by the names that the registry gives them."""

    def __init__(self, registry: ActorRegistry, gazetteer: Gazetteer) -> None:
        self._registry = registry
        self._names = registry.names()
        self._gazetteer = gazetteer
        self._nisbas: Mapping[str, str] = gazetteer.nisbas()
        self._countries = gazetteer.countries()
        self._states = {place_key(name): code for code, one in self._countries.items() for name in one.place.names}
        self.owners: Callable[[str, str], tuple[AliasOf, ...]] = cache(self._owners)

    def country(self, key: str) -> str | None:
        """The country whose adjective a word is: أميركيين, الروسية, إيرانيا.

        >>> Forces(ActorRegistry.default(), Gazetteer.default()).country("ايرانيه")
        'IR'
        """
        return self._nisbas.get(key) or self._nisbas.get(key.removesuffix("ا"))

    def is_land(self, keys: Key) -> bool:
        """Whether words are the name of a country or a capital."""
        key = "".join(keys)
        return key in self._states or self._gazetteer.is_capital(key)

    def is_country(self, keys: Key) -> bool:
        """Whether words are the name of a country."""
        return "".join(keys) in self._states

    def _owners(self, force: str, country: str) -> tuple[AliasOf, ...]:
        """Whose force it is: army, security, police, government, or the state itself; empty where nobody is known."""
        if force == "state":
            names = (tuple(map(matching_key, name.split())) for name in self._countries[country].place.names)
            return next((self._names[name] for name in names if name in self._names), ())
        words = actor_words().forces[force]
        for nisba in self._countries[country].nisba:
            key = "ال" + matching_key(nisba)
            for name in (*((*head, key) for head in words.masculine), *((*head, key + "ه") for head in words.feminine)):
                if name in self._names:
                    return self._names[name]
        return ()

    def police(self, *countries: str) -> tuple[tuple[AliasOf, ...], tuple[str, ...]]:
        """The police of a country, or that of no stated one and, of several countries, whose it can be."""
        own = [owner for country in countries for owner in self.owners("police", country)]
        if len(countries) == 1 and own:
            return tuple(own), ()
        anyones = self._names.get(actor_words().forces["police"].with_nation[0], ())
        return anyones, tuple(owner.actor_id for owner in own) if anyones else ()

    def bare(self) -> dict[Key, BareForce]:
        """The words that name a force of no stated country, with the actors that it can be."""
        found = {}
        for force in FORCES:
            words = actor_words().forces[force]
            everywhere = [one.actor_id for country in self._countries for one in self.owners(force, country)]
            for name in words.alone:
                found[name] = self._bare(force, name, words.alone[0], everywhere)
            for name in words.with_nation:
                found[name] = BareForce(force, self._names.get(name, ()), ())
        return found

    def _bare(self, force: str, name: Key, first: Key, everywhere: list[str]) -> BareForce:
        """The registry's owners of the words; of other countries those of the first words, else those by adjective."""
        own, base = self._names.get(name, ()), self._names.get(first, ())
        if own and own[0].kind != "ambiguous":
            return BareForce(force, own, ())
        found: list[str] = []
        for ids in ([one.actor_id for one in base if one.kind == "ambiguous"], everywhere):
            known = {self._registry[one].country for one in (*(owner.actor_id for owner in own), *found)}
            found += [one for one in dict.fromkeys(ids) if self._registry[one].country not in known - {None}]
        own_ids = {owner.actor_id for owner in own}
        return BareForce(force, own, tuple(one for one in found if one not in own_ids))

    def land(self, keys: Key) -> str | None:
        """The country that words name."""
        return self._states.get("".join(keys))

    def seat(self, keys: Key) -> tuple[int, tuple[str, ...]] | None:
        """The place that words begin with: how many words, and the countries that have one of this name."""
        for length in range(min(len(keys), LONGEST), 0, -1):
            key = "".join(keys[:length])
            rows = self._gazetteer.rows(key) if not self._gazetteer.needs_type(key) else ()
            found = {place.country for row in rows if (place := self._gazetteer[row]).tier >= _SEAT}
            if found := found & self._countries.keys():  # a sea is of no country
                return length, tuple(sorted(found))
        return None
