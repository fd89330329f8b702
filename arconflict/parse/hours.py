"""Hours of the clock: الساعة 3:30 عصرا, السادسة مساء, الواحدة بعد منتصف الليل, 10:22 صباحا."""

import re
from fractions import Fraction

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.calendar_words import Counts
from arconflict.parse.date_said import DateSaid
from arconflict.parse.line import Line
from arconflict.parse.symbols import having

_DOTTED = re.compile(r"([01]?\d|2[0-3])[.,]([0-5]\d)")
_STAMP = re.compile(r"T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?", re.ASCII)
_LETTERS_OF_HALVES = {"ص": "morning", "م": "evening"}  # «3:30 م»

_PART_AFTER = "(?: MIN | FI )? (?: AT_TIME | TIME_OF_DAY | AFTER NOON | BEFORE NOON | AFTER? MIDDLE NIGHT )"


class HourGrammar:
    """Reads hours of the clock."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        alphabet = vocabulary.alphabet
        self._head = compiled("(?: APPROX | ABOUT )? CLOCK_HEAD&DEF (?: APPROX | ABOUT )? ARTICLE?", alphabet, {})
        self._clock, self._row = having(vocabulary, "CLOCK"), having(vocabulary, "ORDINAL!DEF")
        self._dotted = having(vocabulary, "GROUPED")
        self._one, self._less = having(vocabulary, "ONE&DEF!POSS"), having(vocabulary, "LACKING")
        self._part_of_hour = compiled(
            "(?: WA | LACKING ) (?: (?P<half> HALF ) | (?P<third> THIRD ) | (?P<quarter> QUARTER ) )",
            alphabet,
            {},
        )
        self._minutes = compiled("(?: WA )? (?P<count> DIGITS ) A_MINUTE", alphabet, {})
        self._part_after = compiled(_PART_AFTER, alphabet, {})
        self._zone = compiled("BI? TIME_ZONE (?: ZONE_NAME | [^STOP COMMA OPEN CLOSE WA FI MIN] )", alphabet, {})
        self.starts: frozenset[str] = having(
            vocabulary,
            "CLOCK_HEAD&DEF",
            "CLOCK",
            "APPROX",
            "ABOUT",
            "ORDINAL&DEF",
            "DIGITS&SHORT",
            "ORDINAL_ONE&DEF",
            "UNIT&DEF",
            "ONE&DEF",
            "LATIN",
        )

    def at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """(عند? نحو? الساعة)? hour (و minutes)? zone?; without الساعة a time of day must follow"""
        if said.hour is not None or said.stretch or said.edge or said.section or said.story and not said.has_day:
            return None
        if said.has_month and said.day is None or said.has_year and said.day is None or said.week_turn is not None:
            return None
        if said.day is not None and (stamp := self._stamp(line, at)):
            return said._replace(hour=stamp[0], to_minute=True, after=stamp[1])
        head = self._head.match(line.symbols, at)
        start = head.end() if head else at
        read = self._hour_at(line, start, counts)
        if read is None:
            return None
        hour, to_minute, after = read
        counted = counts.get(start)
        half = _LETTERS_OF_HALVES.get(line.keys[after]) if after < len(line.keys) else None
        if head is None and half is None and not (to_minute and (said.has_day or self._zone_follows(line, after))):
            if not self._part_after.match(line.symbols, after):
                return None
            if not to_minute and (
                counted is None or counted.kind not in ("time", "ordinal") or said.has_day and counted.kind != "time"
            ):
                return None
        if half is not None:
            hour, after = (
                (hour + 12 if half == "evening" and hour < 12 else hour % 12 if half == "morning" else hour),
                after + 1,
            )
        return said._replace(hour=hour, to_minute=to_minute, after=self._past_zone(line, after), rule="hour")

    def _hour_at(self, line: Line, at: int, counts: Counts) -> tuple[Fraction, bool, int] | None:
        """12:30 | hour (و number دقيقة)?"""
        symbol = line.symbols[at : at + 1]
        if symbol and symbol in self._clock:
            hour, minute = (int(figure) for figure in line.keys[at].split(":")[:2])
            return (Fraction(hour * 60 + minute, 60) % 24, True, at + 1) if hour <= 24 and minute < 60 else None
        if symbol in self._dotted and (clock := _DOTTED.fullmatch(line.keys[at])):  # «الساعة 17.23»
            return Fraction(int(clock[1]) * 60 + int(clock[2]), 60) % 24, True, at + 1
        if symbol and symbol in self._one:  # «الواحدة»
            hours, after = self._with_part(line, Fraction(1), at + 1)
            return hours, hours.denominator > 1, after
        count = counts.get(at) if symbol not in self._row else None  # «الساعة ثانية واحدة»
        if (
            count is None
            or count.value is None
            or not 0 <= count.value <= 24
            or count.kind not in ("time", "ordinal", "cardinal")
        ):
            return None
        hours, after = self._with_part(line, Fraction(count.value), count.after)
        more = self._minutes.match(line.symbols, after)
        minutes = line.keys[more.start("count")] if more is not None else ""
        if more is not None and minutes.isdecimal() and len(minutes) < 3 and int(minutes) < 60:
            hours, after = hours + Fraction(int(minutes), 60), more.end()
        return hours % 24, hours.denominator > 1, after

    def _stamp(self, line: Line, at: int) -> tuple[Fraction, int] | None:
        """«2020-05-20T14:30:00Z»: the hour, and the word after the token."""
        found = _STAMP.match(line.text, line.ends[at - 1])
        if found is None or int(found[1]) > 23 or int(found[2]) > 59:
            return None
        after = next((i for i in range(at, len(line.starts)) if line.starts[i] >= found.end()), len(line.starts))
        return Fraction(int(found[1]) * 60 + int(found[2]), 60), after

    def _with_part(self, line: Line, hours: Fraction, after: int) -> tuple[Fraction, int]:
        """hour ((و | إلا) (نصف | ثلث | ربع))?"""
        found = self._part_of_hour.match(line.symbols, after)
        if found is None or hours.denominator > 1:
            return hours, after
        part = {"half": Fraction(1, 2), "third": Fraction(1, 3), "quarter": Fraction(1, 4)}[str(found.lastgroup)]
        return hours - part if line.symbols[after] in self._less else hours + part, found.end()

    def _zone_follows(self, line: Line, at: int) -> bool:
        return self._past_zone(line, at) > at

    def past_zone(self, line: Line, said: DateSaid) -> DateSaid:
        """The same date with the name of its time zone."""
        return said._replace(after=self._past_zone(line, said.after)) if said.hour is not None else said

    def _past_zone(self, line: Line, at: int) -> int:
        """بتوقيت دمشق | بالتوقيت المحلي"""
        found = self._zone.match(line.symbols, at)
        return found.end() if found else at
