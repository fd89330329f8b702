"""Days of the Hijri calendar, where hijridate is installed; without it they stay unresolved."""

from datetime import date, timedelta
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType


@cache
def _hijridate() -> ModuleType | None:
    return import_module("hijridate") if find_spec("hijridate") else None


def first_day(year: int, month: int) -> date | None:
    """The day on which a Hijri month begins; None without hijridate and outside its years (1343 to 1500)."""
    library = _hijridate()
    if library is None:
        return None
    try:
        found: date = library.Hijri(year, month, 1).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return date(found.year, found.month, found.day)


def year_and_month(day: date) -> tuple[int, int] | None:
    """The Hijri year and month of a day."""
    library = _hijridate()
    if library is None:
        return None
    try:
        found = library.Gregorian(day.year, day.month, day.day).to_hijri()
    except (ValueError, OverflowError):
        return None
    return int(found.year), int(found.month)


def next_month(year: int, month: int) -> tuple[int, int]:
    """The year and month that follow.

    >>> next_month(1441, 12)
    (1442, 1)
    """
    return (year, month + 1) if month < 12 else (year + 1, 1)


def days_of(year: int, month: int, day: int | None, last: int | None) -> tuple[date, date] | None:
    """The half-open days of a Hijri month, or of some of its days; None where the calendar is not at hand."""
    start, end = first_day(year, month), first_day(*next_month(year, month))
    if start is None or end is None:
        return None
    if day is None:
        return start, end
    if start + timedelta(days=(last or day) - 1) >= end:
        return None
    return start + timedelta(days=day - 1), start + timedelta(days=last or day)
