"""Laws of the text layer: what holds for any text, and for one text in any spelling."""

import unicodedata

from hypothesis import assume, given
from hypothesis import strategies as st
from noise import CONTROLS, LETTERS, MARKS, TATWEEL, arabic_texts, loosely_spelled, noisy

from arconflict.facts.span import Span
from arconflict.text.letters import fold, matching_key
from arconflict.text.normalise import edges_of, normalise
from arconflict.text.sentences import paragraphs, sentences

SIGNS = "\u0653\u0654\u0655یکەۓﻻﻹﷺﹷ﴾ﷲﷻ\ufc60٣۳7.؟!«»\"'\n\r\u2028 \u00a0\u0301\ud800\0"
ODD = LETTERS + MARKS + TATWEEL + CONTROLS + SIGNS
any_text = st.text(st.one_of(st.sampled_from(ODD), st.characters(exclude_categories=[])), max_size=60)
spelled = arabic_texts().flatmap(lambda text: st.tuples(st.just(text), noisy(text)))


@given(any_text)
def test_normalising_twice_is_once(text: str) -> None:
    once = normalise(text).text
    assert normalise(once).text == once


@given(any_text)
def test_a_key_is_its_own_key(text: str) -> None:
    key = matching_key(text)
    assert matching_key(key) == key
    assert matching_key(normalise(text).text) == key


@given(any_text)
def test_a_long_text_folds_like_a_short_one(text: str) -> None:
    assert fold(text + " " * 200) == fold(text) + " " * 200


@given(spelled)
def test_spelling_vanishes(pair: tuple[str, str]) -> None:
    text, noisy_text = pair
    assert normalise(noisy_text).text == normalise(text).text


@given(arabic_texts().flatmap(lambda text: st.tuples(st.just(text), loosely_spelled(text))))
def test_loose_spelling_has_the_same_key(pair: tuple[str, str]) -> None:
    text, loose_text = pair
    assert matching_key(loose_text) == matching_key(text)


@given(any_text)
def test_there_is_one_edge_more_than_characters(text: str) -> None:
    edges = edges_of(text)
    assert len(edges) == len(normalise(text).text) + 1
    assert list(edges) == sorted(edges)


@given(any_text, st.data())
def test_a_span_holds_what_it_was_asked_for(text: str, data: st.DataObject) -> None:
    found = normalise(text)
    start = data.draw(st.integers(0, len(found.text)))
    end = data.draw(st.integers(start, len(found.text)))
    span = found.span(start, end)
    assert 0 <= span.start <= span.end <= len(text)
    assert found.text[start:end] in normalise(span.of(text)).text


@given(spelled, st.data())
def test_a_span_splits_no_letter_from_its_marks(pair: tuple[str, str], data: st.DataObject) -> None:
    text = pair[1]
    found = normalise(text)
    assume(found.text)
    start = data.draw(st.integers(0, len(found.text) - 1))
    end = data.draw(st.integers(start + 1, len(found.text)))
    span = found.span(start, end)
    assert not _is_mark(text[span.start])
    assert not _is_mark(text[span.end :].lstrip(CONTROLS)[:1]) or text[span.end] in CONTROLS
    assert text[span.end - 1] not in CONTROLS


@given(any_text)
def test_every_digit_stays_in_its_place(text: str) -> None:
    assert _digits(normalise(text).text) == _digits(text)


@given(any_text)
def test_letters_of_other_scripts_survive(text: str) -> None:
    assert _foreign_letters(normalise(text).text) == _foreign_letters(text)


@given(any_text)
def test_every_character_but_white_space_lies_in_one_sentence(text: str) -> None:
    for places in (paragraphs(text), sentences(text)):
        covered = [at for place in places for at in range(place.start, place.end)]
        assert covered == sorted(set(covered))
        assert set(covered) >= {at for at, char in enumerate(text) if not char.isspace()}


@given(any_text, any_text)
def test_sentences_of_two_paragraphs_are_those_of_each(first: str, second: str) -> None:
    moved = len(first) + 1
    apart = sentences(first) + tuple(Span(s.start + moved, s.end + moved) for s in sentences(second))
    assert sentences(first + "\n" + second) == apart


@given(any_text)
def test_a_sentence_read_alone_is_one_sentence(text: str) -> None:
    for span in sentences(text):
        assert sentences(span.of(text)) == (Span(0, span.end - span.start),)


def _is_mark(char: str) -> bool:
    return char != "" and (unicodedata.category(char)[0] == "M" or char == TATWEEL)


def _digits(text: str) -> list[int]:
    return [unicodedata.decimal(c) for c in text if c.isdecimal()]


def _foreign_letters(text: str) -> str:
    return "".join(c for c in text if c.isalpha() and "ARABIC" not in unicodedata.name(c, "") and c != "ʼ")
