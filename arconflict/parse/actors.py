"""Names of actors in a line: the longest alias that begins at a word."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from copy import copy
from typing import NamedTuple

from arconflict.lexicon.actor_words import Need, actor_words
from arconflict.lexicon.features import compiled
from arconflict.lexicon.forces import BareForce, Forces
from arconflict.lexicon.registry import ActorRegistry, AliasOf
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.countries_as_places import CountriesAsPlaces
from arconflict.parse.line import Line
from arconflict.parse.national_forces import NationalForces
from arconflict.parse.numbered_units import NumberedUnits
from arconflict.parse.symbols import having

Tail = tuple[str, ...]
_CLITICS = frozenset("وفبلك")


class Named(NamedTuple):
    """A name found: its words in the line, whose it can be, best first, and the heads that may take it up later.

    `so_called` is a label that someone uses, `located` a name behind «في» or «جنوب»: a country there is a place,
    `people` a noun of people that does nothing (مسلحين).
    `country` is that of the nationality in the name or right behind it.
    `force` is the sort of a word for every country's force (الجيش), and `others` are further actors that it
    can be, if the text speaks for one; `land` is the name of a country or a capital, and `placed` a longer name
    that begins with a place («حماة الديار»); `nation` is the country of the adjective that a name ends with.
    `needs` is what an ordinary word needs to name anybody: another "name" of its actor (الهيئة) or any "evidence";
    `former` one that is called so («جبهة النصرة سابقا»), `numbered` a unit with a number.
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
    others: tuple[str, ...] = ()
    force: str | None = None
    land: bool = False
    placed: bool = False
    nation: str | None = None
    needs: Need | None = None
    former: bool = False
    numbered: bool = False


class _Entry(NamedTuple):
    """A name without its first word, and what it names."""

    tail: Tail
    owners: tuple[AliasOf, ...]
    others: tuple[str, ...] = ()
    force: str | None = None


class ActorNames:
    """Every alias of a registry by its first two words, cut into words as the vocabulary cuts a text."""

    def __init__(self, registry: ActorRegistry, vocabulary: Vocabulary) -> None:
        self._names: dict[str, dict[str, list[_Entry]]] = {}
        for name, owners in registry.names().items():
            first, *rest = [key for part in name for key in vocabulary.read(part).keys]
            self._names.setdefault(first, {}).setdefault(rest[0] if rest else "", []).append(
                _Entry(tuple(rest), owners)
            )
        for seconds in self._names.values():
            for tails in seconds.values():
                tails.sort(key=_longest_first)

    def with_forces(self, forces: Mapping[Tail, BareForce]) -> "ActorNames":
        """These names and the words for a force of every country, which stand instead of the registry's own."""
        found = copy(self)
        found._names = {first: seconds.copy() for first, seconds in self._names.items()}
        for (first, *rest), force in forces.items():
            seconds = found._names.setdefault(first, {})
            gate, tail = rest[0] if rest else "", tuple(rest)
            kept = [entry for entry in seconds.get(gate, ()) if entry.tail != tail]
            seconds[gate] = sorted([*kept, _Entry(tail, force.listed, force.others, force.force)], key=_longest_first)
        return found

    def at(self, keys: Sequence[str], first: int) -> Named | None:
        """alias at a word, the longest one"""
        seconds = self._names.get(keys[first])
        if seconds is None:
            return None
        second = keys[first + 1] if first + 1 < len(keys) else ""
        for gate in (second, "") if second else ("",):
            for tail, owners, others, force in seconds.get(gate, ()):
                after = first + 1 + len(tail)
                if len(tail) < 2 or tuple(keys[first + 1 : after]) == tail:
                    return Named(first, after, owners, others=others, force=force)
        return None


def _longest_first(entry: _Entry) -> tuple[int, Tail]:
    return -len(entry.tail), entry.tail


