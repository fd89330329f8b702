"""Chunks of people to groups: how many, who, with which outcome, of which side."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.chunks import Chunk, Units
from arconflict.parse.count import Count
from arconflict.parse.crews import Crews
from arconflict.parse.groups import Amount, Belonging, Group, outcomes_of, role_of_both
from arconflict.parse.implied_amounts import ImpliedAmounts
from arconflict.parse.line import Line
from arconflict.parse.side_behind import SideBehind
from arconflict.parse.side_of_office import office_of
from arconflict.parse.sides import MILITANTS, POLICE, SECURITY, SOLDIERS, Force, Side, SideSearch, force_of

_NOUNS = frozenset(
    "PARENT OTHER_WOMAN PERSON VICTIM_NOUN COUNTED_EVENT MEMBERS SEVERAL_EVENTS LOSSES OTHER ORDINAL TWO_OF CHOKING"
    " SERGEANT".split()
)
_BODIES = frozenset({"BODY", "VICTIMS", "ABDUCTED"})
"""Nouns of outcome that are feminine whoever they name."""
STAFF = frozenset({"worker", "journalist", "medic", "aid_worker", "official"})
"""Groups of those who work for somebody."""


class _Said(NamedTuple):
    """What the words of a chunk say: the count, the places of its nouns, whose they are, and what became of them."""

    amount: Amount | None
    nouns: list[int]
    belongs: tuple[int, int] | None
    force: Force | None
    outcomes: frozenset[str]
    other: bool
    among: bool


class _Who(NamedTuple):
    """The role and the groups that nouns of people state, and the words of a nation among them."""

    role: str
    groups: frozenset[str]
    nation: tuple[int, int] | None


def _may_be_of(who: _Who, head: frozenset[str], armed: bool) -> set[str]:
    """How people of a sort may be followed by what they are of, by the choices of `SideBehind`."""
    kinds = {"any", "named", "believed", "followers", "wing"}
    if who.nation is None:  # not «مدني أفغاني يعمل مع الحلف»
        kinds |= {"serving", "belonging"}
    post = bool(head & {"CHIEF", "ROLE"})
    if armed or post:
        kinds.add("members")
    if armed or post or who.groups & STAFF:
        kinds.add("staff")
    if post:
        kinds.add("post")
    if "REPORTER" in head:
        kinds.add("reporter")
    return kinds


class PeopleReader:
    """Reads a chunk of people into a group."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self.features: dict[str, frozenset[str]] = vocabulary.alphabet.features
        self._sides = SideSearch(vocabulary.alphabet)
        self._behind = SideBehind(vocabulary)
        self._implied = ImpliedAmounts(vocabulary)
        self._crews = Crews(vocabulary)
        self._having: dict[str, re.Pattern[str]] = {}

    def having(self, feature: str) -> re.Pattern[str]:
        """The pattern of one word with a feature."""
        found = self._having.get(feature)
        if found is None:
            found = self._having[feature] = compiled(feature, self._vocabulary.alphabet, {})
        return found

    def group(self, chunk: Chunk, units: Units, line: Line) -> Group:
        """count? (من)? noun modifier* belonging?, or name"""
        said = self._said(chunk, units, line)
        first, after = units.edges[chunk.first], units.edges[chunk.after]
        nouns, amount = said.nouns, said.amount
        victims = (units.edges[nouns[0]], after) if nouns else None
        if chunk.kind == "one_of":
            amount = Amount(1, 1, 1, "exact", first, first + 1, "one of them")
        if chunk.kind == "name":
            victims, amount = (first, after), Amount(1, 1, 1, "exact", first, after, "one: a name")
        head = self.features[units.symbols[nouns[0]]] if nouns else frozenset()
        counted = amount is not None and chunk.kind != "name"
        who = self._who(nouns, units, line)
        if "commander" in who.groups and self._crews.drives(line, units.edges[nouns[0]]):
            who = who._replace(role="unknown", groups=who.groups - {"commander"})
        crew = self._crews.of(line, first, after, who.role)
        if crew is not None:
            who = who._replace(role=crew[0], groups=who.groups - {"soldier"} | crew[1])
        belongs, force = self._side(chunk, units, line, said, who, head)
        role, groups = self._as_members(who, force, head, line, [(first, after), belongs or (first, first)])
        return Group(
            first, after, amount or self._implied.of(chunk, head, nouns, units, line), said.outcomes, victims, role, groups,
            None if belongs is None else Belonging(line, *belongs), counted, bool(head & {"DEF", "POSS"}), said.other,
            said.among, line.keys[units.edges[nouns[0]]] if nouns else "", chunk.after,
        )  # fmt: skip

    def _said(self, chunk: Chunk, units: Units, line: Line) -> _Said:
        """What the words of a chunk say one by one."""
        amount: Amount | None = None
        nouns: list[int] = []
        belongs: tuple[int, int] | None = None
        outcomes: frozenset[str] = frozenset()
        other = among = False
        force: Force | None = None
        for at in range(chunk.first, chunk.after):
            features = self.features[units.symbols[at]]
            if nouns and features & {
                "RANK_TAIL",
                "FREED",
            }:  # «ملازم أول» is no first of several, «أسرى محررين» no editors
                continue
            first, after = units.edges[at], units.edges[at + 1]
            if len(nouns) < 2 or "COLLECTIVE" not in self.features[units.symbols[nouns[-1]]]:
                amount = amount or self._amount(features, units, at)  # but «رجلين من [عشيرة واحدة]» are two
            group = "ORG_HEAD" in features and ("PERSON" not in features or self._is_described(units, at, chunk.after))
            if "ACTOR" in features or group:
                end = after if "ACTOR" in features else units.edges[self._before_name(units, at, chunk.after)]
                belongs = first, end
                force = force or force_of(self.features[line.symbols[first]], units.units.get(at))
            land = "ACTOR" in features and units.units[at].kind == "state" if at in units.units else False
            if land and chunk.kind == "counted":  # «10 من السعودية»: no noun of people
                continue
            if nouns and belongs and "VICTIMS" in self.features[units.symbols[nouns[-1]]]:  # «ضحايا داعش»: by them
                belongs = force = None
            if group and "PERSON" in features:
                continue
            if features & _NOUNS or chunk.kind == "counted" and "EVENT_NOUN" in features:
                kin = bool(nouns) and "OF_THE_DEAD" in self.features[units.symbols[nouns[0]]]
                freed = "FREED" in self.features[units.symbols[at + 1]] if at + 1 < len(units.symbols) else False
                if not (freed or nouns and "DEF" in features and (kin or "SINGULAR" in features)):  # «شقيق الشهيد»
                    outcomes |= outcomes_of(features)
                nouns.append(at)
            elif (nouns or among) and "PREDICATE" in features:  # «عثر على شاب مقتولا»
                outcomes |= outcomes_of(features)
            of_side = at > 0 and "SIDE_WORD" in self.features[units.symbols[at - 1]]  # «أربعة من الطرف الآخر»
            other |= bool(features & {"OTHER", "OTHER_WOMAN", "ORDINAL"}) and not of_side
            among |= "OF_THEM" in features
        return _Said(amount, nouns, belongs, force, self._befell(nouns, units, outcomes), other, among)

    def _befell(self, nouns: list[int], units: Units, outcomes: frozenset[str]) -> frozenset[str]:
        """«جثتي رهينتين» are dead, «رهائن محتجزين» are hostages."""
        if nouns and "BODY" in self.features[units.symbols[nouns[0]]]:
            return outcomes & {"killed"} or outcomes
        return outcomes - {"detained"} if "abducted" in outcomes else outcomes

    def _is_described(self, units: Units, at: int, after: int) -> bool:
        """«8 من المجموعات المسلحة»: a group told from others by an adjective is a side and no noun of people."""
        on = at + 1
        return (
            on < after
            and {"UNKNOWN", "DEF"} <= self.features[units.symbols[on]]
            and "DEF" in self.features[units.symbols[at]]
        )

    def _before_name(self, units: Units, at: int, after: int) -> int:
        """Where the words from a place on end, at the first name of a person: «زعيم الحركة فلان»."""
        ends = {"NAMED", "SURNAME_TITLE"}
        return next((place for place in range(at + 1, after) if ends & self.features[units.symbols[place]]), after)

    def _amount(self, features: frozenset[str], units: Units, at: int) -> Amount | None:
        """The count that a word states: a number, «أحد», «اثنان»."""
        first, after = units.edges[at], units.edges[at + 1]
        if "COUNT" in features:
            count: Count = units.units[at].value  # type: ignore[assignment]
            return Amount(count.value, count.low, count.high, count.modifier, first, after, count.rule)
        if "ONE" in features:
            return Amount(1, 1, 1, "exact", first, after, "one of several")
        if "TWO" in features:
            return Amount(2, 2, 2, "exact", first, after, "two: a dual and its number")
        return None

    def _side(
        self, chunk: Chunk, units: Units, line: Line, said: _Said, who: _Who, head: frozenset[str]
    ) -> tuple[tuple[int, int] | None, Force | None]:
        """The words that name whose people they are, and the kind of force that is."""
        side = None if said.belongs is None else Side(said.belongs, said.force)
        if chunk.kind == "name" and (office := office_of(units.units.get(chunk.first), units)) is not None:
            return office
        own = side is not None and "POSS" in self.features[units.symbols[bisect_left(units.edges, side.words[0])]]
        armed = who.role in ("combatant", "security") or bool(head & {"MEMBERS"})
        if side is None or self._is_of_a_kind(units, side.words):  # «رجال شرطة من حركة كذا»
            guards = self.having("SECURITY_WORD").search(units.symbols, chunk.first, chunk.after)
            side = self._behind.of(chunk, units, _may_be_of(who, head, armed or guards is not None)) or side
        if side is None or own:  # «من قواته»
            owner = self._sides.owner(chunk, units, line)
            among = None if owner is None else self._vocabulary.people_of(line.keys[owner.words[0]])
            if among is not None and among.role == "civilian":  # «في صفوف المدنيين», «بين السكان»: no side
                return who.nation, Force(among.role, frozenset(among.groups))
            side = owner or side
        if side is None and who.nation is None and armed:
            side = self._sides.struck(chunk, units)
        if side is None and who.nation is None and armed:
            side = self._sides.fighting(chunk, units, line, who.groups)
        if side is None and who.nation is None and "soldier" in who.groups:
            side = self._sides.announcer(chunk, units)
        return (who.nation, None) if side is None else side

    def _is_of_a_kind(self, units: Units, words: tuple[int, int]) -> bool:
        """«رجال شرطة», «رجال أمن»: a service that no word tells whose it is."""
        has = self.features[units.symbols[bisect_left(units.edges, words[0])]]
        return words[1] - words[0] == 1 and bool(has & {"SECURITY_WORD", "HEAD_POLICE"}) and "DEF" not in has

    def _as_members(
        self, who: _Who, force: Force | None, head: frozenset[str], line: Line, words: list[tuple[int, int]]
    ) -> tuple[str, frozenset[str]]:
        """The role and the groups of people who are of a force."""
        role, groups = who.role, who.groups
        service = self.having("SECURITY_WORD | SECURITY_ADJECTIVE | GUARDS BORDER")
        if force in (None, SOLDIERS) and any(service.search(line.symbols, *each) for each in words):
            force = SECURITY
        if "CHIEF" in head and (force is not None or self._is_of_security(line, words[0][1])):  # «مدير المخابرات»
            role = force.role if force is not None else "security"
        if force in (POLICE, SECURITY) and groups <= {"soldier", "commander"}:  # «ضابطان من قوى الأمن»
            role, groups = "security", groups - {"soldier"} | force.groups
        others = {"commander", "official"} if force == MILITANTS else {"commander"}  # «مسؤول في تنظيم القاعدة»
        of_staff = role == "security" and not groups and force == SOLDIERS  # «أحد منتسبي القوات المسلحة»
        if force is not None and not groups - others and (of_staff or role in ("unknown", "combatant")):
            role, groups = force.role, groups | force.groups
        return role, groups

    def _is_of_security(self, line: Line, after: int) -> bool:
        """«معاون مباحث قسم شرطة»: what the words right behind an office are of."""
        for symbol in line.symbols[after : after + 3]:
            has = self.features[symbol]
            if "SECURITY_WORD" in has:
                return True
            if has & {"FI", "WA", "COMMA", "STOP", "BI", "LI", "VERB", "NAME"}:
                return False
        return False

    def _who(self, nouns: Iterable[int], units: Units, line: Line) -> _Who:
        """The role and the groups that the nouns state, and the noun of a nation among them."""
        role = "unknown"
        groups: set[str] = set()
        if any(
            {"VICTIM_NOUN", "FEMALE"} <= (has := self.features[units.symbols[at]]) and not has & _BODIES for at in nouns
        ):
            groups.add("woman")
        nation: tuple[int, int] | None = None
        for at in nouns:
            first = units.edges[at]
            key = line.keys[first]
            people = self._vocabulary.people_of(key) or self._vocabulary.people_of("ال" + key)  # «مقتل أب وطفليه»
            if people is None:
                continue
            theirs = people.kind == "faction" and groups == {"official"}  # «قاض داعشي», not «مدني حوثي»
            role = people.role if theirs else role_of_both(role, people.role)
            groups.update(people.groups)
            if {"NATION", "FEMALE", "SINGULAR"} <= self.features[units.symbols[at]]:  # «مقتل فلسطينية»
                groups.add("woman")
            if people.kind in ("national", "people", "faction"):
                nation = (first, units.edges[at + 1])
        return _Who(role, frozenset(groups), nation)
