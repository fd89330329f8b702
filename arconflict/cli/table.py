"""The table of a report's facts; the Arabic stands last, so that no terminal moves what is before it."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from arconflict.cli.shown import one_line
from arconflict.facts.casualty import Affiliated, Casualty
from arconflict.facts.date import DateMention
from arconflict.facts.mentions import ActorMention
from arconflict.facts.person import PersonMention
from arconflict.facts.place import PlaceMention
from arconflict.facts.quantity import Number, Quantity
from arconflict.facts.report import Report
from arconflict.facts.span import Span


class Line(NamedTuple):
    """A fact as the table shows it."""

    kind: str
    id: str
    span: str
    text: str
    what: str = ""
    amount: str = ""
    relation: str = ""
    actor: str = ""
    where: str = ""
    when: str = ""

    def cells(self) -> tuple[str, ...]:
        """In the order of the columns."""
        return (
            self.kind, self.id, self.what, self.amount, self.relation, self.actor, self.where, self.when,
            self.span, self.text,
        )  # fmt: skip


HEAD = Line("KIND", "ID", "SPAN", "TEXT", "WHAT", "COUNT", "RELATION", "ACTOR", "WHERE", "WHEN")


def table(report: Report, name: str) -> str:
    """The facts of a report as lines of text, each kind in columns as wide as it needs.

    >>> print(table(Report("مقتل وجرح 18 عنصرا"), "unread.txt"))
    unread.txt: casualties 0, actors 0, persons 0, places 0, dates 0, quantities 0
    """
    facts = {
        "casualties": report.casualties, "actors": report.actors, "persons": report.persons,
        "places": report.places, "dates": report.dates, "quantities": report.quantities,
    }  # fmt: skip
    lines = [f"{one_line(name)}: " + ", ".join(f"{noun} {len(found)}" for noun, found in facts.items())]
    for _, alike in groupby(_lines(report), key=lambda line: line.kind):
        lines += _aligned([line.cells() for line in alike])
    return "\n".join(lines)


def _aligned(rows: list[tuple[str, ...]]) -> Iterator[str]:
    """Facts of one kind under their head, without the columns that are empty for all of them."""
    used = [at for at in range(len(rows[0])) if any(row[at] for row in rows)]
    shown = [[row[at] for at in used] for row in (HEAD.cells(), *rows)]
    widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
    for *cells, text in shown:
        yield "  ".join((*map(str.ljust, cells, widths), text))


def _lines(report: Report) -> Iterator[Line]:
    places = {place.id: place for place in report.places}
    dates = {date.id: date for date in report.dates}
    for fact in report.casualties:
        yield _casualty(fact, places.get(fact.place or ""), dates.get(fact.date or ""))
    yield from map(_actor, report.actors)
    yield from map(_person, report.persons)
    yield from map(_place, report.places)
    yield from map(_date, report.dates)
    yield from map(_quantity, report.quantities)


def _casualty(fact: Casualty, place: PlaceMention | None, date: DateMention | None) -> Line:
    what = "+".join(fact.outcomes)
    for note, usual in ((fact.factuality, "asserted"), (fact.scope, "incident"), (fact.domain, "conflict")):
        what += f", {note}" if note != usual else ""
    actor, behind = _side(fact.affiliation)
    return Line(
        "casualty", fact.id, _span(fact.span), one_line(fact.text) + behind, what, _amount(fact.count),
        " ".join(filter(None, (fact.relation, fact.relates_to))), actor,
        _where(place) if place else "", _when(date) if date else "",
    )  # fmt: skip


def _actor(fact: ActorMention) -> Line:
    actor = fact.actor_id or " or ".join(fact.candidates)
    return Line("actor", fact.id, _span(fact.span), one_line(fact.text), fact.kind, actor=actor)


def _person(fact: PersonMention) -> Line:
    actor, behind = _side(fact.affiliation)
    relation = f"alias of {fact.alias_of}" if fact.alias_of else ""
    return Line("person", fact.id, _span(fact.span), one_line(fact.text) + behind, "", "", relation, actor)


def _place(fact: PlaceMention) -> Line:
    text = one_line(fact.text)
    return Line("place", fact.id, _span(fact.span), text, fact.kind or "", "", fact.relation, where=_where(fact))


def _date(fact: DateMention) -> Line:
    what = ", ".join(filter(None, (fact.grain, fact.part_of_day, "approximate" if fact.approximate else None)))
    return Line("date", fact.id, _span(fact.span), one_line(fact.text), what, "", fact.anchor, when=_when(fact))


def _quantity(fact: Quantity) -> Line:
    return Line("quantity", fact.id or "", _span(fact.span), one_line(fact.text), fact.kind, _amount(fact))


def _side(side: Affiliated | None) -> tuple[str, str]:
    """The id of a side, and its words as they stand behind those of the fact."""
    if side is None:
        return "", ""
    return side.actor_id or "(not in the registry)", f" | {one_line(side.text)}"


def _where(place: PlaceMention) -> str:
    """Homs, SY; what the gazetteer does not know or decide is only its country."""
    known = place.name_en or place.place_id or " or ".join(place.candidates) or "(not in the gazetteer)"
    return f"{known}, {place.country}" if place.country else known


def _when(date: DateMention) -> str:
    """2020-05-19, or the half-open stretch 2020-05-01..2020-06-01."""
    if date.start is None:
        return "(not settled)"
    return date.start if date.grain == "day" or date.end is None else f"{date.start}..{date.end}"


def _amount(count: Quantity) -> str:
    """18, more_than 20, range 10..15, vague 2.."""
    if count.value is not None:
        number = _number(count.value)
        return number if count.modifier == "exact" else f"{count.modifier} {number}"
    if count.low is None and count.high is None:
        return count.modifier
    return f"{count.modifier} {_number(count.low)}..{_number(count.high)}"


def _number(value: Number | None) -> str:
    return "" if value is None else str(value)


def _span(span: Span) -> str:
    return f"{span.start}-{span.end}"
