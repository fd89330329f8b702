"""A token in pieces: broken words are mended, commas before a number dropped, addresses and monsters left unread."""

import pytest

from arconflict import find_casualties
from arconflict.text.pieces import LONGEST, Kind, Piece, pieces


@pytest.mark.parametrize("token", ["مقـ.ـتل", "مقـ..ـتل", "مقـ*ـتل", "مقــ-/ــتل"])
def test_a_word_broken_against_filters_is_one(token: str) -> None:
    (piece,) = pieces(token)
    assert (piece.kind, piece.key, piece.start, piece.end) == (Kind.WORD, "مقتل", 0, len(token))


@pytest.mark.parametrize("text", ["مقـ.ـتل 5 جنـ.ـود", "استشـ.ـهاد طفلة برصـ.ـاص الجيش، ثم"])
def test_a_broken_word_ends_where_its_last_letter_does(text: str) -> None:
    (fact,) = find_casualties(text)
    assert fact.text in ("مقـ.ـتل 5 جنـ.ـود", "استشـ.ـهاد طفلة")
    assert [piece.end for piece in pieces("جنـ.ـود،")] == [7, 8]


def test_a_comma_before_a_number_is_left_out() -> None:
    assert [piece.key for piece in pieces("،2010")] == ["2010"]
    assert [piece.key for piece in pieces("،قتل")] == ["،", "قتل"]


def test_addresses_are_one_piece_without_their_quotes() -> None:
    assert pieces("«https://example.org/5»") == (Piece(Kind.OPAQUE, "", 1, 22),)


def test_the_longest_word_is_read_and_no_longer_one() -> None:
    assert [piece.kind for piece in pieces("ق" * LONGEST)] == [Kind.WORD]
    assert [piece.kind for piece in pieces("ق" * (LONGEST + 1))] == [Kind.OPAQUE]
    assert pieces('"' * (LONGEST + 1)) == ()
