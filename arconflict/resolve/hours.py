"""Hours of a day on a clock of 24."""

from datetime import datetime, timedelta
from fractions import Fraction

from arconflict.facts.date import PartOfDay
from arconflict.parse.date_said import DateSaid
from arconflict.resolve.published import Moments


def at_hour(said: DateSaid, day: Moments) -> Moments:
    """The day at its hour."""
    assert said.hour is not None
    if day.start is None:
        return day._replace(grain="minute" if said.to_minute else "hour")
    minutes = int(_hour_of_day(said.hour, said.part_of_day) * 60)
    start = datetime(day.start.year, day.start.month, day.start.day) + timedelta(minutes=minutes)
    if said.to_minute:
        return day._replace(start=start, end=start + timedelta(minutes=1), grain="minute")
    return day._replace(start=start, end=start + timedelta(hours=1), grain="hour")


_LATE: dict[str, tuple[int, int]] = {
    "noon": (1, 5),
    "afternoon": (1, 8),
    "sunset": (1, 12),
    "evening": (1, 12),
    "night": (6, 12),
    "daytime": (1, 6),
}
"""From which hour up to which a time of day is after noon: «11 ليلا» is 23, «2 ليلا» is 2."""


def _hour_of_day(hour: Fraction, part: PartOfDay | None) -> Fraction:
    """The hour on a clock of 24 that an hour of a time of day means.

    >>> _hour_of_day(Fraction(7, 2), "afternoon"), _hour_of_day(Fraction(12), "night")
    (Fraction(31, 2), Fraction(0, 1))
    """
    first, last = _LATE.get(part or "", (1, 0))
    if first <= hour < last:
        return hour + 12
    if hour >= 12 and hour < 13 and part in ("dawn", "morning", "night", "midnight", "evening"):
        return hour - 12
    return hour
