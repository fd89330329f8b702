"""Dates: the days, months, years and hours that a text points at."""

from typing import Literal

from attrs import frozen

from arconflict.facts.casualty import Phrase
from arconflict.facts.span import Span

Grain = Literal["minute", "hour", "day", "week", "month", "season", "year", "decade"]
Anchor = Literal["absolute", "publication", "event", "unresolved"]
Calendar = Literal["gregorian", "hijri"]
PartOfDay = Literal[
    "dawn", "morning", "forenoon", "noon", "afternoon", "sunset", "evening", "night", "midnight", "daytime"
]


@frozen
class DateMention:
    """A time that the text states, as the half-open interval `[start, end)` of ISO dates or times.

    Args:
        start, end: None where the text and the day of publication do not settle them.
        grain: how exactly the time is meant, which may be coarser than the interval («قبل شهرين» is a day's distance).
        anchor: what the interval was reckoned from.
        anchor_event: the words of the event that the date is told from («بعد يوم من الهجوم»).
        approximate: the words leave the edges open («مطلع», «نحو», «أيام»).
        alternatives: other starts that the words allow: 12/05/2020 read with the month first.
        conflict: the stated day of the week where the date falls on another, or None.
    """

    id: str
    span: Span
    text: str
    start: str | None = None
    end: str | None = None
    grain: Grain | None = None
    anchor: Anchor = "unresolved"
    anchor_event: Phrase | None = None
    part_of_day: PartOfDay | None = None
    calendar: Calendar = "gregorian"
    approximate: bool = False
    alternatives: tuple[str, ...] = ()
    conflict: str | None = None
    rule: str = ""
