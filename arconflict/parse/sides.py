"""The side that people belong to where it stands before them: whose men, whose losses, whose checkpoint was struck."""

from typing import NamedTuple

from arconflict.lexicon.features import Alphabet
from arconflict.parse.chunks import Chunk, Unit, Units
from arconflict.parse.line import Line


class Force(NamedTuple):
    """What members of a force are: their role and groups."""

    role: str
    groups: frozenset[str]


class Side(NamedTuple):
    """The words that name a side, and what its members are, where that is known."""

    words: tuple[int, int]
    force: Force | None


SOLDIERS = Force("combatant", frozenset({"soldier"}))
MILITANTS = Force("combatant", frozenset({"militant"}))
POLICE = Force("security", frozenset({"police"}))
SECURITY = Force("security", frozenset())
FIGHTERS = Force("combatant", frozenset())
FORCES = {
    "state_force": SOLDIERS,
    "coalition": SOLDIERS,
    "mission": SOLDIERS,
    "rebel": MILITANTS,
    "militia": MILITANTS,
    "pmc": MILITANTS,
    "police": POLICE,
    "intelligence": FIGHTERS,
}
"""By the type of a registry's actor."""
HEADS = {"HEAD_ARMY": SOLDIERS, "HEAD_MILITIA": MILITANTS, "HEAD_POLICE": POLICE}
"""By the feature of the head of an organisation's name."""
STATES = frozenset({"state", "government"})
OWNED = 25
"""How many words before «من عناصرها» their side may stand."""
LOST = 14
"""The same for «خسائر القوات الجنوبية ستة شهداء», «الخسائر بين القوات، خلال يومين، 22 قتيلا»."""
STRUCK = 22
"""The same for «قرب حاجز للشرطة العسكرية، ما أسفر عن مقتل عنصرين»."""
TELLING = frozenset({"SAID", "TELLS", "IN_THE_NAME"})
HAPPENING = frozenset({"CAUSE", "FALL", "PLACE_QUALITY"})
LABEL = 9
"""The same for «• قوات النظام والأجهزة الأمنية: 9 قتلى»."""
SHE = ("ه", "ات")
"""How the head of a name that is a she ends: الشرطة, قوات."""
TOLD = 10
"""The same for «أعلن الجيش مقتل جندي»."""
ARMIES = frozenset({"state_force", "coalition", "mission"})
OWN = frozenset({"MEMBERS", "PERSON"})
LOSS = frozenset({"LOSE", "LOSSES"})
IN = frozenset({"FI", "BAYN", "LI"})
"""«الخسائر في القوات», «بين القوات», «للقوات»; «في صفوف القوات»."""
NO: frozenset[str] = frozenset()
_HARM = frozenset({"KILLED", "WOUNDED", "CAPTURED", "DETAINED", "ABDUCTED"})


def force_of(features: frozenset[str], unit: Unit | None) -> Force | None:
    """The kind of force that members of an organisation are, by the registry or by the head of its name."""
    if unit is not None and unit.kind in FORCES:
        return FORCES[unit.kind]
    return next((force for head, force in HEADS.items() if head in features), None)


