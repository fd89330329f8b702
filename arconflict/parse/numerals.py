"""Reads one number, in words, digits or both, from the words of a line."""

from fractions import Fraction
from typing import NamedTuple

from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.digits import LARGEST, Number, plain, read_digits
from arconflict.parse.line import Line, read_line
from arconflict.parse.small_numbers import Part, SmallNumbers
from arconflict.parse.symbols import having

TANWIN = "ً"
COUNTED_NOUNS = tuple(
    f"{noun}!DEF!POSS" for noun in "PERSON VICTIM_NOUN COUNTED_EVENT MATERIAL MEASURE YEARS DAYS COUNTED".split()
)
"""Feature terms of the nouns that may stand after the number that counts them."""
_ALONE = frozenset("UNIT ONE TWO TEN TEEN TENS HUNDRED TWO_HUNDRED HUNDREDS ZERO".split())


class Numeral(NamedTuple):
    """A number in a line: its value, the word after it, and how it was written.

    Args:
        scale: the scale word that a number before it can share (5 آلاف: 1000), or 1.
        words: whether any part is written in words.
    """

    value: Number
    after: int
    scale: int = 1
    words: bool = False
    alternatives: tuple[Number, ...] = ()


class _Group(NamedTuple):
    """A coefficient and its scale: ثلاثة عشر ألفا is 13 and 1000; `stated` where both are written."""

    coefficient: Number
    scale: int
    after: int
    words: bool
    alternatives: tuple[Number, ...] = ()
    stated: bool = False

    @property
    def value(self) -> Number:
        return self.coefficient * self.scale


