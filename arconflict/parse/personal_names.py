"""Names of persons in a line: how far a name goes that begins at a word."""

import re
from collections.abc import Collection

from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line
from arconflict.parse.symbols import having
from arconflict.text.letters import letters_of

LONGEST = 5
"""Words of a name, with what links them (بن, أبو, عبد) not counted."""

QUOTES = frozenset("\"“”«»'‘’„‟‹›＂")
_NO_NAME = re.compile(
    r"[يتو]\w{3,}|س[يتن]\w{3,}|[بل]ت\w{3,}|[بل]م\w{2,}ه|لا\w+ه"  # «يعمل», «ستبدأ», «بتقديم», «لمنعه», «لإقالة»
    r"|(?:لل|بال|فال|كال|است|انت|اعت|اجت|احت|اشت)\w{2,}"
    r"|\w{2,}(?:وا|ات|ها|هم|هما)|\w{3,}ت|\w"  # «عادوا», «قوات», «سيارته», «أعلنت»
)
_NO_SURNAME = re.compile(
    r"ال(?:\w+(?:ات|ون|ين|يه)|(?:است|انت|اعت|اجت|احت|اشت|ات)\w+|م[تن]\w+(?<!ي)|مست\w+(?<!ي))"  # «المسلحون», «السورية»
)


def no_noun(key: str) -> bool:
    """Whether an unknown word looks like a verb, or like a word with a conjunction before it.

    >>> no_noun("يزور"), no_noun("وعاد"), no_noun("الدفاع")
    (True, True, False)
    """
    return key[0] in "يو" and len(key) > 3


