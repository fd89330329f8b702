"""The page says exactly what the text and its report say, and lets nothing of them act."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st

import arconflict
from arconflict import Report
from arconflict.facts.casualty import Casualty, Phrase
from arconflict.facts.html import to_fragment, to_html
from arconflict.facts.html.kinds import KINDS
from arconflict.facts.html.safe import shown
from arconflict.facts.mentions import ActorMention
from arconflict.facts.person import PersonMention
from arconflict.facts.place import PlaceMention
from arconflict.facts.quantity import Quantity
from arconflict.facts.span import Span

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "arconflict" / "facts" / "html"
EXAMPLE = (ROOT / "docs" / "examples" / "report.txt").read_bytes().decode("utf-8")
VOID = {"meta"}
HAVE_TEXT = {"style", "title", "h1", "h2", "mark", "span", "b", "bdi", "q", "p", "a", "dt", "dd", "article"}
ATTRIBUTES = set(
    "lang dir class id href title data-id aria-label charset name content http-equiv open".split()
)  # fmt: skip

NASTY = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title></style></mark></article><script>",
    "<!-- ]]> -->",
    "&lt;&amp;&#x0;&notin;",
    "{text} {0} %s",
    "\0\x01\x0b\x1b\x7f\x85\x9f",
    "\ud800\udfff \udbff",
    "\r\n\r \t\x0c",
    "\u202e\u2066\u200f\ufeff",
    "\ufffe\uffff\U0001ffff\ufdd0",
    "\n",
    "قُتل 3 جنود",
    "و",
)
odd_text = st.text(st.characters(exclude_categories=[]), max_size=6)
nasty = st.lists(st.sampled_from(NASTY) | odd_text, max_size=4).map("".join)


class Page(HTMLParser):
    """A page as a parser sees it; refuses what is not well formed."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.article, self.title, self.list = "", "", ""
        self.marked: dict[str, str] = {}
        self._inside: list[str] = []
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        named = dict(attrs)
        assert len(named) == len(attrs)
        self.attributes |= set(named)
        self.ids += [named["id"] or ""] if "id" in named else []
        self.links += [named["href"] or ""] if "href" in named else []
        if tag == "a":
            assert "a" not in self.open
        if tag == "p":
            assert "p" not in self.open
        if tag == "mark" and "article" in self.open:
            self._inside.append(named["title"] or "")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if tag == "mark" and "article" in self.open:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if "title" in self.open:
            self.title += data
        if "aside" in self.open:
            self.list += data
        if "article" in self.open:
            self.article += data
            for told in self._inside:
                self.marked[told] = self.marked.get(told, "") + data
        assert not data.strip() or self.open[-1] in HAVE_TEXT | {"summary", "div", "li"}

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        assert decl == "DOCTYPE html"

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(data)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)


@st.composite
def hostile_reports(draw: st.DrawFn) -> Report:
    """Reports that nobody's extractor made: any text in any field, spans that lie anywhere and cross."""
    text = draw(nasty)
    span = st.builds(Span, st.integers(0, len(text) + 2), st.integers(0, len(text) + 2))
    words, maybe = nasty, st.none() | nasty
    ids = st.sampled_from(["c1", "a1", "n1", "c2"]) | nasty
    quantity = st.builds(
        Quantity, span, words, st.none() | st.integers(), st.none() | st.integers(), st.none() | st.integers(),
        st.sampled_from(["exact", "vague", "more_than"]), rule=words, id=maybe,
    )  # fmt: skip
    casualty = st.builds(
        Casualty, ids, span, words, st.just(("killed",)), quantity, relates_to=maybe | ids,
        victims=st.builds(Phrase, span, words), groups=st.tuples(words), place=ids, rule=words,
    )  # fmt: skip
    actor = st.builds(ActorMention, ids, span, words, maybe, maybe, candidates=st.tuples(words), rule=words)
    person = st.builds(PersonMention, ids, span, words, words, titles=st.tuples(words), rule=words)
    place = st.builds(
        PlaceMention, ids, span, words, words, maybe, maybe, maybe, st.tuples(words), st.none(), maybe, maybe
    )
    lists = [draw(st.lists(kind, max_size=4).map(tuple)) for kind in (casualty, actor, person, place, quantity)]
    return Report(text, draw(maybe), draw(maybe), *lists[:4], quantities=lists[4])


