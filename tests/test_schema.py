"""The JSON Schema takes every report, and nothing that is none."""

import json
import types
from copy import deepcopy
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest
from attrs import fields, has
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from noise import arabic_texts, noisy
from property.sentences import articles

import arconflict
from arconflict import InputError, Report
from arconflict.facts.report import SCHEMA_VERSION
from arconflict.facts.schema import _PATTERNS, _value, report_schema
from arconflict.facts.span import Span

GOLDEN = json.loads((Path(__file__).parent / "golden" / "report.json").read_text(encoding="utf-8"))
SCHEMA = Draft202012Validator(report_schema())


def random_facts(kind: Any, pattern: str | None = None) -> st.SearchStrategy[Any]:
    """Any value that a class of the report may hold; text in it has the pattern that its field asks for."""
    if kind is Span:
        return st.tuples(st.integers(0), st.integers(0)).map(lambda pair: Span(*sorted(pair)))
    if isinstance(kind, type) and has(kind):
        return random_record(kind)
    origin = get_origin(kind)
    if origin is tuple:
        item = get_args(kind)[0]
        return st.just(()) if item is None else st.lists(random_facts(item, pattern), max_size=1).map(tuple)
    if origin in (Union, types.UnionType):
        return st.one_of(*(random_facts(one, pattern) for one in get_args(kind)))
    if origin is Literal:
        return st.sampled_from(get_args(kind))
    if kind is str:
        return st.from_regex(pattern.replace("$", r"\Z"), fullmatch=True) if pattern else st.text(max_size=5)
    plain = {int: st.integers(), bool: st.booleans(), types.NoneType: st.none(), Fraction: st.fractions()}
    return plain[kind]


def random_record(kind: type) -> st.SearchStrategy[Any]:
    hints = get_type_hints(kind)
    values = {
        field.name: random_facts(hints[field.name], _PATTERNS.get((kind.__name__, field.name)))
        for field in fields(kind)
        if field.name != "schema_version"
    }
    return st.builds(kind, **values)


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(report_schema())
    assert report_schema()["$id"] == f"urn:arconflict:report:{SCHEMA_VERSION}"
    assert json.loads(json.dumps(report_schema())) == report_schema()


def test_it_takes_the_golden_report() -> None:
    assert faults(GOLDEN) == []


@given(random_record(Report))
def test_it_takes_whatever_the_classes_hold(report: Report) -> None:
    plain = json.loads(json.dumps(report.to_dict()))
    assert faults(plain) == []
    assert Report.from_dict(plain) == report


@given(st.one_of(articles().flatmap(noisy), arabic_texts(), st.text(st.characters(exclude_categories=[]))))
def test_it_takes_every_report_that_is_extracted(text: str) -> None:
    assert faults(arconflict.extract(text, country="SY").to_dict()) == []


def change(path: str, value: object) -> dict[str, Any]:
    """The golden report with another value at a path such as "casualties/0/role"."""
    report: dict[str, Any] = deepcopy(GOLDEN)
    *steps, last = [int(step) if step.isdecimal() else step for step in path.split("/")]
    within: Any = report
    for step in steps:
        within = within[step]
    within[last] = value
    return report


WRONG = {
    "text": 3,
    "published": 20200519,
    "casualties": None,
    "casualties/0": {},
    "casualties/0/new": 1,
    "casualties/0/id": 1,
    "casualties/0/span": [1],
    "casualties/0/span/0": -1,
    "casualties/0/span/1": "7",
    "casualties/0/outcomes": "killed",
    "casualties/0/outcomes/0": "dead",
    "casualties/0/count": 14,
    "casualties/0/count/value": 2.5,
    "casualties/0/count/low": "5/0",
    "casualties/0/count/high": True,
    "casualties/0/factuality": "doubted",
    "casualties/0/victims": "عنصرا",
    "casualties/0/named": None,
    "actors/0/kind": None,
    "places/0/lat": 35.1,
    "dates/0/approximate": 0,
    "quantities/0/alternatives": ["one"],
    "quantities/0/rule": None,
    "more": [],
}


@pytest.mark.parametrize("path", WRONG)
def test_it_refuses_what_from_dict_refuses(path: str) -> None:
    report = change(path, WRONG[path])
    assert faults(report) != []
    with pytest.raises(InputError):
        Report.from_dict(report)


STRICTER = {
    "published": "19 May 2020",
    "country": "Syria",
    "casualties/0/id": "casualty 1",
    "casualties/0/place": "d1",
    "quantities/0/id": "c1",
    "schema_version": "0.0",
}


@pytest.mark.parametrize("path", STRICTER)
def test_it_refuses_ids_dates_and_codes_that_no_report_has(path: str) -> None:
    assert faults(change(path, STRICTER[path])) != []


@pytest.mark.parametrize("name", sorted(GOLDEN))
def test_it_asks_for_every_field(name: str) -> None:
    assert faults({key: value for key, value in GOLDEN.items() if key != name}) != []


def test_every_pattern_is_of_a_field_that_is_there() -> None:
    schema = report_schema()
    defined: Any = {**schema["$defs"], "Report": schema}  # type: ignore[dict-item]
    assert [name for name in _PATTERNS if name[1] not in defined[name[0]]["properties"]] == []


def test_a_class_that_json_cannot_hold_is_named() -> None:
    with pytest.raises(TypeError, match="expected what JSON can hold, found <class 'bytes'>"):
        _value(bytes, {})


def faults(report: object) -> list[str]:
    return [f"{error.json_path}: {error.message:.100}" for error in SCHEMA.iter_errors(report)]
