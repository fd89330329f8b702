"""Dates told by their distance: قبل يومين, منذ ثلاثة أيام, الأيام الثلاثة الماضية, بعد يوم واحد من."""

from fractions import Fraction
from typing import NamedTuple

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.calendar_words import CalendarWords, Counts, fraction
from arconflict.parse.date_said import DateSaid, Stretch, TimeUnit, Toward
from arconflict.parse.line import Line
from arconflict.parse.symbols import having

# A word of an event: «بعد يوم من [اشتباكات عنيفة]», not «بعد 24 ساعة على الأكثر».
_EVENT = """
    (?! MOST | LEAST | TIME_UNIT | MONTH | SEASON_OF_YEAR | DECADE | DIGITS )
    [^STOP COMMA COLON OPEN CLOSE WA FI BI MIN ALA ILA AN PREP RELATIVE VERB SAID WEEKDAY YESTERDAY]
"""
_THAT = """
    (?: (?: (?P<before> BEFORE ) SAME_HEAD | BEFORE_THAT ) BI | (?: (?P<after> AFTER ) SAME_HEAD | AFTER_THAT ) BI )
"""
_BARE_LENGTH = """
    (?: (?P<one> TIME_UNIT&SINGLE_UNIT!DEF!POSS ) WAHID? | (?P<two> TIME_UNIT&TWO_UNITS!DEF!POSS )
      | (?P<many> TIME_UNIT&MANY_UNITS!DEF!POSS ) (?P<few> FEW_UNITS!DEF!POSS )? )
"""
# «بعد يوم الأحد», «قبل عام 2011», «بعد شهر رمضان» are dates of their own.
_DATED_AFTER = """
    (?: WEEKDAY | DIGITS | MONTH | DOUBLE_MONTH MONTH_TAIL | TIME_OF_DAY&DEF | YESTERDAY | TOMORROW | NUMERIC_DATE | ARTICLE
      | UNIT&DEF | ORDINAL&DEF | HUNDRED | SCALE | TWO_SCALE )
"""
_STARTS = (
    "BEFORE", "AFTER", "SINCE", "BEFORE_THAT", "AFTER_THAT", "TIME_UNIT&DEF", "LAST_OF!DEF!POSS", "ARTICLE", "UNIT&DEF", "TENS&DEF",
    "TEN&DEF", "DIGITS&SHORT",
)  # fmt: skip

_FUTURE, _NO_FUTURE = ("سي", "ست", "سن"), ("سيطر", "سياس", "سيار", "سنه", "سنو", "ستين", "سته")
"""How a verb of the future begins, «سيصل بعد يومين», and what begins alike."""


class _Length(NamedTuple):
    """A length of time: how many units at least and at most, whether that is rough, and the word after it."""

    unit: TimeUnit
    low: Fraction | None
    high: Fraction | None
    approximate: bool
    after: int


