"""Every sentence of the corpus states its casualties, and what only looks like one states none."""

import pytest

from arconflict import find_casualties
from arconflict.facts.casualty import Casualty
from tests.corpus.casualties import EITHER, KILLED, KNOWN_GAPS, NO_SIDE, SAYS, SILENT, WOUNDED, Toll


def _stated(casualty: Casualty, wanted: Toll) -> Toll:
    """The casualty as a toll that says as much as the wanted one."""
    count = casualty.count
    value = (count.low, count.high) if count.modifier == "range" else count.value
    side = casualty.affiliation
    return Toll(
        casualty.outcomes,
        value,
        casualty.relation,
        count.modifier,
        casualty.factuality,
        casualty.scope,
        casualty.domain,
        casualty.role if wanted.role is not None else None,
        casualty.groups if wanted.groups is not None else None,
        side.text if side is not None and wanted.affiliation is not None else None,
    )


def _stands_in(one: Casualty) -> bool:
    """Whether the count and the victims of a casualty are among its words."""
    spans = [one.count.span, *([one.victims.span] if one.victims else [])]
    return all(one.span.start <= span.start < span.end <= one.span.end for span in spans)


def _states(text: str, wanted: list[Toll]) -> list[Toll]:
    found = find_casualties(text)
    assert all(map(_stands_in, found))
    silent = Toll(())
    return [_stated(one, wanted[at] if at < len(wanted) else silent) for at, one in enumerate(found)]


def _sentences(corpus: dict[str, dict[str, list[Toll]]]) -> list[tuple[str, list[Toll]]]:
    return [(text, tolls) for texts in corpus.values() for text, tolls in texts.items()]


@pytest.mark.parametrize(("text", "tolls"), _sentences(SAYS))
def test_says(text: str, tolls: list[Toll]) -> None:
    assert _states(text, tolls) == tolls


@pytest.mark.parametrize("text", [text for texts in SILENT.values() for text in texts])
def test_silent(text: str) -> None:
    assert find_casualties(text) == ()


@pytest.mark.parametrize("text", NO_SIDE)
def test_no_side_without_a_word_for_it(text: str) -> None:
    assert [one.affiliation for one in find_casualties(text)] == [None]


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("text", "tolls"), _sentences(KNOWN_GAPS))
def test_known_gaps(text: str, tolls: list[Toll]) -> None:
    assert _states(text, tolls) == tolls


@pytest.mark.parametrize("text", [text for text, _ in _sentences(SAYS)])
def test_parts_and_additions_relate(text: str) -> None:
    """What is related to a fact comes with that fact, and the words of each are its span."""
    found = find_casualties(text)
    ids = {one.id for one in found}
    for one in found:
        assert one.text == text[one.span.start : one.span.end]
        assert one.relates_to is None or one.relates_to in ids - {one.id}


@pytest.mark.parametrize(
    ("text", "related"),
    [
        ("مقتل شرطي وإصابة ثلاثة آخرين", [None, "c1"]),
        ("مقتل 20 شخصا بينهم سبعة أطفال", [None, "c1"]),
        ("قتل 40 مدنيا، منهم 18 طفلا و9 نساء", [None, "c1", "c1"]),
        ("مقتل خمسة وإصابة 12 بينهم امرأتان", [None, None, "c2"]),
    ],
)
def test_relates_to(text: str, related: list[str | None]) -> None:
    assert [one.relates_to for one in find_casualties(text)] == related


@pytest.mark.parametrize(
    ("text", "words", "victims"),
    [
        ("مقتل ثلاثة مزارعين برصاص مسلحين", "مقتل ثلاثة مزارعين", "مزارعين"),
        ("وبمقتل ٣ جنودٍ قرب الحدود", "مقتل ٣ جنودٍ", "جنودٍ"),
        ("دون وقوع إصابات", "دون وقوع إصابات", "إصابات"),
        ("12 قتيلا و40 جريحا", "12 قتيلا", "قتيلا"),
    ],
)
def test_words(text: str, words: str, victims: str) -> None:
    first = find_casualties(text)[0]
    assert (first.text, first.victims.text if first.victims else None) == (words, victims)


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("مقتل وجرح 18 عنصرا", [EITHER]),
        ("مقتل 18 عنصرا وجرح 4", [KILLED, WOUNDED]),
        ("18 قتيلا وجريحا", [EITHER]),
    ],
)
def test_one_number_over_both_is_one_fact(text: str, outcomes: list[tuple[str, ...]]) -> None:
    assert [one.outcomes for one in find_casualties(text)] == outcomes
