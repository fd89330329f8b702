"""Mentions of persons: who is named, with which rank, post and side."""

from attrs import frozen

from arconflict.facts.casualty import Affiliated
from arconflict.facts.span import Span


@frozen
class PersonMention:
    """A person as the text names one.

    Args:
        span, text: the name with the titles and the post that stand before it.
        name: the words of the name alone.
        titles: ranks, trades and honours as written: العقيد, المهندس, الشهيد.
        roles: posts as written, with what they are posts of: قائد ميليشيا …, وزير الدفاع.
        affiliation: the organisation or force that the post is in, linked where it is known.
        alias_of: id of the mention that gives this person's fuller name, or None.
        rule: the readable name of the pattern that read it.
    """

    id: str
    span: Span
    text: str
    name: str
    titles: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    affiliation: Affiliated | None = None
    alias_of: str | None = None
    rule: str = ""
