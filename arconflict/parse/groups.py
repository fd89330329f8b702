"""Groups of people as data: how many, who, with which outcome, of which side, and how one group takes after another."""

from typing import NamedTuple

from arconflict.facts.quantity import Modifier, Number
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
    "CHOKING": "wounded",
}

HELD = frozenset({"abducted", "captured", "detained"})
"""What had befallen hostages and prisoners before."""


class Amount(NamedTuple):
    """A count before it becomes a fact: what was stated, and the words that state it."""

    value: Number | None
    low: Number | None
    high: Number | None
    modifier: Modifier
    first: int
    after: int
    rule: str


class Belonging(NamedTuple):
    """The words that name a side; a group that goes on in another line keeps the line that named it."""

    line: Line
    first: int
    after: int


class Group(NamedTuple):
    """People as one phrase names them. Places are word indices of the line, half-open."""

    first: int
    after: int
    amount: Amount
    outcomes: frozenset[str]
    victims: tuple[int, int] | None
    role: str
    groups: frozenset[str]
    belongs: Belonging | None
    counted: bool
    definite: bool
    other: bool
    among: bool
    noun: str
    after_folded: int


def outcomes_of(features: frozenset[str]) -> frozenset[str]:
    """The outcomes that a word's features name."""
    return frozenset(OUTCOMES[f] for f in features if f in OUTCOMES)


def role_of_both(one: str, more: str) -> str:
    """«من العسكريين والمدنيين» are of no one role; «نساء» beside people of no role say civilian."""
    if "unknown" in (one, more):
        return more if one == "unknown" else one
    return "unknown" if (one == "civilian") != (more == "civilian") else one


def together(one: Group, more: Group, after_folded: int) -> Group:
    """Two groups as one: their counts added where both have one, their kinds united."""
    value = None if one.amount.value is None or more.amount.value is None else one.amount.value + more.amount.value
    modifier: Modifier = "vague" if value is None else "exact"
    amount = one.amount._replace(value=value, low=value or 2, high=value, modifier=modifier, after=more.amount.after)
    victims = (one.victims or (one.first, one.after))[0], more.after
    alike = one.role == more.role or "civilian" in (one.role, more.role)
    return one._replace(
        after=more.after,
        amount=amount,
        victims=victims,
        groups=one.groups | more.groups,
        role=role_of_both(one.role, more.role) if alike else "unknown",
        after_folded=after_folded,
    )


_CARRIED = frozenset({"soldier", "militant", "police"})
"""Groups that «آخرين» shares with the people before it; of others it says nothing."""


def inheriting(group: Group, whole: Group | None, is_part: bool) -> Group:
    """A part, «آخرين» and bare numbers continue the people named before them: same role, groups and side."""
    if whole is None or group.victims is not None and not group.other and not is_part:
        return group
    another = group.other and whole.amount.value == group.amount.value == 1  # «اغتيال صحفي وإصابة آخر»
    if (
        group.other and whole.role == "security" and whole.belongs is None and not another
    ):  # «مقتل شرطي وإصابة 4 آخرين»: of anyone
        return group
    one = whole.amount.value == 1 and group.amount.value != 1 and not is_part
    if one and (whole.groups - {"militant"} if group.other else whole.role == "civilian"):
        return group  # «وفاة طفل وإصابة 7 آخرين», «مقتل مدني وإصابة خمسة»
    role = group.role if group.role != "unknown" else whole.role
    groups = group.groups
    if is_part and whole.role == "security" and groups <= {"soldier", "commander"}:  # «رجال الشرطة بينهم ضابطان»
        role, groups = "security", groups - {"soldier"}
    if is_part and role == whole.role or not groups:
        shared = whole.groups if is_part or another else whole.groups & _CARRIED
        groups = groups | shared
    armed = whole.role in ("combatant", "security") and (not is_part or group.among or role == whole.role)
    return group._replace(role=role, groups=groups, belongs=group.belongs or (whole.belongs if armed else None))
