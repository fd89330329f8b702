"""Reads every pattern that the package compiles: none may take longer than its text is long by its shape."""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import pytest

# Python's own parser of patterns has no types, so neither have the trees that it gives.
sre, op = import_module("re._parser"), import_module("re._constants")

ROOT = Path(__file__).resolve().parents[1]

EXCEPTIONS = {
    r"^(.*?) *\(at (?:line (\d+), column \d+|end of document)\)$": "reads the one-line messages of tomllib, never a text",
}
"""Patterns that are refused by their shape and yet are linear, each with the reason."""

_COLLECT = r"""
import importlib, json, pkgutil, re, sys, warnings
found, compile_now = {}, re._compile

def recorded(pattern, flags):
    frame = sys._getframe(1)
    while frame.f_globals.get("__name__") == "re":
        frame = frame.f_back
    name = frame.f_globals.get("__name__", "")
    if name.startswith("arconflict"):
        caller = frame.f_back.f_globals.get("__name__", "") if name.endswith("lexicon.features") else name
        made = pattern if isinstance(pattern, str) else pattern.pattern
        found.setdefault(made, [int(flags), caller])
    return compile_now(pattern, flags)

re._compile = recorded
warnings.simplefilter("ignore")
import arconflict
for module in pkgutil.walk_packages(arconflict.__path__, "arconflict."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
sys.path.insert(0, ".")
from tests.fuzz.lines import corpus_lines
for text in corpus_lines():
    arconflict.extract(text)
sys.stdout.buffer.write(json.dumps(found).encode())
"""
_UNIVERSE = frozenset(
    {
        *range(0x800),
        *range(0x2000, 0x2070),
        *range(0x2028, 0x2030),
        0x3000,
        *range(0xE000, 0xF000),
        *range(0xFB50, 0xFF00),
    }
)
_LONG = 40
"""More repetitions than this are as good as unbounded; no pattern of ours allows between 40 and that."""

Chars = frozenset[int]


class Shape(NamedTuple):
    """What a part of a pattern can begin and end with: its characters, and those of its unbounded repeats."""

    nullable: bool
    first: Chars
    last: Chars
    heads: tuple[Chars, ...]
    tails: tuple[Chars, ...]


EMPTY = Shape(True, frozenset(), frozenset(), (), ())


@cache
def patterns() -> dict[str, tuple[int, str]]:
    """Every pattern that importing the package and reading the corpora compiles: its flags and the module."""
    done = subprocess.run([sys.executable, "-c", _COLLECT], cwd=ROOT, capture_output=True, check=True, timeout=300)
    return {pattern: (flags, module) for pattern, (flags, module) in json.loads(done.stdout).items()}


def test_the_patterns_of_every_grammar_are_read() -> None:
    """What follows looks at the patterns of the text layer, the lexicons, the grammars and the resolvers."""
    modules = {module for _, module in patterns().values()}
    assert len(patterns()) > 150
    assert {"arconflict.text.pieces", "arconflict.text.sentences", "arconflict.lexicon.registry"} <= modules
    assert {"arconflict.parse.chunks", "arconflict.parse.dates", "arconflict.parse.quantities"} <= modules


def test_no_pattern_nests_or_neighbours_unbounded_repeats() -> None:
    """No unbounded repeat loops on itself inside another, and no two over the same characters stand side by side."""
    refused = {
        f"{module}: {pattern[:200]}": faults
        for pattern, (flags, module) in patterns().items()
        if (faults := list(faults_of(pattern, flags))) and pattern not in EXCEPTIONS
    }
    assert refused == {}


def test_every_exception_is_still_a_pattern() -> None:
    """An exception leaves the list with its pattern."""
    assert [pattern for pattern in EXCEPTIONS if pattern not in patterns()] == []


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+",
        "(?:a*b*)*",
        "(?:a|b+)*c",
        r"\w+\d*",
        "a*(?:b?)a+",
        "(?:ab*)*b*",
        "(x+)?x*",
        r"\s*\n?\s*",
        "(?=(a+)+)b",
        "a+?a+",
    ],
)
def test_a_pattern_that_can_explode_is_refused(pattern: str) -> None:
    """The reader of patterns knows the shapes that it looks for."""
    assert list(faults_of(pattern)) != []


