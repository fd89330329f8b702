"""The pipeline on one page: text, to lines of words, to what each line says, to facts."""

from collections.abc import Container, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from arconflict.errors import InputError
from arconflict.facts.casualty import Casualty
from arconflict.facts.date import DateMention
from arconflict.facts.mentions import ActorMention
from arconflict.facts.person import PersonMention
from arconflict.facts.place import PlaceMention
from arconflict.facts.quantity import Number, Quantity
from arconflict.facts.report import Report
from arconflict.facts.span import Span
from arconflict.lexicon.forces import Forces
from arconflict.lexicon.gazetteer import Gazetteer
from arconflict.lexicon.registry import ActorRegistry
from arconflict.lexicon.vocabulary import Vocabulary, folder_words, packaged_words
from arconflict.parse.actors import ActorGrammar, ActorNames
from arconflict.parse.casualties import CasualtyGrammar
from arconflict.parse.dates import DateGrammar
from arconflict.parse.draft import Document
from arconflict.parse.line import read_lines
from arconflict.parse.numerals import NumeralGrammar
from arconflict.parse.persons import PersonGrammar, PersonSaid
from arconflict.parse.places import PlaceGrammar
from arconflict.parse.quantities import QuantityGrammar, quantity
from arconflict.parse.units import Said, outside, units_of
from arconflict.resolve import actors as resolve_actors
from arconflict.resolve import casualties as resolve_casualties
from arconflict.resolve import dates as resolve_dates
from arconflict.resolve import persons as resolve_persons
from arconflict.resolve import places as resolve_places


