"""How the command fails: one line that says where, what and what was expected; and the exit code."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli.texts import BLAST, as_module, json_lines, reports, written

import arconflict
from arconflict.cli import main

Capture = pytest.CaptureFixture[str]
NOT_UTF8 = "مقتل 18 عنصرا".encode("cp1256")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--published", "19.5.2020"], "argument --published: expected a day such as 2020-05-19, found '19.5.2020'"),
        (
            ["--published", "2020-05-19Tx"],
            "argument --published: expected a day such as 2020-05-19, found '2020-05-19Tx'",
        ),
        (["--jobs", "0"], "argument --jobs: expected a whole number from 1 to 256, found '0'"),
        (["--jobs", "x"], "argument --jobs: expected a whole number from 1 to 256, found 'x'"),
        (["--html", "report.txt"], "argument --html: expected a name that ends in .html, found 'report.txt'"),
        (["--json", "--csv"], "argument --csv: not allowed with argument --json"),
        (["--from", "xml"], "argument --from: invalid choice: 'xml' (choose from "),
        (["--jsn"], "unrecognized arguments: --jsn"),
    ],
)
def test_a_wrong_option(arguments: list[str], complaint: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    (line,) = capsys.readouterr().err.splitlines()
    assert stopped.value.code == 2
    assert line.startswith(f"arconflict: error: {complaint}")
    assert line.endswith(" --help)")


@pytest.mark.parametrize("arguments", [["number"], ["actors"], ["explain", "--csv"]])
def test_a_wrong_option_of_another_command(arguments: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--country", "Syria"], "country: expected a code of two capital letters such as 'SY', found 'Syria'"),
        (["--actors", "none.toml"], "none.toml: expected a file that can be read: No such file or directory"),
        (["--lexicon", "none"], "none: expected a folder with word files (.toml)"),
        (["--html", "none/out.html"], "--html: expected a file in a folder that is there, found 'none/out.html'"),
    ],
)
def test_a_wrong_value(arguments: list[str], complaint: str, blast: str, capsys: Capture) -> None:
    assert main([*arguments, blast]) == 2
    assert capsys.readouterr() == ("", f"arconflict: error: {complaint}\n")


@pytest.mark.parametrize("option", ["--places", "--actors", "--lexicon"])
def test_a_wrong_file_of_the_caller(option: str, tmp_path: Path, blast: str, capsys: Capture) -> None:
    own = written(tmp_path / "own" / ("own.tsv" if option == "--places" else "own.toml"), "[x\n")
    assert main([option, str(Path(own).parent) if option == "--lexicon" else own, blast]) == 2
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert err.startswith(f"arconflict: error: {Path(own).name}: ")


def test_a_page_is_no_folder(tmp_path: Path, blast: str, capsys: Capture) -> None:
    folder = tmp_path / "out.html"
    folder.mkdir()
    assert main(["--html", str(folder), blast]) == 2
    assert capsys.readouterr().err.startswith("arconflict: error: --html: expected a file in a folder ")


def test_a_page_that_cannot_be_written(tmp_path: Path, blast: str, clash: str, capsys: Capture) -> None:
    (tmp_path / "out-2.html").mkdir()
    assert main(["--html", str(tmp_path / "out.html"), blast, clash]) == 1
    assert capsys.readouterr() == ("", f"arconflict: {tmp_path / 'out-2.html'}: Is a directory\n")


@pytest.mark.parametrize("jobs", [[], ["--jobs", "2"]])
def test_a_missing_file(jobs: list[str], blast: str, tmp_path: Path, capsys: Capture) -> None:
    missing = str(tmp_path / "none.txt")
    assert main(["--json", *jobs, missing, blast]) == 1
    out, err = capsys.readouterr()
    assert reports(out) == [arconflict.extract(BLAST)]
    assert err == f"arconflict: {missing}: No such file or directory\n"


def test_a_name_that_is_none(capsys: Capture) -> None:
    assert main(["--json", "a\0b"]) == 1
    assert capsys.readouterr() == ("", "arconflict: a b: embedded null byte\n")


def test_an_empty_name_is_not_this_folder(blast: str, capsys: Capture) -> None:
    assert main(["--json", "", blast]) == 1
    out, err = capsys.readouterr()
    assert reports(out) == [arconflict.extract(BLAST)]
    assert err == "arconflict: '': expected the name of a file or folder\n"


def test_a_folder_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    written(tmp_path / "a.txt", BLAST)
    closed = written(tmp_path / "closed" / "b.txt", BLAST).removesuffix("/b.txt")
    scandir = os.scandir

    def guarded(folder: str) -> object:
        if str(folder) == closed:
            raise PermissionError(13, "Permission denied", folder)
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", guarded)
    assert main(["--json", str(tmp_path)]) == 1
    out, err = capsys.readouterr()
    assert reports(out) == [arconflict.extract(BLAST)]
    assert err == f"arconflict: {closed}: Permission denied\n"


def test_an_unknown_encoding(blast: str, tmp_path: Path, capsys: Capture) -> None:
    odd = written(tmp_path / "windows.txt", b"abc " + NOT_UTF8)
    assert main(["--json", odd, blast]) == 1
    out, err = capsys.readouterr()
    assert reports(out) == [arconflict.extract(BLAST)]
    assert err == f"arconflict: {odd}: not UTF-8 (byte 0xe3 at 4): convert it to UTF-8 first\n"


def test_json_that_is_no_json_lines(tmp_path: Path, capsys: Capture) -> None:
    name = written(tmp_path / "a.json", '[{"text": "أ"}]')
    assert main(["--json", name]) == 1
    expected = "expected plain text, JSON Lines (.jsonl) or CSV; --from says which it is"
    assert capsys.readouterr() == ("", f"arconflict: {name}: {expected}\n")


GOOD = json_lines({"text": BLAST})


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        (b"{bad", "expected a JSON object on one line: Expecting property name enclosed in double quotes at column 2"),
        (b"[1]", 'expected a JSON object such as {"text": "…"}, found a list'),
        (b"{}", "field 'text': expected a text, found nothing (--text-field names another)"),
        (b'{"text": null}', "field 'text': expected a text, found nothing (--text-field names another)"),
        (b'{"text": 5}', "field 'text': expected a text, found a number (--text-field names another)"),
        (b'{"text": {}}', "field 'text': expected a text, found an object (--text-field names another)"),
        (
            b'{"text": "\xe3"}',
            f"not UTF-8 (byte 0xe3 at {len(GOOD.encode()) + 10}): convert it to UTF-8 first",
        ),
        (b'{"text": "", "id": true}', "field 'id': expected a text or a whole number, found true or false"),
        (b'{"text": "", "id": [1]}', "field 'id': expected a text or a whole number, found a list"),
        (b"[" * 100_000, "expected a JSON object on one line: "),
        (b'{"text": "", "n": ' + b"1" * 5000 + b"}", "expected a JSON object on one line: Exceeds the limit"),
    ],
    ids=["syntax", "list", "missing", "null", "number", "object", "utf-8", "id-bool", "id-list", "deep", "digits"],
)
def test_a_bad_line_of_json(line: bytes, complaint: str, tmp_path: Path, capsys: Capture) -> None:
    name = written(tmp_path / "a.jsonl", GOOD.encode() + line + b"\n" + GOOD.encode())
    assert main(["--json", name]) == 1
    out, err = capsys.readouterr()
    assert reports(out) == [arconflict.extract(BLAST)] * 2
    assert err.startswith(f"arconflict: {name}:2: {complaint}")
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    ("fields", "line", "complaint"),
    [
        (["--id-field", "no"], {}, "field 'no': expected the id of the record, found nothing"),
        (["--published-field", "n"], {"n": 5}, "field 'n': expected a text, found a number"),
        (["--published-field", "d"], {"d": "19.5."}, "published: expected a day such as 2020-05-19, found '19.5.'"),
        (
            ["--country-field", "c"],
            {"c": "Syria"},
            "country: expected a code of two capital letters such as 'SY', found 'Syria'",
        ),
    ],
)
@pytest.mark.parametrize("jobs", [[], ["--jobs", "2"]])
def test_a_bad_field(
    jobs: list[str], fields: list[str], line: dict[str, object], complaint: str, tmp_path: Path, capsys: Capture
) -> None:
    good = {"text": BLAST, "no": 1}
    name = written(tmp_path / "a.jsonl", json_lines(good, {"text": "", **line}, good))
    assert main(["--json", *jobs, *fields, name]) == 1
    out, err = capsys.readouterr()
    assert reports(out) == [arconflict.extract(BLAST)] * 2
    assert err == f"arconflict: {name}:2: {complaint}\n"


def test_bad_rows_of_csv(tmp_path: Path, capsys: Capture) -> None:
    rows = b'id,text\n1,"\xd8\xa3\n\xe3"\n2,\xd8\xa3\n3\n4,a,b\n5,"a"b\n6,\xd8\xa8\n7,"open\n'
    name = written(tmp_path / "a.csv", rows)
    assert main(["--json", name]) == 1
    out, err = capsys.readouterr()
    assert [report.text for report in reports(out)] == ["أ", "ب"]
    complaints = [line.removeprefix(f"arconflict: {name}:") for line in err.splitlines()]
    assert complaints == [
        "2: not UTF-8 (byte 0xe3 at 14): convert it to UTF-8 first",
        "5: expected 2 cells as in the first row, found 1",
        "6: expected 2 cells as in the first row, found 3",
        "7: expected a row of CSV: ',' expected after '\"'",
        "9: expected a row of CSV: unexpected end of data",
    ]


@pytest.mark.parametrize(
    ("head", "options", "complaint"),
    [
        ("id,body", [], "expected one column 'text' in the first row, found 'id', 'body' (--text-field names another)"),
        ("text,text", [], "expected one column 'text' in the first row, found 'text', 'text' (--text-field names "),
        ("text", ["--id-field", "n"], "expected one column 'n' in the first row, found 'text' (--id-field names "),
        ("", [], "expected one column 'text' in the first row, found an empty line (--text-field names another)"),
        ('"text', [], "expected a row of CSV: unexpected end of data"),
    ],
)
def test_a_bad_head_of_csv(
    head: str, options: list[str], complaint: str, blast: str, tmp_path: Path, capsys: Capture
) -> None:
    """The file is left, the next one is read."""
    name = written(tmp_path / "a.csv", f"{head}\nأ,ب\n")
    good = written(tmp_path / "b.jsonl", json_lines({"n": 1, "text": BLAST}))
    assert main(["--json", *options, name, good]) == 1
    out, err = capsys.readouterr()
    assert reports(out) == [arconflict.extract(BLAST)]
    assert err.startswith(f"arconflict: {name}:1: {complaint}")
    assert len(err.splitlines()) == 1


def test_a_folder_with_nothing_to_read(tmp_path: Path, capsys: Capture) -> None:
    written(tmp_path / "left.md", "أ")
    assert main([str(tmp_path)]) == 1
    expected = "expected a folder with files of .txt, .jsonl, .ndjson, .csv"
    assert capsys.readouterr() == ("", f"arconflict: {tmp_path}: {expected}\n")


def test_closed_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["--json"]) == 1
    assert main(["number", "-"]) == 1
    closed = "standard input is closed"
    assert capsys.readouterr() == ("", f"arconflict: -: {closed}\narconflict: {closed}\n")


def test_standard_input_that_breaks(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Broken()))
    assert main(["--json"]) == 1
    assert capsys.readouterr() == ("", "arconflict: -: Input/output error\n")


def test_closed_standard_output(blast: str, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["--json", blast]) == 1
    assert capsys.readouterr().err == "arconflict: standard output is closed\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk(blast: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "arconflict", "--json", blast],
            stdout=full, stderr=subprocess.PIPE, check=False, timeout=60, cwd=Path(arconflict.__file__).parents[1],
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (1, b"arconflict: standard output: No space left on device\n")


def test_a_fault_of_ours_spoils_one_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    """Whatever goes wrong with one text, a million others are read."""
    name = written(tmp_path / "a.jsonl", json_lines({"text": "x"}, {"text": BLAST}))
    extract = arconflict.Extractor.extract

    def sick(self: arconflict.Extractor, text: str, *rest: object) -> arconflict.Report:
        if text == "x":
            raise KeyError("y")
        return extract(self, text)

    monkeypatch.setattr(arconflict.Extractor, "extract", sick)
    assert main(["--json", name]) == 1
    out, err = capsys.readouterr()
    assert reports(out) == [arconflict.extract(BLAST)]
    assert err == f"arconflict: {name}:1: a fault of arconflict itself, please report it: KeyError: 'y'\n"


def test_errors_are_utf8_whatever_the_locale() -> None:
    done = as_module(["عدم.txt"], PYTHONIOENCODING="ascii", LC_ALL="C.UTF-8")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode("utf-8") == "arconflict: عدم.txt: No such file or directory\n"
