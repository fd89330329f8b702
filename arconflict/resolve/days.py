"""Single days: told from publication, by the day of the week, or by the calendar."""

from datetime import date, timedelta

from arconflict.parse.date_said import DateSaid
from arconflict.resolve import hijri
from arconflict.resolve.periods import add_months, first_of
from arconflict.resolve.published import DAY, Moments, NoSuchDayError, Published, week_of, year_of


def day_of(said: DateSaid, published: Published) -> Moments:
    """One day, or the days between two."""
    if said.day is not None:
        found = _calendar_day(said, published)
    elif said.day_shift is not None:
        today = published.today + timedelta(days=said.day_shift)
        found = Moments(today, today + DAY, "day")
    elif said.weekdays:
        return _weekdays(said, published)
    else:
        found = Moments(published.today, published.today + DAY, "day")
    if said.weekdays and found.start is not None and found.start.weekday() not in said.weekdays:
        if (
            len(found.others) == 1 and said.may_swap and found.others[0].weekday() in said.weekdays
        ):  # «السبت 12/05/2020»
            return Moments(found.others[0], found.others[0] + DAY, "day")
        others = found.others if said.day is not None else (_recent(found.start + 3 * DAY, said.weekdays[0]),)
        return found._replace(conflict=said.weekdays[0], others=others)
    if len(said.weekdays) == 2 and found.start is not None and found.end is not None:
        return (
            found._replace(end=found.end + DAY)
            if found.start.weekday() == said.weekdays[0]
            else found._replace(start=found.start - DAY)
        )
    return found


def _recent(today: date, weekday: int) -> date:
    """The latest such day of the week that is not after today."""
    return today - timedelta(days=(today.weekday() - weekday) % 7)


def _weekdays(said: DateSaid, published: Published) -> Moments:
    last = said.weekdays[-1]
    day = _weekday(last, said, published)
    start = day - timedelta(days=(last - said.weekdays[0]) % 7)
    return Moments(start, day + DAY, "day")


def _weekday(weekday: int, said: DateSaid, published: Published) -> date:
    """A day of the week: the latest, the one before today, the next, or that of a named week."""
    today = published.today
    if said.week_turn is not None or said.turn == 0:
        week = week_of(said.week_turn or 0, published)
        return week + timedelta(days=(weekday - published.week_start) % 7)
    recent = _recent(today, weekday)
    if said.turn is None:
        return recent
    if said.turn < 0:
        return (recent if recent < today else recent - 7 * DAY) + timedelta(days=7 * (said.turn + 1))
    return recent + timedelta(days=7 * said.turn)


def _calendar_day(said: DateSaid, published: Published) -> Moments:
    assert said.day is not None
    if said.hijri:
        return hijri_days(said, published)
    if said.month_turn is not None:
        base = add_months(first_of(published.today), said.month_turn)
        year, month = (base.year, base.month)
        if said.has_year:
            year = year_of(said, published)
    elif said.month is not None:
        month = said.month
        year = year_of(said, published) if said.has_year else _year_of_day(said, month, said.day, published)
    else:
        raise NoSuchDayError("a day of no month")
    start = date(year, month, said.day)
    end = date(year, month, said.last_day or said.day) + DAY
    others = (date(year, said.day, month),) if said.may_swap else ()
    return Moments(start, end, "day", others)


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
        return min(
            (near.year - 1, near.year, near.year + 1),
            key=lambda year: abs(_ordinal_of(year, month, day) - near.toordinal()),
        )
    latest = today.year if passed else today.year - 1
    if said.weekdays and _falls(latest, month, day) not in said.weekdays:
        return next((year for year in (latest + 1, latest - 1) if _falls(year, month, day) in said.weekdays), latest)
    return latest


def _ordinal_of(year: int, month: int, day: int) -> int:
    return date(year, month, 1).toordinal() + day - 1


def _falls(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None


def hijri_days(said: DateSaid, published: Published) -> Moments:
    """A Hijri month or day of one: of its year, or the latest that has begun."""
    month = said.month
    if month is None:
        raise NoSuchDayError("a Hijri year without its month")
    year = said.year if said.year is not None else _hijri_year(said, month, published)
    days = hijri.days_of(year, month, said.day, said.last_day)
    if days is None:
        return Moments(None, None)
    return Moments(*days, "month" if said.day is None else "day")


def _hijri_year(said: DateSaid, month: int, published: Published) -> int:
    now = hijri.year_and_month(published.today)
    if now is None:
        raise NoSuchDayError("no Hijri calendar at hand")
    year, current = now
    if said.turn == 0:
        return year
    if said.turn is not None and said.turn > 0:
        return year + (0 if month > current else 1)
    if said.turn is not None:
        return year - (0 if month < current else 1)
    return year if month <= current else year - 1