class Extractor:
    """Extraction with the caller's own registry or words. Reusable, and safe to share between threads.

    Args:
        actors: the registry to use instead of the packaged one.
        lexicon: a folder of word files (.toml) to add to the packaged ones.

    Raises:
        LexiconError: a word file is wrong; the message names file, entry and what was expected.

    >>> report = Extractor().extract("مقتل وجرح 18 عنصرا")
    >>> [(c.outcomes, c.count.value) for c in report.casualties]
    [(('killed', 'wounded'), 18)]
    """

    def __init__(self, actors: ActorRegistry | None = None, lexicon: str | Path | None = None) -> None:
        self.registry = ActorRegistry.default() if actors is None else actors
        words = packaged_words() if lexicon is None else (*packaged_words(), *folder_words(Path(lexicon)))
        self._types = {actor.id: actor.type for actor in self.registry}
        self._vocabulary = Vocabulary(words, {name[0] for name in self.registry.names()})
        self._gazetteer = Gazetteer.default()
        names = ActorNames(self.registry, self._vocabulary)
        self._actors = ActorGrammar(self._vocabulary, names, Forces(self.registry, self._gazetteer))
        self._persons = PersonGrammar(self._vocabulary)
        self._numerals = NumeralGrammar(self._vocabulary)
        self._quantities = QuantityGrammar(self._vocabulary)
        self._casualties = CasualtyGrammar(self._vocabulary)
        self._dates = DateGrammar(self._vocabulary)
        self._places = PlaceGrammar(self._vocabulary, self._gazetteer)

    def extract(self, text: str, published: date | None = None, country: str | None = None) -> Report:
        """Everything that the text says.

        Args:
            text: a report or a post, any string.
            published: the day of publication, for relative dates; its hour counts too if it has one.
            country: ISO 3166 alpha-2 code of the country that the text is about.

        Raises:
            TypeError: an argument has the wrong type.
            InputError: the country is not a code of two capital letters.
        """
        _check(text, published, country)
        said = self._said(text)
        actors = self._actor_facts(said, country)
        return Report(
            text=text,
            published=published.isoformat() if published else None,
            country=country,
            casualties=self._casualty_facts(said, actors),
            actors=actors,
            persons=self._person_facts(said, actors),
            places=self._place_facts(said, actors, country),
            dates=self._date_facts(said, published),
            quantities=self._quantity_facts(said),
        )

    def find_quantities(self, text: str) -> tuple[Quantity, ...]:
        """The quantities of a text, as `extract` gives them."""
        _check(text, None, None)
        lines = read_lines(text, self._vocabulary)
        return self._quantity_facts([Said(line, self._quantities.find(line)) for line in lines])

    def find_casualties(self, text: str) -> tuple[Casualty, ...]:
        """The casualties of a text, as `extract` gives them."""
        _check(text, None, None)
        said = self._said(text)
        return self._casualty_facts(said, self._actor_facts(said, None))

    def find_actors(self, text: str) -> tuple[ActorMention, ...]:
        """The actors of a text, as `extract` gives them."""
        _check(text, None, None)
        return self._actor_facts(self._said(text), None)

    def find_persons(self, text: str) -> tuple[PersonMention, ...]:
        """The persons of a text, as `extract` gives them."""
        _check(text, None, None)
        said = self._said(text)
        return self._person_facts(said, self._actor_facts(said, None))

    def find_places(self, text: str, country: str | None = None) -> tuple[PlaceMention, ...]:
        """The places of a text, as `extract` gives them."""
        _check(text, None, country)
        said = self._said(text)
        return self._place_facts(said, self._actor_facts(said, country), country)

    def find_dates(self, text: str, published: date | None = None) -> tuple[DateMention, ...]:
        """The dates of a text, as `extract` gives them."""
        _check(text, published, None)
        lines = read_lines(text, self._vocabulary)
        return self._date_facts([Said(line, self._quantities.find(line)) for line in lines], published)

    def parse_number(self, text: str) -> Number | None:
        """The number that the whole of a text writes, or None."""
        _check(text, None, None)
        return self._numerals.parse_number(text)

    def _said(self, text: str) -> list[Said]:
        """Each line with its quantities, names of actors and persons."""
        lines = list(read_lines(text, self._vocabulary))
        names = [self._actors.find(line) for line in lines]
        counts = [self._quantities.find(line) for line in lines]
        taken = [
            [*((n.first, n.after) for n in found if n.owners), *((c.first, c.after) for c in numbers)]
            for found, numbers in zip(names, counts, strict=True)
        ]
        persons: dict[int, list[PersonSaid]] = {}
        for person in self._persons.find_all(zip(lines, taken, strict=True)):
            persons.setdefault(id(person.line), []).append(person)
        said = []
        for line, found, numbers in zip(lines, names, counts, strict=True):
            own = persons.get(id(line), [])
            said.append(Said(line, numbers, outside(found, own), own))
        return said

    def _actor_facts(self, said: Sequence[Said], country: str | None) -> tuple[ActorMention, ...]:
        names = [
            resolve_actors.Said(one.line.span(name.first, name.after), one.line.text, name)
            for one in said
            for name in one.names
        ]
        return resolve_actors.resolved(names, self.registry, country)

    def _person_facts(self, said: Sequence[Said], actors: Sequence[ActorMention]) -> tuple[PersonMention, ...]:
        return resolve_persons.resolved([person for one in said for person in one.persons], actors)

    def _casualty_facts(self, said: Sequence[Said], actors: Sequence[ActorMention]) -> tuple[Casualty, ...]:
        document = Document()
        for one in said:
            if document.list_of is not None or self._casualties.relevant(one.line):
                self._casualties.read(one.line, units_of(one, self._types), document)
        return resolve_casualties.facts(document.drafts, actors, [person for one in said for person in one.persons])

    def _place_facts(
        self, said: Sequence[Said], actors: Sequence[ActorMention], country: str | None
    ) -> tuple[PlaceMention, ...]:
        mentioned = {mention.span for mention in actors}
        places = [place for one in said for place in self._places.find(one.line, self._named_words(one, mentioned))]
        hints = [nation for one in said for nation in self._places.countries(one.line)]
        hints += [mention.country for mention in actors if mention.country is not None]
        return resolve_places.resolved(places, self._gazetteer, country, hints)

    @staticmethod
    def _named_words(one: Said, mentioned: Container[Span]) -> list[tuple[int, int]]:
        """The words of the actors and persons of a line, which are no place's name."""
        actors = [(n.first, n.after) for n in one.names if one.line.span(n.first, n.after) in mentioned]
        return actors + [person.name for person in one.persons]

    def _date_facts(self, said: Sequence[Said], published: date | None) -> tuple[DateMention, ...]:
        dates = [
            found for one in said for found in resolve_dates.said_in(one.line, self._dates.find(one.line, one.counts))
        ]
        return resolve_dates.resolved(dates, published)

    def _quantity_facts(self, said: Sequence[Said]) -> tuple[Quantity, ...]:
        found = [
            (one.line, count)
            for one in said
            for count in sorted((*one.counts, *self._quantities.implicit(one.line, one.counts)))
        ]
        return tuple(quantity(count, line, f"n{number}") for number, (line, count) in enumerate(found, 1))


def _check(text: object, published: object, country: object) -> None:
    if not isinstance(text, str):
        raise TypeError(f"text: expected a str, found {type(text).__name__}")
    if published is not None and not isinstance(published, date):
        raise TypeError(f"published: expected a date, found {type(published).__name__}")
    if country is not None and not isinstance(country, str):
        raise TypeError(f"country: expected a str, found {type(country).__name__}")
    if isinstance(country, str) and not (len(country) == 2 and country.isascii() and country.isupper()):
        raise InputError(f"country: expected a code of two capital letters such as 'SY', found {country!r}")


@cache
def default_extractor() -> Extractor:
    """The extractor with the packaged registry and words, made once."""
    return Extractor()
