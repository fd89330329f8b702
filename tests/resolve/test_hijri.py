"""Days, months and years of the Hijri calendar."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from arconflict import find_dates

PUBLISHED = date(2020, 6, 2)
ROOT = Path(__file__).resolve().parents[2]
Days = tuple[str | None, str | None]

SAYS = {
    ("2020-06-10", "2020-06-11"): ["سجلت الإصابة في 18 شوال الحالي"],
    ("2020-08-10", "2020-08-11"): ["يعود الوفد في 20 ذي الحجة المقبل"],
    ("2020-08-22", "2020-08-23"): ["يعود الوفد في 3 محرم المقبل"],
    ("2019-10-09", "2019-10-10"): ["صدرت في 10 صفر 1441"],
    ("1960-07-09", "1960-07-10"): ["صدرت في 15 محرم عام 1380 للهجرة"],
    ("2019-08-31", "2020-08-20"): ["التحق بالقوة عام 1441 هـ"],
    ("2020-05-03T15:00:00", "2020-05-03T17:00:00"): [
        "قصفوا الحي من الساعة الثالثة إلى الساعة الخامسة عصرا من يوم 10 رمضان 1441",
        "قصفوا الحي من الساعة الثالثة عصرا إلى الساعة الخامسة عصر 10 رمضان",
    ],
    ("2020-05-14", "2020-05-24"): ["خلال الثلث الأخير من رمضان"],
    (None, None): [
        "تساقطوا في رمضان 2004",  # a Hijri month of a Gregorian year
        "في 31 رمضان 1441",  # it has 30 days
        "من رمضان 2004 إلى شوال 2004",
        "من 5 إلى عام 1441 هـ",  # the fifth of no month
        "الساعة الثالثة من يوم 31 رمضان 1441",
    ],
}


@pytest.mark.parametrize(("days", "text"), [(days, text) for days, texts in SAYS.items() for text in texts])
def test_days(days: Days, text: str) -> None:
    pytest.importorskip("hijridate")
    assert [(found.start, found.end, found.calendar) for found in find_dates(text, PUBLISHED)] == [(*days, "hijri")]


@pytest.mark.parametrize("published", [None, date(1850, 1, 1)])
def test_a_month_told_from_a_day_that_the_calendar_does_not_reach(published: date | None) -> None:
    assert [(found.start, found.anchor) for found in find_dates("في 3 محرم المقبل", published)] == [
        (None, "unresolved")
    ]


def test_a_year_of_the_other_calendar_is_no_part_of_the_day() -> None:
    (found,) = find_dates("في 5 آذار 1441", PUBLISHED)
    assert (found.text, found.start) == ("5 آذار", "2020-03-05")


@pytest.mark.parametrize("text", ["في 3 محرم المقبل", "في 3 محرم 1441", "عام 1441 هـ"])
def test_without_hijridate(text: str) -> None:
    """A Python that does not have it leaves them open."""
    code = "import sys, importlib.util as u; real = u.find_spec\n" \
        "u.find_spec = lambda name, *rest: None if name == 'hijridate' else real(name, *rest)\n" \
        "from datetime import date; import arconflict\n" \
        f"print([(d.start, d.end, d.calendar) for d in arconflict.find_dates({text!r}, date(2020, 6, 2))])"  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[(None, None, 'hijri')]\n"
