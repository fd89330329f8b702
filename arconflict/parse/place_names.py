"""Names of places at a word: those that the gazetteer knows, and those that only a type word gives away."""

from typing import NamedTuple

from arconflict.facts.span import Span
from arconflict.lexicon.gazetteer import Gazetteer
from arconflict.lexicon.place_files import place_key
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line
from arconflict.parse.symbols import having
from arconflict.text.clitics import splits
from arconflict.text.letters import TANWIN, fold, is_accusative, letters_of

OPENING, CLOSING = "\"“”«‹'‘’„", "\"“”»›'‘’"
_PLAIN = frozenset({"WORD", "NAME_START", "LED", "UNKNOWN", "NISBA"})
_CALLED = ("forced", "settlement")
_QUOTED = 5
_FUNCTION = frozenset(
    {"INNA", "ALA", "AW", "LA", "NEG", "KANA", "MIN", "FI", "ILA", "AN", "RELATIVE", "WITHOUT", "HATTA"}
)
"""Features of words that open no name: villages are called «على» and «أن»."""
_LARGE = 6
_HAMZA = frozenset("أإ")
_FOREIGN, _NO_NAME = "يا", ("وا", "تهم", "تها", "دهم", "هما")
_MEMO = 65_536
_SPACE = ("", " ")
Rows = tuple[int, ...]


class Cut(NamedTuple):
    """A way to read a word as the first of a name: its proclitics, and what is left, with the article."""

    before: str
    stem: str


class NameAt(NamedTuple):
    """A name in a line: its words, its key, and its rows; no rows if the gazetteer does not know it."""

    first: int
    after: int
    key: str
    rows: Rows
    quoted: bool = False

    @property
    def one_word(self) -> bool:
        """Whether the name is a single word of the line."""
        return self.after == self.first + 1


