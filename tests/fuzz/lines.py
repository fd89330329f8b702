"""What the fuzzer and the metamorphic laws begin from: the sentences of the corpora, the words of the lexicons."""

import gzip
import json
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from arconflict import ActorRegistry, Gazetteer
from arconflict.lexicon.word_files import packaged_words
from tests.corpus import actors, casualties, circumstances, dates, numerals, persons, places, quantities

SHARED = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "paragraphs.jsonl.gz"
_TABLES = (actors, casualties, circumstances, dates, numerals, persons, places, quantities)
_PLACES = 3000


@cache
def corpus_lines() -> tuple[str, ...]:
    """Every sentence of the corpus tables, those that state nothing and those not read yet among them."""
    tables = [
        vars(module).get(name) for module in _TABLES for name in ("SAYS", "HIJRI", "MANY", "SILENT", "KNOWN_GAPS")
    ]
    return tuple(dict.fromkeys(text for table in tables for text in _texts(table) if " " in text))


@cache
def shared_lines() -> tuple[str, ...]:
    """The study paragraphs beside the project; none where they are not there."""
    if not SHARED.exists():
        return ()
    with gzip.open(SHARED, "rt", encoding="utf-8") as lines:
        return tuple(json.loads(line)["text"] for line in lines)


@cache
def word_lists() -> tuple[tuple[str, ...], ...]:
    """The words of each table of the lexicons, the names of the actors, and those of some places."""
    tables = [table for file in packaged_words() for table in tomllib.loads(file.read_bytes().decode()).values()]
    names = tuple(alias.form for actor in ActorRegistry.default() for alias in actor.aliases)
    gazetteer = Gazetteer.default()
    step = max(1, len(gazetteer) // _PLACES)
    towns = tuple(name for row in range(0, len(gazetteer), step) for name in gazetteer[row].names)
    words = [
        tuple(word for field, some in table.items() if _is_words(field, some) for word in some) for table in tables
    ]
    return (*(some for some in words if some), *(names,) * 20, *(towns,) * 20)


def _is_words(field: str, value: object) -> bool:
    return isinstance(value, list) and field not in ("features", "groups")


def _texts(table: object) -> Iterator[str]:
    """The texts of a table: its keys or the leaves of its lists, whichever hold the sentences."""
    if isinstance(table, Mapping):
        for key, value in table.items():
            nested = list(_texts(value))
            yield from nested
            if isinstance(key, str) and not nested:
                yield key
    elif isinstance(table, list):
        for item in table:
            if isinstance(item, str):
                yield item
            elif isinstance(item, actors.Text):
                yield item.text
