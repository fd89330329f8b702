"""Strategies that spell Arabic text as another keyboard, font or copyist would; it says the same."""

import re
import unicodedata

from hypothesis import strategies as st

LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"
MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u06d6\u06e1"
TATWEEL = "\u0640"
CONTROLS = (
    "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
WESTERN, EASTERN, PERSIAN = "0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"

_JOINS_ITS_NEXT = frozenset(LETTERS) - frozenset("ءآأؤإاةدذرزوى")
# Of a letter's joined shapes, the last in Unicode's order.
_FORMS = {unicodedata.normalize("NFKC", form): form for form in map(chr, range(0xFE80, 0xFEF5))}
_LAM_ALEF = {"لا": "ﻻ", "لأ": "ﻷ", "لإ": "ﻹ", "لآ": "ﻵ"}
_ALEF = str.maketrans("أإآ", "ااا")
_KEYBOARD = str.maketrans("يك", "یک")
_TO_WESTERN = str.maketrans(EASTERN + PERSIAN, WESTERN * 2)
_LOOSE = str.maketrans({"ى": "ي", "ي": "ى", "ة": "ه", "ؤ": "و", "ئ": "ي"})
_QUOTE = re.compile('["“”„«»]')
_ARABIC = re.compile("[\u0600-\u06ff]+")


def arabic_words() -> st.SearchStrategy[str]:
    """Strings of plain Arabic letters; few of them are words of the language."""
    return st.text(alphabet=LETTERS, min_size=1, max_size=12)


def arabic_texts() -> st.SearchStrategy[str]:
    """Words and numbers with the signs of a report between them."""
    number = st.integers(0, 2_000_000).map(str)
    sign = st.sampled_from(['"', "«نعم»", "(لا)", "،", ".", "؟", "-", "10-15", "1٬234٫5", "12%", "\n"])
    return st.lists(st.one_of(arabic_words(), arabic_words(), number, sign), max_size=12).map(" ".join)


@st.composite
def noisy(draw: st.DrawFn, text: str) -> str:
    """The text with marks, tatweel, controls and other shapes of its characters put in; it says the same."""
    edit = st.sampled_from([*MARKS, TATWEEL, *CONTROLS, "form", "form", "form"])
    pieces = list(text)
    if text:
        for at, what in draw(st.lists(st.tuples(st.integers(0, len(text) - 1), edit), max_size=24)):
            pieces[at] = _edited(text, at, pieces[at], what)
    styles = draw(st.lists(st.sampled_from(["joined", "bare alef", "keyboard", "decomposed"]), unique=True))
    edited = _respelled("".join(pieces), styles)
    edited = _digits(edited, draw(st.sampled_from([WESTERN, EASTERN, PERSIAN])))
    edited = _quotes(edited, draw(st.sampled_from(['""', "“”", "«»", "„“"])))
    edited = edited.replace("-", draw(st.sampled_from("-‐–—")))
    return edited.replace(" ", draw(st.sampled_from(" \u00a0\u2009\u202f")))


@st.composite
def loosely_spelled(draw: st.DrawFn, text: str) -> str:
    """The text with some of ى ي ة ه ؤ ئ confused: other letters, the same matching key."""
    careless = draw(st.lists(st.booleans(), min_size=len(text), max_size=len(text)))
    return "".join(c.translate(_LOOSE) if swap else c for c, swap in zip(text, careless, strict=True))


def _edited(text: str, at: int, piece: str, what: str) -> str:
    letter, following = text[at], text[at + 1 : at + 2]
    if what == "form":
        return piece.replace(letter, _FORMS[letter]) if letter in _FORMS else piece
    if what in MARKS:
        return piece + what if letter in LETTERS else piece
    if what == TATWEEL:
        return piece + what if letter in _JOINS_ITS_NEXT and following and following in LETTERS else piece
    return piece + what


def _respelled(text: str, styles: list[str]) -> str:
    if "joined" in styles:
        for letters, form in _LAM_ALEF.items():
            text = text.replace(letters, form)
    if "bare alef" in styles:
        text = text.translate(_ALEF)
    if "keyboard" in styles:
        text = text.translate(_KEYBOARD)
    if "decomposed" in styles:
        text = _ARABIC.sub(lambda run: unicodedata.normalize("NFD", run.group()), text)
    return text


def _digits(text: str, script: str) -> str:
    return text.translate(_TO_WESTERN).translate(str.maketrans(WESTERN, script))


def _quotes(text: str, pair: str) -> str:
    """Every other quote mark opens."""
    parts = _QUOTE.split(text)
    return parts[0] + "".join(pair[at % 2] + part for at, part in enumerate(parts[1:]))
