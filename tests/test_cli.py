"""The command line: what it prints, and how it fails."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

import arconflict
from arconflict.cli import main

ROOT = Path(__file__).resolve().parents[1]
CLASH = "مقتل طفل.\nجرح أكثر من 20 عنصرا من قسد، بينهم ضابط"
BLAST = "أسفر الانفجار عن مقتل وجرح 18 عنصراً"


@pytest.fixture
def clash(tmp_path: Path) -> str:
    return written(tmp_path / "clash.txt", CLASH)


@pytest.fixture
def blast(tmp_path: Path) -> str:
    return written(tmp_path / "blast.txt", BLAST)


def written(path: Path, text: str) -> str:
    path.write_bytes(text.encode("utf-8"))
    return str(path)


def reports(out: str) -> list[arconflict.Report]:
    return [arconflict.Report.from_dict(json.loads(line)) for line in out.splitlines()]


def test_table(clash: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([clash]) == 0
    heading, head, *rows = capsys.readouterr().out.splitlines()
    assert heading.startswith(f"{clash}: casualties 3, actors 1, quantities ")
    assert head.split() == ["KIND", "ID", "WHAT", "COUNT", "RELATION", "ACTOR", "SPAN", "TEXT"]
    assert [" ".join(row.split()) for row in rows[:4]] == [
        "casualty c1 killed 1 main 0-8 مقتل طفل",
        "casualty c2 wounded more_than 20 main sy-sdf 10-37 جرح أكثر من 20 عنصرا من قسد | قسد",
        "casualty c3 wounded 1 part_of c2 39-49 بينهم ضابط",
        "actor a1 named sy-sdf 34-37 قسد",
    ]


def test_the_arabic_stands_last(clash: str, capsys: pytest.CaptureFixture[str]) -> None:
    main([clash])
    _, head, *rows = capsys.readouterr().out.splitlines()
    assert all(row[: head.index("TEXT")].isascii() for row in rows)
    assert not any(row[head.index("TEXT") :].isascii() for row in rows if "18" not in row and "20" not in row)


def test_a_text_without_facts_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = written(tmp_path / "empty.txt", "")
    assert main([name]) == 0
    assert capsys.readouterr().out == f"{name}: casualties 0, actors 0, quantities 0\n"


def test_a_terminal_is_told_nothing_by_a_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = written(tmp_path / "odd.txt", "مقتل\x1b[2J\u202e\t18\r عنصرا\nمقتل\u20668\u2069 جنود")
    assert main([name]) == 0
    out = capsys.readouterr().out
    assert not set(out) & set("\x1b\r\t\u202e\u2066\u2069")


def test_json_is_a_report_a_line(clash: str, blast: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json", clash, blast]) == 0
    assert reports(capsys.readouterr().out) == [arconflict.extract(CLASH), arconflict.extract(BLAST)]


def test_json_with_names(clash: str, blast: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json", "--names", clash, blast]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [sorted(line) for line in lines] == [["file", "report"]] * 2
    assert [line["file"] for line in lines] == [clash, blast]
    assert lines[1]["report"] == arconflict.extract(BLAST).to_dict()


def test_published_and_country(blast: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json", "--published", "2020-05-19", "--country", "SY", blast]) == 0
    (report,) = reports(capsys.readouterr().out)
    assert (report.published, report.country) == ("2020-05-19", "SY")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (
            ["--published", "19.5.2020"],
            "argument --published: expected a day such as 2020-05-19, found '19.5.2020'",
        ),
        (
            ["--country", "Syria"],
            "country: expected a code of two capital letters such as 'SY', found 'Syria'",
        ),
    ],
)
def test_a_wrong_option(arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1] == f"arconflict: error: {complaint}"


def test_a_missing_file(blast: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = str(tmp_path / "none.txt")
    assert main(["--json", missing, blast]) == 2
    out, err = capsys.readouterr()
    assert reports(out) == [arconflict.extract(BLAST)]
    assert err == f"arconflict: {missing}: No such file or directory\n"


def test_an_unknown_encoding(blast: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    odd = tmp_path / "windows.txt"
    odd.write_bytes("مقتل 18 عنصرا".encode("cp1256"))
    assert main(["--json", str(odd), blast]) == 2
    out, err = capsys.readouterr()
    assert reports(out) == [arconflict.extract(BLAST)]
    assert err == f"arconflict: {odd}: not UTF-8 (byte 0xe3 at 0): convert it to UTF-8 first\n"


def test_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 2
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)


@pytest.mark.parametrize("files", [[], ["-"]])
def test_standard_input(files: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BLAST.encode("utf-8"))))
    assert main(["--json", *files]) == 0
    assert reports(capsys.readouterr().out) == [arconflict.extract(BLAST)]


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert (stopped.value.code, capsys.readouterr().out) == (0, f"arconflict {arconflict.__version__}\n")


def test_as_a_module_whatever_the_locale() -> None:
    """An old terminal's encoding takes no Arabic: it is written as UTF-8 all the same."""
    done = as_module(["-"], BLAST, PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "مقتل وجرح 18 عنصراً" in done.stdout.decode("utf-8")


def test_a_reader_that_has_seen_enough() -> None:
    """arconflict - | head -1"""
    command = [sys.executable, "-m", "arconflict", "--json", "-"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdout.close()
        process.stdin.write((BLAST + "\n").encode("utf-8") * 1000)
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 0


def as_module(arguments: list[str], text: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "arconflict", *arguments],
        cwd=ROOT,
        input=text.encode("utf-8"),
        capture_output=True,
        env={**environment, "PYTHONUTF8": "0"},
        check=False,
        timeout=60,
    )
