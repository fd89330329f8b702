"""Drafts to facts: ids, relations between facts, and the actor that victims belong to."""

from collections.abc import Sequence

from arconflict.facts.casualty import Affiliated, Casualty, Outcome, Phrase
from arconflict.facts.mentions import ActorMention
from arconflict.facts.quantity import Quantity
from arconflict.parse.draft import Draft
from arconflict.parse.line import Line
from arconflict.parse.people import Amount


def facts(drafts: Sequence[Draft], actors: Sequence[ActorMention]) -> tuple[Casualty, ...]:
    """The casualties of a document in text order, from its drafts in text order."""
    by_end = {mention.span.end: mention for mention in actors}
    named = {mention.actor_id: mention for mention in reversed(actors) if mention.kind == "named"}
    order = sorted(range(len(drafts)), key=lambda at: (drafts[at].line.starts[drafts[at].first], at))
    numbers = {at: number for number, at in enumerate(order, 1)}
    return tuple(_fact(drafts[at], numbers, number, by_end, named) for at, number in numbers.items())


def _fact(
    draft: Draft,
    numbers: dict[int, int],
    number: int,
    by_end: dict[int, ActorMention],
    named: dict[str | None, ActorMention],
) -> Casualty:
    line = draft.line
    span = line.span(draft.first, draft.after)
    group = draft.group
    victims = None
    if group.victims is not None:
        victims_span = line.span(*group.victims)
        victims = Phrase(victims_span, victims_span.of(line.text))
    affiliation = None
    if group.belongs is not None:
        place = line.span(*group.belongs)
        mention = by_end.get(place.end)
        if mention is not None and mention.kind == "anaphor":
            place = named.get(mention.actor_id, mention).span
        affiliation = Affiliated(place, place.of(line.text), mention.actor_id if mention else None)
    outcomes: tuple[Outcome, ...] = tuple(sorted(draft.outcomes))  # type: ignore[arg-type]
    return Casualty(
        id=f"c{number}",
        span=span,
        text=span.of(line.text),
        outcomes=outcomes,
        count=_quantity(group.amount, draft.factuality, line),
        factuality=draft.factuality,  # type: ignore[arg-type]
        scope=draft.scope,  # type: ignore[arg-type]
        relation=draft.relation,  # type: ignore[arg-type]
        relates_to=None if draft.parent is None else f"c{numbers[draft.parent]}",
        victims=victims,
        role=group.role,  # type: ignore[arg-type]
        groups=tuple(sorted(group.groups)),
        affiliation=affiliation,
        domain=draft.domain,  # type: ignore[arg-type]
        rule=draft.rule,
    )


def _quantity(amount: Amount, factuality: str, line: Line) -> Quantity:
    span = line.span(amount.first, amount.after)
    if factuality == "negated":
        return Quantity(span, span.of(line.text), 0, 0, 0, "exact", rule="zero: a denial")
    return Quantity(span, span.of(line.text), amount.value, amount.low, amount.high, amount.modifier, rule=amount.rule)
