"""Phrase patterns: regular expressions over features of words, written with the names of the features.

A paragraph is a short string with one character a word; every set of features has its character. In a pattern
`KILLED` is any word with that feature, `PERSON&PLURAL` one with both, `PERSON!DEF` one without the second,
`[^STOP OPEN]` a word with none of these, and `<number>` another pattern by its name. All else is a regular
expression; white space is for the reader.
"""

import re
from collections.abc import Collection, Mapping
from itertools import groupby

_NAME = re.compile(r"(?<!\\)[A-Z][A-Z_]*(?:[&!][A-Z][A-Z_]*)*")
_NONE_OF = re.compile(r"\[\^([A-Z_ ]+)\]")
_REFERENCE = re.compile(r"<([a-z_]+)>")
_GROUP_NAME = re.compile(r"\?P<")
_FIRST = 0xE000


class Alphabet:
    """A character for each set of features that a word of the vocabulary can have."""

    def __init__(self) -> None:
        self._symbols: dict[frozenset[str], str] = {}
        self.features: dict[str, frozenset[str]] = {}
        self._by_feature: dict[str, set[str]] = {}

    def symbol(self, features: frozenset[str]) -> str:
        """The character of a set of features, a new one for a new set."""
        found = self._symbols.get(features)
        if found is None:
            found = self._symbols[features] = chr(_FIRST + len(self._symbols))
            self.features[found] = features
            for feature in features:
                self._by_feature.setdefault(feature, set()).add(found)
        return found

    def symbols_of(self, term: str) -> set[str]:
        """The characters of the words of a feature term such as `PERSON&PLURAL!DEF`."""
        wanted = [self._by_feature.get(part, set()) for part in re.findall(r"(?:^|&)([A-Z_]+)", term)]
        barred = [self._by_feature.get(part, set()) for part in re.findall(r"!([A-Z_]+)", term)]
        return set.intersection(*wanted).difference(*barred)

    def having(self, term: str) -> str:
        """The regular expression for one word of a feature term."""
        return one_of(self.symbols_of(term))

    def only(self, names: frozenset[str]) -> str:
        """The regular expression for one word whose features are all among these."""
        return one_of({symbol for symbol, has in self.features.items() if has <= names})

    def without(self, names: list[str]) -> str:
        """The regular expression for one word that has none of the features."""
        found: set[str] = set().union(*(self._by_feature.get(name, set()) for name in names))
        return f"[^{_ranges(found)}]"


def one_of(symbols: Collection[str]) -> str:
    """The regular expression for one of the symbols."""
    return f"[{_ranges(symbols)}]" if symbols else "(?!)"


def _ranges(symbols: Collection[str]) -> str:
    """The inside of a character class: neighbours as a range, which compiles several times as fast.

    >>> _ranges("abcdxyz")
    'a-dxyz'
    """
    found = []
    codes = sorted(map(ord, symbols))
    for _, run in groupby(enumerate(codes), lambda place: place[1] - place[0]):
        said = [chr(code) for _, code in run]
        found.append(f"{said[0]}-{said[-1]}" if len(said) > 3 else "".join(said))
    return "".join(found)


def alternatives(source: str) -> list[str]:
    """The choices of a pattern at its top level.

    >>> alternatives("A (?: B | C ) | D")
    ['A (?: B | C )', 'D']
    """
    found, depth, start = [], 0, 0
    for at, sign in enumerate(source):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            found.append(source[start:at].strip())
            start = at + 1
    return [*found, source[start:].strip()]


def expand(source: str, alphabet: Alphabet, named: Mapping[str, str]) -> str:
    """The regular expression over symbols that a pattern written with feature names stands for."""
    source = _GROUP_NAME.sub("?P\0", source)
    while _REFERENCE.search(source):
        source = _REFERENCE.sub(lambda m: "(?:" + _GROUP_NAME.sub("?P\0", named[m[1]]) + ")", source)
    source = _NONE_OF.sub(lambda m: alphabet.without(m[1].split()), source)
    parts = re.split(r"(\?P\0\w+>)", source)
    for i in range(0, len(parts), 2):
        parts[i] = "".join(_NAME.sub(lambda m: alphabet.having(m[0]), parts[i]).split())
    return "".join(parts).replace("\0", "<")


def compiled(source: str, alphabet: Alphabet, named: Mapping[str, str]) -> re.Pattern[str]:
    """A pattern ready to run over strings of the alphabet's symbols.

    >>> alphabet = Alphabet()
    >>> killed, number = alphabet.symbol(frozenset({"KILLED"})), alphabet.symbol(frozenset({"DIGITS"}))
    >>> bool(compiled("KILLED <count>", alphabet, {"count": "DIGITS"}).fullmatch(killed + number))
    True
    """
    return re.compile(expand(source, alphabet, named))
