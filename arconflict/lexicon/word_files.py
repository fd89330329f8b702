"""Where the word files lie: those of the package, and a caller's folder."""

from functools import cache
from importlib.resources import files
from pathlib import Path

from arconflict.errors import LexiconError
from arconflict.lexicon.door import LexiconFile


@cache
def packaged_words() -> tuple[LexiconFile, ...]:
    """The word files that come with the package, in a fixed order."""
    folder = files("arconflict.lexicon").joinpath("words")
    return tuple(sorted((f for f in folder.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name))


def folder_words(folder: Path) -> tuple[LexiconFile, ...]:
    """The word files of a caller's folder, by name.

    Raises:
        LexiconError: the folder has no .toml file.
    """
    found = sorted(folder.glob("*.toml")) if folder.is_dir() else []
    if not found:
        raise LexiconError(f"{folder.name}: expected a folder with word files (.toml)")
    return tuple(found)
