"""Which actor each name means: unambiguous names first, then the evidence that they and the country give."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from arconflict.facts.mentions import ActorMention
from arconflict.facts.span import Span
from arconflict.lexicon.registry import ActorRegistry
from arconflict.parse.actors import Named


class Said(NamedTuple):
    """A name as it stands in the document, and the document's text."""

    span: Span
    document: str
    named: Named


def resolved(
    said: Sequence[Said], registry: ActorRegistry, country: str | None, nearby: Callable[[], Sequence[str]] = list
) -> tuple[ActorMention, ...]:
    """The mentions of actors that the names are, in order; words that name no actor here are left out.

    Args:
        said: the names of a document.
        country: the country that the caller says the text is about.
        nearby: gives the countries of the document's places, asked only if a name needs them.
    """
    return _Resolution(said, registry, country, nearby).mentions()


class _Resolution:
    """One document's names and what they are evidence of."""

    def __init__(
        self, said: Sequence[Said], registry: ActorRegistry, country: str | None, nearby: Callable[[], Sequence[str]]
    ) -> None:
        self._said = said
        self._registry = registry
        named = [one.named.owners[0] for one in said if one.named.owners]
        self._sure = {owner.actor_id for owner in named if owner.kind != "ambiguous"}
        self._countries = {country} if country else _countries(self._sure, registry)
        self._nearby = nearby
        self._heads: dict[str, ActorMention] = {}

    def mentions(self) -> tuple[ActorMention, ...]:
        found: list[ActorMention] = []
        for one in self._said:
            number = f"a{len(found) + 1}"
            mention = self._mention(one, number)
            if mention is None:
                continue
            found.append(mention)
            if mention.actor_id is not None:
                self._heads.update(dict.fromkeys(one.named.heads, mention))
        return tuple(found)

    def _mention(self, one: Said, number: str) -> ActorMention | None:
        if one.named.owners:
            return self._named(one, number)
        if one.named.country is None:
            return self._taken_up(one, number)
        return self._unknown(one, number)

    def _unknown(self, one: Said, number: str) -> ActorMention:
        """A force or body of a country that the registry does not know."""
        text = one.span.of(one.document)
        return ActorMention(number, one.span, text, None, text, (), "named", one.named.country, "force and nationality")

    def _named(self, one: Said, number: str) -> ActorMention | None:
        owners = one.named.owners
        candidates = [owner.actor_id for owner in owners]
        if self._is_no_party(one, candidates):
            return None
        if owners[0].kind != "ambiguous":
            return self._linked(one, number, candidates[0], "alias")
        if one.named.country is not None:
            candidates = [c for c in candidates if self._registry[c].country == one.named.country]
            if not candidates:
                return self._unknown(one, number)
            if len(candidates) == 1:
                return self._linked(one, number, candidates[0], "alias, nationality")
        near = [c for c in candidates if c in self._sure or self._registry[c].parent in self._sure]
        here = [c for c in candidates if self._registry[c].country in self._countries]
        if not one.named.so_called:
            for evidence, rule in ((near, "alias, named in the document"), (here, "alias, country")):
                if len(evidence) == 1:
                    if evidence is near and one.named.heads[0] in self._heads:
                        return self._taken_up(one, number)
                    return self._linked(one, number, evidence[0], rule)
            there = self._of_the_places(candidates) if len(candidates) > 1 else ()
            if len(there) == 1:
                return self._linked(one, number, there[0], "alias, country of the places")
        if len(candidates) == 1:
            return self._taken_up(one, number)
        ordered = tuple(sorted(candidates, key=lambda c: (c not in near, c not in here)))
        return ActorMention(
            number, one.span, one.span.of(one.document), None, None, ordered, "named", None, "ambiguous alias"
        )

    def _of_the_places(self, candidates: Sequence[str]) -> list[str]:
        """The candidates of the country that most places of the document are in."""
        most = Counter(self._nearby()).most_common(2)
        if not most or len(most) == 2 and most[0][1] == most[1][1]:
            return []
        return [c for c in candidates if self._registry[c].country == most[0][0]]

    def _is_no_party(self, one: Said, candidates: list[str]) -> bool:
        """A country as a place (جنوب اليمن), or a plain noun (مسلحين) that names nobody."""
        types = {self._registry[c].type for c in candidates}
        return one.named.located and types == {"state"} or one.named.people and types == {"generic"}

    def _taken_up(self, one: Said, number: str) -> ActorMention | None:
        """A head that takes up the last name with this head."""
        antecedent = next((self._heads[head] for head in one.named.heads if head in self._heads), None)
        if antecedent is None or antecedent.actor_id is None:
            return None
        mention = self._linked(one, number, antecedent.actor_id, f"head of {antecedent.id}")
        return ActorMention(
            mention.id, mention.span, mention.text, mention.actor_id, mention.name, mention.candidates, "anaphor",
            mention.country, mention.rule,
        )  # fmt: skip

    def _linked(self, one: Said, number: str, actor_id: str, rule: str) -> ActorMention:
        actor = self._registry[actor_id]
        return ActorMention(
            number,
            one.span,
            one.span.of(one.document),
            actor_id,
            actor.name_ar,
            (actor_id,),
            "named",
            actor.country,
            rule,
        )


def _countries(sure: Iterable[str], registry: ActorRegistry) -> set[str]:
    return {found for actor_id in sure if (found := registry[actor_id].country) is not None}