class NumeralGrammar:
    """Reads numbers with the number words of a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self.small: SmallNumbers = SmallNumbers(vocabulary)
        self._roles, self._values = self.small.roles, self.small.values
        self._wa, self._definite = self.small.wa, self.small.definite
        self._point, self._minus = having(vocabulary, "POINT"), having(vocabulary, "MINUS", "DASH")
        self._sure_part, self._short_unit = having(vocabulary, "SURE_PART"), having(vocabulary, "SHORT_UNIT")
        self._maybe_two, self._three = having(vocabulary, "MAYBE_TWO!DEF"), having(vocabulary, "THREE")
        self._scales = having(vocabulary, "PLURAL_SCALE")
        self._grows = self._roles.keys() | self.small.parts.keys() | self._point
        self._article, self._noun = (
            having(vocabulary, "ARTICLE"),
            having(vocabulary, *COUNTED_NOUNS, "UNKNOWN!DEF"),
        )

    def parse_number(self, text: str) -> Number | None:
        """The number that the whole of a text writes, or None.

        >>> from arconflict.lexicon.word_files import packaged_words
        >>> grammar = NumeralGrammar(Vocabulary(packaged_words()))
        >>> grammar.parse_number("ثلاثة عشر ألفا وخمسمئة"), grammar.parse_number("ثلاثة رجال")
        (13500, None)
        """
        line = read_line(text, 0, len(text), self._vocabulary)
        symbols = line.symbols
        minus = symbols[:1] in self._minus
        start = int(minus) or int(symbols[:1] in self._article)
        found: Numeral | Part | None = self.number_at(line, start)
        if found is None or found.after != len(symbols):
            found = self.small.part_at(line, start)
        if found is None or found.after != len(symbols):
            return None
        if len(symbols) == 1 and symbols in self._maybe_two and self._is_bare(line, 0):
            return found.value * 2  # «ألفا» with no tanwin is the dual before its noun
        return -found.value if minus else found.value

    def number_at(self, line: Line, at: int) -> Numeral | None:
        """group (و smaller group)* (و part)?"""
        alone = self._alone(line, at)
        if alone is not None:
            return alone
        group = self._group(line, at)
        if group is None:
            return None
        value, last, words, count = group.value, group, group.words, 1
        while (start := self.small.after_and(line, last.after)) is not None:
            following = self._group(line, start)
            if following is None or not _continues(last, following):
                break
            value, last, count = value + following.value, following, count + 1
            words = words or following.words
        after = last.after
        if part := self._and_part(line, last):
            value, after = value + part.value * last.scale, part.after
        if value > LARGEST:
            return None
        scale = last.scale if count == 1 and last.stated else 1
        return Numeral(plain(value), after, scale, words, group.alternatives if count == 1 else ())

    def _alone(self, line: Line, at: int) -> Numeral | None:
        """A number word or digits with no number word after them."""
        symbols = line.symbols
        following = symbols[at + 1 : at + 2]
        if following in self._grows or following in self._wa and symbols[at + 2 : at + 3] in self._grows:
            return None
        role, key = self._roles.get(symbols[at : at + 1]), line.keys[at] if at < len(line.keys) else ""
        if role in _ALONE:
            return Numeral(self._values[key], at + 1, 1, True)
        return Numeral(int(key), at + 1) if role == "DIGITS" and key.isdecimal() and len(key) < 19 else None

    def _group(self, line: Line, at: int) -> _Group | None:
        """coefficient scale* | scale+ | two-scale"""
        symbols = line.symbols
        role = self._roles.get(symbols[at : at + 1])
        if role == "DIGITS":
            return self._digit_group(line, at)
        if role == "TWO_SCALE":
            return _Group(2, self._values[line.keys[at]] // 2, at + 1, True)
        if role == "THOUSANDS":
            return _Group(self._values[line.keys[at]] // 1000, 1000, at + 1, True)
        if role == "SCALE":
            return self._bare_scale(line, at)
        part = self._part_of_scale(line, at)
        if part is not None:
            return part
        below = None if role is None else self.small.below_thousand(line, at)
        if below is None:
            return None
        coefficient, after = self._with_decimals(line, *below)
        return self._scaled(line, coefficient, after, True)

    def _digit_group(self, line: Line, at: int) -> _Group | None:
        """digits (three digits)* (hundred | scale)*"""
        symbols, after = line.symbols, at + 1
        key = line.keys[at]
        if symbols[after : after + 1] in self._three and len(key) <= 3 and key.isdecimal() and key[0] != "0":
            while symbols[after : after + 1] in self._three and after < at + 7:
                key += line.keys[after]
                after += 1
        follows = self._roles.get(symbols[after : after + 1])
        found = read_digits(key, follows == "SCALE")
        if found is None:
            return None
        if follows in ("HUNDRED", "HUNDRED_PLURAL") and symbols[after : after + 1] not in self._definite:
            return _Group(found.value * 100, 1, after + 1, True, stated=False)
        if follows == "SCALE" and found.value >= self._values[line.keys[after]] and symbols[after] in self._scales:
            return _Group(found.value, 1, after + 1, False, found.alternatives)  # «4000 آلاف» says it twice
        if follows != "SCALE":
            part = self._and_part_scaled(line, after)
            if part is None:
                return _Group(found.value, 1, after, False, found.alternatives)
            return self._scaled(line, found.value + part.value, part.after, False)
        return self._scaled(line, found.value, after, False, found.alternatives)

    def _bare_scale(self, line: Line, at: int) -> _Group:
        """ألف | ألف مليون | ألفا before a noun, which is 2000"""
        symbols, scale = line.symbols, self._values[line.keys[at]]
        after = at + 1
        if symbols[at] in self._maybe_two and symbols[after : after + 1] in self._noun and self._is_bare(line, at):
            return _Group(2, scale, after, True)
        if self._roles.get(symbols[after : after + 1]) == "SCALE":
            second = self._values[line.keys[after]]
            if second >= scale:
                return _Group(1, scale * second, after + 1, True)
        return _Group(1, scale, after, True)

    def _is_bare(self, line: Line, at: int) -> bool:
        """Whether a word is written without tanwin: ألفا can be two thousand, ألفاً is not."""
        return TANWIN not in line.text[line.starts[at] : line.ends[at] + 1]

    def _scaled(
        self, line: Line, coefficient: Number, after: int, words: bool, alternatives: tuple[Number, ...] = ()
    ) -> _Group:
        """The group of a coefficient and the scales that stand after it."""
        scale, start = 1, after
        while after < start + 2 and self._roles.get(line.symbols[after : after + 1]) == "SCALE":
            scale *= self._values[line.keys[after]]
            after += 1
        stated = scale > 1
        others = tuple(plain(other * scale) for other in alternatives)
        return _Group(coefficient, scale, after, words, others, stated)

    def _part_of_scale(self, line: Line, at: int) -> _Group | None:
        """نصف مليون | ثلاثة أرباع المليون"""
        part = self.small.part_at(line, at)
        scale = "" if part is None else line.symbols[part.after : part.after + 1]
        if part is None or self._roles.get(scale) not in ("SCALE", "HUNDRED"):
            return None
        if line.symbols[at] in self._short_unit and scale not in self._definite:  # «خمس آلاف» is 5,000
            return None
        return _Group(part.value, self._values[line.keys[part.after]], part.after + 1, True)

    def _and_part(self, line: Line, last: _Group) -> Part | None:
        """و نصف | و نصف المليون, of the last scale"""
        at = last.after + 1
        if line.symbols[last.after : at] not in self._wa:
            return None
        part = self.small.part_at(line, at)
        if part is None or line.symbols[at] not in self._sure_part and part.after == at + 1:
            return None
        if self._roles.get(line.symbols[part.after : part.after + 1]) == "SCALE":
            return None
        return part

    def _and_part_scaled(self, line: Line, at: int) -> Part | None:
        """و نصف scale, as in 5 ونصف مليون"""
        if line.symbols[at : at + 1] not in self._wa or line.symbols[at + 1 : at + 2] not in self._sure_part:
            return None
        part = self.small.parts[line.symbols[at + 1]]
        scale = self._roles.get(line.symbols[at + 2 : at + 3]) == "SCALE"
        return Part(part, at + 2) if scale and line.symbols[at + 2] not in self._definite else None

    def _with_decimals(self, line: Line, value: int, after: int) -> tuple[Number, int]:
        """number (فاصلة صفر* number)?"""
        if line.symbols[after : after + 1] not in self._point:
            part = self._and_part_scaled(line, after)
            return (value, after) if part is None else (value + part.value, part.after)
        at, zeros = after + 1, 0
        while zeros < 9 and self._roles.get(line.symbols[at : at + 1]) == "ZERO":
            at, zeros = at + 1, zeros + 1
        below = self.small.below_thousand(line, at)
        if below is None:
            return (value, at) if zeros else (value, after)
        digits = "0" * zeros + str(below[0])
        return value + Fraction(below[0], 10 ** len(digits)), below[1]


def _continues(last: _Group, following: _Group) -> bool:
    """Whether a group after و is more of the same number: its value is below what the last one counts in."""
    if following.value == 0:
        return False
    if last.scale > 1:
        if following.value < last.scale:
            return True
        # «مئة ألف وألفان» is 102,000
        hundreds = last.words and last.coefficient >= 100 and last.coefficient % 100 == 0
        return hundreds and following.words and following.scale == last.scale and following.coefficient < 100
    return last.words and last.coefficient % 100 == 0 and following.scale == 1 and following.value < 100
