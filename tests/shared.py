"""The study corpora beside the project: where they are, or a skip with the reason."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"


def shared(name: str) -> Path:
    """A file of the folder beside the project; skips the test where it is not there."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"../shared/{name} is not beside the project")
    return path


def shared_module(name: str) -> ModuleType:
    """A script of the folder beside the project, imported."""
    path = shared(name)
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
