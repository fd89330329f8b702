"""Casualties as rows of a table, for spreadsheets and data frames; the columns are stable."""

from collections.abc import Iterable
from fractions import Fraction

from arconflict.facts.casualty import Casualty
from arconflict.facts.date import DateMention
from arconflict.facts.place import PlaceMention
from arconflict.facts.quantity import Number
from arconflict.facts.report import Report

Cell = str | int | None
Row = dict[str, Cell]

CASUALTY_COLUMNS = (
    "record_id", "casualty_id", "outcomes", "count", "low", "high", "modifier", "factuality", "scope", "domain",
    "relation", "relates_to", "role", "groups", "victims", "named", "affiliation", "actor_id", "actor_name",
    "place", "place_en", "place_id", "country", "admin", "lat", "lon", "date", "date_start", "date_end", "date_grain",
    "weapon_id", "source_id", "event_id", "start", "end", "text", "rule",
)  # fmt: skip
"""The keys of every row, in order; a new one joins at the end and with a new schema version."""

BETWEEN = ";"
"""Stands between the items of a cell that holds a list."""


def casualty_rows(report: Report, record_id: str) -> list[Row]:
    """A row for each casualty, with its place, date and actor written out; None where the text says nothing.

    >>> from arconflict import extract
    >>> (row,) = casualty_rows(extract("مقتل وجرح 18 عنصرا من قسد"), "post-7")
    >>> row["record_id"], row["outcomes"], row["count"], row["actor_id"], row["lat"]
    ('post-7', 'killed;wounded', 18, 'sy-sdf', None)
    """
    places = {place.id: place for place in report.places}
    dates = {date.id: date for date in report.dates}
    persons = {person.id: person.name for person in report.persons}
    names = {mention.actor_id: mention.name for mention in report.actors}
    rows = []
    for fact in report.casualties:
        row: Row = {"record_id": record_id, **_stated(fact)}
        row["named"] = _listed(persons.get(person, person) for person in fact.named)
        row["actor_name"] = names.get(row["actor_id"]) if isinstance(row["actor_id"], str) else None
        row |= _place(places.get(fact.place or "")) | _date(dates.get(fact.date or ""))
        rows.append({column: row[column] for column in CASUALTY_COLUMNS})
    return rows


def _stated(fact: Casualty) -> Row:
    """What the fact says without the others."""
    side = fact.affiliation
    return {
        "casualty_id": fact.id,
        "outcomes": _listed(fact.outcomes),
        "count": plain_number(fact.count.value),
        "low": plain_number(fact.count.low),
        "high": plain_number(fact.count.high),
        "modifier": fact.count.modifier,
        "factuality": fact.factuality,
        "scope": fact.scope,
        "domain": fact.domain,
        "relation": fact.relation,
        "relates_to": fact.relates_to,
        "role": fact.role,
        "groups": _listed(fact.groups),
        "victims": fact.victims.text if fact.victims else None,
        "affiliation": side.text if side else None,
        "actor_id": side.actor_id if side else None,
        "weapon_id": fact.weapon,
        "source_id": fact.source,
        "event_id": fact.event,
        "start": fact.span.start,
        "end": fact.span.end,
        "text": fact.text,
        "rule": fact.rule,
    }


def _place(place: PlaceMention | None) -> Row:
    return {
        "place": place.name if place else None,
        "place_en": place.name_en if place else None,
        "place_id": place.place_id if place else None,
        "country": place.country if place else None,
        "admin": _listed(place.admin) if place else None,
        "lat": place.lat or None if place else None,
        "lon": place.lon or None if place else None,
    }


def _date(date: DateMention | None) -> Row:
    return {
        "date": date.text if date else None,
        "date_start": date.start if date else None,
        "date_end": date.end if date else None,
        "date_grain": date.grain if date else None,
    }


def _listed(items: Iterable[str]) -> str | None:
    return BETWEEN.join(items) or None


def plain_number(value: Number | None) -> Cell:
    """A number as JSON and tables have it.

    >>> plain_number(18), plain_number(Fraction(5, 2)), plain_number(None)
    (18, '5/2', None)
    """
    return f"{value.numerator}/{value.denominator}" if isinstance(value, Fraction) else value
