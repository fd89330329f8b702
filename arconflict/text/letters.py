"""Which characters of Arabic text are the same letter, mark, digit or sign: classes and fold tables."""

import importlib
import re
import unicodedata
import warnings
from functools import cache
from types import ModuleType

TATWEEL = "\u0640"
HAMZA_ABOVE = "\u0654"
TANWIN = "\u064b"
FATHA, YA = "\u064e", "ي"
MADDA, HAMZA_BELOW = "آ", "إ"
"""Alefs that tell words apart: آب is August, أب a father, إب a town."""

CONTROLS = (
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f\ufeff"
)
"""What shapes or orders text unseen: joiners, bidi controls, the soft hyphen, the byte order mark."""

# Beyond pyarabic's: the rest of the Quranic signs, and those of the Arabic Extended blocks.
_MORE_MARKS = ("\u06d6-\u06ed", "\u0897-\u089f", "\u08ca-\u08e1", "\u08e3-\u08ff")

# Letters of other keyboards and fonts that look like an Arabic one where they stand; گ is read as ك.
_LOOKALIKES = {
    "ا": "أإآٱٲٳ",
    "ي": "یېےۍ",
    "ئ": "ۓ",
    "ك": "کگڪګ",
    "ه": "ہھەۀۂ",
    "ة": "ۃ",
}
# Letters for foreign sounds, and the one that Arabic newspapers write in their place.
_FOREIGN = {"ب": "پ", "ج": "چ", "ف": "ڤ", "ق": "ڨ", "ك": "ڭ", "و": "ۆ", "ي": "ێ", "ل": "ڵ", "ر": "ڕ"}
# What a careful and a careless writer spell differently.
_LOOSE = {"ي": "ىئ", "ه": "ة", "و": "ؤ"}
_SIGNS = {
    '"': "“”„‟«»‹›″＂〝〞",
    "'": "‘’‚‛′ʼ`´",
    "-": "‐‑‒–—―−﹘﹣－",
    "%": "٪",
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    "(": "\ufd3f",
    ")": "\ufd3e",
}

UNSEEN = dict.fromkeys(map(ord, CONTROLS + TATWEEL))
"""For `translate`: leaves out what is no letter and no mark."""
_SHORT = 128  # up to here `translate` is faster than the many `replace` that a long text needs
_CHUNK = 1 << 15  # a long text is folded in pieces that stay in the processor's cache: twice as fast
_SELDOM = re.compile("[^\0-\u0652]")  # news text has little beyond U+0652, the last everyday mark


def letters_of(text: str) -> str:
    """The letters of a text as they are spelled, hamza and all, without marks, tatweel and controls.

    >>> letters_of("و\u200fأَحد")
    'وأحد'
    """
    seen = text.translate(UNSEEN)
    return "".join([one for one in unicodedata.normalize("NFC", seen) if one.isalpha()])


def first_letter(word: str) -> str:
    """The first letter of a word as it is spelled, hamza and all; empty if it has none.

    >>> first_letter("\ufe81ب"), first_letter("إِب")
    ('آ', 'إ')
    """
    return letters_of(unicodedata.normalize("NFKC", word))[:1]


def is_accusative(word: str) -> bool:
    """Whether a word ends in the tanwin of the accusative, which no name of a place takes.

    >>> is_accusative("دوماً"), is_accusative("سوريًا"), is_accusative("الرطًبة")
    (True, True, False)
    """
    last = word.rfind(TANWIN)
    return last >= 0 and fold(word[last + 1 :]) in ("", "ا", "ى")


def has_dual_vowel(word: str) -> bool:
    """Whether a word in ين has the vowel of the dual before it.

    >>> has_dual_vowel("مدنيَّين"), has_dual_vowel("مدنيين"), has_dual_vowel("مَدنيِّين")
    (True, False, False)
    """
    return FATHA in word and FATHA in word.translate(UNSEEN).rpartition(YA)[0][-2:]


def fold(text: str) -> str:
    """The text with one character for each letter, digit and sign, and none for marks.

    >>> fold("مُقْتَل ١٨ عنصـراً")
    'مقتل 18 عنصرا'
    """
    if len(text) <= _SHORT:
        folded = text.translate(_translation())
    else:
        folded = "".join([_fold_long(text[at : at + _CHUNK]) for at in range(0, len(text), _CHUNK)])
    return _hamza_on_its_seat(folded) if HAMZA_ABOVE in folded else folded


