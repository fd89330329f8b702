"""What a quantity grammar finds in a line, before it becomes a fact."""

from typing import NamedTuple

from arconflict.facts.quantity import Modifier, Number, QuantityKind, bounds


class Count(NamedTuple):
    """A quantity in a line: its words `[first, after)` with the bound words touching it, and its meaning."""

    first: int
    after: int
    value: Number | None
    low: Number | None
    high: Number | None
    modifier: Modifier = "exact"
    kind: QuantityKind = "cardinal"
    alternatives: tuple[Number, ...] = ()
    rule: str = "number"


def exact(first: int, after: int, value: Number, kind: QuantityKind, rule: str) -> Count:
    """A count that is its number.

    >>> exact(0, 1, 5, "cardinal", "digits").high
    5
    """
    return Count(first, after, value, value, value, "exact", kind, (), rule)


def bounded(count: Count, modifier: Modifier, first: int | None = None, after: int | None = None) -> Count:
    """The count under a bound: only the bound changes.

    >>> bounded(exact(1, 2, 5, "cardinal", "digits"), "more_than").low
    6
    """
    value = count.value
    if value is None:
        low, high = count.low, count.high
    elif isinstance(value, int) and count.kind == "cardinal":
        low, high = bounds(value, modifier)
    else:  # a half has no next number: the bound itself is the closest inclusive one
        low = value if modifier in ("more_than", "at_least") else None
        high = value if modifier in ("less_than", "at_most") else None
    return count._replace(
        first=count.first if first is None else first,
        after=count.after if after is None else after,
        low=low,
        high=high,
        modifier=modifier if value is not None else count.modifier,
    )
