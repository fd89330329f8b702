"""Every sentence of the corpus has its places, and what only looks like a place is none."""

from functools import cache

import pytest

from arconflict.facts.place import PlaceMention
from arconflict.lexicon.gazetteer import Gazetteer
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.lexicon.word_files import packaged_words
from arconflict.parse.line import read_lines
from arconflict.parse.places import PlaceGrammar
from arconflict.resolve.places import resolved
from tests.corpus.places import KNOWN_GAPS, SAYS, SILENT, Names


@cache
def _grammar() -> tuple[Vocabulary, PlaceGrammar]:
    vocabulary = Vocabulary(packaged_words())
    return vocabulary, PlaceGrammar(vocabulary, Gazetteer.default())


def places(text: str, country: str | None = None, taken: str = "") -> tuple[PlaceMention, ...]:
    """The places of a text of one line; `taken` are words of it that are an actor's."""
    vocabulary, grammar = _grammar()
    said, hints = [], []
    for line in read_lines(text, vocabulary):
        inside = [at for at, key in enumerate(line.keys) if key in vocabulary.read(taken).keys] if taken else []
        said += grammar.find(line, [(at, at + 1) for at in inside])
        hints += grammar.countries(line)
    return resolved(said, Gazetteer.default(), country, hints)


def _names(text: str) -> list[Names]:
    return [Names(place.text, place.country, place.relation) for place in places(text)]


@pytest.mark.parametrize("text", SAYS)
def test_says(text: str) -> None:
    assert _names(text) == SAYS[text]


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert _names(text) == []


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize("text", KNOWN_GAPS)
def test_known_gaps(text: str) -> None:
    assert _names(text) == KNOWN_GAPS[text]


@pytest.mark.parametrize("text", [*SAYS, *SILENT])
def test_spans_are_their_words(text: str) -> None:
    assert all(place.span.of(text) == place.text for place in places(text))


def test_a_known_place_has_its_chain() -> None:
    town, region = places("قرب بلدة كفرنبودة في ريف حماة الشمالي")
    assert (town.name_en, town.admin, town.kind) == ("Kafr Nabudah", ("سوريا", "حماة"), "place")
    assert (region.admin, region.kind) == (("سوريا", "حماة"), "region")


def test_an_unknown_place_has_what_the_text_gives() -> None:
    (village, governorate) = places("في قرية العوسجية بمحافظة طرطوس")
    assert (village.place_id, village.lat, village.country, village.kind) == (None, None, "SY", "place")
    assert governorate.place_id == "sy-tartus"


def test_the_callers_country_decides() -> None:
    assert [places("انفجار في طرابلس", code)[0].country for code in ("LB", "LY")] == ["LB", "LY"]


def test_what_the_text_leaves_open_keeps_its_candidates() -> None:
    (city,) = places("انفجار في طرابلس")
    assert city.place_id is None and len(city.candidates) > 1 or city.country == "LY"


def test_a_word_of_an_actor_is_no_place() -> None:
    assert places("هاجموا حلب", taken="حلب") == ()


def test_the_city_is_the_last_one() -> None:
    first, second, city = places("من دمشق إلى حمص ثم شمال المدينة")
    assert (first.name, second.name, city.name) == ("دمشق", "حمص", "حمص")
    assert city.relation == "direction_of"
    assert places("شمال المدينة") == ()
