"""Quantities: the numbers that a text states, exactly as it bounds them."""

from fractions import Fraction
from typing import Literal

from attrs import frozen

from arconflict.facts.span import Span

Modifier = Literal["exact", "approx", "more_than", "at_least", "less_than", "at_most", "range", "vague", "unstated"]
QuantityKind = Literal["cardinal", "ordinal", "fraction", "percent", "identifier", "date", "time", "age", "measure"]
Number = int | Fraction


@frozen
class Quantity:
    """A number as stated: its value, the bounds that the words entail, and what kind of number it is.

    Args:
        value: the number stated, exact; None for ranges and vague words.
        low, high: inclusive bounds, None where there is none.
        alternatives: other values of an ambiguous spelling ("1.500" is 1500, or 3/2).
    """

    span: Span
    text: str
    value: Number | None
    low: Number | None
    high: Number | None
    modifier: Modifier
    kind: QuantityKind = "cardinal"
    alternatives: tuple[Number, ...] = ()
    rule: str = ""
    id: str | None = None


def bounds(value: Number, modifier: Modifier) -> tuple[Number | None, Number | None]:
    """The inclusive bounds that a bounded number entails.

    >>> bounds(5, "more_than"), bounds(5, "at_most"), bounds(5, "approx")
    ((6, None), (None, 5), (None, None))
    """
    if modifier == "exact":
        return value, value
    if modifier == "more_than":
        return value + 1, None
    if modifier == "at_least":
        return value, None
    if modifier == "less_than":
        return None, value - 1
    if modifier == "at_most":
        return None, value
    return None, None
