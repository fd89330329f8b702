"""From what is said to days: every date that the text and the day of publication settle, the rest left open."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import NamedTuple

from arconflict.facts.casualty import Phrase
from arconflict.facts.date import Anchor, DateMention, Grain
from arconflict.facts.span import Span
from arconflict.parse.date_said import DateSaid
from arconflict.parse.line import Line
from arconflict.resolve import moments
from arconflict.resolve.moments import WEEKDAYS, Moments, NoSuchDay, Published

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
    context = Published.of(published, week_start)
    return tuple(_mention(one, f"d{at}", context) for at, one in enumerate(said, 1))


def _mention(one: Said, name: str, context: Published) -> DateMention:
    said = one.said
    mention = DateMention(
        id=name,
        span=one.span,
        text=one.text,
        anchor_event=one.event,
        part_of_day=said.part_of_day,
        calendar="hijri" if said.hijri else "gregorian",
        approximate=said.approximate,
        rule=said.rule,
    )
    try:
        moments = _moments(said, context)
    except (NoSuchDay, OverflowError, ValueError):
        moments = Moments(None, None)
    anchor: Anchor = "unresolved" if moments.start is None and moments.end is None else _anchor(said)
    if said.event or said.story or said.stretch and said.stretch.toward in ("before_event", "after_event"):
        anchor = "event"
    return _placed(mention, moments, anchor)


def _placed(mention: DateMention, moments: Moments, anchor: Anchor) -> DateMention:
    from attrs import evolve

    return evolve(
        mention,
        start=moments.start.isoformat() if moments.start else None,
        end=moments.end.isoformat() if moments.end else None,
        grain=moments.grain,
        anchor=anchor,
        alternatives=tuple(other.isoformat() for other in moments.others),
        conflict=WEEKDAYS[moments.conflict] if moments.conflict is not None else None,
    )
