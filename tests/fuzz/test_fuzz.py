"""Whole extraction on texts that nobody wrote; `fuzz.py` runs a million, docs/robustness.md records it."""

import pytest

from tests.fuzz.campaign import failure, read, smallest
from tests.fuzz.texts import COUNTRIES, Input, input_of

SEED = "ci"
INPUTS = 20_000
SHARE = 2_500


@pytest.mark.parametrize("first", range(0, INPUTS, SHARE))
def test_no_text_raises_or_breaks_a_promise(first: int) -> None:
    """20,000 made texts give reports whose spans, ids, references, bounds and JSON are right."""
    _, found = read(SEED, range(first, first + SHARE))
    assert found == []


def test_a_seed_makes_the_same_input_again() -> None:
    """A failure can be repeated from its number."""
    assert [input_of(f"1-{n}") for n in range(200)] == [input_of(f"1-{n}") for n in range(200)]


def test_inputs_are_of_every_sort() -> None:
    """Surrogates, NUL, controls, digits, line breaks, days and countries are all among the inputs."""
    some = [input_of(f"{SEED}-{n}") for n in range(2000)]
    text = "".join(one.text for one in some)
    assert {"\ud800", "\0", "\x1b", "\u200f", "\u2028", "٣", "ﻻ", "قتل"} <= {*text, *text.split()}
    assert {one.country for one in some} == {*COUNTRIES}
    assert len({one.published for one in some}) > 500


def test_a_failure_is_made_small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a text that fails, the shortest part that still fails is shown."""
    monkeypatch.setattr("tests.fuzz.campaign.broken", lambda text, *_: "a lam" if "قل" in text else None)
    assert failure(Input("لا شيء", None, None)) is None
    assert smallest(Input("نص طويل قلم قديم", None, "SY")) == Input("قل", None, None)
