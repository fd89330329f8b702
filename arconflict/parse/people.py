"""Groups of people: how many, who, with which outcome, of which side."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from arconflict.facts.quantity import Modifier, Number
from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.chunks import Chunk, Unit, Units
from arconflict.parse.line import Line

OUTCOMES = {
    "KILLED": "killed",
    "WOUNDED": "wounded",
    "MISSING": "missing",
    "CAPTURED": "captured",
    "DETAINED": "detained",
    "ABDUCTED": "abducted",
    "DISPLACED": "displaced",
    "SURVIVED": "survived",
}


class Force(NamedTuple):
    """What members of a force are: their role and groups."""

    role: str
    groups: frozenset[str]


_SOLDIERS = Force("combatant", frozenset({"soldier"}))
_MILITANTS = Force("combatant", frozenset({"militant"}))
_POLICE = Force("security", frozenset({"police"}))
_SECURITY = Force("security", frozenset())
FORCES = {
    "state_force": _SOLDIERS,
    "coalition": _SOLDIERS,
    "mission": _SOLDIERS,
    "rebel": _MILITANTS,
    "militia": _MILITANTS,
    "pmc": _MILITANTS,
    "police": _POLICE,
    "intelligence": Force("combatant", frozenset()),
}
"""By the type of a registry's actor."""
HEADS = {"HEAD_ARMY": _SOLDIERS, "HEAD_MILITIA": _MILITANTS, "HEAD_POLICE": _POLICE}
"""By the feature of the head of an organisation's name."""
_NOUNS = frozenset(
    {"PERSON", "VICTIM_NOUN", "COUNTED_EVENT", "MEMBERS", "SEVERAL_EVENTS", "LOSSES", "OTHER", "ORDINAL"}
)


class Amount(NamedTuple):
    """A count before it becomes a fact: what was stated, and the words that state it."""

    value: Number | None
    low: Number | None
    high: Number | None
    modifier: Modifier
    first: int
    after: int
    rule: str


class Group(NamedTuple):
    """People as one phrase names them. Places are word indices of the line, half-open."""

    first: int
    after: int
    amount: Amount
    outcomes: frozenset[str]
    victims: tuple[int, int] | None
    role: str
    groups: frozenset[str]
    belongs: tuple[int, int] | None
    counted: bool
    definite: bool
    other: bool
    among: bool
    noun: str
    after_folded: int


def outcomes_of(features: frozenset[str]) -> frozenset[str]:
    """The outcomes that a word's features name."""
    return frozenset(OUTCOMES[f] for f in features if f in OUTCOMES)


