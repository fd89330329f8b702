"""Arguments of a wrong type are named at once."""

from datetime import date

import pytest

import arconflict


@pytest.mark.parametrize(("text", "published", "country", "message"), [
    (5, None, None, "text: expected a str, found int"),
    ("قتل", "2020", None, "published: expected a date, found str"),
    ("قتل", date(2020, 1, 1), 5, "country: expected a str, found int"),
])  # fmt: skip
def test_types(text: str, published: date, country: str, message: str) -> None:
    with pytest.raises(TypeError) as told:
        arconflict.extract(text, published, country)
    assert str(told.value) == message
