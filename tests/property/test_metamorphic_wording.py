"""Metamorphic laws of wording over whole extraction: other ways to write a number, a month or a name say the same."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import arconflict
from arconflict.testing import Style, spelled
from tests.fuzz.lines import corpus_lines
from tests.fuzz.meanings import PUBLISHED, folded, lines, meaning, meaning_without_words

MASCULINE = (("مدنيين", "مدنيا"), ("جنود", "جنديا"), ("أطفال", "طفلا"), ("أشخاص", "شخصا"), ("مسلحين", "مسلحا"))
FEMININE = (("نساء", "امرأة"), ("طالبات", "طالبة"))
FRAMES = (
    "أعلن مصدر طبي مقتل {} في حلب.",
    "أسفر القصف عن إصابة {} بينهم طفلان",
    "أدى الانفجار إلى مقتل {} وجرح 12 آخرين",
    "اعتقلت الشرطة {} صباح أمس",
    "نزوح {} من بلدة سراقب",
    "أكد شهود فقدان {} في البحر",
)
SEPARATORS = (",", "٬", " ", "\u00a0", "\u202f")
MONTHS = (
    ("كانون الثاني", "يناير", "جانفي"),
    ("شباط", "فبراير", "فيفري"),
    ("آذار", "مارس"),
    ("نيسان", "أبريل", "أفريل", "إبريل"),
    ("أيار", "مايو", "ماي"),
    ("حزيران", "يونيو", "جوان", "يونيه"),
    ("تموز", "يوليو", "جويلية", "يوليوز"),
    ("آب", "أغسطس", "غشت"),
    ("أيلول", "سبتمبر", "شتنبر"),
    ("تشرين الأول", "أكتوبر"),
    ("تشرين الثاني", "نوفمبر", "نونبر"),
    ("كانون الأول", "ديسمبر", "دجنبر"),
)
DATED = (
    "قتل ثلاثة جنود في {day} {month} 2018 في حلب",
    "مقتل مدني في {day} من {month} الماضي",
    "أصيب طفلان مطلع {month}",
    "اعتقل 12 شخصا بين {day} و28 {month} 2016",
    "في {month} 2015 قتل خمسة مدنيين",
)
WEEKDAYS = ("الاثنين", "الثلاثاء", "فجر الأربعاء", "مساء يوم الخميس", "صباح الجمعة", "السبت الماضي", "الأحد المقبل")
DAYS = (
    "أمس",
    "اليوم",
    "غدا",
    "أول أمس",
    "بعد غد",
    "قبل يومين",
    "قبل ثلاثة أيام",
    "قبل أسبوعين",
    "فجر اليوم",
    "ليلة أمس",
)
FIXED = ("في 15/05/2020", "في 7 شباط 2018", "عام 2014", "بين عامي 2012 و2016", "صيف 2014")
TOLD = (
    "قتل ثلاثة جنود {}",
    "أصيب مدنيان في حلب {} وجرح 5 آخرون",
    "{} قتل العقيد سامر الحمدان قرب حماة",
    "قصفت قسد المدينة {}",
)
GIVEN = "أحمد خالد سامر يوسف عمر ياسر زياد وائل فراس مازن طارق بلال".split()
SURNAMES = "الحمدان الراشد الخطابي الصفدي الجبوري العبيدي الدليمي الشمري".split()
NAMED = (
    "قتل العقيد {} في كمين قرب حلب",
    "قال الناشط {} إن القصف أوقع ثلاثة قتلى",
    "اغتيل القيادي في داعش {} أمس",
    "مقتل {} وإصابة 5 مدنيين في إدلب",
    "اعتقلت قوات النظام الشاب {} في حماة",
)
TOWNS = ("حلب", "حماة", "إدلب", "الرقة", "درعا", "دير الزور", "حمص")
PLACED = (
    "مقتل ثلاثة مدنيين في مدينة {}",
    "قصف على ريف {} الجنوبي يوقع خمسة قتلى",
    "اعتقلت الشرطة 7 أشخاص في محافظة {} أمس",
    "أصيب العقيد سامر الحمدان قرب مدينة {}",
)
SAME_ACTOR = (
    ("داعش", "تنظيم داعش", "تنظيم الدولة الإسلامية"),
    ("قسد", "قوات سوريا الديمقراطية"),
    ("جماعة الحوثي", "جماعة أنصار الله"),
)
ACTED = ("مقتل خمسة من {} في كمين", "أعلنت مصادر أسر 3 عناصر من {} أمس", "قتل مدني برصاص {} في قرية")

numbers = st.integers(3, 99)


def counted(number: int, forms: tuple[str, str], written: str) -> str:
    """So many people, the noun as the number wants it."""
    return f"{written} {forms[number > 10]}"


@given(st.sampled_from(FRAMES), numbers, st.sampled_from(MASCULINE), st.booleans(), st.booleans())
def test_a_number_in_words_is_that_number_in_digits(
    frame: str, number: int, forms: tuple[str, str], oblique: bool, bare: bool
) -> None:
    """3 to 99 of a masculine noun in words state what the digits state, and the other way round."""
    words = spelled(number, Style(oblique=oblique, bare=bare))
    assert meaning_without_words(frame.format(counted(number, forms, words))) == meaning_without_words(
        frame.format(counted(number, forms, str(number)))
    )


@given(st.sampled_from(FRAMES), numbers, st.sampled_from(FEMININE))
def test_a_feminine_number_in_words_is_that_number_in_digits(frame: str, number: int, forms: tuple[str, str]) -> None:
    """3 to 99 of a feminine noun in words state what the digits state."""
    words = spelled(number, Style(feminine=True, oblique=True))
    assert meaning_without_words(frame.format(counted(number, forms, words))) == meaning_without_words(
        frame.format(counted(number, forms, str(number)))
    )


@pytest.mark.parametrize(
    ("short", "full"), [("شخص", "شخص واحد"), ("مدنيين اثنين", "2 مدنيين"), ("امرأتين", "امرأتين اثنتين")]
)
@given(frame=st.sampled_from(FRAMES))
def test_one_and_two_said_with_and_without_their_number(short: str, full: str, frame: str) -> None:
    """A singular is one and a dual is two, with the number beside it or without."""
    told = [
        [(c.outcomes, c.count.value, c.relation, c.groups) for c in arconflict.find_casualties(frame.format(people))]
        for people in (short, full)
    ]
    assert told[0] == told[1] != []


@given(st.sampled_from(FRAMES), st.integers(1000, 9_999_999), st.sampled_from(SEPARATORS))
def test_thousands_separators_change_no_number(frame: str, number: int, separator: str) -> None:
    """12500 may be written 12,500 or 12٬500 or with a space or a no-break space."""
    plain, parted = str(number), f"{number:,}".replace(",", separator)
    assert meaning_without_words(frame.format(f"{parted} شخص")) == meaning_without_words(frame.format(f"{plain} شخص"))


@given(st.sampled_from([line for line in corpus_lines() if re.search(r"\bو[0-9٠-٩]", line)]))
def test_waw_apart_from_a_digit_is_waw_joined_to_it(text: str) -> None:
    """«و 5» is «و5»."""
    assert meaning_without_words(re.sub(r"\bو(?=[0-9٠-٩])", "و ", text)) == meaning_without_words(text)


@given(st.sampled_from(FRAMES), numbers, st.sampled_from(MASCULINE))
def test_waw_joined_to_a_digit_in_made_sentences(frame: str, number: int, forms: tuple[str, str]) -> None:
    """«مقتل 3 جنود و 5 مدنيين» is «مقتل 3 جنود و5 مدنيين» in every frame."""
    joined = frame.format(f"3 رجال و{counted(number, forms, str(number))}")
    assert meaning_without_words(re.sub(r"و(?=\d)", "و ", joined)) == (meaning_without_words(joined))


@given(st.sampled_from(DATED), st.integers(1, 27), st.sampled_from(MONTHS), st.data())
def test_a_month_by_any_of_its_names_is_that_month(
    frame: str, day: int, family: tuple[str, ...], data: st.DataObject
) -> None:
    """Syriac, European and Maghrebi names of a month give the same dates and facts."""
    one, other = data.draw(st.tuples(st.sampled_from(family), st.sampled_from(family)))
    assert meaning_without_words(frame.format(day=day, month=other)) == (
        meaning_without_words(frame.format(day=day, month=one))
    )


@given(
    st.sampled_from(TOLD), st.sampled_from(DAYS), st.dates(date(1990, 1, 1), date(2049, 1, 1)), st.integers(-3000, 3000)
)
def test_days_told_from_publication_move_with_it(frame: str, phrase: str, day: date, shift: int) -> None:
    """Publication k days later moves «أمس» and its like by k days, and nothing else."""
    _moves(frame.format(phrase), day, shift)


@given(
    st.sampled_from(TOLD),
    st.sampled_from(WEEKDAYS),
    st.dates(date(1990, 1, 1), date(2049, 1, 1)),
    st.integers(-400, 400),
)
def test_days_of_the_week_move_with_publication_by_weeks(frame: str, phrase: str, day: date, weeks: int) -> None:
    """Publication k weeks later moves a day of the week by k weeks, and nothing else."""
    _moves(frame.format(phrase), day, 7 * weeks)


@given(st.sampled_from(TOLD), st.sampled_from(FIXED), st.dates(date(1990, 1, 1), date(2049, 1, 1)))
def test_dates_that_say_their_year_stay_whatever_the_publication(frame: str, phrase: str, day: date) -> None:
    """A date with its year is the same on every day of publication, and without one."""
    text = frame.format(phrase)
    assert meaning(text, day) == meaning(text, None)


@given(lines(), st.dates(date(1990, 1, 1), date(2049, 1, 1)))
def test_publication_decides_no_toll_no_person_and_no_number(text: str, day: date) -> None:
    """Casualties, persons and quantities are the same on any day; dates move, and an actor is one that existed then."""
    moved = ("affiliation", "place")  # whose and where follow from the actors
    one, other = meaning(text, day, without=moved), meaning(text, None, without=moved)
    for kind in ("casualties", "persons", "quantities"):
        assert one[kind] == other[kind]
    assert len(one["dates"]) == len(other["dates"])


@given(st.sampled_from(NAMED), *[st.tuples(st.sampled_from(GIVEN), st.sampled_from(SURNAMES))] * 2)
def test_another_name_is_another_person_and_nothing_else(
    frame: str, one: tuple[str, str], other: tuple[str, str]
) -> None:
    """A full name in place of another changes the words of the name only."""
    first, second = " ".join(one), " ".join(other)
    assert _without(frame, first) == _without(frame, second)


@given(st.sampled_from(PLACED), st.sampled_from(TOWNS), st.sampled_from(TOWNS))
def test_another_town_is_another_place_and_nothing_else(frame: str, one: str, other: str) -> None:
    """A town of the same country in place of another changes what is known of the place only."""
    known = ("place_id", "name", "name_en", "lat", "lon", "admin", "kind", "candidates", "rule")

    def told(town: str) -> object:
        return meaning(frame.format(town), spelt=lambda text: folded(text).replace(folded(town), "س"), without=known)

    assert told(one) == told(other)


@given(st.sampled_from(ACTED), st.sampled_from(SAME_ACTOR), st.data())
def test_an_actor_by_any_of_its_names_is_that_actor(frame: str, names: tuple[str, ...], data: st.DataObject) -> None:
    """The names of an actor give the same actor as the side of the victims and as a mention."""
    one, other = data.draw(st.tuples(st.sampled_from(names), st.sampled_from(names)))
    first, second = (meaning_without_words(frame.format(name)) for name in (one, other))
    assert first["actors"] != []
    assert first == second


@given(st.sampled_from(FRAMES), st.sampled_from(MASCULINE), st.integers(11, 99), st.integers(11, 99))
def test_another_number_changes_that_number_only(frame: str, forms: tuple[str, str], one: int, other: int) -> None:
    """A count in place of another changes the counts that stand there and no other field."""

    def told(number: int) -> object:
        plain = meaning_without_words(frame.format(counted(number, forms, str(number))))
        return _replaced(plain, number, -1)

    assume(12 not in (one, other))  # the frames have that number too
    assert told(one) == told(other)


def _moves(text: str, day: date, shift: int) -> None:
    before, after = (arconflict.extract(text, day + timedelta(days=days)) for days in (0, shift))
    assert before.dates != ()
    assert [_shifted(d.start, shift) for d in before.dates] == [d.start for d in after.dates]
    assert [_shifted(d.end, shift) for d in before.dates] == [d.end for d in after.dates]
    left = ("start", "end", "alternatives")
    assert meaning(text, day, without=left) == meaning(text, day + timedelta(days=shift), without=left)


def _shifted(moment: str | None, days: int) -> str | None:
    if moment is None:
        return None
    moved = date.fromisoformat(moment[:10]) + timedelta(days=days)
    return moved.isoformat() + moment[10:]


def _without(frame: str, name: str) -> object:
    return meaning(frame.format(name), PUBLISHED, spelt=lambda text: folded(text).replace(folded(name), "س"))


def _replaced(value: object, old: object, new: object) -> object:
    if isinstance(value, dict):
        return {name: _replaced(item, old, new) for name, item in value.items()}
    if isinstance(value, list):
        return [_replaced(item, old, new) for item in value]
    return new if value == old else value
