"""The example article gives the report that was read and accepted.

After a change that is meant, write the report anew and read what changed:

    python -m arconflict --json docs/examples/report.txt |
        python -m json.tool --no-ensure-ascii > tests/golden/report.json
"""

import json
from pathlib import Path

import arconflict

ROOT = Path(__file__).resolve().parents[2]


def test_example() -> None:
    text = (ROOT / "docs" / "examples" / "report.txt").read_bytes().decode("utf-8")
    accepted = json.loads(Path(__file__).with_name("report.json").read_text(encoding="utf-8"))
    assert arconflict.extract(text).to_dict() == accepted
