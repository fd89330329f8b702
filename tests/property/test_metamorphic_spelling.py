"""Metamorphic laws of spelling over whole extraction: another keyboard, font or typesetter changes no fact."""

import re
import unicodedata
from typing import Literal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.fuzz.meanings import keyed, lines_with, meaning
from tests.fuzz.meanings import lines as all_lines
from tests.noise import CONTROLS, EASTERN, LETTERS, MARKS, PERSIAN, TATWEEL, WESTERN, loosely_spelled

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ZERO_WIDTH = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
TANWIN, FATHA, SHADDA = "\u064b", "\u064e", "\u0651"
SILENT_MARKS = "".join(sorted(set(MARKS) - {TANWIN, FATHA, SHADDA}))
"""Marks that are evidence of nothing. Tanwin of the accusative, the fatha of a dual (مدنيَّين) and a shadda are some."""
SPACES = "\u00a0\u2002\u2003\u2009\u202f\u3000\t"
QUOTE_STYLES = ('""', "“”", "«»", "„“", "‹›", "””")
DASHES = "-‐‑‒–—―−"
OPEN = re.compile(
    "وأحد|وإحدى|مدنيَّين|علي|[0-9٠-٩]/|يكنى «|الحشد|الحزب|العدوان|الاحتلال|المخابرات|الحوثي|الجنجويد|المعارضة|الشامية"
)
"""What test_metamorphic_gaps.py holds as faults not mended yet; these laws leave out the lines that have it."""
_DUAL = frozenset(LETTERS) - frozenset("ءآأؤإاةدذرزوى")
_SHAPES = {
    (unicodedata.normalize("NFKC", char), kind): char
    for char in map(chr, range(0xFE80, 0xFEF5))
    for kind in [unicodedata.decomposition(char).split()[0]]
}
_LAM_ALEF = {"لا": ("ﻻ", "ﻼ"), "لأ": ("ﻷ", "ﻸ"), "لإ": ("ﻹ", "ﻺ"), "لآ": ("ﻵ", "ﻶ")}
_ALEF = str.maketrans("أإآ", "ااا")
_HAMZA_SEATS = str.maketrans({"ؤ": "و", "ئ": "ي"})
_QUOTE = re.compile('["“”„«»‹›‟]')
_TO_WESTERN = str.maketrans(EASTERN + PERSIAN, WESTERN * 2)


def lines() -> st.SearchStrategy[str]:
    """Sentences of the corpora and made articles, without what is known to fail."""
    return all_lines().filter(lambda text: not OPEN.search(text))


@st.composite
def strewn(draw: st.DrawFn, text: str, signs: str, after: str = "") -> str:
    """The text with signs behind some of its characters, or behind some of those `after` which they may stand."""
    places = [at for at, char in enumerate(text, 1) if not after or char in after]
    pieces = [text]
    if places:
        for at in sorted(draw(st.sets(st.sampled_from(places), max_size=20)), reverse=True):
            head, sign = pieces.pop(0), draw(st.sampled_from(signs))
            pieces[:0] = [head[:at], sign + head[at:]]
    return "".join(pieces)


def shaped(text: str) -> str:
    """Every letter as the font shape that its neighbours give it (Unicode's presentation forms B)."""
    out = []
    for at, char in enumerate(text):
        joins_before = at > 0 and text[at - 1] in _DUAL and char in LETTERS and char != "ء"
        joins_behind = char in _DUAL and at + 1 < len(text) and text[at + 1] in LETTERS and text[at + 1] != "ء"
        kind = ("<isolated>", "<initial>", "<final>", "<medial>")[joins_before * 2 + joins_behind]
        out.append(_SHAPES.get((char, kind), char))
    return "".join(out)


def quoted(text: str, pair: str) -> str:
    """The text in another style of quotes: every other mark opens."""
    parts = _QUOTE.split(text)
    return parts[0] + "".join(pair[at % 2] + part for at, part in enumerate(parts[1:]))


def _ligated(text: str, before: str, shape: int) -> str:
    for letters, shapes in _LAM_ALEF.items():
        text = re.sub(before + letters, shapes[shape], text)
    return text


@given(lines().flatmap(lambda text: st.tuples(st.just(text), strewn(text, SILENT_MARKS, LETTERS))))
def test_tashkeel_on_some_letters_changes_no_fact(pair: tuple[str, str]) -> None:
    """Vowel marks put on letters here and there leave every fact as it is."""
    assert meaning(pair[1]) == meaning(pair[0])


