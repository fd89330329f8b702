"""Dates in figures, and what only looks like one."""

from datetime import date

import pytest

from arconflict import find_dates, find_quantities

SAYS = {
    ("2020-05-13", "2020-05-14"): ["بتاريخ 13/05/20 وقع هجوم", "بتاريخ 05/13/20 وقع هجوم"],
    ("1999-05-13", "1999-05-14"): ["بتاريخ 13/05/99 وقع هجوم"],
    ("2020-05-01", "2020-06-01"): ["بتاريخ 2020-05 وقع هجوم"],
    ("1921-01-01", "1993-01-01"): ["عاش «1921 – 1992م» وكتب"],
}
SILENT = [
    "بتاريخ 45/05/2020 وقع هجوم",
    "بتاريخ 12/12/4020 وقع هجوم",
    "بتاريخ 5 / 5 / 20 وقع هجوم",
    "فازوا بنتيجة 2 - 1 في الذهاب",
]


@pytest.mark.parametrize(("days", "text"), [(days, text) for days, texts in SAYS.items() for text in texts])
def test_dates(days: tuple[str, str], text: str) -> None:
    assert [(found.start, found.end) for found in find_dates(text, date(2020, 6, 2))] == [days]


@pytest.mark.parametrize("text", SILENT)
def test_no_date(text: str) -> None:
    assert find_dates(text, date(2020, 6, 2)) == ()


def test_the_rest_of_figures_that_are_too_long() -> None:
    text = "بتاريخ 12345/05/2020 وقع هجوم"
    assert [(found.text, found.start) for found in find_dates(text)] == [("05/2020", "2020-05-01")]
    assert [found.text for found in find_quantities(text)] == ["12345", "05", "2020"]


def test_an_impossible_day_is_no_count() -> None:
    assert [(found.value, found.kind) for found in find_quantities("بتاريخ 45/05/2020")] == [(None, "date")]
