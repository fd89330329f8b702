"""Casualties and places as GeoJSON (RFC 7946): points of longitude and latitude, for maps."""

from collections.abc import Iterable, Iterator

from arconflict.facts.place import PlaceMention
from arconflict.facts.report import Report
from arconflict.facts.tables import casualty_rows

Feature = dict[str, object]


def to_geojson(reports: Iterable[Report]) -> dict[str, object]:
    """One collection of features for all the reports; the record ids count them from 1.

    >>> from arconflict import extract
    >>> found = to_geojson([extract("مقتل ثلاثة جنود في مدينة حمص", country="SY")])
    >>> [(feature["id"], feature["geometry"]["type"]) for feature in found["features"]]
    [('1/c1', 'Point'), ('1/p1', 'Point')]
    """
    found = [feature for at, report in enumerate(reports, 1) for feature in point_features(report, str(at))]
    return {"type": "FeatureCollection", "features": found}


def point_features(report: Report, record_id: str) -> list[Feature]:
    """A point for each casualty and each place whose coordinates the gazetteer knows."""
    return [*_casualties(report, record_id), *_places(report, record_id)]


def _casualties(report: Report, record_id: str) -> Iterator[Feature]:
    """What `casualty_rows` says, as the properties of points."""
    places = {place.id: place for place in report.places}
    for fact, row in zip(report.casualties, casualty_rows(report, record_id), strict=True):
        point = _point(places.get(fact.place or ""))
        if point is not None:
            told = {name: value for name, value in row.items() if name not in ("lat", "lon")}
            yield _feature(point, fact.id, {"fact": "casualty", **told})


def _places(report: Report, record_id: str) -> Iterator[Feature]:
    for place in report.places:
        point = _point(place)
        if point is not None:
            told: dict[str, object] = {
                "fact": "place",
                "record_id": record_id,
                "name": place.name,
                "name_en": place.name_en,
                "place_id": place.place_id,
                "country": place.country,
                "admin": list(place.admin),
                "kind": place.kind,
                "relation": place.relation,
                "start": place.span.start,
                "end": place.span.end,
                "text": place.text,
                "rule": place.rule,
            }
            yield _feature(point, place.id, told)


def _point(place: PlaceMention | None) -> list[float] | None:
    """Longitude before latitude, as the format wants it."""
    if place is None or not place.lat or not place.lon:
        return None
    return [float(place.lon), float(place.lat)]


def _feature(point: list[float], fact_id: str, told: dict[str, object]) -> Feature:
    return {
        "type": "Feature",
        "id": f"{told['record_id']}/{fact_id}",
        "geometry": {"type": "Point", "coordinates": point},
        "properties": told,
    }
