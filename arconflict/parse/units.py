"""What other parsers found in a line, as units that the casualty grammar folds into one word each."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from arconflict.facts.actor import ActorType
from arconflict.parse.actors import Named
from arconflict.parse.chunks import Unit
from arconflict.parse.count import Count
from arconflict.parse.line import Line
from arconflict.parse.persons import PersonSaid


class Said(NamedTuple):
    """A line and what the parsers of numbers, actors and persons found in it."""

    line: Line
    counts: Sequence[Count]
    names: Sequence[Named] = ()
    persons: Sequence[PersonSaid] = ()


def units_of(said: Said, types: Mapping[str, ActorType]) -> list[Unit]:
    """Names and quantities in order; where they overlap, a name holds its number («اللواء 105»).

    A generic name (مسلحين) and a force of persons (جنود أميركيين) stay the nouns of people that they are, a country (في العراق) the place, an ordinal the
    adjective.
    """
    units = [unit for named in said.names if (unit := _force(named, types)) is not None]
    units += [Unit(*person.name, "NAMED", person) for person in said.persons]
    taken = {at for unit in units for at in range(unit.first, unit.after)}
    for count in said.counts:
        if count.kind != "ordinal" and taken.isdisjoint(range(count.first, count.after)):
            units.append(Unit(count.first, count.after, "COUNT" if count.kind == "cardinal" else "NUMBER", count))
    units.sort(key=_place)
    return units


def outside(names: Sequence[Named], persons: Sequence[PersonSaid]) -> Sequence[Named]:
    """The names of actors that are no part of a person's name: «أبو ثابت الحوثي»."""
    starts = [person.name[0] for person in persons]
    ends = [person.name[1] for person in persons]

    def is_part(named: Named) -> bool:
        at = bisect_right(starts, named.first) - 1
        return at >= 0 and named.after <= ends[at]

    return [named for named in names if not is_part(named)]


def _place(unit: Unit) -> int:
    return unit.first


def is_party(named: Named, types: Mapping[str, ActorType]) -> bool:
    """Whether a name is that of an actor, and not a country as a place or a plain noun of people."""
    kinds = {types[owner.actor_id] for owner in named.owners}
    return bool(kinds) and "generic" not in kinds and not (named.located and kinds == {"state"})


def _force(named: Named, types: Mapping[str, ActorType]) -> Unit | None:
    if named.country is not None and named.people or not is_party(named, types):
        return None
    kinds = {types[owner.actor_id] for owner in named.owners}
    return Unit(named.first, named.after, "ACTOR", named, kinds.pop() if len(kinds) == 1 else "")
