"""A word of outcome and its people: verbs, verbal nouns and idioms of death."""

from arconflict.parse.fact_reader import FactReader, Shared
from arconflict.parse.groups import HELD, Group, outcomes_of
from arconflict.parse.idioms import told_outcomes
from arconflict.parse.objects import PEOPLE
from arconflict.parse.pronouns import Pronouns
from arconflict.parse.victims import HURTS, VictimSearch

OF_THEM = 14
"""How many words may stand between people and the verb that befalls some of them: «مسلحين … قتل اثنان منهم»."""
NEAR_PLAGUE = 10
"""How many words may stand between «وباء» and «أودى بحياة المئات»."""
CALLED = 3
"""How many words may stand between one and his name: «راعي أغنام يدعى فلان»."""


class Triggers(FactReader):
    """Reads words of outcome, each with the people whom it befalls."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self._search = VictimSearch(self.s)
        self.pronouns: Pronouns = Pronouns(self.s, self._assertion, self._out, self._counting)
        self._hedged = False

    def read(self, at: int) -> None:
        """«مقتل 18 عنصرا», «ثلاثة جنود قتلوا», «لقي خمسة حتفهم»"""
        s = self.s
        has = s.words(at)
        outcomes = told_outcomes(s, at, has)
        if "PERISHED" in has and self._talk.is_time_spent(at) or self._talk.is_manner(at, has):
            return
        if self._splits(at, has):
            return
        if s.kind(at) == "taking" and "PERISHED" in has:  # «قضت القوات على ثلاثة»
            has |= {"ELIMINATE"}
        needs_number = bool(has & {"ELIMINATE", "DROWNED", "NUMBERED"})
        factuality = self._factuality_of_trigger(at)
        if not outcomes or factuality == "attempted" or "JUDICIAL" in has and not self._talk.carried_out(at):
            return
        if self._talk.is_talk(at, has) or self._is_plague(at):  # «المرض الذي أودى بحياة 500»
            return
        found = self._search.find(at, has)
        if found is None:
            self.pronouns.of_verb(at, has, outcomes, self._factuality(at))
            return
        behind = max(at, found)
        if "SURVIVED" in has and "BI" in s.behind(behind) and s.behind(behind, 1) & HURTS:  # «نجا بإصابات بالغة»
            outcomes = frozenset({"wounded"})
        hurt = has | {"WOUNDED"} if s.kind(at) == "exposed" else has
        told_as_verb = s.kind(at) in ("trigger", "exposed")
        if told_as_verb and self._assertion.is_illness(s, at, found, hurt) or self._talk.is_cited(found, has):
            return
        if found < at and factuality == "asserted":  # «يرجح أن يكون ثلاثة من العمال قد خطفوا»
            first, stated = s.chunks[found].first, self._factuality(found)
            if stated == "possible" or stated == "negated" and s.near(first - 18, first, "TRUTH"):
                factuality = stated
        if factuality == "negated" and s.near(s.chunks[at].after, s.chunks[found].first, "ONLY"):  # «لم يقتل إلا واحد»
            factuality = "asserted"
        if "EVENT_NOUN" in has and factuality == "asserted" and "WILL" in s.behind(found):  # «قتل فلان لن يغير شيئا»
            factuality = "possible"
        maimed = {"LOSE", "MISSING"} <= has and "LIMB" in s.behind(found)  # «فقدت طفلة ساقها»
        if maimed:
            outcomes = frozenset({"wounded"})
        elif {"LOSE", "MISSING"} <= has and self._loses_a_thing(found):
            return
        own = {"MEMBERS", "POSS"} <= s.features(s.chunks[found].after - 1)  # «خسر 501 من أفراده»
        if "LOSE_MEN" in has and s.group(found).role not in ("combatant", "security") and not own:
            return
        any_of = s.before(found, 2) if "MIN" in s.before(found) else s.before(found)
        if "NO_ONE" in any_of and "DEF" not in any_of and factuality == "asserted":  # «يحلل قتل أي مواطن»
            return
        generic = not maimed and self._talk.is_generic(at, found, has) or self._talk.is_of_animals(found, has)
        if generic or needs_number and not self._talk.has_number(at, found, has):
            return
        more = "AW" in s.behind(found) and "MOST" in s.behind(found, 1)  # «20 شخصا أو أكثر رهائن»
        held = found + 1 + more
        hostages = s.kind(held) in ("people", "label") and s.gap(held - 1, held) == more
        if outcomes == {"detained"} and "abducted" in s.group(held if hostages else found).outcomes:
            outcomes = frozenset({"abducted"})  # «احتجزوا آخرين رهائن»
            s.used.add(held if hostages else found)
        if outcomes == {"detained"} and "SEIZE" in has and s.group(found).outcomes == {"captured"}:
            outcomes = s.group(found).outcomes  # «القبض على 37 أسيرا»
        if "FUNERAL" in has and s.kind(at + 1) == "people" and "ROLE" in s.words(at + 1):  # «نعى رئيس الدولة … القتلى»
            return
        if "FORCES" in has and not s.group(found).counted:  # «دفعت الآخرين إلى الفرار»
            return
        if outcomes & HELD and "BODY" in s.words(found):  # «اختطاف الجثمان»
            return
        if s.line.keys[s.units.edges[s.chunks[found].first]] == "بعضا" and s.kind(found) == "number":
            return  # «يقتل بعضهم بعضا»
        if {"SURVIVED", "EVENT_NOUN"} <= has and s.group(found).amount.value is None and not s.group(found).counted:
            return  # «خلال عملية إنقاذ أطفال»
        if s.group(found).other and self._out.whole() is None and s.near(s.bounds[0], s.chunks[at].first, "OF_ANIMALS"):
            return  # «نفوق 30 رأسا وإصابة 20 آخرين»
        only_other = "OTHER_WOMAN" in s.words(found) and s.chunks[found].after - s.chunks[found].first == 1
        if only_other and self._out.whole() is None:  # «تسجيل وفاة وإصابة أخرى»: of nobody told before
            return
        if s.kind(at) == "taking" and s.kind(found) == "joint":  # «راح ضحيتها عشرات الشهداء والجرحى»
            outcomes |= s.group(found).outcomes
        split = s.kind(found + 1) == "between" and "BAYN" in s.features(s.chunks[found + 1].first)
        if outcomes == {"killed"} and split and s.gap(found, found + 1) <= 1:
            outcomes |= outcomes_of(s.words(found + 1))  # «راح ضحيتها العشرات من المواطنين بين قتيل وجريح»
            s.used.add(found + 1)
        s.used.add(found)
        group = self._joining.with_others(found, outcomes) if found > at else self._counting.of_dual_verb(found, at)
        group = self._counting.made_up_of(found, group)
        group = self._joining.with_apposition(found, group) if found > at else group
        if group.among and found > at:
            group = self._of_whom(at, group)
        last = self.s.last_used(max(at, found), group.after_folded)
        if found > at + 1 and s.kind(at + 1) == "among" and "OF_THEM" in s.words(at + 1):  # «قتل منهم 30»
            s.used.add(at + 1)
            group = group._replace(among=True)
        if found > at and group.amount.value == 1 and self._is_called(found):  # «راعي أغنام يدعى فلان»
            s.used.add(found + 1)
            last = max(last, found + 1)
            name_after = s.units.edges[s.chunks[found + 1].after]
            group = group._replace(victims=group.victims and (group.victims[0], name_after))
        pair = found < at and group.first < s.units.edges[s.chunks[found].first]  # «شاب وزوجته قتلا»
        self._out.add(
            min(at, found - 2 * pair), last, outcomes, group, self._rule(at, found, has), factuality=factuality
        )
        companions = last + 2 if s.kind(last + 1) == "and" and not s.gap(last, last + 1) else last + 1
        if s.kind(companions) in PEOPLE and s.gap(companions - 1, companions) == 1 and "MAA" in s.before(companions):
            s.used.add(companions)  # «قتل مع زوجته وثلاثة ضباط», «ومعه اثنان من مرافقيه»
            self._out.add(companions, companions, outcomes, s.group(companions), "with them", factuality=factuality)
            self._coordinated(companions, outcomes, factuality)
        if found > at:
            self._coordinated(self._last_of(last, outcomes), outcomes, factuality)
        else:
            self._coordinated_before(found, outcomes, factuality)
            beside = at + 2 if s.kind(at + 1) == "comma" else at + 1
            if s.kind(beside) == "and" and "BESIDE" in s.words(beside) and s.gap(at, beside) <= 2:
                self._coordinated(at, outcomes, factuality)
            self._parts_between(found, at)

    def _of_whom(self, at: int, group: Group) -> Group:
        """«هاجم مسلحون قتل اثنان منهم», «قصفت تجمعات المتمردين وقتلت 29 منهم»: those told of right before, whom no fact is of."""
        s = self.s
        for j in range(at - 1, -1, -1):
            kind = s.kind(j)
            if kind not in ("people", "counted", "actor"):
                continue
            struck = kind != "actor" or bool(s.before(j) & {"LI", "ALA", "STRUCK", "MATERIAL"})
            if j in s.used or s.gap(j, at) > OF_THEM or s.group(j).amount.value in (1, 2) or not struck:
                return group
            them = s.group(j)
            if kind == "people" and "PLURAL" not in s.words(j) and them.belongs is None:
                return group
            return group._replace(role=them.role, groups=them.groups, belongs=them.belongs, among=False)
        return group

    def _is_called(self, at: int) -> bool:
        """Whether right behind people a word of naming and a name stand."""
        s = self.s
        return s.kind(at + 1) == "name" and "ALIAS" in s.before(at + 1) and s.gap(at, at + 1) <= CALLED

    def _is_plague(self, at: int) -> bool:
        """«فيروس أودى بحياة 36 شخصا», not «حادث تسمم ذهب ضحيته أربعة»."""
        s, first = self.s, self.s.chunks[at].first
        sick = s.near(
            max(s.bounds[0], first - NEAR_PLAGUE), first, "(?<! ACCIDENT ) DISEASE [^STOP VIOLENCE KILLED]{0,9} \\Z"
        )
        return s.kind(at) == "taking" and (sick or s.cues.is_of_disease and s.cues.domain != "accident")

    def _last_of(self, at: int, outcomes: frozenset[str]) -> int:
        """«المقدم فلان قائد الكتيبة و9 جنود»: the chunk that says who the one named is, if others are joined to it."""
        s = self.s
        behind = at + 2 if s.kind(at + 1) == "comma" else at + 1
        if s.kind(behind) != "people" or behind not in s.used or s.gap(behind - 1, behind) > 1:
            return at
        others = self._joining.next_linked(behind, outcomes)
        joined = others is not None and (s.group(others).counted or "NAMED" in s.words(others))
        return behind if joined else at

    def _loses_a_thing(self, found: int) -> bool:
        """«فقد ثلاثة عمال وظائفهم»: an object of theirs follows, so that it is not they who are missing."""
        s = self.s
        after = s.chunks[found].after
        if not s.features(after) & {"UNKNOWN", "MATERIAL", "POSS"} or s.features(after) & {"PREP", "DEF", "PERSON"}:
            return False
        return s.line.keys[s.units.edges[after]].endswith(("هم", "هما", "هن"))

    def _splits(self, at: int, has: frozenset[str]) -> bool:
        """«إن شخصا قتل وأصيب 30 آخرون»: the first verb is of those before it, the second of the others."""
        s = self.s
        chunk = s.chunks[at]
        joined = s.kind(at) == "trigger" and chunk.after - chunk.first == 3 and "VERB" in has
        if not joined or not (self._are_others(at + 1) or self._are_hurt_beside(at)) or s.gap(at, at + 1):
            return False
        aside = s.kind(at - 1) == "aside" and not s.gap(at - 1, at)  # «إن شابا (17 عاما) قتل وأصيب آخران»
        before = at - 2 if aside else at - 1
        known = self._opens_clause(before) and not s.gap(before, before + 1)
        if not known and not aside:
            return False
        of_whom = [(before, chunk.first)] if known else []  # who stands before an aside may be a name nobody knows
        for people, verb in (*of_whom, (at + 1, chunk.after - 1)):
            s.used.add(people)
            first, last = sorted((people, at))
            outcomes = outcomes_of(s.features(verb))
            self._out.add(first, last, outcomes, s.group(people), "two verbs, each with its own people")
        return True

    def _opens_clause(self, at: int) -> bool:
        """People whom what follows is about: behind «إن» or «و», or at the front."""
        s = self.s
        if at < 0 or s.kind(at) not in ("people", "counted", "name") or at in s.used or s.group(at).outcomes:
            return False
        return s.chunks[at].first == s.bounds[0] or bool(s.before(at) & {"INNA", "WA"})

    def _are_others(self, at: int) -> bool:
        return self.s.kind(at) in ("counted", "people") and self.s.group(at).other

    def _are_hurt_beside(self, at: int) -> bool:
        """«إن شرطيا قتل وأصيب اثنان»: people behind a second verb that can only be passive, and one told of before."""
        s = self.s
        verb = s.features(s.chunks[at].after - 1)
        hurt = s.kind(at + 1) in ("counted", "number", "people")
        one = self._opens_clause(at - 1) and "INNA" in s.before(at - 1) and s.group(at - 1).amount.value == 1
        return hurt and one and "PASSIVE" in verb and "ACTIVE" not in verb

    def _coordinated_before(self, found: int, outcomes: frozenset[str], factuality: str) -> None:
        """«ثلاثة جنود وأربعة مسلحين قتلوا»: the people before those right before the verb."""
        s = self.s
        j = self._listed_before(found)
        while j is not None:
            if s.group(j).outcomes or s.group(j).among or "ALL" in s.before(j):
                return
            s.used.add(j)
            self._out.add(j, j, outcomes, s.group(j), "more people of the same outcome", factuality=factuality)
            j = self._listed_before(j)

    def _listed_before(self, at: int) -> int | None:
        """The people to whom «و» ties those at a place: «ضابط و…», «400 ضابط في الجيش، و300 جندي»."""
        s = self.s
        if s.kind(at - 1) != "and" or s.gap(at - 1, at):
            return None
        apart = s.kind(at - 2) == "comma" and s.kind(at) == "counted" and not s.gap(at - 2, at - 1)
        j = at - 3 if apart else at - 2
        fits = s.kind(j) == "counted" or not apart and s.kind(j) == "people" and s.group(j).amount.value in (1, 2)
        near = s.gap(j, at - 2 if apart else at - 1) <= (5 if apart else 0)
        return j if j >= 0 and fits and near and j not in s.used else None

    def _parts_between(self, found: int, at: int) -> None:
        """The parts that stand between people and their verb."""
        for j in range(found + 1, at):
            if j not in self.s.used and (self.s.kind(j) in ("among", "most_of") or self.s.group(j).among):
                read = self.parts.among if self.s.kind(j) == "among" else self.tolls.read
                (self.parts.most_of if self.s.kind(j) == "most_of" else read)(j)

    def _factuality_of_trigger(self, at: int) -> str:
        """As the words before it say, or as those before the verb that it is joined to: «ربما قتل … وشرد …»."""
        stated = self._factuality(at)
        if stated == "asserted" and self._hedged and "WA" in self.s.before(at):
            stated = "possible"
        self._hedged = stated == "possible"
        return stated

    def _rule(self, at: int, found: int, has: frozenset[str]) -> str:
        if self.s.kind(at) != "trigger":
            return "idiom of death"
        if found < at:
            return "people, then the verb"
        return "verbal noun, then people" if "VERB" not in has else "verb, then people"

    def to_death(self, at: int) -> None:
        """«ضربوا شابا حتى الموت»: whom it was done to"""
        s = self.s
        first = s.chunks[at].first
        done = next((p for p in range(first - 1, max(-1, first - 7), -1) if "TO_DEATH" in s.features(p)), None)
        if done is None or "killed" in self._out.document.told(s.line):
            return
        factuality = self._assertion.factuality(s.symbols, done, counted=False)  # «هددوا بضرب شاب حتى الموت»
        for j in range(at - 1, -1, -1):
            if s.kind(j) not in PEOPLE or s.gap(j, at) > 6 or s.group(j).outcomes & {"killed", "wounded"}:
                break
            if "MIN" in s.before(j, 2):  # «من قبل الضابط»: who did it
                continue
            s.used.add(j)
            self._out.add(j, at, frozenset({"killed"}), s.group(j), "done until death", factuality=factuality)
            return

    def taken_up(self, at: int) -> None:
        """ما أدى إلى مقتله"""
        factuality = self._factuality(at)
        if self.pronouns.of_noun(at, factuality):  # «بمقتله وسيدتين وطفل»
            self._coordinated(at, outcomes_of(self.s.words(at)), factuality)