class NameGrammar:
    """Tells where a name ends, with a vocabulary's words."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self.names: frozenset[str] = having(vocabulary, "NAME!DEF")
        self.given: frozenset[str] = having(vocabulary, "GIVEN_NAME!DEF", "LEADER!DEF")
        self._leaders = having(vocabulary, "LEADER!DEF")
        self.links: frozenset[str] = having(vocabulary, "NAME_LINK")
        self.tails: frozenset[str] = having(vocabulary, "NAME_TAIL")
        self._ali = having(vocabulary, "ALI")
        self.unknown: frozenset[str] = having(vocabulary, "UNKNOWN")
        self._definite = having(vocabulary, "DEF")
        self._people = having(vocabulary, "PERSON&SINGULAR&DEF", "NATION&DEF")
        self._surnames = having(vocabulary, "NAME&DEF!POSS", "PERSON&CONSTRUCT&DEF")  # «المعلمي»: no construct has «ال»
        self._new_surnames = having(vocabulary, "UNKNOWN&DEF")  # «زياد الطاهري رفيق شكري»: two men
        self._parts = having(vocabulary, "NAME_PART")
        self._words = having(vocabulary, "WORD")
        self._loose = having(
            vocabulary, "FI", "MIN", "ALA", "ILA", "AN", "BI", "LI", "WA", "FA", "KA", "INNA", "SAID", "RELATIVE",
            "KANA", "NEG", "MAA", "BAYN", "CAUSE&VERB", "ALIAS", "OTHER", "AMONG", "NO_NAME",
        )  # fmt: skip
        self._ends = having(
            vocabulary, "STOP", "COMMA", "COLON", "OPEN", "CLOSE", "INNA", "WA", "VERB", "RELATIVE", "DASH"
        )
        self._after_verb = having(
            vocabulary, "VICTIM_NOUN", "DIGITS", "PERSON!DEF", "LOSSES", "MATERIAL", "ALA", "COUNTED"
        )
        self._monarchs, self._ordinals = having(vocabulary, "MONARCH"), having(vocabulary, "ORDINAL&DEF")
        self._stop = having(vocabulary, "STOP")
        self._closing = having(vocabulary, "STOP", "COMMA", "OPEN", "CLOSE", "INNA")

    def end(self, line: Line, first: int, taken: Collection[int], words: int = 0) -> int:
        """given-name (link? name)* surname?; with `words` as many of the name stand before `first`"""
        at, settled, free = first, False, False
        while at < len(line.symbols) and words < LONGEST:
            if at in taken and (not words or line.symbols[at] in self.unknown):
                break
            if (at > first or words) and self.parted(line, at):
                break
            step = self._step(line, at, words, settled or free)
            if not step:
                break
            article = line.keys[at + step - 1].startswith("ال") and words > 0 and step == 1
            settled = settled or article or line.symbols[at] in self._leaders
            free = line.symbols[at] in self.unknown and not settled
            at += step
            words += 1
        if first and line.symbols[first - 1] in self._monarchs and line.symbols[at : at + 1] in self._ordinals:
            return at + (at > first)  # «الملك محمد السادس»
        return self._with_initial(line, first, at)

    def _step(self, line: Line, at: int, words: int, settled: bool) -> int:
        """How many words of the line are the next part of the name; 0 where it has ended."""
        symbol = line.symbols[at]
        if symbol in self.links:
            return self._linked(line, at)
        if symbol in self.tails:
            return 1 if words else 0
        if symbol in self._ali:
            letters = letters_of(line.text[line.starts[at] : line.ends[at]])
            return int(symbol in self._definite or letters.endswith(("ي", "ی")))  # «العلى» is no preposition
        if symbol in self.names:
            surname = settled and words and line.symbols[at - 1] in self._new_surnames
            return int(not settled or not surname and symbol in self.given or symbol in self._leaders)
        if symbol in self._people:
            return int(words > 0 and not settled and self._ends_here(line, at))
        if symbol in self._surnames:
            return int(words > 0 and not settled)
        if symbol in self._parts:
            return int(words > 0 and not settled and line.symbols[at + 1 : at + 2] not in self._after_verb)
        if symbol in self.unknown:
            return int(words > 0 and self._is_name_like(line, at, settled))
        return 0

    def _linked(self, line: Line, at: int) -> int:
        """link link? word: the word that a link holds, whatever it is else"""
        behind = at + 1
        if behind >= len(line.symbols) or self.parted(line, behind):
            return 0
        symbol = line.symbols[behind]
        if symbol in self.links:
            return 1
        if line.keys[at] == "عبد" and not line.keys[behind].startswith("ال"):
            return int(symbol in self.names or symbol in self.unknown)
        if symbol in self.names or symbol in self._ali:
            return 2
        held = symbol in (self.unknown if line.keys[at] == "ابن" else self._words) and symbol not in self._loose
        return 2 if held and not (symbol in self.unknown and _NO_NAME.fullmatch(line.keys[behind])) else 0

    def _ends_here(self, line: Line, at: int) -> bool:
        """A noun of people is a surname where the name ends with it: «محمد القاضي،», but «محمد القاضي في»."""
        if at + 1 == len(line.symbols) or self.parted(line, at + 1):
            return True
        behind = line.symbols[at + 1]
        described = behind in self._definite or behind in self.names
        return behind in self._ends or line.keys[at].endswith("ي") and not described

    def _is_name_like(self, line: Line, at: int, settled: bool) -> bool:
        """Whether a word that no list knows can be a name, by its letters."""
        key = line.keys[at]
        if key.startswith("ال"):
            return not _NO_SURNAME.fullmatch(key) and (not settled or key.endswith("ي"))
        closed = line.symbols[at + 1 : at + 2] in self._closing or at + 1 == len(line.symbols)
        if settled or key.endswith("ا") and len(key) < 6 and not closed:  # «قويا», «جدا»
            return False
        return _NO_NAME.fullmatch(key) is None or closed and key[0] == "ت" and key[-1] != "ت"  # «أحمد تيمول (»

    def name_like(self, line: Line, at: int) -> bool:
        """Whether the word at a place is unknown and can be a name."""
        return line.symbols[at] in self.unknown and self._is_name_like(line, at, False)

    def _with_initial(self, line: Line, first: int, after: int) -> int:
        """«ناصر. م»: a name that hides the surname behind a letter."""
        keys = line.keys
        letter = after + 1
        if after == first + 1 and keys[after:letter] == ["."] and line.symbols[letter : letter + 1] in self.unknown:
            return letter + 1 if len(keys[letter]) == 1 else after
        return after

    def parted(self, line: Line, at: int) -> bool:
        """Whether a quote mark stands between a word and the one before it."""
        between = line.text[line.ends[at - 1] if at else max(0, line.starts[0] - 1) : line.starts[at]]
        return between != " " and not QUOTES.isdisjoint(between)

    def quoted(self, line: Line, first: int) -> int:
        """Where the quotation or bracket ends that opens right before a word; 0 if none does, or it is too long."""
        for at in range(first, min(first + LONGEST, len(line.symbols))):
            if line.symbols[at] in self._stop:
                return 0
            end = line.ends[at]
            last = line.starts[at + 1] if at + 1 < len(line.symbols) else end + 4
            if not QUOTES.isdisjoint(line.text[end:last]):
                return at + 1
        return 0