@given(hostile_reports(), st.none() | nasty)
def test_nothing_of_a_report_acts(report: Report, title: str | None) -> None:
    for source in (to_html(report, title=title), to_fragment(report)):
        source.encode("utf-8")
        page = Page(source)
        assert page.tags <= {
            "html",
            "head",
            "body",
            "main",
            "div",
            "ul",
            "ol",
            "li",
            "dl",
            "details",
            "summary",
            "aside",
            "meta",
            *HAVE_TEXT,
        }
        assert page.attributes <= ATTRIBUTES
        assert re.findall(r"[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]", source) == []
        assert all(link.startswith("#") for link in page.links)


@given(hostile_reports())
@example(Report("\n\nمقتل 3\r\n\r\nجنود\n"))
@example(Report(""))
def test_the_article_is_exactly_the_text(report: Report) -> None:
    assert Page(to_html(report)).article == shown(report.text)
    assert Page(to_fragment(report)).article == shown(report.text)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"])))
def test_what_html_can_hold_is_shown_as_it_is(text: str) -> None:
    assert shown(text) == text


@given(st.text(st.characters(exclude_categories=[])))
def test_showing_moves_no_offset(text: str) -> None:
    assert len(shown(text)) == len(text)


@given(hostile_reports())
def test_every_fact_has_an_anchor_and_every_anchor_resolves(report: Report) -> None:
    for source in (to_html(report), to_fragment(report)):
        page = Page(source)
        assert len(page.ids) == len(set(page.ids))
        assert {link.removeprefix("#") for link in page.links} <= set(page.ids)
        for kind in KINDS:
            anchors = [name for name in page.ids if re.search(rf"(^|-){kind.letter}\d+$", name) and "t-" not in name]
            assert len(anchors) == len(getattr(report, kind.field))


def test_marks_hold_the_words_of_their_facts() -> None:
    report = arconflict.extract(EXAMPLE)
    page = Page(report.to_html())
    facts = [fact for kind in KINDS for fact in getattr(report, kind.field)]
    assert sorted(page.marked.values()) == sorted(fact.text for fact in facts)
    assert {told.split(":")[0].split()[1] for told in page.marked} == {fact.id for fact in facts}
    assert page.article == EXAMPLE


def test_overlapping_and_nested_facts_are_split_where_they_cross() -> None:
    text = "abcdefgh"
    actors = tuple(
        ActorMention(f"a{number}", Span(*span), text[slice(*span)], None, f"N{number}")
        for number, span in enumerate([(0, 4), (2, 6), (3, 4), (3, 4), (5, 8)], 1)
    )
    report = Report(text, actors=actors)
    page = Page(report.to_html())
    assert page.article == text
    assert {told.split("\n")[0]: said for told, said in page.marked.items()} == {
        "actor a1: N1": "abcd",
        "actor a2: N2": "cdef",
        "actor a3: N3": "d",
        "actor a4: N4": "d",
        "actor a5: N5": "fgh",
    }


def test_a_mark_over_two_paragraphs_goes_on_in_the_second() -> None:
    report = Report("ab\n\n cd", actors=(ActorMention("a1", Span(1, 6), "b\n\n c", None, "N"),))
    source = to_html(report)
    assert Page(source).article == report.text
    article = re.findall(r"<article[^>]*>(.*?)</article>", source, re.DOTALL)[0]
    assert re.sub(r' (title|id|data-id|aria-label|href)="[^"]*"', "", article) == (
        '<p>a<mark class="k-a h0">b</mark></p>\n\n <p><mark class="k-a h0">c<a class="tag"></a></mark>d</p>'
    )


def test_many_marks_over_each_other_are_no_trouble() -> None:
    text = "a" * 3000
    actors = tuple(ActorMention(f"a{at}", Span(at, 3000 - at), "", None, None) for at in range(1400))
    assert Page(to_html(Report(text, actors=actors))).article == text