class PeopleReader:
    """Reads a chunk of people into a group."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self.features = vocabulary.alphabet.features
        self._having: dict[str, re.Pattern[str]] = {}

    def having(self, feature: str) -> re.Pattern[str]:
        """The pattern of one word with a feature."""
        found = self._having.get(feature)
        if found is None:
            found = self._having[feature] = compiled(feature, self._vocabulary.alphabet, {})
        return found

    def group(self, chunk: Chunk, units: Units, line: Line) -> Group:
        """count? (من)? noun modifier* belonging?, or name"""
        amount: Amount | None = None
        nouns: list[int] = []
        belongs: tuple[int, int] | None = None
        outcomes: frozenset[str] = frozenset()
        other = among = False
        force: Force | None = None
        for at in range(chunk.first, chunk.after):
            features = self.features[units.symbols[at]]
            first, after = units.edges[at], units.edges[at + 1]
            if "COUNT" in features and amount is None:
                count = units.units[at].value
                amount = Amount(count.value, count.low, count.high, count.modifier, first, after, count.rule)  # type: ignore[attr-defined]
            elif "ONE" in features and amount is None:
                amount = Amount(1, 1, 1, "exact", first, after, "one of several")
            elif "TWO" in features and amount is None:
                amount = Amount(2, 2, 2, "exact", first, after, "two: a dual and its number")
            if "ACTOR" in features or "ORG_HEAD" in features and "PERSON" not in features:
                belongs = (first, after if "ACTOR" in features else units.edges[chunk.after])
                force = force or self._force(self.features[line.symbols[first]], units.units.get(at))
            if features & _NOUNS or chunk.kind == "counted" and "EVENT_NOUN" in features:
                if not (nouns and {"DEF", "SINGULAR"} <= features):  # «شقيق الشهيد»
                    outcomes |= outcomes_of(features)
                nouns.append(at)
            elif nouns and "PREDICATE" in features:  # «عثر على شاب مقتولا»
                outcomes |= outcomes_of(features)
            other |= bool(features & {"OTHER", "ORDINAL"})
            among |= "OF_THEM" in features
        first, after = units.edges[chunk.first], units.edges[chunk.after]
        if belongs is None:
            belongs, force = self._owner(chunk, nouns, units)
        victims = (units.edges[nouns[0]], after) if nouns else None
        if chunk.kind == "one_of":
            amount = Amount(1, 1, 1, "exact", first, first + 1, "one of them")
        if chunk.kind == "name":
            victims, amount = (first, after), Amount(1, 1, 1, "exact", first, after, "one: a name")
        head = self.features[units.symbols[nouns[0]]] if nouns else frozenset()
        counted = amount is not None and chunk.kind != "name"
        role, groups, nation = self._who(nouns, units, line)
        if force in (None, _SOLDIERS) and self.having("SECURITY_WORD").search(units.symbols, chunk.first, chunk.after):
            force = _SECURITY
        if force is not None and not groups - {"commander"} and role in ("unknown", "combatant"):
            role, groups = force.role, groups | force.groups
        return Group(
            first, after, amount or self._implied(head, nouns, chunk.first, units), outcomes, victims, role, groups,
            belongs or nation, counted, bool(head & {"DEF", "POSS"}), other, among,
            line.keys[units.edges[nouns[0]]] if nouns else "", chunk.after,
        )  # fmt: skip

    def _owner(self, chunk: Chunk, nouns: list[int], units: Units) -> tuple[tuple[int, int] | None, Force | None]:
        """«فقدت القوات 27 من عناصرها», «خسائر القوات الجنوبية ستة شهداء»: the side that stands before."""
        owned = any(
            "POSS" in self.features[units.symbols[at]] and "VICTIM_NOUN" not in self.features[units.symbols[at]]
            for at in nouns
        )
        by_them = False
        for at in range(chunk.first - 1, max(-1, chunk.first - (12 if owned else 3)), -1):
            unit = units.units.get(at)
            if unit is None or unit.feature != "ACTOR":
                features = self.features[units.symbols[at]]
                by_them |= {"VERB", "ACTIVE"} <= features and not features.isdisjoint(OUTCOMES)
                continue
            if by_them:  # «نيران القوات قتلت اثنين من مسلحيها»: theirs are the victims of the verb
                by_them = False
                continue
            before = self.features[units.symbols[at - 1]] if at else frozenset()
            if owned and unit.kind in FORCES or before & {"LOSE", "LOSSES"}:
                return (unit.first, unit.after), FORCES.get(unit.kind)
        return None, None

    def _is_body(self, units: Units, at: int) -> bool:
        return bool(self.features[units.symbols[at]] & {"BODY", "VICTIMS", "ABDUCTED"})

    def _force(self, features: frozenset[str], unit: Unit | None) -> Force | None:
        """The kind of force that members of an organisation are, by the registry or by the head of its name."""
        if unit is not None and unit.kind in FORCES:
            return FORCES[unit.kind]
        return next((force for head, force in HEADS.items() if head in features), None)

    def _who(
        self, nouns: Iterable[int], units: Units, line: Line
    ) -> tuple[str, frozenset[str], tuple[int, int] | None]:
        """The role and the groups that the nouns state, and the noun of a nation among them."""
        role = "unknown"
        groups: set[str] = set()
        if any(
            {"VICTIM_NOUN", "FEMALE", "SINGULAR"} <= self.features[units.symbols[at]] and not self._is_body(units, at)
            for at in nouns
        ):
            groups.add("woman")
        nation: tuple[int, int] | None = None
        for at in nouns:
            first = units.edges[at]
            people = self._vocabulary.people_of(line.keys[first])
            if people is None:
                continue
            if role == "unknown":
                role = people.role
            groups.update(people.groups)
            if people.kind in ("national", "faction"):
                nation = (first, units.edges[at + 1])
        return role, frozenset(groups), nation

    def _implied(self, head: frozenset[str], nouns: list[int], place: int, units: Units) -> Amount:
        at = nouns[0] if nouns else place
        if "ORDINAL" in head or "COUNTED_EVENT" in head and "SEVERAL_EVENTS" not in head:
            head |= {"SINGULAR"}
        first, after = units.edges[at], units.edges[at + 1]
        if "DUAL" in head and "PLURAL" not in head:
            return Amount(2, 2, 2, "exact", first, after, "two: a dual noun")
        construct = {"DEF", "CONSTRUCT"} <= head  # «المحامي» is no plural in construct
        if "SINGULAR" in head and "PLURAL" not in head and "COLLECTIVE" not in head or construct:
            return Amount(1, 1, 1, "exact", first, after, "one: a singular noun")
        return Amount(None, 2, None, "vague", first, after, "some: a plural noun")


def together(one: Group, more: Group, after_folded: int) -> Group:
    """Two groups as one: their counts added where both have one, their kinds united."""
    value = None if one.amount.value is None or more.amount.value is None else one.amount.value + more.amount.value
    modifier: Modifier = "vague" if value is None else "exact"
    amount = one.amount._replace(value=value, low=value or 2, high=value, modifier=modifier, after=more.amount.after)
    victims = (one.victims or (one.first, one.after))[0], more.after
    return one._replace(
        after=more.after,
        amount=amount,
        victims=victims,
        groups=one.groups | more.groups,
        role=one.role if one.role == more.role else "civilian" if "civilian" in (one.role, more.role) else "unknown",
        after_folded=after_folded,
    )


_CARRIED = frozenset({"soldier", "militant", "police"})
"""Groups that «آخرين» shares with the people before it; of others it says nothing."""


def inheriting(group: Group, whole: Group | None, is_part: bool) -> Group:
    """A part, «آخرين» and bare numbers continue the people named before them: same role, groups and side."""
    if whole is None or group.victims is not None and not group.other and not is_part:
        return group
    role = group.role if group.role != "unknown" else whole.role
    groups = group.groups
    if is_part and whole.role == "security" and groups <= {"soldier", "commander"}:  # «رجال الشرطة بينهم ضابطان»
        role, groups = "security", groups - {"soldier"}
    if is_part and role == whole.role or not groups:
        groups = groups | (whole.groups if is_part else whole.groups & _CARRIED)
    armed = whole.role in ("combatant", "security") and not is_part
    return group._replace(role=role, groups=groups, belongs=group.belongs or (whole.belongs if armed else None))
