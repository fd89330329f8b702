"""The report: every fact of a text, and its JSON form."""

import json
from collections.abc import Mapping

from attrs import frozen

from arconflict.facts.casualty import Casualty
from arconflict.facts.date import DateMention
from arconflict.facts.explain import Fact, explained
from arconflict.facts.html import to_fragment, to_html
from arconflict.facts.mentions import ActorMention
from arconflict.facts.person import PersonMention
from arconflict.facts.place import PlaceMention
from arconflict.facts.plain import restored, to_plain
from arconflict.facts.quantity import Quantity

SCHEMA_VERSION = "0.1"


@frozen
class Report:
    """What a text says, each list in text order; every span is a place in `text`.

    >>> Report("", country="SY").to_dict()["country"]
    'SY'
    """

    text: str
    published: str | None = None
    country: str | None = None
    casualties: tuple[Casualty, ...] = ()
    actors: tuple[ActorMention, ...] = ()
    persons: tuple[PersonMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    dates: tuple[DateMention, ...] = ()
    weapons: tuple[None, ...] = ()
    sources: tuple[None, ...] = ()
    events: tuple[None, ...] = ()
    incidents: tuple[None, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    schema_version: str = SCHEMA_VERSION

    def to_dict(self) -> dict[str, object]:
        """The report as JSON has it: spans as [start, end], fractions as "5/2"."""
        plain = to_plain(self)
        assert isinstance(plain, dict)
        return plain

    def to_json(self, *, indent: int | None = None) -> str:
        """The report as a JSON text, Arabic as it is; lone surrogates are escaped."""
        text = json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)
        return text.encode("utf-8", "backslashreplace").decode("utf-8") if _has_surrogate(text) else text

    def explain(self, fact: Fact) -> str:
        """Which words of the text made a fact what it is, and by which rule.

        >>> import arconflict
        >>> report = arconflict.extract("مقتل ثلاثة جنود")
        >>> print(report.explain(report.casualties[0]))
        killed, asserted, main: [0:15] «مقتل ثلاثة جنود»
        count: 3, exact, from 3 to 3: [5:10] «ثلاثة»
        victims: combatant (soldier): [11:15] «جنود»
        scope: incident, domain: conflict
        rule: verbal noun, then people
        """
        return explained(fact)

    def to_html(self, *, title: str | None = None) -> str:
        """A page to look at: the text with its facts marked, and each fact in a list beside it."""
        return to_html(self, title=title)

    def _repr_html_(self) -> str:
        return to_fragment(self)

    @classmethod
    def from_dict(cls, report: Mapping[str, object]) -> "Report":
        """The report that `to_dict` gave; InputError names the field that does not fit."""
        return restored(report, cls, "report")


def _has_surrogate(text: str) -> bool:
    return any("\ud800" <= c <= "\udfff" for c in text)