class PlaceNames:
    """Reads names of places at given words of a line."""

    def __init__(self, vocabulary: Vocabulary, gazetteer: Gazetteer) -> None:
        self._vocabulary = vocabulary
        self.gazetteer = gazetteer
        self._index, self._lengths = gazetteer.index(), gazetteer.lengths()
        self._features = vocabulary.alphabet.features
        self._cuts: dict[str, tuple[Cut, ...]] = {}
        self._unknown = having(vocabulary, "UNKNOWN", "GIVEN_NAME", "NAME")
        self._definite = having(vocabulary, "DEF")
        self._adjective = having(vocabulary, "NISBA!DEF", "SOUND!DEF")
        self._side = having(vocabulary, "SIDE&DEF", "NAME_SIDE&DEF")
        self._compass = having(vocabulary, "SIDE&DEF")
        self._digits = having(vocabulary, "DIGITS")
        self._proclitic = having(vocabulary, "BI", "KA", "FA")
        self._never = having(
            vocabulary, "STOP", "SIGN", "RELATIVE", "SAID", "PERIOD", "SIDE&DEF", "NAME_SIDE&DEF", "PLACE_QUALITY", "MIN", "FI",
            "ALA", "ILA", "INNA", "QAD", "KANA", "LAST", "OTHER", "DIRECTION!DEF", "VIOLENCE",
        )  # fmt: skip
        self._shut = self._never - self._side

    def cuts(self, key: str) -> tuple[Cut, ...]:
        """The ways in which a word may open a known name, memoised; proclitics come off unknown words only."""
        found = self._cuts.get(key)
        if found is None:
            if len(self._cuts) >= _MEMO:
                self._cuts = {}
            found = self._cuts[key] = self._cuts_of(key)
        return found

    def _cuts_of(self, key: str) -> tuple[Cut, ...]:
        starts = self.gazetteer.starts()
        features = self._vocabulary.features_of(key)
        if features is not None and features & _FUNCTION and key not in self.gazetteer.heads():
            return ()
        found = [Cut("", key)] if len(key) > 1 and key in starts else []
        if features is None and not self.gazetteer.needs_type(key):  # «كريمة» is no «ك» and «ريمة»
            found += [Cut(before, stem) for before, stem in splits(key) if len(stem) > 2 and stem in starts]
        return tuple(found)

    def known(self, line: Line, first: int, stem: str, loosely: bool = False) -> NameAt | None:
        """name, the longest that the gazetteer has; `stem` is its first word without proclitics"""
        rows = self.gazetteer.rows_loosely(stem) if loosely else self._index.get(stem, ())
        found = NameAt(first, first + 1, stem, rows) if rows else None
        longest = self._lengths.get(stem)
        if longest is not None:
            found = self._longer(line, first, stem, min(first + longest, len(line.keys)), loosely) or found
        text = line.text[line.starts[first] : line.ends[found.after - 1]] if found is not None else ""
        if TANWIN in text and any(map(is_accusative, text.split())):
            return None  # «21 سورياً», «دوماً»: an accusative, and no name takes it
        if found is not None and found.one_word and not self._has_its_alefs(text, found):
            return None
        return found

    def _has_its_alefs(self, text: str, name: NameAt) -> bool:
        """Whether no hamza stands on an alef inside a word whose names have none: «لجأوا» is not جاوا, «وأنه» not وانة."""
        if not _HAMZA.intersection(text):
            return True
        inner = letters_of(text)[-len(name.key) :].removeprefix("ال")[1:-1]
        if not _HAMZA.intersection(inner):
            return True
        names = (one.removeprefix("ال")[1:-1] for row in name.rows for one in self.gazetteer[row].names)
        return any(not _HAMZA.isdisjoint(one) or "آ" in one for one in names)

    def _longer(self, line: Line, first: int, stem: str, limit: int, loosely: bool) -> NameAt | None:
        """The longest known name of several words that ends at a limit or before."""
        look = self.gazetteer.rows_loosely if loosely else self.gazetteer.rows
        found: NameAt | None = None
        key = stem
        for at in range(first + 1, limit):
            if line.symbols[at] in self._shut or len(line.keys[at]) < 2 or self.apart(line, at):
                break
            key += line.keys[at]
            rows = look(key)
            if rows and self._is_spelt(rows, key, stem):
                found = NameAt(first, at + 1, key, rows)
        return found

    def _is_spelt(self, rows: Rows, key: str, stem: str) -> bool:
        """Whether a key of several words is a name of several: «بعد أن» is not بعدان."""
        if stem in self.gazetteer.heads():
            return True
        names = (name for row in rows for name in self.gazetteer[row].names if " " in name or "-" in name)
        return any(place_key(name).removeprefix("ال") == key.removeprefix("ال") for name in names)

    @staticmethod
    def apart(line: Line, at: int) -> bool:
        """Whether more than white space stands before a word: a sign or a quote."""
        between = line.text[line.ends[at - 1] : line.starts[at]]
        return between not in _SPACE and fold(between).strip() != ""

    def unknown(self, line: Line, first: int, kind: str) -> NameAt | None:
        """quoted words, or digits, or head? word side*, as much as the kind of type word before them allows

        Args:
            kind: the least of what type word calls for it: "forced" behind a dual (قريتي X), "settlement",
                "area" (منطقة), "landmark" (حي), "street" (شارع، مسجد), "described" (طريق، سوق), "known" (مستشفى).
        """
        quoted = self._quoted(line, first)
        if quoted is not None or self.apart(line, first):
            return quoted
        symbol, key = line.symbols[first], line.keys[first]
        if symbol in self._digits:  # «حي 400»
            return NameAt(first, first + 1, key, ()) if kind == "landmark" else None
        if symbol in self._never or len(key) < 2 and symbol not in self._proclitic:
            return None
        after = first + 1
        if symbol in self._proclitic and kind in _CALLED and self._is_cut_off(line, first):
            after += 1  # «قرية بشني»: what was taken for a preposition is the name's own letter
        elif key in self.gazetteer.heads() and after < len(line.keys):
            while after < first + 3 and line.keys[after - 1] in self.gazetteer.heads():
                if not self._goes_on(line, after):
                    return None
                after += 1
        elif not self._may_be_name(symbol, key, kind):
            return None
        last = min(len(line.keys), first + 4)
        while after < last and line.symbols[after] in self._side and not self.apart(line, after):
            after += 1
        return NameAt(first, after, "".join(line.keys[first:after]), ())

    def _is_cut_off(self, line: Line, at: int) -> bool:
        """Whether a proclitic was cut off a word that means nothing without it."""
        if line.starts[at + 1 : at + 2] != [line.ends[at]]:
            return False
        return self._features[line.symbols[at + 1]] <= _PLAIN

    def _goes_on(self, line: Line, at: int) -> bool:
        """Whether the word that a head (تل، أبو) needs stands behind it."""
        if at >= len(line.keys) or line.symbols[at] in self._never:
            return False
        return len(line.keys[at]) > 1 and not self.apart(line, at)

    def _may_be_name(self, symbol: str, key: str, kind: str) -> bool:
        definite, unknown = symbol in self._definite, symbol in self._unknown
        if kind == "forced":
            return True
        if kind == "known" or symbol in self._adjective and not key.endswith(_FOREIGN) and not self.cuts(key):
            return False  # «منطقة جبلية», «حي سكني»; but «ولاية بافاريا»
        if unknown and (key.endswith(_NO_NAME) or key in self.gazetteer.nisbas() or self._holds_preposition(key)):
            return False  # «أحياء انشغلوا عنهم», «قضاء عطلتهم», «مستوطنة إسرائيلية», «مدينة بأوكرانيا»
        if kind == "described":
            return unknown and definite
        if kind == "street":
            return definite
        if unknown:
            return kind == "settlement" or definite or not key.endswith("ه")
        return kind == "landmark" and definite

    def _holds_preposition(self, key: str) -> bool:
        """Whether a word is a preposition and a large place."""
        starts = self.gazetteer.starts()
        return any(cut.before and len(cut.stem) > 3 and starts[cut.stem] >= _LARGE for cut in self.cuts(key))

    def _quoted(self, line: Line, first: int) -> NameAt | None:
        if first == 0 or not _has(line.text[line.ends[first - 1] : line.starts[first]], OPENING):
            return None
        for after in range(first + 1, min(first + _QUOTED, len(line.keys)) + 1):
            end = line.ends[after - 1]
            stop = line.starts[after] if after < len(line.keys) else end + 2
            if _has(line.text[end:stop], CLOSING):
                return NameAt(first, after, "".join(line.keys[first:after]), (), True)
        return None

    def with_sides(self, line: Line, after: int) -> int:
        """Where the adjectives of the compass behind a name end (الشمالي الغربي)."""
        limit = min(after + 2, len(line.keys))
        while after < limit and line.symbols[after] in self._compass and not self.apart(line, after):
            after += 1
        return after


