"""README's commands are what its first two shell blocks say, and CI runs the second."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from arconflict.cli import main

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(?:sh|bash|shell|console)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
EXAMPLE = "docs/examples/report.txt"


def test_the_first_two_shell_blocks_are_one_line_each() -> None:
    assert [len(block.splitlines()) for block in BLOCKS[:2]] == [1, 1]


def test_the_first_command_reads_the_example() -> None:
    command = BLOCKS[0]
    assert [word in command for word in ("-m venv", "pip install", EXAMPLE)] == [True] * 3
    assert (ROOT / EXAMPLE).is_file()


def test_the_example_gives_facts_with_their_arabic_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(ROOT / EXAMPLE)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("casualty") and line.endswith("مقتل وجرح 14 عنصراً") for line in lines)


def test_the_second_command_installs_and_runs_the_tests() -> None:
    command = BLOCKS[1]
    assert [word in command for word in ("-m venv", "pip install", "[test]", "-m pytest")] == [True] * 4


@pytest.mark.skipif(not (shutil.which("bash") and shutil.which("awk")), reason="no bash or awk here")
def test_ci_runs_the_second_command() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert 'bash -euo pipefail -c "$test_command"' in script
    found = [line for line in script.splitlines() if line.startswith("test_command=")]
    assert len(found) == 1
    asked = subprocess.run(
        ["bash", "-c", f'{found[0]}\nprintf %s "$test_command"'], cwd=ROOT, capture_output=True, check=True
    )
    assert asked.stdout.decode("utf-8") == BLOCKS[1].rstrip("\n")
