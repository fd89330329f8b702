"""Where paragraphs and sentences begin and end."""

import time

import pytest

from arconflict.facts.span import Span
from arconflict.text.sentences import paragraphs, sentences

# A bar stands where one sentence ends and the next begins.
SAYS = [
    # stops
    "قُتل رجلان.| وجُرح ثالث.| ثم ساد الهدوء",
    "من قتلهم؟| لا أحد يعرف!| الله أعلم…| انتهى",
    "قُتل عشرة...| وجُرح خمسة",
    "حقا؟!| نعم",
    "قُتل ثلاثة۔| وجُرح رابع",
    "قُتل رجلان\n|وجُرح ثالث\r\n|ثم ساد الهدوء\u2029|انتهى",
    # closing quotes, brackets and unseen marks belong to the sentence
    "قال: «قُتلوا جميعا.»| وأضاف: “انتهى!”| ثم غادر",
    "(قُتل الرجل.)| وجُرح ابنه",
    'قال "لن نعود."| وغادر',
    "قُتل رجلان.\u200f| وجُرح ثالث",
    # no space after the stop
    "دُفن الضحايا.|وقالت الشرطة",
    "دُفن الضحايَا.|وَقالت الشرطة",
    "دُفن الضحايا.|في الأثناء قالت الشرطة",
    "قال إنهم «دُفنوا».|وقالت الشرطة",
    "انتهت الهدنة.|«لن نعود» قال القائد",
    "دُفن الضحايا .|وقالت الشرطة",
    "في عام 2014.|وقالت الشرطة",
    "قُتل عشرات المسلحين..|19 منهم في المدينة",
    "قُتل جندي.|- جُرح آخر.|* أُسر ثالث",
    "لم يعثر به.| وقالت الشرطة",
    # numbers
    "على بعد 1.5 كيلومتر و1.500 نازح و١٫٥ مليون و3.2.1",
    "القرار رقم.5 في الساعة 10…15",
    "بلغ العدد 18.| وقالت الشرطة",
    # a number or a sign is no sentence
    "1. قُتل جندي.| 2. جُرح آخر",
    "… ثم قُتل جندي.| انتهى",
    # abbreviations
    "زار د. سامر وم. ليلى وأ.د. حسن ود. منى المشفى.| انتهى",
    "قالت (أ. ف. ب) و(د .ب .أ) و(يو.بي.آي) ذلك.| انتهى",
    "نقلت وكالة (د. ب. أ.) عن مصدر قوله",
    "صندوق ص. ب. 12 دمشق",
    "عام 1440 هـ.| وقال",
    "The U.S. and Gen. Smith agreed.| They left",
    # addresses and broken words
    "نشره https://news.example.org/a.b?c=d.html وموقع الجزيرة.نت و@user.name",
    "مقـ.ـتل جندي في الاحتـ.ـلال ومق.تل آخر",
    # a stop inside a sentence
    "مات في المشفى!، ثم دُفن",
    "قُتل",
    "...",
    "",
    " \n \u2028 ",
]


@pytest.mark.parametrize("marked", SAYS)
def test_sentences(marked: str) -> None:
    text = marked.replace("|", "")
    expected = [part.strip() for part in marked.split("|") if part.strip()]
    assert [span.of(text) for span in sentences(text)] == expected


def test_spans_lie_in_the_callers_string() -> None:
    assert sentences(" قُتل رجل. \n وجُرح ") == (Span(1, 10), Span(13, 18))


def test_paragraphs_are_lines_that_hold_something() -> None:
    text = "  خبر أول \r\n\r\n\t\nخبر. ثان\u2028ثالث\u2029\u00a0\rرابع"
    assert [span.of(text) for span in paragraphs(text)] == ["خبر أول", "خبر. ثان", "ثالث", "رابع"]
    assert paragraphs("") == paragraphs(" \r\n ") == ()


@pytest.mark.parametrize(
    "unit", [".", ". ", "1. ", "ا. ", "قتل.", "قتل. ", '".', "\n", " ", "َ", "ق", "!\u200f", "2020 م. "]
)
def test_a_megabyte_of_one_thing_takes_no_time(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    started = time.perf_counter()
    sentences(text)
    assert time.perf_counter() - started < 10
