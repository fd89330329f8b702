"""Places: where something is said to be, and which place of the gazetteer it is."""

from typing import Literal

from attrs import frozen

from arconflict.facts.span import Span

PlaceKind = Literal["country", "admin1", "admin2", "place", "quarter", "camp", "crossing", "facility", "region"]
PlaceRelation = Literal["in", "near", "from", "to", "direction_of"]


@frozen
class PlaceMention:
    """A place in the text.

    Args:
        name, name_en: the gazetteer's names; the words of the text where it does not know the place.
        place_id: the gazetteer's id, None where it is unknown or undecided.
        country: ISO 3166 alpha-2 code, also of an unknown place if the text decides it.
        admin: the chain from the country down, as names; empty where nothing is known.
        kind: what the place is.
        lat, lon: degrees as the gazetteer writes them, such as "35.13".
        relation: how the place is tied to what is told: an origin (from) or a destination (to) is no place of an event.
        candidates: ids, best first, where the text does not decide.
    """

    id: str
    span: Span
    text: str
    name: str
    name_en: str | None
    place_id: str | None
    country: str | None
    admin: tuple[str, ...]
    kind: PlaceKind | None
    lat: str | None
    lon: str | None
    relation: PlaceRelation = "in"
    candidates: tuple[str, ...] = ()
    rule: str = ""
