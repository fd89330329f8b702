"""The functions that most callers need, on the packaged registry and words."""

from datetime import date

from arconflict.facts.actor import Actor
from arconflict.facts.casualty import Casualty
from arconflict.facts.date import DateMention
from arconflict.facts.mentions import ActorMention
from arconflict.facts.person import PersonMention
from arconflict.facts.place import PlaceMention
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


def find_places(text: str, country: str | None = None) -> tuple[PlaceMention, ...]:
    """The places that a text names.

    >>> [(p.name_en, p.country, p.relation) for p in find_places("وصلوا من مدينة حمص إلى ريف حماة الشمالي")]
    [('Homs', 'SY', 'from'), ('Northern Hama countryside', 'SY', 'to')]
    """
    return default_extractor().find_places(text, country)


def find_dates(text: str, published: date | None = None) -> tuple[DateMention, ...]:
    """The dates of a text, reckoned from the day of publication where they are relative.

    >>> from datetime import date
    >>> [(d.start, d.part_of_day) for d in find_dates("فجر اليوم الثلاثاء", published=date(2020, 5, 19))]
    [('2020-05-19', 'dawn')]
    """
    return default_extractor().find_dates(text, published)


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
