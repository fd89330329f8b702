"""A fact told in words: which words of the text made it what it is."""

from arconflict.facts.casualty import Casualty
from arconflict.facts.date import DateMention
from arconflict.facts.mentions import ActorMention
from arconflict.facts.person import PersonMention
from arconflict.facts.place import PlaceMention
from arconflict.facts.quantity import Quantity
from arconflict.facts.span import Span

Fact = Casualty | ActorMention | PersonMention | PlaceMention | DateMention | Quantity


def explained(fact: Fact) -> str:
    """The fact, its evidence and the rule that read it, one line each."""
    if isinstance(fact, Casualty):
        return "\n".join(_casualty(fact))
    if isinstance(fact, Quantity):
        return "\n".join((_quantity(fact), f"rule: {fact.rule}"))
    if isinstance(fact, PersonMention):
        return "\n".join(_person(fact))
    if isinstance(fact, PlaceMention):
        where = fact.place_id or ("undecided between " + ", ".join(fact.candidates) if fact.candidates else "unknown")
        told = f"place {where}, {fact.relation}: {_words(fact.text, fact.span)}"
        return "\n".join((told, f"in: {' > '.join(fact.admin) or 'unknown'}", f"rule: {fact.rule}"))
    if isinstance(fact, DateMention):
        when = f"from {fact.start} to {fact.end}" if fact.start else "not settled"
        told = f"{fact.grain or 'time'}, {fact.anchor}, {when}: {_words(fact.text, fact.span)}"
        return "\n".join((told, f"rule: {fact.rule}"))
    who = fact.actor_id or ("undecided between " + ", ".join(fact.candidates) if fact.candidates else "unknown")
    return "\n".join((f"{fact.kind} actor {who}: {_words(fact.text, fact.span)}", f"rule: {fact.rule}"))


def _casualty(fact: Casualty) -> list[str]:
    told = [
        f"{' or '.join(fact.outcomes)}, {fact.factuality}, {fact.relation}: {_words(fact.text, fact.span)}",
        "count: " + _quantity(fact.count),
    ]
    if fact.victims is not None:
        groups = f" ({', '.join(fact.groups)})" if fact.groups else ""
        told.append(f"victims: {fact.role}{groups}: {_words(fact.victims.text, fact.victims.span)}")
    if fact.affiliation is not None:
        side = fact.affiliation
        told.append(f"side: {side.actor_id or 'not in the registry'}: {_words(side.text, side.span)}")
    if fact.relates_to is not None:
        told.append(f"relates to: {fact.relates_to}")
    around = [f"{name}: {found}" for name, found in (("place", fact.place), ("date", fact.date)) if found is not None]
    return [*told, *around, f"scope: {fact.scope}, domain: {fact.domain}", f"rule: {fact.rule}"]


def _person(fact: PersonMention) -> list[str]:
    told = [f"person {fact.name}: {_words(fact.text, fact.span)}"]
    if fact.titles or fact.roles:
        told.append("titles and posts: " + ", ".join((*fact.titles, *fact.roles)))
    if fact.affiliation is not None:
        side = fact.affiliation
        told.append(f"side: {side.actor_id or 'not in the registry'}: {_words(side.text, side.span)}")
    if fact.alias_of is not None:
        told.append(f"the same as: {fact.alias_of}")
    return [*told, f"rule: {fact.rule}"]


def _quantity(fact: Quantity) -> str:
    value = "no number" if fact.value is None else str(fact.value)
    return f"{value}, {fact.modifier}, from {fact.low} to {fact.high}: {_words(fact.text, fact.span)}"


def _words(text: str, span: Span) -> str:
    return f"[{span.start}:{span.end}] «{text}»"
