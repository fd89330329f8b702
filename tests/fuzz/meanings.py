"""Reports as laws compare them: without where facts stand, or with other facts named by where these stand."""

from collections.abc import Callable, Collection
from datetime import date

from hypothesis import strategies as st

import arconflict
from arconflict.facts.report import Report
from arconflict.text.letters import fold, matching_key
from tests.fuzz.invariants import KINDS
from tests.fuzz.lines import corpus_lines
from tests.property.sentences import articles

PUBLISHED = date(2020, 6, 2)
REFERENCES = ("relates_to", "place", "date", "alias_of", "named")

Meaning = dict[str, list[object]]


def lines() -> st.SearchStrategy[str]:
    """Sentences of the corpora, and made articles."""
    return st.one_of(st.sampled_from(corpus_lines()), st.sampled_from(corpus_lines()), articles())


def lines_with(characters: str) -> st.SearchStrategy[str]:
    """Sentences of the corpora that have one of the characters."""
    return st.sampled_from([line for line in corpus_lines() if set(characters).intersection(line)])


def folded(text: str) -> str:
    """A text in one spelling, its words one space apart."""
    return " ".join(fold(text).split())


def keyed(text: str) -> str:
    """A text as its words are looked up."""
    return " ".join(matching_key(text).split())


def meaning(
    text: str,
    published: date | None = PUBLISHED,
    country: str | None = None,
    *,
    spelt: Callable[[str], str] = folded,
    without: Collection[str] = (),
) -> Meaning:
    """The facts of a text without their spans, their strings in one spelling; some fields left out."""
    plain = arconflict.extract(text, published, country).to_dict()
    left_out = {"span", *without}
    return {kind: [_plainly(fact, spelt, left_out) for fact in _list(plain[kind])] for kind in KINDS}


def meaning_without_words(text: str, published: date | None = PUBLISHED, country: str | None = None) -> Meaning:
    """What a text says, however it words it: no words of the text, no rule that read them."""
    return meaning(text, published, country, without=("text", "rule", "alternatives"))


def in_place(report: Report, moved: int = 0) -> list[tuple[str, dict[str, object]]]:
    """Every fact with its kind, its spans moved; facts that it refers to are named by their places."""
    start = {fact.id: fact.span.start + moved for kind in KINDS for fact in getattr(report, kind)}
    plain = report.to_dict()
    found = []
    for kind in KINDS:
        for fact in _list(plain[kind]):
            there = _moved(fact, moved)
            assert isinstance(there, dict)
            for name in REFERENCES:
                if there.get(name) is not None:
                    ids = there[name]
                    there[name] = [start[one] for one in ids] if isinstance(ids, list) else start[ids]
            found.append((kind, {**there, "id": None}))
    return found


def _list(value: object) -> list[object]:
    assert isinstance(value, list)
    return value


def _plainly(value: object, spelt: Callable[[str], str], left_out: Collection[str]) -> object:
    if isinstance(value, list):
        return [_plainly(item, spelt, left_out) for item in value]
    if isinstance(value, dict):
        return {name: _plainly(item, spelt, left_out) for name, item in value.items() if name not in left_out}
    return spelt(value) if isinstance(value, str) else value


def _moved(value: object, moved: int) -> object:
    if isinstance(value, dict):
        return {
            name: [edge + moved for edge in item] if name == "span" else _moved(item, moved)
            for name, item in value.items()
        }
    if isinstance(value, list):
        return [_moved(item, moved) for item in value]
    return value
