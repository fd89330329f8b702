"""Names of actors in a line: the longest alias that begins at a word."""

from collections.abc import Sequence
from typing import NamedTuple

from arconflict.lexicon.features import compiled
from arconflict.lexicon.forces import Forces
from arconflict.lexicon.registry import ActorRegistry, AliasOf
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line

Tail = tuple[str, ...]
_OF_VICTIMS = frozenset(
    "EVENT_NOUN PASSIVE ACTIVE DIGITS UNIT ONE TWO TEN TENS TEEN HUNDRED SCALE VAGUE MIN WA AMONG OWN_DEATH".split()
)
"""Before «جنود أميركيين» these make them victims, not a party."""


class Named(NamedTuple):
    """A name found: its words in the line, whose it can be, best first, and the heads that may take it up later.

    `so_called` is a label that someone uses, `located` a name behind «في» or «جنوب»: a country there is a place,
    `people` a noun of people that is not the subject of a verb (مسلحين).
    `country` is that of the nationality in the name or right behind it.
    An anaphor (الميليشيا) is nobody's name: it has no owners, and one head, itself.
    """

    first: int
    after: int
    owners: tuple[AliasOf, ...]
    heads: tuple[str, ...] = ()
    so_called: bool = False
    located: bool = False
    people: bool = False
    country: str | None = None


class ActorNames:
    """Every alias of a registry by its first two words, cut into words as the vocabulary cuts a text."""

    def __init__(self, registry: ActorRegistry, vocabulary: Vocabulary) -> None:
        self._names: dict[str, dict[str, list[tuple[Tail, tuple[AliasOf, ...]]]]] = {}
        for name, owners in registry.names().items():
            first, *rest = [key for part in name for key in vocabulary.read(part).keys]
            seconds = self._names.setdefault(first, {})
            seconds.setdefault(rest[0] if rest else "", []).append((tuple(rest), owners))
        for seconds in self._names.values():
            for tails in seconds.values():
                tails.sort(key=lambda tail: (-len(tail[0]), tail[0]))

    def at(self, keys: Sequence[str], first: int) -> Named | None:
        """alias at a word, the longest one"""
        seconds = self._names.get(keys[first])
        if seconds is None:
            return None
        second = keys[first + 1] if first + 1 < len(keys) else ""
        for gate in (second, "") if second else ("",):
            for tail, owners in seconds.get(gate, ()):
                after = first + 1 + len(tail)
                if len(tail) < 2 or tuple(keys[first + 1 : after]) == tail:
                    return Named(first, after, owners)
        return None


class ActorGrammar:
    """Finds the names of a registry's actors, and the heads that take them up, with a vocabulary that knows them."""

    def __init__(self, vocabulary: Vocabulary, names: ActorNames, forces: Forces) -> None:
        self._names = names
        self._forces = forces
        self._features = vocabulary.alphabet.features
        self._start = compiled("NAME_START | ORG_HEAD&DEF | FORCE_HEAD", vocabulary.alphabet, {})
        self._so_called = compiled(r"MA CALLED [^STOP]{0,3} \Z", vocabulary.alphabet, {})

    def find(self, line: Line) -> list[Named]:
        """The names and anaphors in a line, left to right, none inside another."""
        found: list[Named] = []
        after = 0
        for match in self._start.finditer(line.symbols):
            at = match.start()
            if at < after:
                continue
            named = self._names.at(line.keys, at)
            if named is not None:
                found.append(self._with_heads(named, line))
                after = named.after
            elif (force := self._force(line, at)) is not None:
                found.append(self._with_heads(force, line))
                after = force.after
            elif self._is_anaphor(line, at):
                found.append(Named(at, at + 1, (), (line.keys[at],)))
        return found

    def _force(self, line: Line, at: int) -> Named | None:
        """force head, then a nationality: دبابة إسرائيلية; of «بدعم إيراني» the nationality is the name"""
        features = self._features[line.symbols[at]]
        if "FORCE_HEAD" not in features or at + 1 >= len(line.keys):
            return None
        country = self._forces.country(line.keys[at + 1])
        if country is None:
            return None
        if "STATE_HEAD" in features:
            return Named(at + 1, at + 2, self._forces.owners("STATE", country), country=country)
        before = self._features[line.symbols[at - 1]] if at else frozenset()
        if "PERSON" in features and before & _OF_VICTIMS:
            return None
        head = "POLICE" if "POLICE_FORCE" in features else "ARMY"
        return Named(at, at + 2, self._forces.owners(head, country), country=country, people="PERSON" in features)

    def _is_anaphor(self, line: Line, at: int) -> bool:
        """A head with the article and neither an adjective nor a name behind it."""
        if "ORG_HEAD" not in self._features[line.symbols[at]]:
            return False
        behind = self._features[line.symbols[at + 1]] if at + 1 < len(line.symbols) else frozenset()
        return not behind & {"DEF", "NAME_START"}

    def _with_heads(self, named: Named, line: Line) -> Named:
        """The name with its heads: its own first word, and an organisation's head before it, both with the article."""
        own = line.keys[named.first]
        heads = {own if own.startswith("ال") else "ال" + own}
        if named.first and "ORG_HEAD" in self._features[line.symbols[named.first - 1]]:
            heads.add("ال" + line.keys[named.first - 1].removeprefix("ال"))
        so_called = self._so_called.search(line.symbols[max(0, named.first - 5) : named.first]) is not None
        before = self._features[line.symbols[named.first - 1]] if named.first else frozenset()
        located = bool(before & {"FI", "BI", "DIRECTION", "COMMA", "DASH", "OPEN", "STOP"})
        one = named.after - named.first == 1 and "PERSON" in self._features[line.symbols[named.first]]
        nation = named.country
        if nation is None and named.after < len(line.keys) and line.keys[named.after].startswith("ال"):
            nation = self._forces.country(line.keys[named.after])  # «السلطات الألمانية»: of no other country
        people = named.people or one and not (own.endswith("ون") and "COUNT" not in before)
        return named._replace(
            heads=tuple(sorted(heads)), so_called=so_called, located=located, people=people, country=nation
        )
