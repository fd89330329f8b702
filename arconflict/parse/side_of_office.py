"""The side of one who is named with an office: «زعيم تنظيم القاعدة في اليمن فلان»."""

from arconflict.parse.chunks import Unit, Units
from arconflict.parse.persons import PersonSaid
from arconflict.parse.sides import FORCES, Force


def office_of(named: Unit | None, units: Units) -> tuple[tuple[int, int], Force] | None:
    """What armed party the one named holds an office in, and the kind of force that it is; None for any other office."""
    person = named.value if named is not None else None
    if not isinstance(person, PersonSaid) or person.affiliation is None:
        return None
    first = person.affiliation[0]
    kind = next((unit.kind for unit in units.units.values() if unit.first == first), "")
    return (person.affiliation, FORCES[kind]) if kind in FORCES else None
