"""Drafts to facts: ids, relations between facts, the actor that victims belong to and the persons they are."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from arconflict.facts.casualty import Affiliated, Casualty, Outcome, Phrase
from arconflict.facts.date import DateMention
from arconflict.facts.mentions import ActorMention
from arconflict.facts.place import PlaceMention
from arconflict.facts.quantity import Quantity
from arconflict.parse.document import Draft
from arconflict.parse.groups import Amount, Group
from arconflict.parse.line import Line
from arconflict.parse.persons import PersonSaid
from arconflict.resolve.circumstances import Places, Scenes
from arconflict.resolve.nationality import Foreigners
from arconflict.resolve.persons import named_in


class Around(NamedTuple):
    """What else the document says: its actors, places and dates, and its names of persons, each in order.

    `nisbas` are country codes by the key of each form of their adjectives.
    """

    actors: Sequence[ActorMention] = ()
    persons: Sequence[PersonSaid] = ()
    places: Sequence[PlaceMention] = ()
    dates: Sequence[DateMention] = ()
    nisbas: Mapping[str, str] = {}


def facts(drafts: Sequence[Draft], around: Around) -> tuple[Casualty, ...]:
    """The casualties of a document in text order."""
    return _Facts(drafts, around).all()


class _Facts:
    """One document's drafts, and what its actors and persons are to them."""

    def __init__(self, drafts: Sequence[Draft], around: Around) -> None:
        self._drafts = drafts
        self._places = Places(around.places)
        self._foreigners = Foreigners(around.nisbas, around.places)
        self._dates: Scenes[DateMention] = Scenes(around.dates)
        self._firsts: dict[int, list[int]] = {id(draft.line): [] for draft in drafts}
        for draft in drafts:
            if draft.relation != "part_of":
                self._firsts[id(draft.line)].append(draft.first)
        for firsts in self._firsts.values():
            firsts.sort()
        actors, persons = around.actors, around.persons
        self._by_end = {mention.span.end: mention for mention in actors}
        self._full = {mention.actor_id: mention for mention in reversed(actors) if mention.kind == "named"}
        self._by_id = {f"h{number}": person for number, person in enumerate(persons, 1)}
        self._persons: dict[int, list[tuple[int, PersonSaid]]] = {}
        for number, person in enumerate(persons, 1):
            self._persons.setdefault(id(person.line), []).append((number, person))
        order = sorted(range(len(drafts)), key=lambda at: (drafts[at].line.starts[drafts[at].first], at))
        self._numbers = {at: number for number, at in enumerate(order, 1)}

    def all(self) -> tuple[Casualty, ...]:
        """The facts, numbered as they stand in the text."""
        return tuple(self._fact(self._drafts[at], number) for at, number in self._numbers.items())

    def _fact(self, draft: Draft, number: int) -> Casualty:
        line, group = draft.line, draft.group
        span = line.span(draft.first, draft.after)
        named = named_in(self._persons.get(id(line), ()), *(group.victims or (draft.first, draft.after)))
        place, date = self._where_and_when(draft)
        groups = group.groups | {"foreigner"} if self._foreigners.are(self._drafts, draft, place) else group.groups
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
            relates_to=None if draft.parent is None else f"c{self._numbers[draft.parent]}",
            victims=None if group.victims is None else _phrase(line, group.victims),
            role=group.role,  # type: ignore[arg-type]
            groups=tuple(sorted(groups)),
            named=named,
            affiliation=self._whose(group, named),
            domain=draft.domain,  # type: ignore[arg-type]
            place=place,
            date=date,
            rule=draft.rule,
        )

    def _where_and_when(self, draft: Draft) -> tuple[str | None, str | None]:
        """The place and the date of the sentence; a part of a toll has those of the whole."""
        told = draft if draft.relation != "part_of" or draft.parent is None else self._drafts[draft.parent]
        span, sentence = told.line.span(told.first, told.after), told.line.span(*told.sentence)
        firsts = self._firsts[id(told.line)]
        at = bisect_right(firsts, told.first)
        following = told.line.starts[firsts[at]] if at < len(firsts) else sentence.end
        place = self._places.in_line(told.line, span, sentence, following)
        return place, self._dates.of(span, sentence, following)

    def _whose(self, group: Group, named: tuple[str, ...]) -> Affiliated | None:
        """The side that the words of the group name, or what the one person named holds a post in."""
        if group.belongs is not None:
            return self._affiliation(*group.belongs)
        if len(named) != 1 or group.amount.value != 1:
            return None
        person = self._by_id[named[0]]
        return None if person.affiliation is None else self._affiliation(person.line, *person.affiliation)

    def _affiliation(self, line: Line, first: int, after: int) -> Affiliated:
        """The side as named; one that is taken up (التنظيم) stands where its name does."""
        place = line.span(first, after)
        mention = self._by_end.get(place.end)
        if mention is None:
            return Affiliated(place, place.of(line.text))
        if mention.kind == "anaphor":
            place = self._full.get(mention.actor_id, mention).span
        return Affiliated(place, place.of(line.text), mention.actor_id)


def _phrase(line: Line, words: tuple[int, int]) -> Phrase:
    span = line.span(*words)
    return Phrase(span, span.of(line.text))


def _quantity(amount: Amount, factuality: str, line: Line) -> Quantity:
    span = line.span(amount.first, amount.after)
    if factuality == "negated":
        return Quantity(span, span.of(line.text), 0, 0, 0, "exact", rule="zero: a denial")
    return Quantity(span, span.of(line.text), amount.value, amount.low, amount.high, amount.modifier, rule=amount.rule)
