"""From one day, month or hour to another."""

from datetime import date, datetime

import pytest

from arconflict import find_dates

PUBLISHED = datetime(2020, 6, 2, 14)
"""A Tuesday."""
Days = tuple[str | None, str | None]

SAYS: dict[Days, list[str]] = {
    ("2020-05-28", "2020-05-30"): ["استمرت من مساء الخميس وحتى صباح الجمعة"],
    ("2020-05-28", "2020-06-01"): ["استمرت من الخميس إلى الأحد"],
    ("2020-05-24", "2020-05-29"): ["استمرت من الأحد إلى الخميس"],
    ("2019-05-15", "2019-07-16"): ["في الفترة بين 15 مايو و15 يوليو الماضيين"],
    ("2019-11-15", "2020-02-16"): ["في الفترة بين 15 تشرين الثاني و15 شباط"],
    ("2013-12-01", "2014-03-01"): ["من كانون الأول 2013 إلى شباط"],
    ("2020-06-02T21:00:00", "2020-06-02T22:00:00"): ["وقعت الانفجارات بين الساعة التاسعة والعاشرة مساء"],
    ("2020-06-01T15:00:00", "2020-06-01T17:00:00"): ["وقعت الانفجارات بين الساعة الثالثة والساعة الخامسة مساء أمس"],
    ("2020-06-02T15:00:00", "2020-06-02T17:00:00"): ["قصفوا الحي من الثالثة إلى الخامسة عصرا"],
    # past midnight
    ("2020-06-02T22:00:00", "2020-06-03T03:00:00"): [
        "من الساعة 22:00 إلى الساعة 3:00",
        "يسري الحظر من الساعة العاشرة إلى الساعة الثالثة فجرا",
    ],
    ("2020-06-01T22:00:00", "2020-06-02T03:00:00"): ["من الساعة العاشرة مساء أمس إلى الثالثة فجرا"],
    ("2020-05-28T22:00:00", "2020-05-29T05:00:00"): ["حلقوا من الساعة 10 ليلا حتى الخامسة فجر الجمعة"],
    ("2019-03-03T23:00:00", "2019-03-04T05:00:00"): ["من الساعة 11 مساء 3 آذار 2019 إلى الساعة 5 صباحا"],
    ("2020-05-28", "2020-05-29T05:00:00"): ["حلقوا من مساء الخميس إلى الساعة الخامسة فجرا"],
    # what ends before it begins
    (None, None): ["من 5 حزيران 2021 إلى 3 أيار 2020", "من 5 إلى الخميس"],
}
SILENT = ["تتراوح أعمارهم بين 10 و 15 عاما"]


@pytest.mark.parametrize(("days", "text"), [(days, text) for days, texts in SAYS.items() for text in texts])
def test_ranges(days: Days, text: str) -> None:
    assert [(found.start, found.end) for found in find_dates(text, PUBLISHED)] == [days]


@pytest.mark.parametrize("text", SILENT)
def test_no_range(text: str) -> None:
    assert find_dates(text, PUBLISHED) == ()


@pytest.mark.parametrize(("published", "days"), [
    (PUBLISHED, ("2020-06-02T14:00:00", "2020-06-02T17:00:00")),
    (date(2020, 6, 2), ("2020-06-02", "2020-06-03")),  # no hour to reckon from
])  # fmt: skip
def test_hours_to_come(published: date, days: Days) -> None:
    found = find_dates("ينقل خلال الساعات الثلاث القادمة", published)
    assert [(one.start, one.end) for one in found] == [days]


def test_days_to_come() -> None:
    assert [(one.start, one.end) for one in find_dates("قد تشهد الأيام المقبلة سقوط ضحايا", PUBLISHED)] == [
        ("2020-06-03", None)
    ]
    assert [(one.start, one.end) for one in find_dates("سوف يصل بعد يومين", PUBLISHED)] == [
        ("2020-06-04", "2020-06-05")
    ]
