"""The commands of this folder run, and print the rows that they promise."""

import json
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from paragraphs import document, sampled, size_of, texts_at
from turns import aligned

HERE = Path(__file__).parent
TEXTS = ("مقتل ثلاثة جنود في مدينة حمص أمس", "أصيب 20 شخصا في انفجار قرب المخيم، بينهم طفل", "اعتقل الجيش السوري رجلين")
PEERS = {
    "pyarabic.number.extract_number_phrases": "pyarabic",
    "ovos-number-parser": "ovos_number_parser",
    "dateparser.search": "dateparser",
    "dateparser.search, ar": "dateparser",
    "spaCy EntityRuler": "spacy",
}
MEASURED = (
    "find_quantities", "find_casualties", "extract", "extract, no actors", "extract, each word new", "normalise",
    "1 KB", "2 KB", "python, peak of the process", "the texts, one by one, peak of the process",
    "one document of 0.002 MB, peak by tracemalloc", "import arconflict", "first extract of one sentence",
    "the second", "--jobs 1", "--jobs 2",
)  # fmt: skip


def test_paragraphs_of_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("\n".join(TEXTS), "utf-8")
    (tmp_path / "b.jsonl").write_text("".join(json.dumps({"text": text}) + "\n" for text in TEXTS), "utf-8")
    assert texts_at(tmp_path / "a.txt", 1) == texts_at(tmp_path / "b.jsonl", 1) == texts_at(tmp_path, 1) == list(TEXTS)
    assert texts_at(tmp_path / "a.txt", 0.0001) == [TEXTS[0]]


def test_documents_and_parts_of_a_size() -> None:
    whole = document(TEXTS, 0.001)
    assert 997 <= size_of([whole]) <= 1000
    assert whole.startswith("\n".join(TEXTS) + "\n" + TEXTS[0])
    assert sampled(TEXTS * 100, size_of(TEXTS) / 1e6) == [*(TEXTS * 100)[::100]]
    assert sampled(TEXTS, 1) == list(TEXTS)


def test_a_table_with_a_note() -> None:
    assert aligned([("what", "ms"), ("note, by itself",), ("a", "12.5")]) == "what    ms\nnote, by itself\na     12.5"


@pytest.fixture(scope="module")
def printed() -> str:
    """What all.py prints for two KB of made text."""
    done = run("all.py", "--megabytes", "0.002", "--rounds", "1")
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.parametrize("row", MEASURED)
def test_everything_is_measured(row: str, printed: str) -> None:
    (line,) = [line for line in printed.splitlines() if re.match(re.escape(row) + r"( {2,}|$)", line)][-1:]
    assert re.fullmatch(r"[0-9.e+-]+", line.split()[-1])


@pytest.mark.parametrize("peer", PEERS)
def test_every_peer_that_is_here(peer: str, printed: str) -> None:
    if find_spec(PEERS[peer]) is None:
        assert f"{peer}: skipped, {PEERS[peer]} is not installed here" in printed
        pytest.skip(f"{PEERS[peer]} is not installed here")
    assert re.search(rf"^\w+ .*  {re.escape(peer)} +0\.00 +\S+ +\S+ +\S+$", printed, re.MULTILINE)


def test_maha_is_somewhere_else(printed: str) -> None:
    assert "Maha, numerals: skipped, no --maha PYTHON that has it" in printed


def test_no_text_there(tmp_path: Path) -> None:
    done = run("all.py", "--texts", str(tmp_path / "none.jsonl"))
    assert (done.returncode, done.stdout) == (2, "")
    assert "none.jsonl is not there" in done.stderr


PACKAGE = """
class Report:
    def __init__(self, text):
        self.text = text

    def to_dict(self):
        kinds = ("actors", "persons", "places", "dates", "quantities")
        at = self.text.find("{word}")
        fact = {{"id": "c1", "span": [at, at + len("{word}")], "text": "{word}", "outcomes": ["killed"],
                "count": {{"value": 3, "low": 3, "high": {high}, "modifier": "{modifier}", "text": "3"}},
                "affiliation": {{"actor_id": None, "text": "قوة محلية"}}, "rule": "r"}}
        return {{"casualties": [] if at < 0 else [fact], **{{kind: [] for kind in kinds}}}}


extract = Report
"""


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository whose package reads another word, and a range, in its second commit."""
    folder = tmp_path / "repository"
    folder.mkdir()
    git(folder, "init", "--quiet")
    for word, modifier, high in (("قتيل", "exact", 3), ("جريح", "between", 5)):
        (folder / "arconflict").mkdir(exist_ok=True)
        (folder / "arconflict" / "__init__.py").write_text(
            PACKAGE.format(word=word, modifier=modifier, high=high), "utf-8"
        )
        git(folder, "add", ".")
        git(folder, "-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "--no-verify", "-m", word)
    return folder


def test_facts_gained_and_lost(repository: Path, tmp_path: Path) -> None:
    texts = tmp_path / "texts.txt"
    texts.write_text("لا شيء\nسقط قتيل قرب البئر\nونقل جريح إلى البلدة", "utf-8")
    done = run("facts.py", "HEAD~1", "HEAD", str(texts), "--repository", str(repository))
    assert (done.returncode, done.stderr) == (0, "")
    lost, gained, *table = done.stdout.splitlines()
    assert lost == "- 2 casualties outcomes=killed count=3 affiliation=قوة_محلية: سقط [قتيل] قرب البئر"
    assert gained == "+ 3 casualties outcomes=killed count=3..5 affiliation=قوة_محلية: ونقل [جريح] إلى البلدة"
    assert [row.split() for row in table[:2]] == [
        ["kind", "before", "gained", "lost", "after"],
        ["casualties", "1", "+1", "-1", "1"],
    ]
    assert len(git(repository, "worktree", "list").splitlines()) == 1


def test_facts_of_the_files_as_they_stand(repository: Path, tmp_path: Path) -> None:
    (repository / "arconflict" / "__init__.py").write_text(PACKAGE.format(word="x", modifier="exact", high=3), "utf-8")
    texts = tmp_path / "texts.txt"
    texts.write_text("ونقل جريح", "utf-8")
    done = run("facts.py", "HEAD", ".", str(texts), "--repository", str(repository), "--kinds", "casualties", "dates")
    (change, _, casualties, dates) = done.stdout.splitlines()
    assert change.startswith("- 1 casualties ")
    assert (casualties.split(), dates.split()) == (
        ["casualties", "1", "+0", "-1", "0"],
        ["dates", *"0 +0 -0 0".split()],
    )


def test_a_commit_that_is_none(repository: Path, tmp_path: Path) -> None:
    texts = tmp_path / "texts.txt"
    texts.write_text("ونقل جريح", "utf-8")
    done = run("facts.py", "HEAD", "nonsense", str(texts), "--repository", str(repository))
    assert (done.returncode, done.stdout) == (2, "")
    assert "facts: git worktree add" in done.stderr
    assert "nonsense" in done.stderr


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command of this folder, as its users start it."""
    command = [sys.executable, "-X", "utf8", str(HERE / script), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8", timeout=120)


def git(folder: Path, *arguments: str) -> str:
    """What git prints, about a repository that no hook of this machine reaches."""
    command = ["git", "-c", "core.hooksPath=/dev/null", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout
