"""The pipeline on one page: text, to lines of words, to what each line says, to facts."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import cache

from attrs import evolve

from arconflict.errors import InputError
from arconflict.facts.actor import Actor
from arconflict.facts.casualty import Casualty
from arconflict.facts.mentions import ActorMention
from arconflict.facts.quantity import Number, Quantity
from arconflict.facts.report import Report
from arconflict.lexicon.registry import ActorRegistry
from arconflict.lexicon.vocabulary import Vocabulary, packaged_words
from arconflict.parse.actors import ActorGrammar, ActorNames, Named
from arconflict.parse.casualties import CasualtyGrammar
from arconflict.parse.chunks import Unit
from arconflict.parse.draft import Document, Draft
from arconflict.parse.line import Line, read_lines
from arconflict.parse.numerals import NumeralGrammar
from arconflict.parse.quantities import Count, QuantityGrammar, quantity
from arconflict.resolve import actors as resolve_actors
from arconflict.resolve import casualties as resolve_casualties


class Extractor:
    """Extraction with the caller's own registry or words. Reusable, and safe to share between threads.

    Args:
        actors: the registry to use instead of the packaged one.

    >>> report = Extractor().extract("مقتل وجرح 18 عنصرا")
    >>> [(c.outcomes, c.count.value) for c in report.casualties]
    [(('killed', 'wounded'), 18)]
    """

    def __init__(self, actors: ActorRegistry | None = None) -> None:
        self.registry = ActorRegistry.default() if actors is None else actors
        self._vocabulary = Vocabulary(packaged_words(), {name[0] for name in self.registry.names()})
        self._actors = ActorGrammar(self._vocabulary, ActorNames(self.registry, self._vocabulary))
        self._numerals = NumeralGrammar(self._vocabulary)
        self._quantities = QuantityGrammar(self._vocabulary)
        self._casualties = CasualtyGrammar(self._vocabulary)

    def extract(self, text: str, published: date | None = None, country: str | None = None) -> Report:
        """Everything that the text says.

        Args:
            text: a report or a post, any string.
            published: the day of publication, for relative dates.
            country: ISO 3166 alpha-2 code of the country that the text is about.

        Raises:
            TypeError: an argument has the wrong type.
            InputError: the country is not a code of two capital letters.
        """
        _check(text, published, country)
        lines = [(line, self._quantities.find(line), self._actors.find(line)) for line in read_lines(text, self._vocabulary)]
        mentions = self._mentions(lines, country)
        return Report(
            text=text,
            published=published.isoformat() if published else None,
            country=country,
            casualties=resolve_casualties.facts(self._drafts(lines), mentions),
            actors=mentions,
            quantities=self._quantity_facts(lines),
        )

    def find_quantities(self, text: str) -> tuple[Quantity, ...]:
        """The quantities of a text, as `extract` gives them."""
        return self.extract(text).quantities

    def find_casualties(self, text: str) -> tuple[Casualty, ...]:
        """The casualties of a text, as `extract` gives them."""
        return self.extract(text).casualties

    def find_actors(self, text: str) -> tuple[ActorMention, ...]:
        """The actors of a text, as `extract` gives them."""
        return self.extract(text).actors

    def parse_number(self, text: str) -> Number | None:
        """The number that the whole of a text writes, or None."""
        _check(text, None, None)
        return self._numerals.parse_number(text)

    def _mentions(self, lines: Sequence["Found"], country: str | None) -> tuple[ActorMention, ...]:
        said = [_said(line, named) for line, _, names in lines for named in names]
        return resolve_actors.resolved(said, self.registry, country)

    def _drafts(self, lines: Sequence["Found"]) -> list[Draft]:
        document = Document()
        for line, counts, names in lines:
            if document.list_of is not None or self._casualties.relevant(line):
                self._casualties.read(line, _units(counts, self._forces(names)), document)
        return document.drafts

    def _forces(self, names: Sequence[Named]) -> list[Unit]:
        """The names that stand as one word of a clause; a generic one (مسلحين) stays the noun that it is."""
        units = []
        for named in names:
            types = {self.registry[owner.actor_id].type for owner in named.owners}
            if "generic" not in types and named.owners:
                kind = types.pop() if len(types) == 1 else ""
                units.append(Unit(named.first, named.after, "ACTOR", named, kind))
        return units

    def _quantity_facts(self, lines: Sequence["Found"]) -> tuple[Quantity, ...]:
        found = []
        for line, counts, _ in lines:
            implicit = self._quantities.implicit(line, counts)
            found += [quantity(count, line) for count in sorted((*counts, *implicit))]
        return tuple(evolve(one, id=f"n{at}") for at, one in enumerate(found, 1))


Found = tuple[Line, list[Count], list[Named]]


def _units(counts: Sequence[Count], names: Sequence[Unit]) -> list[Unit]:
    """Quantities and names in order; where they overlap, a name holds its number."""
    taken = {at for name in names for at in range(name.first, name.after)}
    units = list(names)
    for count in counts:
        if count.kind != "ordinal" and taken.isdisjoint(range(count.first, count.after)):
            units.append(Unit(count.first, count.after, "COUNT" if count.kind == "cardinal" else "NUMBER", count))
    return sorted(units, key=lambda unit: unit.first)


def _said(line: Line, named: Named) -> resolve_actors.Said:
    span = line.span(named.first, named.after)
    return resolve_actors.Said(span, span.of(line.text), named)


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
