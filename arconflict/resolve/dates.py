"""From what is said to days: every date that the text and the day of publication settle, the rest left open."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from arconflict.facts.casualty import Phrase
from arconflict.facts.date import Anchor, DateMention, Grain
from arconflict.facts.span import Span
from arconflict.parse.date_said import DateSaid
from arconflict.parse.line import Line
from arconflict.resolve.moments import moments
from arconflict.resolve.published import WEEKDAYS, Moments, Published
from arconflict.resolve.stretches import grain_of

SATURDAY = 5


class Said(NamedTuple):
    """A date as found in a line, with its place in the text and that of the event it is told from."""

    span: Span
    text: str
    said: DateSaid
    event: Phrase | None = None


def said_in(line: Line, dates: Iterable[DateSaid]) -> list[Said]:
    """The dates of a line with their places in the caller's string."""
    found = []
    for one in dates:
        span = line.span(one.first, one.after)
        event = line.span(*one.event) if one.event else None
        found.append(Said(span, span.of(line.text), one, Phrase(event, event.of(line.text)) if event else None))
    return found


def resolved(said: Sequence[Said], published: date | None, week_start: int = SATURDAY) -> tuple[DateMention, ...]:
    """The dates of a text in order.

    Args:
        published: the day of publication, or its time; without it what is told from it stays open.
        week_start: the first day of the week, Monday being 0.
    """
    if not said:
        return ()
    context = Published.of(published, week_start)
    return tuple(_mention(one, f"d{at}", context) for at, one in enumerate(said, 1))


def _mention(one: Said, name: str, context: Published) -> DateMention:
    said = one.said
    try:
        found = moments(said, context)
    except (ValueError, OverflowError):  # the 31st of June, or no day of publication
        found = Moments(None, None, _grain(said))
    return DateMention(
        id=name,
        span=one.span,
        text=one.text,
        start=found.start.isoformat() if found.start else None,
        end=found.end.isoformat() if found.end else None,
        grain=found.grain,
        anchor=_anchor(said, found),
        anchor_event=one.event,
        part_of_day=said.part_of_day,
        calendar="hijri" if said.hijri else "gregorian",
        approximate=said.approximate,
        alternatives=tuple(other.isoformat() for other in found.others),
        conflict=WEEKDAYS[found.conflict] if found.conflict is not None else None,
        rule=said.rule,
    )


def _grain(said: DateSaid) -> Grain | None:
    """How exactly a date is meant that nothing settles."""
    if said.stretch is not None or said.century is not None or said.century_turn is not None:
        return None if said.stretch is None or said.stretch.unit == "century" else grain_of(said.stretch)
    if said.hour is not None:
        return "minute" if said.to_minute else "hour"
    if said.has_day or not said.has_period:
        return "day"
    if said.season is not None:
        return "season"
    if said.week_turn is not None:
        return "week"
    if said.has_month:
        return "month"
    return "year" if said.has_year else "decade"


def _anchor(said: DateSaid, found: Moments) -> Anchor:
    """What the date is reckoned from."""
    stretch = said.stretch
    if said.event or said.story or stretch is not None and stretch.toward in ("before_event", "after_event"):
        return "event"
    if found.start is None and found.end is None:
        return "unresolved"
    if stretch is None and (said.year, said.decade, said.century) != (None, None, None):
        return "absolute"
    return "publication"
