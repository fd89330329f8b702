"""The words around actors' names that their grammar knows: forces of every country, kinds, what stands before."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Literal

from attrs import frozen

from arconflict.lexicon import door
from arconflict.lexicon.door import LexiconFile
from arconflict.text.letters import matching_key

Key = tuple[str, ...]

Need = Literal["name", "evidence"]
NEEDS: tuple[Need, ...] = ("name", "evidence")
FORCES = ("army", "security", "police", "government")
_LISTS = {
    "kinds": ("words",), "seats": ("words",), "place": ("before", "border", "from"),
    "agents": ("before",), "one_head": ("words",), "patrons": ("words",), "former": ("words",),
    "units": ("heads", "army", "kinds", "fronts"), "hedges": ("words",),
    "money": ("words",),
}  # fmt: skip
_AROUND = ("before", "behind", "earlier")


@frozen
class ForceWords:
    """How a force of every country is called: the names that take its adjective, and the words that need none."""

    masculine: tuple[Key, ...]
    feminine: tuple[Key, ...]
    alone: tuple[Key, ...]
    with_nation: tuple[Key, ...]


@frozen
class Around:
    """Words beside a name, or earlier in its line, that make an ordinary word of it: «القاعدة» and «الجوية»."""

    before: frozenset[str]
    behind: frozenset[str]
    earlier: frozenset[str]


@frozen
class ActorWords:
    """The lists of `actor_words.toml`, as matching keys."""

    forces: Mapping[str, ForceWords]
    needs: Mapping[str, Need]
    ordinary: Mapping[Key, Around]
    kinds: frozenset[str]
    seats: frozenset[str]
    place_before: frozenset[str]
    border: frozenset[str]
    place_from: frozenset[str]
    agents: frozenset[str]
    one_head: frozenset[str]
    patrons: frozenset[str]
    former: frozenset[str]
    unit_heads: frozenset[str]
    unit_army: frozenset[str]
    unit_kinds: frozenset[str]
    unit_fronts: frozenset[str]
    hedges: frozenset[str]
    money: frozenset[str]


@cache
def actor_words() -> ActorWords:
    """The packaged words, read once."""
    return read_actor_words(files("arconflict.lexicon").joinpath("actor_words.toml"))


def read_actor_words(source: LexiconFile) -> ActorWords:
    """The words of a file.

    >>> sorted(actor_words().one_head)[:2]
    ['المليشيا', 'المليشيات']
    """
    tables = door.read_toml(source)
    door.only_fields(tables, (*FORCES, *_LISTS, "needs", "ordinary"), source.name)
    lists = [_words(tables, table, field, source.name) for table, fields in _LISTS.items() for field in fields]
    forces = {force: _force(tables, force, source.name) for force in FORCES}
    return ActorWords(forces, _needs(tables, source.name), _ordinary(tables, source.name), *lists)


def _force(tables: Mapping[str, object], force: str, name: str) -> ForceWords:
    table, where = door.table_of(tables, force, name), f"{name}: {force}"
    fields = ("masculine", "feminine", "alone", "with_nation")
    door.only_fields(table, fields, where)
    return ForceWords(*(tuple(_key(word) for word in door.words_of(table, field, where)) for field in fields))


def _needs(tables: Mapping[str, object], name: str) -> dict[str, Need]:
    """What each ordinary word needs to name anybody."""
    table, where = door.table_of(tables, "needs", name), f"{name}: needs"
    door.only_fields(table, NEEDS, where)
    return {matching_key(word): need for need in NEEDS for word in door.words_of(table, need, where)}


def _ordinary(tables: Mapping[str, object], name: str) -> dict[Key, Around]:
    """The names of each `[[ordinary]]` with what stands around them."""
    found = {}
    for at, table in enumerate(door.tables_of(tables, "ordinary", name)):
        where = f"{name}: ordinary[{at}]"
        door.only_fields(table, ("words", *_AROUND), where)
        around = Around(*(frozenset(map(matching_key, door.words_of(table, field, where))) for field in _AROUND))
        found.update({_key(words): around for words in door.words_of(table, "words", where)})
    return found


def _words(tables: Mapping[str, object], table: str, field: str, name: str) -> frozenset[str]:
    where = f"{name}: {table}"
    found = door.table_of(tables, table, name)
    door.only_fields(found, _LISTS[table], where)
    return frozenset(map(matching_key, door.words_of(found, field, where)))


def _key(words: str) -> Key:
    return tuple(map(matching_key, words.split()))
