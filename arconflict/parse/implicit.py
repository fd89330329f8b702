"""Counts that a noun alone implies: a singular is one, a dual two, «مدنيين» at least two."""

from collections.abc import Sequence

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.count import Count, exact
from arconflict.parse.line import Line
from arconflict.parse.symbols import having


FATHA = "َ"


class ImplicitGrammar:
    """Finds the counts that nouns of people imply."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        alphabet = vocabulary.alphabet
        people = "(?: PERSON | VICTIM_NOUN )"
        self._phrase = compiled(
            rf"(?P<one_of>AHAD!DEF (?= [^WA FA MIN FI] ) (?: PERSON&DEF | VICTIM_NOUN&DEF | WORD&DEF | PLURAL&POSS | PLURAL&CONSTRUCT ))"
            rf" | (?P<none>NO_ONE!AHAD (?: PERSON&SINGULAR | VICTIM_NOUN&SINGULAR ))"
            rf" | (?P<one>(?: PERSON&SINGULAR | VICTIM_NOUN&SINGULAR ) (?: {people} )? WAHID)"
            rf" | (?P<two>(?: DUAL | MAYBE_DUAL ) (?: {people} )? TWO!DEF)"
            rf" | (?P<dual> PERSON&DUAL | VICTIM_NOUN&DUAL )"
            rf" | (?P<maybe>PERSON&MAYBE_DUAL!DEF!POSS | VICTIM_NOUN&MAYBE_DUAL!DEF!POSS)"
            rf" | (?P<single>PERSON&SINGULAR!DEF!RANK!PLURAL!MAYBE_DUAL | VICTIM_NOUN&SINGULAR!DEF!PLURAL!MAYBE_DUAL)",
            alphabet,
            {},
        )
        self._start = compiled(
            "(?: AHAD!DEF | NO_ONE!AHAD | PERSON&SINGULAR | VICTIM_NOUN&SINGULAR | DUAL | MAYBE_DUAL )", alphabet, {}
        )
        self._close = having(vocabulary, "CLOSE")
        self._qualified = having(
            vocabulary, "PERSON", "VICTIM_NOUN", "NAME_START&DEF", "ORDINAL", "AHAD", "NO_ONE", "ALL", "COLLECTIVE", "EXCEEDS"
        )  # fmt: skip

    def find(self, line: Line, taken: Sequence[Count]) -> list[Count]:
        """The implied counts outside the quantities already taken."""
        busy = {at for count in taken for at in range(count.first, count.after)}
        heads = {count.after for count in taken if count.kind in ("cardinal", "fraction", "percent")}
        heads |= {at + 1 for at in heads if line.symbols[at : at + 1] in self._close}
        found = []
        at, symbols = 0, line.symbols
        while (hit := self._start.search(symbols, at)) is not None:
            at = hit.end()
            match = self._phrase.match(symbols, hit.start())
            if match is None:
                continue
            first, at = match.span()
            after = at
            name = match.lastgroup or ""
            if not busy.isdisjoint(range(first, after)) or first in heads and name != "one":
                continue
            if name in ("single", "maybe", "dual") and first and line.symbols[first - 1] in self._qualified:
                continue
            if name == "maybe" and FATHA in line.text[line.starts[first] : line.ends[first]].rpartition("ي")[0][-2:]:
                name = "dual"  # «مدنيَّين»
            found.append(self._count(name, first, after))
        return found

    def _count(self, name: str, first: int, after: int) -> Count:
        if name == "maybe":
            return Count(first, after, None, 2, None, "vague", rule="plural or dual noun")
        if name in ("two", "dual"):
            return exact(first, after, 2, "cardinal", "dual noun")
        return exact(first, after, 1, "cardinal", "one of many" if name == "one_of" else "singular noun")
