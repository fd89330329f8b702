"""The bounds that each word of bounding entails."""

import pytest

from arconflict.facts.quantity import bounds


@pytest.mark.parametrize(("modifier", "entailed"), [
    ("exact", (5, 5)), ("more_than", (6, None)), ("at_least", (5, None)), ("less_than", (None, 4)),
    ("at_most", (None, 5)), ("approx", (None, None)),
])  # fmt: skip
def test_bounds(modifier: str, entailed: tuple[int | None, int | None]) -> None:
    assert bounds(5, modifier) == entailed  # type: ignore[arg-type]
