"""How the table shows each kind of fact."""

import pytest
from attrs import evolve

from arconflict import ActorMention, Casualty, DateMention, PersonMention, PlaceMention, Quantity, Report, Span
from arconflict.cli.table import table
from arconflict.facts.casualty import Affiliated

HOMS = PlaceMention("p1", Span(5, 8), "حمص", "حمص", "Homs", "sy-homs", "SY", ("سوريا",), "admin1", "1", "2")
DAY = DateMention("d1", Span(9, 12), "أمس", "2020-05-18", "2020-05-19", "day", "publication")
SIDE = Affiliated(Span(1, 4), "قسد", "sy-sdf")
PERSON = PersonMention("h1", Span(1, 9), "العقيد علي", "علي")
ONE = Quantity(Span(0, 4), "جندي", 1, 1, 1, "exact", id="n1")
LOSS = Casualty("c1", Span(0, 4), "قتل", ("killed",), ONE, place="p1", date="d1")


def shown(**facts: object) -> list[str]:
    """The rows of the first kind under their head, each cell one space from the next."""
    _, head, *rows = table(evolve(Report("…"), **facts), "a.txt").splitlines()
    end = next((at for at, row in enumerate(rows) if row.startswith("KIND")), len(rows))
    return [" ".join(row.split()) for row in (head, *rows[:end])]


def test_the_heading_counts_every_kind() -> None:
    report = Report("…", places=(HOMS, HOMS), dates=(DAY,), persons=(PERSON,))
    assert table(report, "a\nb").splitlines()[0] == (
        "a b: casualties 0, actors 0, persons 1, places 2, dates 1, quantities 0"
    )


def test_a_casualty_with_its_place_and_date() -> None:
    assert shown(casualties=(LOSS,), places=(HOMS,), dates=(DAY,)) == [
        "KIND ID WHAT COUNT RELATION WHERE WHEN SPAN TEXT",
        "casualty c1 killed 1 main Homs, SY 2020-05-18 0-4 قتل",
    ]


def test_what_is_unusual_of_a_casualty() -> None:
    odd = evolve(LOSS, outcomes=("killed", "wounded"), factuality="negated", scope="cumulative", domain="accident")
    assert shown(casualties=(evolve(odd, place=None, date=None),))[1] == (
        "casualty c1 killed+wounded, negated, cumulative, accident 1 main 0-4 قتل"
    )


def test_a_side_stands_behind_the_words() -> None:
    unknown = evolve(SIDE, actor_id=None)
    parts = evolve(LOSS, id="c2", relation="part_of", relates_to="c1", affiliation=unknown)
    assert shown(casualties=(evolve(LOSS, affiliation=SIDE), parts))[1:] == [
        "casualty c1 killed 1 main sy-sdf 0-4 قتل | قسد",
        "casualty c2 killed 1 part_of c1 (not in the registry) 0-4 قتل | قسد",
    ]


def test_actors() -> None:
    sure = ActorMention("a1", Span(0, 3), "قسد", "sy-sdf", "…")
    open_one = ActorMention("a2", Span(0, 3), "الجيش", None, None, ("sy-saa", "ye-army"))
    assert shown(actors=(sure, open_one)) == [
        "KIND ID WHAT ACTOR SPAN TEXT",
        "actor a1 named sy-sdf 0-3 قسد",
        "actor a2 named sy-saa or ye-army 0-3 الجيش",
    ]


def test_persons() -> None:
    again = PersonMention("h2", Span(20, 23), "علي", "علي", alias_of="h1", affiliation=SIDE)
    assert shown(persons=(PERSON, again)) == [
        "KIND ID RELATION ACTOR SPAN TEXT",
        "person h1 1-9 العقيد علي",
        "person h2 alias of h1 sy-sdf 20-23 علي | قسد",
    ]


@pytest.mark.parametrize(
    ("place", "where"),
    [
        (HOMS, "Homs, SY"),
        (evolve(HOMS, country=None), "Homs"),
        (evolve(HOMS, name_en=None), "sy-homs, SY"),
        (evolve(HOMS, name_en=None, place_id=None, candidates=("x-1", "x-2")), "x-1 or x-2, SY"),
        (evolve(HOMS, name_en=None, place_id=None), "(not in the gazetteer), SY"),
    ],
)
def test_places(place: PlaceMention, where: str) -> None:
    assert shown(places=(place,)) == [
        "KIND ID WHAT RELATION WHERE SPAN TEXT",
        f"place p1 admin1 in {where} 5-8 حمص",
    ]


@pytest.mark.parametrize(
    ("date", "told"),
    [
        (DAY, "day publication 2020-05-18"),
        (evolve(DAY, start=None, end=None, anchor="unresolved"), "day unresolved (not settled)"),
        (
            evolve(DAY, start="2020-05-01", end="2020-06-01", grain="month", approximate=True),
            "month, approximate publication 2020-05-01..2020-06-01",
        ),
        (evolve(DAY, part_of_day="dawn"), "day, dawn publication 2020-05-18"),
    ],
)
def test_dates(date: DateMention, told: str) -> None:
    assert shown(dates=(date,)) == ["KIND ID WHAT RELATION WHEN SPAN TEXT", f"date d1 {told} 9-12 أمس"]


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (ONE, "1"),
        (evolve(ONE, value=20, modifier="more_than"), "more_than 20"),
        (evolve(ONE, value=None, low=10, high=15, modifier="range"), "range 10..15"),
        (evolve(ONE, value=None, low=2, high=None, modifier="vague"), "vague 2.."),
        (evolve(ONE, value=None, low=None, high=None, modifier="unstated"), "unstated"),
    ],
)
def test_amounts(count: Quantity, told: str) -> None:
    assert shown(quantities=(count,)) == ["KIND ID WHAT COUNT SPAN TEXT", f"quantity n1 cardinal {told} 0-4 جندي"]
