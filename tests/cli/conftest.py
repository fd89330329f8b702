"""Files for the command line to read."""

from pathlib import Path

import pytest
from cli.texts import BLAST, CLASH, written


@pytest.fixture
def clash(tmp_path: Path) -> str:
    return written(tmp_path / "clash.txt", CLASH)


@pytest.fixture
def blast(tmp_path: Path) -> str:
    return written(tmp_path / "blast.txt", BLAST)