class SideSearch:
    """Looks for a side before a group of people in a folded line."""

    def __init__(self, alphabet: Alphabet) -> None:
        self._features = alphabet.features

    def owner(self, chunk: Chunk, units: Units, line: Line) -> Side | None:
        """«فقدت القوات 27 من عناصرها», «كبدت المرتزقة 40 قتيلا»"""
        places = range(max(0, chunk.first - 1), chunk.after)
        owned = [at for at in places if self._is_owned(units.features[at])]
        if owned and all(self._mans_a_craft(at, units) for at in owned):  # «دمر الجيش دبابة ومقتل طاقمها»
            owned = []
        keys = [line.keys[units.edges[at]] for at in owned]
        if any(key.endswith("نا") for key in keys):  # «اثنين من جنودنا»: the speaker's
            return None
        hers = any(key.endswith("ها") for key in keys)
        his = all(key.endswith("ه") for key in keys)
        return (
            (self._possessor(chunk, units, hers, his, line) if owned else None)
            or self._loser(chunk, units)
            or self._labelled(chunk, units)
        )

    def _is_owned(self, has: frozenset[str]) -> bool:
        if {"VICTIM_NOUN", "PLURAL", "POSS"} <= has:  # «شيعت الجماعة 16 من قتلاها»
            return True
        return "POSS" in has and bool(has & OWN) and has.isdisjoint({"VICTIM_NOUN", "KIN", "PARENT", "NAMED_AFTER"})

    def _mans_a_craft(self, at: int, units: Units) -> bool:
        """«دبابة ومقتل طاقمها»: the crew of what was named right before, and not of who struck it."""
        craft = (self._features[units.symbols[place]] for place in range(max(0, at - 5), at))
        return "CREW" in self._features[units.symbols[at]] and any("WAR_CRAFT" in has for has in craft)

    def _possessor(self, chunk: Chunk, units: Units, hers: bool, his: bool, line: Line) -> Side | None:
        """«أقرت بوروندي بمقتل تسعة من عسكرييها»: the nearest party that is not itself the doer of the harm."""
        by_them = False
        for at in range(chunk.first - 1, max(-1, chunk.first - OWNED), -1):
            unit = units.units.get(at)
            if unit is None or unit.feature != "ACTOR":
                has = self._features[units.symbols[at]]
                if "STOP" in has or hers and {"PERSON", "COLLECTIVE", "COUNTED"} <= has:  # «العائلة … أبنائها»
                    return None
                theirs = not by_them and not (his and line.keys[units.edges[at]].endswith(SHE))
                if theirs and (after := self._unlisted(at, chunk.first, units, hers)):
                    return Side((units.edges[at], units.edges[after]), force_of(has, None))
                noun = "HE" in has and at > 0 and bool(self._features[units.symbols[at - 1]] & {"ILA", "AN", "WA"})
                by_them |= {"VERB", "ACTIVE"} <= has and not noun and not has.isdisjoint(_HARM)
            elif by_them:  # «نيران القوات قتلت اثنين من مسلحيها»: theirs are the victims of the verb
                by_them = False
            elif his and line.keys[unit.first].endswith(SHE):  # «قالت الشرطة إن ثلاثة من حراسه»
                continue
            elif not unit.kind or unit.kind in FORCES or unit.kind in STATES:
                return Side((unit.first, unit.after), FORCES.get(unit.kind))
        return None

    def _unlisted(self, at: int, until: int, units: Units, hers: bool) -> int:
        """Where the name of a force that no registry has ends, else 0: «كمين للميليشيات», «قوات المساندة … من جنودها».

        «قوات» is a she: «مداهمة قوات الأمن لمنزله واعتقال أربعة من معاونيه».
        """
        has, after = units.features[at], at + 1
        if "ORG_HEAD" not in has:
            return 0
        while after < min(at + 3, until) and "DEF" in units.features[after]:
            after += 1
        return after if "DEF" in has or hers and "HEAD_ARMY" in has and after > at + 1 else 0

    def _loser(self, chunk: Chunk, units: Units) -> Side | None:
        """«خسائر القوات الجنوبية ستة شهداء», «تكبيد العدو عشرات القتلى»: the one who is said to have lost them."""
        lost = chunk.first >= 2 and bool(self._features[units.symbols[chunk.first - 1]] & LOSS)
        if lost and (unit := units.units.get(chunk.first - 2)) is not None and unit.feature == "ACTOR":
            return Side((unit.first, unit.after), FORCES.get(unit.kind, FIGHTERS))  # «القوات تكبدت 40 قتيلا»
        if lost and chunk.first >= 3 and (after := self._unlisted(chunk.first - 3, chunk.first - 1, units, False)):
            return Side(
                (units.edges[chunk.first - 3], units.edges[after]), force_of(units.features[chunk.first - 3], None)
            )
        if chunk.first and "BI" in self._features[units.symbols[chunk.first - 1]]:  # «قدمت الحركة التعازي بأربعة شهداء»
            return None
        for at in range(chunk.first - 1, max(-1, chunk.first - LOST), -1):
            has = self._features[units.symbols[at]]
            if "OFFERED" in has and "VICTIM_NOUN" in self._features[units.symbols[chunk.after - 1]]:
                return self._offering(at, units)
            unit = units.units.get(at)
            party = unit is not None and unit.feature == "ACTOR"
            if "STOP" in has or "VERB" in has and at < chunk.first - 2:
                return None
            nameless = at == chunk.first - 1 and bool(has & {"PERSON", "ORG_HEAD"}) and "DEF" in has
            if at and (party or nameless) and (self._is_of_losses(at, units) or self._is_of_ranks(at, chunk, units)):
                words = (units.edges[at], units.edges[at + 1])
                return Side(words, force_of(has, unit) or FIGHTERS)
        return None

    def _offering(self, verb: int, units: Units) -> Side | None:
        """«قدمت المقاومة عشرات الشهداء», «المقاومة قدمت عشرات الشهداء»"""
        for at in (verb - 1, verb + 1):
            unit, has = units.units.get(at), units.features[at] if at >= 0 else NO
            if unit is not None and unit.feature == "ACTOR":
                return Side((unit.first, unit.after), FORCES.get(unit.kind, FIGHTERS))
            if {"ORG_HEAD", "DEF"} <= has:  # «احتسبت الفرقة ستة من الشهداء»
                return Side((units.edges[at], units.edges[at + 1]), force_of(has, None) or FIGHTERS)
        return None

    def _labelled(self, chunk: Chunk, units: Units) -> Side | None:
        """«• قوات النظام: 9 قتلى»: the side that a line of a list begins with."""
        named = units.units.get(1)
        front = units.features[0] & {"OTHER_SIGN", "DASH"} and 1 < chunk.first < LABEL
        if not front or named is None or named.feature != "ACTOR" or "COLON" not in units.features[chunk.first - 1]:
            return None
        return Side((named.first, named.after), FORCES.get(named.kind, FIGHTERS))

    def _is_of_losses(self, at: int, units: Units) -> bool:
        """«خسائر القوات», «الخسائر البشرية بين القوات», «كبدت المقاومة العدو 40 قتيلا»"""
        before = [self._features[symbol] for symbol in units.symbols[max(0, at - 3) : at]]
        if "INFLICTS" in before[-1]:  # «كبدت العدو», not «كبدتهم المقاومة», «كبدت المقاومة العدو»
            return "POSS" not in before[-1] and "DEF" not in self._features[units.symbols[at + 1]]
        if len(before) > 1 and "INFLICTS" in before[-2] and "ACTOR" in before[-1]:
            return "POSS" not in before[-2]
        if len(before) > 1 and {"DURING", "POSS"} <= before[-1]:  # «تكبد خلالها الحوثيون مئة قتيل»
            before.pop()
        return bool(before[-1] & LOSS) or bool(before[-1] & IN) and any("LOSSES" in has for has in before)

    def _is_of_ranks(self, at: int, chunk: Chunk, units: Units) -> bool:
        """«سقط في صفوف الجيش 30 قتيلا»"""
        into, ranks = (self._features[symbol] for symbol in units.symbols[at - 2 : at]) if at > 1 else (NO, NO)
        between = (self._features[symbol] for symbol in units.symbols[at + 1 : chunk.first])
        return (
            "MEMBERS" in ranks
            and "ORG_HEAD" not in ranks
            and bool(into & IN)
            and not any("COMMA" in has for has in between)
        )

    def announcer(self, chunk: Chunk, units: Units) -> Side | None:
        """«أعلن الجيش اللبناني مقتل جندي», «قالت القوات إن أحد الجنود قتل»: an army tells of its own soldiers.

        Not where a verb has a doer: «أعلن الجيش أن الطيران قتل ثلاثة جنود».
        """
        befallen = [self._features[symbol] for symbol in units.symbols[max(0, chunk.first - 2) : chunk.first]]
        if befallen and "ORDINAL" in befallen[-1]:  # «مقتل أول جنديين»
            befallen.pop()
        if (
            not befallen
            or "INNA" not in befallen[-1]
            and not ("EVENT_NOUN" in befallen[-1] and "VERB" not in befallen[-1])
        ):
            return None
        for at in range(chunk.first - 1, max(-1, chunk.first - TOLD), -1):
            unit = units.units.get(at)
            if "STOP" in self._features[units.symbols[at]]:
                return None
            if unit is None or unit.feature != "ACTOR" or "OPEN" in self._features[units.symbols[at - 1]]:
                continue  # «قالت قوات الحلف (الناتو) إن …»: the name before the bracket tells
            after = at + 2 if "QAD" in self._features[units.symbols[at + 1]] else at + 1  # «كان الجيش قد أعلن»
            around = (self._features[units.symbols[place]] for place in (at - 2, at - 1, after) if place >= 0)
            told = any(has & TELLING and has.isdisjoint(HAPPENING) for has in around)
            return Side((unit.first, unit.after), FORCES[unit.kind]) if told and unit.kind in ARMIES else None
        return None

    def fighting(self, chunk: Chunk, units: Units, line: Line, groups: frozenset[str]) -> Side | None:
        """«اشتباكات بين الجيش ومسلحين أسفرت عن مقتل جنديين»: the only one of two who fight that such men are of."""
        alike: list[Side] = []
        for at in range(chunk.first - 1, max(0, chunk.first - STRUCK), -1):
            unit, has = units.units.get(at), self._features[units.symbols[at]]
            if "STOP" in has:
                return None
            if "BAYN" in has and "DEF" not in has:
                return alike[0] if len(alike) == 1 else None
            if unit is not None and unit.feature == "ACTOR":
                said = frozenset().union(*(self._features[symbol] for symbol in line.symbols[unit.first : unit.after]))
                of = force_of(said, unit)
                if of is not None and of.groups and of.groups <= groups:
                    alike.append(Side((unit.first, unit.after), of))
        return None

    def struck(self, chunk: Chunk, units: Units) -> Side | None:
        """«انفجرت قرب حاجز للشرطة العسكرية، ما أسفر عن مقتل عنصرين»: whose men were where the blow fell."""
        for at in range(chunk.first - 1, max(0, chunk.first - STRUCK), -1):
            has = self._features[units.symbols[at]]
            if "STOP" in has:
                return None
            unit = units.units.get(at)
            force = force_of(has & {"HEAD_POLICE"}, unit)
            if force is None or unit is not None and unit.feature != "ACTOR":
                continue
            before = {f for back in (1, 2, 3) if at >= back for f in self._features[units.symbols[at - back]]}
            if "STRUCK" in before:
                return Side((units.edges[at], units.edges[at + 1]), force)
        return None
