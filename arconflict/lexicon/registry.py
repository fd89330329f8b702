"""The actor registry: entries checked as they are read, and the index from every name to its actors."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib import resources
from pathlib import Path
from types import MappingProxyType

from attrs import frozen

from arconflict.errors import LexiconError
from arconflict.facts.actor import ACTOR_TYPES, Actor, ActorType, Affiliation, Alias, AliasKind, Codes
from arconflict.lexicon import door, registry_files
from arconflict.lexicon.door import shown
from arconflict.text.letters import matching_key

# The list of an entry that holds the aliases of a kind.
_LISTS: dict[str, AliasKind] = {
    "aliases": "neutral", "pejorative": "pejorative", "ambiguous": "ambiguous", "latin": "latin",
}  # fmt: skip
_FIELDS = (
    "name_ar", "name_en", "type", "country", "parent", "from", "to",
    *_LISTS, "affiliations", "codes", "wikidata", "note",
)  # fmt: skip
_RANK: dict[AliasKind, int] = {"neutral": 0, "latin": 0, "pejorative": 1, "ambiguous": 2}
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,79}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_DATE = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")
_WIKIDATA = re.compile(r"Q[1-9][0-9]{0,14}")
_EDGES = "\"'`«»“”„‟‘’‚‛‹›()[]{}<>،؛؟!?.,:;…-–—ـ/\\|*"

Key = tuple[str, ...]
Entry = Mapping[str, object]


@frozen
class AliasOf:
    """Whose name a name is, and of which kind."""

    actor_id: str
    kind: AliasKind


@frozen
class Listed:
    """An actor and the place of its entry, which errors name."""

    actor: Actor
    where: str


class ActorRegistry:
    """Actors by id and by name; it never changes after it is made.

    >>> registry = ActorRegistry.default()
    >>> [actor.id for actor in registry.resolve("داعش")]
    ['is-core']
    """

    __slots__ = ("_listed", "_names")

    def __init__(self, entries: Iterable[Listed]) -> None:
        self._listed = _by_id(entries)
        self._names = _index(self._listed.values())

    @classmethod
    def default(cls) -> "ActorRegistry":
        """The packaged registry, read once."""
        return _default()

    @classmethod
    def load(cls, path: str | Path) -> "ActorRegistry":
        """A registry from a file (TOML, JSON Lines or CSV), or from all the files of a folder."""
        entries = [entry for file in registry_files.files_of(Path(path)) for entry in _listed(file)]
        _check_references(entries, beside=_default)
        return cls(entries)

    def with_entries(self, other: "ActorRegistry") -> "ActorRegistry":
        """Both registries in one; an id or a neutral name that both claim is an error."""
        return ActorRegistry((*self._listed.values(), *other._listed.values()))

    def __or__(self, other: "ActorRegistry") -> "ActorRegistry":
        return self.with_entries(other)

    def __getitem__(self, actor_id: str) -> Actor:
        return self._listed[actor_id].actor

    def __contains__(self, actor_id: object) -> bool:
        return actor_id in self._listed

    def __len__(self) -> int:
        return len(self._listed)

    def __iter__(self) -> Iterator[Actor]:
        return (entry.actor for entry in self._listed.values())

    def names(self) -> Mapping[Key, tuple[AliasOf, ...]]:
        """Every name, as the matching keys of its words, with the actors it can mean, best first."""
        return self._names

    def resolve(self, name: str) -> tuple[Actor, ...]:
        """The actors that a name can mean, best first; empty if it is unknown."""
        return tuple(self[owner.actor_id] for owner in self._names.get(name_key(name), ()))


@lru_cache(maxsize=65536)
def _word_key(word: str) -> str:
    return matching_key(word.strip(_EDGES))


def name_key(name: str) -> Key:
    """The matching keys of a name's words, quotes and other edge punctuation dropped.

    >>> name_key("«لواء القدس»") == name_key("لواء القدس")
    True
    """
    return tuple(key for key in map(_word_key, name.split()) if key)


@cache
def _default() -> ActorRegistry:
    folder = resources.files("arconflict.lexicon") / "actors"
    files = {file.name: file for file in folder.iterdir() if file.name.endswith(".toml")}
    entries = [entry for _, file in sorted(files.items()) for entry in _listed(file)]
    _check_references(entries)
    return ActorRegistry(entries)


def _listed(path: door.LexiconFile) -> Iterator[Listed]:
    """The actors of a file, each with its place."""
    for actor_id, entry, where in registry_files.entries(path):
        yield Listed(_actor(actor_id, entry, where), where)


def _actor(actor_id: str, entry: Entry, where: str) -> Actor:
    """The actor that an entry describes."""
    if not _ID.fullmatch(actor_id):
        raise LexiconError(f"{where}: expected an id of ASCII letters, digits and hyphens")
    door.only_fields(entry, _FIELDS, where)
    start, end = _period(entry, where)
    return Actor(
        id=actor_id,
        name_ar=_with_letters(door.text_of(entry, "name_ar", where), f"{where}: name_ar"),
        name_en=_with_letters(door.text_of(entry, "name_en", where), f"{where}: name_en"),
        type=_type(entry, where),
        aliases=_aliases(entry, where),
        country=_shaped(entry, "country", _COUNTRY, 'a country of two capital letters such as "SY"', where),
        parent=door.optional_text_of(entry, "parent", where),
        start=start,
        end=end,
        affiliations=tuple(
            _affiliation(table, f"{where}: affiliations[{at}]")
            for at, table in enumerate(door.tables_of(entry, "affiliations", where))
        ),
        codes=_codes(door.table_of(entry, "codes", where), f"{where}: codes"),
        wikidata=_shaped(entry, "wikidata", _WIKIDATA, 'a Wikidata item such as "Q851"', where),
        note=door.optional_text_of(entry, "note", where),
    )


def _type(entry: Entry, where: str) -> ActorType:
    stated = door.text_of(entry, "type", where)
    for known in ACTOR_TYPES:
        if stated == known:
            return known
    raise LexiconError(f"{where}: type: expected one of {', '.join(ACTOR_TYPES)}, found {shown(stated)}")


def _with_letters(name: str, place: str) -> str:
    if not name_key(name):
        raise LexiconError(f"{place}: expected a name with letters, found {shown(name)}")
    return name


def _aliases(entry: Entry, where: str) -> tuple[Alias, ...]:
    """All lists of aliases; the same name, however spelt, may stand in one of them only."""
    aliases = []
    first: dict[Key, str] = {}
    for field, kind in _LISTS.items():
        for at, form in enumerate(door.words_of(entry, field, where)):
            place = f"{field}[{at}]"
            key = name_key(_with_letters(form, f"{where}: {place}"))
            if key in first:
                raise LexiconError(f"{where}: {place}: «{form[:60]}» is already listed at {first[key]}")
            first[key] = place
            aliases.append(Alias(form, kind))
    return tuple(aliases)


def _affiliation(table: Entry, where: str) -> Affiliation:
    door.only_fields(table, ("relation", "actor", "from", "to"), where)
    start, end = _period(table, where)
    relation, actor_id = (door.text_of(table, field, where) for field in ("relation", "actor"))
    return Affiliation(relation, actor_id, start, end)


def _period(table: Entry, where: str) -> tuple[str | None, str | None]:
    expected = 'a date such as "2014", "2014-06" or "2014-06-29"'
    start = _shaped(table, "from", _DATE, expected, where)
    end = _shaped(table, "to", _DATE, expected, where)
    if start and end and end < start[: len(end)]:
        raise LexiconError(f"{where}: to: expected a date not before {start}, found {end}")
    return start, end


def _codes(table: Entry, where: str) -> Codes:
    codes: dict[str, int | str] = {}
    for name, code in table.items():
        if isinstance(code, bool) or not isinstance(code, int | str):
            found = door.kind_of(code)
            raise LexiconError(f"{where}: {shown(name)}: expected a number or a text, found {found}")
        codes[name] = code if isinstance(code, int) else door.word_at(code, f"{where}: {shown(name)}")
    return Codes.of(codes)


def _shaped(entry: Entry, field: str, shape: re.Pattern[str], expected: str, where: str) -> str | None:
    value = door.optional_text_of(entry, field, where)
    if value is not None and not shape.fullmatch(value):
        raise LexiconError(f"{where}: {field}: expected {expected}, found {shown(value)}")
    return value


def _check_references(entries: list[Listed], beside: Callable[[], ActorRegistry] | None = None) -> None:
    """A parent or affiliation is an entry of these, or of the registry that they will stand beside."""
    own = {entry.actor.id for entry in entries}
    for entry in entries:
        for place, wanted in _references(entry.actor):
            if wanted not in own and (beside is None or wanted not in beside()):
                fault = f"expected the id of an actor, found {shown(wanted)}"
                raise LexiconError(f"{entry.where}: {place}: {fault}")


def _references(actor: Actor) -> Iterator[tuple[str, str]]:
    if actor.parent is not None:
        yield "parent", actor.parent
    for at, affiliation in enumerate(actor.affiliations):
        yield f"affiliations[{at}].actor", affiliation.actor


def _by_id(entries: Iterable[Listed]) -> dict[str, Listed]:
    """The entries in the order of their ids, each id once."""
    listed: dict[str, Listed] = {}
    for entry in entries:
        if (first := listed.setdefault(entry.actor.id, entry)) is not entry:
            raise LexiconError(f"{entry.where}: the id is already taken by {first.where}")
    return dict(sorted(listed.items()))


def _index(entries: Iterable[Listed]) -> Mapping[Key, tuple[AliasOf, ...]]:
    """Every name's owners, best first; the order of entries plays no part."""
    owners: dict[Key, dict[str, AliasKind]] = {}
    neutral: dict[Key, Listed] = {}
    for entry in entries:
        for key, kind in _kinds(entry.actor).items():
            if kind == "neutral" and (first := neutral.setdefault(key, entry)) is not entry:
                clash = f"«{' '.join(key)[:60]}» is also a neutral name of {first.where}"
                raise LexiconError(f"{entry.where}: {clash}: expected it as ambiguous in both")
            owners.setdefault(key, {})[entry.actor.id] = kind
    best_first = {
        key: tuple(AliasOf(*owner) for owner in sorted(kinds.items(), key=_goodness)) for key, kinds in owners.items()
    }
    return MappingProxyType(best_first)


def _goodness(owner: tuple[str, AliasKind]) -> tuple[int, str]:
    actor_id, kind = owner
    return _RANK[kind], actor_id


def _kinds(actor: Actor) -> dict[Key, AliasKind]:
    """Every name of one actor; its own two names count as neutral and latin unless a list says otherwise."""
    kinds: dict[Key, AliasKind] = {name_key(actor.name_ar): "neutral", name_key(actor.name_en): "latin"}
    kinds.update((name_key(alias.form), alias.kind) for alias in actor.aliases)
    return kinds
