"""Days told by name: اليوم, أمس, days of the week, nights, and the times of day beside them."""

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.calendar_words import CalendarWords
from arconflict.parse.date_said import DateSaid
from arconflict.parse.line import Line
from arconflict.parse.symbols import having

_TANWIN = "ً"

_DAYS = """
    (?P<story> THIS? A_DAY&DEF&SINGLE_UNIT (?: SAME_TURN | STORY_TURN&DEF ) | SAME_HEAD (?: A_DAY&DEF&SINGLE_UNIT | A_NIGHT&DEF )
      | A_NIGHT&DEF (?: SAME_TURN | STORY_TURN&DEF ) )
    | (?P<three_ago> (?: BEFORE | FIRST ) FIRST MIN? YESTERDAY | YESTERDAY BEFORE FIRST&DEF )
    | (?P<two_ago> (?: A_DAY&SINGLE_UNIT!DEF!POSS )? (?: FIRST MIN? YESTERDAY | BEFORE YESTERDAY | YESTERDAY FIRST&DEF ) )
    | (?P<yesterday> (?: A_DAY&SINGLE_UNIT!DEF!POSS )? YESTERDAY )
    | (?P<two_on> (?: A_DAY&SINGLE_UNIT!DEF!POSS )? AFTER TOMORROW!POSS )
    | (?P<day_tomorrow> A_DAY&SINGLE_UNIT!DEF!POSS TOMORROW!POSS )
    | (?P<tomorrow> TOMORROW!POSS )
    | (?P<pair> A_DAY&PAIR_HEAD WEEKDAY&DEF WA WEEKDAY&DEF )
    | (?P<weekday> (?: THIS? A_DAY&SINGLE_UNIT!DEF!POSS | THIS )? WEEKDAY&DEF )
    | (?P<today> THIS? A_DAY&SINGLE_UNIT&DEF )
    | (?P<tonight> THIS? (?: A_NIGHT&DEF | NIGHT&DEF (?= BEFORE? PAST_TURN&DEF ) ) )
"""
_SHIFTS = {
    "three_ago": -3,
    "two_ago": -2,
    "yesterday": -1,
    "two_on": 2,
    "day_tomorrow": 1,
    "tomorrow": 1,
    "today": 0,
}

_PARTS = """
    (?P<after_midnight> AFTER MIDDLE <night> )
    | (?P<midnight> BEFORE? MIDDLE <night> )
    | (?P<midday> MIDDLE DAYTIME )
    | (?P<afternoon> AFTER PRAYER? (?: NOON&TIME_OF_DAY ) )
    | (?P<forenoon> BEFORE NOON&TIME_OF_DAY )
    | (?P<prayer> (?: AFTER | BEFORE ) PRAYER TIME_OF_DAY&DEF )
    | (?P<hours> MOMENT_WORD TIME_OF_DAY&DEF (?: EARLY_LATE&DEF | STORY_TURN&DEF )? )
    | (?P<adverb> AT_TIME&TIME_OF_DAY | AT_TIME )
    | (?P<plain> <of_day> )
"""
_NIGHT = "(?: NIGHT!A_NIGHT!POSS | NIGHT&A_NIGHT!DEF!POSS )"
_OF_DAY = "(?: TIME_OF_DAY!A_NIGHT!POSS | TIME_OF_DAY&A_NIGHT!DEF!POSS )"
# What a time of day with its article must stand behind to date something: «في المساء», «منذ الصباح», «خلال الليل».
_STANDING = ("AROUND", "FI", "DURING", "SINCE", "HATTA", "ILA")


