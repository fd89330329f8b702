"""Weeks, months, seasons, years, decades and centuries, and the parts of these."""

from datetime import date

from arconflict.facts.date import Grain
from arconflict.parse.date_said import DateSaid
from arconflict.resolve import hijri
from arconflict.resolve.days import hijri_days
from arconflict.resolve.periods import add_months, edge_of, first_of, season_days, section_of
from arconflict.resolve.published import DAY, Moments, Published, week_of, year_of

Whole = tuple[date | None, date | None, Grain | None, tuple[date, ...]]
"""The half-open days of a long time, its grain, and other starts."""


def period_of(said: DateSaid, published: Published) -> Moments:
    """A week, month, season, year, decade or century, or a part of it."""
    start, end, grain, others = _whole(said, published)
    if start is None or end is None:
        return Moments(None, None, grain)
    if said.section is not None:
        start, end, grain = section_of(start, end, said.section, grain)
    if said.edge is not None:
        start, end = edge_of(start, end, said.edge, said.broad, grain)
    return Moments(start, end, grain, others)


def _whole(said: DateSaid, published: Published) -> Whole:
    if said.season is not None:
        return _season(said, published)
    if said.week_turn is not None:
        week = week_of(said.week_turn, published)
        return week, week + 7 * DAY, "week", ()
    if said.hijri:
        return _hijri_time(said, published)
    if said.month_turn is not None:
        month = add_months(first_of(published.today), said.month_turn)
        return month, add_months(month, 1), "month", ()
    if said.month is not None:
        year = year_of(said, published) if said.has_year else _year_of_month(said, said.month, published)
        month = date(year, said.month, 1)
        last = said.last_month or said.month
        return month, add_months(date(year + (last < said.month), last, 1), 1), "month", ()
    if said.has_year:
        year = year_of(said, published)
        return date(year, 1, 1), date((said.last_year or year) + 1, 1, 1), "year", ()
    return _long(said, published)


def _long(said: DateSaid, published: Published) -> Whole:
    if said.century is not None:
        return date(100 * said.century - 100, 1, 1), date(100 * said.century, 1, 1), None, ()
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


def _hijri_time(said: DateSaid, published: Published) -> Whole:
    if said.month is not None:
        found = hijri_days(said, published)
        return found.start, found.end, "month", ()
    assert said.year is not None
    return hijri.first_day(said.year, 1), hijri.first_day((said.last_year or said.year) + 1, 1), "year", ()


def _season(said: DateSaid, published: Published) -> Whole:
    assert said.season is not None
    if said.has_year:
        year = year_of(said, published)
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