def test_the_list_tells_what_a_fact_is_tied_to() -> None:
    report = arconflict.extract("مقتل 18 عنصرا بينهم 3 أطفال في مدينة حلب")
    source = to_html(report)
    entry = re.findall(r'<li id="c2">.*?</li>', source, re.DOTALL)[0]
    assert '<a class="tag" href="#t-c2" title="show in the text">c2</a>' in entry
    assert '<dt>relates to</dt> <dd><a href="#c1"><bdi>c1</bdi></a></dd>' in entry
    assert "killed: 3" in entry
    assert 'href="#c2"' in re.findall(r"<article.*</article>", source, re.DOTALL)[0]


def test_title_is_the_callers_or_the_first_line() -> None:
    report = Report("\n  خبر أول  \nثان")
    assert Page(report.to_html()).title == "خبر أول"
    assert Page(report.to_html(title="<b>")).title == "<b>"
    assert Page(Report("").to_html()).title == "arconflict"
    assert Page(Report("كلمة " * 100).to_html()).title == "كلمة " * 15 + "…"
    with pytest.raises(TypeError, match="title: expected a str, found int"):
        to_html(report, title=3)  # type: ignore[arg-type]


def test_fragments_of_two_texts_share_no_anchor() -> None:
    one, other = (Page(arconflict.extract(text)._repr_html_()) for text in ("مقتل 3 جنود", "مقتل 4 جنود"))
    assert len(one.ids) == len(other.ids) > 0
    assert set(one.ids).isdisjoint(other.ids)


def test_fragment_styles_reach_nothing_else() -> None:
    rules = re.sub(r"/\*.*?\*/", "", (PACKAGE / "report.css").read_text(encoding="utf-8"), flags=re.DOTALL)
    selectors = [each.strip() for found in re.findall(r"([^{};]+)\{", rules) for each in found.split(",")]
    assert [each for each in selectors if not re.match(r"(\.arconflict\b|@media |@container )", each)] == []


def test_the_same_report_gives_the_same_page() -> None:
    report = arconflict.extract(EXAMPLE)
    assert report.to_html() == arconflict.extract(EXAMPLE).to_html()
    assert Report.from_dict(report.to_dict()).to_html() == report.to_html()
    assert report._repr_html_() == arconflict.extract(EXAMPLE)._repr_html_()


def test_no_script_nothing_to_load() -> None:
    source = arconflict.extract(EXAMPLE).to_html()
    assert re.findall(r"<script|javascript:|\bon\w+=|https?:|url\(|@import|<link|<img|<iframe", source) == []


def test_a_kind_without_a_place_in_the_text_is_told_in_the_list() -> None:
    report = evolve(Report("abc"), actors=(ActorMention("a1", Span(9, 12), "", None, "Name"),))
    source = to_html(report)
    assert '<li id="a1"><span class="tag">a1</span> <b><bdi>Name</bdi></b>' in source
    assert "t-a1" not in source


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.many)
def test_labels_and_words_can_be_read_on_their_tints(scheme: str, kind: object) -> None:
    colours = palette()[scheme]
    tint, ink = (colours[f"{kind.letter}-{part}"] for part in ("tint", "ink"))  # type: ignore[attr-defined]
    assert contrast(ink, tint) >= 4.5
    assert contrast(colours["ink"], tint) >= 7
    assert contrast(ink, colours["paper"]) >= 4.5
    assert contrast(colours["faint"], colours["paper"]) >= 4.5
    assert contrast(colours["link"], tint) >= 4.5


def palette() -> dict[str, dict[str, str]]:
    """The colours of the style sheet: first the light ones, then the dark."""
    style = (PACKAGE / "report.css").read_text(encoding="utf-8")
    light, dark = style.split("prefers-color-scheme: dark", 1)
    found = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]+);", part)) for part in (light, dark)]
    return {"light": found[0], "dark": found[1]}


def contrast(one: str, other: str) -> float:
    """WCAG's contrast ratio of two colours."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    weights = zip((0.2126, 0.7152, 0.0722), (red, green, blue), strict=True)
    return sum(weight * (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4) for weight, c in weights)
