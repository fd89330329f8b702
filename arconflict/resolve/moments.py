"""Reckons the interval of a date from its parts and the day of publication."""

from datetime import date, datetime

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
    until = said.until
    if until.month is not None and not until.has_year and said.year is not None:
        until = until._replace(year=said.year)  # «من كانون الأول 2013 إلى شباط»
    start = _one(said._replace(until=None), published)
    end = at_hour(until, start) if _is_hour_alone(until) else _one(until, published)
    first, last = start.start, end.start if until.hour is not None else end.end
    if first is None or last is None:
        return Moments(None, None, start.grain)
    if not _before(_at_least(first, said), last):
        if _is_hour_alone(until):  # «من الساعة 22:00 إلى الساعة 3:00»
            last += DAY
        elif until.hour is not None and said.hour is not None and _on_one_day(first, last):
            first -= DAY  # «من العاشرة ليلا حتى الثالثة فجر الجمعة»
        elif said.weekdays:
            first -= 7 * DAY
        elif said.month is not None and said.year is None:
            first = add_months(first, -12)
        elif not said.until.has_year:
            last = add_months(last, 12)
    return Moments(first, last, start.grain) if _before(first, last) else Moments(None, None, start.grain)


def _before(first: date, second: date) -> bool:
    return first.isoformat() < second.isoformat()


def _is_hour_alone(said: DateSaid) -> bool:
    """Whether the end of a range is an hour of the day that its beginning says, or of the next."""
    return said.hour is not None and not said.has_day


def _at_least(first: date, said: DateSaid) -> date:
    """The beginning, not before noon where it is an evening: «من مساء الخميس إلى الساعة الخامسة فجرا»."""
    late = said.hour is None and said.part_of_day in ("sunset", "evening", "night")
    return datetime(first.year, first.month, first.day, 12) if late else first


def _on_one_day(first: date, last: date) -> bool:
    return first.isoformat()[:10] == last.isoformat()[:10]


def _one(said: DateSaid, published: Published) -> Moments:
    if said.stretch is not None:
        return stretched(said, said.stretch, published)
    if said.story or said.event is not None:
        return Moments(None, None)
    if said.has_day or said.hour is not None or not said.has_period:
        found = day_of(said, published)
        return found if said.hour is None else at_hour(said, found)
    return period_of(said, published)
