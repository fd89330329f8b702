"""A fact told in words: which words of the text made it what it is."""

from arconflict.facts.casualty import Casualty
from arconflict.facts.mentions import ActorMention
from arconflict.facts.quantity import Quantity
from arconflict.facts.span import Span


def explained(fact: Casualty | ActorMention | Quantity) -> str:
    """The fact, its evidence and the rule that read it, one line each."""
    if isinstance(fact, Casualty):
        return "\n".join(_casualty(fact))
    if isinstance(fact, Quantity):
        return "\n".join((_quantity(fact), f"rule: {fact.rule}"))
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
    return [*told, f"scope: {fact.scope}, domain: {fact.domain}", f"rule: {fact.rule}"]


def _quantity(fact: Quantity) -> str:
    value = "no number" if fact.value is None else str(fact.value)
    return f"{value}, {fact.modifier}, from {fact.low} to {fact.high}: {_words(fact.text, fact.span)}"


def _words(text: str, span: Span) -> str:
    return f"[{span.start}:{span.end}] «{text}»"
