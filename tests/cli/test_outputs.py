"""What `arconflict extract` writes: the table, JSON, CSV, GeoJSON, HTML; and what `explain` does."""

import csv
import io
import json
from pathlib import Path

import pytest
from cli.texts import BLAST, CLASH, HOMS, json_lines, reports, written

import arconflict
from arconflict.cli import main
from arconflict.facts.geojson import point_features
from arconflict.facts.tables import CASUALTY_COLUMNS, casualty_rows

Capture = pytest.CaptureFixture[str]


def test_table(clash: str, capsys: Capture) -> None:
    assert main([clash]) == 0
    heading, head, *rows = capsys.readouterr().out.splitlines()
    assert heading == f"{clash}: casualties 3, actors 1, persons 0, places 0, dates 0, quantities 3"
    assert head.split() == ["KIND", "ID", "WHAT", "COUNT", "RELATION", "ACTOR", "SPAN", "TEXT"]
    assert [" ".join(row.split()) for row in rows] == [
        "casualty c1 killed 1 main 0-8 مقتل طفل",
        "casualty c2 wounded more_than 20 main sy-sdf 10-37 جرح أكثر من 20 عنصرا من قسد | قسد",
        "casualty c3 wounded 1 part_of c2 sy-sdf 39-49 بينهم ضابط | قسد",
        "KIND ID WHAT ACTOR SPAN TEXT",
        "actor a1 named sy-sdf 34-37 قسد",
        "KIND ID WHAT COUNT SPAN TEXT",
        "quantity n1 cardinal 1 5-8 طفل",
        "quantity n2 cardinal more_than 20 14-24 أكثر من 20",
        "quantity n3 cardinal 1 45-49 ضابط",
    ]


def test_the_arabic_stands_last(clash: str, capsys: Capture) -> None:
    main([clash])
    head = ""
    for row in capsys.readouterr().out.splitlines()[1:]:
        head = row if row.startswith("KIND") else head
        assert row[: head.index("TEXT")].isascii()


def test_a_text_without_facts_is_one_line(tmp_path: Path, capsys: Capture) -> None:
    name = written(tmp_path / "empty.txt", "")
    assert main([name]) == 0
    noughts = "casualties 0, actors 0, persons 0, places 0, dates 0, quantities 0"
    assert capsys.readouterr().out == f"{name}: {noughts}\n"


def test_tables_are_apart(clash: str, blast: str, capsys: Capture) -> None:
    main([clash])
    first = capsys.readouterr().out
    main([blast])
    second = capsys.readouterr().out
    main(["extract", clash, blast])
    assert capsys.readouterr().out == f"{first}\n{second}"


@pytest.mark.parametrize("command", ["extract", "explain"])
def test_a_terminal_is_told_nothing_by_a_text(command: str, tmp_path: Path, capsys: Capture) -> None:
    name = written(tmp_path / "odd.txt", "مقتل\x1b[2J\u202e\t18\r عنصرا\nمقتل\u20668\u2069 جنود")
    assert main([command, name]) == 0
    out = capsys.readouterr().out
    assert "18" in out
    assert not set(out) & set("\x1b\r\t\u202e\u2066\u2069")


def test_a_terminal_is_told_nothing_by_an_id(tmp_path: Path, capsys: Capture) -> None:
    main([written(tmp_path / "a.jsonl", json_lines({"id": "\x1b[2J7", "text": ""}, {"id": "\x1b8", "text": 1}))])
    assert "\x1b" not in "".join(capsys.readouterr())


def test_json_is_a_report_a_line(clash: str, blast: str, capsys: Capture) -> None:
    assert main(["--json", clash, blast]) == 0
    assert reports(capsys.readouterr().out) == [arconflict.extract(CLASH), arconflict.extract(BLAST)]


def test_jsonl_puts_the_record_beside_its_report(clash: str, tmp_path: Path, capsys: Capture) -> None:
    posts = written(tmp_path / "posts.jsonl", json_lines({"text": "سطر"}, {"id": 'س"7', "text": BLAST}))
    assert main(["--jsonl", clash, posts]) == 0
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [
        {"id": clash, "source": clash, "line": None, "report": arconflict.extract(CLASH).to_dict()},
        {"id": f"{posts}:1", "source": posts, "line": 1, "report": arconflict.extract("سطر").to_dict()},
        {"id": 'س"7', "source": posts, "line": 2, "report": arconflict.extract(BLAST).to_dict()},
    ]


def test_csv_is_the_rows_under_one_head(tmp_path: Path, capsys: Capture) -> None:
    texts = (CLASH, "لا شيء", HOMS)
    posts = written(tmp_path / "p.jsonl", json_lines(*({"id": at, "text": text} for at, text in enumerate(texts))))
    assert main(["--csv", posts]) == 0
    head, *rows = csv.reader(io.StringIO(capsys.readouterr().out))
    wanted = [row for at, text in enumerate(texts) for row in casualty_rows(arconflict.extract(text), str(at))]
    assert tuple(head) == CASUALTY_COLUMNS
    assert rows == [["" if cell is None else str(cell) for cell in row.values()] for row in wanted]


def test_csv_of_nothing_is_its_head(tmp_path: Path, capsys: Capture) -> None:
    assert main(["--csv", written(tmp_path / "a.txt", "")]) == 0
    assert capsys.readouterr().out == ",".join(CASUALTY_COLUMNS) + "\n"


def test_geojson_is_one_collection(tmp_path: Path, capsys: Capture) -> None:
    posts = written(tmp_path / "p.jsonl", json_lines({"id": 1, "text": HOMS}, {"text": ""}, {"id": 3, "text": HOMS}))
    assert main(["--geojson", "--country", "SY", posts]) == 0
    report = arconflict.extract(HOMS, country="SY")
    features = [*point_features(report, "1"), *point_features(report, "3")]
    assert len(features) == 4
    assert json.loads(capsys.readouterr().out) == {"type": "FeatureCollection", "features": features}


def test_geojson_of_nothing_is_an_empty_collection(tmp_path: Path, capsys: Capture) -> None:
    assert main(["--geojson", written(tmp_path / "a.txt", "")]) == 0
    assert json.loads(capsys.readouterr().out) == {"type": "FeatureCollection", "features": []}


def test_html_is_a_page_a_record(clash: str, blast: str, tmp_path: Path, capsys: Capture) -> None:
    page = tmp_path / "out.html"
    assert main([clash, blast, "--html", str(page)]) == 0
    assert capsys.readouterr() == ("", "")
    assert page.read_text(encoding="utf-8") == arconflict.extract(CLASH).to_html(title=clash)
    second = (tmp_path / "out-2.html").read_text(encoding="utf-8")
    assert second == arconflict.extract(BLAST).to_html(title=blast)


def test_explain_gives_every_fact_its_rule(clash: str, capsys: Capture) -> None:
    assert main(["explain", clash]) == 0
    report = arconflict.extract(CLASH)
    facts = (*report.casualties, *report.actors, *report.quantities)
    told = [f"{fact.id}: {report.explain(fact)}".replace("\n", "\n    ") for fact in facts]
    assert capsys.readouterr().out == "\n".join([clash, *told]) + "\n"


def test_what_utf8_cannot_hold_is_escaped(tmp_path: Path, capsys: Capture) -> None:
    posts = written(tmp_path / "p.jsonl", '{"id": "\\ud800", "text": "مقتل 18 عنصرا \\udfff"}\n')
    assert main(["--jsonl", posts]) == 0
    line = json.loads(capsys.readouterr().out)
    assert (line["id"], line["report"]["text"]) == ("\ud800", "مقتل 18 عنصرا \udfff")
