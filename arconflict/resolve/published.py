"""The day of publication, from which dates are told, and the interval that is reckoned from it."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from arconflict.facts.date import Grain
from arconflict.parse.date_said import DateSaid

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAY = timedelta(days=1)


class NoSuchDayError(ValueError):
    """The words name a day that the calendar does not have, or one that needs the day of publication."""


class Moments(NamedTuple):
    """A half-open interval, how exactly it is meant, other starts, and a stated day of the week that it contradicts."""

    start: date | None
    end: date | None
    grain: Grain | None = None
    others: tuple[date, ...] = ()
    conflict: int | None = None


class Published(NamedTuple):
    """The day of publication, its time where that is known, and the first day of a week."""

    day: date | None
    time: datetime | None
    week_start: int

    @classmethod
    def of(cls, published: date | None, week_start: int) -> "Published":
        """What a date or a time of publication tells."""
        if isinstance(published, datetime):
            return cls(published.date(), published.replace(tzinfo=None), week_start)
        return cls(published, None, week_start)

    @property
    def today(self) -> date:
        """The day of publication, without which nothing can be told from it."""
        if self.day is None:
            raise NoSuchDayError("told from an unknown day of publication")
        return self.day


def year_of(said: DateSaid, published: Published) -> int:
    if said.year is not None:
        return said.year
    return published.today.year + (said.year_turn or 0)


def week_of(turn: int, published: Published) -> date:
    today = published.today
    return today - timedelta(days=(today.weekday() - published.week_start) % 7) + timedelta(days=7 * turn)
