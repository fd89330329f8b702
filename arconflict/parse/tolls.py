"""Tolls that are named before their number, move, or are broken down: ارتفعت الحصيلة إلى, 20 شخصا: 12 رجلا و8 نساء."""

from arconflict.facts.quantity import bounds
from arconflict.parse.breakdowns import Breakdowns
from arconflict.parse.draft import Drafts
from arconflict.parse.groups import Group, outcomes_of
from arconflict.parse.number_lists import NumberLists
from arconflict.parse.parts import NEAR, PEOPLE, Parts
from arconflict.parse.sentence import NOTHING, Sentence

_AMONG = frozenset({"FI", "BAYN", "LI", "MIN", "MEMBERS"})
_HARM = frozenset({"BY_HAND", "WOUNDS", "WEIGHT", "VIOLENCE", "BLOW", "FUMES", "FI", "BI", "ALA", "MIN"})
"""Words behind a bare number of a list that say what harmed so many, how badly, or where."""


ASIDE = 10
"""How many words may stand between a toll and its number: «عدد القتلى، بحسب المرصد السوري لحقوق الإنسان، 162»."""


class Tolls:
    """Reads the numbers of tolls; `toll` holds the outcomes of one whose number is still to come."""

    def __init__(self, sentence: Sentence, out: Drafts, parts: Parts) -> None:
        self._s = sentence
        self._out = out
        self._parts = parts
        self._breakdowns = Breakdowns(sentence, out, parts)
        self._lists_of = NumberLists(sentence, out)
        self.toll: frozenset[str] = NOTHING
        self._side: Group | None = None

    def open(self, at: int) -> None:
        """عدد القتلى: the number is still to come, or stands right before: ارتفع إلى 61 عدد القتلى"""
        s = self._s
        if at in s.used or self._out.is_outbreak(at):
            return
        self.toll = outcomes_of(s.words(at))
        if s.words(at) & {"DEPART", "OWN_DEATH", "FALL"}:  # «عدد الذين فارقوا الحياة», «عدد من سقطوا»
            self.toll = frozenset({"killed"})
        if "VICTIMS" in s.words(at) and self._out.names_the_dead():
            self.toll = frozenset({"killed"})
        whole = self._out.whole()
        self._side = self._side_of(at)
        if not self.toll and whole is not None:
            dead = "killed" in self._out.document.outcomes
            self.toll = frozenset({"killed"}) if dead else self._out.drafts[whole].outcomes
        if self.toll and s.kind(at - 1) == "number" and not s.gap(at - 1, at) and "ILA" in s.before(at - 1):
            group = self.of_side(s.group(at - 1))
            self._out.add(at - 1, at, self.toll, group, "number of a named toll", "update")
            self.toll = NOTHING

    def _ahead(self, at: int) -> int | None:
        """«ارتفع إلى 29، بينهم 6 أطفال، عدد الشهداء»: the toll that is named behind its number."""
        s = self._s
        rises = s.kind(at) == "number" and "ILA" in s.before(at) and "MOVES" in s.before(at, 2)
        reach = range(at + 2, min(at + 2 + ASIDE, len(s)) if rises else 0)
        named = next((j for j in reach if s.kind(j) == "toll"), None)
        return named if named is not None and s.gap(at, named) <= ASIDE else None

    def opens_line(self, at: int) -> bool:
        """Whether a number stands at the front of a line of a list: 17 من …, – 4 أطفال, و39 مدنيا."""
        s = self._s
        front = all(s.kind(j) in ("and", "comma") for j in range(at))
        number = s.kind(at) == "number"
        in_place = number and "COLON" in s.before(at) and s.chunks[at].after == s.bounds[1]  # «- حلب: 4»
        of_people = in_place or s.kind(at) == "counted" or number and bool(s.behind(at) & _HARM)  # «- 3 شظايا»
        return of_people and front and s.chunks[at].first <= s.bounds[0] + (6 if in_place else 3)

    def _lists(self, at: int) -> bool:
        """Whether a line of a list begins here, and no larger number than the list is of."""
        whole = self._out.document.list_of
        return whole is not None and self.opens_line(at) and self._lists_of.is_within(at, whole)

    def _were(self, at: int, group: Group) -> bool:
        """«31 وفاة و88 إصابة، بعد أن كانت 27 و79»: the old values of two tolls, in their order."""
        s, drafts = self._s, self._out.drafts
        two = s.kind(at + 1) == "and" and s.kind(at + 2) == "number" and not s.gap(at, at + 1) + s.gap(at + 1, at + 2)
        if not two or len(drafts) < 2 or drafts[-2].line is not s.line or drafts[-2].outcomes == drafts[-1].outcomes:
            return False
        told = drafts[-2].outcomes, drafts[-1].outcomes
        for on, outcomes in zip((at, at + 2), told, strict=True):
            s.used.add(on)
            self._out.add(on, on, outcomes, group if on == at else s.group(on), "the number before", "update_from")
        return True

    def _was(self, at: int) -> bool:
        """«بعد أن كان 37»: the old value behind the new."""
        s = self._s
        drafts = self._out.drafts
        told = bool(drafts) and drafts[-1].line is s.line
        if told and s.before(at) & {"MIN", "AN"} and "INSTEAD" in s.before(at, 2):  # «بدلا من 200»
            return True
        was = "KANA" in s.before(at) and bool(s.before(at, 2) & {"INNA", "WHILE", "TOLL"})
        return told and was and s.kind(at) in ("number", "counted") and not s.words(at) & {"PERSON"}

    def _is_toll(self, at: int) -> bool:
        """Whether the number of the toll stands here: إلى 45, بلغ 45, عدد المصابين 1100."""
        s = self._s
        if s.before(at) & {"ILA", "REACH", "EXCEED", "ARE", "AN", "ALA"}:
            return True
        if "IS" in s.before(at) and (s.group(at).counted or s.kind(at) == "number"):  # «عدد القتلى هو 1166»
            return True
        if "BI" in s.before(at) and s.near(s.chunks[at].first - 14, s.chunks[at].first, "ESTIMATED"):
            return True  # «يقدر عدد الذين قتلوا بـ140 ألفا»
        if self._exceeds(at):
            return True
        if s.kind(at - 1) != "toll" or self._is_done_by(at, at - 1):
            return False
        named = s.chunks[at - 1].first
        return s.group(at).counted and (
            not s.gap(at - 1, at) or s.near(named - 3, named, "REACH | EXCEED | EXCEEDS | BECOME")
        )

    def _bounded(self, at: int, group: Group) -> Group:
        """«تجاوز عدد القتلى، بحسب المرصد، 162 ألفا»: more than the number, by the verb before the toll."""
        s, value = self._s, group.amount.value
        named = next((j for j in range(at - 1, -1, -1) if s.kind(j) == "toll"), None)
        if named is None or value is None or group.amount.modifier != "exact":
            return group
        first = s.chunks[named].first
        if not s.near(first - 2, first, "EXCEED | EXCEEDS"):
            return group
        low, high = bounds(value, "more_than")
        return group._replace(amount=group.amount._replace(modifier="more_than", low=low, high=high))

    def _exceeds(self, at: int) -> bool:
        """«تجاوز عدد قتلى النزاع، بحسب المرصد، 162 ألفا», «بلغ عدد القتلى من الأطفال والنساء 50 شخصا»"""
        s = self._s
        named = at - 1
        while (
            s.kind(named) in ("comma", "actor", "aside", "and")
            or s.kind(named) == "people"
            and not s.group(named).counted
        ):
            named -= 1
        numbered = s.group(at).counted or s.kind(at) == "number"
        if s.kind(named) != "toll" or not numbered or s.gap(named, at) > ASIDE or self._is_done_by(at, named):
            return False
        first = s.chunks[named].first
        verb = s.unfolded(s.units.edges[s.chunks[at].first])  # «عدد المحتجزين لدى الحوثيين تجاوز 90»
        beside = named == at - 1 or "EXCEEDS" in verb
        bounded = s.group(at).amount.modifier == "more_than" and beside
        return bounded or s.near(first - 3, first, "REACH | EXCEED | EXCEEDS")

    def _is_done_by(self, at: int, named: int) -> bool:
        """«بلغ عدد القتلى حدا دفع 50 نائبا»: whether a verb stands right before a number, and no place («بلدة سرمين 50»)."""
        before, governs, gap = self._s.before(at), self._s.before(at, 2), self._s.gap(named, at)
        if not gap:
            return False
        if before & {"VERB", "FORCES"} or gap > 1 and "RELATIVE" in governs:
            return True
        return (
            "UNKNOWN" in before
            and "DEF" not in before
            and governs.isdisjoint({"SETTLEMENT", "LANDMARK", "FI", "ALA", "BI"})
        )

    def _side_of(self, at: int) -> Group | None:
        """«عدد قتلى الحوثيين», «حصيلة القتلى في صفوف المسلحين»: whose the toll is."""
        s = self._s
        if "PERSON" in s.words(at):  # «عدد المصلين الذين قضوا»
            return s.group(at)
        if s.kind(at + 1) not in ("people", "actor"):
            return None
        between = range(s.chunks[at].after, s.chunks[at + 1].first)  # not «عدد قتلى القصف الإسرائيلي»
        group = s.group(at + 1)
        if "VICTIMS" in s.words(at) and group.belongs:  # «ضحايا الحوثيين»: by them
            return None
        return group if all(s.features(place) & _AMONG for place in between) else None

    def of_side(self, group: Group) -> Group:
        """The people of a toll with the side that its name states."""
        side = self._side
        if side is None:
            return group
        return group._replace(
            belongs=group.belongs or side.belongs,
            role=group.role if group.role != "unknown" else side.role,
            groups=group.groups or side.groups,
        )

    def expects(self, at: int) -> bool:
        """Whether people without an outcome can be a toll's number or a part here."""
        s = self._s
        return bool(
            self.toll
            or self._out.document.list_of is not None
            or s.before(at) & {"CONTRAST", "KANA", "COMMA", "WA", "COLON", "OPEN", "DASH"}
            or "OF_THEM" in s.words(at)
            or self._lists_of.is_share(at)
        )

    def read(self, at: int) -> None:
        """The number of a toll named before: عدد القتلى بلغ 45 شخصا; or the badly hurt: أربعة منهم في حالة حرجة."""
        s = self._s
        group = s.group(at)
        numbered = group.counted or s.kind(at) == "number"
        if (named := self._ahead(at)) is not None:
            self.open(named)
            s.used.update((at, named))
            self._out.add(at, at, self.toll, self.of_side(group), "number of a named toll", "update")
            self.toll = NOTHING
        elif (
            self.toll
            and numbered
            and "MIN" in s.before(at)
            and s.near(s.chunks[at].first - 12, s.chunks[at].first, "MOVES")
        ):
            s.used.add(at)
            self._out.add(at, at, self.toll, group, "number of a named toll", "update_from")
        elif self._was(at):
            if self._were(at, group):
                return
            s.used.add(at)
            self._out.add(at, at, self._out.drafts[-1].outcomes, group, "the number before", "update_from")
        elif self.toll and self._is_toll(at):
            s.used.add(at)
            self._out.add(at, at, self.toll, self.of_side(self._bounded(at, group)), "number of a named toll")
            if s.kind(at + 1) == "and" and s.kind(at + 2) in PEOPLE and not s.gap(at + 1, at + 2):
                self._and_another(at + 2)
            self.toll = NOTHING
        elif self._lists(at):
            s.used.add(at)
            whole = self._out.document.list_of
            self._out.add(at, at, self._parts.outcomes(whole), group, "a line of a list", "part_of", whole)
        elif self._lists_of.others_did(at):  # «وقتل التنظيم 79 مدنيا، وقوات التحالف 41»
            s.used.add(at)
            last = self._out.drafts[-1]
            self._out.add(at, at, last.outcomes, group, "as many by another", last.relation, last.parent)
        elif self._breakdowns.opens(at):
            self._breakdowns.read(at)
        elif self._lists_of.are_hurt_too(at):
            s.used.add(at)
            self._out.add(at, at, frozenset({"wounded"}), group, "more of the hurt")
        elif self._lists_of.follows(at):
            s.used.add(at)
            if self._parts.weighed(at):  # «11 شهيدا و4 في العناية المركزة»
                self._out.add(at, at, frozenset({"wounded"}), group, "badly hurt")
                return
            outcomes = self._out.drafts[-1].outcomes
            self._out.add(at, at, outcomes, group, "a number of a list", "part_of", self._out.whole())
        elif "CONTRAST" in s.before(at) and self._out.drafts and self._out.drafts[-1].line is s.line:
            if self._out.drafts[-1].group.amount.value is None:  # «إعدام الأسرى بأغلبية 39 صوتا مقابل 16»
                return
            s.used.add(at)
            self._out.add(at, at, self._out.drafts[-1].outcomes, group, "the same outcome on the other side")
        elif group.among and group.counted and (total := self._out.whole()) is not None:
            of_things = s.line.keys[s.units.edges[s.chunks[at].after] - 1] == "منها"  # «صواريخ … ثلاثة منها»
            vague = group.amount.value is None or of_things
            if not self._lists_of.is_within(at, total):  # «أرواح مئة شخص، وتضرر منها نصف مليون»
                return
            if "RELEASE" in s.before(at, 2) or "MANAGED" in s.before(at):  # «أفرج عن ثلاثة منهم»
                s.unharmed.add(at)
                return
            if vague and group.victims is None and not self._parts.weighed(at):
                return  # «ويبقى عدد كبير منهم في الخارج»
            died = self._died(at)
            outcomes = frozenset({"wounded"}) if self._parts.weighed(at) else died or self._parts.outcomes(total)
            s.used.add(at)
            self._out.add(at, at + bool(died), outcomes, group, "some of a toll", "part_of", total)
            self._more_parts(at, outcomes, total)

    def _and_another(self, at: int) -> None:
        """«إلى ثلاثة قتلى وخمسة جرحى», «إلى ثلاثة والجرحى إلى 32»: one more toll behind the first."""
        s = self._s
        befell, last = s.group(at).outcomes or self.toll, at
        if s.kind(at + 1) in ("number", "counted") and "ILA" in s.before(at + 1) and s.gap(at, at + 1) == 1:
            last = at + 1
        s.used.update((at, last))
        self._out.add(at, last, befell, s.group(last), "number of a named toll")

    def _died(self, at: int) -> frozenset[str]:
        """«22 جريحا، أربعة منهم توفوا»: what the verb right behind a part says befell it."""
        s = self._s
        if (
            s.kind(at + 1) not in ("trigger", "meeting")
            or s.gap(at, at + 1)
            or not s.words(at + 1) >= {"PASSIVE", "THEY"}
        ):
            return NOTHING
        s.used.add(at + 1)
        return outcomes_of(s.words(at + 1))

    def _more_parts(self, at: int, outcomes: frozenset[str], total: int) -> None:
        """«خمسة منهم من رجال الأمن، وستة متدربين، وأربعة من العمال»: those behind «و» as long as the toll is not used up."""
        s = self._s
        left = (self._out.drafts[total].group.amount.value or 0) - (s.group(at).amount.value or 0)
        while True:
            link = at + 2 if s.kind(at + 1) == "comma" and s.gap(at, at + 1) <= NEAR else at + 1
            if s.kind(link) != "and" or s.kind(link + 1) not in PEOPLE or link + 1 in s.used or s.gap(link, link + 1):
                return
            group = s.group(link + 1)
            beside = link == at + 1 and not s.gap(at, link)
            left -= group.amount.value or 0
            if not beside and (left < 0 or not group.counted or s.gap(link - 1, link)) or group.outcomes - outcomes:
                return
            at = link + 1
            s.used.add(at)
            self._out.add(at, at, outcomes, group, "some of a toll", "part_of", total)
