"""Casualties in the making: a sentence's facts before they have ids."""

from fractions import Fraction

from arconflict.parse.assertion import AssertionGrammar
from arconflict.parse.document import Document, Draft
from arconflict.parse.groups import HELD, Group, inheriting, outcomes_of
from arconflict.parse.sentence import Sentence
from arconflict.parse.updates import moved

REACH = 12
"""How many words away from a fact «منذ 2011» still counts for it."""
SENTENCE = 80
"""The same where a whole sentence is meant; one that is longer is a list, and is not searched for each of its facts."""
JOINED = 3
"""The same between a fact and one that «و» joins to it."""
HOW = 2
"""How many words behind a fact those stand that say how: «قضوا تحت التعذيب»."""
FEW = 12
"""How many facts back the whole of a part may stand."""
MANY = 2000
"""No single incident of a conflict that news reports kills so many."""
SO_MANY = {"killed": MANY, "detained": MANY, "wounded": 2 * MANY}
"""How many of an outcome are too many for one incident; it may drive any number from their homes."""
NO_GROUPS: frozenset[str] = frozenset()
JOINT = frozenset({"killed", "wounded"})
"""The outcomes that one number can be over; of others each has its own fact."""


class Drafts:
    """Adds the facts of a sentence to those of the document."""

    def __init__(self, sentence: Sentence, document: Document, assertion: AssertionGrammar) -> None:
        self.document = document
        self.drafts: list[Draft] = document.drafts
        self._s = sentence
        self._assertion = assertion
        self._began = len(document.drafts)
        around = sentence.symbols[sentence.bounds[0] : sentence.bounds[1]]
        self._domain = assertion.cues.domain(around, certain=True) or sentence.cues.domain

    def names_the_dead(self) -> bool:
        """Whether the line speaks of the dead."""
        return self._s.cues.names_the_dead

    def is_outbreak(self, at: int) -> bool:
        """Whether a toll counts the sick."""
        return self._assertion.is_outbreak(self._s.cues, self._s.words(at))

    def counts_the_sick(self, at: int) -> bool:
        """«88 إصابة», «تسع وفيات»: cases, where a disease is spoken of."""
        s = self._s
        return bool(s.words(at) & {"COUNTED_EVENT", "SEVERAL_EVENTS"}) and s.cues.counts_the_sick(*s.bounds)

    def whole(self) -> int | None:
        """The last fact that is no part of another."""
        return self.document.wholes[-1] if self.document.wholes else None

    def whole_of_many(self) -> int | None:
        """The last fact that can have parts: «حبس 8 متهمين باغتيال المستشار، بينهم طبيبة» is of the eight."""
        if self.document.whole_ahead is not None:
            return self.document.whole_ahead
        last = self.whole()
        if last is None or self.drafts[last].group.amount.value != 1:
            return last
        for at in reversed(self.document.wholes[-FEW:-1]):
            if at >= self._began and self.drafts[at].group.amount.value != 1:
                return at
        return last

    def add(
        self, left: int, right: int, outcomes: frozenset[str], group: Group, rule: str,
        relation: str = "main", parent: int | None = None, factuality: str = "asserted",
    ) -> None:  # fmt: skip
        """The fact that stands from one chunk to another, once for each outcome that needs its own."""
        s = self._s
        if isinstance(group.amount.value, Fraction) or factuality == "attempted":  # no half a person, and nobody hurt
            return
        if relation == "main":
            last = self.drafts[-1] if len(self.drafts) > self._began else None
            updates = last is not None and last.line is s.line and last.relation == "update"
            relation = moved(s, right, last.after if last is not None and updates else None)
        if relation == "main" and any(map(self._of_those, (left, right))):
            relation, parent = "part_of", self.those(outcomes | group.outcomes)
        if relation == "main" and group.among and not group.other and self.document.wholes:  # «وإعدام ثلاثة منهم»
            relation, parent = "part_of", self.whole()
        if group.other and relation == "main":
            relation, parent = "additional", self.whole()
        if group.outcomes & {"detained", "captured", "abducted"} and outcomes.isdisjoint(group.outcomes):
            group = group._replace(groups=group.groups | {"prisoner"})
        behind = s.chunks[right].after
        if "killed" in outcomes and s.near(behind, behind + HOW, "TORTURE"):  # «شهيدان تحت التعذيب»
            group = group._replace(groups=group.groups | {"prisoner"})
        if "COLLEAGUE" in s.words(right) and not group.counted and len(self.drafts) > self._began:  # «وأصيب زميله»
            group = group._replace(role="unknown", groups=NO_GROUPS, victims=None)
        of_both = "MIN" in s.behind(right) and "BOTH_SIDES" in s.behind(right, 1)  # «أصيب العشرات من الطرفين»
        if of_both and group.role == "unknown" and s.near(*self._around(left, right, SENTENCE), "VIOLENCE"):
            group = group._replace(role="combatant")
        elif not of_both and not self._is_of_anyone(left, right, relation):
            group = inheriting(group, self._source(group, parent), relation == "part_of")
        edges = s.units.edges
        first, after = edges[s.chunks[left].first], edges[s.chunks[right].after]
        group = self._beside(first, group)
        sentence = edges[s.bounds[0]], edges[s.bounds[1]]
        whole = self.drafts[parent] if relation == "part_of" and parent is not None else None
        domain = "judicial" if self._is_judicial(left, right) else self._domain if whole is None else whole.domain
        if relation != "part_of":
            self._share(first, group)
        scope = self._scope(left, right, group) if whole is None else whole.scope
        too_many = min((SO_MANY[outcome] for outcome in outcomes & SO_MANY.keys()), default=None)
        if domain == "conflict" and too_many is not None and (group.amount.value or 0) >= too_many:
            scope = "cumulative"
        for one in _shared(outcomes, counted=group.amount.value is not None):
            draft = Draft(s.line, sentence, first, after, one, group, relation, rule, parent, factuality, scope, domain)
            self.document.append(draft)

    def _is_of_anyone(self, left: int, right: int, relation: str) -> bool:
        """«قبل أن ترديه الشرطة قتيلا», «ليرتفع إلى 67 عدد القتلى منذ مطلع العام»: not of the people told of before."""
        if "FELLED" in self._s.words(left):
            return True
        around = slice(*self._around(left, right, SENTENCE))
        return relation == "update" and self._assertion.scope(self._s.symbols[around], None) != "incident"

    def _around(self, left: int, right: int, words: int) -> tuple[int, int]:
        """So many words before and behind a fact, within its sentence."""
        first, after = self._s.chunks[left].first - words, self._s.chunks[right].after + words
        return max(self._s.bounds[0], first), min(self._s.bounds[1], after)

    def mention(self, at: int, outcomes: frozenset[str], group: Group) -> None:
        """People spoken of as known, a fact only where nothing else tells of such people: «شهداء الحادث»."""
        self.document.mentions.append(self.drafted(at, outcomes, "people spoken of as known")._replace(group=group))

    def drafted(self, at: int, outcomes: frozenset[str], rule: str, parent: int | None = None) -> Draft:
        """What a chunk of people states, as no fact yet."""
        s = self._s
        edges, chunk, group = s.units.edges, s.chunks[at], s.group(at)
        bounds = edges[s.bounds[0]], edges[s.bounds[1]]
        place = edges[chunk.first], edges[chunk.after]
        relation, scope = "main" if parent is None else "part_of", self._scope(at, at, group)
        return Draft(s.line, bounds, *place, outcomes, group, relation, rule, parent, scope=scope, domain=self._domain)

    def _of_those(self, at: int) -> bool:
        """«اثنين من القتلى», «وأحد المصابين توفي»: some of those whose outcome was told."""
        s = self._s
        chunk = s.chunks[at]
        for place in range(chunk.first, chunk.after):
            if {"VICTIM_NOUN", "DEF", "PLURAL"} <= s.features(place):
                before, value = s.features(place - 1), s.group(at).amount.value
                known = outcomes_of(s.features(place))
                if value == 1 and known <= HELD and not known & self.document.outcomes:  # «وأحد الرهائن»
                    return False
                return bool(before & {"MIN", "ONE"}) and value is not None or "COUNT" in before and value == 1
        return False

    def those(self, outcomes: frozenset[str]) -> int | None:
        """The whole that some are of: the last that had one of their outcomes, else the last."""
        wholes = reversed(self.document.wholes[-FEW:])
        return next((at for at in wholes if self.drafts[at].outcomes & outcomes), self.whole())

    def _is_judicial(self, left: int, right: int) -> bool:
        """«نفذ حكم الإعدام في ثلاثة», «أعدمت شنقا 13 شخصا»"""
        s = self._s
        first, after = s.chunks[left].first, s.chunks[right].after
        carried_out = "JUDICIAL" in s.words(left) and s.near(first - 10, first, "CARRY_OUT")
        carried_out = carried_out and not s.near(first, after + 1, "ON_THE_SPOT")  # «إعداما ميدانيا»
        return carried_out or "KILLED" in s.words(left) and s.near(first, after + 2, "HANGING")

    def _beside(self, first: int, group: Group) -> Group:
        """«خسائر القوات الجنوبية ستة شهداء و13 جريحا»: those named by their outcome alone are of the side before."""
        if len(self.drafts) == self._began or group.role != "unknown" or group.belongs or not group.outcomes:
            return group
        last = self.drafts[-1]
        if last.line is not self._s.line or first - last.after > 2 or not last.group.outcomes:
            return group
        return group._replace(role=last.group.role, groups=group.groups | last.group.groups, belongs=last.group.belongs)

    def _share(self, first: int, group: Group) -> None:
        """«مقتل عنصر وجرح ثلاثة من المخابرات»: the side stated last is that of both."""
        if group.belongs is None or len(self.drafts) == self._began:
            return
        last = self.drafts[-1]
        side = last.group.belongs  # one that a bare number was given is not its own: «مقتل 8 وإصابة 35 من المقاومة»
        own = side is not None and (last.group.victims is not None or last.first <= side.first < last.after)
        if first - last.after > 2 or last.line is not self._s.line or own or not last.outcomes <= JOINT:
            return
        if last.group.groups and self._s.having("COMMA")(last.line.symbols, last.after, first):
            return  # «قتل 12 مسلحا، وأصيب ستة من طالبان»
        if last.group.role == "combatant" and last.group.groups <= group.groups:  # not «20 مسلحا و5 جنود من …»
            self.drafts[-1] = last._replace(group=last.group._replace(belongs=group.belongs))
        elif last.group.role == "unknown" and group.role in ("combatant", "security"):  # «5 قتلى و7 جرحى من …»
            alike = last.group._replace(belongs=group.belongs, role=group.role, groups=last.group.groups | group.groups)
            self.drafts[-1] = last._replace(group=alike)

    def _scope(self, left: int, right: int, group: Group) -> str:
        """incident or cumulative, by the words of the sentence around the fact or as the fact that it is joined to."""
        s = self._s
        if len(self.drafts) > self._began and (last := self.drafts[-1]).line is s.line and last.scope == "cumulative":
            apart = s.units.edges[s.chunks[left].first] - last.after
            told = (last.group.amount.value or 0) < MANY  # by a word, not by the number
            joined = apart <= JOINED and "WA" in s.before(left) | s.before(left, 2)  # «مقتل 1446 شخصا وجرح 1687»
            if told and (joined or "CONTRAST" in s.before(left)):  # «468 فلسطينيا، مقابل 14 إسرائيليا»
                return last.scope
        first, after = self._around(left, right, REACH)
        far = self._around(left, right, SENTENCE)
        if s.near(far[0], s.chunks[left].first, "STATISTICS"):  # «وفق إحصائية، قتل 81 شخصا، … منذ كانون الأول»
            first, after = far
        total = s.having("LI (?: MOVES | REACH )")(s.symbols, s.chunks[right].after, after)
        if total is not None:  # «قتل جنديان، ليرتفع العدد منذ مطلع العام إلى 67»
            after = total.start()
        return self._assertion.scope(s.symbols[first:after], group.amount.value)

    def _source(self, group: Group, parent: int | None) -> Group | None:
        """The people that a fact continues: its whole, or for a bare number the last of the sentence."""
        bare = group.victims is None and len(self.drafts) > self._began and self.drafts[-1].line is self._s.line
        if (bare or group.other) and self._are_of_two_kinds():
            return None
        if parent is not None:
            return self.drafts[parent].group
        if not bare:
            return None
        last = self.drafts[-1]
        return (last if last.relation != "part_of" or last.parent is None else self.drafts[last.parent]).group

    def _are_of_two_kinds(self) -> bool:
        """«مقتل ثلاثة عسكريين ومدنيين اثنين وإصابة سبعة»: whether the last two facts are of one list and of two roles."""
        if len(self.document.wholes) < 2 or self.document.wholes[-2] < self._began:
            return False
        one, other = (self.drafts[at] for at in self.document.wholes[-2:])
        listed = one.line is other.line and other.first - one.after <= 1 and one.outcomes == other.outcomes
        return listed and one.group.role != other.group.role


def _shared(outcomes: frozenset[str], counted: bool) -> list[frozenset[str]]:
    """The outcomes of each fact: «21 بين قتيل وجريح ومفقود» is one number, «عشرات القتلى والجرحى والأسرى» are two facts."""
    if outcomes <= JOINT or outcomes > JOINT and counted:
        return [outcomes]
    both = [JOINT] if outcomes > JOINT else []
    return both + [frozenset({each}) for each in sorted(outcomes.difference(*both))]
