"""People who say their outcome themselves: قتلى, جرحى, شهيدان; and those who fell."""

from bisect import bisect_left
from functools import cached_property

from arconflict.parse.announced import is_announced
from arconflict.parse.bare_numbers import THINGS
from arconflict.parse.draft import JOINT
from arconflict.parse.fact_reader import FactReader, Shared
from arconflict.parse.groups import outcomes_of
from arconflict.parse.known_victims import KnownVictims
from arconflict.parse.sentence import NOTHING
from arconflict.parse.victims import BACK

WITH = 14
"""How many words may stand between one and those with him."""


class Standing(FactReader):
    """Reads people named by their outcome, and those who fell."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self._known = KnownVictims(shared)
        self._has_outcome = self.s.having(
            "KILLED | WOUNDED | MISSING | CAPTURED | DETAINED | ABDUCTED | DISPLACED | SURVIVED | CHOKING"
        )

    def falling(self, at: int) -> None:
        """سقوط أربعة جنود: killed, where the people do not say their outcome themselves"""
        s = self.s
        if self._have_fallen(at):
            return
        if s.kind(at + 1) in ("counted", "joint", "people", "name") and s.gap(at, at + 1) <= 1:
            group = s.group(at + 1)
            if self._falls_dead(at + 1):
                s.used.update((at + 1, at + 2))
                outcomes = s.group(at + 2).outcomes
                self._out.add(at, at + 2, outcomes, group, "the fallen", factuality=self._factuality(at))
                return
            rank = "ILA" in s.behind(at + 1) and not s.near(
                s.chunks[at + 1].after, s.chunks[at + 1].after + 4, "MARTYRDOM"
            )
            ascends = "ASCEND" in s.words(at) and not rank  # not «إلى الصف الثالث», but «إلى مرتبة الشهادة»
            shot = ascends and group.amount.value in (1, 2) or group.amount.value == 1 and self._is_shot(at + 1)
            who = group.victims is not None or group.belongs is not None
            if (group.counted or shot) and not group.outcomes and who:
                s.used.add(at + 1)
                factuality = self._factuality(at)
                last, outcomes = self._split(at + 1)
                self._out.add(at, last, outcomes, group, "the fallen", factuality=factuality)

    def _have_fallen(self, at: int) -> bool:
        """«8 مسلحين سقطوا خلال اشتباكات»: whether the counted people before a verb in the plural fell in a fight."""
        s = self.s
        j = at - 1
        they = s.line.keys[s.units.edges[s.chunks[at].first]].endswith("وا")
        if not they or s.kind(j) != "counted" or j in s.used or s.gap(j, at) > 2 or s.group(j).outcomes:
            return False
        if not s.near(s.chunks[at].after, s.chunks[at].after + 8, "VIOLENCE | MATERIAL VIOLENCE"):
            return False
        s.used.add(j)
        last, outcomes = self._split(at)
        self._out.add(j, last, outcomes, s.group(j), "the fallen", factuality=self._factuality(j))
        return True

    def _split(self, at: int) -> tuple[int, frozenset[str]]:
        """«سقط سبعة بين قتيل وجريح»: the last chunk of those who fell, and what became of them."""
        s, on = self.s, at
        while s.kind(on + 1) == "and" and s.kind(on + 2) == "people" and not s.gap(on, on + 1) + s.gap(on + 1, on + 2):
            on += 2  # «عدد من أفراد الأمن وجنود دوليين بين قتيل وجريح»
        if s.kind(on + 1) == "between" and not s.gap(on, on + 1):
            s.used.update(range(at, on + 1))
            at = on
        if s.kind(at + 1) != "between" or s.gap(at, at + 1) > BACK:
            return at, frozenset({"killed"})
        s.used.add(at + 1)
        return at + 1, outcomes_of(s.words(at + 1))

    def _is_shot(self, at: int) -> bool:
        """«سقط الشاب برصاص قناص»: someone whom a weapon fells."""
        s = self.s
        after = s.chunks[at].after
        return any(
            "BY_HAND" in s.features(place) and "BI" in s.features(place - 1)
            for place in range(after + 1, min(after + 8, s.bounds[1]))
        )

    def _falls_dead(self, at: int) -> bool:
        """«سقط الملازم شهيدا»: someone, and behind what became of him."""
        s = self.s
        if s.kind(at + 1) != "people" or s.gap(at, at + 1) > 2 or s.group(at).amount.value is None or at + 1 in s.used:
            return False
        became = s.group(at + 1)
        return bool(became.outcomes) and became.noun.endswith("ا") and not s.group(at).outcomes

    def between(self, at: int) -> None:
        """خمسة أشخاص … بين قتيل وجريح; أربعة … في عداد المفقودين"""
        s = self.s
        outcomes = outcomes_of(s.words(at))
        if "RUBBLE" in s.words(at) and self._are_sought:  # «لا يزال ثلاثة تحت الأنقاض»
            outcomes = frozenset({"missing"})
        if not outcomes:
            return
        if {"SEVERAL_EVENTS"} <= s.words(at) and "CAUSE" in s.before(at):  # «الحادث تسبب بإصابات»
            self._out.add(at, at, outcomes, s.group(at), "people named by their outcome")
            return
        for j in range(at - 1, -1, -1):
            if s.kind(j) == "number" and s.behind(j) & THINGS:  # «عدة أيام»
                continue
            if {"KANA", "SINGULAR"} <= s.words(at) and s.group(j).amount.value != 1:  # «35 ألف مشجع … كان شهيد الليلة»
                continue
            if s.kind(j) in ("stop", "trigger") or s.gap(j, at) > BACK:
                return
            if s.kind(j) in ("counted", "number", "people") and j not in s.used and not s.group(j).outcomes:
                s.used.add(j)
                if "RELATIVE" not in s.before(at) and self._is_let_go(j):  # «أفرج عن 11 شرطيا كانوا محتجزين»
                    return
                self._out.add(j, at, outcomes, s.group(j), "people, then their outcome", factuality=self._factuality(j))
                return

    def _is_let_go(self, at: int) -> bool:
        """«أفرج عن ثلاثة رهائن», «ثلاثة من المخطوفين أطلق سراحهم»"""
        s = self.s
        first, after = s.chunks[at].first, s.chunks[at].after
        taken = s.words(at) & {"ABDUCTED", "DETAINED", "CAPTURED"}
        return s.near(first - 4, first, "RELEASE") or bool(taken) and s.near(after, after + 2, "RELEASE")

    def alive(self, at: int) -> None:
        """«أخرجت الفرق الطفلة رهف على قيد الحياة»: people found, and alive."""
        s = self.s
        j = at - 2 if s.kind(at - 1) == "aside" else at - 1
        found = s.kind(j) in ("counted", "people", "number", "name") and s.apart(j, at) <= 2
        if not found or j in s.used or s.group(j).outcomes:
            return
        first = s.chunks[j].first
        if s.near(max(s.bounds[0], first - BACK), first, "FOUND | BROUGHT_OUT"):
            s.used.add(j)
            self._out.add(j, at, frozenset({"survived"}), s.group(j), "people found alive")

    def people(self, at: int) -> None:
        """12 قتيلا, سقوط قتلى وجرحى, شهيدان"""
        s = self.s
        if not self._has_outcome(s.symbols, s.chunks[at].first, s.chunks[at].after):
            if not self._are_with(at) and self.tolls.expects(at):
                self.tolls.read(at)
            return
        group = s.group(at)
        if not group.outcomes:
            self.tolls.read(at)
            return
        if "VICTIMS" in s.words(at) and self._assertion.is_fraud(s, at):
            return
        if "LI" in s.before(at) and at - 1 in s.used and s.gap(at - 1, at) <= 1:  # «24 جثة لضحايا الطائرة»
            return
        if self._known.is_borne(at):
            s.used.add(at)
            self._out.add(at, at, group.outcomes, group, "a named one at the grave")
            return
        if self._known.is_identified(at):
            s.used.update((at, at + 1))
            self._out.add(at, at + 1, group.outcomes, group, "who the victim is")
            return
        self._known.mention(at)
        released = self._is_let_go(at)
        if "OF_THE_DEAD" in s.features(s.chunks[at].first + 2) and "COUNT" in s.features(s.chunks[at].first):
            return  # «75 من أسر الشهداء»
        if released:
            s.unharmed.add(at)
        if released or self._talk.is_of_the_dead(at) and not group.counted:
            s.used.add(at)
            return
        if s.kind(at + 1) in ("trigger", "meeting") and not s.gap(at, at + 1) and self._is_one_of(at):
            return
        if self._predicate(at):
            return
        told = "FALL" in s.before(at) or not group.definite and is_announced(s, at)
        if not (group.counted or told or self._known.is_of_ranks(at)):
            return
        if s.kind(at + 1) in ("trigger", "done") and not s.gap(at, at + 1) and self._becomes(at):
            return
        factuality = "possible" if "PROBABLE" in s.behind(at) else self._factuality(at)
        if factuality == "attempted" or self._assertion.is_illness(s, at, at, s.words(at)):
            return
        if self._out.counts_the_sick(at) or "VIRTUAL" in s.behind(at):  # «12 إصابة افتراضية»
            return
        s.used.add(at)
        outcomes = group.outcomes
        if outcomes == {"captured"} and self._is_in_prison:  # «عدد الأسرى في السجون»
            outcomes = frozenset({"detained"})
        if self._are_also(at):  # «عددا من أفرادها قتلى ومصابين»
            s.used.add(at + 2)
            outcomes = outcomes | s.group(at + 2).outcomes
        if {"LOSSES", "LIFE"} <= s.words(at):  # «خسائر في الأرواح»
            outcomes = frozenset({"killed"})
        if "VICTIMS" in s.words(at) and s.kind(at + 1) in ("between", "joint") and s.gap(at, at + 1) <= 1:
            s.used.add(at + 1)  # «60 ضحية بين شهيد وجريح»
            outcomes = outcomes | outcomes_of(s.words(at + 1))
        elif "VICTIMS" in s.words(at) and s.cues.names_the_dead:
            outcomes = frozenset({"killed"})
        group = self._counting.in_each(at, group)
        if self.tolls.toll == outcomes:  # «بلغ عدد الشهداء الفلسطينيين 375 شهيدا»
            group = self.tolls.of_side(group)
        self._out.add(at, at, outcomes, group, "people named by their outcome", factuality=factuality)
        self.tolls.toll = NOTHING
        self._coordinated(at, outcomes, factuality)

    def _are_with(self, at: int) -> bool:
        """«قتل العقيد فلان قائد الكتيبة مع أربعة من مرافقيه»: whether what befell one befell those of his as well."""
        s, last = self.s, self._out.drafts[-1] if self._out.drafts else None
        theirs = "MAA" in s.before(at) and s.group(at).counted and "POSS" in s.features(s.chunks[at].after - 1)
        if not theirs or last is None or last.line is not s.line or last.first < s.units.edges[s.bounds[0]]:
            return False
        first, after = s.chunks[at].first, bisect_left(s.units.edges, last.after)
        if (
            not last.outcomes <= JOINT
            or first - after > WITH
            or s.near(after, first, "UNKNOWN!DEF | VERB | COMMA | WA")
        ):
            return False
        s.used.add(at)
        self._out.add(at, at, last.outcomes, s.group(at), "with them")
        return True

    def _are_also(self, at: int) -> bool:
        """«عددا من أفرادها قتلى ومصابين»: one vague number over two outcomes."""
        s = self.s
        ends = {"VICTIM_NOUN", "PLURAL"}
        vague = (
            s.kind(at) == "counted" and s.group(at).amount.value is None and ends <= s.features(s.chunks[at].after - 1)
        )
        if not vague or s.kind(at + 1) != "and" or s.kind(at + 2) != "people" or at + 2 in s.used:
            return False
        alone = s.chunks[at + 2].after - s.chunks[at + 2].first == 1 and ends <= s.words(at + 2)
        return alone and "DEF" not in s.words(at + 2) and not s.gap(at, at + 1) + s.gap(at + 1, at + 2)

    @cached_property
    def _are_sought(self) -> bool:
        """Whether the sentence speaks of those who are still missing."""
        return self.s.near(*self.s.bounds, "STILL | SEARCH")

    @cached_property
    def _is_in_prison(self) -> bool:
        """Whether the sentence speaks of prisons, by name too: «معطيات إدارة السجون»."""
        s = self.s
        first, after = (s.units.edges[place] for place in s.bounds)
        return s.having("PRISONS")(s.line.symbols, first, after) is not None

    def _predicate(self, at: int) -> bool:
        """«أوقع الانفجار سبعة رجال أمن قتلى»: whether the word says what became of the counted people before it."""
        s = self.s
        bare = "PLURAL" in s.words(at) and not s.group(at).definite and s.chunks[at].after - s.chunks[at].first == 1
        of = s.kind(at - 1) == "number" and "MIN" in s.behind(at - 1) and s.gap(at - 1, at) <= 2  # «ثلاثة من أنصارها»
        beside = of or s.kind(at - 1) == "counted" and not s.gap(at - 1, at)
        if not bare or not beside or at - 1 in s.used or s.group(at - 1).outcomes:
            return False
        first = s.chunks[at - 1].first
        if not s.near(first - 9, first, "CAUSE | FALL | FOUND"):
            return False
        last, outcomes = at, s.group(at).outcomes
        if s.kind(at + 1) == "and" and s.kind(at + 2) == "people" and not s.gap(at, at + 1) + s.gap(at + 1, at + 2):
            last, outcomes = at + 2, outcomes | s.group(at + 2).outcomes  # «قتلى ومصابين»
        s.used.update(range(at - 1, last + 1))
        self._out.add(at - 1, last, outcomes, s.group(at - 1), "people, then their outcome")
        return True

    def _is_one_of(self, at: int) -> bool:
        """«أحد المصابين توفي»: one of those wounded before, whom the verb tells of."""
        return self.s.group(at).amount.value == 1 and "PLURAL" in self.s.words(at)

    def _becomes(self, at: int) -> bool:
        """«ثلاثة من الرهائن قتلوا»: what was done to those taken, or hurt, before."""
        then = self.s.words(at + 1)
        done = self.s.kind(at + 1) == "done"  # «السجناء الجرحى جرت تصفيتهم»
        return (done or "THEY" in then and "PASSIVE" in then) and not self.s.group(at).outcomes & outcomes_of(then)