class StretchGrammar:
    """Reads distances from publication and from events."""

    def __init__(self, vocabulary: Vocabulary, words: CalendarWords) -> None:
        alphabet = vocabulary.alphabet
        self._words = words
        self._head = compiled("(?: (?P<ago> BEFORE ) | (?P<after> AFTER ) | (?P<since> SINCE ) )", alphabet, {})
        self._that = compiled(_THAT, alphabet, {})
        self._before_that = having(vocabulary, "BEFORE", "BEFORE_THAT")
        self._bound = compiled("(?: APPROX | ABOUT | (?: AKTHAR | MOST | AQALL | LEAST ) MIN )", alphabet, {})
        self._bare = compiled(_BARE_LENGTH, alphabet, {})
        self._unit = having(vocabulary, "TIME_UNIT!DEF!POSS!TWO_UNITS", "TIME_UNIT&DEF")
        self._dated_after = compiled(_DATED_AFTER, alphabet, {})
        self._window_many = compiled("TIME_UNIT&DEF&MANY_UNITS (?: WA TIME_UNIT&DEF&MANY_UNITS )?", alphabet, {})
        self._window_two = having(vocabulary, "TIME_UNIT&DEF&TWO_UNITS")
        self._turn = compiled("(?: (?P<past> PAST_TURN ) | (?P<coming> COMING_TURN ) )", alphabet, {})
        self._last_of, self._article = having(vocabulary, "LAST_OF!DEF!POSS"), having(vocabulary, "ARTICLE")
        self._few = having(vocabulary, "FEW_UNITS")
        self._on = having(vocabulary, "ALA!POSS")
        self._of_event = compiled("ONLY? (?: MIN | ALA!POSS )", alphabet, {})
        self._event = compiled(f"(?: {_EVENT} ){{1,4}}", alphabet, {})
        self._outbreak = compiled("SINCE (?P<head> OUTBREAK )", alphabet, {})
        self._since = having(vocabulary, "SINCE")
        self._comes = compiled(r"(?: COMES | SAME_HEAD ) [^STOP]{0,4} \Z", alphabet, {})
        self._unknown = having(vocabulary, "UNKNOWN!DEF")
        self._will = having(vocabulary, "WILL")
        self.starts: frozenset[str] = having(vocabulary, *_STARTS)

    def at(self, line: Line, at: int, counts: Counts) -> DateSaid | None:
        """distance | window | event distance"""
        return (
            self._told_from_that(line, at, counts)
            or self._distance(line, at, counts)
            or self._window(line, at, counts)
            or self._event_at(line, at)
        )

    def _distance(self, line: Line, at: int, counts: Counts) -> DateSaid | None:
        """(قبل | بعد | منذ) length ((من | على) event)?"""
        head = self._head.match(line.symbols, at)
        if head is None or at and line.symbols[at - 1] in self._on:
            return None  # «على بعد ساعة من المدينة»
        length = self._length(line, head.end(), counts)
        if length is None:
            return None
        unit, low, high, approximate, after = length
        name = str(head.lastgroup)
        first = head.end() if name == "since" else at
        event, end = self._event_after(line, after) if name != "since" else (None, after)
        toward: Toward = "ago" if name in ("ago", "since") else "ahead"
        if event is not None:
            toward = "before_event" if name == "ago" else "after_event"
        elif name == "after" and not self._is_future(line, at, after):
            toward = "after_event"
        said = DateSaid(
            first,
            end,
            "distance in time",
            stretch=Stretch(unit, low, high, toward),
            approximate=approximate,
            event=event,
        )
        return said._replace(story=True) if toward == "after_event" and self._now(line, at) else said

    def _now(self, line: Line, at: int) -> bool:
        """«ويأتي ذلك بعد يوم من»: what is reported today came that long after the event."""
        return bool(self._comes.search(line.symbols, max(0, at - 6), at))

    def _is_future(self, line: Line, at: int, after: int) -> bool:
        """«سيصل بعد يومين», or nothing beside it that it could follow."""
        if at == 0 and after == len(line.symbols):
            return True
        start = max(0, at - 4)
        if not self._will.isdisjoint(line.symbols[start:at]):
            return True
        return any(
            symbol in self._unknown and len(key) > 3 and key.startswith(_FUTURE) and not key.startswith(_NO_FUTURE)
            for symbol, key in zip(line.symbols[start:at], line.keys[start:at], strict=True)
        )

    def _told_from_that(self, line: Line, at: int, counts: Counts) -> DateSaid | None:
        """(قبل ذلك | بعد ذلك | قبلها | بعدها) ب length"""
        found = self._that.match(line.symbols, at)
        length = self._length(line, found.end(), counts) if found else None
        if length is None:
            return None
        unit, low, high, approximate, after = length
        toward: Toward = "before_event" if line.symbols[at] in self._before_that else "after_event"
        return DateSaid(
            at,
            after,
            "distance from what was told",
            stretch=Stretch(unit, low, high, toward),
            approximate=approximate,
        )

    def _length(self, line: Line, at: int, counts: Counts) -> "_Length | None":
        """(bound)? (count unit | يومين | يوم واحد? | أيام قليلة?) (و نصف)?"""
        count = counts.get(at)
        if count is not None and count.kind in ("cardinal", "measure", "age", "fraction", "date", "time"):
            symbol = line.symbols[count.after : count.after + 1]
            if symbol in self._unit:
                low, high = (count.low, count.high) if count.value is None else (count.value, count.value)
                vague = count.modifier not in ("exact", "range")
                low, high = (None, None) if count.modifier == "vague" else (low, high)
                return self._and_half(
                    line, self._words.units[symbol], fraction(low), fraction(high), vague, count.after + 1
                )
        bound = self._bound.match(line.symbols, at)
        start = bound.end() if bound else at
        found = self._bare.match(line.symbols, start)
        if found is None:
            return None
        unit = self._words.units[line.symbols[start]]
        if found["one"] and self._dated_after.match(line.symbols, found.end()):
            return None
        if found["many"]:
            return (
                None
                if self._dated_after.match(line.symbols, found.end())
                else _Length(unit, None, None, True, found.end())
            )
        number = Fraction(2 if found["two"] else 1)
        return self._and_half(line, unit, number, number, bound is not None, found.end())

    def _and_half(
        self,
        line: Line,
        unit: TimeUnit,
        low: Fraction | None,
        high: Fraction | None,
        approximate: bool,
        after: int,
    ) -> "_Length":
        half = self._words.half.match(line.symbols, after)
        if half is None or low is None or high is None:
            return _Length(unit, low, high, approximate, after)
        return _Length(unit, low + Fraction(1, 2), high + Fraction(1, 2), approximate, half.end())

    def _event_after(self, line: Line, after: int) -> tuple[tuple[int, int] | None, int]:
        """(من | على) words of the event: their place, and the word after من."""
        link = self._of_event.match(line.symbols, after)
        event = self._event.match(line.symbols, link.end()) if link else None
        return ((event.start(), event.end()), event.start()) if event else (None, after)

    def _window(self, line: Line, at: int, counts: Counts) -> DateSaid | None:
        """(الأيام count? | اليومين | count unit) turn | آخر count unit"""
        symbols = line.symbols
        if symbols[at] in self._last_of:
            return self._last_units(line, at, counts)
        after: int | None = None
        low: int | Fraction | None = None
        if symbols[at] in self._window_two:
            unit, low, after = self._words.units[symbols[at]], 2, at + 1
            if half := self._words.half.match(symbols, after):
                low, after = Fraction(5, 2), half.end()
        elif many := self._window_many.match(symbols, at):
            unit, after = self._words.units[symbols[at]], many.end()
            start = after + 1 if symbols[after : after + 1] in self._article else after
            if symbols[after : after + 1] in self._few:
                after += 1
            elif (count := counts.get(start)) and count.value is not None:
                low, after = count.value, count.after
        else:
            start = at + 1 if symbols[at] in self._article else at
            count = counts.get(start)
            if count is None or count.value is None or symbols[count.after : count.after + 1] not in self._unit:
                return None
            unit, low, after = self._words.units[symbols[count.after]], count.value, count.after + 1
        turn = self._turn.match(symbols, after)
        if turn is None:
            return None
        toward: Toward = "past" if turn.lastgroup == "past" else "coming"
        number = fraction(low)
        return DateSaid(
            at,
            turn.end(),
            "window of time",
            stretch=Stretch(unit, number, number, toward),
            approximate=number is None,
        )

    def _last_units(self, line: Line, at: int, counts: Counts) -> DateSaid | None:
        """آخر count unit"""
        start = at + 1
        length = self._length(line, start, counts)
        if length is None or length.low is None or length.low == 1:
            return None
        unit, low, high, approximate, after = length
        return DateSaid(at, after, "window of time", stretch=Stretch(unit, low, high, "past"), approximate=approximate)

    def _event_at(self, line: Line, at: int) -> DateSaid | None:
        """منذ بدء event"""
        symbols = line.symbols
        found = self._outbreak.match(symbols, at)
        event = self._event.match(symbols, found.end()) if found else None
        if found is None or event is None:
            return None
        return DateSaid(at + 1, event.start() + 1, "since an event", event=(at + 1, event.end()), approximate=True)
