"""Who is a foreigner: people of no army whose nationality is that of another country than where it befell them."""

from collections.abc import Mapping, Sequence

from arconflict.facts.place import PlaceMention
from arconflict.parse.document import Draft
from arconflict.parse.line import Line

AT_HOME = frozenset({"PS", "IL"})
"""Neither people is foreign to the other's land in these reports."""
ARMED = frozenset({"combatant", "security"})


class Foreigners:
    """Tells the foreigners of a document.

    Args:
        nisbas: country codes by the key of each form of their adjectives.
        places: the places of the document.
    """

    def __init__(self, nisbas: Mapping[str, str], places: Sequence[PlaceMention]) -> None:
        self._nisbas = nisbas
        self._countries = {place.id: place.country for place in places if place.country is not None}

    def are(self, drafts: Sequence[Draft], draft: Draft, place: str | None) -> bool:
        """Whether the people of a draft are; a part of a toll is of the nationality of its whole."""
        if draft.group.role in ARMED:
            return False
        told = draft
        if draft.group.belongs is None and draft.relation == "part_of" and draft.parent is not None:
            told = drafts[draft.parent]
        if told.group.belongs is None or told.group.role in ARMED:
            return False
        nation = self._nation(*told.group.belongs)
        at = {self._countries[place]} if place in self._countries else set(self._countries.values())
        return nation is not None and bool(at) and nation not in at and not ({nation} | at <= AT_HOME)

    def _nation(self, line: Line, first: int, after: int) -> str | None:
        """The country whose people one word names: سوريين, كرواتيا."""
        if after - first != 1:
            return None
        key = line.keys[first]
        return self._nisbas.get(key) or self._nisbas.get(key.removesuffix("ا"))
