"""Arabic conflict reports to facts: casualties, actors, persons, places, dates, quantities, each with its evidence.

Names are loaded when they are first used, so that importing the package costs next to nothing.

>>> import arconflict
>>> [(c.outcomes, c.count.value) for c in arconflict.extract("مقتل وجرح 18 عنصرا").casualties]
[(('killed', 'wounded'), 18)]
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from arconflict.api import (
        extract,
        find_actors,
        find_casualties,
        find_dates,
        find_persons,
        find_places,
        find_quantities,
        parse_number,
        resolve_actor,
    )
    from arconflict.errors import ArconflictError, InputError, LexiconError
    from arconflict.facts.actor import Actor
    from arconflict.facts.casualty import Casualty
    from arconflict.facts.date import DateMention
    from arconflict.facts.mentions import ActorMention
    from arconflict.facts.person import PersonMention
    from arconflict.facts.place import PlaceMention
    from arconflict.facts.quantity import Quantity
    from arconflict.facts.report import Report
    from arconflict.facts.span import Span
    from arconflict.lexicon.gazetteer import Gazetteer
    from arconflict.lexicon.registry import ActorRegistry
    from arconflict.pipeline import Extractor
    from arconflict.text.normalise import NormalisedText, normalise

__version__ = "0.1.0"

__all__ = [
    "Actor",
    "ActorMention",
    "ActorRegistry",
    "ArconflictError",
    "Casualty",
    "DateMention",
    "Extractor",
    "Gazetteer",
    "InputError",
    "LexiconError",
    "NormalisedText",
    "PersonMention",
    "PlaceMention",
    "Quantity",
    "Report",
    "Span",
    "extract",
    "find_actors",
    "find_casualties",
    "find_dates",
    "find_persons",
    "find_places",
    "find_quantities",
    "normalise",
    "parse_number",
    "resolve_actor",
]

_HOME = {
    "Actor": "facts.actor",
    "ActorMention": "facts.mentions",
    "ActorRegistry": "lexicon.registry",
    "ArconflictError": "errors",
    "Casualty": "facts.casualty",
    "DateMention": "facts.date",
    "Extractor": "pipeline",
    "Gazetteer": "lexicon.gazetteer",
    "InputError": "errors",
    "LexiconError": "errors",
    "NormalisedText": "text.normalise",
    "PersonMention": "facts.person",
    "PlaceMention": "facts.place",
    "Quantity": "facts.quantity",
    "Report": "facts.report",
    "Span": "facts.span",
    "extract": "api",
    "find_actors": "api",
    "find_casualties": "api",
    "find_dates": "api",
    "find_persons": "api",
    "find_places": "api",
    "find_quantities": "api",
    "normalise": "text.normalise",
    "parse_number": "api",
    "resolve_actor": "api",
}


def __getattr__(name: str) -> object:
    """A public name, from the module that is its home; kept here once loaded."""
    if name not in _HOME:
        raise AttributeError(f"module 'arconflict' has no attribute '{name}'")
    found: object = getattr(import_module(f"arconflict.{_HOME[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
