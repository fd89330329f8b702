"""Time grows with the length of a text and no faster, whatever the text repeats."""

import gc
import itertools
import math
import time
from collections.abc import Callable

import pytest

from arconflict import ActorRegistry, extract, find_casualties

SIZES = (2_500, 10_000, 40_000)
STEEPEST = 1.2
"""The most that the time may grow, as a power of the length: 1 is linear, 2 quadratic; linear ones measure below 1.1."""
FLOOR = 0.002
"""Seconds that nothing is faster than, so that the clock's grain is no growth."""
READINGS = 8
"""The readings of each text at most, before its time is believed."""

LINEAR = {
    "a verb of outcome": "قتل ",
    "verbs behind «و»": "وقتل ",
    "a word with a pronoun": "مقتله ",
    "a cause without an outcome": "أسفر عن ",
    "victims": "ضحايا ",
    "people": "جنود ",
    "people joined": "3 جنود و",
    "kin joined": "رجل وزوجته و",
    "parts without a whole": "بينهم ",
    "parts in a list": "بينهم طفل و",
    "most of nothing": "معظمهم ",
    "denied and denied again": "لم ",
    "a toll and its lines": "حصيلة القتلى 46، هم:\n- 12 من الجيش\n",
    "facts on lines of their own": "قتل 5 جنود\n",
    "the letter «و» by itself": "و ",
    "prepositions": "من ",
    "digits apart": "5 ",
    "digits in one": "5",
    "number words": "خمسة ",
    "a range that never ends": "بين 3 و",
    "quotes that only open": "«",
    "quotes in quotes": "«قتل ",
    "quotes that may be either": '"قتل" ',
    "brackets that only open": "(قتل ",
    "ages in brackets": "الفتى سامر (15 عاما) ",
    "a first name": "محمد ",
    "a name that goes on": "محمد بن ",
    "titles": "العقيد ",
    "a force": "قوات ",
    "an ambiguous force": "التنظيم ",
    "an organisation": "داعش ",
    "a city": "حلب ",
    "cities on lines of their own": "في مدينة حلب\n",
    "days": "15 أيار 2020 ",
    "hours": "الساعة 3:30 ",
    "newlines": "\n",
    "spaces": " ",
    "stops": ". ",
    "commas": "، ",
    "one giant word": "قتل",
    "one giant word of one letter": "م",
    "marks": "قَ",
    "broken letters": "ق.ت.ل ",
    "another script": "killed 5 ",
    "facts without a stop": "قتل 5 ",
    "all kinds without a stop": "مقتل جندي وإصابة 3 بينهم طفل ",
    "sentences of one line": "قتل 5 جنود. ",
    "facts with places and days": "قتيل في حلب أمس\n",
    "persons killed in one line": "قتل العقيد سامر الحمدان، ",
    "parts of one each": "مقتل جندي بينهم طفل ",
    "totals that rise": "ارتفع إلى 5 قتلى، ",
    "statistics": "وفق إحصائية قتل 5 جنود، ",
    "of both sides": "أصيب العشرات من الطرفين، ",
    "parts that died": "22 جريحا، أربعة منهم توفوا، ",
    "named tolls": "بلغ عدد القتلى المدنيين، ",
    "prisoners of war": "5 أسرى، ",
    "people under rubble": "3 أشخاص تحت الأنقاض، ",
    "headings of rolls": "سقوط قتلى:\n",
    "rolls of names": "شهداء القصف:\n- سامر العلي\n- خالد العمر\n",
    "pairs of two endings": "مقتل جنديين\nقتل جنديان\n",
    "parts without a fact": "بينهم 5 قتلى\n",
    "directions": "شمال ",
    "words around a city": "حلب باسم ",
    "persons and forces": "محمد مأرب التنظيم ",
    "offices and forces": "طالبان أبو أبو داعش مدير ",
    "cities taken up": "حلب\nجنوب المدينة شرق المدينة غرب المدينة شمال المدينة\n",
    "verbs without a subject": "وقتل مع ",
    "verbs of many": "قتلوا ",
    "pronouns after facts": "جريحان\nلقي حتفه\n",
    "ambiguous forces and places": "الجيش حلب، ",
    "a name that words before may make ordinary": "القاعدة ",
}


@pytest.mark.parametrize("call", [find_casualties, extract])
@pytest.mark.parametrize("unit", LINEAR.values(), ids=LINEAR)
def test_time_grows_with_length_only(unit: str, call: Callable[[str], object]) -> None:
    """Four times the text takes about four times as long."""
    call(unit)  # the words are read in before the clock runs
    assert _grows_by(call, [(unit * (size // len(unit) + 1))[:size] for size in SIZES]) <= STEEPEST


def test_each_actor_of_a_long_document_is_weighed_once() -> None:
    """The actors named beyond doubt are not held against an ambiguous name's candidates at each of its mentions."""
    names = [actor.name_ar for actor in ActorRegistry.default()]
    texts = ["".join(f"أعلن {name} ذلك\nانتشر الجيش في البلدة\n" for name in names[:count]) for count in (100, 400)]
    for text in texts:
        extract(text)
    assert _grows_by(extract, texts, enough=1.4) <= 1.4


@pytest.mark.parametrize("unit", ["ريف ", "بلدة ", "محافظة "])
def test_any_number_of_words_for_places_is_read(unit: str) -> None:
    """A text gives a report however often it says a word that a place's name may follow."""
    assert extract(unit * 2000).text == unit * 2000


def _grows_by(call: Callable[[str], object], texts: list[str], enough: float = STEEPEST) -> float:
    """The steepest slope of time over length, both as logarithms, between texts that are each four times the last.

    Each text counts with its least time, and each round with its own times: a round reads the shorter texts so often
    that all of them take about as long, since a machine that is busy for a while is so for all of a round. The gentlest
    slope counts, for noise of the machine is not of the code; no noise makes what is quadratic linear.
    """
    least = [math.inf] * len(texts)
    gentlest = math.inf
    for turn in range(READINGS):
        times = [_seconds(call, text, len(texts[-1]) // len(text) if turn else 1) for text in texts]
        least = [min(before, now) for before, now in zip(least, times, strict=True)]
        gentlest = min(gentlest, _steepest(least), _steepest(times))
        if gentlest <= enough:
            break
    return gentlest


def _steepest(times: list[float]) -> float:
    """The steepest slope between times of texts that are each four times the last."""
    return max(math.log(longer / shorter, 4) for shorter, longer in itertools.pairwise(times))


def _seconds(call: Callable[[str], object], text: str, often: int) -> float:
    """The time of one of `often` readings, as the processor counts it, without collecting garbage."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        start = time.process_time()
        for _ in range(often):
            call(text)
        return max((time.process_time() - start) / often, FLOOR)
    finally:
        if collecting:
            gc.enable()
