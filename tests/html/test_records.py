"""What a page says of a fact in words."""

import pytest
from attrs import frozen

import arconflict
from arconflict import Report
from arconflict.facts.casualty import Affiliated, Casualty, Phrase
from arconflict.facts.date import DateMention
from arconflict.facts.html import to_html
from arconflict.facts.html.kinds import Noted, noted_facts
from arconflict.facts.html.records import Part, Row, amount, headline, in_words, rows
from arconflict.facts.mentions import ActorMention
from arconflict.facts.place import PlaceMention
from arconflict.facts.quantity import Quantity
from arconflict.facts.span import Span

AT = Span(0, 3)
THREE = Quantity(AT, "ثلاثة", 3, 3, 3, "exact", rule="number words")


@frozen
class Party:
    """A part of a fact that no class of today has."""

    role: str
    actor: str | None


@frozen
class Strike:
    """A fact of a kind that no class of today has."""

    id: str
    span: Span
    text: str
    type: str
    parties: tuple[Party, ...] = ()
    content: Span | None = None
    claimed: bool = False


@frozen
class WithStrikes:
    """A report with a list that is yet to come."""

    text: str
    events: tuple[object, ...]
    published: str | None = None
    country: str | None = None


@pytest.mark.parametrize(
    ("text", "said"),
    {
        "20 قتيلا": "20",
        "أكثر من 20 قتيلا": "more than 20",
        "ما لا يقل عن 20 قتيلا": "at least 20",
        "أقل من 20 قتيلا": "less than 20",
        "20 قتيلا على الأكثر": "at most 20",
        "نحو 20 قتيلا": "about 20",
        "عشرات القتلى": "20 to 99",
    }.items(),
)
def test_amounts(text: str, said: str) -> None:
    assert amount(arconflict.find_quantities(text)[0]) == said


def test_amounts_without_a_number() -> None:
    assert amount(Quantity(AT, "", None, 2, None, "vague")) == "2 or more"
    assert amount(Quantity(AT, "", None, None, 9, "vague")) == "9 at most"
    assert amount(Quantity(AT, "", None, None, None, "unstated")) == "no number"


@pytest.mark.parametrize(
    ("fact", "said"),
    [
        (Casualty("c1", AT, "", ("killed", "wounded"), THREE), "killed or wounded: 3"),
        (Casualty("c1", AT, "", ("killed",), THREE, "negated"), "killed: 3, denied"),
        (Casualty("c1", AT, "", ("killed",), THREE, "possible"), "killed: 3, possible"),
        (ActorMention("a1", AT, "قسد", "sy-sdf", "قوات سوريا الديمقراطية"), "قوات سوريا الديمقراطية"),
        (ActorMention("a1", AT, "الجيش", None, None, ("sy-army", "iq-army")), "undecided"),
        (ActorMention("a1", AT, "كتيبة", None, None), "كتيبة"),
        (PlaceMention("p1", AT, "حلب", "حلب", "Aleppo", None, None, (), None, None, None), "Aleppo"),
        (PlaceMention("p1", AT, "حلب", "حلب", None, None, None, (), None, None, None), "حلب"),
        (DateMention("d1", AT, "", "2020-05-19", "2020-05-20"), "2020-05-19 to 2020-05-20"),
        (DateMention("d1", AT, "", None, "2020-05-20"), "… to 2020-05-20"),
        (DateMention("d1", AT, "", "2020-05-19"), "2020-05-19 to …"),
        (DateMention("d1", AT, ""), "not settled"),
        (THREE, "3"),
        (Strike("e1", AT, "غارة", "airstrike"), "airstrike"),
        (7, "int"),
    ],
)
def test_headlines(fact: object, said: str) -> None:
    assert headline(fact) == said


def test_a_record_leaves_out_what_is_not_settled() -> None:
    fact = Casualty(
        "c2", AT, "", ("killed",), THREE, relation="part_of", relates_to="c1", victims=Phrase(AT, "عناصر"),
        affiliation=Affiliated(AT, "قسد", "sy-sdf"), place="p9", rule="parts of a toll",
    )  # fmt: skip
    assert rows(fact, {"c1": "c1"}) == (
        Row("count", (Part("3"), Part("ثلاثة", said=True))),
        Row("relation", (Part("part_of"),)),
        Row("relates to", (Part("c1", anchor="c1"),)),
        Row("victims", (Part("عناصر", said=True),)),
        Row("affiliation", (Part("قسد", said=True), Part("sy-sdf"))),
        Row("place", (Part("p9"),)),
    )
    assert in_words("c2", "casualty", fact, {}).splitlines() == [
        "casualty c2: killed: 3",
        "count: 3, ثلاثة",
        "relation: part_of",
        "relates to: c1",
        "victims: عناصر",
        "affiliation: قسد, sy-sdf",
        "place: p9",
        "rule: parts of a toll",
    ]


def test_candidates_are_told_where_the_text_does_not_decide() -> None:
    decided = ActorMention("a1", AT, "قسد", "sy-sdf", None, ("sy-sdf",))
    open_ = ActorMention("a1", AT, "الجيش", None, None, ("sy-army", "iq-army"))
    assert rows(decided, {}) == (Row("actor id", (Part("sy-sdf"),)),)
    assert rows(open_, {}) == (Row("candidates", (Part("sy-army"), Part("iq-army"))),)


def test_a_list_that_is_yet_to_come_is_shown_by_the_same_table() -> None:
    strike = Strike(
        "e1", Span(0, 4), "غارة", "airstrike", (Party("initiator", "a1"), Party("target", None)), Span(1, 2), True
    )
    report = WithStrikes("غارة جوية", (strike,))
    assert [(noted.anchor, noted.span) for noted in noted_facts(report)] == [("e1", Span(0, 4))]
    assert rows(strike, {"a1": "a1"}) == (
        Row("parties", (Part("initiator"), Part("a1", anchor="a1"), Part("target"))),
        Row("content", (Part("[1:2]"),)),
        Row("claimed", (Part("yes"),)),
    )
    page = to_html(report)
    assert '<mark id="t-e1" class="k-e h0" title="event e1: airstrike&#10;' in page
    assert '<li id="e1"><a class="tag" href="#t-e1"' in page


def test_what_is_no_record_is_told_as_it_is() -> None:
    assert rows(7, {}) == (Row("value", (Part("7"),)),)
    assert list(noted_facts(WithStrikes("", (None,)))) == []
    assert [type(noted) for noted in noted_facts(WithStrikes("", (7,)))] == [Noted]


def test_spans_are_kept_within_the_text_and_off_its_blanks() -> None:
    text = " \nab\n"
    spans = [(0, 5), (2, 99), (-3, 3), (0, 2), (4, 4), (3, 2)]
    actors = tuple(ActorMention("a1", Span(*span), "", None, None) for span in spans)
    placed = [noted.span for noted in noted_facts(Report(text, actors=actors))]
    assert placed == [Span(2, 4), Span(2, 4), Span(2, 3), None, None, None]
