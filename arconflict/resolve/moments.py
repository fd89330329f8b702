"""Reckons the interval of a date from its parts and the day of publication."""

from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import NamedTuple

from arconflict.facts.date import Grain, PartOfDay
from arconflict.parse.date_said import DateSaid, Stretch
from arconflict.resolve import hijri
from arconflict.resolve.periods import add_months, edge_of, first_of, season_days, section_of

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY = timedelta(days=1)
_GRAINS: dict[str, Grain] = {"minute": "minute", "hour": "hour", "day": "day", "week": "day", "month": "month", "year": "year", "decade": "decade"}


class NoSuchDay(ValueError):
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
            raise NoSuchDay("told from an unknown day of publication")
        return self.day


def moments(said: DateSaid, published: Published) -> Moments:
    """The interval of a date, or of a range from its beginning to its end."""
    if said.until is None:
        return _one(said, published)
    start, end = _one(said._replace(until=None), published), _one(said.until, published)
    first = start.start
    if first is not None and end.start is not None and _after(first, end.start):
        if said.weekdays:
            first = first - 7 * _DAY
        elif said.month is not None and said.year is None:  # «من كانون الأول إلى شباط»
            first = add_months(first, -12)
        elif said.until.year is None and said.until.month is not None and end.end is not None:
            return Moments(first, add_months(end.end, 12), start.grain)
    return Moments(first, end.start if said.until.hour is not None else end.end, start.grain)


def _after(first: date, second: date) -> bool:
    return first.isoformat() > second.isoformat()


def _one(said: DateSaid, published: Published) -> Moments:
    if said.stretch is not None:
        return _stretch(said, said.stretch, published)
    if said.story or said.event is not None:
        return Moments(None, None)
    if said.has_day or said.hour is not None or not (_is_period(said)):
        found = _day(said, published)
        return found if said.hour is None else _at_hour(said, found)
    return _period(said, published)


def _is_period(said: DateSaid) -> bool:
    told = (said.week_turn, said.decade, said.decade_turn, said.century_turn, said.season)
    return said.has_month or said.has_year or any(value is not None for value in told)


def _day(said: DateSaid, published: Published) -> Moments:
    """One day, or the days between two."""
    if said.day is not None:
        found = _calendar_day(said, published)
    elif said.day_shift is not None:
        today = published.today + timedelta(days=said.day_shift)
        found = Moments(today, today + _DAY, "day")
    elif said.weekdays:
        return _weekdays(said, published)
    else:
        found = Moments(published.today, published.today + _DAY, "day")
    if said.weekdays and found.start is not None and found.start.weekday() not in said.weekdays:
        if len(found.others) == 1 and said.may_swap and found.others[0].weekday() in said.weekdays:  # «السبت 12/05/2020»
            return Moments(found.others[0], found.others[0] + _DAY, "day")
        others = found.others if said.day is not None else (_recent(found.start + 3 * _DAY, said.weekdays[0]),)
        return found._replace(conflict=said.weekdays[0], others=others)
    if len(said.weekdays) == 2 and found.start is not None and found.end is not None:
        return found._replace(end=found.end + _DAY) if found.start.weekday() == said.weekdays[0] else found._replace(start=found.start - _DAY)
    return found


def _recent(today: date, weekday: int) -> date:
    """The latest such day of the week that is not after today."""
    return today - timedelta(days=(today.weekday() - weekday) % 7)


def _weekdays(said: DateSaid, published: Published) -> Moments:
    last = said.weekdays[-1]
    day = _weekday(last, said, published)
    start = day - timedelta(days=(last - said.weekdays[0]) % 7)
    return Moments(start, day + _DAY, "day")


def _weekday(weekday: int, said: DateSaid, published: Published) -> date:
    """A day of the week: the latest, the one before today, the next, or that of a named week."""
    today = published.today
    if said.week_turn is not None or said.turn == 0:
        week = _week(said.week_turn or 0, published)
        return week + timedelta(days=(weekday - published.week_start) % 7)
    recent = _recent(today, weekday)
    if said.turn is None:
        return recent
    if said.turn < 0:
        return (recent if recent < today else recent - 7 * _DAY) + timedelta(days=7 * (said.turn + 1))
    return recent + timedelta(days=7 * said.turn)


def _week(turn: int, published: Published) -> date:
    today = published.today
    return today - timedelta(days=(today.weekday() - published.week_start) % 7) + timedelta(days=7 * turn)


