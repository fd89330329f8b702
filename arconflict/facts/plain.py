"""Facts to plain JSON values and back, by the fields that their classes declare."""

import types
from collections.abc import Mapping
from fractions import Fraction
from functools import cache
from typing import Literal, NoReturn, TypeVar, Union, get_args, get_origin, get_type_hints

from attrs import fields, has

from arconflict.errors import InputError
from arconflict.facts.span import Span

T = TypeVar("T")


def to_plain(value: object) -> object:
    """A fact as dicts, lists, strings and numbers.

    >>> to_plain((Span(0, 2), Fraction(5, 2), None))
    [[0, 2], '5/2', None]
    """
    kind = type(value)
    if has(kind):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(kind)}
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    return value


def restored(plain: object, kind: type[T], where: str) -> T:
    """The fact of a class that a plain value stands for; InputError says what does not fit and where."""
    value = _restored(plain, kind, where)
    assert isinstance(value, kind)
    return value


@cache
def _hints(kind: type) -> dict[str, object]:
    return get_type_hints(kind)


def _restored(plain: object, kind: object, where: str) -> object:
    if isinstance(kind, type) and has(kind):
        return _fact(plain, kind, where)
    origin = get_origin(kind)
    if kind is Span:
        return _span(plain, where)
    if origin is tuple:
        items = plain if isinstance(plain, list | tuple) else _misfit(plain, "a list", where)
        return tuple(_restored(item, get_args(kind)[0], f"{where}[{at}]") for at, item in enumerate(items))
    if origin in (Union, types.UnionType):
        return _one_of(plain, get_args(kind), where)
    if origin is Literal:
        return plain if plain in get_args(kind) else _misfit(plain, f"one of {get_args(kind)}", where)
    if kind is Fraction and isinstance(plain, str):
        return _fraction(plain, where)
    if isinstance(kind, type) and type(plain) is kind:
        return plain
    return _misfit(plain, getattr(kind, "__name__", str(kind)), where)


def _fact(plain: object, kind: type, where: str) -> object:
    if not isinstance(plain, Mapping):
        _misfit(plain, f"the fields of a {kind.__name__}", where)
    names = {field.name for field in fields(kind)}
    if set(plain) != names:
        odd = sorted(map(str, set(plain) ^ names))
        raise InputError(
            f"{where}: expected the fields {', '.join(sorted(names))}; missing or unknown: {', '.join(odd)}"
        )
    hints = _hints(kind)
    return kind(**{name: _restored(plain[name], hints[name], f"{where}.{name}") for name in names})


def _one_of(plain: object, kinds: tuple[object, ...], where: str) -> object:
    if plain is None and type(None) in kinds:
        return None
    for kind in kinds:
        if kind is type(None):
            continue
        try:
            return _restored(plain, kind, where)
        except InputError:
            if len(kinds) == 2 and type(None) in kinds:
                raise
    return _misfit(plain, " or ".join(getattr(kind, "__name__", str(kind)) for kind in kinds), where)


def _span(plain: object, where: str) -> Span:
    if isinstance(plain, list | tuple) and len(plain) == 2:
        start, end = plain
        if type(start) is int and type(end) is int and 0 <= start <= end:
            return Span(start, end)
    return _misfit(plain, "[start, end]", where)


def _fraction(plain: str, where: str) -> Fraction:
    above, _, below = plain.partition("/")
    if above.lstrip("-").isdecimal() and below.isdecimal() and int(below):
        return Fraction(int(above), int(below))
    return _misfit(plain, 'a fraction such as "5/2"', where)


def _misfit(plain: object, expected: str, where: str) -> NoReturn:
    raise InputError(f"{where}: expected {expected}, found {type(plain).__name__} {plain!r:.60}")
