"""The tables of tests/corpus in one shape: which texts, and what each of them says. Needs no Sphinx.

A table lists texts (SILENT), what a text says, or the texts that say a thing; the last two may be in named groups.
"""

import importlib.util
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import ModuleType

import attrs

CORPUS = Path(__file__).resolve().parents[2] / "tests" / "corpus"


@attrs.frozen
class Example:
    """Texts that say the same things.

    Args:
        told: what the caller tells beside the text, such as `country=YE`.
    """

    texts: tuple[str, ...]
    says: tuple[object, ...] = ()
    told: str = ""


@attrs.frozen
class Group:
    """The examples under one title; the title is empty where the table has no groups."""

    title: str
    examples: tuple[Example, ...]

    @property
    def size(self) -> int:
        """How many texts there are."""
        return sum(len(example.texts) for example in self.examples)


@cache
def module(name: str) -> ModuleType:
    """A corpus, by its file: a `tests` package of somebody else is never taken for it."""
    path = CORPUS / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"arconflict_corpus_{name}", path)
    if spec is None or spec.loader is None or not path.is_file():
        raise LookupError(f"{name}: expected one of {', '.join(sorted(names()))}")
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def names() -> list[str]:
    """The corpora that there are."""
    return [path.stem for path in CORPUS.glob("*.py") if not path.stem.startswith("_")]


def groups(corpus: str, table: str) -> tuple[Group, ...]:
    """A table of a corpus.

    >>> groups("numerals", "SAYS")[0].examples[0]
    Example(texts=('صفر', '٠', '0'), says=(0,), told='')
    """
    rows = getattr(module(corpus), table, None)
    if isinstance(rows, Mapping):
        return _of_mapping(rows, f"{corpus}.{table}")
    if isinstance(rows, Sequence):
        return (Group("", _silent(rows)),) if rows else ()
    raise LookupError(f"{corpus}.{table}: expected a table of texts, found {type(rows).__name__}")


def fields(examples: Sequence[Example], other: str) -> tuple[str, ...]:
    """What some of the examples say that is not said by default; `other` names a saying that has no fields.

    >>> fields([Example(("٧",), (7,))], "number")
    ('number',)
    """
    sayings = [saying for example in examples for saying in example.says]
    if any(not attrs.has(type(saying)) for saying in sayings):
        return (other,)
    found = [field for saying in sayings for field in _fields(saying)]
    return tuple(dict.fromkeys(field.name for field in dict.fromkeys(found) if _is_said(field, sayings)))


def words(saying: object, field: str) -> list[str]:
    """What a saying has in a field, in words; a list of them where there are several.

    >>> words((10, None), "value"), words(7, "value"), words(("child", "woman"), "groups")
    (['10–'], ['7'], ['child', 'woman'])
    """
    value = getattr(saying, field) if attrs.has(type(saying)) else saying
    if value is None:
        return []
    if isinstance(value, tuple | frozenset):
        if field == "value":
            return ["–".join("" if one is None else str(one) for one in value)]
        return ["–" if one is None else str(one) for one in value]
    return [str(value)]


def _of_mapping(rows: Mapping[object, object], where: str) -> tuple[Group, ...]:
    if not rows:
        return ()
    if all(isinstance(title, str) and isinstance(inner, Mapping) for title, inner in rows.items()):
        return tuple(Group(str(title), _of_texts(inner)) for title, inner in rows.items() if isinstance(inner, Mapping))
    lists = [(key, tuple(row)) for key, row in rows.items() if isinstance(row, list | tuple)]
    if len(lists) < len(rows):
        raise LookupError(f"{where}: expected a list under each key")
    if not all(isinstance(key, str) for key, _ in lists):
        return (Group("", tuple(Example(texts, (key,)) for key, texts in lists)),)
    cases = [(str(title), tuple(map(_case, row))) for title, row in lists]
    if all(None not in row for _, row in cases):
        return tuple(Group(title, tuple(one for one in row if one)) for title, row in cases)
    if where.endswith("SILENT"):
        return tuple(Group(str(title), _silent(texts)) for title, texts in lists)
    return (Group("", _of_texts(dict(lists))),)


def _of_texts(rows: Mapping[object, object]) -> tuple[Example, ...]:
    """text: what it says, in order"""
    return tuple(
        Example((str(text),), tuple(says) if isinstance(says, list | tuple) else (says,)) for text, says in rows.items()
    )


def _silent(texts: Sequence[object]) -> tuple[Example, ...]:
    return tuple(Example((str(text),)) for text in texts)


def _case(case: object) -> Example | None:
    """A text with its mentions and what the caller tells of it, or None where the object is no such thing."""
    if not hasattr(case, "text") or not hasattr(case, "mentions"):
        return None
    told = [
        f"{field.name}={value}"
        for field in _fields(case)
        if field.name not in ("text", "mentions") and (value := getattr(case, field.name)) is not None
    ]
    return Example((case.text,), tuple(case.mentions), ", ".join(told))


def _fields(value: object) -> "tuple[attrs.Attribute[object], ...]":
    kind = type(value)
    return attrs.fields(kind) if attrs.has(kind) else ()


def _is_said(field: "attrs.Attribute[object]", sayings: Sequence[object]) -> bool:
    """Whether some saying has another value than the default, or than the first where the default is worked out."""
    values = [getattr(saying, field.name) for saying in sayings if hasattr(saying, field.name)]
    plain = attrs.NOTHING if isinstance(field.default, attrs.Factory) else field.default  # type: ignore[arg-type]
    first = values[0] if isinstance(field.default, attrs.Factory) else plain  # type: ignore[arg-type]
    return any(value != first for value in values)
