"""Hypothesis strategies for readers of Arabic numbers: any integer, in every spelling of news and posts."""

from typing import NamedTuple

from hypothesis import strategies as st

__all__ = ["Style", "spelled", "spelled_numbers", "styles"]

LARGEST = 10**15

_FEMININE = ("", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر")
_MASCULINE = ("", "", "", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة")
_JOINED = ("", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")
_TENS = ("", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")
_SCALES = (
    (10**12, "تريليون", "تريليونات"),
    (10**9, "مليار", "مليارات"),
    (10**6, "مليون", "ملايين"),
    (10**3, "ألف", "آلاف"),
)
_MARKS = ("َ", "ُ", "ِ", "ْ", "ـ")


class Style(NamedTuple):
    """How a writer spells numbers.

    Args:
        feminine: agree with a feminine noun: ثلاث for ثلاثة.
        oblique: genitive and accusative: عشرين for عشرون.
        hundred: the word for a hundred: مئة, مائة or ميه.
        split: hundreds in two words: ثلاث مئة.
        spaced: a space after و.
        accusative: ألفا for ألف from eleven thousand on.
        apart: the odd thousands by themselves: مئة ألف وألفان for مئة واثنان ألف.
        bare: no hamza, ه for ة.
        mark: a vowel mark or tatweel in every word.
    """

    feminine: bool = False
    oblique: bool = False
    hundred: str = "مئة"
    split: bool = False
    spaced: bool = False
    accusative: bool = True
    apart: bool = False
    bare: bool = False
    mark: str = ""


def spelled(number: int, style: Style | None = None) -> str:
    """An integer from 0 to 10^15 in words.

    >>> spelled(13_525, Style(oblique=True))
    'ثلاثة عشر ألفا وخمسمئة وخمسة وعشرين'
    """
    style = Style() if style is None else style
    if number == 0:
        return _with_noise("صفر", style)
    groups = ["ألف تريليون"] if number >= LARGEST else []
    number %= LARGEST
    for scale, one, many in _SCALES:
        groups += _scaled(number // scale, one, many, style)
        number %= scale
    groups += _below_thousand(number, style)
    return _with_noise((" و " if style.spaced else " و").join(groups), style)


def styles() -> st.SearchStrategy[Style]:
    """Every style, in all its combinations."""
    flag = st.booleans()
    hundreds = st.sampled_from(("مئة", "مائة", "ميه", "ماية"))
    marks = st.sampled_from(("", *_MARKS))
    return st.builds(Style, flag, flag, hundreds, flag, flag, flag, flag, flag, marks)


@st.composite
def spelled_numbers(draw: st.DrawFn, largest: int = LARGEST) -> tuple[int, str]:
    """An integer from 0 to `largest` and one of its spellings."""
    digits = draw(st.integers(1, len(str(largest))))
    number = draw(st.integers(0, min(largest, 10**digits)))
    return number, spelled(number, draw(styles()))


def _scaled(count: int, one: str, many: str, style: Style) -> list[str]:
    """The groups of a scale: ألف, ألفان, ثلاثة آلاف, أحد عشر ألفا, مئة ألف وألفان."""
    ending = "ين" if style.oblique else "ان"
    if count <= 2:
        return [[], [one], [one + ending]][count]
    odd = count % 100
    if style.apart and count > 100 and odd:
        return _scaled(count - odd, one, many, style) + _scaled(odd, one, many, style)
    words = _below_thousand(count, style._replace(feminine=False))
    if words[-1].startswith("مئت"):
        words[-1] = words[-1].removesuffix("ن")
    noun = many if 3 <= odd <= 10 else one + "ا" if odd > 10 and style.accusative else one
    words[-1] += " " + noun
    return words


def _below_thousand(number: int, style: Style) -> list[str]:
    hundreds, rest = divmod(number, 100)
    words = []
    if hundreds == 1:
        words.append(style.hundred)
    elif hundreds == 2:
        stem = "مئت" if style.hundred in ("مئة", "ميه") else "مائت"
        words.append(stem + ("ين" if style.oblique else "ان"))
    elif hundreds:
        words.append(f"{_FEMININE[hundreds]} {style.hundred}" if style.split else _JOINED[hundreds] + style.hundred)
    return words + _below_hundred(rest, style)


def _below_hundred(number: int, style: Style) -> list[str]:
    tens, unit = divmod(number, 10)
    if number <= 10:
        return [_unit(number, style)] if number else []
    if tens == 1:
        ten = "عشرة" if style.feminine else "عشر"
        return [f"{_teen_unit(unit, style)} {ten}"]
    words = [_unit(unit, style)] if unit else []
    return [*words, _TENS[tens] + ("ين" if style.oblique else "ون")]


def _unit(number: int, style: Style) -> str:
    if number == 1:
        return "واحدة" if style.feminine else "واحد"
    if number == 2:
        return ("اثنت" if style.feminine else "اثن") + ("ين" if style.oblique else "ان")
    return (_FEMININE if style.feminine else _MASCULINE)[number]


def _teen_unit(unit: int, style: Style) -> str:
    if unit == 1:
        return "إحدى" if style.feminine else "أحد"
    if unit == 2:
        return ("اثنت" if style.feminine else "اثن") + ("ي" if style.oblique else "ا")
    return (_FEMININE if style.feminine else _MASCULINE)[unit]


def _with_noise(text: str, style: Style) -> str:
    if style.bare:
        for careful, careless in (("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ة", "ه"), ("ى", "ي")):
            text = text.replace(careful, careless)
    if style.mark:
        text = " ".join(word[:2] + style.mark + word[2:] if len(word) > 2 else word for word in text.split())
    return text
