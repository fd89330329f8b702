"""The vocabulary: what every word that the grammars know can be, and how a token of text is read with it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from arconflict.errors import LexiconError
from arconflict.lexicon.door import LexiconFile, number_of, only_fields, read_toml, text_of, words_of
from arconflict.lexicon.features import Alphabet, compiled
from arconflict.lexicon.forms import GENERATORS
from arconflict.lexicon.shapes import SHAPES, shape, shape_of_unknown
from arconflict.text.clitics import is_proclitics, splits, without_pronoun
from arconflict.text.letters import has_dual_vowel
from arconflict.text.pieces import Kind, Piece, pieces

MEMO_LIMIT = 200_000
"""Distinct tokens remembered at once; beyond it the memory starts anew."""

BROKEN = 6
"""Into how many parts a word is broken against filters, at most."""

CONJOINED = "LED_OR_VALLEY (?= ILA | (?<! FI . | BI . | MIN . | ILA . | ALA . ) [^STOP COMMA]{1,3} ILA (?: EVENT_NOUN | VICTIM_NOUN ) )"
"""«وأدى [انفجار] إلى»: «و» and a verb, though the word is written like «وادي»."""

ROLES = ("civilian", "combatant", "security", "unknown")
GROUPS = (
    "aid_worker child commander elderly family foreigner journalist medic militant official "
    "police prisoner soldier student suicide_bomber woman worker"
).split()


class People(NamedTuple):
    """What a noun says of the people it names."""

    kind: str
    role: str
    groups: tuple[str, ...]


class Word(NamedTuple):
    """A word, number or sign of a token: its key and its half-open place in the token."""

    key: str
    start: int
    end: int


class Reading:
    """How one token reads: for each of its words a symbol, its key and its half-open place in the token.

    `marks` is a character for each of its words by which a grammar finds those that matter to it, once it has asked.
    """

    __slots__ = ("ends", "keys", "marks", "starts", "symbols")

    def __init__(self, symbols: str, keys: tuple[str, ...], starts: tuple[int, ...], ends: tuple[int, ...]) -> None:
        self.symbols: str = symbols
        self.keys: tuple[str, ...] = keys
        self.starts: tuple[int, ...] = starts
        self.ends: tuple[int, ...] = ends
        self.marks: str | None = None


class Readings(dict[str, Reading]):
    """The readings of tokens by token: each distinct one is read once, and at most MEMO_LIMIT are remembered."""

    def __init__(self, read: Callable[[str], Reading]) -> None:
        self._reader = read

    def __missing__(self, token: str) -> Reading:
        reading = self._reader(token)
        if len(self) >= MEMO_LIMIT:
            self.clear()
        self[token] = reading
        return reading


class Vocabulary:
    """Words with their features; reads tokens, each distinct one once. Shared freely between threads.

    Args:
        files: word files; a later one adds words to an earlier one.
        starts: first words of the names in a registry, as matching keys: known, and never cut in two.
    """

    def __init__(self, sources: Iterable[LexiconFile], starts: Iterable[str] = (), inside: Iterable[str] = ()) -> None:
        self.alphabet: Alphabet = Alphabet()
        self.values: dict[str, int] = {}
        self.months: dict[str, int] = {}
        self.people: dict[str, People] = {}
        self._features: dict[str, frozenset[str]] = {}
        for source in sources:
            self._add_file(source)
        # All looked up before one is added: what «النصرة» is must not hang on whether «نصرة» came first.
        names = {key: self._lookup(key, "ال") | {"NAME_START"} for key in starts}
        self._features.update(names)
        self._add_kin()
        kinds = set(self._features.values())
        kinds |= {as_dual(features) for features in kinds if "MAYBE_DUAL" in features}
        for features in sorted(kinds, key=sorted):
            for extra in ((), ("DEF",), ("POSS",)):
                self.alphabet.symbol(features.union(extra, ("WORD",)))
        for features in SHAPES:
            self.alphabet.symbol(features)
        self.readings: Readings = Readings(self._read)
        self._conjoined = compiled(CONJOINED, self.alphabet, {})

    def _add_file(self, source: LexiconFile) -> None:
        for name, table in read_toml(source).items():
            where = f"{source.name}: {name}"
            if not isinstance(table, dict):
                raise LexiconError(f"{where}: expected a table of words")
            only_fields(table, ("features", "value", "role", "groups", *GENERATORS), where)
            self._add_table(name, table, where)

    def _add_table(self, name: str, table: Mapping[str, object], where: str) -> None:
        own = words_of(table, "features", where)
        people = _people(name, table, where)
        if people is not None:
            own = (*own, "PERSON")
        for field, generate in GENERATORS.items():
            for word in words_of(table, field, where):
                for key, extra in generate(word):
                    features = frozenset((*own, *extra))
                    self._features[key] = self._features.get(key, frozenset()) | features
                    if people is not None:
                        self.people.setdefault(key, people)
                    if "value" in table:  # apart: «صفر» is zero, and the second month
                        values = self.months if "MONTH" in own else self.values
                        values[key] = number_of(table, "value", where)

    def _add_kin(self) -> None:
        """A word listed with its pronoun (زوجته) that is a noun of people as well stays one."""
        for key, features in list(self._features.items()):
            if not features & {"PERSON", "KEPT"}:
                below = next(
                    (f for stem in without_pronoun(key) if "PERSON" in (f := self._features.get(stem, _NOTHING))), None
                )
                if below is not None:
                    self._features[key] = features | below | {"POSS"}

    def _lookup(self, key: str, article: str) -> frozenset[str]:
        known = self._features.get(key, frozenset())
        if key.startswith(article) and len(key) > len(article):
            below = self._features.get(key[len(article) :])
            if below:
                known |= below | {"DEF"}
        return known

    def read(self, token: str) -> Reading:
        """The words of one white-space token."""
        return self.readings[token]

    def _read(self, token: str) -> Reading:
        symbols: list[str] = []
        words: list[Word] = []
        found = self._rejoined(pieces(token))
        for at, piece in enumerate(found):
            for features, word in self._words(piece, found[at + 1 :], len(found) == 1):
                if "MAYBE_DUAL" in features and has_dual_vowel(token[word.start : word.end]):
                    features = as_dual(features)
                symbols.append(self.alphabet.symbol(features))
                words.append(word)
        if len(words) == 1:  # most of them, and so many that it pays to share what they are made of
            key, start, end = words[0]
            return Reading(symbols[0], (token if key == token else key,), _shared(start), _shared(end))
        keys, starts, ends = zip(*words, strict=False) if words else ((), (), ())
        return Reading("".join(symbols), keys, starts, ends)

    def conjoined(self, symbols: str) -> list[int]:
        """The places of words that begin with «و» here, though another word is written like them."""
        return [match.start() for match in self._conjoined.finditer(symbols)]

    def with_clitic_apart(self, token: str, reading: Reading, place: int) -> Reading:
        """The reading of a token with the first letter of one of its words as a word of its own."""
        key, start = reading.keys[place], reading.starts[place]
        cut = next(piece.at(1) for piece in pieces(token) if piece.start == start)
        features = _WORD | {_CLITICS[key[0]]}, self.features_of(key[1:]) or shape_of_unknown(key[1:])

        on = place + 1
        return Reading(
            reading.symbols[:place] + "".join(map(self.alphabet.symbol, features)) + reading.symbols[on:],
            (*reading.keys[:place], key[0], key[1:], *reading.keys[on:]),
            (*reading.starts[:on], cut, *reading.starts[on:]),
            (*reading.ends[:place], cut, *reading.ends[place:]),
        )

    def _rejoined(self, found: tuple[Piece, ...]) -> tuple[Piece, ...]:
        """«مق-تل», «جنـ.ـدي», «ح.ز.ب»: a known word broken by signs against filters."""
        letters = [at for at, piece in enumerate(found) if piece.kind is Kind.WORD]
        if not 1 < len(letters) <= BROKEN:
            return found
        for first, last in combinations(letters, 2):
            parts = [piece for piece in found[first : last + 1] if piece.kind is Kind.WORD]
            key = "".join([part.key for part in parts])
            whole = all(part.key in self._features for part in parts)
            signs = all(piece.kind in (Kind.WORD, Kind.SIGN) for piece in found[first : last + 1])
            if signs and self._features.get(key, _NOTHING) & _HIDDEN and not whole:
                starts = tuple(part.at(i) for part in parts for i in range(len(part.key)))
                return (
                    *found[:first],
                    Piece(Kind.WORD, key, parts[0].start, parts[-1].end, starts),
                    *found[last + 1 :],
                )
        return found

    def _words(self, piece: Piece, after: tuple[Piece, ...], alone: bool) -> Iterator[tuple[frozenset[str], Word]]:
        if piece.kind is not Kind.WORD:
            yield shape(piece), Word(piece.key, piece.start, piece.end)
            return
        key = piece.key
        whole = self.features_of(key)
        if whole is not None and len(key) > 1 and not whole <= _MERE:
            yield whole, Word(key, piece.start, piece.end)
            return
        if is_proclitics(key) and (after or alone):
            yield from _proclitics(piece, len(key), True)
            return
        for before, stem in splits(key):
            features = self.features_of(stem)
            if features is not None and len(stem) > 1:
                cut = piece.at(len(before))
                yield from _proclitics(piece, len(before), False)
                start = piece.start if len(before) + len(stem) > len(key) else cut
                yield features, Word(stem, start, piece.end)
                return
        yield whole or shape_of_unknown(key), Word(key, piece.start, piece.end)

    def people_of(self, key: str) -> People | None:
        """What a noun says of the people it names, whatever its article or pronoun."""
        found = self.people.get(key) or self.people.get(key.removeprefix("ال"))
        if found is None:
            found = next((p for stem in without_pronoun(key) if (p := self.people.get(stem))), None)
        return found

    def features_of(self, key: str) -> frozenset[str] | None:
        """What a word can be: as listed, with the article, or with a suffix pronoun; None if it is not known."""
        found = self._features.get(key)
        if found is not None:
            return found | _WORD
        if key.startswith("ال") and (found := self._features.get(key[2:])) is not None:
            return found | _WORD_DEF
        for stem in without_pronoun(key):
            found = self._features.get(stem)
            if found is not None and not (stem in self.values or stem in self.months or found & _NO_PRONOUN):
                return found | _WORD_POSS
        return None


def _shared(place: int) -> tuple[int]:
    return _PLACES[place] if place < len(_PLACES) else (place,)


def as_dual(features: frozenset[str]) -> frozenset[str]:
    """What «مدنيَّين» is, with the vowel that tells a dual from a plural."""
    return features - {"PLURAL", "MAYBE_DUAL", "NAME_START"} | {"DUAL"}


_PLACES = tuple((place,) for place in range(64))
_NOTHING: frozenset[str] = frozenset()
_HIDDEN = frozenset({"KILLED", "WOUNDED", "CAPTURED", "DETAINED", "ABDUCTED", "PERSON", "ORG_HEAD"})
"""What words that filters look for can be."""
_WORD = frozenset({"WORD"})
_MERE = frozenset({"WORD", "NO_NAME", "POSS"})
"""What is listed only as no name (برصاص) is cut like any other word."""
_WORD_DEF = frozenset({"WORD", "DEF"})
_WORD_POSS = frozenset({"WORD", "POSS"})
_NO_PRONOUN = frozenset({"KEPT", "WA", "FA", "BI", "LI", "KA", "ARTICLE", "UNIT", "TENS", "MIN", "FI", "AN"})
_CLITICS = {"و": "WA", "ف": "FA", "ب": "BI", "ل": "LI", "ك": "KA", "ال": "ARTICLE"}


def _proclitics(piece: Piece, letters: int, with_article: bool) -> Iterator[tuple[frozenset[str], Word]]:
    text = piece.key[:letters]
    parts = [*text]
    if with_article and text.endswith("ال"):
        parts = [*text[:-2], "ال"]
    elif with_article and text.endswith("لل"):
        parts = [*text[:-2], "ل", "ال"]
    at = 0
    for part in parts:
        start = piece.at(min(at, letters - 1))
        at += len(part)
        yield (
            frozenset({"WORD", _CLITICS[part]}),
            Word(part, start, piece.at(at) if at < len(piece.key) else piece.end),
        )


def _people(name: str, table: Mapping[str, object], where: str) -> People | None:
    if "role" not in table:
        return None
    role, groups = text_of(table, "role", where), words_of(table, "groups", where)
    if role not in ROLES:
        raise LexiconError(f"{where}: role: expected one of {', '.join(ROLES)}, found «{role}»")
    for at, group in enumerate(groups):
        if group not in GROUPS:
            raise LexiconError(f"{where}: groups[{at}]: expected one of {', '.join(GROUPS)}, found «{group}»")
    return People(name, role, groups)
