"""Counts that a noun alone implies: a singular is one, a dual two, «مدنيين» at least two."""

from collections.abc import Sequence

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.count import Count, exact
from arconflict.parse.line import Line
from arconflict.parse.symbols import having
from arconflict.text.letters import YA

_PHRASES = {
    # أحد القياديين, إحدى القرى
    "one_of": r"AHAD!DEF (?: WORD&DEF | PLURAL&POSS | PLURAL&CONSTRUCT )",
    # أي قتيل
    "none": r"NO_ONE!AHAD (?: PERSON&SINGULAR | VICTIM_NOUN&SINGULAR )",
    # شخص واحد, عنصران سوريان اثنان
    "one": r"(?: PERSON&SINGULAR | VICTIM_NOUN&SINGULAR ) <people>? WAHID",
    "two": r"(?: DUAL | MAYBE_DUAL ) <people>? TWO!DEF",
    "dual": r"PERSON&DUAL!NAME_START | VICTIM_NOUN&DUAL",
    # مدنيين: two, or many
    "maybe": r"PERSON&MAYBE_DUAL!DEF!POSS | VICTIM_NOUN&MAYBE_DUAL!DEF!POSS",
    "victim": r"VICTIM_NOUN&SINGULAR!DEF!PLURAL!MAYBE_DUAL",
    "person": r"PERSON&SINGULAR!DEF!RANK!PLURAL!MAYBE_DUAL",
}
_ADJECTIVE_ENDINGS = (YA, YA + "ه", YA + "ا", YA + YA + "ن")
_ADJECTIVES = frozenset({"national", "people", "creed"})


class ImplicitGrammar:
    """Finds the counts that nouns of people imply."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        alphabet = vocabulary.alphabet
        source = " | ".join(f"(?P<{name}>{phrase})" for name, phrase in _PHRASES.items())
        self._phrase = compiled(source, alphabet, {"people": "(?: PERSON | VICTIM_NOUN )"})
        self._start = compiled(
            "(?: AHAD!DEF | NO_ONE!AHAD | PERSON&SINGULAR | VICTIM_NOUN&SINGULAR | DUAL | MAYBE_DUAL )",
            alphabet,
            {},
        )
        self._people = vocabulary.people
        self._close, self._wa = having(vocabulary, "CLOSE"), having(vocabulary, "WA")
        self._noun, self._possessed = having(vocabulary, "PERSON", "VICTIM_NOUN"), having(vocabulary, "POSS")
        self._definite, self._named = having(vocabulary, "DEF", "POSS"), having(vocabulary, "NAME_START")
        self._outcome = having(vocabulary, "EVENT_NOUN", "PASSIVE", "ACTIVE", "AMONG", "FALL")
        self._qualified = having(
            vocabulary, "PERSON", "VICTIM_NOUN", "ORDINAL", "AHAD", "NO_ONE", "ALL", "COLLECTIVE", "WITHOUT"
        )
        self._bare = having(vocabulary, "UNKNOWN", "KEPT", "MATERIAL", "VIOLENCE", "MEMBERS")

    def find(self, line: Line, taken: Sequence[Count]) -> list[Count]:
        """The implied counts outside the quantities already taken."""
        symbols, at = line.symbols, 0
        busy: set[int] | None = None
        heads: set[int] = set()
        found = []
        while (hit := self._start.search(symbols, at)) is not None:
            at = hit.end()
            match = self._phrase.match(symbols, hit.start())
            if match is None:
                continue
            if busy is None:
                busy, heads = self._taken(symbols, taken)
            first, at = match.span()
            name = match.lastgroup or ""
            counted = first in heads and name not in ("one", "one_of")
            if counted or not busy.isdisjoint(range(first, at)) or not self._implies(line, name, first):
                continue
            found.append(self._count(line, name, first, at))
        return found

    def _taken(self, symbols: str, taken: Sequence[Count]) -> tuple[set[int], set[int]]:
        """The words that quantities hold, and the words that stand after one: nouns already counted."""
        busy = {at for count in taken for at in range(count.first, count.after)}
        heads = {count.after for count in taken if count.kind in ("cardinal", "fraction", "percent")}
        return busy, heads | {at + 1 for at in heads if symbols[at : at + 1] in self._close}

    def _implies(self, line: Line, name: str, first: int) -> bool:
        """Whether a noun names somebody here: no adjective (طائرة أمريكية), no title (وزير الداخلية)."""
        symbols = line.symbols
        previous = symbols[first - 1] if first else ""
        if name in ("one_of", "none", "one", "two"):
            return True
        if previous in self._qualified:
            return False
        if name == "victim" or previous in self._outcome:
            return True
        people = self._people.get(line.keys[first])
        if people is not None and people.kind in _ADJECTIVES or symbols[first] in self._named:
            return previous in self._wa and first > 1 and symbols[first - 2] in self._noun
        adjective = previous in self._bare and line.keys[first].endswith(_ADJECTIVE_ENDINGS)
        if name in ("dual", "maybe"):
            return not adjective
        if symbols[first] in self._possessed or symbols[first + 1 : first + 2] in self._definite:
            return False
        return not adjective

    def _count(self, line: Line, name: str, first: int, after: int) -> Count:
        if name == "maybe":  # but «مدنيَّين» is a dual
            return Count(first, after, None, 2, None, "vague", rule="plural or dual noun")
        if name in ("two", "dual"):
            return exact(first, after, 2, "cardinal", "dual noun")
        return exact(first, after, 1, "cardinal", "one of many" if name == "one_of" else "singular noun")
