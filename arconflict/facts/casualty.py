"""Casualties: people killed, wounded, missing, taken, displaced or saved, as the text states them."""

from typing import Literal

from attrs import frozen

from arconflict.facts.quantity import Quantity
from arconflict.facts.span import Span

Outcome = Literal["killed", "wounded", "missing", "captured", "detained", "abducted", "displaced", "survived"]
Factuality = Literal["asserted", "negated", "possible"]
Scope = Literal["incident", "cumulative"]
Relation = Literal["main", "part_of", "additional", "update", "update_from"]
Role = Literal["civilian", "combatant", "security", "unknown"]
Domain = Literal["conflict", "accident", "judicial"]


@frozen
class Phrase:
    """A stretch of the text that a fact points to."""

    span: Span
    text: str


@frozen
class Affiliated:
    """The organisation, force, nationality or ethnicity that victims belong to, linked where it is known."""

    span: Span
    text: str
    actor_id: str | None = None


@frozen
class Casualty:
    """One stated casualty fact: an outcome, a count and who it befell.

    Args:
        outcomes: sorted; ("killed", "wounded") for one number over both.
        relates_to: id of the casualty that this one is part of, adds to or updates.
        named: ids of the persons named as the victims.
        rule: the readable name of the pattern that read it.
    """

    id: str
    span: Span
    text: str
    outcomes: tuple[Outcome, ...]
    count: Quantity
    factuality: Factuality = "asserted"
    scope: Scope = "incident"
    relation: Relation = "main"
    relates_to: str | None = None
    victims: Phrase | None = None
    role: Role = "unknown"
    groups: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    affiliation: Affiliated | None = None
    domain: Domain = "conflict"
    weapon: str | None = None
    place: str | None = None
    date: str | None = None
    source: str | None = None
    event: str | None = None
    rule: str = ""
