"""What normalise folds, what it leaves alone, and the way back to the caller's string."""

import subprocess
import sys
import time
import unicodedata

import pytest

from arconflict.errors import InputError
from arconflict.facts.span import Span
from arconflict.text.letters import HAMZA_ABOVE, TATWEEL, fold, marks, matching_key
from arconflict.text.normalise import NormalisedText, normalise

SAYS = {
    # known faults of other normalisers
    "على": "على",
    "1000000": "1000000",
    "العالمیة": "العالمية",
    "۱۲۳ قتيل": "123 قتيل",
    "ﻣﻘﺘﻞ 18 ﻋﻨﺼﺮﺍ": "مقتل 18 عنصرا",
    "ﻹدلب": "لادلب",
    "هٰذا": "هذا",
    "١٬٢٣٤٫٥": "1٬234٫5",
    # marks
    "قُتِلَ": "قتل",
    "عنصراً جريحٌ بيتٍ": "عنصرا جريح بيت",
    "الشهداءُ الثلاثّة": "الشهداء الثلاثة",
    "لَهُۥ مَا فِی": "له ما في",
    "قـــتـــلى": "قتلى",
    "\u064eقتل": "قتل",
    "ﹰﹶﹾ": "",
    "ـﹷ": "",
    # letters
    "أحمد إبراهيم آمنة ٱلله": "احمد ابراهيم امنة الله",
    "کرکوک گروه": "كركوك كروه",
    "مسؤول بيئة قرية إلى": "مسؤول بيئة قرية الى",
    "ہھە ۃ ے": "ههه ة ي",
    "پاريس چاد ڤيينا ڨفصة": "پاريس چاد ڤيينا ڨفصة",
    "Café naïve Ω 漢字 😀": "Café naïve Ω 漢字 😀",
    "ﻻ ﻷن ﻵخر ﻹن": "لا لان لاخر لان",
    "ﷲ": "الله",
    "ﷺ": "صلى الله عليه وسلم",
    "ﷻ": "جل جلاله",
    "ﯾﻮم ﮐﺒﯿﺮ": "يوم كبير",
    # digits and signs
    "٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹": "0123456789 0123456789",
    "٥٠٪": "50%",
    "²½ ①": "²½ ①",
    "“قتل” „قتل‟ «قتل» ‹قتل›": '"قتل" "قتل" "قتل" "قتل"',
    "‘قتل’ ʼ ` ´": "'قتل' ' ' '",
    "10–15 — − ‑": "10-15 - - -",
    "﴿قل﴾": "(قل)",
    "قال، ثم؛ لماذا؟ …": "قال، ثم؛ لماذا؟ …",
    # what is not seen
    "قت\u200bل\u200f\ufeff": "قتل",
    "\u202b18\u202c \u2067قتيل\u2069": "18 قتيل",
    "مدني\u00adين": "مدنيين",
    "18\u00a0\u00a0قتيلا\u2009\u3000": "18  قتيلا  ",
    "قتل\r\n\tجرح\u2028": "قتل\r\n\tجرح\u2028",
    "\ud800قتل\0": "\ud800قتل\0",
    "": "",
}


@pytest.mark.parametrize(("text", "folded"), SAYS.items())
def test_folds(text: str, folded: str) -> None:
    assert normalise(text).text == folded
    assert normalise(text).original == text
    # Long texts take another road.
    assert normalise(text + " " * 500).text == folded + " " * 500


@pytest.mark.parametrize("word", ["أمن", "إلى", "آلاف", "مسؤول", "بيئة", "رئيس", "مُؤَن", "شَيْءٌ"])
def test_decomposed_text_is_composed_text(word: str) -> None:
    decomposed = unicodedata.normalize("NFD", word)
    assert normalise(decomposed).text == normalise(word).text
    assert matching_key(decomposed) == matching_key(word)


def test_hamza_finds_its_seat_across_the_pieces_of_a_long_text() -> None:
    for length in range(32_760, 32_775):
        text = "ا" * length + "و\u064e\u200d" + HAMZA_ABOVE
        assert normalise(text).text == "ا" * length + "ؤ"


def test_hamza_without_a_seat_is_a_mark() -> None:
    assert normalise("ب" + HAMZA_ABOVE + "ا" + HAMZA_ABOVE).text == "با"


