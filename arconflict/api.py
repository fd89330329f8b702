"""The functions that most callers need, on the packaged registry and words."""

from datetime import date

from arconflict.facts.actor import Actor
from arconflict.facts.casualty import Casualty
from arconflict.facts.mentions import ActorMention
from arconflict.facts.person import PersonMention
from arconflict.facts.quantity import Number, Quantity
from arconflict.facts.report import Report
from arconflict.pipeline import default_extractor


def extract(text: str, published: date | None = None, country: str | None = None) -> Report:
    """Everything that the text says; see `Extractor.extract`."""
    return default_extractor().extract(text, published, country)


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text: numbers with their bounds and kinds.

    >>> [(q.value, q.modifier) for q in find_quantities("أكثر من 20 قتيلا")]
    [(20, 'more_than')]
    """
    return default_extractor().find_quantities(text)


def find_casualties(text: str) -> tuple[Casualty, ...]:
    """The casualties of a text.

    >>> [(c.outcomes, c.count.value) for c in find_casualties("مقتل ثلاثة جنود وإصابة 5 آخرين")]
    [(('killed',), 3), (('wounded',), 5)]
    """
    return default_extractor().find_casualties(text)


def find_actors(text: str) -> tuple[ActorMention, ...]:
    """The actors that a text names.

    >>> [a.actor_id for a in find_actors("هاجم تنظيم داعش حاجزا")]
    ['is-core']
    """
    return default_extractor().find_actors(text)


def find_persons(text: str) -> tuple[PersonMention, ...]:
    """The persons that a text names.

    >>> [(p.name, p.titles) for p in find_persons("قال العقيد سامر الحمدان إن الطريق مغلق")]
    [('سامر الحمدان', ('العقيد',))]
    """
    return default_extractor().find_persons(text)


def parse_number(text: str) -> Number | None:
    """The number that the whole of a text writes, or None.

    >>> parse_number("ثمانية عشر"), parse_number("ثمانية رجال")
    (18, None)
    """
    return default_extractor().parse_number(text)


def resolve_actor(name: str) -> tuple[Actor, ...]:
    """The actors that a name can mean, best first; empty if the registry does not know it.

    >>> resolve_actor("قسد")[0].name_en
    'Syrian Democratic Forces'
    """
    return default_extractor().registry.resolve(name)