def _has(text: str, signs: str) -> bool:
    return any(sign in text for sign in signs)


def quoted(line: Line, at: int) -> bool:
    """Whether a quotation mark opens before a word."""
    return at > 0 and _has(line.text[line.ends[at - 1] : line.starts[at]], OPENING)


def span_of(line: Line, first: int, after: int, before: str) -> Span:
    """The place of words in the text, without the proclitics of the first; a fused article (لل) stays whole.

    >>> from arconflict.lexicon.vocabulary import Vocabulary
    >>> from arconflict.lexicon.word_files import packaged_words
    >>> from arconflict.parse.line import read_line
    >>> line = read_line("بِحلب", 0, 5, Vocabulary(packaged_words()))
    >>> span_of(line, 0, 1, "ب").of(line.text)
    'حلب'
    """
    start, end = line.starts[first], line.ends[after - 1]
    letters = len(before)
    if before.endswith("ل") and fold(line.text[start:end])[letters : letters + 1] == "ل":
        letters -= 1
    while letters and start < end and len(fold(line.text[start])) <= letters:  # «ﻷربيل» can't be cut in its first
        letters -= len(fold(line.text[start]))
        start += 1
    while start < end and not ("ء" <= line.text[start] <= "غ" or fold(line.text[start])):
        start += 1
    return Span(start, end)
