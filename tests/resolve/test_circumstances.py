"""Every casualty of the corpus has the place and the date of its own sentence, and no other."""

import pytest

import arconflict
from tests.corpus.circumstances import SAYS, SILENT, Told


def told(text: str) -> list[Told]:
    """The words of the place and of the date of each casualty."""
    report = arconflict.extract(text)
    words = {fact.id: fact.text for fact in (*report.places, *report.dates)}
    return [
        (words[fact.place] if fact.place else None, words[fact.date] if fact.date else None)
        for fact in report.casualties
    ]


@pytest.mark.parametrize("text", SAYS)
def test_says(text: str) -> None:
    assert told(text) == SAYS[text]


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert told(text)
    assert set(told(text)) == {(None, None)}
