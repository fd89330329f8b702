"""The whole page, and the fragment that a notebook shows."""

import zlib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import groupby

from arconflict.facts.html.kinds import Kind, Noted, Readable, noted_facts
from arconflict.facts.html.marks import marked
from arconflict.facts.html.records import Part, Row, headline, rows
from arconflict.facts.html.safe import content, shown

LONGEST_TITLE = 80
_HEADING = "ما يقوله النص"
_PAGE = """\
<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>
{page_style}{style}</style>
</head>
<body>
<main class="arconflict" lang="ar" dir="rtl">
<h1><bdi>{heading}</bdi></h1>
{body}</main>
</body>
</html>
"""
_FRAGMENT = """\
<div class="arconflict" lang="ar" dir="rtl">
<style>
{style}</style>
{body}</div>
"""
_BODY = """\
{about}{legend}<div class="sides">
<article class="text" lang="ar" dir="rtl">{text}</article>
<aside class="facts" lang="en" dir="ltr" aria-label="Facts">
{facts}</aside>
</div>
"""


def to_html(report: Readable, *, title: str | None = None) -> str:
    """A page that shows the text with its facts marked, and a list of the facts; no script, nothing to load.

    Args:
        title: the page's name and heading, instead of the first line of the text.
    """
    if title is not None and not isinstance(title, str):
        raise TypeError(f"title: expected a str, found {type(title).__name__}")
    return _PAGE.format(
        title=content(_one_line(report.text) if title is None else title) or "arconflict",
        page_style=_style("page.css"),
        style=_style("report.css"),
        heading=_HEADING if title is None else content(title),
        body=_body(report, ""),
    )


def to_fragment(report: Readable) -> str:
    """The same for within a page; its anchors do not meet those of other texts' reports on it."""
    told = zlib.crc32(report.text.encode("utf-8", "surrogatepass"))
    return _FRAGMENT.format(style=_style("report.css"), body=_body(report, f"r{told:08x}-"))


def _body(report: Readable, prefix: str) -> str:
    facts = tuple(noted_facts(report))
    anchors: dict[str, str] = {}
    for noted in facts:
        anchors.setdefault(str(getattr(noted.fact, "id", None)), noted.anchor)
    kinds = [(kind, tuple(of_kind)) for kind, of_kind in groupby(facts, key=lambda noted: noted.kind)]
    return _BODY.format(
        about=_about(report),
        legend=_legend(kinds, prefix),
        text=marked(report.text, facts, anchors, prefix),
        facts="".join(_section(kind, of_kind, anchors, prefix) for kind, of_kind in kinds) or "<p>No facts.</p>\n",
    )


def _about(report: Readable) -> str:
    """When the text was published and what country it is about, where that is known."""
    known = [
        f"<span>{label} <bdi>{content(str(value))}</bdi></span>"
        for label, value in (("published", report.published), ("country", report.country))
        if value is not None
    ]
    return f'<p class="about" lang="en" dir="ltr">{" · ".join(known)}</p>\n' if known else ""


def _legend(kinds: Sequence[tuple[Kind, Sequence[Noted]]], prefix: str) -> str:
    entries = [
        f'<li><a href="#{prefix}k-{kind.letter}"><mark class="k-{kind.letter} h0">{kind.arabic}</mark> '
        f'<span lang="en">{kind.many}</span> <b>{len(facts)}</b></a></li>\n'
        for kind, facts in kinds
    ]
    return f'<ul class="legend" aria-label="Legend">\n{"".join(entries)}</ul>\n' if entries else ""


def _section(kind: Kind, facts: Sequence[Noted], anchors: Mapping[str, str], prefix: str) -> str:
    entries = "".join(_entry(noted, anchors, prefix) for noted in facts)
    return (
        f'<details open class="k-{kind.letter}" id="{prefix}k-{kind.letter}">\n'
        f'<summary><h2>{kind.many} <span lang="ar" dir="rtl">{kind.arabic}</span> <b>{len(facts)}</b></h2></summary>\n'
        f"<ol>\n{entries}</ol>\n</details>\n"
    )


def _entry(noted: Noted, anchors: Mapping[str, str], prefix: str) -> str:
    anchor, fact = noted.anchor, noted.fact
    tag = f'<span class="tag">{anchor}</span>'
    if noted.span is not None:
        tag = f'<a class="tag" href="#{prefix}t-{anchor}" title="show in the text">{anchor}</a>'
    said, rule = getattr(fact, "text", None), getattr(fact, "rule", None)
    quote = f'<p class="said">{_said(said)}</p>' if isinstance(said, str) and said else ""
    told = "".join(_row(row, prefix) for row in rows(fact, anchors))
    read = f'<p class="rule">{content(str(rule))}</p>' if rule else ""
    return (
        f'<li id="{prefix}{anchor}">{tag} <b><bdi>{content(headline(fact))}</bdi></b>{quote}'
        f"{f'<dl>{told}</dl>' if told else ''}{read}</li>\n"
    )


def _row(row: Row, prefix: str) -> str:
    parts = ", ".join(_part(part, prefix) for part in row.parts)
    return f"<div><dt>{content(row.label)}</dt> <dd>{parts}</dd></div>"


def _part(part: Part, prefix: str) -> str:
    if part.anchor is not None:
        return f'<a href="#{prefix}{part.anchor}"><bdi>{content(part.text)}</bdi></a>'
    return _said(part.text) if part.said else f"<bdi>{content(part.text)}</bdi>"


def _said(text: str) -> str:
    """Words of the text, in Arabic quotation marks."""
    return f'<q lang="ar" dir="rtl">{content(text)}</q>'


def _one_line(text: str) -> str:
    """The first line that says something, cut at the end of a word."""
    line = next((line.strip() for line in shown(text).splitlines() if line.strip()), "")
    if len(line) <= LONGEST_TITLE:
        return line
    return (line[:LONGEST_TITLE].rsplit(None, 1)[0]) + " …"


@cache
def _style(name: str) -> str:
    return files("arconflict.facts.html").joinpath(name).read_text("utf-8")
