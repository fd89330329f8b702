"""Mentions of actors: which words of the text name whom."""

from typing import Literal

from attrs import frozen

from arconflict.facts.span import Span

MentionKind = Literal["named", "generic", "anaphor"]


@frozen
class ActorMention:
    """An actor named, described or referred back to.

    Args:
        actor_id: the registry's id, or None where the text does not decide or the registry does not know.
        candidates: ids it can mean, best first, where it is undecided.
    """

    id: str
    span: Span
    text: str
    actor_id: str | None
    name: str | None
    candidates: tuple[str, ...] = ()
    kind: MentionKind = "named"
    country: str | None = None
    rule: str = ""