@pytest.mark.parametrize(
    ("word", "key"),
    {
        "على": "علي",
        "المدينة": "المدينه",
        "مسؤول": "مسوول",
        "رئيس": "رييس",
        "شَيْء": "شيء",
        "إدلب": "ادلب",
        "ﻹدلب": "لادلب",
        "پوتين": "بوتين",
        "ڨفصة": "قفصه",
        "ڤيينا": "فيينا",
        "كۆباني": "كوباني",
        "و\u0654": "و",
        "NATO": "NATO",
        "": "",
    }.items(),
)
def test_matching_keys(word: str, key: str) -> None:
    assert matching_key(word) == key
    assert matching_key(key) == key


@pytest.mark.parametrize(
    ("text", "start", "end", "found"),
    [
        ("ثم قُتِلَ رجل", 3, 6, "قُتِلَ"),
        ("ثم قُتِلَ رجل", 3, 4, "قُ"),
        ("قـتـل", 0, 1, "قـ"),
        ("\u200fقتل\u200f ثم", 0, 3, "قتل"),
        ("قتلَ\u200f ثم", 0, 3, "قتلَ"),
        ("قت\u200dل", 0, 3, "قت\u200dل"),
        ("ﻹدلب", 0, 5, "ﻹدلب"),
        ("ﻹدلب", 0, 1, "ﻹ"),
        ("ﻹدلب", 1, 2, "ﻹ"),
        ("ﻹدلب", 2, 3, "د"),
        ("قال ﷺ ثم", 4, 8, "ﷺ"),
        ("و\u064e\u0654", 0, 1, "و\u064e\u0654"),
        ("cafe\u0301s", 3, 4, "e\u0301"),
        ("cafe\u0301s", 4, 5, "e\u0301"),
        ("١٨ قتيلاً", 0, 2, "١٨"),
        ("قُتِلَ", 3, 3, ""),
        ("", 0, 0, ""),
        ("\u064e\u064e", 0, 0, ""),
    ],
)
def test_spans_lead_back(text: str, start: int, end: int, found: str) -> None:
    assert normalise(text).span(start, end).of(text) == found


def test_a_span_ends_on_the_last_mark() -> None:
    assert normalise("قُتِلَ").span(0, 3) == Span(0, 6)


@pytest.mark.parametrize(("start", "end"), [(-1, 1), (2, 1), (0, 4), (5, 5)])
def test_a_span_outside_the_text_is_a_mistake(start: int, end: int) -> None:
    with pytest.raises(InputError, match=rf"span\({start}, {end}\): expected 0 <= start <= end <= 3"):
        normalise("قُتِلَ").span(start, end)


@pytest.mark.parametrize("wrong", [None, 18, b"\xd9\x82", ["قتل"]])
def test_only_a_str_is_text(wrong: str) -> None:
    with pytest.raises(TypeError, match=f"text: expected a str, found {type(wrong).__name__}"):
        normalise(wrong)


def test_a_normalised_text_is_a_value() -> None:
    pointed_at = normalise("قُتل")
    pointed_at.span(0, 1)
    assert pointed_at == normalise("قُتل")
    assert hash(pointed_at) == hash(normalise("قُتل"))
    assert repr(pointed_at) == "NormalisedText(text='قتل', original='قُتل')"
    with pytest.raises(AttributeError):
        NormalisedText.__setattr__(pointed_at, "text", "جرح")


@pytest.mark.parametrize("unit", ["\u064e", "ق", "قَ", "و\u0654", "ﻻ", "\u200f", "\u0301", "٣", " "])
def test_a_megabyte_of_one_thing_takes_no_time(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    started = time.perf_counter()
    found = normalise(text)
    for _ in range(100):
        found.span(0, len(found.text) // 2)
    assert time.perf_counter() - started < 10
    assert normalise(unit).text * (1_000_000 // len(unit)) == found.text


def test_marks_are_what_unicode_calls_marks() -> None:
    """pyarabic's constants, checked: no letter and no digit is among what is deleted."""
    spacing = set("\u06dd\u06de\u06e5\u06e6\u06e9") | {TATWEEL}  # the Quran's signs beside the letters
    assert {char for char in marks() if unicodedata.category(char) not in ("Mn", "Cn")} == spacing
    arabic = {chr(code) for block in (range(0x600, 0x700), range(0x8A0, 0x900)) for code in block}
    assert {char for char in arabic if unicodedata.category(char) == "Mn"} <= marks()


def test_every_presentation_form_of_a_letter_is_that_letter() -> None:
    for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFF)):
        plain = unicodedata.normalize("NFKC", chr(code))
        assert fold(chr(code)) == ("" if not fold(plain).strip() else fold(plain))


def test_nothing_warns_when_warnings_are_errors() -> None:
    script = "from arconflict.text.normalise import normalise; normalise('أَﻻ').span(0, 1)"
    subprocess.run([sys.executable, "-W", "error", "-c", script], check=True)
