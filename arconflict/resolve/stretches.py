"""Times told by their distance from publication."""

from datetime import date, datetime, timedelta
from fractions import Fraction

from arconflict.facts.date import Grain
from arconflict.parse.date_said import DateSaid, Stretch
from arconflict.resolve.periods import add_months
from arconflict.resolve.published import DAY, Moments, Published

_GRAINS: dict[str, Grain] = {
    "minute": "minute", "hour": "hour", "day": "day", "week": "day", "month": "month", "year": "year", "decade": "decade",
}  # fmt: skip


def grain_of(stretch: Stretch) -> Grain | None:
    """How exactly a distance is meant: a week's is told to the day, the whole of some weeks to the week."""
    if stretch.unit == "week" and stretch.toward in ("past", "coming"):
        return "week"
    return _GRAINS.get(stretch.unit)


def stretched(said: DateSaid, stretch: Stretch, published: Published) -> Moments:
    """A point that far away, or the whole time up to there."""
    grain = grain_of(stretch)
    toward = stretch.toward
    if toward in ("before_event", "after_event"):
        if not said.story:
            return Moments(None, None, grain)
        toward = "ago"
    low, high = stretch.low, stretch.high
    if toward in ("past", "coming"):
        edge: date = published.time if published.time and stretch.unit in ("hour", "minute") else published.today
        if edge == _moved(edge, stretch, low or Fraction(1), -1):  # «آخر 10 دقائق», and no time of publication
            return Moments(edge, edge + DAY, grain)
        if toward == "past":
            return Moments(_moved(edge, stretch, low, -1) if low is not None else None, edge, grain)
        start = edge if isinstance(edge, datetime) or stretch.unit in ("hour", "minute") else edge + DAY
        return Moments(start, _moved(start, stretch, low, 1) if low is not None else None, grain)
    if low is None or high is None:
        return Moments(None, None, grain)
    now: date = published.time if published.time and stretch.unit in ("hour", "minute") else published.today
    near, far = (
        _moved(now, stretch, low, -1 if toward == "ago" else 1),
        _moved(now, stretch, high, -1 if toward == "ago" else 1),
    )
    start, last = (far, near) if toward == "ago" else (near, far)
    width = (
        timedelta(minutes=1)
        if isinstance(last, datetime) and grain == "minute"
        else timedelta(hours=1)
        if isinstance(last, datetime)
        else DAY
    )
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
