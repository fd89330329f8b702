"""The same text, read by arconflict and by what else exists: who reads faster, and how many times."""

import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from importlib import import_module
from importlib.util import find_spec

from maha_peer import maha_seconds
from paragraphs import sampled, size_of
from turns import Reader, Timed, medians, seconds

import arconflict
from arconflict.text.normalise import normalise

PUBLISHED = datetime(2020, 6, 2, 14)
PYARABIC = "pyarabic.number.extract_number_phrases"
Row = tuple[str, ...]


def peer_rows(texts: Sequence[str], maha: str | None, rounds: int) -> Iterator[Row]:
    """A row for each pair that is compared: names, size of the text, seconds of both, ratio."""
    yield "arconflict", "beside", "MB", "ours, MB/s", "theirs, MB/s", "times as fast"
    yield from _beside_pyarabic(texts, rounds)
    for peer, (kinds, megabytes, module, make) in _others(maha).items():
        if module is not None and find_spec(module) is None:
            yield (f"{peer}: skipped, {module} is not installed here",)
            continue
        if module is None and maha is None:
            yield (f"{peer}: skipped, no --maha PYTHON that has it",)
            continue
        part = sampled(texts, megabytes)
        theirs = make(part)
        for name in kinds:
            ours = partial(seconds, _ours()[name], part)
            ours()
            yield _row(name, peer, part, medians({"ours": ours, "theirs": theirs}, rounds))


def _ours() -> Mapping[str, Reader]:
    """What of ours does what a peer does."""
    return {
        "normalise": normalise,
        "find_quantities": arconflict.find_quantities,
        "find_dates": lambda text: arconflict.find_dates(text, PUBLISHED.date()),
        "find_actors": arconflict.find_actors,
        "find_casualties": arconflict.find_casualties,
        "extract": arconflict.extract,
    }


def _beside_pyarabic(texts: Sequence[str], rounds: int) -> Iterator[Row]:
    """Everything of ours beside its numbers, each in the same turns; normalising beside its own."""
    no_actors = arconflict.ActorRegistry(())
    works: dict[str, Timed] = {PYARABIC: partial(seconds, _pyarabic_numbers(), texts)}
    for name in ("find_quantities", "find_casualties", "extract"):
        works[name] = partial(seconds, _ours()[name], texts)
    works["extract, no actors"] = partial(seconds, arconflict.Extractor(no_actors).extract, texts)
    works["extract, each word new"] = lambda: seconds(arconflict.Extractor().extract, texts)
    for name, work in works.items():
        if name != "extract, each word new":
            work()
    spent = medians(works, rounds)
    for name in works:
        if name != PYARABIC:
            yield _row(name, PYARABIC, texts, {"ours": spent[name], "theirs": spent[PYARABIC]})
    calls: dict[str, Timed] = {
        "ours": partial(seconds, normalise, texts),
        "theirs": partial(seconds, _pyarabic_normalising(), texts),
    }
    yield _row("normalise", "pyarabic, six calls", texts, medians(calls, rounds))


Make = Callable[[Sequence[str]], Timed]


def _others(maha: str | None) -> Mapping[str, tuple[tuple[str, ...], float, str | None, Make]]:
    """Each other peer: what of ours it is held against, on how many MB at most, its module, its timing."""
    return {
        "ovos-number-parser": (("find_quantities",), 1, "ovos_number_parser", _ovos),
        "Maha, numerals": (("find_quantities",), 1, None, partial(_maha, maha, "numeral")),
        "Maha, times": (("find_dates",), 0.05, None, partial(_maha, maha, "time")),
        "dateparser.search, ar": (("find_dates",), 0.1, "dateparser", partial(_dateparser, ["ar"])),
        "dateparser.search": (("find_dates",), 0.01, "dateparser", partial(_dateparser, None)),
        "spaCy EntityRuler": (("find_actors", "extract"), 2, "spacy", _entity_ruler),
    }


def _ovos(texts: Sequence[str]) -> Timed:
    to_digits: Callable[..., str] = import_module("ovos_number_parser").numbers_to_digits
    return lambda: seconds(lambda text: to_digits(text, lang="ar"), texts)


def _maha(python: str | None, dimension: str, texts: Sequence[str]) -> Timed:
    assert python is not None
    return lambda: maha_seconds(python, texts, dimension)


def _dateparser(languages: list[str] | None, texts: Sequence[str]) -> Timed:
    search: Callable[..., object] = import_module("dateparser.search").search_dates
    settings = {"RELATIVE_BASE": PUBLISHED}
    return lambda: seconds(lambda text: search(text, languages=languages, settings=settings), texts)


def _entity_ruler(texts: Sequence[str]) -> Timed:
    """A blank Arabic pipeline whose ruler knows every name of our registry."""
    pipeline: Callable[..., object] = import_module("spacy").blank("ar")
    ruler = pipeline.add_pipe("entity_ruler")  # type: ignore[attr-defined]
    ruler.add_patterns(
        [
            {"label": "ACTOR", "pattern": alias.form, "id": actor.id}
            for actor in arconflict.ActorRegistry.default()
            for alias in actor.aliases
        ]
    )
    return lambda: seconds(pipeline, texts)


def _pyarabic_numbers() -> Reader:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found: Reader = import_module("pyarabic.number").extract_number_phrases
    return found


def _pyarabic_normalising() -> Reader:
    """Its calls that do what `normalise` does, one after the other."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        araby = import_module("pyarabic.araby")
    names = ("strip_tashkeel", "strip_tatweel", "normalize_ligature", "normalize_alef", "normalize_hamza")
    calls: list[Callable[[str], str]] = [getattr(araby, name) for name in (*names, "normalize_teh")]

    def chain(text: str) -> str:
        for call in calls:
            text = call(text)
        return text

    return chain


def _row(ours: str, peer: str, texts: Sequence[str], spent: Mapping[str, float]) -> Row:
    size = size_of(texts) / 1e6
    ratio = spent["theirs"] / spent["ours"]
    return (
        ours, peer, f"{size:.2f}", f"{size / spent['ours']:.3g}", f"{size / spent['theirs']:.3g}", f"{ratio:.2f}"
    )  # fmt: skip
