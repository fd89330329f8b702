"""Every spelling of the corpus is its number, and nothing else is one."""

from fractions import Fraction

import pytest

from arconflict import parse_number
from tests.corpus.numerals import KNOWN_GAPS, SAYS, SILENT


@pytest.mark.parametrize(("number", "text"), [(number, text) for number, texts in SAYS.items() for text in texts])
def test_says(number: int | Fraction, text: str) -> None:
    found = parse_number(text)
    assert (found, type(found)) == (number, type(number))


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert parse_number(text) is None


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("number", "text"), [(number, text) for number, texts in KNOWN_GAPS.items() for text in texts])
def test_known_gaps(number: int, text: str) -> None:
    assert parse_number(text) == number
