"""A form that may be a dual is one where the same people are told of as two."""

import pytest

import arconflict

TWO = [
    "وفاة عاملين بانفجار في مستودع\nتوفي عاملان جراء انفجار قذيفة.",
    "مقتل مدنيين بقصف على حلب\nوقال المصدر إن مدنيان قتلا، قتل مدنيان بقصف على البلدة.",
]
OPEN = [
    "مقتل مدنيين بقصف على حلب",
    "مقتل مدنيين بقصف\nقتل مدنيان بقصف على البلدة.\nوقتل ثلاثة مدنيين أمس.",
    "إصابة مدنيين بقصف\nقتل مدنيان بقصف على البلدة.",
]


@pytest.mark.parametrize("text", TWO)
def test_told_as_two_elsewhere(text: str) -> None:
    first = arconflict.find_casualties(text)[0]
    assert (first.count.value, first.count.rule) == (2, "two: as told elsewhere")


@pytest.mark.parametrize("text", OPEN)
def test_open_where_the_text_does_not_tell(text: str) -> None:
    assert arconflict.find_casualties(text)[0].count.value is None
