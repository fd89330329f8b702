"""What holds for the report of any text: `broken` names the first promise that a report does not keep."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date

import arconflict
from arconflict import Report

_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
KINDS = ("casualties", "actors", "persons", "places", "dates", "quantities")


def broken(text: str, published: date | None = None, country: str | None = None) -> str | None:
    """The promise that the report of a text does not keep, or None."""
    report = arconflict.extract(text, published, country)
    plain = report.to_dict()
    for promise in _PROMISES:
        if (what := promise(report, plain)) is not None:
            return f"{promise.__name__.strip('_')}: {what}"
    return None


def _text_is_kept(report: Report, plain: Mapping[str, object]) -> str | None:
    return None if plain["text"] == report.text else "the text is another"


def _spans_are_their_text(report: Report, plain: Mapping[str, object]) -> str | None:
    for fact in _nested({kind: plain[kind] for kind in KINDS}):
        if (place := fact.get("span")) is not None:
            assert isinstance(place, list)
            start, end = place
            if not (0 <= start < end <= len(report.text) and report.text[start:end] == fact["text"]):
                return f"[{start}:{end}] is not {fact['text']!r}"
    return None


def _ids_are_unique(report: Report, plain: Mapping[str, object]) -> str | None:
    ids = [fact.id for kind in KINDS for fact in getattr(report, kind)]
    return None if len(ids) == len(set(ids)) else f"an id is there twice: {ids}"


def _references_exist(report: Report, plain: Mapping[str, object]) -> str | None:
    casualties, persons = {c.id for c in report.casualties}, {p.id for p in report.persons}
    places, dates = {p.id for p in report.places}, {d.id for d in report.dates}
    for fact in report.casualties:
        if fact.relates_to is not None and (fact.relates_to not in casualties or fact.relates_to == fact.id):
            return f"{fact.id} relates to {fact.relates_to}"
        if fact.place not in places | {None} or fact.date not in dates | {None} or not persons.issuperset(fact.named):
            return f"{fact.id} is at {fact.place}, on {fact.date}, of {fact.named}"
    aliases = [p for p in report.persons if p.alias_of is not None and p.alias_of not in persons - {p.id}]
    return f"{aliases[0].id} is {aliases[0].alias_of}" if aliases else None


def _bounds_are_in_order(report: Report, plain: Mapping[str, object]) -> str | None:
    for count in (*report.quantities, *(c.count for c in report.casualties)):
        if count.low is not None and count.high is not None and count.low > count.high:
            return f"{count.text!r}: from {count.low} to {count.high}"
    return None


def _dates_run_forward(report: Report, plain: Mapping[str, object]) -> str | None:
    for fact in report.dates:
        if fact.start is not None and fact.end is not None and fact.start > fact.end:
            return f"{fact.text!r}: from {fact.start} to {fact.end}"
    return None


def _facts_are_in_text_order(report: Report, plain: Mapping[str, object]) -> str | None:
    for kind in KINDS:
        starts = [fact.span.start for fact in getattr(report, kind)]
        if starts != sorted(starts):
            return f"{kind} start at {starts}"
    return None


def _dict_and_back_is_the_same(report: Report, plain: Mapping[str, object]) -> str | None:
    return None if Report.from_dict(plain) == report else "from_dict(to_dict()) is another report"


def _json_and_back_is_the_same(report: Report, plain: Mapping[str, object]) -> str | None:
    if _PAIR.search(report.text):  # two halves of one character are that character in JSON
        return None
    written = report.to_json().encode("utf-8")
    return None if Report.from_dict(json.loads(written)) == report else "JSON and back is another report"


def _facts_can_be_explained(report: Report, plain: Mapping[str, object]) -> str | None:
    for fact in (fact for kind in KINDS for fact in getattr(report, kind)):
        if fact.text not in report.explain(fact):
            return f"{fact.id} is explained without its words"
    return None


_PROMISES: tuple[Callable[[Report, Mapping[str, object]], str | None], ...] = (
    _text_is_kept,
    _spans_are_their_text,
    _ids_are_unique,
    _references_exist,
    _bounds_are_in_order,
    _dates_run_forward,
    _facts_are_in_text_order,
    _dict_and_back_is_the_same,
    _json_and_back_is_the_same,
    _facts_can_be_explained,
)


def _nested(value: object) -> Iterator[dict[str, object]]:
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _nested(item)
