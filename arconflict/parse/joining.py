"""People joined by «و»: one group where none has a number, one fact each where they have."""

from arconflict.parse.bare_numbers import TRIGGERS
from arconflict.parse.groups import HELD, Group, together
from arconflict.parse.objects import FAR, PEOPLE
from arconflict.parse.sentence import Sentence

BESIDE = frozenset({"comma", "name", "aside", "actor", "one_of"})
"""What may stand between people and those joined to them: «شرطيان أحدهما بجروح خطيرة وثلاثة مدنيين»."""

WHERE = frozenset({"FI", "BI", "CONTACT", "DURING"})
"""Words behind people that say where, when and how what befell them did."""


class Joining:
    """Follows «و» from a group of people to those who share its outcome."""

    def __init__(self, sentence: Sentence) -> None:
        self.s = sentence

    def with_others(self, at: int, outcomes: frozenset[str]) -> Group:
        """«رجل وزوجته ورضيعتهما»: people without numbers under one word of outcome are one group."""
        s = self.s
        group = s.group(at)
        named = "NAMED" in s.words(at)
        if named and "MAYBE_DUAL" in s.words(at):
            group = self._named_pair(at, group)
        pair = named and group.amount.value == 2
        j = self.next_linked(at, outcomes)
        while j is not None:
            more = s.group(j)
            apart = "COMMA" in s.before(j, 2) and "POSS" not in s.features(s.chunks[j].first)
            besides = "BESIDE" in s.words(j - 1)  # «سائقها، إضافة إلى طفلين»
            if (apart or besides) and "NAMED" not in s.words(j):  # «مدنيان بجروح، وطفل بحالة خطرة»
                break
            if more.other or group.counted or more.counted or group.amount.value is None or more.amount.value is None:
                break
            if self._is_another(at, j):  # «ضابط وجندي»
                break
            s.used.add(j)
            if not (pair and s.kind(j) == "name"):  # «الشهيدين فلان وفلان»
                group = together(group, more, s.chunks[j].after)
            pair = more.amount.value == 2 and "NAMED" in s.words(j)  # «ونجليه أحمد ومحمد»
            j = self.next_linked(j, outcomes)
        return group

    def _is_another(self, at: int, more: int) -> bool:
        """«صبي ورجل»: one and another of a different kind, neither named nor the other's: two facts."""
        s = self.s
        theirs = s.line.keys[s.units.edges[s.chunks[more].first]].endswith(("ها", "هما", "هم"))  # «طفلة وجدتها»
        return not theirs and all(
            not s.features(s.chunks[j].first) & {"DEF", "POSS"}
            and "NAMED" not in s.words(j)
            and s.group(j).amount.value in (1, 2)
            for j in (at, more)
        )

    def with_apposition(self, at: int, group: Group) -> Group:
        """«مقتل فلان، زعيم جماعة كذا»: who the one named is."""
        s = self.s
        behind = at + 2 if s.kind(at + 1) == "comma" else at + 1
        apart = s.kind(behind) != "people" or s.gap(behind - 1, behind) or s.gap(at, at + 1) > 2
        if group.amount.value != 1 or "NAMED" not in s.words(at) or apart or behind in s.used:
            return group
        who = s.group(behind)
        if who.amount.value != 1 or who.outcomes or who.other or who.role == "unknown":
            return group
        if s.kind(behind + 1) in TRIGGERS and not s.gap(behind, behind + 1):
            return group
        s.used.add(behind)
        role = who.role if group.role == "unknown" else group.role
        return group._replace(role=role, groups=group.groups | who.groups, belongs=group.belongs or who.belongs)

    def _is_rank_of(self, at: int) -> bool:
        """«ضابط برتبة ملازم»: no one else."""
        return self.s.kind(at) == "people" and "RANK_OF" in self.s.before(at)

    def _is_holder(self, at: int, name: int) -> bool:
        """«رئيس اللجنة … الدكتور فلان»: the one who is named behind a post that is no other's."""
        s = self.s
        post = name == at + 1 and "ROLE" in s.words(at) and "NAMED" not in s.words(at)
        return post and s.kind(name) == "people" and "NAMED" in s.words(name) and s.gap(at, name) <= FAR

    def _named_pair(self, at: int, group: Group) -> Group:
        """«الصحفيين فلان وفلان»: a form that may be a dual is one where two names stand behind it."""
        s = self.s
        two = s.kind(at + 1) == "and" and s.kind(at + 2) == "name"
        more = two and s.kind(at + 3) == "and" and s.kind(at + 4) == "name"
        if not two or more or group.amount.value is not None:
            return group
        return group._replace(amount=group.amount._replace(value=2, low=2, high=2, modifier="exact"))

    def next_linked(self, at: int, outcomes: frozenset[str]) -> int | None:
        """The people behind «و» after a chunk, unless they have a verb or another outcome of their own."""
        s = self.s
        if s.is_and_one_of(at + 1) and at + 1 not in s.used and s.gap(at, at + 1) <= 3:
            held = outcomes <= {"killed", "wounded"} and s.group(at + 1).outcomes <= HELD  # «جنديين وأحد الرهائن»
            return at + 1 if held or not s.group(at + 1).outcomes else None
        j = at + 1
        while (s.kind(j) in BESIDE or self._is_rank_of(j) or self._is_holder(at, j)) and s.kind(j + 1) in BESIDE | {
            "and"
        }:
            j += 1
        if s.kind(j) == "and" and s.kind(j + 1) == "actor" and s.kind(j + 2) == "and" and s.gap(j, j + 2) == 1:
            j += 2  # «25 من الحوثيين وقوات صالح و8 من المقاومة»
        if s.kind(j) != "and" or s.kind(j + 1) not in PEOPLE or j + 1 in s.used or s.gap(j, j + 1):
            return None
        if "ACTOR" in s.features(s.chunks[j + 1].first) and "ACTOR" in s.before(j) and not s.group(j + 1).counted:
            return None  # «في صفوف مليشيات صالح والحوثي»
        first = s.chunks[j].first
        many = s.kind(j + 1) == "name" and s.group(at).amount.value != 1
        if many and s.near(max(s.chunks[at].after, first - 4), first, "ILA | SETTLEMENT"):
            return None  # «نزوح الآلاف إلى محليتي عديلة وأبو كارنكا»
        verb = s.kind(j + 2) in TRIGGERS and not s.gap(j + 1, j + 2)
        verb |= s.kind(j + 1) == "name" and bool(s.behind(j + 1) & {"TELLS", "SAID"})  # «وجرحى والدبيبة يعلن»
        if s.kind(j + 2) == "anaphor" and "VERB" not in s.words(j + 2):  # «وخمسة آخرين إصاباتهم طفيفة»
            verb = False
        of_either = outcomes <= {"killed", "wounded"} and "VICTIMS" in s.words(j + 1)  # «ثلاثة وزراء وعدد من الضحايا»
        outcome = not of_either and s.group(j + 1).outcomes - outcomes
        return None if verb or outcome or self._is_country(j + 1) or not self._is_near(at, j) else j + 1

    def _is_country(self, at: int) -> bool:
        """«في العراق وسوريا»: written like «سوريا» of people, which it is behind another accusative: «أمريكيا وسوريا»."""
        s = self.s
        first = s.chunks[at].first
        accusative = {"NATION", "OBJECT_FORM", "SINGULAR"} <= s.unfolded(s.units.edges[first])
        return accusative and "OBJECT_FORM" not in s.features(first - 2)

    def _is_near(self, at: int, link: int) -> bool:
        """Whether people behind a «و» are still those of a chunk before it, by what stands between."""
        s = self.s
        first, group = s.chunks[link + 1].first, s.group(link + 1)
        beside = s.features(s.chunks[link].first - 1)
        if "ALIAS" in s.features(first):  # «مقتل جندي والمكنى أبو أحمد»
            return False
        own = "POSS" in s.features(first) and group.amount.value == 1  # «مسؤول في الحزب وسائقه»
        if not group.counted and not own and "MATERIAL" in beside and "YEARS" not in beside:  # «وتخريب منازل ومزارع»
            return False
        others = group.counted and group.other  # «مقتل فلان الذي يدعى كذا، وسبعة متمردين آخرين»
        ranked = "RANK" in s.words(link + 1) or link == at + 2 and self._is_rank_of(at + 1)  # «برتبة رائد ومجند»
        beyond = [chunk for chunk in s.chunks[at + 1 : link] if chunk.kind == "aside"]
        if len(beyond) == link - at - 1 and sum(c.after - c.first for c in beyond) == s.gap(at, link):
            return True  # «سامر (12 عاما) وأحمد»
        listed = s.kind(link - 1) == "comma" and not s.gap(link - 1, link) and bool(s.behind(link + 1) & WHERE)
        alone = group.amount.value in (1, 2) and "PERSON" in s.features(first) and not group.definite
        besides = "BESIDE" in s.words(link) and s.kind(link - 1) == "comma"  # «… هذا العام، إلى جانب 13 جنديا»
        if (listed or besides) and (group.counted or alone):  # «12 شخصا في حلب، و7 في إدلب، وطفل في حماة»
            return s.gap(at, link) <= FAR
        if link > at + 1 and not (group.counted or own or ranked):
            return False
        if own and "NAMED" in s.words(link - 1) and not s.gap(link - 1, link):  # «رئيس اللجنة … الدكتور فلان وزوجته»
            return s.gap(at, link) <= FAR
        return s.apart(at, link) <= (12 if others else 6 if group.counted or own else 3)
