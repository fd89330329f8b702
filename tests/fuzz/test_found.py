"""What the fuzzer found, each as the shortest text that showed it."""

import pytest

from arconflict import find_casualties
from tests.fuzz.campaign import failure
from tests.fuzz.texts import Input


def fails(text: str) -> str | None:
    """The exception or the broken promise of a text by itself."""
    return failure(Input(text, None, None))


def test_a_side_named_in_the_paragraph_before() -> None:
    """«الآخر» of a new paragraph continues soldiers whose nationality stands in the line before."""
    assert fails("قتل جندي سوري وأصيب آخر\nقتل الآخر") is None


def test_a_side_named_in_the_paragraph_before_keeps_its_words() -> None:
    """The side of those who continue a paragraph is the words that name it, not those at the same place of a new line."""
    sides = [
        one.affiliation and one.affiliation.text
        for one in find_casualties("قتل جندي سوري وأصيب آخر\nقتل الآخر أمس في حلب")
    ]
    assert sides == ["سوري", "سوري", "سوري"]


@pytest.mark.parametrize("text", ["وصل ﻷربيل", "ﻻتن", "ﻻردؤ", "ﷺاس"])
def test_a_proclitic_in_one_character_with_the_name(text: str) -> None:
    """لأ as one character holds the proclitic ل and the first letter of the name."""
    assert fails(text) is None


@pytest.mark.parametrize("text", ["عديد مليونات", "مئات مليونات"])
def test_a_plural_of_million_that_no_list_gives_a_value(text: str) -> None:
    """«مليونات» behind a vague word."""
    assert fails(text) is None


def test_an_attempt_between_killed_and_wounded() -> None:
    """«حاول … بين قتيل ومصاب»: an attempt is no factuality of a report."""
    assert fails("حاول أفراد بين قتيل ومصاب") is None


@pytest.mark.parametrize("text", ["الربع العاشر من ذي الحجة 1440", "الربع العاشر من شباط 2018"])
def test_a_tenth_quarter(text: str) -> None:
    """There is no tenth quarter of a month, and no date ends before it starts."""
    assert fails(text) is None


@pytest.mark.parametrize("text", ["من9 2،2دقائق", "الساعة 9 و2.5 دقائق"])
def test_minutes_with_a_decimal_comma(text: str) -> None:
    """Minutes may be written with a comma in them."""
    assert fails(text) is None


@pytest.mark.parametrize("text", ["بين100وعشرين ", "بين 1000 وعشرين", "بين 5 وعشرين", "بين مئة وعشرين"])
def test_between_digits_and_tens_in_words(text: str) -> None:
    """«بين 100 وعشرين» is no range that rises."""
    assert fails(text) is None
