"""Which actor each name means: unambiguous names first, then the evidence that they and the country give."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from attrs import evolve

from arconflict.facts.mentions import ActorMention
from arconflict.facts.span import Span
from arconflict.lexicon.registry import ActorRegistry
from arconflict.parse.actors import Named
from arconflict.resolve.actor_evidence import Evidence
from arconflict.text.letters import fold

_NAMED = "alias, named in the document"
_OF_STATES = ("state", "state_force", "government", "police", "intelligence")
_ARTICLES = ("ال", "لل")


class Said(NamedTuple):
    """A name as it stands in the document, and the document's text."""

    span: Span
    document: str
    named: Named


def resolved(
    said: Sequence[Said],
    registry: ActorRegistry,
    country: str | None,
    nearby: Callable[[], Counter[str]] = Counter,
    published: date | None = None,
) -> tuple[ActorMention, ...]:
    """The mentions of actors that the names are, in order; words that name no actor here are left out.

    Args:
        said: the names of a document.
        country: the country that the caller says the text is about.
        nearby: gives how often the document's places are in each country, asked only if a name needs them.
        published: the day of publication: an actor that was no more then loses to one that was.
    """
    if not said:
        return ()
    alone = [one.named.owners[0] for one in said if len(one.named.owners) == 1]
    sure = {owner.actor_id for owner in alone if owner.kind != "ambiguous"}
    past = {owner.actor_id for one in said if one.named.former for owner in one.named.owners}
    firm = Evidence(registry, sure, country, nearby, published, past=past)
    nations = [nation for one in said if (nation := one.named.country or one.named.nation) is not None]
    national = firm.with_more((), nations) if nations else firm
    found = _Resolution(said, registry, firm, national, national).mentions()
    decided = {one.actor_id for one in found if one.actor_id is not None}
    if decided <= sure:
        return found
    settled = {one.span: one for one in found if one.actor_id is not None and one.kind != "anaphor"}
    return _Resolution(said, registry, firm, national, national.with_more(decided, nations), settled).mentions()


