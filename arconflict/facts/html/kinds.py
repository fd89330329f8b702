"""The kinds of facts that a page shows, and the facts of a report with their anchors."""

from collections.abc import Iterator
from typing import Protocol

from attrs import frozen

from arconflict.facts.span import Span

BLANK = "\r\n\t "
"""What may stand between paragraphs."""


class Readable(Protocol):
    """What a page is made of: a report, or what has its lists."""

    @property
    def text(self) -> str:
        """The text that every span is a place in."""

    @property
    def published(self) -> str | None:
        """The day of publication."""

    @property
    def country(self) -> str | None:
        """The code of the country that the text is about."""


@frozen
class Kind:
    """A list of the report as a page shows it.

    Args:
        field: the list's name in the report.
        letter: what anchors and labels begin with, and what the style sheet knows the kind by.
    """

    field: str
    letter: str
    one: str
    many: str
    arabic: str


KINDS = (
    Kind("casualties", "c", "casualty", "Casualties", "الضحايا"),
    Kind("events", "e", "event", "Events", "الأحداث"),
    Kind("actors", "a", "actor", "Actors", "الجهات"),
    Kind("persons", "h", "person", "Persons", "الأشخاص"),
    Kind("places", "p", "place", "Places", "الأماكن"),
    Kind("dates", "d", "date", "Dates", "التواريخ"),
    Kind("weapons", "w", "weapon", "Weapons", "الأسلحة"),
    Kind("sources", "s", "source", "Sources", "المصادر"),
    Kind("incidents", "i", "incident", "Incidents", "الوقائع"),
    Kind("quantities", "n", "quantity", "Quantities", "الأعداد"),
)
"""In the order of the list; of two facts over the same words, the earlier kind is the outer one."""


@frozen
class Noted:
    """A fact with the anchor that its record has on the page, and its place in the text if it has one."""

    kind: Kind
    anchor: str
    fact: object
    span: Span | None


def noted_facts(report: Readable) -> Iterator[Noted]:
    """The facts in the order of the list. Anchors count; they are the ids that `extract` gives, whatever ids say."""
    for kind in KINDS:
        facts: tuple[object, ...] = getattr(report, kind.field, ())
        for number, fact in enumerate((fact for fact in facts if fact is not None), 1):
            yield Noted(kind, f"{kind.letter}{number}", fact, _place(fact, report.text))


def _place(fact: object, text: str) -> Span | None:
    """The fact's span within the text, without blanks at its edges; None where nothing is left of it."""
    span = getattr(fact, "span", None)
    if not isinstance(span, Span):
        return None
    start, end = max(span.start, 0), min(span.end, len(text))
    said = text[start:end]
    start, end = start + len(said) - len(said.lstrip(BLANK)), end - len(said) + len(said.rstrip(BLANK))
    return Span(start, end) if start < end else None
