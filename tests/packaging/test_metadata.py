"""What goes with the code says the same in every place: versions, licence, citation, workflows."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
CITATION = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def cited(key: str) -> str:
    """A line of CITATION.cff, without its quotes."""
    found = re.search(rf"^{key}: (.+)$", CITATION, re.MULTILINE)
    assert found, f"CITATION.cff: expected a line «{key}: …»"
    return found[1].strip('"')


def pythons(text: str) -> list[str]:
    """The versions of Python that a text names, each once."""
    return list(dict.fromkeys(re.findall(r"(?<![\d.])3\.\d\d(?![\d.])", text)))


def test_the_citation_has_what_its_format_needs() -> None:
    assert (cited("cff-version"), cited("type")) == ("1.2.0", "software")
    assert cited("message") and cited("title")
    assert re.search(r"^authors:\n  - name: .+$", CITATION, re.MULTILINE)
    assert "\t" not in CITATION


def test_the_citation_is_of_the_newest_release() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.findall(r"^## \[(\d.*?)\] - (\S+)$", changes, re.MULTILINE)[0]
    assert (cited("version"), cited("date-released")) == newest


def test_one_licence() -> None:
    assert cited("license") == PROJECT["license"]
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").split()[:3] == ["GNU", "GENERAL", "PUBLIC"]


def test_the_same_pythons_everywhere() -> None:
    classified = pythons(" ".join(PROJECT["classifiers"]))
    assert PROJECT["requires-python"] == f">={classified[0]}"
    assert pythons((ROOT / "tests" / "packaging" / "check_wheel.py").read_text(encoding="utf-8")) == classified


@pytest.mark.skipif(not WORKFLOWS, reason="a distribution has no workflows")
def test_workflows_try_the_same_pythons() -> None:
    matrix = (ROOT / ".github" / "workflows" / "test.yml").read_text(encoding="utf-8")
    assert pythons(matrix) == pythons(" ".join(PROJECT["classifiers"]))


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_and_may_do_little(workflow: Path) -> None:
    """A whole commit with its version beside it; nothing is allowed but what a job asks for."""
    text = workflow.read_text(encoding="utf-8")
    uses = re.findall(r"^ +(?:- )?uses: (.+)$", text, re.MULTILINE)
    pinned = re.compile(r"[\w-]+/[\w/-]+@[0-9a-f]{40}  # v\d+\.\d+\.\d+|\./\.github/workflows/\w+\.yml")
    assert uses
    assert [one for one in uses if not pinned.fullmatch(one)] == []
    assert "\npermissions: {}\n" in text
    assert "secrets." not in text
