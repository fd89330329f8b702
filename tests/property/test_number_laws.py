"""Laws of numbers: spelled and read back is the number, and words, digits and bounds agree."""

import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arconflict import find_quantities, parse_number
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.lexicon.word_files import packaged_words
from arconflict.parse.line import read_line
from arconflict.parse.quantities import QuantityGrammar
from arconflict.testing import Style, spelled, spelled_numbers, styles

numbers = st.integers(0, 10**15)


@settings(max_examples=1500, deadline=None)
@given(spelled_numbers())
def test_a_spelled_number_reads_back(case: tuple[int, str]) -> None:
    number, text = case
    assert parse_number(text) == number


@pytest.mark.parametrize("style", [Style(), Style(feminine=True, oblique=True, split=True, bare=True)])
def test_every_small_number_reads_back(style: Style) -> None:
    assert [n for n in range(5000) if parse_number(spelled(n, style)) != n] == []


@settings(max_examples=300, deadline=None)
@given(st.integers(3, 10**9), styles())
def test_words_and_digits_give_the_same_quantity(number: int, style: Style) -> None:
    in_words, in_digits = (find_quantities(f"سقط {said} قتيلا")[0] for said in (spelled(number, style), str(number)))
    assert (in_words.value, in_words.low, in_words.high, in_words.modifier, in_words.kind) == (
        (in_digits.value, in_digits.low, in_digits.high, in_digits.modifier, in_digits.kind)
    )


@settings(max_examples=200, deadline=None)
@given(
    st.integers(11, 10**6).filter(lambda n: not 1300 <= n <= 2100),
    st.sampled_from(("أكثر من", "نحو", "ما لا يقل عن")),
)
def test_a_bound_changes_only_the_bound(number: int, bound: str) -> None:
    free, bounded = (
        find_quantities(f"سقط {number} قتيلا")[0],
        find_quantities(f"سقط {bound} {number} قتيلا")[0],
    )
    assert (bounded.value, bounded.kind, bounded.alternatives) == (free.value, free.kind, free.alternatives)
    assert bounded.modifier != free.modifier


@settings(max_examples=200, deadline=None)
@given(spelled_numbers(10**9))
def test_an_unrelated_sentence_changes_nothing(case: tuple[int, str]) -> None:
    text = f"سقط {case[1]} قتيلا"
    alone, beside = find_quantities(text), find_quantities(text + ". ذهب الناس إلى السوق")
    assert alone == beside


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "ثلاثة وعشرون 12 3,5 مليون ألف بين و10 أكثر من عشرات الـ20 % نصف (7) ٣ الخامس عام 2011".split()
        ),
        max_size=12,
    )
)
def test_every_span_is_its_text(words: list[str]) -> None:
    text = " ".join(words)
    found = find_quantities(text)
    assert [q.text for q in found] == [text[q.span.start : q.span.end] for q in found]
    assert [q.span for q in found] == sorted(q.span for q in found)
    assert all(before.span.end <= after.span.start for before, after in pairwise(found))


@pytest.mark.parametrize(
    "text",
    ["مليون ومئة ", "ألف ", "7 ", "1, ", "1 - ", "1,", "3", "بين 3 و", "أكثر من ", "تجاوز عدد القتلى ", "لواء رقم "],
)
def test_time_grows_with_length_only(text: str) -> None:
    vocabulary = Vocabulary(packaged_words())
    grammar = QuantityGrammar(vocabulary)

    def seconds(times: int) -> float:
        line = read_line(text * times, 0, len(text) * times, vocabulary)
        start = time.process_time()
        grammar.implicit(line, grammar.find(line))
        return time.process_time() - start

    seconds(1000)
    small, large = (min(seconds(times) for _ in range(2)) for times in (1000, 16_000))
    assert large < 40 * small + 0.2  # linear is 16, quadratic 256


def _oracle(module: str) -> Callable[[int], str]:
    if find_spec(module) is None:
        pytest.skip(f"{module} is not installed")
    if module == "num2words":
        say: Callable[..., str] = import_module(module).num2words
        return lambda number: say(number, lang="ar")
    if module == "ovos_number_parser":
        pronounce: Callable[..., str] = import_module(module).pronounce_number
        return lambda number: pronounce(number, lang="ar")
    write: Callable[[str], str] = import_module("pyarabic.number").ArNumbers().int2str
    return lambda number: write(str(number))


# num2words writes 101,000 as «مائة و ألف ألف».
_ODD = ("ألف ألف", "مليون مليون", "مليار مليار")


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("module", ["num2words", "ovos_number_parser", "pyarabic"])
def test_other_spellers_agree(module: str) -> None:
    say = _oracle(module)
    largest = 12 if module == "pyarabic" else 15
    sample = [
        *range(1, 1200),
        *(d * 10**k + r for k in range(3, largest) for d in range(1, 10) for r in (0, 7, 111)),
    ]
    written = {number: say(number) for number in sample if number < 10**largest}
    read = {number: parse_number(text) for number, text in written.items() if not any(odd in text for odd in _ODD)}
    assert {number: (written[number], got) for number, got in read.items() if got != number} == {}
