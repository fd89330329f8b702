"""What a caller asks an extractor for, and what it makes of one: the grammars, and a reading of each text."""

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
from arconflict.lexicon.gazetteer import Gazetteer
from arconflict.lexicon.registry import ActorRegistry
from arconflict.lexicon.word_files import folder_words, packaged_words
from arconflict.resolve.reading import Grammars, Reading


class Extractor:
    """Extraction with the caller's own registry or words. Reusable, and safe to share between threads.

    Args:
        actors: the registry to use instead of the packaged one.
        places: the gazetteer to use instead of the packaged one, such as `Gazetteer.default().with_file(path)`.
        lexicon: a folder of word files (.toml) to add to the packaged ones.

    Raises:
        LexiconError: a word file is wrong; the message names file, entry and what was expected.

    >>> report = Extractor().extract("مقتل وجرح 18 عنصرا")
    >>> [(c.outcomes, c.count.value) for c in report.casualties]
    [(('killed', 'wounded'), 18)]
    """

    def __init__(
        self,
        actors: ActorRegistry | None = None,
        lexicon: str | Path | None = None,
        places: Gazetteer | None = None,
    ) -> None:
        self.registry: ActorRegistry = ActorRegistry.default() if actors is None else actors
        words = packaged_words() if lexicon is None else (*packaged_words(), *folder_words(Path(lexicon)))
        self._grammars = Grammars(self.registry, Gazetteer.default() if places is None else places, words)

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
        reading = self._reading(text, published, country)
        return Report(
            text=text,
            published=published.isoformat() if published else None,
            country=country,
            casualties=reading.casualties(),
            actors=reading.actors,
            persons=reading.persons(),
            places=reading.places,
            dates=reading.dates,
            quantities=reading.quantities(),
        )

    def find_quantities(self, text: str) -> tuple[Quantity, ...]:
        """The quantities of a text, as `extract` gives them."""
        return self._reading(text).quantities()

    def find_casualties(self, text: str) -> tuple[Casualty, ...]:
        """The casualties of a text, as `extract` gives them."""
        return self._reading(text).casualties()

    def find_actors(self, text: str) -> tuple[ActorMention, ...]:
        """The actors of a text, as `extract` gives them."""
        return self._reading(text).actors

    def find_persons(self, text: str) -> tuple[PersonMention, ...]:
        """The persons of a text, as `extract` gives them."""
        return self._reading(text).persons()

    def find_places(self, text: str, country: str | None = None) -> tuple[PlaceMention, ...]:
        """The places of a text, as `extract` gives them."""
        return self._reading(text, country=country).places

    def find_dates(self, text: str, published: date | None = None) -> tuple[DateMention, ...]:
        """The dates of a text, as `extract` gives them."""
        return self._reading(text, published).dates

    def parse_number(self, text: str) -> Number | None:
        """The number that the whole of a text writes, or None."""
        _check(text, None, None)
        return self._grammars.numerals.parse_number(text)

    def _reading(self, text: str, published: date | None = None, country: str | None = None) -> Reading:
        _check(text, published, country)
        return Reading(self._grammars, text, published, country)


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