class _Resolution:
    """One document's names and what speaks for whom they mean.

    Args:
        firm: the sure actors; all that a plain word (فتح) or a country may be decided by.
        national: that and the nationalities in names, which decide a word with the article (النظام).
        whole: that and the actors that have been decided, for longer names and those that several actors bear.
        settled: what a first reading has decided.
    """

    def __init__(
        self,
        said: Sequence[Said],
        registry: ActorRegistry,
        firm: Evidence,
        national: Evidence,
        whole: Evidence,
        settled: Mapping[Span, ActorMention] = MappingProxyType({}),
    ) -> None:
        self._said = said
        self._registry = registry
        self._firm = firm
        self._national = national
        self._evidence = whole
        self._settled = settled
        self._heads: dict[str, tuple[ActorMention, int]] = {}

    def mentions(self) -> tuple[ActorMention, ...]:
        found: list[ActorMention] = []
        for one in self._said:
            number = f"a{len(found) + 1}"
            mention = self._mention(one, number)
            if mention is None:
                continue
            found.append(mention)
            if mention.actor_id is not None:
                self._evidence.add(mention.actor_id)
                words = one.named.after - one.named.first
                self._heads.update(dict.fromkeys(one.named.heads, (mention, words)))
        return tuple(found)

    def _mention(self, one: Said, number: str) -> ActorMention | None:
        if (settled := self._settled.get(one.span)) is not None:
            return settled if settled.id == number else evolve(settled, id=number)
        if one.named.owners or one.named.others:
            return self._named(one, number)
        if one.named.country is None and not one.named.numbered:
            return self._taken_up(one, number)
        return self._unknown(one, number)

    def _unknown(self, one: Said, number: str) -> ActorMention:
        """A force or body of a country that the registry does not know."""
        text = one.span.of(one.document)
        rule = "numbered unit" if one.named.numbered else "force and nationality"
        return ActorMention(number, one.span, text, None, text, (), "named", one.named.country, rule)

    def _named(self, one: Said, number: str) -> ActorMention | None:
        owners = one.named.owners
        listed = [owner.actor_id for owner in owners]
        if self._is_no_party(one, listed):
            return None
        sure = bool(owners) and owners[0].kind != "ambiguous"
        if sure and len(owners) == 1 and not one.named.others:
            if self._is_foreign(one, listed[0]):
                return self._open(one, number, listed)
            return self._linked(one, number, listed[0], "alias")
        candidates = [*listed, *one.named.others]
        if one.named.country is not None:
            candidates = [c for c in candidates if self._registry[c].country == one.named.country]
            if not candidates:
                return None if one.named.needs else self._unknown(one, number)
        candidates = self._evidence.active(candidates)
        if one.named.country is not None and len(candidates) == 1:
            return self._linked(one, number, candidates[0], "alias, nationality")
        for found, rule in self._weighed(one, candidates):
            evidence = found if len(found) < 2 else self._evidence.kin(found)
            if len(evidence) == 1:
                return self._decided(one, number, candidates, evidence[0], rule)
        if sure:
            return self._linked(one, number, listed[0], "alias")
        alone = one.named.after - one.named.first == 1
        if self._antecedent(one) in candidates or (alone if one.named.needs else len(candidates) == 1):
            return self._taken_up(one, number)
        return None if one.named.needs else self._open(one, number, candidates)

    def _decided(self, one: Said, number: str, candidates: list[str], found: str, rule: str) -> ActorMention | None:
        """The name as that of whom the evidence speaks for, unless other evidence speaks for another."""
        taken_up = self._antecedent(one, longer=True) == found
        of_state = taken_up and self._registry[found].type in _OF_STATES
        if rule == _NAMED and not of_state and self._is_elsewhere(candidates, found):
            return None if one.named.needs else self._open(one, number, candidates)
        return self._taken_up(one, number) if taken_up else self._linked(one, number, found, rule)

    def _is_elsewhere(self, candidates: list[str], found: str) -> bool:
        """Whether the places or an enemy speak for another candidate.

        «السلطات» of a text in Turkey that names Syria's regime; «القوات المسلحة اليمنية» beside the Houthis.
        """
        there, enemies = self._evidence.there(candidates), self._evidence.against(candidates)
        return any(others and found not in others for others in (there, enemies))

    def _is_foreign(self, one: Said, actor_id: str) -> bool:
        """Whether an adjective says that this is another country's: «حزب الله التركي»."""
        own = self._registry[actor_id].country
        return one.named.country is not None and own is not None and own != one.named.country

    def _weighed(self, one: Said, candidates: list[str]) -> Iterator[tuple[list[str], str]]:
        """The candidates that each evidence speaks for, the strongest first."""
        if one.named.so_called:
            return
        proper = len(candidates) > 1 or self._is_proper(one, candidates[0])
        speaks = self._speaks(one, candidates) if proper else self._firm
        yield speaks.near(candidates, one.named.others), _NAMED
        if one.named.needs == "name":
            return
        if one.named.others:
            yield speaks.home(candidates), "alias, country of the places"
            return
        yield speaks.here(candidates, one.named.land), "alias, country"
        if proper:
            yield speaks.there(candidates), "alias, country of the places"
        yield speaks.against(candidates), "alias, enemy in the document"

    def _speaks(self, one: Said, candidates: list[str]) -> Evidence:
        long = len(candidates) > 1 or one.named.after - one.named.first > 1
        return self._evidence if long else self._national

    def _is_proper(self, one: Said, candidate: str) -> bool:
        """Whether a name is more than a plain word: two words, or the article; a state is always more a place."""
        text = one.span.of(one.document)
        long = one.named.after - one.named.first > 1 or fold(text).startswith(_ARTICLES)
        return long and not (one.named.land or one.named.placed) and self._registry[candidate].type != "generic"

    def _open(self, one: Said, number: str, candidates: list[str]) -> ActorMention:
        """A name that the text does not decide, its candidates best first."""
        speak = self._evidence
        near, here = (
            speak.near(candidates, one.named.others),
            speak.home(candidates) if one.named.others else speak.here(candidates),
        )
        listed = {owner.actor_id for owner in one.named.owners}
        shown = [c for c in candidates if c in near or c in here] if one.named.others else candidates
        ordered = sorted(shown or [c for c in candidates if c in listed], key=lambda c: (c not in near, c not in here))
        text = one.span.of(one.document)
        return ActorMention(number, one.span, text, None, None, tuple(ordered), "named", None, "ambiguous alias")

    def _is_no_party(self, one: Said, candidates: list[str]) -> bool:
        """A country as a place (جنوب اليمن), or a plain noun (مسلحين) that names nobody."""
        if not (one.named.located or one.named.people):
            return False
        types = {self._registry[c].type for c in candidates}
        return one.named.located and types == {"state"} or one.named.people and types == {"generic"}

    def _antecedent(self, one: Said, longer: bool = False) -> str | None:
        """The last actor with this head; with `longer`, if its name had more words than this one."""
        found = next((self._heads[head] for head in one.named.heads if head in self._heads), None)
        if found is None or longer and found[1] <= one.named.after - one.named.first:
            return None
        return found[0].actor_id

    def _taken_up(self, one: Said, number: str) -> ActorMention | None:
        """A head that takes up the last name with this head."""
        antecedent = next((self._heads[head][0] for head in one.named.heads if head in self._heads), None)
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
            "generic" if actor.type == "generic" else "named",
            actor.country,
            rule,
        )
