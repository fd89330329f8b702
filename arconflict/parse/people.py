"""Groups of people: how many, who, with which outcome, of which side."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from arconflict.facts.quantity import Modifier, Number
from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.chunks import Chunk, Units
from arconflict.parse.line import Line
from arconflict.parse.sides import POLICE, SECURITY, SOLDIERS, Force, SideSearch, force_of

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


_NOUNS = frozenset(
    {
        "PERSON",
        "VICTIM_NOUN",
        "COUNTED_EVENT",
        "MEMBERS",
        "SEVERAL_EVENTS",
        "LOSSES",
        "OTHER",
        "ORDINAL",
        "TWO_OF",
        "CHOKING",
        "SERGEANT",
    }
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


class PeopleReader:
    """Reads a chunk of people into a group."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self.features = vocabulary.alphabet.features
        self._sides = SideSearch(vocabulary.alphabet)
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
                force = force or force_of(self.features[line.symbols[first]], units.units.get(at))
            land = "ACTOR" in features and units.units[at].kind == "state" if at in units.units else False
            if land and chunk.kind == "counted":  # «10 من السعودية»: no noun of people
                continue
            if features & _NOUNS or chunk.kind == "counted" and "EVENT_NOUN" in features:
                kin = bool(nouns) and "OF_THE_DEAD" in self.features[units.symbols[nouns[0]]]
                if not (nouns and "DEF" in features and (kin or "SINGULAR" in features)):  # «شقيق الشهيد»
                    outcomes |= outcomes_of(features)
                nouns.append(at)
            elif (nouns or among) and "PREDICATE" in features:  # «عثر على شاب مقتولا»
                outcomes |= outcomes_of(features)
            other |= bool(features & {"OTHER", "ORDINAL"})
            among |= "OF_THEM" in features
        first, after = units.edges[chunk.first], units.edges[chunk.after]
        own = belongs is not None and "POSS" in self.features[line.symbols[belongs[0]]]  # «من قواته»
        if (belongs is None or own) and (side := self._sides.owner(chunk, units)) is not None:
            belongs, force = side
        victims = (units.edges[nouns[0]], after) if nouns else None
        if chunk.kind == "one_of":
            amount = Amount(1, 1, 1, "exact", first, first + 1, "one of them")
        if chunk.kind == "name":
            victims, amount = (first, after), Amount(1, 1, 1, "exact", first, after, "one: a name")
        head = self.features[units.symbols[nouns[0]]] if nouns else frozenset()
        counted = amount is not None and chunk.kind != "name"
        role, groups, nation = self._who(nouns, units, line)
        if role == "unknown" and self._is_war_crew(line, first, after):
            role = "combatant"
        members = role in ("combatant", "security") or bool(head & {"MEMBERS"})
        if belongs is nation is None and members and (side := self._sides.struck(chunk, units)) is not None:
            belongs, force = side
        if force in (None, SOLDIERS) and self.having("SECURITY_WORD").search(line.symbols, first, after):
            force = SECURITY
        if "CHIEF" in head and (force is not None or self._is_of_security(line, after)):  # «مدير المخابرات»
            role = force.role if force is not None else "security"
        if force in (POLICE, SECURITY) and groups <= {"soldier", "commander"}:  # «ضابطان من قوى الأمن»
            role, groups = "security", groups - {"soldier"} | force.groups
        if force is not None and not groups - {"commander"} and role in ("unknown", "combatant"):
            role, groups = force.role, groups | force.groups
        side_words = belongs or nation
        return Group(
            first, after, amount or self._implied(head, nouns, chunk.first, units, line), outcomes, victims, role, groups,
            None if side_words is None else Belonging(line, *side_words), counted, bool(head & {"DEF", "POSS"}), other, among,
            line.keys[units.edges[nouns[0]]] if nouns else "", chunk.after,
        )  # fmt: skip

    def _is_of_security(self, line: Line, after: int) -> bool:
        """«معاون مباحث قسم شرطة»: what the words right behind an office are of."""
        for symbol in line.symbols[after : after + 3]:
            has = self.features[symbol]
            if "SECURITY_WORD" in has:
                return True
            if has & {"FI", "WA", "COMMA", "STOP", "BI", "LI", "VERB", "NAME"}:
                return False
        return False

    def _is_war_crew(self, line: Line, first: int, after: int) -> bool:
        """«6 أشخاص من طاقم الطائرة العسكرية»: the crew among the people or right behind, of what only an army has."""
        crew = self.having("CREW").search(line.symbols, first, after + 2)
        return crew is not None and bool(self.having("WAR_CRAFT").search(line.symbols, crew.end(), crew.end() + 2))

    def _is_body(self, units: Units, at: int) -> bool:
        return bool(self.features[units.symbols[at]] & {"BODY", "VICTIMS", "ABDUCTED"})

    def _who(
        self, nouns: Iterable[int], units: Units, line: Line
    ) -> tuple[str, frozenset[str], tuple[int, int] | None]:
        """The role and the groups that the nouns state, and the noun of a nation among them."""
        role = "unknown"
        groups: set[str] = set()
        if any(
            {"VICTIM_NOUN", "FEMALE"} <= self.features[units.symbols[at]] and not self._is_body(units, at)
            for at in nouns
        ):
            groups.add("woman")
        nation: tuple[int, int] | None = None
        for at in nouns:
            first = units.edges[at]
            people = self._vocabulary.people_of(line.keys[first])
            if people is None:
                continue
            role = _role_of_both(role, people.role)
            groups.update(people.groups)
            if people.kind in ("national", "faction"):
                nation = (first, units.edges[at + 1])
        return role, frozenset(groups), nation

    def _is_dual_in_construct(self, head: frozenset[str], at: int, units: Units, line: Line) -> bool:
        """«رجلا أمن», «ضابطي شرطة»: no accusative and no plural, for a bare noun of their service follows."""
        if "TWO_OF" in head:
            return True
        behind = self.features[units.symbols[at + 1]] if at + 1 < len(units.symbols) else frozenset()
        accusative = {"PERSON", "SINGULAR"} <= head and "DEF" not in head and line.keys[units.edges[at]].endswith("ا")
        return accusative and "SECURITY_WORD" in behind and "DEF" not in behind

    def _implied(self, head: frozenset[str], nouns: list[int], place: int, units: Units, line: Line) -> Amount:
        at = nouns[0] if nouns else place
        if "ORDINAL" in head or "COUNTED_EVENT" in head and "SEVERAL_EVENTS" not in head:
            head |= {"SINGULAR"}
        first, after = units.edges[at], units.edges[at + 1]
        if "OTHER" in head and at and "A_NUMBER" in self.features[units.symbols[at - 1]]:  # «وجرح عدد آخر»
            return Amount(None, 2, None, "vague", first - 1, after, "some: a number of others")
        if self._is_dual_in_construct(head, at, units, line):
            return Amount(2, 2, 2, "exact", first, after, "two: a dual in construct")
        if "DUAL" in head and "PLURAL" not in head or {"SINGULAR", "POSS", "OBJECT_FORM"} <= head:  # «شقيقاه»
            return Amount(2, 2, 2, "exact", first, after, "two: a dual noun")
        construct = {"DEF", "CONSTRUCT"} <= head  # «المحامي» is no plural in construct
        if "SINGULAR" in head and "PLURAL" not in head and "COLLECTIVE" not in head or construct:
            return Amount(1, 1, 1, "exact", first, after, "one: a singular noun")
        return Amount(None, 2, None, "vague", first, after, "some: a plural noun")


def _role_of_both(one: str, more: str) -> str:
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
        role=_role_of_both(one.role, more.role) if alike else "unknown",
        after_folded=after_folded,
    )


_CARRIED = frozenset({"soldier", "militant", "police"})
"""Groups that «آخرين» shares with the people before it; of others it says nothing."""


def inheriting(group: Group, whole: Group | None, is_part: bool) -> Group:
    """A part, «آخرين» and bare numbers continue the people named before them: same role, groups and side."""
    if whole is None or group.victims is not None and not group.other and not is_part:
        return group
    if group.other and whole.role == "security" and whole.belongs is None:  # «مقتل شرطي وإصابة 4 آخرين»: of anyone
        return group
    role = group.role if group.role != "unknown" else whole.role
    groups = group.groups
    if is_part and whole.role == "security" and groups <= {"soldier", "commander"}:  # «رجال الشرطة بينهم ضابطان»
        role, groups = "security", groups - {"soldier"}
    if is_part and role == whole.role or not groups:
        groups = groups | (whole.groups if is_part else whole.groups & _CARRIED)
    armed = whole.role in ("combatant", "security") and not is_part
    return group._replace(role=role, groups=groups, belongs=group.belongs or (whole.belongs if armed else None))
