"""What a date grammar finds in a line: the parts of a date that the words state, before any day is reckoned."""

from fractions import Fraction
from typing import Literal, NamedTuple

from arconflict.facts.date import PartOfDay

TimeUnit = Literal["minute", "hour", "day", "week", "month", "year", "decade", "century"]
Season = Literal["spring", "summer", "autumn", "winter"]
Edge = Literal["opening", "middle", "closing"]
Toward = Literal["ago", "ahead", "past", "coming", "before_event", "after_event"]
Part = Literal["week", "third", "quarter", "half", "months"]


class Stretch(NamedTuple):
    """A length of time and where it lies: «قبل يومين», «الأيام الثلاثة الماضية», «بعد شهر من».

    Args:
        low, high: how many units; both None for an unnamed number.
        toward: ago and ahead are points that far from publication, past and coming the whole time up to there.
    """

    unit: TimeUnit
    low: Fraction | None
    high: Fraction | None
    toward: Toward


class Section(NamedTuple):
    """A numbered part of a month or a year: «الربع الأول», «الأسبوع الثاني»; -1 is the last."""

    part: Part
    place: int


class DateSaid(NamedTuple):
    """A date in a line: its words `[first, after)` and every part of it that they state; what they leave out is None.

    Args:
        day_shift: days from publication: اليوم 0, أمس -1.
        weekdays: Monday is 0; two for the night between them.
        turn: of a day of the week, a month or a unit: the last one -1, this one 0, the next 1.
        unit, unit_turn: a week, month or year told from publication («الشهر الماضي»).
        hour: from midnight, as a clock of 24 hours has it.
        event: the words of the event that the date is told from.
        story: told from what came before in the text («في اليوم التالي»): days from there, or None.
        until: the date that ends the range which this one begins.
    """

    first: int
    after: int
    rule: str = ""
    day_shift: int | None = None
    weekdays: tuple[int, ...] = ()
    turn: int | None = None
    day: int | None = None
    last_day: int | None = None
    month: int | None = None
    last_month: int | None = None
    month_turn: int | None = None
    year: int | None = None
    last_year: int | None = None
    year_turn: int | None = None
    hijri: bool = False
    may_swap: bool = False
    week_turn: int | None = None
    season: Season | None = None
    decade: int | None = None
    decade_turn: int | None = None
    century: int | None = None
    century_turn: int | None = None
    section: Section | None = None
    edge: Edge | None = None
    broad: bool = False
    part_of_day: PartOfDay | None = None
    hour: Fraction | None = None
    to_minute: bool = False
    stretch: Stretch | None = None
    approximate: bool = False
    event: tuple[int, int] | None = None
    story: bool = False
    until: "DateSaid | None" = None

    @property
    def has_day(self) -> bool:
        """Whether the words name one day."""
        return self.day_shift is not None or bool(self.weekdays) or self.day is not None

    @property
    def has_month(self) -> bool:
        """Whether the words name a month."""
        return self.month is not None or self.month_turn is not None

    @property
    def has_year(self) -> bool:
        """Whether the words name a year."""
        return self.year is not None or self.year_turn is not None

    @property
    def has_period(self) -> bool:
        """Whether the words name a time longer than a day."""
        told = (self.week_turn, self.season, self.decade, self.decade_turn, self.century, self.century_turn)
        return self.has_month or self.has_year or any(value is not None for value in told)