@given(lines(), st.sampled_from(SILENT_MARKS))
def test_a_text_with_a_mark_on_every_letter_says_the_same(text: str, mark: str) -> None:
    """A text that is vowelled throughout, even wrongly, states the facts of the bare text."""
    vowelled = re.sub(f"([{LETTERS}])(?![{MARKS}])", rf"\1{mark}", text)
    assert meaning(vowelled) == meaning(text)


@given(lines().flatmap(lambda text: st.tuples(st.just(text), strewn(text, SILENT_MARKS, LETTERS + MARKS))))
def test_marks_on_marks_change_no_fact(pair: tuple[str, str]) -> None:
    """A letter may bear several marks, in any order."""
    assert meaning(pair[1]) == meaning(pair[0])


@given(lines(), st.integers(1, 3))
def test_tatweel_between_joined_letters_changes_no_fact(text: str, length: int) -> None:
    """A text stretched with tatweel wherever letters join states the same facts."""
    stretched = re.sub(f"([{''.join(sorted(_DUAL))}])(?=[{LETTERS}])", r"\1" + TATWEEL * length, text)
    assert meaning(stretched) == meaning(text)


@given(lines().flatmap(lambda text: st.tuples(st.just(text), strewn(text, BIDI))))
def test_bidi_marks_anywhere_change_no_fact(pair: tuple[str, str]) -> None:
    """Direction marks, embeddings and isolates may stand anywhere, inside words and numbers too."""
    assert meaning(pair[1]) == meaning(pair[0])


@given(lines().flatmap(lambda text: st.tuples(st.just(text), strewn(text, ZERO_WIDTH))))
def test_zero_width_marks_anywhere_change_no_fact(pair: tuple[str, str]) -> None:
    """Joiners, zero-width spaces, soft hyphens and byte order marks may stand anywhere."""
    assert meaning(pair[1]) == meaning(pair[0])


@given(lines(), st.sampled_from(CONTROLS))
def test_a_control_before_and_behind_the_text_changes_no_fact(text: str, control: str) -> None:
    """A text wrapped in a control, as copying from a browser does, states the same facts."""
    assert meaning(control + text + control) == meaning(text)


@given(lines_with(WESTERN + EASTERN + PERSIAN), st.sampled_from([WESTERN, EASTERN, PERSIAN]))
def test_the_script_of_digits_changes_no_fact(text: str, script: str) -> None:
    """Western, Arabic and Persian digits are the same numbers, dates and identifiers."""
    written = text.translate(_TO_WESTERN).translate(str.maketrans(WESTERN, script))
    assert meaning(written) == meaning(text)


@given(lines_with(WESTERN + EASTERN + PERSIAN), st.data())
def test_digits_of_mixed_scripts_are_one_number(text: str, data: st.DataObject) -> None:
    """A number typed on two keyboards is that number."""
    scripts = [WESTERN, EASTERN, PERSIAN]
    plain = text.translate(_TO_WESTERN)
    mixed = "".join(data.draw(st.sampled_from(scripts))[int(c)] if c in WESTERN else c for c in plain)
    assert meaning(mixed) == meaning(text)


@given(lines(), st.sampled_from(["NFC", "NFD"]))
def test_composed_and_decomposed_letters_say_the_same(text: str, form: Literal["NFC", "NFD"]) -> None:
    """Unicode's canonical forms C and D of a text state the same facts."""
    assert meaning(unicodedata.normalize(form, text)) == meaning(text)


@given(lines())
def test_font_shapes_of_letters_say_the_same(text: str) -> None:
    """A text in presentation forms, as old PDF files give it, states the same facts."""
    assert meaning(shaped(text)) == meaning(text)


@given(lines(), st.sampled_from([0, 1]))
def test_lam_alef_ligatures_say_the_same(text: str, shape: int) -> None:
    """لا, لأ, لإ and لآ inside a word may each be one character, in either shape."""
    assert meaning(_ligated(text, rf"(?<=[{LETTERS}])", shape)) == meaning(text)


@given(st.sampled_from(["لأ", "لإ", "لآ", "لا"]), lines(), st.sampled_from([0, 1]))
def test_lam_alef_ligatures_that_open_a_word_change_its_edge_only(letters: str, text: str, shape: int) -> None:
    """Where one character holds the proclitic ل and the letter behind it, spans take in both or neither."""
    written = re.sub(rf"\b{letters}", _LAM_ALEF[letters][shape], text)
    words = ("text", "name")
    assert meaning(written, without=words) == meaning(text, without=words)


