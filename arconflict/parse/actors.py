"""Names of actors in a line: the longest alias that begins at a word."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from arconflict.lexicon.features import compiled
from arconflict.lexicon.registry import ActorRegistry, AliasOf
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line

Tail = tuple[str, ...]


class Named(NamedTuple):
    """An alias found: its words in the line, and whose name it can be, best first."""

    first: int
    after: int
    owners: tuple[AliasOf, ...]


class ActorNames:
    """Every alias of a registry by its first word."""

    def __init__(self, registry: ActorRegistry) -> None:
        self._by_first = _by_first_word(registry.names())
        self.starts = self._by_first.keys()
        self.inside = {key for name in registry.names() for key in name[1:]}

    def at(self, keys: Sequence[str], first: int) -> Named | None:
        """alias at a word, the longest one"""
        for tail, owners in self._by_first.get(keys[first], ()):
            after = first + 1 + len(tail)
            if tuple(keys[first + 1 : after]) == tail:
                return Named(first, after, owners)
        return None


def _by_first_word(names: Mapping[tuple[str, ...], tuple[AliasOf, ...]]) -> dict[str, list[tuple[Tail, tuple[AliasOf, ...]]]]:
    found: dict[str, list[tuple[Tail, tuple[AliasOf, ...]]]] = {}
    for name, owners in names.items():
        found.setdefault(name[0], []).append((name[1:], owners))
    for tails in found.values():
        tails.sort(key=lambda tail: (-len(tail[0]), tail[0]))
    return found


class ActorGrammar:
    """Finds the names of a registry's actors with a vocabulary that knows their words."""

    def __init__(self, vocabulary: Vocabulary, names: ActorNames) -> None:
        self._names = names
        self._start = compiled("NAME_START", vocabulary.alphabet, {})

    def find(self, line: Line) -> list[Named]:
        """The names in a line, left to right, none inside another."""
        found: list[Named] = []
        after = 0
        for match in self._start.finditer(line.symbols):
            if match.start() < after:
                continue
            named = self._names.at(line.keys, match.start())
            if named is not None:
                found.append(named)
                after = named.after
        return found
