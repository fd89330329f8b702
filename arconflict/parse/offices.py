"""Titles and offices around a name: the rank or trade before it, the post before or behind it, and whose post it is."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line
from arconflict.parse.personal_names import no_noun

Words = tuple[int, int]
"""Words of a line, half-open."""

BEFORE = 16
"""How many words before a name its office is looked for in."""
BEHIND = 10
NUMBERS = frozenset({"DIGITS", "ORDINAL", "UNIT", "TENS", "HUNDREDS", "SCALE"})
"""What numbers begin with, which are words that no other name may take."""

PATTERNS = {
    # العقيد, المهندس, الشهيد
    "head": r"(?: PERSON&SINGULAR&DEF!NATION!ALSO_ADJECTIVE!KIN | RANK | TITLE&DEF | SURNAME_TITLE&DEF"
    r" | VERSE NAME_TAIL | VICTIM_NOUN&SINGULAR&DEF!BODY | VICTIM_NOUN&DUAL&DEF )",
    "adjective": r"(?: RANK_TAIL | UNKNOWN&DEF | NATION&DEF | ALSO_ADJECTIVE&DEF | PARTICIPLE&DEF | CURRENT&DEF | LAST&DEF )",
    "title": r"(?: <head> <adjective>{0,2} )",
    # what an office is of: «ميليشيا لواء القدس», «وزارة الصحة في غزة», «الدفاع الإسرائيلي»
    "part": r"(?: [^STOP COMMA COLON DASH OPEN CLOSE INNA SAID VERB RELATIVE MAA MIN ALA SINCE CAUSE AMONG EVENT_NOUN"
    r" PASSIVE ACTIVE NEG WHILE HEDGE QAD KANA BAYN WA FA AW OTHER MA ALIAS KNOWN_AS LATIN ONE_OF THEY_ARE NO_NAME AN KA"
    r" MAN_WHO] | WA UNKNOWN&DEF | WA KEPT&DEF!TITLE )",
    "of": r"(?: (?:FI|LI|BI|IN_THE_NAME){0,2}"
    r" (?: ORG_HEAD!DEF | KEPT!DEF!NAME | UNKNOWN!DEF | ROW_NOUN!DEF | PERSON&COLLECTIVE!DEF )? UNKNOWN!DEF?"
    r" (?: DEF | NAME_START!DEF ){1,3} )",
}


class Offices(NamedTuple):
    """What stands around a name: where it begins, its titles, its offices, and whose offices they are."""

    first: int
    titles: tuple[Words, ...] = ()
    roles: tuple[Words, ...] = ()
    affiliation: Words | None = None


class OfficeGrammar:
    """Reads titles and offices with a vocabulary's words."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        alphabet = vocabulary.alphabet
        self._features = alphabet.features
        self._before = compiled(
            r"(?P<office> ROLE&DEF!RANK <part>{0,10}? | ROLE!DEF!POSS <part>{1,10}? ) (?P<titles> <title>{0,3} ) \Z",
            alphabet, PATTERNS,
        )  # fmt: skip
        self._organisation = compiled(
            r"(?: ORG_HEAD!DEF (?: UNKNOWN&DEF | DEF ) UNKNOWN&DEF? | ORG_HEAD&DEF UNKNOWN&DEF )", alphabet, {}
        )
        self._titles = compiled(r"<title>{1,3} \Z", alphabet, PATTERNS)
        self._title = compiled("<title>", alphabet, PATTERNS)
        self._behind = compiled(r"COMMA? (?P<office> ROLE&DEF FI <of> | ROLE!DEF!POSS <of> )", alphabet, PATTERNS)

    def before(self, line: Line, start: int, name: int, taken: Sequence[Words]) -> Offices:
        """office? title* before a name, at `start` at the earliest"""
        start = max(start, name - BEFORE)
        window = line.symbols[start:name]
        match = self._before.search(window)
        if match is not None and self._is_office(line, start + match.start("office"), start + match.end("office")):
            role = (start + match.start("office"), start + match.end("office"))
            titles = self._split(line, start + match.start("titles"), name)
            return Offices(role[0], titles, (role,), self._actor(line, role, taken) or self._party(line, role))
        titled = self._titles.search(window)
        if titled is None:
            return Offices(name)
        return self._sorted(line, self._split(line, start + titled.start(), name))

    def behind(self, line: Line, after: int, taken: Sequence[Words]) -> tuple[Words, Words | None] | None:
        """An office in apposition: «محمد البراهمي، قائد حزب …», with the words of what it is an office of."""
        match = self._behind.match(line.symbols, after, after + BEHIND)
        if match is None:
            return None
        first, last = match.span("office")
        for begins, ends in _from(taken, first):
            if begins >= min(last, first + 4):
                break
            last = max(last, ends)
        return (first, last), self._actor(line, (first, last), taken) or self._party(line, (first, last))

    def _actor(self, line: Line, role: Words, taken: Sequence[Words]) -> Words | None:
        """The first actor named within an office; not the number of «المعاون أول فلان»."""
        for words in _from(taken, role[0]):
            if words[0] >= role[1]:
                return None
            if words[1] <= role[1] and self._features[line.symbols[words[0]]].isdisjoint(NUMBERS):
                return words
        return None

    def _party(self, line: Line, role: Words) -> Words | None:
        """«قائد حزب التيار الشعبي»: the organisation of an office that no registry knows."""
        found = self._organisation.search(line.symbols, *role)
        return None if found is None else found.span()

    def _is_office(self, line: Line, first: int, after: int) -> bool:
        """No word of an office is an unknown verb: «الوزير يزور دمشق برفقة محمد»."""
        words = range(first, after)
        return not any("UNKNOWN" in self._features[line.symbols[at]] and no_noun(line.keys[at]) for at in words)

    def _split(self, line: Line, first: int, after: int) -> tuple[Words, ...]:
        return tuple(match.span() for match in self._title.finditer(line.symbols, first, after))

    def _sorted(self, line: Line, titles: tuple[Words, ...]) -> Offices:
        """Titles that are offices (القائد العسكري, الرئيس) are roles."""
        roles = tuple(t for t in titles if {"ROLE", "RANK"} & self._features[line.symbols[t[0]]] == {"ROLE"})
        return Offices(titles[0][0], tuple(t for t in titles if t not in roles), roles)


def _from(taken: Sequence[Words], first: int) -> Iterator[Words]:
    """Those of the words, in order, that begin at a place or behind it."""
    for at in range(bisect_left(taken, (first, 0)), len(taken)):
        yield taken[at]
