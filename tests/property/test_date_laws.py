"""Laws of dates: what moves with publication and what stays, and which ways of saying are one."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from arconflict.facts.date import DateMention
from tests.parse.test_dates import dates_in

published = st.dates(date(1990, 1, 1), date(2049, 12, 31))
shifts = st.integers(-4000, 4000)

FAMILIES = [
    ("كانون الثاني", "يناير", "جانفي"),
    ("شباط", "فبراير", "فيفري"),
    ("آذار", "مارس"),
    ("نيسان", "أبريل", "أفريل", "إبريل"),
    ("أيار", "مايو", "ماي", "مايس"),
    ("حزيران", "يونيو", "جوان", "يونيه"),
    ("تموز", "يوليو", "جويلية", "يوليوز"),
    ("آب", "أغسطس", "أوت", "غشت"),
    ("أيلول", "سبتمبر", "شتنبر"),
    ("تشرين الأول", "أكتوبر"),
    ("تشرين الثاني", "نوفمبر", "نونبر"),
    ("كانون الأول", "ديسمبر", "دجنبر"),
]
WEEKDAYS = "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split()
PARTS = (
    "",
    "فجر ",
    "صباح يوم ",
    "ظهر ",
    "بعد ظهر ",
    "عصر ",
    "مساء يوم ",
    "ليل ",
    "منتصف ليل ",
    "في ساعة متأخرة من مساء ",
)
TURNS = ("", " الماضي", " الفائت", " المنصرم", " المقبل", " القادم", " الجاري", " قبل الماضي")
DAYS = ("اليوم", "أمس", "غدا", "أول أمس", "بعد غد", "قبل يومين", "منذ ثلاثة أيام", "قبل أسبوعين")
ABSOLUTE = (
    "15/05/2020",
    "7 شباط 2018",
    "عام 2014",
    "بين عامي 2012 و2016",
    "صيف 2014",
    "تسعينيات القرن الماضي",
)
FRAMES = (
    "{}",
    "{} الماضي",
    "شهر {}",
    "مطلع {}",
    "{} المقبل",
    "7 {}",
    "7 {} 2018",
    "السابع من {} عام 2018",
    "من 3 إلى 5 {}",
    "{} 2018",
)

weekday_phrases = st.tuples(st.sampled_from(PARTS), st.sampled_from(WEEKDAYS), st.sampled_from(TURNS)).map("".join)
relative = st.one_of(st.sampled_from(DAYS), weekday_phrases)


def one(text: str, day: date | None) -> DateMention:
    """The one date of a text."""
    (found,) = dates_in(text, day)
    return found


def day_of(moment: str | None) -> date:
    """A stated moment as a day."""
    assert moment is not None
    return date.fromisoformat(moment[:10])


@settings(max_examples=400, deadline=None)
@given(relative, published, shifts.filter(lambda days: days % 7 == 0))
def test_days_of_the_week_move_with_publication_by_weeks(text: str, day: date, days: int) -> None:
    before, after = one(text, day), one(text, day + timedelta(days=days))
    assert day_of(after.start) - day_of(before.start) == timedelta(days=days)
    assert day_of(after.end) - day_of(before.end) == timedelta(days=days)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(DAYS), published, shifts)
def test_days_told_from_publication_move_with_it(text: str, day: date, days: int) -> None:
    before, after = one(text, day), one(text, day + timedelta(days=days))
    assert day_of(after.start) - day_of(before.start) == timedelta(days=days)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(ABSOLUTE), published)
def test_absolute_dates_stay(text: str, day: date) -> None:
    assert one(text, day) == one(text, None)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(FAMILIES), st.sampled_from(FRAMES), published, st.data())
def test_month_families_are_interchangeable(
    family: tuple[str, ...], frame: str, day: date, data: st.DataObject
) -> None:
    first, second = (data.draw(st.sampled_from(family)) for _ in range(2))
    plain = one("في " + frame.format(first), day)
    for name in (second, f"{first}/{second}", f"{second} ({first})"):
        other = one("في " + frame.format(name), day)
        assert (other.start, other.end, other.grain, other.anchor) == (
            plain.start,
            plain.end,
            plain.grain,
            plain.anchor,
        )


ORDINALS = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split()
UNITS = ["أيام", "أسابيع", "أشهر", "سنوات"]
NUMBERS = {
    3: ("ثلاثة", "ثلاث"),
    4: ("أربعة", "أربع"),
    5: ("خمسة", "خمس"),
    7: ("سبعة", "سبع"),
    9: ("تسعة", "تسع"),
    10: ("عشرة", "عشر"),
}


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 10), st.sampled_from(FAMILIES), published)
def test_digits_and_ordinals_agree(number: int, family: tuple[str, ...], day: date) -> None:
    in_digits, in_words = (
        one(f"{number} {family[0]}", day),
        one(f"{ORDINALS[number - 1]} من {family[0]}", day),
    )
    assert (in_digits.start, in_digits.end) == (in_words.start, in_words.end)


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(sorted(NUMBERS)),
    st.sampled_from(UNITS),
    st.sampled_from(("قبل", "منذ", "بعد")),
    published,
)
def test_digits_and_words_agree(number: int, unit: str, head: str, day: date) -> None:
    word = NUMBERS[number][unit == "سنوات"]
    eastern = str(number).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    said = {
        (found.start, found.end, found.grain)
        for number in (str(number), eastern, word)
        for found in [one(f"{head} {number} {unit}", day)]
    }
    assert len(said) == 1


@settings(max_examples=300, deadline=None)
@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)))
def test_a_coarser_date_holds_the_finer(day: date) -> None:
    name = FAMILIES[day.month - 1][0]
    fine = one(f"{day.day} {name} {day.year}", None)
    for text in (f"{name} {day.year}", f"عام {day.year}"):
        coarse = one(text, None)
        assert day_of(coarse.start) <= day_of(fine.start) and day_of(fine.end) <= day_of(coarse.end)


@settings(max_examples=300, deadline=None)
@given(weekday_phrases, published)
def test_a_weekday_is_that_day(text: str, day: date) -> None:
    found = one(text, day)
    wanted = next(number for number, name in enumerate(WEEKDAYS) if name in text)
    assert day_of(found.start).weekday() == wanted
    if not text.endswith(("المقبل", "القادم", "الجاري")):
        assert day_of(found.start) <= day


@settings(max_examples=300, deadline=None)
@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)))
def test_ways_to_write_a_day_agree(day: date) -> None:
    name = FAMILIES[day.month - 1][0]
    texts = (
        f"{day:%d/%m/%Y}",
        f"{day.day}-{day.month}-{day.year}",
        f"{day:%Y-%m-%d}",
        f"{day.day} {name} {day.year}",
        f"{WEEKDAYS[day.weekday()]} {day.day} من {name} عام {day.year}",
    )
    assert {(one(text, None).start, one(text, None).end, one(text, None).conflict) for text in texts} == {
        (day.isoformat(), (day + timedelta(days=1)).isoformat(), None)
    }


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "يوم أمس الأحد 15 أيار 2020 من إلى بين و في قبل بعد يومين الماضي ، ( ) الموافق هـ مطلع العام ليل - / فجر 12/5/2020 الساعة 3:30".split()
        ),
        max_size=14,
    ),
    published,
)
def test_any_words_give_dates_in_order(words: list[str], day: date) -> None:
    text = " ".join(words)
    found = dates_in(text, day)
    assert [one.text for one in found] == [text[one.span.start : one.span.end] for one in found]
    assert all(before.span.end <= after.span.start for before, after in pairwise(found))
    for each in found:
        assert each.start is None or each.end is None or each.start < each.end


@pytest.mark.parametrize("turn", TURNS)
def test_every_day_turn_and_time_of_day_is_one_date(turn: str) -> None:
    texts = [part + weekday + turn for part in PARTS for weekday in WEEKDAYS]
    assert [text for text in texts if len(dates_in(f"وقع الهجوم {text} في القرية", date(2020, 6, 2))) != 1] == []


@settings(max_examples=200, deadline=None)
@given(relative, published)
def test_an_unrelated_sentence_changes_nothing(text: str, day: date) -> None:
    assume("بعد غد" not in text)
    assert dates_in(text, day) == dates_in(text + ". ذهب الناس إلى بيوتهم", day)