class DayGrammar:
    """Reads named days and times of day."""

    def __init__(self, vocabulary: Vocabulary, words: CalendarWords) -> None:
        alphabet = vocabulary.alphabet
        self._words = words
        self._day = compiled(_DAYS, alphabet, {})
        self._part = compiled(_PARTS, alphabet, {"night": _NIGHT, "of_day": _OF_DAY})
        self._night_pair = compiled(
            "(?: DASH | SLASH | ALA | WA | ILA | A_DAY&SINGLE_UNIT!DEF!POSS )? WEEKDAY&DEF", alphabet, {}
        )
        self._moment = compiled("MOMENT_WORD (?: EARLY_LATE | STORY_TURN ) (?: MIN | COMMA )?", alphabet, {})
        self.starts: frozenset[str] = having(
            vocabulary, "WEEKDAY&DEF", "A_DAY&SINGLE_UNIT", "A_DAY&PAIR_HEAD", "A_NIGHT&DEF", "NIGHT&DEF", "YESTERDAY", "TOMORROW!POSS",
            "THIS", "FIRST!DEF!POSS", "BEFORE", "AFTER", "SAME_HEAD",
        )  # fmt: skip
        self.night_starts: frozenset[str] = having(vocabulary, "A_NIGHT&DEF", "NIGHT&DEF", "THIS")
        self.part_starts: frozenset[str] = having(
            vocabulary, "TIME_OF_DAY", "AT_TIME", "MIDDLE", "AFTER", "BEFORE", "MOMENT_WORD"
        )
        self.moment_starts: frozenset[str] = having(vocabulary, "MOMENT_WORD!DEF!POSS")
        self._ordinal_after = compiled(
            "(?: ORDINAL&DEF | DAY_TITLE&DEF | ARTICLE DIGITS | ORDINAL_ONE&DEF )", alphabet, {}
        )
        self._named_after = having(vocabulary, "NAMED_AFTER_DAY!DEF!A_DAY")
        self._prayer = compiled(r"(?: AFTER | BEFORE ) PRAYER \Z", alphabet, {})
        self._outlet, self._fi = having(vocabulary, "OUTLET_TODAY"), having(vocabulary, "FI")
        self._two_of = having(vocabulary, "DUAL&DEF", "BAYN", "BOTH")
        self._bare_noun, self._dual = having(vocabulary, "UNKNOWN!DEF", "FATE!DEF"), having(vocabulary, "DUAL")
        self._two_left = having(vocabulary, "UNKNOWN&SOUND&DEF")
        self._ten, self._weekday = having(vocabulary, "TEN"), having(vocabulary, "WEEKDAY&DEF")
        self._definite, self._at_time = having(vocabulary, "DEF"), having(vocabulary, "AT_TIME")
        self._standing = having(vocabulary, *_STANDING)
        self._noun, self._word = (
            having(vocabulary, "UNKNOWN!DEF", "PERSON!DEF!POSS"),
            having(vocabulary, "WORD"),
        )

    def day_at(self, line: Line, at: int, said: DateSaid, via: str) -> DateSaid | None:
        """(اليوم | أمس | غدا | day of the week turn?) after what may stand before a day."""
        if said.has_month or said.has_year or said.stretch:
            if not (said.day is not None and not said.weekdays and via in ("open", "comma") and said.day_shift is None):
                return None
            found = self._day.match(line.symbols, at)
            return (
                self._weekday_at(line, at, said, found.end())
                if found and found.lastgroup == "weekday" and via == "open"
                else None
            )
        if said.weekdays or said.story or said.section or via == "in" and said.hour is None:
            return None
        found = self._day.match(line.symbols, at)
        if found is None or via == "comma" and not (said.has_day or said.hour is not None):
            return None
        name = str(found.lastgroup)
        if name == "weekday":
            return self._weekday_at(line, at, said, found.end())
        if said.has_day or via == "comma" and said.hour is None:
            return None
        if name == "pair":
            days = (self._words.weekdays[line.symbols[at + 1]], self._words.weekdays[line.symbols[at + 3]])
            return said._replace(weekdays=days, after=found.end(), rule="days of the week")
        if name == "story":
            return said._replace(story=True, after=found.end(), rule="day told from the story")
        if name == "tonight":
            return self._tonight(line, at, said, found.end())
        if self._allowed(line, at, found.end(), name, said):
            return said._replace(day_shift=_SHIFTS[name], after=found.end(), rule="day told from publication")
        return None

    def _allowed(self, line: Line, at: int, after: int, name: str, said: DateSaid) -> bool:
        """Not «اليوم الأول», «المصري اليوم», «حزب الغد», «غدا رئيسا»."""
        symbols, before = line.symbols, line.symbols[at - 1 : at]
        if name == "today":
            if (
                self._ordinal_after.match(symbols, after)
                or at
                and before in self._outlet
                and not self._described(line, at)
            ):
                return False
            dated = self._day.match(symbols, after) or symbols[after : after + 1] in self._weekday
            return not (at and before in self._fi and after == at + 1) or bool(dated)
        if name == "tomorrow" and said.part_of_day is None:
            if symbols[at] in self._definite or len(line.keys[at]) == 2:
                return False
            if (
                line.text[line.starts[at] : line.ends[at] + 1].endswith(_TANWIN)
                or _TANWIN in line.text[line.starts[at] : line.ends[at]]
            ):
                return True
            return (
                not (symbols[after : after + 1] in self._noun and line.keys[after].endswith("ا"))
                if after < len(symbols)
                else True
            )
        return True

    def _described(self, line: Line, at: int) -> bool:
        """«التلفزيون المصري اليوم» is no outlet's name, «صحيفة المصري اليوم» is."""
        return (
            at > 1 and line.symbols[at - 1] in self._definite and line.symbols[at - 2] in self._definite - self._outlet
        )

    def _weekday_at(self, line: Line, at: int, said: DateSaid, after: int) -> DateSaid | None:
        """day of the week (second day of a night | turn)?"""
        symbols = line.symbols
        name = after - 1
        bare = name == at
        if bare and at and not self._stands_alone(line, at):
            return None
        if symbols[after : after + 1] in self._ten and symbols[after : after + 1]:
            return None  # «الأحد عشر»
        days = [self._words.weekdays[symbols[name]]]
        if said.part_of_day in ("night", "midnight"):
            second = self._night_pair.match(symbols, after)
            if second is not None and self._words.weekdays[symbols[second.end() - 1]] == (days[0] + 1) % 7:
                days.append(self._words.weekdays[symbols[second.end() - 1]])
                after = second.end()
        turn = self._words.turn_at(line, after) if said.day_shift is None else None
        found = said._replace(weekdays=tuple(days), after=after, rule=said.rule or "day of the week")
        if turn is None:
            return found._replace(turn=0) if not bare and line.keys[at].startswith("هذ") else found
        return found._replace(turn=turn[0], after=turn[1])

    def _stands_alone(self, line: Line, at: int) -> bool:
        """Not «سوق الجمعة», nor «الشقيقين الاثنين»."""
        symbols = line.symbols
        before = symbols[at - 1]
        if before in self._named_after:
            return bool(self._prayer.search(symbols, max(0, at - 2), at))
        if (
            self._words.weekdays[symbols[at]] == 0
            and before in self._bare_noun
            and symbols[at + 1 : at + 2] in self._two_left
        ):
            return False  # «مصير الاثنين الباقيين»
        if before in self._two_of and self._words.weekdays[symbols[at]] == 0:
            return symbols[at + 1 : at + 2] in self._words.wa and symbols[at + 2 : at + 3] in self._weekday
        return True

    def _tonight(self, line: Line, at: int, said: DateSaid, after: int) -> DateSaid | None:
        """الليلة | الليلة الماضية | الليلة قبل الماضية"""
        if said.part_of_day not in (None, "night", "midnight"):
            return None
        turn = self._words.turn_at(line, after)
        shift, after = turn or (0, after)
        part = said.part_of_day or ("midnight" if said.edge == "middle" else "night")
        return said._replace(
            day_shift=shift, part_of_day=part, edge=None, after=after, rule="night told from publication"
        )

    def moment_at(self, line: Line, at: int, said: DateSaid) -> DateSaid | None:
        """(وقت | ساعة | ساعات) (مبكر | متأخر | سابق) من?"""
        found = self._moment.match(line.symbols, at)
        return said._replace(after=found.end(), approximate=True) if found else None

    def part_at(self, line: Line, at: int, said: DateSaid, via: str) -> DateSaid | None:
        """A time of day, before its day or behind it."""
        if said.part_of_day is not None or said.stretch or said.edge or said.section or via in ("comma", "open"):
            return None
        found = self._part.match(line.symbols, at)
        if found is None:
            return None
        name = str(found.lastgroup)
        last = line.symbols[found.end() - 1]
        if name in ("midnight", "after_midnight"):
            part = "midnight"
        elif name == "midday":
            part = "noon"
        elif name in ("afternoon", "forenoon"):
            part = name
        else:
            part = next(self._words.parts[s] for s in line.symbols[at : found.end()] if s in self._words.parts)
        if said.hour is None and (said.has_day or said.has_month or said.has_year or said.story):
            if not (said.has_day or said.story) or via == "of" or name == "plain" and last not in self._definite:
                return None
        elif via == "in" and said.hour is None:
            return None
        return said._replace(part_of_day=part, after=found.end(), rule=said.rule or "time of day")  # type: ignore[arg-type]

    def stands(self, line: Line, said: DateSaid) -> bool:
        """Whether a time of day with no day beside it dates something: فجرا, مساءً, في المساء, منتصف الليل."""
        first, after, symbols = said.first, said.after, line.symbols
        found = self._part.match(symbols, first)
        if found is None:
            return False
        name = str(found.lastgroup)
        if name in ("midnight", "after_midnight", "hours", "prayer", "afternoon", "midday"):
            return name != "afternoon" or symbols[after - 1] in self._definite
        if name == "forenoon":
            return symbols[after - 1] in self._definite
        if first and symbols[first - 1] in self._standing:
            # Not «في العصر الرقمي», nor «أصيب في الظهر».
            sure = self._words.parts[symbols[first]] in ("dawn", "morning", "evening", "night", "daytime")
            return symbols[first] in self._definite and name == "plain" and sure
        if name != "adverb":
            return False
        if first and symbols[first - 1] in self._dual:
            return False  # «انتحاريان فجرا نفسيهما»
        if first > 1 and symbols[first - 1] in self._words.wa and symbols[first - 2] in self._at_time:
            return False
        if symbols[after : after + 1] in self._words.wa and symbols[after + 1 : after + 2] in self._at_time:
            return False  # «ليلا ونهارا»
        text = line.text[line.starts[first] : line.ends[first] + 1]
        return (
            _TANWIN in text
            or line.keys[first].endswith("ا")
            or symbols[after : after + 1] not in self._word
            or after == len(symbols)
        )
