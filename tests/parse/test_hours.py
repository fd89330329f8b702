"""Hours of the day: in words, in figures, with their minutes."""

from datetime import datetime

import pytest

from arconflict import find_dates, find_quantities

PUBLISHED = datetime(2020, 6, 2, 14)

SAYS = {
    "2020-06-02T13:30:00": ["اندلع القتال في الساعة 13,30 بتوقيت غرينتش"],
    "2020-06-02T15:46:00": ["ضربت الهزة البحر الساعة 3.46 مساء"],
    "2020-06-02T23:54:00": ["وقعت الهزة في الساعة الحادية عشرة و54 دقيقة مساء"],
    "2020-06-02T05:30:00": ["وصلوا الساعة الخامسة و30 دقيقة"],
    "2020-06-02T10:20:00": ["وصلوا عند الساعة 10 و20 دقيقة"],
    "2020-06-02T10:00:00": ["وصلت الساعة العاشرة و54 شخصا"],
}


@pytest.mark.parametrize(("start", "text"), [(start, text) for start, texts in SAYS.items() for text in texts])
def test_hours(start: str, text: str) -> None:
    assert [found.start for found in find_dates(text, PUBLISHED)] == [start]


def test_an_hour_and_its_minutes_are_one_quantity() -> None:
    assert [(q.text, q.kind) for q in find_quantities("الساعة الخامسة و30 دقيقة")] == [("الخامسة و30 دقيقة", "time")]


def test_a_dotted_number_without_its_hour() -> None:
    assert [(q.value, q.kind) for q in find_quantities("اندلع الساعة 13,30 مساء")] == [(None, "time")]
    assert [found.text for found in find_dates("أمس 17.30 متر", PUBLISHED)] == ["أمس"]


@pytest.mark.parametrize(("text", "grain"), [("الساعة 13:30", "minute"), ("الساعة الثالثة عصر أمس", "hour")])
def test_an_hour_of_a_day_that_nothing_tells(text: str, grain: str) -> None:
    assert [(found.start, found.grain, found.anchor) for found in find_dates(text)] == [(None, grain, "unresolved")]
