"""Laws of the report: what holds for the facts of any text, and for one text in any spelling."""

import json
import re
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from noise import CONTROLS, LETTERS, MARKS, TATWEEL, arabic_texts, noisy
from property.sentences import articles, casualty_sentences, sentences

import arconflict
from arconflict import Report
from arconflict.facts.plain import to_plain

ODD = LETTERS + MARKS + TATWEEL + CONTROLS + "یکۓﻻﷺﷲ٣۳7.,:/-–%؟!«»\"'()\n\r\u2028 \u00a0\u0301\0²½"
any_text = st.one_of(
    st.text(st.one_of(st.sampled_from(ODD), st.characters(exclude_categories=[])), max_size=80),
    arabic_texts(),
)
_SURROGATES = re.compile("[\ud800-\udbff][\udc00-\udfff]")


@given(articles().flatmap(noisy))
def test_every_span_is_its_text(text: str) -> None:
    assert [(place, text[place[0] : place[1]]) for place, _ in evidence(text)] == list(evidence(text))


@given(any_text)
@example("\ud800")
@example("مقتل 18 عنصرا\ud800")
def test_any_text_gives_a_report(text: str) -> None:
    report = arconflict.extract(text)
    assert report.text == text
    assert [(place, text[place[0] : place[1]]) for place, _ in evidence(text)] == list(evidence(text))


@given(st.one_of(any_text, articles()))
@example("مقتل \ud800 وجرح نصف مليون شخص")
def test_json_and_back_is_the_same_report(text: str) -> None:
    text = _SURROGATES.sub("", text)  # two halves of one character are that character in JSON
    report = arconflict.extract(text)
    assert Report.from_dict(report.to_dict()) == report
    assert Report.from_dict(json.loads(report.to_json())) == report


@given(articles().flatmap(lambda text: st.tuples(st.just(text), noisy(text))))
def test_spelling_changes_no_fact(pair: tuple[str, str]) -> None:
    text, other = pair
    assert meanings(other) == meanings(text)


@given(sentences(), sentences())
def test_paragraphs_that_do_not_take_each_other_up_add_up(first: str, second: str) -> None:
    both, apart = facts(first + "\n" + second), [*facts(first), *facts(second, len(first) + 1)]
    assert sorted(both, key=_by_place) == sorted(apart, key=_by_place)


@given(casualty_sentences())
def test_a_sentence_says_the_same_whatever_stands_around_it(text: str) -> None:
    assert meanings(f"\n\n  {text} \n\n") == meanings(text)


@given(casualty_sentences())
def test_a_casualty_sentence_has_a_casualty(text: str) -> None:
    assert arconflict.extract(text).casualties != ()


@given(articles())
def test_reading_twice_gives_the_same(text: str) -> None:
    assert arconflict.extract(text) == arconflict.extract(text)


@given(articles())
def test_ids_are_one_each_and_relations_name_one_of_them(text: str) -> None:
    report = arconflict.extract(text)
    assert [fact.id for fact in report.casualties] == [f"c{n}" for n in range(1, len(report.casualties) + 1)]
    assert [fact.id for fact in report.actors] == [f"a{n}" for n in range(1, len(report.actors) + 1)]
    assert [fact.id for fact in report.quantities] == [f"n{n}" for n in range(1, len(report.quantities) + 1)]
    assert [fact.id for fact in report.places] == [f"p{n}" for n in range(1, len(report.places) + 1)]
    assert [fact.id for fact in report.dates] == [f"d{n}" for n in range(1, len(report.dates) + 1)]
    assert {fact.place for fact in report.casualties if fact.place} <= {fact.id for fact in report.places}
    assert {fact.date for fact in report.casualties if fact.date} <= {fact.id for fact in report.dates}
    related = {fact.relates_to for fact in report.casualties if fact.relates_to}
    assert related <= {fact.id for fact in report.casualties}


@given(articles())
def test_facts_are_in_text_order(text: str) -> None:
    report = arconflict.extract(text)
    for found in (report.casualties, report.actors, report.places, report.dates, report.quantities):
        starts = [fact.span.start for fact in found]
        assert starts == sorted(starts)


@given(articles())
def test_each_find_is_the_part_of_the_report(text: str) -> None:
    report = arconflict.extract(text)
    assert arconflict.find_casualties(text) == report.casualties
    assert arconflict.find_actors(text) == report.actors
    assert arconflict.find_quantities(text) == report.quantities
    assert arconflict.find_places(text) == report.places
    assert arconflict.find_dates(text) == report.dates


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ا" * 1_000_000,
        "\u064e" * 1_000_000,
        "٣" * 1_000_000,
        "مقتل " * 50_000,
        "من " * 50_000,
        "و" * 40 + " 5" * 50_000,
        "(" * 200_000,
        '"' * 200_000,
    ],
    ids=[
        "empty",
        "a letter",
        "a mark",
        "a digit",
        "an outcome",
        "a preposition",
        "numbers",
        "brackets",
        "quotes",
    ],
)
def test_long_and_odd_texts_return(text: str) -> None:
    assert arconflict.extract(text).text == text


def evidence(text: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Every span of a report with the text that it says it holds."""
    pending: list[object] = [{**arconflict.extract(text).to_dict(), "text": None}]
    while pending:
        value = pending.pop()
        if isinstance(value, list):
            pending.extend(value)
        elif isinstance(value, dict):
            pending.extend(value.values())
            if "span" in value:
                start, end = value["span"]
                yield (start, end), value["text"]


def meanings(text: str) -> object:
    """The facts of a text without where they stand and how they are spelt."""
    report = arconflict.extract(text).to_dict()
    return {name: _meaning(report[name]) for name in ("casualties", "actors", "places", "dates", "quantities")}


def _meaning(value: object) -> object:
    if isinstance(value, list):
        return [_meaning(item) for item in value]
    if isinstance(value, dict):
        unlisted = None in (value.get("place_id", ""), value.get("actor_id", ""))
        spelt = {"span", "text"} | ({"name"} if unlisted else set())
        return {name: _meaning(item) for name, item in value.items() if name not in spelt}
    return value


def facts(text: str, moved: int = 0) -> list[dict[str, object]]:
    """The facts of a text with their spans moved, and other facts named by their place."""
    report = arconflict.extract(text)
    named = (*report.casualties, *report.places, *report.dates)
    starts: dict[object, int] = {fact.id: fact.span.start + moved for fact in named}
    found = []
    for fact in (*report.casualties, *report.actors, *report.quantities):
        plain = _moved(to_plain(fact), moved)
        assert isinstance(plain, dict)
        others = {name: starts.get(plain.get(name)) for name in ("relates_to", "place", "date")}
        found.append({**plain, "id": plain["id"][0], **others})
    return found


def _moved(value: object, moved: int) -> object:
    if isinstance(value, dict):
        return {
            name: [edge + moved for edge in item] if name == "span" else _moved(item, moved)
            for name, item in value.items()
        }
    return value


def _by_place(fact: dict[str, object]) -> str:
    return json.dumps(fact, ensure_ascii=False, sort_keys=True)
