"""Forces named by a head and a nationality: «جنود أميركيين», «الشرطة الروسية», «بدعم إيراني»."""

from collections.abc import Mapping

from arconflict.lexicon.gazetteer import Gazetteer
from arconflict.lexicon.registry import ActorRegistry, AliasOf
from arconflict.text.letters import matching_key


class Forces:
    """Which actor a country's army, police or state is, by the names that the registry gives them."""

    def __init__(self, registry: ActorRegistry, gazetteer: Gazetteer) -> None:
        self._names = registry.names()
        self._nisbas: Mapping[str, str] = gazetteer.nisbas()
        self._countries = gazetteer.countries()

    def country(self, key: str) -> str | None:
        """The country whose adjective a word is: أميركيين, الروسية, إيرانيا.

        >>> Forces(ActorRegistry.default(), Gazetteer.default()).country("ايرانيه")
        'IR'
        """
        return self._nisbas.get(key) or self._nisbas.get(key.removesuffix("ا"))

    def owners(self, head: str, country: str) -> tuple[AliasOf, ...]:
        """Whose force it is; `head` is ARMY, POLICE or STATE. Empty where the registry does not know it."""
        for nisba in self._countries[country].nisba:
            key = "ال" + matching_key(nisba)
            tried = {"ARMY": ("الجيش", key), "POLICE": ("الشرطه", key + "ه")}.get(head)
            if tried is not None and tried in self._names:
                return self._names[tried]
        if head != "STATE":
            return ()
        names = (tuple(map(matching_key, name.split())) for name in self._countries[country].place.names)
        return next((self._names[name] for name in names if name in self._names), ())