class ActorGrammar:
    """Finds the names of a registry's actors, and the heads that take them up, with a vocabulary that knows them."""

    def __init__(self, vocabulary: Vocabulary, names: ActorNames, forces: Forces) -> None:
        bare = forces.bare()
        self._names = names.with_forces(bare)
        self._army = bare[actor_words().forces["army"].alone[0]]
        self._units = NumberedUnits(vocabulary)
        self._forces = forces
        self._national = NationalForces(vocabulary, forces)
        self._places = CountriesAsPlaces(vocabulary, forces)
        self._words = actor_words()
        self._earlier = frozenset[str]().union(*(around.earlier for around in self._words.ordinary.values()))
        self._features = vocabulary.alphabet.features
        self._org_head = having(vocabulary, "ORG_HEAD!SERVICES")
        self._start = compiled("NAME_START | ORG_HEAD&DEF | FORCE_HEAD", vocabulary.alphabet, {})
        self._so_called = compiled(r"MA CALLED [^STOP]{0,3} \Z", vocabulary.alphabet, {})
        self._no_party = compiled(
            r"(?: FI | BI | DIRECTION | COMMA | (?<! YEAR ) DASH | OPEN | STOP ) \Z", vocabulary.alphabet, {}
        )
        self._sides = compiled(r"BETWEEN [^STOP COMMA]{1,7} WA \Z", vocabulary.alphabet, {})

    def find_all(self, lines: Iterable[Line]) -> Iterator[list[Named]]:
        """The names and anaphors of each line of a document."""
        said: set[str] = set()
        for line in lines:
            yield self.find(line, said)
            said.update(self._earlier.intersection(line.keys))

    def find(self, line: Line, said: Collection[str] = ()) -> list[Named]:
        """The names and anaphors in a line, left to right, none inside another; `said` are words of lines before."""
        found: list[Named] = []
        after = 0
        here = {key: line.keys.index(key) for key in self._earlier.intersection(line.keys)}
        said_at = here | dict.fromkeys(said, -1)
        for match in self._start.finditer(line.symbols):
            at = match.start()
            if at < after:
                continue
            named = self._named(line, at)
            if named is not None and self._is_ordinary(named, line, said_at):
                after = named.after
            elif named is not None:
                found.append(self._with_heads(named, line))
                after = named.after
            elif self._is_anaphor(line, at):
                found.append(Named(at, at + 1, (), (line.keys[at],)))
        return found

    def _named(self, line: Line, at: int) -> Named | None:
        """a word for every country's force and a nationality, or an alias, or a head and its nationality or place"""
        named = self._names.at(line.keys, at)
        if named is None or named.owners and named.owners[0].kind == "ambiguous":
            unit = self._unit(line, at)
            if unit is not None and (named is None or unit.after > named.after):
                return unit
        if named is not None and named.force is not None:
            after, country = self._national.nation(line, named.after)
            if country is not None:
                police = named.force == "police" and not named.others
                owners = self._forces.police(country)[0] if police else self._forces.owners(named.force, country)
                return Named(at, after, owners, country=country, force=named.force)
        if named is not None and self._is_part(named, line):
            return None
        if named is not None and (named.owners or named.others) and not self._is_cut(named, line):
            return named
        force = self._national.at(line, at)
        if force is None:
            return named if named is not None and (named.owners or named.others) else None
        return Named(
            force.first, force.after, force.owners, country=force.country, people=force.people, others=force.others
        )

    def _unit(self, line: Line, at: int) -> Named | None:
        """A numbered unit: that of an army is whose the army of the text is, another's is nobody's known."""
        unit = self._units.at(line, at)
        if unit is None:
            return None
        before = self._features[line.symbols[at - 1]] if at else frozenset()
        if not unit.army and (before & {"FI", "DIRECTION"} or at and line.keys[at - 1] in self._words.unit_fronts):
            return None  # «في الفوج 46»: its base
        if not unit.army:
            return Named(at, unit.after, (), numbered=True)
        return Named(at, unit.after, self._army.listed, others=self._army.others, numbered=True)

    def _is_part(self, named: Named, line: Line) -> bool:
        """A word for every country's force whose end begins a longer name: «وحدات» of «وحدات الجيش الوطني»."""
        if named.force is not None and named.after - named.first > 1:
            inner = self._names.at(line.keys, named.after - 1)
            return inner is not None and inner.after > named.after
        return False

    def _is_cut(self, named: Named, line: Line) -> bool:
        """An ambiguous alias of one word with a nationality behind it: «القوات», which is a party, of «القوات اليمنية»."""
        one = named.after - named.first == 1 and named.owners[0].kind == "ambiguous"
        return one and self._national.nation(line, named.after)[1] is not None

    def _is_ordinary(self, named: Named, line: Line, said_at: Mapping[str, int]) -> bool:
        """A name that the words around it make an ordinary word: «القاعدة الجوية», «عملية درع الفرات»."""
        around = self._words.ordinary.get(tuple(line.keys[named.first : named.after]))
        if around is None:
            return False
        before = [key for key in line.keys[max(0, named.first - 2) : named.first] if key not in _CLITICS][-1:]
        behind = line.keys[named.after : named.after + 1]
        if not around.before.isdisjoint(before) or not around.behind.isdisjoint(behind):
            return True
        return any(said_at.get(word, named.first) < named.first for word in around.earlier)

    def _is_anaphor(self, line: Line, at: int) -> bool:
        """A head with the article and neither an adjective nor a name behind it."""
        if line.symbols[at] not in self._org_head:
            return False
        behind = self._features[line.symbols[at + 1]] if at + 1 < len(line.symbols) else frozenset()
        return not behind & {"DEF", "NAME_START"}

    def _with_heads(self, named: Named, line: Line) -> Named:
        """The name with its heads, and with what the words around it say of it."""
        first, after = named.first, named.after
        plain = bool(named.owners) and named.owners[0].kind != "ambiguous"
        nation = named.country
        if nation is None:
            nation = self._nation_behind(line, named, plain)
            after += nation is not None and not plain and not self._forces.is_land(tuple(line.keys[first:after]))
        if nation is None and named.others:
            nation = self._national.land(line, after)
        found = Named(
            first, after, named.owners, self._heads(named, line),
            so_called=self._so_called.search(line.symbols[max(0, first - 5) : first]) is not None,
            located=self._no_party.search(line.symbols, max(0, first - 2), first) is not None
            or self._places.holds(line, first, after),
            people=named.people or self._are_people(named, line),
            country=nation,
            others=named.others,
            force=named.force,
            numbered=named.numbered,
            former=not self._words.former.isdisjoint(line.keys[after : after + 1]),
        )  # fmt: skip
        return found if plain or not named.owners else self._with_place(found, line, named.after)

    def _nation_behind(self, line: Line, named: Named, plain: bool) -> str | None:
        """The country of the adjective behind a name, if it tells whose the name is.

        A patron's does not («مليشيا الحوثي الإيرانية»), nor one that belongs to the name: «ميليشيا [لواء القدس الفلسطيني]».
        """
        nation = self._national.of_one(line, named.first, named.after)
        if nation is None or not plain:
            return nation
        inner = (self._names.at(line.keys, at) for at in range(named.first + 1, named.after))
        owned = any(one is not None and one.after > named.after and one.owners == named.owners for one in inner)
        return None if owned or line.keys[named.after] in self._words.patrons else nation

    def _with_place(self, named: Named, line: Line, after: int) -> Named:
        """An ambiguous name with the country that its adjective says, or the place that it begins with."""
        keys = line.keys[named.first : after]
        long = len(keys) > 1
        return named._replace(
            nation=self._forces.country(keys[-1] if long else line.keys[after] if after < len(line.keys) else ""),
            land=self._forces.is_land(tuple(keys)),
            placed=long and self._forces.seat((keys[0],)) is not None,
            needs=self._words.needs.get(" ".join(keys)),
        )

    def _heads(self, named: Named, line: Line) -> tuple[str, ...]:
        """A name's own first word, and an organisation's head before it, both with the article."""
        own = line.keys[named.first]
        head = own if own.startswith("ال") else "ال" + own
        if (
            not named.first or line.symbols[named.first - 1] not in self._org_head
        ) and head not in self._words.one_head:
            return (head,)
        heads = {head}
        if named.first and line.symbols[named.first - 1] in self._org_head:
            heads.add("ال" + line.keys[named.first - 1].removeprefix("ال"))
        if not heads.isdisjoint(self._words.one_head):
            heads |= self._words.one_head
        return tuple(sorted(heads))

    def _are_people(self, named: Named, line: Line) -> bool:
        """A plain noun of people (مسلحين) that is not who does something: «قيام مسلحين», «بين الشرطة ومسلحين»."""
        first, own = named.first, line.keys[named.first]
        if named.after - first != 1 or "PERSON" not in self._features[line.symbols[first]]:
            return False
        before = self._features[line.symbols[first - 1]] if first else frozenset()
        if not self._words.hedges.isdisjoint(line.keys[named.after : named.after + 1]):
            return True
        if own.endswith("ون"):
            return "COUNT" in before
        agent = first > 0 and line.keys[first - 1] in self._words.agents
        return not agent and self._sides.search(line.symbols, max(0, first - 9), first) is None
