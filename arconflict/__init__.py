"""Arabic conflict reports to facts: quantities, casualties and actors, each with its evidence.

>>> import arconflict
>>> [(c.outcomes, c.count.value) for c in arconflict.extract("مقتل وجرح 18 عنصرا").casualties]
[(('killed', 'wounded'), 18)]
"""

from arconflict.api import extract, find_actors, find_casualties, find_quantities, parse_number, resolve_actor
from arconflict.errors import ArconflictError, InputError, LexiconError
from arconflict.extract import Extractor
from arconflict.facts.actor import Actor
from arconflict.facts.casualty import Casualty
from arconflict.facts.mentions import ActorMention
from arconflict.facts.quantity import Quantity
from arconflict.facts.report import Report
from arconflict.facts.span import Span
from arconflict.lexicon.registry import ActorRegistry
from arconflict.text.normalise import NormalisedText, normalise

__version__ = "0.1.0"

__all__ = [
    "Actor",
    "ActorMention",
    "ActorRegistry",
    "ArconflictError",
    "Casualty",
    "Extractor",
    "InputError",
    "LexiconError",
    "NormalisedText",
    "Quantity",
    "Report",
    "Span",
    "extract",
    "find_actors",
    "find_casualties",
    "find_quantities",
    "normalise",
    "parse_number",
    "resolve_actor",
]
