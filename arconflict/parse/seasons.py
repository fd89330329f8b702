"""Seasons, decades, and the parts of weeks, months and years: صيف 2014, الثمانينات, مطلع العام, الربع الأول."""

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.calendar_words import CalendarWords, Counts
from arconflict.parse.date_said import DateSaid, Part, Section
from arconflict.parse.line import Line
from arconflict.parse.symbols import having
from arconflict.parse.years import YearGrammar

_CENTURY = """
    MIN? A_CENTURY&DEF (?: (?P<last> PAST_TURN&DEF ) | (?P<twentieth> TWENTIETH&DEF ) | (?P<now> PRESENT_TURN&DEF ) )
"""
_SECTION = """
    (?: (?P<week> A_WEEK&DEF ) | (?P<third> THIRD&DEF ) | (?P<quarter> QUARTER&DEF ) | (?P<half> HALF&DEF ) )
    (?: (?P<place> ORDINAL&DEF ) | (?P<final> RECENT_TURN&DEF ) ) MIN?
"""
_SECTIONS: tuple[Part, ...] = ("week", "third", "quarter", "half")
_HOW_MANY = {"week": 53, "third": 3, "quarter": 4, "half": 2}


class SeasonGrammar:
    """Reads seasons, decades and parts of longer times."""

    def __init__(self, vocabulary: Vocabulary, words: CalendarWords, years: YearGrammar) -> None:
        alphabet = vocabulary.alphabet
        self._words, self._years = words, years
        self._edge, self._broad = having(vocabulary, "EDGE!DEF!POSS"), having(vocabulary, "BROAD")
        self._season = compiled("(?: THIS SEASON_OF_YEAR&DEF | SEASON_OF_YEAR )", alphabet, {})
        self._definite = having(vocabulary, "DEF")
        self._decade = having(vocabulary, "DECADE")
        self._fi, self._man = having(vocabulary, "FI"), having(vocabulary, "PERSON&SINGULAR")
        self._nth_decade = compiled("A_DECADE&DEF&SINGLE_UNIT ORDINAL&DEF", alphabet, {})
        self._century = compiled(_CENTURY, alphabet, {})
        self._of_age = compiled("MIN (?: OF_AGE | AGE_HEAD )", alphabet, {})
        self._section = compiled(_SECTION, alphabet, {})
        self._months = having(vocabulary, "A_MONTH&MANY_UNITS&DEF")
        self._which_months = compiled("(?: (?P<first> FIRST&DEF ) | (?P<last> RECENT_TURN&DEF ) ) MIN", alphabet, {})
        # The words that each of these may begin with.
        self.edges: frozenset[str] = self._edge
        self.sections: frozenset[str] = (
            having(vocabulary, "A_WEEK&DEF", "THIRD&DEF", "QUARTER&DEF", "HALF&DEF") | self._months
        )
        self.decades: frozenset[str] = self._decade | having(vocabulary, "A_DECADE&DEF")
        self.seasons: frozenset[str] = having(vocabulary, "SEASON_OF_YEAR", "THIS")

    def edge_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        if (
            line.symbols[at] not in self._edge
            or said.edge
            or said.has_day
            or said.has_month
            or said.has_year
            or said.part_of_day
        ):
            return None
        symbol = line.symbols[at]
        return said._replace(
            edge=self._words.edges[symbol],
            broad=symbol in self._broad,
            approximate=True,
            after=at + 1,
            rule="part of a time",
        )

    def season_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """season year | (الصيف | هذا الصيف) turn?"""
        found = self._season.match(line.symbols, at)
        if found is None or said.season or said.has_day or said.has_month or said.has_year or said.part_of_day:
            return None
        last = found.end() - 1
        season = self._words.seasons[line.symbols[last]]
        named = said._replace(season=season, after=found.end(), rule="season")
        if line.symbols[last] not in self._definite:
            return self._years.year_at(line, found.end(), named, counts)
        turn = self._words.turn_at(line, found.end())
        if turn is None:
            return named._replace(turn=0) if found.end() > at + 1 else None
        return named._replace(turn=turn[0], after=turn[1])

    def decade_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """(الثمانينات | ثمانينيات) (القرن الماضي | القرن العشرين)?"""
        if at > 1 and line.symbols[at - 1] in self._fi and line.symbols[at - 2] in self._man:
            return None  # «شاب في العشرينات»
        if numbered := self._numbered_decade(line, at, said):
            return numbered
        if (
            line.symbols[at] not in self._decade
            or said.has_day
            or said.has_month
            or said.has_year
            or said.decade is not None
        ):
            return None
        tens = self._words.value(line.keys[at])
        if tens is None or self._of_age.match(line.symbols, at + 1):
            return None  # «في الأربعينات من عمره»
        century = self._century.match(line.symbols, at + 1)
        if century is None:
            return (
                said._replace(decade=1900 + tens, after=at + 1, rule="decade")
                if line.symbols[at] in self._definite
                else None
            )
        start = {"last": 1900, "twentieth": 1900, "now": 2000}[str(century.lastgroup)]
        return said._replace(decade=start + tens, after=century.end(), rule="decade")

    def _numbered_decade(self, line: Line, at: int, said: DateSaid) -> DateSaid | None:
        """«العقد التاسع من القرن الماضي» is the eighties."""
        found = self._nth_decade.match(line.symbols, at)
        century = self._century.match(line.symbols, found.end()) if found else None
        place = self._words.value(line.keys[at + 1]) if century else None
        if century is None or place is None or not 1 <= place <= 10 or said.has_day or said.has_month:
            return None
        start = 2000 if century.lastgroup == "now" else 1900
        return said._replace(decade=start + 10 * (place - 1), after=century.end(), rule="decade")

    def section_at(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """(الربع | النصف | الثلث | الأسبوع) ordinal من"""
        if said.has_day or said.has_month or said.has_year or said.section or said.edge:
            return None
        found = self._section.match(line.symbols, at)
        if found is None:
            return self._months_of(line, at, said, counts)
        part = next(name for name in _SECTIONS if found[name])
        place = -1 if found["final"] else self._words.value(line.keys[found.start("place")])
        if place is None or place > _HOW_MANY[part]:
            return None
        return said._replace(section=Section(part, place), after=found.end(), rule="part of a time")

    def _months_of(self, line: Line, at: int, said: DateSaid, counts: Counts) -> DateSaid | None:
        """الأشهر number (الأولى | الأخيرة) من"""
        count = counts.get(at + 1) if line.symbols[at] in self._months else None
        which = self._which_months.match(line.symbols, count.after) if count else None
        if count is None or which is None or not isinstance(count.value, int) or not 2 <= count.value <= 11:
            return None
        place = count.value if which.lastgroup == "first" else -count.value
        return said._replace(section=Section("months", place), after=which.end(), rule="part of a time")
