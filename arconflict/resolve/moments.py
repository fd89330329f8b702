"""Reckons the interval of a date from its parts and the day of publication."""

from datetime import date

from arconflict.parse.date_said import DateSaid
from arconflict.resolve.days import day_of
from arconflict.resolve.hours import at_hour
from arconflict.resolve.long_times import period_of
from arconflict.resolve.periods import add_months
from arconflict.resolve.published import DAY, Moments, Published
from arconflict.resolve.stretches import stretched


def moments(said: DateSaid, published: Published) -> Moments:
    """The interval of a date, or of a range from its beginning to its end."""
    if said.until is None:
        return _one(said, published)
    start, end = _one(said._replace(until=None), published), _one(said.until, published)
    first = start.start
    if first is not None and end.start is not None and _after(first, end.start):
        if said.weekdays:
            first = first - 7 * DAY
        elif said.month is not None and said.year is None:  # «من كانون الأول إلى شباط»
            first = add_months(first, -12)
        elif said.until.year is None and said.until.month is not None and end.end is not None:
            return Moments(first, add_months(end.end, 12), start.grain)
    last = end.start if said.until.hour is not None else end.end
    if first is None or last is None or not _after(last, first):
        return Moments(None, None, start.grain)
    return Moments(first, last, start.grain)


def _after(first: date, second: date) -> bool:
    return first.isoformat() > second.isoformat()


def _one(said: DateSaid, published: Published) -> Moments:
    if said.stretch is not None:
        return stretched(said, said.stretch, published)
    if said.story or said.event is not None:
        return Moments(None, None)
    if said.has_day or said.hour is not None or not (_is_period(said)):
        found = day_of(said, published)
        return found if said.hour is None else at_hour(said, found)
    return period_of(said, published)


def _is_period(said: DateSaid) -> bool:
    told = (said.week_turn, said.decade, said.decade_turn, said.century_turn, said.season)
    return said.has_month or said.has_year or any(value is not None for value in told)
