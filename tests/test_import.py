"""Importing the package is silent and light."""

import re
import subprocess
import sys
from pathlib import Path

import arconflict

ROOT = Path(__file__).resolve().parents[1]
LATER = {
    "regex",
    "pyarabic",
    "pyarabic.araby",
    "argparse",
    "pandas",
    "polars",
    "pyarrow",
    "pyspark",
    "spacy",
    "tqdm",
}


def test_import_is_silent_where_warnings_are_errors() -> None:
    done = _python("-W", "error", "-c", "import arconflict")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_import_leaves_what_is_heavy_for_later() -> None:
    done = _python("-c", "import sys, arconflict; print(*sys.modules)")
    assert LATER.intersection(done.stdout.split()) == set()


def test_every_public_name_is_there_and_sorted() -> None:
    assert arconflict.__all__ == sorted(arconflict.__all__)
    assert [name for name in arconflict.__all__ if not hasattr(arconflict, name)] == []


def test_the_version_is_the_same_everywhere() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.findall(r"^version: (.+)$", citation, re.MULTILINE) == [arconflict.__version__]
    assert re.findall(r"^## \[(\d.*?)\]", changes, re.MULTILINE)[0] == arconflict.__version__


def _python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
