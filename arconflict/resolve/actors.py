"""Which actor each name means: unambiguous names first, then the evidence that they and the country give."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from arconflict.facts.mentions import ActorMention
from arconflict.facts.span import Span
from arconflict.lexicon.registry import ActorRegistry
from arconflict.parse.actors import Named


class Said(NamedTuple):
    """A name as it stands in the document."""

    span: Span
    text: str
    named: Named
    so_called: bool


def resolved(said: Sequence[Said], registry: ActorRegistry, country: str | None) -> tuple[ActorMention, ...]:
    """The mentions of actors that the names are, in order; names that mean no actor here are left out."""
    sure = {s.named.owners[0].actor_id for s in said if s.named.owners[0].kind != "ambiguous"}
    countries = _countries(sure, registry, country)
    mentions: list[ActorMention] = []
    for one in said:
        mention = _mention(one, len(mentions) + 1, sure, countries, registry)
        if mention is not None:
            mentions.append(mention)
    return tuple(mentions)


def _countries(sure: Iterable[str], registry: ActorRegistry, country: str | None) -> set[str]:
    if country is not None:
        return {country}
    return {found for actor_id in sure if (found := registry[actor_id].country) is not None}


def _mention(
    one: Said, number: int, sure: set[str], countries: set[str], registry: ActorRegistry
) -> ActorMention | None:
    owners = one.named.owners
    if owners[0].kind != "ambiguous":
        return _linked(one, number, owners[0].actor_id, registry, "alias")
    candidates = [owner.actor_id for owner in owners]
    named_before = [c for c in candidates if c in sure or registry[c].parent in sure]
    here = [c for c in candidates if registry[c].country in countries]
    if not one.so_called:
        for evidence, rule in ((named_before, "alias, named in the document"), (here, "alias, country")):
            if len(evidence) == 1:
                return _linked(one, number, evidence[0], registry, rule)
    if len(candidates) == 1:
        return None
    ordered = tuple(sorted(candidates, key=lambda c: (c not in named_before, c not in here)))
    return ActorMention(f"a{number}", one.span, one.text, None, None, ordered, "named", None, "ambiguous alias")


def _linked(one: Said, number: int, actor_id: str, registry: ActorRegistry, rule: str) -> ActorMention:
    actor = registry[actor_id]
    return ActorMention(
        f"a{number}", one.span, one.text, actor_id, actor.name_ar, (actor_id,), "named", actor.country, rule
    )
