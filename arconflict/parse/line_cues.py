"""What a whole line or sentence says of its tolls: the dead, a disease, violence or an accident."""

import re
from functools import cached_property

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary

CRASH = "VIOLENCE GAS | OVERTURN!DEF | FALL AIRCRAFT | AIRCRAFT [^STOP COMMA]{0,3} RELATIVE FALL"
"""«انقلاب حافلة», «الطائرة التي سقطت»: an accident, where nothing in the sentence is violence."""


class CuePatterns:
    """The cues, compiled for a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._accident = compiled(
            f"ACCIDENT!VAGUE_ACCIDENT | VAGUE_ACCIDENT (?! EVENT_NOUN | VIOLENCE | FIRING FIRE ) | {CRASH}",
            vocabulary.alphabet,
            {},
        )
        self.sick: re.Pattern[str] = compiled("DISEASE", vocabulary.alphabet, {})
        self._certain_accident = compiled(f"ACCIDENT!VAGUE_ACCIDENT | {CRASH}", vocabulary.alphabet, {})
        self.dead: re.Pattern[str] = compiled(
            "KILLED!WOUNDED!LOSE_MEN!BURNING | DEPART [^STOP COMMA]{0,6} LIFE | OWN_DEATH", vocabulary.alphabet, {}
        )
        self.violence: re.Pattern[str] = compiled(
            "(?<! ACCIDENT!VAGUE_ACCIDENT ) VIOLENCE (?! GAS )", vocabulary.alphabet, {}
        )

    def domain(self, symbols: str, *, certain: bool) -> str | None:
        """conflict for any violence, accident where there are only words of accidents; `certain` leaves حادث out."""
        if self.violence.search(symbols):
            return "conflict"
        accidents = self._certain_accident if certain else self._accident
        return "accident" if accidents.search(symbols) else None


class LineCues:
    """What a whole line says of its tolls, each found out when it is first asked."""

    def __init__(self, patterns: CuePatterns, symbols: str, sick_before: bool) -> None:
        self._patterns = patterns
        self._symbols = symbols
        self._sick_before = sick_before

    @cached_property
    def names_the_dead(self) -> bool:
        """Whether the line speaks of the dead, so that its ضحايا are they."""
        return self._patterns.dead.search(self._symbols) is not None

    @cached_property
    def is_of_disease(self) -> bool:
        """Whether the line has a disease and no violence."""
        patterns, symbols = self._patterns, self._symbols
        return patterns.sick.search(symbols) is not None and patterns.domain(symbols, certain=True) is None

    @cached_property
    def goes_on_about_disease(self) -> bool:
        """Whether the line, or the one before it that it goes on from, is of a disease: what the next line is told."""
        return self.is_of_disease or self._sick_before and self._patterns.violence.search(self._symbols) is None

    def counts_the_sick(self, first: int, after: int) -> bool:
        """Whether a sentence of the line has no violence and no accident, and it or the line before has a disease."""
        patterns, symbols = self._patterns, self._symbols
        if not self._sick_before and patterns.sick.search(symbols, first, after) is None:
            return False
        return patterns.domain(symbols[first:after], certain=False) is None

    @cached_property
    def domain(self) -> str:
        """conflict, unless the line has only words of accidents."""
        return self._patterns.domain(self._symbols, certain=False) or "conflict"
