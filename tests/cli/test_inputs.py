"""What `arconflict extract` reads: files, folders, standard input; text, JSON Lines and CSV."""

import io
import json
import sys
from pathlib import Path

import pytest
from cli.texts import BLAST, CLASH, json_lines, reports, written

import arconflict
from arconflict.cli import main

Capture = pytest.CaptureFixture[str]


def records(out: str) -> list[tuple[str, int | None, str]]:
    """Id, line and text of what --jsonl printed."""
    lines = [json.loads(line) for line in out.splitlines()]
    return [(line["id"], line["line"], line["report"]["text"]) for line in lines]


def stdin(monkeypatch: pytest.MonkeyPatch, held: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(held.encode("utf-8"))))


@pytest.mark.parametrize("files", [[], ["-"]])
@pytest.mark.parametrize("command", [[], ["extract"]])
def test_standard_input(command: list[str], files: list[str], monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    stdin(monkeypatch, BLAST)
    assert main([*command, "--json", *files]) == 0
    assert reports(capsys.readouterr().out) == [arconflict.extract(BLAST)]


def test_standard_input_of_json_lines(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    stdin(monkeypatch, json_lines({"text": "أ"}, {"id": 2, "text": "ب"}))
    assert main(["--jsonl", "--from", "jsonl"]) == 0
    assert records(capsys.readouterr().out) == [("-:1", 1, "أ"), ("2", 2, "ب")]


def test_standard_input_of_csv(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    stdin(monkeypatch, "text\nأ\nب\n")
    assert main(["--jsonl", "--from", "csv", "-"]) == 0
    assert records(capsys.readouterr().out) == [("-:2", 2, "أ"), ("-:3", 3, "ب")]


def test_a_terminal_is_told_that_it_is_read(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    class Terminal(io.TextIOWrapper):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal(io.BytesIO(b"")))
    assert main(["--json"]) == 0
    assert capsys.readouterr().err == "arconflict: reading standard input; Ctrl-D ends it\n"


def test_json_lines_with_fields(tmp_path: Path, capsys: Capture) -> None:
    posts = json_lines({"post": "a1", "body": "أ", "text": "غير"}, {"post": "a2", "body": "ب"})
    name = written(tmp_path / "posts.ndjson", posts)
    assert main(["--jsonl", "--text-field", "body", "--id-field", "post", name]) == 0
    assert records(capsys.readouterr().out) == [("a1", 1, "أ"), ("a2", 2, "ب")]


def test_empty_lines_count_and_are_no_records(tmp_path: Path, capsys: Capture) -> None:
    name = written(tmp_path / "a.jsonl", '\ufeff{"text": "أ"}\r\n\r\n \n{"id": "", "text": "ب"}')
    assert main(["--jsonl", name]) == 0
    assert records(capsys.readouterr().out) == [(f"{name}:1", 1, "أ"), (f"{name}:4", 4, "ب")]


def test_csv_with_columns(tmp_path: Path, capsys: Capture) -> None:
    rows = '\ufeffbody,id,n\r\n"أ\r\nب, ج",x1,1\r\n\r\n"قال ""نعم""",,2\r\n'
    name = written(tmp_path / "a.CSV", rows)
    assert main(["--jsonl", "--text-field", "body", name]) == 0
    assert records(capsys.readouterr().out) == [("x1", 2, "أ\r\nب, ج"), (f"{name}:5", 5, 'قال "نعم"')]


def test_csv_holds_articles(tmp_path: Path, capsys: Capture) -> None:
    """csv takes a cell of more than 128 KB for a mistake unless told otherwise."""
    name = written(tmp_path / "a.csv", "text\n" + "ا" * 140_000 + "\n")
    assert main(["--jsonl", name]) == 0
    assert [len(text) for _, _, text in records(capsys.readouterr().out)] == [140_000]


@pytest.mark.parametrize("rows", ["", "text\n"])
def test_csv_without_rows(rows: str, tmp_path: Path, capsys: Capture) -> None:
    assert main(["--jsonl", written(tmp_path / "a.csv", rows)]) == 0
    assert capsys.readouterr() == ("", "")


def test_from_goes_before_the_ending(tmp_path: Path, capsys: Capture) -> None:
    assert main(["--jsonl", "--from", "jsonl", written(tmp_path / "a.txt", '{"text": "أ"}\n')]) == 0
    assert main(["--jsonl", "--from", "text", written(tmp_path / "b.json", '{"text": "أ"}')]) == 0
    assert [text for _, _, text in records(capsys.readouterr().out)] == ["أ", '{"text": "أ"}']


def test_other_endings_are_plain_text(tmp_path: Path, capsys: Capture) -> None:
    name = written(tmp_path / "report.md", CLASH)
    assert main(["--jsonl", name]) == 0
    assert records(capsys.readouterr().out) == [(name, None, CLASH)]


def test_a_folder_is_read_in_order_with_all_below(tmp_path: Path, capsys: Capture) -> None:
    for name in ("b.txt", "a.txt", "z/c.txt", "y/d/e.txt", "left.md", "y/left.py"):
        written(tmp_path / name, name)
    written(tmp_path / "z" / "a.jsonl", json_lines({"text": "1"}, {"text": "2"}))
    written(tmp_path / "y" / "a.csv", "text\n3\n")
    assert main(["--jsonl", str(tmp_path)]) == 0
    found = [text for _, _, text in records(capsys.readouterr().out)]
    assert found == ["a.txt", "b.txt", "3", "y/d/e.txt", "1", "2", "z/c.txt"]


def test_from_is_not_for_what_a_folder_holds(tmp_path: Path, capsys: Capture) -> None:
    written(tmp_path / "a.txt", "أ")
    assert main(["--jsonl", "--from", "jsonl", str(tmp_path)]) == 0
    assert [text for _, _, text in records(capsys.readouterr().out)] == ["أ"]


def test_published_and_country(blast: str, capsys: Capture) -> None:
    assert main(["--json", "--published", "2020-05-19", "--country", "SY", blast]) == 0
    (report,) = reports(capsys.readouterr().out)
    assert (report.published, report.country) == ("2020-05-19", "SY")


def test_published_with_the_hour(blast: str, capsys: Capture) -> None:
    assert main(["--json", "--published", "2020-05-19T14:30", blast]) == 0
    (report,) = reports(capsys.readouterr().out)
    assert report.published == "2020-05-19T14:30:00"


def test_fields_go_before_what_holds_for_all(tmp_path: Path, capsys: Capture) -> None:
    name = written(tmp_path / "a.csv", "text,day,land\nأ,2021-01-02,YE\nب,,\n")
    fields = ["--published-field", "day", "--country-field", "land"]
    assert main(["--json", *fields, "--published", "2020-05-19", "--country", "SY", name]) == 0
    found = reports(capsys.readouterr().out)
    assert [(one.published, one.country) for one in found] == [("2021-01-02", "YE"), ("2020-05-19", "SY")]


def test_own_actors(tmp_path: Path, capsys: Capture) -> None:
    own = written(tmp_path / "own.toml", '[xx-guard]\nname_ar = "حرس النهر"\nname_en = "Guard"\ntype = "militia"\n')
    text = written(tmp_path / "a.txt", "اشتبك حرس النهر مع قسد")
    assert main(["--json", "--actors", own, text]) == 0
    (report,) = reports(capsys.readouterr().out)
    assert [actor.actor_id for actor in report.actors] == ["xx-guard", "sy-sdf"]


def test_own_places(tmp_path: Path, capsys: Capture) -> None:
    head = "id country admin kind tier lat lon name_en names".replace(" ", "\t")
    row = "my-1 SY sy-idlib place 3 1.5 2.5 Ayn_al-Zaytuna عين_الزيتونة".replace(" ", "\t").replace("_", " ")
    own = written(tmp_path / "own.tsv", f"{head}\n{row}\n")
    text = written(tmp_path / "a.txt", "انفجار في بلدة عين الزيتونة")
    assert main(["--json", "--places", own, text]) == 0
    (report,) = reports(capsys.readouterr().out)
    assert [place.place_id for place in report.places] == ["my-1"]


def test_own_words(tmp_path: Path, capsys: Capture) -> None:
    written(tmp_path / "words" / "own.toml", '[falconer]\nrole = "civilian"\nregular = [\n  "صقار",\n]\n')
    text = written(tmp_path / "a.txt", "إصابة 3 صقارين")
    assert main(["--json", "--lexicon", str(tmp_path / "words"), text]) == 0
    (report,) = reports(capsys.readouterr().out)
    assert [fact.role for fact in report.casualties] == ["civilian"]