def _calendar_day(said: DateSaid, published: Published) -> Moments:
    assert said.day is not None
    if said.hijri:
        return _hijri(said, published)
    if said.month_turn is not None:
        base = add_months(first_of(published.today), said.month_turn)
        year, month = (base.year, base.month)
        if said.has_year:
            year = _year(said, published)
    elif said.month is not None:
        month = said.month
        year = _year(said, published) if said.has_year else _year_of_day(said, month, said.day, published)
    else:
        raise NoSuchDay("a day of no month")
    start = date(year, month, said.day)
    end = date(year, month, said.last_day or said.day) + _DAY
    others = (date(year, said.day, month),) if said.may_swap else ()
    return Moments(start, end, "day", others)


def _year(said: DateSaid, published: Published) -> int:
    if said.year is not None:
        return said.year
    return published.today.year + (said.year_turn or 0)


def _year_of_day(said: DateSaid, month: int, day: int, published: Published) -> int:
    """The year of a day that is stated without one: the latest such day, or the next where the words turn to it."""
    today = published.today
    passed = (month, day) <= (today.month, today.day)
    if said.turn == 0:
        return today.year
    if said.turn is not None and said.turn > 0:
        return today.year + (1 if passed else 0) + said.turn - 1
    if said.turn is not None:
        strictly = (month, day) < (today.month, today.day)
        return today.year - (0 if strictly else 1) + said.turn + 1
    if said.day_shift is not None:
        near = today + timedelta(days=said.day_shift)
        return min((near.year - 1, near.year, near.year + 1), key=lambda year: abs(_ordinal(year, month, day) - near.toordinal()))
    latest = today.year if passed else today.year - 1
    if said.weekdays and _falls(latest, month, day) not in said.weekdays:
        return next((year for year in (latest + 1, latest - 1) if _falls(year, month, day) in said.weekdays), latest)
    return latest


def _ordinal(year: int, month: int, day: int) -> int:
    return date(year, month, 1).toordinal() + day - 1


