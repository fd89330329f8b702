"""Persons in a line: names with their titles and offices, kunyas, noms de guerre, leaders known by their surname."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from arconflict.lexicon.features import compiled, expand, one_of
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line
from arconflict.parse.offices import OfficeGrammar, Words
from arconflict.parse.person_starts import PATTERNS, STARTS
from arconflict.parse.personal_names import NameGrammar
from arconflict.parse.symbols import having


class PersonSaid(NamedTuple):
    """A person as a line names one; places are words of the line, half-open.

    `name` are the words of the name, `first` and `after` those of the name with what stands before it. `nickname` says
    that it is another name of the person named before.
    """

    line: Line
    first: int
    after: int
    name: Words
    titles: tuple[Words, ...]
    roles: tuple[Words, ...]
    affiliation: Words | None
    nickname: bool
    rule: str

    def surname(self) -> str | None:
        """The word by which a later mention may name this person, if it is no common given name."""
        first, after = self.name
        key = self.line.keys[after - 1]
        return key if len(key) > 3 and (after - first > 1 or self.rule != "given name") else None


_EXPECTING = frozenset({"SAID", "EVENT_NOUN", "PASSIVE", "ACTIVE", "KIN", "THEY_ARE", "AMONG"})
"""Before these a lone given name is a person: «قال محمد», «مقتل محمد», «شقيق محمد»."""
_DESCRIBED = frozenset({"DEF", "UNKNOWN", "FI", "ILA", "NAME", "KEPT"})
"""Behind these an unknown word is rather an adjective or a place than a surname."""
_QUOTED = frozenset({"UNKNOWN", "NAME", "NAME_LINK", "NAME_TAIL", "ALI", "PERSON", "KEPT"})
LONG_ENOUGH = 5
"""Letters of an unknown word that is no verb of three or four letters."""


class _Place(NamedTuple):
    """A word at which a name may begin; `after` is where the last person ended."""

    line: Line
    at: int
    after: int
    taken: Sequence[Words]
    barred: Collection[int]


class PersonGrammar:
    """Finds the persons of a line with a vocabulary's words."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        alphabet = vocabulary.alphabet
        self._vocabulary = vocabulary
        self._features = alphabet.features
        self._names = NameGrammar(vocabulary)
        self._offices = OfficeGrammar(vocabulary)
        self._starts = [
            re.compile(one_of(having(vocabulary, *words)) + expand(around, alphabet, PATTERNS))
            for words, around in STARTS
        ]
        self._joined = compiled(r"(?: COMMA | RELATIVE | WA | OPEN ){0,2} <introduced> | OPEN", alphabet, PATTERNS)
        self._alias_only = compiled(r"ALIAS (?: BI | IN_THE_NAME )? OPEN? \Z", alphabet, {})
        self._ranked = compiled(
            r"(?: RANK | SURNAME_TITLE&DEF ) (?: RANK_TAIL | UNKNOWN&DEF | NATION&DEF )? \Z", alphabet, {}
        )
        self._leaders = having(vocabulary, "LEADER!DEF")
        self._opening = having(vocabulary, "OPEN")
        self._closing = having(vocabulary, "CLOSE")
        self._named_after = compiled(
            r"(?: <named_after> <honoured>{0,2} | ORG_HEAD!DEF (?: PERSON&DEF!ROLE | TITLE&DEF!ROLE | VICTIM_NOUN&DEF )? ) \Z",
            alphabet, PATTERNS,
        )  # fmt: skip

    def find(self, line: Line, taken: Sequence[Words], known: Collection[str] = ()) -> list[PersonSaid]:
        """The persons of a line, left to right; `taken` are words of actors' names, `known` surnames named before."""
        found = self._find(line, taken, known, ())
        more = {key for one in found if (key := one.surname()) is not None}.difference(known)
        again = bool(more) and sum(map(more.__contains__, line.keys)) > len(more)
        return self._find(line, taken, known, more) if again else found

    def _find(
        self, line: Line, taken: Sequence[Words], known: Collection[str], more: Collection[str]
    ) -> list[PersonSaid]:
        """The persons of a line, the surnames `more` taken up again behind where they are first said."""
        found: list[PersonSaid] = []
        now = set(known)
        places = self._places(line, now.union(more))
        if not places:
            return found
        barred = {at for first, after in taken for at in range(first, after)}
        after = 0
        for at in places:
            if at < after or at in barred:
                continue
            person = self._person(_Place(line, at, after, taken, barred), now)
            if person is not None:
                found.append(person._replace(nickname=self._is_nickname(person, found)))
                after = person.name[1]
                now.update(key for key in (person.surname(),) if key is not None)
        return found

    def find_all(self, lines: Iterable[tuple[Line, Sequence[Words]]]) -> list[PersonSaid]:
        """The persons of a document: a surname or nom de guerre is known in the lines after the one that gave it."""
        known: set[str] = set()
        found: list[PersonSaid] = []
        for line, taken in lines:
            said = self.find(line, taken, known)
            found += said
            known.update(key for one in said if (key := one.surname()) is not None)
        return found

    def _places(self, line: Line, known: AbstractSet[str]) -> list[int]:
        places = {
            match.start() + behind
            for behind, pattern in enumerate(self._starts)
            for match in pattern.finditer(line.symbols)
        }
        if known and not known.isdisjoint(line.keys):
            places.update(at for at, key in enumerate(line.keys) if key in known)
        return sorted(places)

    def _person(self, place: _Place, known: Collection[str]) -> PersonSaid | None:
        """The person whose name begins at a word, if one does."""
        line, at = place.line, place.at
        outside = self._outside(line, at, place.after)
        offices = self._offices.before(line, place.after, outside, place.taken)
        introduced = self._is_introduced(line, at, place.after)
        if not introduced and self._is_named_after(line, offices.first):
            return None
        titled = offices.first < outside
        read = self._read(place, titled, introduced, known)
        if read is None or read[0] == at or self._is_phrase(line, at, read[0]):
            return None
        after, rule = read
        behind = self._offices.behind(line, after, place.taken)
        roles = offices.roles if behind is None else (*offices.roles, behind[0])
        whose = offices.affiliation or (behind[1] if behind else None)
        name = (self._first(line, at, after, place), after)
        first = offices.first if titled else name[0]
        return PersonSaid(line, first, after, name, offices.titles, roles, whose, False, rule)

    def _outside(self, line: Line, at: int, after: int) -> int:
        """Where the name begins with its bracket and what introduces it: «(», «المدعو», «الملقب بـ(»."""
        alias = self._alias_only.search(line.symbols, max(after, at - 4), at)
        if alias is not None:
            return alias.start()
        return at - 1 if at and line.symbols[at - 1] in self._opening else at

    def _is_introduced(self, line: Line, at: int, after: int) -> bool:
        """«المدعو», or right behind a person «المعروف بـ»: else that is said of much that is no person."""
        if self._alias_only.search(line.symbols, max(after, at - 4), at):
            return True
        return after > 0 and self._joined.fullmatch(line.symbols, after, at) is not None

    def _first(self, line: Line, at: int, after: int, place: _Place) -> int:
        """«مسفر بن سليم»: a name that no list knows before بن; «، بن عماد مغنية»: a name behind it."""
        son = line.keys[at] == "بن"
        if at > place.after and at - 1 not in place.barred and self._names.name_like(line, at - 1):
            linked = "NAME_LINK" in self._features[line.symbols[at]] and not self._names.parted(line, at)
            if son or linked and self._names.parted(line, at - 1):
                return at - 1
        if not son:
            return at
        return at + 1 if after > at + 2 and line.symbols[at + 1] in self._names.given else at

    def _read(self, place: _Place, titled: bool, introduced: bool, known: Collection[str]) -> tuple[int, str] | None:
        """Where the name ends and the rule that reads it."""
        line, at = place.line, place.at
        before = self._features[line.symbols[at - 1]] if at else frozenset()
        listed = place.after == at - 1 > 0 and "WA" in before  # «قتل كمال ناصر وكمال …»
        expected = introduced or titled or listed or bool(before & _EXPECTING) and "BREAK" not in before
        expected = expected or self._is_object(place)
        in_quotes = self._in_quotes(place, introduced) if introduced or titled or before & {"KIN", "OPEN"} else 0
        if in_quotes:
            return in_quotes, "alias" if introduced else "name in quotes"
        after = self._names.end(line, at, place.barred)
        symbol = line.symbols[at]
        if after > at + 1 and self._is_full(line, at, after, expected):
            return after, "name"
        if "COLLECTIVE" in before:  # «عائلة محمود»
            return None
        if symbol in self._leaders:
            return max(after, at + 1), "leader by surname"
        if line.keys[at] in known and self._is_again(line, at, expected):
            return max(after, at + 1), "named again"
        if symbol in self._names.names:
            given = self._is_given(self._features[symbol], before, titled or introduced or listed)
            return (after, "given name") if given else None
        kin = "KIN" in before or {"PERSON", "POSS"} <= before
        if not self._names.name_like(line, at) or not (introduced or titled or kin):
            return None
        return self._unknown(place, titled, introduced)

    def _is_object(self, place: _Place) -> bool:
        """«اعتقل جهاز الأمن ليث الجعبري»: right behind who did it"""
        last = bisect_left(place.taken, (place.at, 0)) - 1
        if last < 0 or place.taken[last][1] != place.at or not place.taken[last][0]:
            return False
        return "ACTIVE" in self._features[place.line.symbols[place.taken[last][0] - 1]]

    def _is_given(self, features: frozenset[str], before: frozenset[str], titled: bool) -> bool:
        """A given name alone stands behind a title, an outcome or a verb of saying; «أسماء» is a word behind «قال»."""
        if "IN_THE_NAME" in features or titled:
            return "IN_THE_NAME" not in features
        saying = {"SAID", "VERB"} <= before and "ORDINARY" not in features
        kin = "KIN" in before or {"PERSON", "POSS"} <= before
        return kin or "GIVEN_NAME" in features and (saying or bool(before & _EXPECTING - {"SAID"}))

    def _is_full(self, line: Line, at: int, after: int, expected: bool) -> bool:
        """given-name name*: without a title or a verb of saying before it, the second word too must look like a name"""
        features, second = self._features[line.symbols[at]], self._features[line.symbols[at + 1]]
        sure = bool(second & {"NAME", "NAME_LINK", "NAME_TAIL"})
        if "IN_THE_NAME" in features:
            return "GIVEN_NAME" in second and "ROLE" not in self._features[line.symbols[at - 1]]
        if "GIVEN_NAME" in features and "ORDINARY" not in features or "LEADER" in features:
            return True
        if sure and (features | second) & {"GIVEN_NAME", "NAME_LINK", "NAME_TAIL", "LEADER"}:
            return True
        return expected and ("GIVEN_NAME" in features or sure or "DEF" in second)

    def _unknown(self, place: _Place, titled: bool, introduced: bool) -> tuple[int, str] | None:
        """title unknown-word name*"""
        line, at = place.line, place.at
        after = self._names.end(line, at + 1, place.barred, 1)
        key = line.keys[at]
        if introduced:
            return after, "alias"
        if key.startswith("ال"):
            return None
        second = line.keys[at + 1] if after > at + 1 else ""
        if second and line.symbols[at + 1] in self._names.names:
            return after, "title and name"
        ranked = self._ranked.search(line.symbols, max(0, at - 3), at) is not None
        long = len(key) >= LONG_ENOUGH and not key.startswith("م")
        national = titled and "NATION" in self._features[line.symbols[at - 1]]
        if titled and second.startswith("ال") and (ranked or second.endswith("ي")) or national and long and second:
            return after, "title and name"
        return (after, "title and surname") if ranked and long and key[0] != "ا" else None

    def _in_quotes(self, place: _Place, introduced: bool) -> int:
        """Where a quotation or bracket ends that holds nothing but a name; 0 for any other."""
        line, at = place.line, place.at
        after = self._names.quoted(line, at) if self._names.parted(line, at) else 0
        if at and line.symbols[at - 1] in self._opening:
            inside = range(at + 1, min(at + 5, len(line.symbols)))
            after = next((i for i in inside if line.symbols[i] in self._closing), 0)
        words = range(at, after)
        if not introduced and any(i in place.barred or not self._features[line.symbols[i]] & _QUOTED for i in words):
            return 0
        return after

    def _is_again(self, line: Line, at: int, expected: bool) -> bool:
        """A surname known from before, where it describes no noun."""
        if expected or self._names.parted(line, at):
            return True
        before = self._features[line.symbols[at - 1]] if at else frozenset({"STOP"})
        return "UNKNOWN" in self._features[line.symbols[at]] and not before & _DESCRIBED

    def _is_named_after(self, line: Line, first: int) -> bool:
        return self._named_after.search(line.symbols, max(0, first - 4), first) is not None

    def _is_phrase(self, line: Line, at: int, after: int) -> bool:
        """Whether the words are a place or a phrase that only looks like a name (أبو كمال)."""
        keys = line.keys
        pairs = [(at - 1, at)] if after == at + 1 and at else []
        pairs += [(at, at + 1)] if after <= at + 2 and at + 1 < len(keys) else []
        return any("NO_PERSON" in (self._vocabulary.features_of(f"{keys[i]} {keys[j]}") or ()) for i, j in pairs)

    def _is_nickname(self, person: PersonSaid, found: Sequence[PersonSaid]) -> bool:
        """name ،? الملقب بـ name, or name (أبو name)"""
        if not found:
            return False
        line, before = person.line, found[-1].name[1]
        match = self._joined.fullmatch(line.symbols, before, person.name[0])
        return match is not None