@given(lines())
def test_alef_without_hamza_or_madda_says_the_same(text: str) -> None:
    """أ, إ and آ may be written ا, but where they tell آب from أب and إب, or a camel from Babylon."""
    assume(not re.search(rf"[آأإ]ب(?![{LETTERS}{MARKS}])|بإبل", text))
    assert meaning(text.translate(_ALEF)) == meaning(text)


@given(lines())
def test_waw_and_ya_without_hamza_say_the_same(text: str) -> None:
    """ؤ and ئ may be written و and ي."""
    assert meaning(text.translate(_HAMZA_SEATS), spelt=keyed) == meaning(text, spelt=keyed)


@given(lines(), st.sampled_from(["ىي", "يى"]))
def test_ya_with_and_without_dots_says_the_same(text: str, swap: str) -> None:
    """The ى of a Cairo keyboard is ي, and the other way round."""
    assert meaning(text.replace(*swap), spelt=keyed) == meaning(text, spelt=keyed)


@given(lines())
def test_ta_marbuta_written_as_ha_says_the_same(text: str) -> None:
    """ة at the end of words may be written ه."""
    written = re.sub(f"ة(?![{LETTERS}{MARKS}])", "ه", text)
    assert meaning(written, spelt=keyed) == meaning(text, spelt=keyed)


@given(lines().flatmap(lambda text: st.tuples(st.just(text), loosely_spelled(text))))
def test_careless_letters_here_and_there_say_the_same(pair: tuple[str, str]) -> None:
    """ى ي ئ, ة ه and ؤ و may be confused in any word, whatever the others have."""
    assert meaning(pair[1], spelt=keyed) == meaning(pair[0], spelt=keyed)


@given(lines())
def test_persian_kaf_and_ya_say_the_same(text: str) -> None:
    """ی and ک of a Persian keyboard are ي and ك."""
    assert meaning(text.translate(str.maketrans("يك", "یک"))) == meaning(text)


@given(lines(), st.sampled_from(SPACES))
def test_another_space_changes_no_fact(text: str, space: str) -> None:
    """No-break, thin, wide and tabulated spaces part words as a space does."""
    assert meaning(text.replace(" ", space)) == meaning(text)


@given(lines(), st.integers(2, 5))
def test_more_than_one_space_changes_no_fact(text: str, number: int) -> None:
    """Words may stand several spaces apart."""
    assert meaning(text.replace(" ", " " * number)) == meaning(text)


@given(lines(), st.sampled_from(["", " ", "\n", "\n\n  ", "\t", "\u00a0"]), st.sampled_from(["", " ", "\n", " \n\n"]))
def test_white_space_around_the_text_changes_no_fact(text: str, before: str, behind: str) -> None:
    """Indents and empty lines before and behind the text state nothing."""
    assert meaning(before + text + behind) == meaning(text)


@given(lines_with('"“”„«»‹›'), st.sampled_from(QUOTE_STYLES))
def test_the_style_of_quotes_changes_no_fact(text: str, style: str) -> None:
    """Curly, straight and angled quotes are one."""
    assert meaning(quoted(text, style)) == meaning(text)


@given(lines_with(DASHES), st.sampled_from(DASHES))
def test_the_kind_of_dash_changes_no_fact(text: str, dash: str) -> None:
    """Hyphen, en dash, em dash and minus are one."""
    assert meaning(re.sub(f"[{DASHES}]", dash, text)) == meaning(text)


@given(
    st.lists(lines(), min_size=2, max_size=4), st.sampled_from(["\r\n", "\r", "\u2028", "\u2029", "\n\n", "\r\n\r\n"])
)
def test_the_line_ending_changes_no_fact(paragraphs: list[str], ending: str) -> None:
    """Lines may end as on Windows, old Macs or in Unicode, with empty lines between."""
    text = "\n".join(paragraph.strip() for paragraph in paragraphs)
    assert meaning(text.replace("\n", ending)) == meaning(text)


@given(lines_with("%٪"))
def test_the_percent_sign_of_either_script_says_the_same(text: str) -> None:
    """٪ is %."""
    assert meaning(text.replace("%", "٪")) == meaning(text.replace("٪", "%"))


@given(lines_with("،"))
def test_a_latin_comma_says_the_same(text: str) -> None:
    """A comma of the Latin keyboard is ،."""
    assert meaning(text.replace("،", ","), without=("text",)) == meaning(text, without=("text",))


@pytest.mark.parametrize("form", ["NFKC", "NFKD"])
@given(text=lines())
def test_compatibility_forms_say_the_same(form: Literal["NFKC", "NFKD"], text: str) -> None:
    """Unicode's compatibility forms of an ordinary text state the same facts."""
    assert meaning(unicodedata.normalize(form, text)) == meaning(text)