def _falls(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None


def _hijri(said: DateSaid, published: Published) -> Moments:
    """A Hijri month or day of one: of its year, or the latest that has begun."""
    month = said.month
    if month is None:
        raise NoSuchDay("a Hijri year without its month")
    year = said.year if said.year is not None else _hijri_year(said, month, published)
    days = hijri.days_of(year, month, said.day, said.last_day)
    if days is None:
        return Moments(None, None)
    return Moments(*days, "month" if said.day is None else "day")


def _hijri_year(said: DateSaid, month: int, published: Published) -> int:
    now = hijri.year_and_month(published.today)
    if now is None:
        raise NoSuchDay("no Hijri calendar at hand")
    year, current = now
    if said.turn == 0:
        return year
    if said.turn is not None and said.turn > 0:
        return year + (0 if month > current else 1)
    if said.turn is not None:
        return year - (0 if month < current else 1)
    return year if month <= current else year - 1


def _period(said: DateSaid, published: Published) -> Moments:
    """A week, month, season, year, decade or century, or a part of it."""
    start, end, grain, others = _whole(said, published)
    if start is None or end is None:
        return Moments(None, None, grain)
    if said.section is not None:
        start, end, grain = section_of(start, end, said.section, grain)
    if said.edge is not None:
        start, end = edge_of(start, end, said.edge, said.broad, grain)
    return Moments(start, end, grain, others)


def _whole(said: DateSaid, published: Published) -> tuple[date | None, date | None, Grain | None, tuple[date, ...]]:
    if said.season is not None:
        return _season(said, published)
    if said.week_turn is not None:
        week = _week(said.week_turn, published)
        return week, week + 7 * _DAY, "week", ()
    if said.hijri:
        return _hijri_period(said, published)
    if said.month_turn is not None:
        month = add_months(first_of(published.today), said.month_turn)
        return month, add_months(month, 1), "month", ()
    if said.month is not None:
        year = _year(said, published) if said.has_year else _year_of_month(said, said.month, published)
        month = date(year, said.month, 1)
        last = said.last_month or said.month
        return month, add_months(date(year + (last < said.month), last, 1), 1), "month", ()
    if said.has_year:
        year = _year(said, published)
        return date(year, 1, 1), date((said.last_year or year) + 1, 1, 1), "year", ()
    return _long(said, published)


def _long(said: DateSaid, published: Published) -> tuple[date | None, date | None, Grain | None, tuple[date, ...]]:
    if said.century_turn is not None and said.decade is None:
        start = published.today.year // 100 * 100 + 100 * said.century_turn
        return date(start, 1, 1), date(start + 100, 1, 1), None, ()
    start = said.decade if said.decade is not None else published.today.year // 10 * 10 + 10 * (said.decade_turn or 0)
    return date(start, 1, 1), date(start + 10, 1, 1), "decade", ()


def _year_of_month(said: DateSaid, month: int, published: Published) -> int:
    """The year of a month stated without one: the latest that has begun, the one before this month, or the next."""
    today = published.today
    if said.turn is None:
        return today.year if month <= today.month else today.year - 1
    if said.turn < 0:
        return today.year - (0 if month < today.month else 1) + said.turn + 1
    return today.year if said.turn == 0 else today.year + (0 if month > today.month else 1) + said.turn - 1


def _hijri_period(said: DateSaid, published: Published) -> tuple[date | None, date | None, Grain | None, tuple[date, ...]]:
    if said.month is not None:
        found = _hijri(said, published)
        return found.start, found.end, "month", ()
    if said.year is None:
        raise NoSuchDay("a Hijri year told from publication")
    return hijri.first_day(said.year, 1), hijri.first_day((said.last_year or said.year) + 1, 1), "year", ()


def _season(said: DateSaid, published: Published) -> tuple[date | None, date | None, Grain | None, tuple[date, ...]]:
    assert said.season is not None
    if said.has_year:
        year = _year(said, published)
        others = (date(year - 1, 12, 1),) if said.season == "winter" else ()
        return *season_days(said.season, year), "season", others
    today = published.today
    near = [season_days(said.season, year) for year in range(today.year - 3, today.year + 4)]
    ended = [days for days in near if days[1] <= today]
    to_come = [days for days in near if days[0] > today]
    turn = said.turn or 0
    if turn < 0:
        return *ended[turn], "season", ()
    if turn > 0:
        return *to_come[turn - 1], "season", ()
    current = [days for days in near if days[0] <= today < days[1]]
    return *(current or to_come)[0], "season", ()


def _stretch(said: DateSaid, stretch: Stretch, published: Published) -> Moments:
    """A point that far away, or the whole time up to there."""
    grain = _GRAINS.get(stretch.unit)
    toward = stretch.toward
    if toward in ("before_event", "after_event"):
        if not said.story:
            return Moments(None, None, grain)
        toward = "ago"
    low, high = stretch.low, stretch.high
    if toward in ("past", "coming"):
        grain = "week" if stretch.unit == "week" else grain
        edge: date = published.time if published.time and stretch.unit in ("hour", "minute") else published.today
        if toward == "past":
            return Moments(_moved(edge, stretch, low, -1) if low is not None else None, edge, grain)
        start = edge if isinstance(edge, datetime) or stretch.unit in ("hour", "minute") else edge + _DAY
        return Moments(start, _moved(start, stretch, low, 1) if low is not None else None, grain)
    if low is None or high is None:
        return Moments(None, None, grain)
    now: date = published.time if published.time and stretch.unit in ("hour", "minute") else published.today
    near, far = _moved(now, stretch, low, -1 if toward == "ago" else 1), _moved(now, stretch, high, -1 if toward == "ago" else 1)
    start, last = (far, near) if toward == "ago" else (near, far)
    width = timedelta(minutes=1) if isinstance(last, datetime) and grain == "minute" else timedelta(hours=1) if isinstance(last, datetime) else _DAY
    return Moments(start, last + width, grain)


def _moved(now: date, stretch: Stretch, number: Fraction, sign: int) -> date:
    """A day or time so many units before or after another."""
    unit = stretch.unit
    months = {"month": 1, "year": 12, "decade": 120, "century": 1200}.get(unit)
    if months is not None:
        whole = number * months
        moved = add_months(now, sign * int(whole))
        return moved + timedelta(days=sign * round(30 * (whole - int(whole))))
    seconds = number * {"minute": 60, "hour": 3600, "day": 86400, "week": 604800}[unit]
    if isinstance(now, datetime):
        return now + timedelta(seconds=sign * float(seconds))
    return now + timedelta(days=sign * int(seconds / 86400))


def _at_hour(said: DateSaid, day: Moments) -> Moments:
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
