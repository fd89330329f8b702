"""Seasons, years, decades, centuries and their parts."""

from datetime import date

import pytest

from arconflict import find_dates

PUBLISHED = date(2020, 6, 2)
Days = tuple[str | None, str | None]

SAYS: dict[Days, list[str]] = {
    # seasons
    ("2020-09-01", "2020-12-01"): ["تبدأ الحملة في الخريف المقبل"],
    ("2021-06-01", "2021-09-01"): ["تبدأ الحملة الصيف المقبل"],
    ("2020-06-01", "2020-09-01"): ["انتهى عقده هذا الصيف", "انتهى عقده الصيف الحالي"],
    ("2019-06-01", "2019-07-01"): ["نزحوا بداية الصيف الماضي"],
    ("2019-07-01", "2019-08-01"): ["نزحوا منتصف الصيف الماضي"],
    ("2019-08-01", "2019-09-01"): ["نزحوا أواخر صيف 2019"],
    # years
    ("2012-01-01", "2014-01-01"): [
        "جرحى الثورة لعامي 2012 و2013", "حاصروا البلدة عامي 2012/2013", "خلال العامين 2012 و2013", "سنوات 2012 و2013",
    ],
    ("2012-01-01", "2013-01-01"): ["جرحى الثورة لعامي 2012 فقط", "الأعوام 2012 و2013 قتيلا", "في عام 2012 - 2013 قتيلا"],
    ("2012-01-01", "2015-01-01"): [
        "حاصروا البلدة في 2012/2014", "في الأعوام 2012-2014", "أعوام 2012 و2013 و2014", "خلال السنوات 2012، 2013 و2014",
        "بين عامي 2012 و2014",
    ],
    ("2013-06-01", "2013-08-01"): ["نزحوا منتصف 2013"],
    ("2019-06-01", "2019-08-01"): ["نزحوا في منتصف العام الماضي"],
    (None, None): ["أصبح رئيسا للسلطة في العام التالي"],
    # decades and centuries
    ("1963-01-01", "1967-01-01"): ["نشأت الجماعة في منتصف الستينات"],
    ("1920-01-01", "1923-01-01"): ["نشأت الجماعة أوائل العشرينات"],
    ("2010-01-01", "2012-07-02"): ["خلال الربع الأول من العقد الماضي"],
    ("1800-01-01", "1900-01-01"): ["بنيت في القرن التاسع عشر"],
    ("1900-01-01", "2000-01-01"): ["من شعراء القرن العشرين", "بنيت في القرن الماضي"],
    ("1950-01-01", "2000-01-01"): ["خلال النصف الثاني من القرن العشرين"],
    ("1900-01-01", "1950-01-01"): ["خلال النصف الأول من القرن الماضي"],
    # months and weeks
    ("2020-06-10", "2020-06-11"): ["خلال النصف العاشر من الشهر"],  # a month has two halves, and a tenth day
    ("2019-07-01", "2019-07-17"): ["ارتفع العدد خلال النصف الأول من تموز"],
    ("2019-08-01", "2019-11-01"): ["هجمات وقعت في شهري آب/أغسطس وتشرين الأول/أكتوبر الماضيين"],
    ("2020-05-28", "2020-05-30"): ["وصلوا في نهاية الأسبوع الماضي"],
    ("2020-05-16", "2020-06-02"): ["ثلاثة تفجيرات في الأسبوعين ونصف الماضيين"],
}  # fmt: skip
SILENT = [
    "غادروا منذ سنوات 2000 منهم",
    "ترتفع خلال فصل الصيف",
    "شاب في العشرينات من عمره",
    "رجل في الأربعينات",
    "وهو في العقد العشرين من عمره",
    "القرن الثالث قبل ذلك",
    "عاشوا القرن معا",
]


@pytest.mark.parametrize(("days", "text"), [(days, text) for days, texts in SAYS.items() for text in texts])
def test_days(days: Days, text: str) -> None:
    assert [(found.start, found.end) for found in find_dates(text, PUBLISHED)] == [days]


@pytest.mark.parametrize("text", SILENT)
def test_no_time(text: str) -> None:
    assert find_dates(text, PUBLISHED) == ()


@pytest.mark.parametrize(("published", "days"), [
    (date(2020, 1, 10), ("2019-12-01", "2020-03-01")),
    (date(2020, 6, 2), ("2020-12-01", "2021-03-01")),
])  # fmt: skip
def test_this_winter_is_the_one_that_lasts_or_comes(published: date, days: Days) -> None:
    assert [(found.start, found.end) for found in find_dates("خلال هذا الشتاء", published)] == [days]


@pytest.mark.parametrize(("text", "years"), [
    ("جرحى الثورة لعامي 2012 و2015", ["عامي 2012", "2015"]),
    ("في الأعوام 2012 و2014 و2017", ["الأعوام 2012", "2014", "2017"]),
    ("في 2012 و2013", ["2012", "2013"]),
])  # fmt: skip
def test_years_that_are_not_in_a_row_are_dates_of_their_own(text: str, years: list[str]) -> None:
    assert [found.text for found in find_dates(text, PUBLISHED)] == years


def test_years_that_go_back_are_two() -> None:
    assert [found.text for found in find_dates("حاصروا البلدة في 2012-2010", PUBLISHED)] == ["2012", "2010"]


def test_months_of_two_calendars_are_no_pair() -> None:
    assert [found.text for found in find_dates("في شهري آذار ورمضان", PUBLISHED)] == ["آذار"]


@pytest.mark.parametrize(("anchor", "text"), [
    ("absolute", "بنيت في القرن التاسع عشر"),
    ("absolute", "خلال النصف الثاني من القرن العشرين"),
    ("publication", "بنيت في القرن الماضي"),
])  # fmt: skip
def test_a_numbered_century_needs_no_day_of_publication(anchor: str, text: str) -> None:
    assert [found.anchor for found in find_dates(text, PUBLISHED)] == [anchor]


def test_a_numbered_century_is_reckoned_without_a_day_of_publication() -> None:
    assert [(found.start, found.anchor) for found in find_dates("بنيت في القرن التاسع عشر")] == [
        ("1800-01-01", "absolute")
    ]
