"""Every sentence of the corpus has its quantities, and what only looks like a number has none."""

import pytest

from arconflict import find_quantities
from arconflict.facts.quantity import Quantity
from tests.corpus.quantities import KNOWN_GAPS, MANY, SAYS, SILENT, Means


def _meaning(quantity: Quantity) -> Means:
    return Means(quantity.value, quantity.modifier, quantity.kind, quantity.low, quantity.high, quantity.alternatives)


def _of_numbers(text: str, wanted: int) -> list[Means]:
    """The quantities of a text; a noun alone is one only where that many are looked for."""
    found = find_quantities(text)
    if len(found) > wanted:
        found = tuple(one for one in found if "noun" not in one.rule)
    return [_meaning(one) for one in found]


@pytest.mark.parametrize(("means", "text"), [(means, text) for means, texts in SAYS.items() for text in texts])
def test_says(means: Means, text: str) -> None:
    assert _of_numbers(text, 1) == [means]


@pytest.mark.parametrize("text", MANY)
def test_many(text: str) -> None:
    assert _of_numbers(text, len(MANY[text])) == MANY[text]


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert find_quantities(text) == ()


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("means", "text"), [(means, text) for means, texts in KNOWN_GAPS.items() for text in texts])
def test_known_gaps(means: Means, text: str) -> None:
    assert _of_numbers(text, 1) == [means]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("سقط أكثر من 20 قتيلا", "أكثر من 20"),
        ("ما بين 10 و15 قتيلا", "ما بين 10 و15"),
        ("وبخمسين صاروخا", "خمسين"),
        ("تجاوز عدد القتلى 40 ألفا", "40 ألفا"),
        ("12 قتيلا على الأقل", "12"),
        ("20 ونيف", "20 ونيف"),
        ("وأحد عشر جريحا", "أحد عشر"),
        ("وأصيب عشرة جنود", "عشرة"),
        ("من 10 إلى 15 قتيلا", "من 10 إلى 15"),
        ("وَبِخَمْسِينَ صاروخا", "خَمْسِينَ"),
        ("ثلاثُمئةٍ وخمسينَ قتيلا", "ثلاثُمئةٍ وخمسينَ"),
        ("بنسبة ٥٠٪ من القرى", "٥٠٪"),
    ],
)
def test_spans(text: str, said: str) -> None:
    assert find_quantities(text)[0].text == said