def matching_key(word: str) -> str:
    """The spelling under which a word is looked up: folded, with ى as ي, ة as ه, ؤ as و, ئ as ي.

    >>> matching_key("مسؤوليّة") == matching_key("مسووليه")
    True
    """
    if HAMZA_ABOVE in word:
        word = fold(word)
    return word.translate(_key_translation())


def _fold_long(text: str) -> str:
    folds = _folds()
    for char in _everyday():
        text = text.replace(char, folds[char])
    for char in folds.keys() & set(_SELDOM.findall(text)):
        text = text.replace(char, folds[char])
    # Marks were made tatweels above: a replacement of equal length costs a tenth of a deletion.
    return text.replace(TATWEEL, "") if TATWEEL in text else text


def _hamza_on_its_seat(text: str) -> str:
    """A decomposed ؤ or ئ is that letter; any other combining hamza is a mark."""
    for seat, letter in (("و", "ؤ"), ("ي", "ئ"), ("ى", "ئ"), ("", "")):
        text = text.replace(seat + HAMZA_ABOVE, letter)
    return text


@cache
def marks() -> frozenset[str]:
    """The vowel, Quranic and other marks of an Arabic letter, and the tatweel that stretches it."""
    named: list[str] = _pyarabic().DIACRITICS
    ranges = (map(chr, range(ord(r[0]), ord(r[2]) + 1)) for r in _MORE_MARKS)
    return frozenset(named).union({TATWEEL}, *ranges)


@cache
def widths() -> dict[str, int]:
    """What a character folds into, counted: 0 for a mark, 2 or more for a ligature, 1 for a foreign mark.

    >>> [widths().get(char) for char in "\u0640\ufefb\u0301ا"]
    [0, 2, 1, None]
    """
    regex = importlib.import_module("regex")  # not at the top: it takes 20 ms to import
    # Up to U+FFFF: beyond, `re` has no fast sets, and the marks there are those of dead scripts.
    foreign: list[str] = regex.findall(r"\p{M}", "".join(map(chr, range(0x300, 0x10000))))
    wide = {char: len(letters) for char, letters in _folds().items() if len(letters) > 1}
    gone = {char for char, letters in _folds().items() if letters == TATWEEL}.union({TATWEEL, HAMZA_ABOVE})
    return dict.fromkeys(foreign, 1) | wide | dict.fromkeys(gone, 0)


@cache
def _folds() -> dict[str, str]:
    """What each character becomes that does not stay itself; what vanishes becomes a tatweel."""
    folds = {char: letter for letter, same in _LOOKALIKES.items() for char in same}
    folds |= {char: sign for sign, same in _SIGNS.items() for char in same}
    araby = _pyarabic()
    for digits in (araby.NUMBERS_EAST, araby.NUMBERS_PERS):
        folds |= dict(zip(digits, araby.NUMBERS_WEST, strict=True))
    folds |= dict.fromkeys((marks() - {HAMZA_ABOVE, TATWEEL}).union(CONTROLS), TATWEEL)
    for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFF)):
        form = chr(code)
        letters = unicodedata.normalize("NFKC", form)
        if letters != form:
            kept = "".join(folds.get(c, c) for c in letters).replace(TATWEEL, "")
            folds[form] = kept if kept.strip() else TATWEEL  # a mark alone is written on a space
    return folds


@cache
def _everyday() -> tuple[str, ...]:
    return tuple(char for char in _folds() if not _SELDOM.match(char))


@cache
def _translation() -> dict[int, str | None]:
    table: dict[int, str | None] = {code: chr(code) for code in (*range(0x20, 0x7F), *range(0x600, 0x700))}
    table |= {ord(char): None if to == TATWEEL else to for char, to in _folds().items()}
    return table | {ord(TATWEEL): None}


@cache
def _key_translation() -> dict[int, str | None]:
    loose = {ord(char): to for rule in (_LOOSE, _FOREIGN) for to, same in rule.items() for char in same}
    return {code: to and to.translate(loose) for code, to in _translation().items()}


@cache
def _pyarabic() -> ModuleType:
    """pyarabic's constants; its functions have faults, and importing it warns on Python 3.12 and later."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return importlib.import_module("pyarabic.araby")
