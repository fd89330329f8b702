"""What is remembered of words has a limit, and nothing is read otherwise beyond it."""

from itertools import islice, product

import pytest

from arconflict import Extractor, find_casualties, find_places
from arconflict.lexicon.vocabulary import MEMO_LIMIT, Reading, Readings
from arconflict.parse import place_evidence

FACT = "مقتل ثلاثة جنود في مدينة حمص"


def test_readings_start_anew_at_their_limit() -> None:
    readings = Readings(lambda token: Reading(token, (token,), (0,), (len(token),)))
    for number in range(MEMO_LIMIT + 1):
        assert readings[str(number)].symbols == str(number)
    assert len(readings) == 1


def test_a_text_of_more_words_than_are_remembered() -> None:
    letters = "بتثجحخدذرزسشصضطظعغفقكلمنهوي"
    words = islice(("في ب" + "".join(rest) for rest in product(letters, repeat=4)), 70_000)
    extractor = Extractor()
    extractor.find_places("\n".join(words))
    assert extractor.find_casualties(FACT) == find_casualties(FACT)
    assert [place.place_id for place in extractor.find_places(FACT)] == ["sy-homs"]


def test_more_places_than_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "قصف على حلب وإدلب ودرعا، واشتباكات في حمص وحلب"
    places = find_places(text)
    monkeypatch.setattr(place_evidence, "_MEMO", 2)
    assert Extractor().find_places(text) == places
    assert len(places) == 5
