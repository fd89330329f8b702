"""Every sentence of the corpus has its dates, and what only looks like a date has none."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from importlib.util import find_spec

import pytest

from arconflict.facts.date import DateMention
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.lexicon.word_files import packaged_words
from arconflict.parse.dates import DateGrammar
from arconflict.parse.line import read_lines
from arconflict.parse.quantities import QuantityGrammar
from arconflict.resolve import dates
from tests.corpus.dates import HIJRI, KNOWN_GAPS, MANY, SAYS, SILENT, Means

PUBLISHED = datetime(2020, 6, 2, 14)


@cache
def _grammars() -> tuple[Vocabulary, QuantityGrammar, DateGrammar]:
    vocabulary = Vocabulary(packaged_words())
    return vocabulary, QuantityGrammar(vocabulary), DateGrammar(vocabulary)


def dates_in(
    text: str, published: date | None = PUBLISHED, week_start: int = dates.SATURDAY
) -> tuple[DateMention, ...]:
    """The dates of a text."""
    vocabulary, quantities, grammar = _grammars()
    said: list[dates.Said] = []
    for line in read_lines(text, vocabulary):
        said += dates.said_in(line, grammar.find(line, quantities.find(line)))
    return dates.resolved(said, published, week_start)


def meanings(found: Sequence[DateMention]) -> list[Means]:
    """What dates say, apart from their places."""
    return [Means(one.start, one.end, one.grain, one.anchor) for one in found]


@pytest.mark.parametrize(("means", "text"), [(means, text) for means, texts in SAYS.items() for text in texts])
def test_says(means: Means, text: str) -> None:
    assert meanings(dates_in(text)) == [means]


@pytest.mark.skipif(find_spec("hijridate") is None, reason="hijridate is not installed")
@pytest.mark.parametrize(("means", "text"), [(means, text) for means, texts in HIJRI.items() for text in texts])
def test_says_in_hijri(means: Means, text: str) -> None:
    found = dates_in(text)
    assert (meanings(found), found[0].calendar) == ([means], "hijri")


def test_hijri_stays_open_without_its_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("arconflict.resolve.hijri._hijridate", lambda: None)
    found = dates_in("10 محرم 1442 هـ")
    assert [(one.text, one.start, one.anchor, one.calendar) for one in found] == [
        ("10 محرم 1442 هـ", None, "unresolved", "hijri")
    ]


@pytest.mark.parametrize("text", MANY)
def test_many(text: str) -> None:
    assert meanings(dates_in(text)) == MANY[text]


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert dates_in(text) == ()


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize(("means", "text"), [(means, text) for means, texts in KNOWN_GAPS.items() for text in texts])
def test_known_gaps(means: Means, text: str) -> None:
    assert meanings(dates_in(text)) == [means]


@pytest.mark.parametrize("text", [text for texts in (*SAYS.values(), *HIJRI.values()) for text in texts])
def test_says_the_same_inside_a_sentence(text: str) -> None:
    """Only what looks at the words around it may change."""
    if any(word in text for word in ("بعد أسبوع", "2012-2016")):
        pytest.skip("told from the words around it")
    alone = dates_in(text)
    within = dates_in(f"قتل جنديان، {text}، قرب القرية.")
    assert [(one.text, one.start, one.end) for one in within] == [(one.text, one.start, one.end) for one in alone]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("في يونيو/حزيران الماضي وقع", "يونيو/حزيران الماضي"),
        ("منذ ثلاثة أيام", "ثلاثة أيام"),
        ("قبل ثلاثة أيام وقع", "قبل ثلاثة أيام"),
        ("وبتاريخ 15/5/2020 قتل", "15/5/2020"),
        ("وأمس الاثنين قتل", "أمس الاثنين"),
        ("بعد يوم واحد من اشتباكات عنيفة", "بعد يوم واحد من"),
        ("مَساءَ الجُمعةِ الماضي", "مَساءَ الجُمعةِ الماضي"),
        ("نحو الساعة السابعة صباحا بالتوقيت المحلي", "نحو الساعة السابعة صباحا بالتوقيت المحلي"),
    ],
)
def test_spans(text: str, said: str) -> None:
    assert [one.text for one in dates_in(text)] == [said]


def test_month_first_is_kept_as_the_other_reading() -> None:
    assert [(one.start, one.alternatives) for one in dates_in("12/05/2020")] == [("2020-05-12", ("2020-12-05",))]


def test_a_weekday_chooses_between_two_readings() -> None:
    assert [(one.start, one.conflict) for one in dates_in("السبت 12/05/2020")] == [("2020-12-05", None)]


@pytest.mark.parametrize(
    ("text", "start", "conflict"),
    [
        ("الأحد 15 أيار 2020", "2020-05-15", "sunday"),
        ("أمس الأحد", "2020-06-01", "sunday"),
        ("الجمعة 15 أيار 2020", "2020-05-15", None),
    ],
)
def test_a_weekday_that_contradicts_the_date_is_flagged(text: str, start: str, conflict: str | None) -> None:
    assert [(one.start, one.conflict) for one in dates_in(text)] == [(start, conflict)]


def test_the_event_keeps_its_words() -> None:
    found = dates_in("وقع القصف بعد يومين من اشتباكات عنيفة في البلدة")
    assert [one.anchor_event.text for one in found if one.anchor_event] == ["اشتباكات عنيفة"]


@pytest.mark.parametrize(
    "text", ["أمس", "15 أيار", "أيار الماضي", "قبل يومين", "الساعة 3 عصرا", "الأسبوع الماضي", "الصيف الماضي"]
)
def test_nothing_told_from_publication_is_resolved_without_it(text: str) -> None:
    assert [(one.start, one.end, one.anchor) for one in dates_in(text, None)] == [(None, None, "unresolved")]


def test_weeks_begin_when_they_are_told_to() -> None:
    starts = [dates_in("الأسبوع الماضي", PUBLISHED, first)[0].start for first in (0, 5, 6)]
    assert starts == ["2020-05-25", "2020-05-23", "2020-05-24"]


@pytest.mark.parametrize("text", ["31/06/2020", "31 نيسان 2020", "30 شباط"])
def test_a_day_that_no_calendar_has_stays_open(text: str) -> None:
    assert {(one.start, one.end) for one in dates_in(text)} == {(None, None)}
