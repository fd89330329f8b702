"""Metamorphic laws that failed for one fault each, which the fuzzer or a reader found: they stay mended."""

import unicodedata

import pytest

from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.lexicon.word_files import packaged_words
from tests.fuzz.meanings import keyed, meaning, meaning_without_words

MENDED = [
    ("إصابة علي السنوسي برصاصة", "إصابة علی السنوسي برصاصة"),
    ("إصابة علي السنوسي برصاصة", "إصابة عليُ السنوسي برصاصة"),
    ("مئة وأحد وعشرون", unicodedata.normalize("NFD", "مئة وأحد وعشرون")),
    ("أصيب 12 مدنيا، وأحد المصابين توفي", "أصيب 12 مدنيا، و\u200fأحد المصابين توفي"),
    ("بتاريخ 15/5", "بتاريخ 15\u200f/5"),
    ("3/4 السكان", "3\u200b/4 السكان"),
    ("بينهم قيادي يكنى «أبو حرب»", "بينهم قيادي يكنى «أبو حرب\u200f»"),
    ("إصابة مدنيَّين", "إصابة مدنيَ\u200fّين"),
    ("أصيب الشاب “ريان” بجروح", "أصيب الشاب ＂ريان＂ بجروح"),
    ("الحشد يعلن إحباط هجوم في ديالى", "اُلحشد يعلن إحباط هجوم في ديالى"),
    ("استشهاد فتى برصاص الاحتلال قرب جنين", "استشهاد فتى برصاص ﺍﻻحتلال قرب جنين"),
    ("أصيب سامر العلي", "أصيب سامر العلى"),
    ("قرب الرطبة", "قرب الرطًبة"),
    ("أصيب شاب شرق جباليا وآخر شرق رفح", "أصيب شاب شرق جباليا        وآخر شرق رفح"),
]
"""Faults that the laws or the fuzzer found and that are mended."""

WORDED_ALIKE = [
    ("قتل مدني في بلدة سراقب", "بالصور.. قتل مدني في بلدة سراقب"),
]
"""The same of two wordings."""


@pytest.mark.parametrize(("one", "other"), MENDED)
def test_spelling_changes_no_fact_any_more(one: str, other: str) -> None:
    """Two spellings of a text that once stated other facts."""
    assert meaning(other, spelt=keyed) == meaning(one, spelt=keyed)


@pytest.mark.parametrize(("one", "other"), WORDED_ALIKE)
def test_wording_changes_no_fact(one: str, other: str) -> None:
    """Two wordings of a text state the same facts."""
    assert meaning_without_words(other, country="SY") == meaning_without_words(one, country="SY")


def test_the_order_of_files_gives_no_word_another_value() -> None:
    """A word that two tables list has the same value whichever is read first."""
    files = packaged_words()
    there, back = Vocabulary(files), Vocabulary(files[::-1])
    assert (back.values, back.months) == (there.values, there.months)
