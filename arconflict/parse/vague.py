"""Unnamed numbers: عشرات, مئات الآلاف, بضعة, عدد من, and the interval that each means."""

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.count import Count
from arconflict.parse.line import Line
from arconflict.parse.small_numbers import SmallNumbers
from arconflict.parse.symbols import having

_PHRASE = (
    r"(?: (?P<few>FEW) | SEVERAL )? (?P<tens>VAGUE_TENS) (?P<tens_of>PLURAL_SCALE|SCALE&DEF)?"
    r" | (?: (?P<few_hundreds>FEW) | SEVERAL )? (?P<hundreds>VAGUE_HUNDREDS)"
    r" (?P<hundreds_of>PLURAL_SCALE|SCALE&DEF)?"
    r" | (?P<few_scale>FEW|SEVERAL) MIN? (?P<scale_of>PLURAL_SCALE)"
    r" | (?P<few_and>FEW|NAYYIF) WA (?P<and_tens>TENS)"
    r" | (?P<few_alone>FEW) (?! CLOSE | STOP )"
    r" | SEVERAL"
    r" | A_NUMBER!DEF (?: GHAYR (?: UNKNOWN | KNOWN_AS ) | AMPLE* ) (?= MIN (?! FALL | PASSIVE&THEY | MEET ) | OF_THEM ) | (?: MANY&DEF (?= MIN | OF_THEM ) )"
    r" | A_NUMBER!DEF (?: MOST (?= MIN WORD&DEF ) | UNKNOWN (?= MIN (?: PERSON&PLURAL | VICTIM_NOUN&PLURAL ) ) ) | (?<! BI | LI ) MORE_OF (?= MIN (?: PERSON&PLURAL | VICTIM_NOUN&PLURAL ) )"
    r" | A_GROUP (?= MIN (?: PERSON&PLURAL | VICTIM_NOUN&PLURAL ) )"
    r" | SEVERAL WORD? (?= MIN )"
    r" | (?P<scale>PLURAL_SCALE)"
)


class VagueGrammar:
    """Reads unnamed numbers."""

    def __init__(self, vocabulary: Vocabulary, small: SmallNumbers) -> None:
        self._phrase = compiled(_PHRASE, vocabulary.alphabet, {})
        self._small = small
        self.starts: frozenset[str] = having(vocabulary, "VAGUE!POSS", "PLURAL_SCALE!POSS", "NAYYIF")

    def at(self, line: Line, at: int) -> Count | None:
        """few? tens | few? hundreds | few scale | few و tens | several | a number of | scales"""
        found = self._phrase.match(line.symbols, at)
        if found is None:
            return None
        low, high = self._interval(line, {name: found.start(name) for name, said in found.groupdict().items() if said})
        return Count(at, found.end(), None, low, high, "vague", rule="vague")

    def _interval(self, line: Line, said: dict[str, int]) -> tuple[int | None, int | None]:
        def value(*names: str) -> int:
            return next((self._small.value(line.keys[said[name]]) for name in names if name in said), 1)

        times = value("tens_of", "hundreds_of")
        if "tens" in said:
            return (30 if "few" in said else 20) * times, 100 * times - 1
        if "hundreds" in said:
            return (300 if "few_hundreds" in said else 200) * times, 1000 * times - 1
        if "few_scale" in said:
            scale = value("scale_of")
            return 3 * scale, 10 * scale - 1
        if "few_and" in said:
            tens = value("and_tens")
            return tens + 1, tens + 9
        if "few_alone" in said:
            return 3, 9
        if "scale" in said:
            scale = value("scale")
            return 2 * scale, 10 * scale - 1
        return 2, None
