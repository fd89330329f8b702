"""What a page says of a fact: a headline, and a row for each thing that the text settles."""

from collections.abc import Iterator, Mapping

from attrs import fields, frozen, has

from arconflict.facts.casualty import Affiliated, Casualty, Phrase
from arconflict.facts.date import DateMention
from arconflict.facts.mentions import ActorMention
from arconflict.facts.person import PersonMention
from arconflict.facts.place import PlaceMention
from arconflict.facts.quantity import Quantity
from arconflict.facts.span import Span

_EVERYWHERE = frozenset({"id", "span", "text", "rule"})
_IN_THE_HEADLINE: Mapping[type, frozenset[str]] = {
    Casualty: frozenset({"outcomes", "factuality"}),
    Quantity: frozenset({"value", "low", "high", "modifier"}),
    DateMention: frozenset({"start", "end"}),
    PersonMention: frozenset({"name"}),
    ActorMention: frozenset({"name"}),
    PlaceMention: frozenset({"name_en"}),
}
_BOUNDED = {
    "approx": "about {}",
    "more_than": "more than {}",
    "at_least": "at least {}",
    "less_than": "less than {}",
    "at_most": "at most {}",
}


@frozen
class Part:
    """A piece of a row: words of ours, words of the text (`said`), or the id of another fact of the page."""

    text: str
    said: bool = False
    anchor: str | None = None


@frozen
class Row:
    """A field of a fact that holds something."""

    label: str
    parts: tuple[Part, ...]


def headline(fact: object) -> str:
    """The fact in a few words."""
    if isinstance(fact, Casualty):
        denied = {"asserted": "", "negated": ", denied"}.get(fact.factuality, f", {fact.factuality}")
        return f"{' or '.join(fact.outcomes)}: {amount(fact.count)}{denied}"
    if isinstance(fact, Quantity):
        return amount(fact)
    if isinstance(fact, DateMention):
        return _time(fact)
    if isinstance(fact, PlaceMention):
        return fact.name_en or fact.name
    if isinstance(fact, ActorMention):
        return fact.name or ("undecided" if fact.candidates else fact.text)
    for name in ("kind", "type", "name", "text"):
        value = getattr(fact, name, None)
        if isinstance(value, str) and value:
            return value
    return type(fact).__name__


def amount(count: Quantity) -> str:
    """The number as stated.

    >>> from arconflict.facts.quantity import Quantity
    >>> amount(Quantity(Span(0, 0), "", 20, 21, None, "more_than"))
    'more than 20'
    """
    if count.value is not None:
        return _BOUNDED.get(count.modifier, "{}").format(count.value)
    if count.low is not None and count.high is not None:
        return f"{count.low} to {count.high}"
    if count.low is not None:
        return f"{count.low} or more"
    return f"{count.high} at most" if count.high is not None else "no number"


def rows(fact: object, anchors: Mapping[str, str]) -> tuple[Row, ...]:
    """The fields of a fact that say more than its headline; `anchors` has the page's anchor of each id."""
    kind = type(fact)
    if not has(kind):
        return (Row("value", (Part(str(fact)),)),)
    told = _EVERYWHERE | _IN_THE_HEADLINE.get(kind, frozenset())
    if getattr(fact, "actor_id", None) is not None or getattr(fact, "place_id", None) is not None:
        told |= {"candidates"}
    found, said = [], headline(fact)
    for field in fields(kind):
        value: object = getattr(fact, field.name)
        if field.name not in told and value not in (said, field.default):
            parts = tuple(_parts(value, anchors))
            found += [Row(field.name.replace("_", " "), parts)] if parts else []
    return tuple(found)


def in_words(anchor: str, one: str, fact: object, anchors: Mapping[str, str]) -> str:
    """The whole record as lines of text.

    >>> from arconflict.facts.quantity import Quantity
    >>> print(in_words("n1", "quantity", Quantity(Span(0, 2), "18", 18, 18, 18, "exact", rule="digits"), {}))
    quantity n1: 18
    rule: digits
    """
    told = [f"{row.label}: {', '.join(part.text for part in row.parts)}" for row in rows(fact, anchors)]
    rule = getattr(fact, "rule", None)
    return "\n".join((f"{one} {anchor}: {headline(fact)}", *told, *([f"rule: {rule}"] if rule else [])))


def _time(date: DateMention) -> str:
    if date.start is None and date.end is None:
        return "not settled"
    return f"{date.start or '…'} to {date.end or '…'}"


def _parts(value: object, anchors: Mapping[str, str]) -> Iterator[Part]:
    kind = type(value)
    if value is None or value == "":
        return
    if isinstance(value, Span):
        yield Part(f"[{value.start}:{value.end}]")
    elif isinstance(value, tuple):
        for item in value:
            yield from _parts(item, anchors)
    elif isinstance(value, Quantity):
        yield Part(amount(value))
        yield Part(value.text, said=True)
    elif isinstance(value, Phrase | Affiliated):
        yield Part(value.text, said=True)
        yield from _parts(getattr(value, "actor_id", None), anchors)
    elif has(kind):
        for field in fields(kind):
            yield from _parts(getattr(value, field.name), anchors)
    elif isinstance(value, bool):
        yield Part("yes" if value else "no")
    else:
        yield Part(str(value), anchor=anchors.get(str(value)))