@pytest.mark.parametrize(
    "pattern",
    [
        r"\d+(?:[.,]\d+)*",
        "a+b+",
        "(?:ab)*c*",
        "(?>a+)a+",
        "a++a*",
        "(?:a{1,3}){1,4}",
        r"[^\d]+\d+",
        "a*b?c*",
        "(?<=a)a+",
        "a+$",
    ],
)
def test_a_pattern_that_is_linear_passes(pattern: str) -> None:
    """Separators, possessive repeats and bounds make a pattern safe."""
    assert list(faults_of(pattern)) == []


def faults_of(pattern: str, flags: int = 0) -> Iterator[str]:
    """The unbounded repeats of a pattern that share characters with the one around or beside them."""
    faults: list[str] = []
    _sequence(sre.parse(pattern, flags), faults)
    yield from faults


def _sequence(parts: Iterable[tuple[object, Any]], faults: list[str]) -> Shape:
    shape = EMPTY
    for kind, value in parts:
        shape = _joined(shape, _part(kind, value, faults), faults)
    return shape


def _part(kind: object, value: Any, faults: list[str]) -> Shape:
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return _repeat(kind, value, faults)
    if kind is op.SUBPATTERN:
        return _sequence(value[-1], faults)
    if kind is op.ATOMIC_GROUP:
        inner = _sequence(value, faults)
        return inner._replace(heads=(), tails=())  # it gives nothing back
    if kind is op.BRANCH:
        return _either([_sequence(branch, faults) for branch in value[1]])
    if kind in (op.ASSERT, op.ASSERT_NOT):
        _sequence(value[1], faults)
        return EMPTY
    if kind in (op.AT, op.GROUPREF):
        return EMPTY
    if kind is op.GROUPREF_EXISTS:
        return _either([_sequence(branch or (), faults) for branch in value[1:]])
    chars = _chars(kind, value)
    return Shape(False, chars, chars, (), ())


def _repeat(kind: object, value: Any, faults: list[str]) -> Shape:
    least, most, body = value
    inner = _sequence(body, faults)
    unbounded = most is op.MAXREPEAT or most > _LONG
    if unbounded and _overlap(inner.tails, inner.heads):
        faults.append("an unbounded repeat inside another")
    if kind is op.POSSESSIVE_REPEAT:
        return Shape(inner.nullable or least == 0, inner.first, inner.last, (), ())
    heads = (*inner.heads, inner.first) if unbounded else inner.heads
    tails = (*inner.tails, inner.last) if unbounded else inner.tails
    return Shape(inner.nullable or least == 0, inner.first, inner.last, heads, tails)


def _joined(left: Shape, right: Shape, faults: list[str]) -> Shape:
    if _overlap(left.tails, right.heads):
        faults.append("two unbounded repeats side by side")
    return Shape(
        left.nullable and right.nullable,
        left.first | right.first if left.nullable else left.first,
        left.last | right.last if right.nullable else right.last,
        (*left.heads, *right.heads) if left.nullable else left.heads,
        (*left.tails, *right.tails) if right.nullable else right.tails,
    )


def _either(branches: list[Shape]) -> Shape:
    return Shape(
        any(branch.nullable for branch in branches),
        frozenset().union(*(branch.first for branch in branches)),
        frozenset().union(*(branch.last for branch in branches)),
        tuple(head for branch in branches for head in branch.heads),
        tuple(tail for branch in branches for tail in branch.tails),
    )


def _overlap(tails: tuple[Chars, ...], heads: tuple[Chars, ...]) -> bool:
    return any(tail & head for tail in tails for head in heads)


def _chars(kind: object, value: Any) -> Chars:
    """The characters of the universe that one position of a pattern takes."""
    if kind is op.LITERAL:
        return frozenset({value})
    if kind is op.NOT_LITERAL:
        return _UNIVERSE - {value}
    if kind is op.ANY:
        return _UNIVERSE - {10}
    if kind is op.RANGE:
        return _UNIVERSE.intersection(range(value[0], value[1] + 1)) or frozenset({value[0]})
    if kind is op.CATEGORY:
        return _category(str(value))
    assert kind is op.IN, kind
    negated = value[0][0] is op.NEGATE
    found = frozenset[int]().union(*(_chars(*item) for item in value[negated:]))
    return _UNIVERSE - found if negated else found


@cache
def _category(name: str) -> Chars:
    sign = {"DIGIT": "d", "SPACE": "s", "WORD": "w"}[name.rpartition("_")[2]]
    one = re.compile("\\" + (sign.upper() if "_NOT_" in name else sign))
    return frozenset(code for code in _UNIVERSE if one.match(chr(code)))
