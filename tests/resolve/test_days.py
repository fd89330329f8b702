"""Single days: by the calendar, by the week, and by both at once."""

from datetime import date

import pytest

from arconflict import find_dates

PUBLISHED = date(2020, 6, 2)
"""A Tuesday."""

SAYS = {
    # the year that the rest of the date settles
    ("2020-02-01", "2020-02-02"): ["تظاهروا في الأول من شباط الجاري"],
    ("2020-07-09", "2020-07-10"): ["حاصروا البلدة في 9 تموز الجاري"],
    ("2021-03-20", "2021-03-21"): ["أجلت الجلسة إلى 20 آذار المقبل"],
    ("2020-10-31", "2020-11-01"): ["أجلت الجلسة إلى 31 تشرين الأول القادم"],
    ("2020-08-08", "2020-08-09"): ["توفي صباح أمس السبت 8 أغسطس"],
    ("2020-07-27", "2020-07-28"): ["هاجموا المركز اليوم الاثنين (27 يوليو)"],
    ("2020-08-07", "2020-08-08"): ["الجمعة 7 أغسطس/ آب: سيارة مفخخة تنفجر"],
    ("2019-05-05", "2019-05-06"): ["في 5 من الشهر الماضي عام 2019"],
    # two days
    ("2020-05-28", "2020-05-30"): [
        "قصفوا الحي يومي الخميس والجمعة 28 أيار",
        "قصفوا الحي يومي الخميس والجمعة (28 أيار)",
    ],
    # brackets round what is the same day
    ("2020-05-28", "2020-05-29"): ["قصفوا الحي الخميس (الموافق 28 أيار 2020)"],
    ("2020-05-08", "2020-05-09"): ["قصفوا الحي في 15 رمضان 1441 (الموافق 8 أيار 2020)"],
    # times of day that are days
    ("2020-06-02", "2020-06-03"): ["في منتصف النهار قصفوا البلدة", "وصلوا قبل الظهر"],
}
CONFLICTS = {
    ("2020-05-24", "2020-05-25", "wednesday"): "شيعوه يوم الأربعاء 24 أيار",
    ("2020-02-29", "2020-03-01", "monday"): "شيعوه الاثنين 29 شباط",
}
SILENT = [
    "تحدث في الظهيرة عن البلدة",
    "مصير الاثنين الباقيين مجهول",
    "قتل عنصران: أحدهما سوري والآخر عراقي",
    "قتل كلا الاثنين والرجل الثالث",
    "في كانون",
    "وقع الانهيار في ساعة مبكرة من الصباح",
]


@pytest.mark.parametrize(("days", "text"), [(days, text) for days, texts in SAYS.items() for text in texts])
def test_days(days: tuple[str, str], text: str) -> None:
    assert [(found.start, found.end) for found in find_dates(text, PUBLISHED)] == [days]


@pytest.mark.parametrize(("days", "text"), CONFLICTS.items())
def test_a_day_of_the_week_that_does_not_fall_there(days: tuple[str, str, str], text: str) -> None:
    assert [(found.start, found.end, found.conflict) for found in find_dates(text, PUBLISHED)] == [days]


@pytest.mark.parametrize("text", SILENT)
def test_no_day(text: str) -> None:
    assert find_dates(text, PUBLISHED) == ()


def test_a_day_does_not_swallow_what_follows() -> None:
    assert told("وصل في 6 أيلول، قبل يومين من وصول الوفد") == [
        ("6 أيلول", "2019-09-06", "2019-09-07"),
        ("قبل يومين من", None, None),
    ]
    assert told("صباح الخميس 16 آذار 2017، 3 حوادث") == [("صباح الخميس 16 آذار 2017", "2017-03-16", "2017-03-17")]
    assert told("شهد الإقليم منذ بداية العام الحالي، ثلاثة منهم") == [
        ("بداية العام الحالي", "2020-01-01", "2020-02-01")
    ]
    assert told("ظهر الخميس (6 أغسطس 2015) قصفوا البلدة") == [("ظهر الخميس (6 أغسطس 2015)", "2015-08-06", "2015-08-07")]
    assert told("أمس الأول القرن الماضي") == [
        ("أمس الأول", "2020-05-31", "2020-06-01"),
        ("القرن الماضي", "1900-01-01", "2000-01-01"),
    ]
    assert told("وصلوا صباحا الشهر الماضي")[1:] == [("الشهر الماضي", "2020-05-01", "2020-06-01")]


def test_a_time_of_day_is_of_a_day() -> None:
    assert told("وصلوا الأسبوع الماضي في المساء") == [("الأسبوع الماضي", "2020-05-23", "2020-05-30")]
    assert told("وصلوا القرن الماضي في المساء") == [("القرن الماضي", "1900-01-01", "2000-01-01")]


def test_nights() -> None:
    assert told("وصلوا فجر الليلة") == [("الليلة", "2020-06-02", "2020-06-03")]
    assert told("وصلوا مساء الليلة الماضية") == [("الليلة الماضية", "2020-06-01", "2020-06-02")]


def told(text: str) -> list[tuple[str, str | None, str | None]]:
    """The dates of a text: their words, start and end."""
    return [(found.text, found.start, found.end) for found in find_dates(text, PUBLISHED)]
