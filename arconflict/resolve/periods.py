"""Months, seasons and parts of longer times as half-open days."""

from calendar import monthrange
from datetime import date, timedelta
from typing import TypeVar

from arconflict.facts.date import Grain
from arconflict.parse.date_said import Edge, Season, Section

D = TypeVar("D", bound=date)

_SEASONS: dict[Season, int] = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_MONTHS = {"quarter": 3, "half": 6, "third": 4}


def add_months(day: D, months: int) -> D:
    """The same day so many months later, or the last of a shorter month.

    >>> add_months(date(2020, 3, 31), -1)
    datetime.date(2020, 2, 29)
    """
    whole = day.year * 12 + day.month - 1 + months
    year, month = divmod(whole, 12)
    return day.replace(year=year, month=month + 1, day=min(day.day, monthrange(year, month + 1)[1]))


def first_of(day: date) -> date:
    """The first day of a day's month."""
    return date(day.year, day.month, 1)


def season_days(season: Season, year: int) -> tuple[date, date]:
    """The three months of a season; the winter of a year begins in its December."""
    start = date(year, _SEASONS[season], 1)
    return start, add_months(start, 3)


def section_of(start: date, end: date, section: Section, grain: Grain | None) -> tuple[date, date, Grain | None]:
    """A numbered quarter, half or third of a year or of a month, or a week of a month."""
    place = section.place
    if section.part == "months":
        return (start, add_months(start, place), "season") if place > 0 else (add_months(end, place), end, "season")
    if section.part == "week":
        first = end - timedelta(days=7) if place < 0 else start + timedelta(days=7 * (place - 1))
        return first, min(first + timedelta(days=7), end) if place < 5 else end, "week"
    if grain == "year":
        months = _MONTHS[section.part]
        first = add_months(end, -months) if place < 0 else add_months(start, months * (place - 1))
        return first, add_months(first, months), "season"
    parts = {"quarter": 4, "half": 2, "third": 3}[section.part]
    place = parts if place < 0 else place
    size = round((end - start).days / parts)
    first = start + timedelta(days=size * (place - 1))
    return first, end if place >= parts else first + timedelta(days=size), grain


def edge_of(start: date, end: date, edge: Edge, broad: bool, grain: Grain | None) -> tuple[date, date]:
    """The beginning, middle or end of a month (in tens of days), a year (in months) or another time (in thirds)."""
    if grain == "month":
        cuts = {
            "opening": (start, start + timedelta(days=10)),
            "middle": (start + timedelta(days=10), start + timedelta(days=20)),
        }
        return cuts.get(edge, (start + timedelta(days=20), end))
    if grain == "year":
        months = 3 if broad else 1
        if edge == "middle":
            return add_months(start, 5), add_months(start, 7)
        return (start, add_months(start, months)) if edge == "opening" else (add_months(end, -months), end)
    third = (end - start).days / 3
    cut = [start, start + timedelta(days=round(third)), start + timedelta(days=round(2 * third)), end]
    if grain == "decade":
        cut[1], cut[2] = date(start.year + 3, 1, 1), date(start.year + 7, 1, 1)
    if grain == "season":
        cut[1], cut[2] = add_months(start, 1), add_months(start, 2)
    at = {"opening": 0, "middle": 1, "closing": 2}[edge]
    return cut[at], cut[at + 1]
