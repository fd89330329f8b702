"""Numbers written in digits: thousands separators, decimal points, and the spellings that can be both."""

import re
from fractions import Fraction
from typing import NamedTuple

Number = int | Fraction

LARGEST = 10**18
"""Beyond this a number is text."""

_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:([.,،٬])\d{3})(?:\1\d{3})*")
_BOTH = re.compile(r"([1-9]\d{0,2}(?:([.,،٬])\d{3})(?:\2\d{3})*)([.,٫،])(\d+)")
_DECIMAL = re.compile(r"(\d+)[.,٫،](\d+)")


class Digits(NamedTuple):
    """The value of digits as written, and what else the spelling can mean."""

    value: Number
    alternatives: tuple[Number, ...] = ()


def read_digits(key: str, scaled: bool = False) -> Digits | None:
    """digits | thousands | thousands decimal | decimal; `scaled` where a word such as million follows.

    >>> read_digits("1.500"), read_digits("2,5").value
    (Digits(value=1500, alternatives=(Fraction(3, 2),)), Fraction(5, 2))
    >>> read_digits("12.345,67").value, read_digits("1.2.3")
    (Fraction(1234567, 100), None)
    """
    if key.isdecimal():
        value = int(key)
        return Digits(value) if value <= LARGEST else None
    if thousands := _THOUSANDS.fullmatch(key):
        return _thousands(key, thousands[1], scaled)
    if both := _BOTH.fullmatch(key):
        if both[2] == both[3]:
            return None
        return _within(Fraction(int(_joined(both[1]) + both[4]), 10 ** len(both[4])))
    if decimal := _DECIMAL.fullmatch(key):
        return _within(_decimal(decimal[1], decimal[2]))
    return None


def _thousands(key: str, separator: str, scaled: bool) -> Digits | None:
    whole = _within(int(_joined(key)))
    first, _, rest = key.partition(separator)
    if whole is None or len(rest) != 3 or separator == "٬":
        return whole
    decimal = _decimal(first, rest)
    if scaled and separator != "،":
        return Digits(decimal, (whole.value,))
    return Digits(whole.value, (decimal,)) if separator == "." else whole


def _joined(key: str) -> str:
    return "".join(char for char in key if char.isdecimal())


def _decimal(whole: str, part: str) -> Number:
    return plain(Fraction(int(whole + part), 10 ** len(part)))


def _within(value: Number) -> Digits | None:
    return Digits(plain(value)) if value <= LARGEST else None


def plain(value: Number) -> Number:
    """An int where a fraction is whole."""
    return int(value) if value == int(value) else value
