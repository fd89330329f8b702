"""`arconflict number` and `arconflict actors`; help and version."""

import io
import json
import re
import sys
from pathlib import Path

import pytest
from cli.texts import ROOT, written

import arconflict
from arconflict.cli import main

Capture = pytest.CaptureFixture[str]
GUARD = """\
[xx-river]
name_ar = "حلف النهر"
name_en = "River Alliance"
type = "coalition"

[xx-guard]
name_ar = "حرس النهر"
name_en = "River Guard"
type = "militia"
country = "SY"
parent = "xx-river"
from = "2014"
to = "2019-03"
aliases = [
  "رجال النهر",
  "فتية النهر",
]
latin = [
  "RG",
]
pejorative = [
  "عصابة النهر",
]
wikidata = "Q5"
note = "Invented."
codes = { acled_inter = 3, cameo = "SYRREB" }
affiliations = [
  { relation = "backed_by", actor = "tr-state", from = "2015" },
  { relation = "ally_of", actor = "xx-river" },
]

[xx-late]
name_ar = "حرس الليل"
name_en = "Night Guard"
type = "militia"
to = "2010"
ambiguous = [
  "فتية الدرب",
]

[xx-later]
name_ar = "حرس الفجر"
name_en = "Dawn Guard"
type = "militia"
ambiguous = [
  "فتية الدرب",
]
"""


@pytest.mark.parametrize(
    ("words", "number"),
    [
        (["ثمانية عشر"], "18"),
        (["ثمانية", "عشر"], "18"),
        (["١٢٥"], "125"),
        (["اثنان ونصف"], "5/2"),
    ],
)
def test_number(words: list[str], number: str, capsys: Capture) -> None:
    assert main(["number", *words]) == 0
    assert capsys.readouterr() == (f"{number}\n", "")


def test_what_is_no_number(capsys: Capture) -> None:
    assert main(["number", "ثمانية رجال"]) == 1
    assert capsys.readouterr() == ("", "arconflict: expected one number and nothing else, found «ثمانية رجال»\n")


def test_numbers_of_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    held = "سبعة\n\nرجال\r\nمئة\n".encode() + b"\xe3"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(held)))
    assert main(["number", "-"]) == 1
    out, err = capsys.readouterr()
    expected = "expected one number and nothing else, found"
    assert out == "7\n100\n"
    assert err == f"arconflict: -:3: {expected} «رجال»\narconflict: -:5: {expected} «\ufffd»\n"


def test_actors(tmp_path: Path, capsys: Capture) -> None:
    own = written(tmp_path / "own.toml", GUARD)
    turkey = arconflict.ActorRegistry.default()["tr-state"].name_en
    assert main(["actors", "--actors", own, "رجال", "النهر"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "xx-guard: River Guard",
        "  name: حرس النهر",
        "  type: militia",
        "  country: SY",
        "  part of: xx-river (River Alliance)",
        "  existed: from 2014 to 2019-03",
        "  wikidata: Q5",
        "  codes: acled_inter 3, cameo SYRREB",
        "  note: Invented.",
        f"  backed_by: tr-state ({turkey}), from 2015",
        "  ally_of: xx-river (River Alliance)",
        "  neutral names: رجال النهر، فتية النهر",
        "  latin names: RG",
        "  pejorative names: عصابة النهر",
    ]


def test_an_ambiguous_name_gives_all_its_actors(tmp_path: Path, capsys: Capture) -> None:
    own = written(tmp_path / "own.toml", GUARD)
    assert main(["actors", "فتية الدرب", "--actors", own]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "xx-late: Night Guard", "  name: حرس الليل", "  type: militia", "  existed: to 2010",
        "  ambiguous names: فتية الدرب",
        "",
        "xx-later: Dawn Guard", "  name: حرس الفجر", "  type: militia", "  ambiguous names: فتية الدرب",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["قسد", "sy-sdf"])
def test_actors_as_json(name: str, capsys: Capture) -> None:
    assert main(["actors", "--json", name]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line) == arconflict.ActorRegistry.default()["sy-sdf"].to_dict()


def test_an_unknown_actor(capsys: Capture) -> None:
    assert main(["actors", "جمعية لا يعرفها أحد"]) == 1
    assert capsys.readouterr() == ("", "arconflict: no actor of the registry is called «جمعية لا يعرفها أحد»\n")


def test_a_wrong_registry(capsys: Capture) -> None:
    assert main(["actors", "قسد", "--actors", "none.toml"]) == 2
    assert capsys.readouterr().err.startswith("arconflict: error: none.toml: expected a file that can be read")


@pytest.mark.parametrize("arguments", [["--version"], ["extract", "--version"], ["number", "--version"]])
def test_version(arguments: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert (stopped.value.code, capsys.readouterr().out) == (0, f"arconflict {arconflict.__version__}\n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--help"], ["extract", "explain", "number", "actors", "examples:", "exit codes:", "arconflict report.txt"]),
        (["-h"], ["examples:"]),
        (
            ["extract", "--help"],
            """--from --text-field --id-field --published-field --country-field --published --country --actors --places
            --lexicon --jobs --json --jsonl --csv --geojson --html examples:""".split(),
        ),
        (["explain", "--help"], ["--from", "--jobs", "rule"]),
    ],
)
def test_help(arguments: list[str], words: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    out = capsys.readouterr().out
    assert stopped.value.code == 0
    assert [word for word in words if word not in out] == []


def test_the_page_names_every_option(capsys: Capture) -> None:
    page = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["extract", "--help"])
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help", "--version"}
    assert len(options) >= 15
    assert [option for option in sorted(options) if option not in page] == []
