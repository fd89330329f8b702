"""Cuts one white-space token into words, numbers and signs, each with its place in the token."""

import re
from enum import Enum
from typing import NamedTuple

from arconflict.text.letters import matching_key
from arconflict.text.normalise import normalise


class Kind(Enum):
    """What a piece of a token is, before any lexicon is asked."""

    WORD = "word"
    DIGITS = "digits"
    CLOCK = "clock"
    NUMERIC_DATE = "numeric_date"
    LATIN = "latin"
    OPAQUE = "opaque"
    SIGN = "sign"


class Piece(NamedTuple):
    """A word, number or sign: its matching key, its half-open place in the token, and where each letter starts."""

    kind: Kind
    key: str
    start: int
    end: int
    starts: tuple[int, ...] = ()

    def at(self, letter: int) -> int:
        """Where a letter of the key starts in the token; marks before it belong to the letter before."""
        return self.starts[letter] if self.starts else self.start + letter


LONGEST = 40
"""Tokens beyond this many characters are opaque: no word is that long, and int() stays cheap."""

_BROKEN = re.compile(r"(?<=\w)ـ+[^\w\s]{1,2}ـ+(?=\w)")  # «مقـ.ـتل»: broken against filters
_ADDRESS = re.compile(r"^[\W_]{0,9}(?:[a-zA-Z]{2,8}://|www\.|@\w)|\w@\w|\.(?:com|net|org)\b")
_LETTER = r"[^\W\d_a-zA-Z\u00aa-\u02ff\u0370-\u052f]"
_PIECE = re.compile(
    r"(?P<clock>(?<![\d:.])\d{1,2}:\d{2}(?::\d{2})?(?![\d:]))"
    r"|(?P<numeric_date>(?<![\d/.-])(?:\d{1,2}([/.-])\d{1,2}\3\d{2,4}|\d{4}([/.-])\d{1,2}\4\d{1,2})(?!\d))"
    r"|(?P<digits>\d+(?:[.,،٬٫]\d+)*)"
    rf"|(?P<word>{_LETTER}+)"
    r"|(?P<latin>[a-zA-Z\u00aa-\u02ff\u0370-\u052f][\w'&-]*)"
    r"|(?P<sign>\.{2,}|[^\w\s]|_)"
)
_QUOTES = "\"'"
_MISPLACED = re.compile(r"،(?=\d+\Z)")  # «عام ،2010 وقتل»: the comma that belongs behind the number


def pieces(token: str) -> tuple[Piece, ...]:
    """The pieces of a white-space token, left to right; quote marks are left out.

    >>> [piece.key for piece in pieces("«و18عنصراً».")]
    ['و', '18', 'عنصرا', '.']
    >>> [piece.key for piece in pieces("مقـ.ـتل")]
    ['مقتل']
    """
    if len(token) > LONGEST or _ADDRESS.search(token):
        return _opaque(token)
    if "ـ" in token and _BROKEN.search(token):
        return _mended(token)
    return _cut(token)


def _cut(token: str) -> tuple[Piece, ...]:
    folded = normalise(token)
    found = []
    for match in _PIECE.finditer(folded.text):
        kind = Kind(match.lastgroup)
        text = match.group()
        if kind is Kind.SIGN and (text in _QUOTES or text == "_" or _MISPLACED.match(folded.text, match.start())):
            continue
        place = folded.span(*match.span())
        plain = place.end - place.start == len(text)
        starts = () if plain else tuple(folded.span(i, i + 1).start for i in range(*match.span()))
        found.append(Piece(kind, matching_key(text) if kind is Kind.WORD else text, *place, starts))
    return tuple(found)


def _opaque(token: str) -> tuple[Piece, ...]:
    inner = token.strip("\"'“”«»()[]")
    start = token.find(inner)
    return (Piece(Kind.OPAQUE, "", start, start + len(inner)),) if inner else ()


def _mended(token: str) -> tuple[Piece, ...]:
    """The pieces of the token without what was put inside its words, placed in the token as it was."""
    kept: list[int] = []
    last = 0
    for match in _BROKEN.finditer(token):
        kept.extend(range(last, match.start()))
        last = match.end()
    kept.extend(range(last, len(token)))
    whole = "".join(token[i] for i in kept)
    found = []
    for piece in _cut(whole):
        starts = tuple(kept[piece.at(i)] for i in range(len(piece.key))) if piece.kind is Kind.WORD else ()
        found.append(piece._replace(start=kept[piece.start], end=kept[piece.end - 1] + 1, starts=starts))
    return tuple(found)
