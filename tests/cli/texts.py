"""The texts that the tests of the command line read, and how they are written to files."""

import json
import os
import subprocess
import sys
from pathlib import Path

import arconflict

ROOT = Path(__file__).resolve().parents[2]
CLASH = "مقتل طفل.\nجرح أكثر من 20 عنصرا من قسد، بينهم ضابط"
BLAST = "أسفر الانفجار عن مقتل وجرح 18 عنصراً"
HOMS = "مقتل ثلاثة جنود في مدينة حمص أمس"
_KEPT = ("PATH", "PYTHONPATH")


def written(path: Path, text: str | bytes) -> str:
    """The name of a file that holds the text."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return str(path)


def json_lines(*records: object) -> str:
    """A record a line."""
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def reports(out: str) -> list[arconflict.Report]:
    """What --json printed."""
    return [arconflict.Report.from_dict(json.loads(line)) for line in out.splitlines()]


def environment(**more: str) -> dict[str, str]:
    """The environment of a process that finds the package wherever it starts."""
    kept = {name: value for name, value in os.environ.items() if name in _KEPT or name.startswith("COVERAGE_")}
    return {**kept, "PYTHONUTF8": "0", **more}


def as_module(arguments: list[str], text: str = "", **more: str) -> subprocess.CompletedProcess[bytes]:
    """python -m arconflict, with the text as its standard input."""
    return subprocess.run(
        [sys.executable, "-m", "arconflict", *arguments],
        cwd=ROOT,
        input=text.encode("utf-8"),
        capture_output=True,
        env=environment(**more),
        check=False,
        timeout=120,
    )
