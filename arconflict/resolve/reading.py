"""The pipeline on one page: text, to lines of words, to what each line says, to facts."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cached_property

from attrs import evolve

from arconflict.facts.actor import ActorType
from arconflict.facts.casualty import Casualty
from arconflict.facts.date import DateMention
from arconflict.facts.mentions import ActorMention
from arconflict.facts.person import PersonMention
from arconflict.facts.place import PlaceMention
from arconflict.facts.quantity import Quantity
from arconflict.lexicon.door import LexiconFile
from arconflict.lexicon.forces import Forces
from arconflict.lexicon.gazetteer import Gazetteer
from arconflict.lexicon.registry import ActorRegistry
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.actors import ActorGrammar, ActorNames, Named
from arconflict.parse.casualties import CasualtyGrammar
from arconflict.parse.dates import DateGrammar
from arconflict.parse.document import Document
from arconflict.parse.line import Line, read_lines
from arconflict.parse.numerals import NumeralGrammar
from arconflict.parse.persons import PersonGrammar, PersonSaid
from arconflict.parse.places import PlaceGrammar
from arconflict.parse.quantities import QuantityGrammar, quantity
from arconflict.parse.same_pair import settled
from arconflict.parse.units import Said, is_party, outside, units_of
from arconflict.resolve import actors as resolve_actors
from arconflict.resolve import casualties as resolve_casualties
from arconflict.resolve import dates as resolve_dates
from arconflict.resolve import persons as resolve_persons
from arconflict.resolve import places as resolve_places


class Grammars:
    """Every grammar, made once from a registry, a gazetteer and words."""

    def __init__(self, registry: ActorRegistry, gazetteer: Gazetteer, words: Sequence[LexiconFile]) -> None:
        self.registry = registry
        self.gazetteer = gazetteer
        self.types: dict[str, ActorType] = {actor.id: actor.type for actor in registry}
        self.vocabulary: Vocabulary = Vocabulary(words, {name[0] for name in registry.names()})
        self.actors: ActorGrammar = ActorGrammar(
            self.vocabulary, ActorNames(registry, self.vocabulary), Forces(registry, gazetteer)
        )
        self.persons: PersonGrammar = PersonGrammar(self.vocabulary)
        self.numerals: NumeralGrammar = NumeralGrammar(self.vocabulary)
        self.quantities: QuantityGrammar = QuantityGrammar(self.vocabulary)
        self.casualties: CasualtyGrammar = CasualtyGrammar(self.vocabulary)
        self.dates: DateGrammar = DateGrammar(self.vocabulary)
        self.places: PlaceGrammar = PlaceGrammar(self.vocabulary, gazetteer)


class Reading:
    """One text as it is read: each kind of fact is worked out when it is first asked for."""

    def __init__(self, grammars: Grammars, text: str, published: date | None, country: str | None) -> None:
        self._grammars = grammars
        self._published = published
        self._country = country
        self._lines: list[Line] = list(read_lines(text, grammars.vocabulary))

    @cached_property
    def _counted(self) -> list[Said]:
        """Each line with its quantities."""
        return [Said(line, self._grammars.quantities.find(line)) for line in self._lines]

    @cached_property
    def _said(self) -> list[Said]:
        """Each line with its quantities, names of actors and persons."""
        names = self._grammars.actors.find_all(self._lines)
        found = [one._replace(names=own) for one, own in zip(self._counted, names, strict=True)]
        taken = [
            sorted([*((n.first, n.after) for n in one.names if n.owners), *((c.first, c.after) for c in one.counts)])
            for one in found
        ]
        persons: dict[int, list[PersonSaid]] = {}
        for person in self._grammars.persons.find_all(zip(self._lines, taken, strict=True)):
            persons.setdefault(id(person.line), []).append(person)
        if not persons:
            return found
        return [
            one._replace(names=outside(one.names, own), persons=own) if (own := persons.get(id(one.line))) else one
            for one in found
        ]

    @cached_property
    def places(self) -> tuple[PlaceMention, ...]:
        """The places; a word of an actor's or a person's name is none."""
        starts = sorted(mention.span for mention in self.actors)
        ends = [span.end for span in starts]
        found: list[PlaceMention] = []
        for place in self._placed:
            at = bisect_right(ends, place.span.start)
            if at == len(starts) or starts[at].start >= place.span.end:
                number = f"p{len(found) + 1}"
                found.append(place if place.id == number else evolve(place, id=number))
        return tuple(found)

    @cached_property
    def _placed(self) -> tuple[PlaceMention, ...]:
        """The places, those too that may turn out to be actors: «سوريا»."""
        grammar, registry = self._grammars.places, self._grammars.registry
        places = []
        hints = []
        for number, one in enumerate(self._said):
            parties = [named for named in one.names if is_party(named, self._grammars.types) and _is_no_place(named)]
            names = [(named.first, named.after) for named in parties] + [person.name for person in one.persons]
            places += [place._replace(line=number) for place in grammar.find(one.line, names)]
            hints += grammar.countries(one.line)
            owners = [registry[named.owners[0].actor_id].country for named in parties if len(named.owners) == 1]
            hints += [country for country in owners if country is not None]
        return resolve_places.resolved(places, self._grammars.gazetteer, self._country, hints)

    @cached_property
    def actors(self) -> tuple[ActorMention, ...]:
        """The actors, weighed by the countries that the places are in."""
        names = [
            resolve_actors.Said(one.line.span(name.first, name.after), one.line.text, name)
            for one in self._said
            for name in one.names
        ]
        return resolve_actors.resolved(
            names, self._grammars.registry, self._country, lambda: self._countries, self._published
        )

    @cached_property
    def _countries(self) -> Counter[str]:
        return Counter(place.country for place in self._placed if place.country is not None)

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """The dates, reckoned from the day of publication."""
        grammar = self._grammars.dates
        found = [
            date
            for one in self._counted
            for date in resolve_dates.said_in(one.line, grammar.find(one.line, one.counts))
        ]
        return resolve_dates.resolved(found, self._published)

    def persons(self) -> tuple[PersonMention, ...]:
        """The persons, with the actors that they belong to."""
        return resolve_persons.resolved([person for one in self._said for person in one.persons], self.actors)

    def casualties(self) -> tuple[Casualty, ...]:
        """The casualties, with the actors that the victims belong to and the persons they are."""
        grammar, document = self._grammars.casualties, Document()
        if not any(grammar.relevant(line) for line in self._lines):
            return ()
        for one in self._said:
            if document.goes_on() or grammar.relevant(one.line):
                grammar.read(one.line, units_of(one, self._grammars.types), document)
        drafts = settled(document.all())
        if not drafts:
            return ()
        persons = [person for one in self._said for person in one.persons]
        around = resolve_casualties.Around(
            self.actors, persons, self.places, self.dates, self._grammars.gazetteer.nisbas()
        )
        return resolve_casualties.facts(drafts, around)

    def quantities(self) -> tuple[Quantity, ...]:
        """The quantities, those that a singular or dual implies too."""
        found = [
            (one.line, count)
            for one in self._counted
            for count in sorted((*one.counts, *self._grammars.quantities.implicit(one.line, one.counts)))
        ]
        return tuple(quantity(count, line, f"n{number}") for number, (line, count) in enumerate(found, 1))


def _is_no_place(named: Named) -> bool:
    """Whether a name of an actor needs no evidence that it is one."""
    return len(named.owners) > 1 or named.owners[0].kind != "ambiguous"
