"""Which letters are one: every other form of a letter, and nothing that is none."""

import pytest

from arconflict import normalise
from arconflict.text.letters import fold, matching_key

ASCII = "".join(map(chr, range(0x20, 0x7F))).replace("`", "")
# A letter, and those that are read as it.
SAME = {
    "ا": "أإآٱٲٳ",
    "ي": "یېےۍێىئ",
    "ك": "کگڪګڭ",
    "ه": "ہھەۀۂةۃ",
    "و": "ؤۆ",
    "ب": "پ",
    "ج": "چ",
    "ف": "ڤ",
    "ق": "ڨ",
    "ل": "ڵ",
    "ر": "ڕ",
}


@pytest.mark.parametrize("letter", SAME)
def test_letters_that_are_read_as_one(letter: str) -> None:
    assert {other: matching_key(f"م{other}م") for other in SAME[letter]} == dict.fromkeys(SAME[letter], f"م{letter}م")


def test_ya_with_hamza_of_another_keyboard_is_ya_with_hamza() -> None:
    assert fold("بۓر") == "بئر"


def test_letters_and_signs_of_a_keyboard_stay_themselves() -> None:
    assert fold(ASCII) == ASCII == matching_key(ASCII)


def test_kinds_of_quotes_and_spaces() -> None:
    assert (fold("“‘مقتل’” «رجل»"), fold("5\u00a0جنود\u3000و5\u2009أسرى")) == ('"\'مقتل\'" "رجل"', "5 جنود و5 اسرى")


@pytest.mark.parametrize("piece", ["کُشته ۵ نفر گ ", "مقتل ١٨ «عنصرا» ﻻ ", "بۓر ", "ڤيينا پاريس "])
def test_a_long_text_folds_as_a_short_one(piece: str) -> None:
    assert fold(piece * 100) == fold(piece) * 100


@pytest.mark.parametrize(("decomposed", "letter"), [("و\u0654", "ؤ"), ("ي\u0654", "ئ"), ("ى\u0654", "ئ")])
def test_a_hamza_written_apart_is_on_its_seat(decomposed: str, letter: str) -> None:
    assert fold(f"م{decomposed}م") == f"م{letter}م"


def test_the_first_of_all_marks_belongs_to_its_letter() -> None:
    found = normalise("قرب Ve\u0300ne ثم")
    assert [found.span(at, at + 1).of(found.original) for at in (4, 5, 7)] == ["V", "e\u0300", "n"]


def test_a_text_is_itself_wherever_it_was_pointed_at() -> None:
    one, other = normalise("قُتِلَ رجل"), normalise("قُتِلَ رجل")
    one.span(0, 3)
    assert (one, repr(one), hash(one)) == (other, repr(other), hash(other))
