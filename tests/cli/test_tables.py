"""Casualties as rows, and as points on a map."""

import json
import re
from datetime import date
from fractions import Fraction

from attrs import evolve
from cli.texts import ROOT

from arconflict import Report, Span, extract
from arconflict.facts.casualty import Casualty
from arconflict.facts.geojson import point_features, to_geojson
from arconflict.facts.quantity import Quantity
from arconflict.facts.tables import CASUALTY_COLUMNS, casualty_rows

FULL = "مقتل ثلاثة جنود من قسد، بينهم العقيد سامر الحمدان، بانفجار لغم في مدينة حمص فجر اليوم الثلاثاء"
REPORT = extract(FULL, date(2020, 5, 19), "SY")


def test_a_row_says_all_of_its_casualty() -> None:
    first, _ = casualty_rows(REPORT, "post-7")
    assert first == {
        "record_id": "post-7", "casualty_id": "c1", "outcomes": "killed", "count": 3, "low": 3, "high": 3,
        "modifier": "exact", "factuality": "asserted", "scope": "incident", "domain": "conflict",
        "relation": "main", "relates_to": None, "role": "combatant", "groups": "soldier",
        "victims": REPORT.casualties[0].victims.text, "named": None,
        "affiliation": "قسد", "actor_id": "sy-sdf", "actor_name": "قوات سوريا الديمقراطية",
        "place": "حمص", "place_en": "Homs", "place_id": "sy-homs", "country": "SY", "admin": "سوريا",
        "lat": "34.72", "lon": "36.73",
        "date": "فجر اليوم الثلاثاء", "date_start": "2020-05-19", "date_end": "2020-05-20", "date_grain": "day",
        "weapon_id": REPORT.casualties[0].weapon, "source_id": None, "event_id": REPORT.casualties[0].event,
        "start": 0, "end": 22, "text": "مقتل ثلاثة جنود من قسد", "rule": REPORT.casualties[0].rule,
    }  # fmt: skip


def test_a_part_names_its_whole_and_its_person() -> None:
    _, second = casualty_rows(REPORT, "post-7")
    assert (second["relation"], second["relates_to"], second["named"]) == ("part_of", "c1", "سامر الحمدان")


def test_the_columns_are_stable() -> None:
    """Whoever reads the table by position relies on these; a new column joins at the end."""
    assert CASUALTY_COLUMNS == (
        "record_id", "casualty_id", "outcomes", "count", "low", "high", "modifier", "factuality", "scope", "domain",
        "relation", "relates_to", "role", "groups", "victims", "named", "affiliation", "actor_id", "actor_name",
        "place", "place_en", "place_id", "country", "admin", "lat", "lon",
        "date", "date_start", "date_end", "date_grain", "weapon_id", "source_id", "event_id",
        "start", "end", "text", "rule",
    )  # fmt: skip
    assert [tuple(row) for row in casualty_rows(REPORT, "")] == [CASUALTY_COLUMNS] * 2


def test_the_unsaid_is_none_and_never_nought() -> None:
    (row,) = casualty_rows(extract("جرح مدنيين في هجوم"), "x")
    assert (row["count"], row["low"], row["high"], row["lat"], row["date_start"], row["actor_name"]) == (
        None, 2, None, None, None, None,
    )  # fmt: skip


def test_lists_are_joined_and_fractions_written() -> None:
    half = Quantity(Span(0, 1), "x", Fraction(5, 2), Fraction(5, 2), None, "approx")
    fact = Casualty("c1", Span(0, 1), "x", ("killed", "wounded"), half, groups=("child", "woman"), named=("h9",))
    (row,) = casualty_rows(Report("x", casualties=(fact,)), "x")
    assert (row["outcomes"], row["groups"], row["named"]) == ("killed;wounded", "child;woman", "h9")
    assert (row["count"], row["low"], row["high"]) == ("5/2", "5/2", None)


def test_a_report_without_casualties_has_no_rows() -> None:
    assert casualty_rows(extract("في حمص"), "x") == []


def test_points_are_longitude_and_latitude() -> None:
    features = point_features(REPORT, "post-7")
    assert [(feature["id"], feature["geometry"]) for feature in features] == [
        (f"post-7/{fact}", {"type": "Point", "coordinates": [36.73, 34.72]}) for fact in ("c1", "c2", "p1")
    ]


def test_properties_are_the_row_without_its_coordinates() -> None:
    row = casualty_rows(REPORT, "post-7")[0]
    told = {name: value for name, value in row.items() if name not in ("lat", "lon")}
    assert point_features(REPORT, "post-7")[0]["properties"] == {"fact": "casualty", **told}


def test_properties_of_a_place() -> None:
    assert point_features(REPORT, "post-7")[-1]["properties"] == {
        "fact": "place", "record_id": "post-7", "name": "حمص", "name_en": "Homs", "place_id": "sy-homs",
        "country": "SY", "admin": ["سوريا"], "kind": "admin1", "relation": "in", "start": 72, "end": 75, "text": "حمص",
        "rule": REPORT.places[0].rule,
    }  # fmt: skip


def test_what_has_no_coordinates_is_no_point() -> None:
    for place in (evolve(REPORT.places[0], lat=None, lon=None), evolve(REPORT.places[0], lat="", lon="")):
        assert point_features(evolve(REPORT, places=(place,)), "x") == []


def test_a_collection_counts_its_reports() -> None:
    collection = to_geojson([REPORT, extract(""), REPORT])
    features = collection["features"]
    assert isinstance(features, list)
    assert collection["type"] == "FeatureCollection"
    assert [feature["id"] for feature in features] == ["1/c1", "1/c2", "1/p1", "3/c1", "3/c2", "3/p1"]
    assert json.loads(json.dumps(collection)) == collection


def test_the_page_lists_every_column_in_order() -> None:
    page = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    listed = page.partition("| column | meaning |")[2].partition("\n\n")[0]
    assert tuple(re.findall(r"^\| `(\w+)` \|", listed, re.MULTILINE)) == CASUALTY_COLUMNS
