"""Whom a word of outcome befalls: the search for its victims to the right, to the left, and across a relative."""

from arconflict.parse.bare_numbers import THINGS, TRIGGERS, BareNumbers
from arconflict.parse.groups import outcomes_of
from arconflict.parse.objects import ENDS, FAR, PEOPLE, Objects
from arconflict.parse.reach import Reach
from arconflict.parse.sentence import Sentence

NEAR = 2
"""The same for a group without a number: «مقتل أمس جندي»."""
BACK = 12
"""How many words may stand between a group and the verb behind it: «ثلاثة جنود … قتلوا»."""
HURTS = frozenset({"SEVERAL_EVENTS", "COUNTED_EVENT", "WOUNDS"})
"""What those who are hurt are exposed to."""


class VictimSearch:
    """Finds the chunk of people that belongs to a word of outcome in a sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.s = sentence
        self._numbers = BareNumbers(sentence)
        self._objects = Objects(sentence, self._numbers)
        self._reach = Reach(sentence)

    def find(self, at: int, has: frozenset[str]) -> int | None:
        """The chunk of people that a word of outcome befalls."""
        if {"ALA", "POSS"} <= has and self.s.kind(at) == "trigger":  # «إلقاء القبض عليه»
            return None
        if "THEY" in has and "ACTIVE" in has and self._objects.has_object(at):
            return at + 1
        if self.s.kind(at) == "exposed" and "LI" in self.s.behind(at):  # «الطفلان تعرضا لإصابات»
            what = self.s.behind(at, 1)
            return self._left(at, has) if what & HURTS or what & {"CASE", "DETAINED"} else None
        if self.s.kind(at) == "execution":
            return self._right(at, has)
        own_death = self.s.kind(at) == "meeting" and "OWN_DEATH" in has
        if "THEY" in has and not self.s.before(at) & {"WA", "FA"} or self.s.kind(at) == "done" or own_death:
            left = self._left(at, has)
            return self._others_than(left, at, has) if left is not None else self._of_them(at, has)
        if {"WENT", "THEY"} <= has and (left := self._left(at, has)) is not None:  # «مئة شخص راحوا ضحية القتال»
            return left
        subject = self._left(at, has) if "QAD" in self.s.before(at) and "HE" in has else None
        if subject is not None and self.s.group(subject).amount.value == 1:  # «زعيم الحركة فلان قد قتل»
            return subject
        found = self._right(at, has)
        if found is not None and "EVENT_NOUN" in has and (whom := self._objects.behind_li(found, has)) is not None:
            return whom
        if found is not None and "ACTIVE" in has:
            return self._objects.object(at, found, has)
        if found is None and self.s.before(at) & {"BI", "LI", "COURT"} and "EVENT_NOUN" in has:  # «جريمة قتل»
            return None
        if found is None and self._goes_on(at) and has & {"HE", "SHE", "IMPERFECT"}:  # «استمرت 22 يوما وقتل …»
            return None
        if found is None and {"ACTIVE", "IMPERFECT"} <= has and self._has_thing(at):
            return None
        if found is None and ("PASSIVE" in has or self.s.kind(at) == "meeting"):
            left = self._left(at, has)
            by_whom = left is not None and {"ACTIVE", "IMPERFECT"} <= has and not self.s.group(left).counted
            return None if by_whom else left
        return found

    def _goes_on(self, at: int) -> bool:
        """Whether «و» or «ف» stands before a verb, or before its «بـ» in dialect: وبيموت."""
        one = self.s.before(at)
        return bool(one & {"WA", "FA"}) or "BI" in one and bool(self.s.before(at, 2) & {"WA", "FA"})

    def _others_than(self, left: int, at: int, has: frozenset[str]) -> int:
        """«إن مقاتلي الجماعة قتلوا، بعد شهر، 80 من السكان»: the counted people behind, where fighters before have no number."""
        armed = self.s.group(left).role == "combatant" and self.s.group(left).amount.value is None
        right = self._right(at, has) if armed and {"ACTIVE", "VERB"} <= has else None
        counted = right is not None and self.s.group(right).counted and self.s.group(right).role != "combatant"
        return right if right is not None and counted else left

    def _has_thing(self, at: int) -> bool:
        """«مفاجأة تقتل أحلامهم»: the object right behind is no person."""
        s = self.s
        after = s.chunks[at].after
        thing = "UNKNOWN" in s.features(after)
        return thing and s.line.keys[s.units.edges[after]].endswith(("هم", "ها", "هما", "هن"))

    def _of_them(self, at: int, has: frozenset[str]) -> int | None:
        """Whom a verb in the plural befalls to its right, who are many: not «أصيبوا بالأطراف العلوية»."""
        found = self._right(at, has)
        only_passive = "THEY" in has and "ACTIVE" not in has and self.s.kind(at) == "trigger"
        one = found is not None and self.s.kind(found) == "people" and self.s.group(found).amount.value == 1
        return None if only_passive and one else found

    def _is_anothers(self, at: int) -> bool:
        """«وهو أب لخمسة أطفال», «العريضة التي وقعها 65 نائبا»: people whom the words right before make somebody else's."""
        one, two = self.s.before(at), self.s.before(at, 2)
        signed = "POSS" in one and "RELATIVE" in two and not outcomes_of(one)
        return "LI" in one and "PARENT" in two or signed and self.s.kind(at) == "counted"

    def _right(self, at: int, has: frozenset[str]) -> int | None:
        """The people to the right of a word of outcome."""
        s = self.s
        badly = "COUNTED_EVENT" in has and s.behind(at) & {"WEIGHT", "BADLY", "REACH"}
        if badly and "LI" not in s.behind(at, 1):  # «أصيب فلان إصابة بالغة», not «إصابة طفيفة لعامل»
            return None
        crossed = False
        for j in range(at + 1, len(s)):
            kind, gap = s.kind(j), s.gap(at, j)
            if kind == "as_many":
                return None
            if kind == "one_of" and gap <= 1:
                return j
            if kind == "among" and j == at + 1 and not gap and "OF_THEM" in s.words(j):  # «قتل منهم 30»
                continue
            if kind in ENDS or gap > FAR or self._is_anothers(j):
                return None
            clause = s.kind(j - 1) == "comma" and not s.gap(j - 1, j)  # «…، و…»
            if kind == "and" and (clause or "BESIDE" in s.words(j) and "ILA" in s.before(j)):  # «قتل إلى جانب ثلاثة»
                return None
            if "NUMBERED" in has and s.near(s.chunks[at].after, s.chunks[j].first, "MEASURE"):
                return None  # «ضبط 1200 طن وإحالة 46 تاجرا»
            crossed |= kind == "comma" and not self._reach.is_bracket(j)
            if j in s.used:
                continue
            if "SEIZE" in has and "ALA" not in has and "ALA" not in s.before(j):
                continue  # «قبض عناصر الشرطة على ثلاثة»: those before «على» seize
            if kind == "name" and (
                not gap
                or "WEAK" not in has
                and (self._reach.is_titled(at, j) or self._reach.is_struck(at, j, has))
                or self._reach.is_each_of(at, j)
                or self._reach.is_object(at, j, has)
                or self._reach.is_court(j, gap - 6, has)
            ):
                return j
            if kind in ("counted", "joint", "people") and not (
                gap
                and self._reach.is_agent(j, gap)
                and not self._reach.is_court(j, gap, has)
                and not (has & {"SEIZE", "ELIMINATE"} and "ALA" in s.before(j))
            ):
                if "ELIMINATE" in has and "ALA" in s.before(j):  # «القضاء خلال العملية على قائد المجموعة»
                    return j
                if kind == "people" and gap and "PASSIVE" in has and self._reach.cites(at):
                    continue
                if gap and self._reach.is_quality(j):
                    continue
                told = s.group(j).outcomes & {"killed", "wounded"}
                if (gap > NEAR or "SURVIVED" in has) and told and not told & outcomes_of(has):
                    return None  # «اختفوا خلال الحرب التي خلفت 200 ألف قتيل», «تنجو من دماء 200 ألف شهيد»
                if s.group(j).counted or gap <= NEAR and not crossed or "LIFE" in s.before(j):
                    return j
                if gap <= 6 and self._reach.by_the_way(at, j) or not crossed and self._reach.stands_apart(at, j, has):
                    return j
            if (
                kind == "people"
                and not crossed
                and gap <= 6
                and (self._reach.is_named(j) or self._objects.is_object(j, has))
            ):
                return j
            if kind == "label" and not gap:  # «بقتل الرهائن الأربعة»
                return j
            if kind == "number" and not crossed and self._numbers.is_of_people(j, gap):
                return j
            if (
                kind == "number"
                and not crossed
                and self._reach.stands_apart(at, j, has)
                and self._numbers.is_of_people(j, 0)
            ):
                return j
        return None

    def _left(self, at: int, has: frozenset[str]) -> int | None:
        """The people before a verb: the nearest counted group, else people right before it."""
        s = self.s
        best = None
        if "RELATIVE" in s.before(at):
            return self._antecedent(at)
        for j in range(at - 1, -1, -1):
            kind, gap = s.kind(j), s.apart(j, at)
            if gap > BACK or kind in TRIGGERS and kind != "anaphor" or kind == "denied":
                break
            dead = best is not None and gap <= 4 and "killed" in s.group(j).outcomes
            if j in s.used and (not gap or dead) and kind in PEOPLE:
                return None  # «جثة فتى قضى», «15 قتيلا من قناصي الحوثيين، لقوا مصرعهم»: told already
            if j in s.used or kind not in PEOPLE and kind != "number":
                continue
            if kind == "number" and ("OPEN" in s.words(j) or "THEY" in has and s.group(j).amount.value == 1):
                continue  # «عبدالله (20) لقي حتفه», «في بيت واحد وأعدموا»
            near_they = ("THEY" in has or s.kind(at) == "done") and gap == 0 and s.group(j).counted
            if self._reach.is_agent(j, 0) and not near_they and not s.before(j) & {"INNA", "WA"}:
                continue
            if s.near(s.chunks[j].first - 4, s.chunks[j].first, "RELATIVE") and "INNA" not in s.before(j):
                continue
            if self._is_part(j) and not (
                s.group(j).among and "INNA" in s.before(j) and "THEY" in has
            ):  # «إن اثنين منهم قتلا»
                continue
            one = kind == "people" and not gap and "THEY" not in has and s.group(j).amount.value == 1
            if one and "FEMALE" in s.words(j) and "HE" in has and "SHE" not in has:  # «المقار الشرطية قتل فلان»
                continue
            if one and "VERB" in has and j + 1 == at:  # «جثمان سيدة توفيت»
                return j
            if kind in ("counted", "joint") or kind == "number" and gap <= 1 and not s.behind(j) & THINGS:
                return j
            of_two = s.group(j).amount.value == 2 and ("THEY" in has or s.kind(at) == "meeting")
            if kind == "people" and s.near(s.chunks[j].after, s.chunks[at].first, "INNA!POSS"):
                continue  # «قال مسؤول إن الطائرة أصيبت»
            if best is None and (gap <= NEAR or of_two or self._is_subject(j, at)):
                best = j
        return best

    def _is_subject(self, at: int, verb: int) -> bool:
        """«إن القيادي الذي كان يشرف على … قتل»: the one whom the clause is about, where the verb agrees."""
        s = self.s
        group = s.group(at)
        been = "KANA" in s.before(at) and "QAD" in s.before(verb)  # «وكان فلان، … ، قد قضى»
        if (
            not been
            and "INNA" not in s.before(at)
            or group.amount.value != 1
            or s.before(verb) & {"WA", "FA", "RELATIVE"}
        ):
            return False
        woman = "woman" in group.groups or "FEMALE" in s.words(at)
        key = s.line.keys[s.units.edges[s.chunks[verb].after - 1]]
        return s.kind(verb) == "trigger" and (woman or s.kind(at) == "name" or not key.endswith("ت"))

    def _antecedent(self, at: int) -> int | None:
        """«الطفل الذي قتل»: the people that a relative clause is about, where it says how many they are."""
        s = self.s
        for j in range(at - 1, -1, -1):
            of_them = s.kind(j) == "people" and "MIN" in s.before(j) and s.group(j).amount.value is None
            joined = s.kind(j) == "and" and j == at - 1  # «من منسوبي القوات، والذي استشهد»
            if s.kind(j) in ("comma", "aside", "actor", "name", "number") or of_them or joined:
                continue
            group = s.group(j) if s.kind(j) in PEOPLE and j not in s.used else None
            many = "THEY" in s.words(at) and j + 1 == at
            done = s.kind(at) == "done" and s.line.keys[s.units.edges[s.chunks[at].after] - 1].endswith("هم")
            done = done and "TOLL" not in s.before(j)  # «حصيلة الذين تم القضاء عليهم … إلى 9»
            known = group is not None and self._is_known(j, at)
            one = group is not None and (group.amount.value is not None or many and group.counted or done or known)
            alone = group is not None and group.amount.value == 1 and "PLURAL" not in s.words(j)
            of_many = s.line.keys[s.units.edges[s.chunks[at].first] - 1] == "الذين"
            if of_many and alone and "WA" not in s.before(j):  # «مستشفى النقيب، والذين أصيبوا»
                return None
            return j if one and s.gap(j, at) <= 8 else None
        return None

    def _is_known(self, at: int, verb: int) -> bool:
        """«الجنود الذين قتلوا»: people without a number who are told of as dead or hurt, not «عدد …» nor «أسر …»."""
        s = self.s
        first = s.chunks[at].first
        many = "THEY" in s.words(verb) and bool(outcomes_of(s.words(verb)) & {"killed", "wounded"})
        plain = s.group(at).definite and "PLURAL" in s.words(at) and "NATION" not in s.features(first)
        did = s.kind(verb + 1) in PEOPLE and not s.gap(verb, verb + 1)  # «الجنود الذين قتلوا فلانا»
        counted = s.near(first - 4, first, "TOLL") or s.before(at) & {"OF_THE_DEAD", "COUNT", "BAYN", "MIN", "ALL"}
        return many and plain and s.gap(at, verb) <= 1 and not did and not counted

    def _is_part(self, at: int) -> bool:
        """«عشرة أشخاص سبعة منهم …», «أربعة أشخاص بينهم طفل»: a group that is part of one before it."""
        s = self.s
        return (
            s.group(at).among
            or s.kind(at - 1) in ("among", "most_of")
            or s.kind(at - 1) == "and"
            and self._is_part_list(at - 2)
        )

    def _is_part_list(self, at: int) -> bool:
        return self.s.kind(at) in PEOPLE and self._is_part(at)
