"""Parts of a toll: بينهم, معظمهم, أحدهم."""

from arconflict.parse.draft import Drafts
from arconflict.parse.groups import HELD, Amount, Group, outcomes_of, together
from arconflict.parse.sentence import NOTHING, Sentence

PEOPLE = frozenset({"joint", "counted", "people", "name"})
_BY = frozenset({"VIOLENCE", "WOUNDS", "BY_HAND", "RANK_OF"})
NEAR = 2
"""How many words may stand between the members of a list of parts."""
FOLLOWS = 4
"""How many words may stand between people and who all of them are: «25 شخصا بجروح، جميعهم من الناخبين»."""
OTHER_OF_TWO = 8
"""How many words may stand between one of two and the other: «أحدهما بالرصاص الحي في الصدر والآخر دهسا»."""
WEIGHED = 5
"""How many words may stand between part of the wounded and the word of how badly."""


class Parts:
    """Reads the parts of the facts before them."""

    def __init__(self, sentence: Sentence, out: Drafts) -> None:
        self._s = sentence
        self._out = out

    def among(self, at: int) -> None:
        """بينهم group (و group)*: parts of the fact before, with its outcome."""
        s = self._s
        if self._are_named(at):
            return
        parent = self._out.whole_of_many()
        own = outcomes_of(s.words(at)) - ({"wounded"} if "VICTIMS" in s.words(at) else NOTHING)
        if parent is None and not own or not own and self._is_of_others(at):
            return
        parent = self._nearer(at, parent, own)
        outcomes = own or self.outcomes(parent)
        if s.kind(at) == "victims_among" and self._are_among(at, outcomes):
            return
        relation = "main" if parent is None and s.kind(at) == "victims_are" else "part_of"  # «إن القتلى أربعة مدنيين»
        last = at
        for j in range(at + 1, len(s)):
            kind, gap = s.kind(j), s.gap(j - 1, j)
            if kind in PEOPLE | {"number"} and j not in s.used and gap <= NEAR:
                held = s.group(j).outcomes <= HELD and bool(outcomes & HELD or "killed" in outcomes)
                if not self._is_listed(j, at) or not self._may_be_of(j, at, parent, outcomes, held):
                    break
                if self._out.counts_the_sick(j):
                    break
                s.used.add(j)
                if "THEY_ARE" in s.words(at) and self._is_only_named(j):  # «3 عمال، هم فلان وفلان»
                    continue
                vague = not s.group(j).counted and s.group(j).amount.value is None
                group = self._list(j) if vague and s.kind(j) == "people" else s.group(j)
                left, last = (at, j) if j == at + 1 else (j, j)
                right = s.last_used(j, group.after_folded)
                befell = outcomes if held else group.outcomes or outcomes
                self._out.add(left, right, befell, group, "parts of a toll", relation, parent)
            elif kind == "one_of" and last == j - 1:  # «هم لبنانيان أحدهما قيادي، و3 سوريين»
                self.one_of(j)
                s.used.add(j)
                last = j + 1
            elif (
                kind == "among"
                and last == j - 1
                and not gap
                or kind not in ("and", "comma", "aside", "name", "people", "actor")
                or gap > NEAR
                and not self._goes_on(j)
            ):
                break
        if last == at and self._is_so_called(at):
            one = s.group(at)._replace(amount=self._one(at))
            self._out.add(at, at + (s.kind(at + 1) == "aside"), outcomes, one, "parts of a toll", relation, parent)
        elif last == at and s.chunks[-1].kind == "comma":
            self._out.document.list_of = parent

    def _may_be_of(self, at: int, opened: int, parent: int | None, outcomes: frozenset[str], held: bool) -> bool:
        """Whether a group can be part of a whole: no more people, and of its outcome, or held before."""
        own, value = self._s.group(at).outcomes, self._s.group(at).amount.value
        whole = None if parent is None else self._out.drafts[parent].group
        limit = whole.amount.value if whole is not None and whole.counted else None
        too_many = value is not None and limit is not None and value > limit > 1  # «أرواح مئة، تضرر منها نصف مليون»
        too_many &= "THEY_ARE" not in self._s.words(opened)
        return not too_many and (held or not own or bool(own & outcomes))

    def _nearer(self, at: int, parent: int | None, own: frozenset[str]) -> int | None:
        """«جرح آخرون … وأسر ثلاثة منهم بينهم قائدهم»: of the three; «22 إصابة، ومن بين الشهداء …»: of the dead told before."""
        drafts, s = self._out.drafts, self._s
        if parent is None:
            return None
        if own and own.isdisjoint(drafts[parent].outcomes):
            return self._out.those(own)
        last = drafts[-1]
        beside = last.line is s.line and 0 <= s.units.edges[s.chunks[at].first] - last.after <= 1
        apart = (
            not own and beside and last.group.amount.value != 1 and last.outcomes.isdisjoint(drafts[parent].outcomes)
        )
        return len(drafts) - 1 if apart and s.kind(at) == "among" else parent

    def _one(self, at: int) -> Amount:
        first = self._s.units.edges[self._s.chunks[at].first]
        return Amount(1, 1, 1, "exact", first, first + 1, "one of them")

    def _is_so_called(self, at: int) -> bool:
        """«بينهم مايسمى (والي المدينة)»: one told by a name in brackets."""
        s = self._s
        on = next((on for on in range(3) if "OPEN" in s.behind(at, on)), 0)
        return on > 0 and "SO_CALLED" in s.behind(at, on - 1)

    def _is_only_named(self, at: int) -> bool:
        """«فلان», «شقيقه فلان»: somebody told by no more than a name and whose kin it is."""
        s = self._s
        return s.kind(at) == "name" or {"NAMED", "KIN"} <= s.words(at) and "POSS" in s.features(s.chunks[at].first)

    def _are_named(self, at: int) -> bool:
        """«إن القتيلين هما فلان وفلان»: whether names follow that say who one or two victims are."""
        s = self._s
        few = s.kind(at) == "victims_are" and s.group(at).amount.value in (1, 2)
        if not few or s.kind(at + 1) != "name" or s.gap(at, at + 1):
            return False
        last = at + 1
        while s.kind(last + 1) == "and" and s.kind(last + 2) == "name":
            last += 2
        s.used.update(range(at + 1, last + 1))
        self._out.add(at, last, outcomes_of(s.words(at)), s.group(at), "who the victims are")
        return True

    def _are_among(self, at: int, outcomes: frozenset[str]) -> bool:
        """«أن ثلاثة من أفراد الطاقم بين القتلى»: whether the people before are those who were among the dead."""
        s = self._s
        behind = s.kind(at + 1) in PEOPLE | {"number"} and s.gap(at, at + 1) <= NEAR
        j = at - 3 if s.kind(at - 2) == "among" else at - 1  # «أربعة هنود بينهم اثنان … كانوا بين القتلى»
        told = s.kind(j) not in ("counted", "people", "name") or j in s.used or s.group(j).outcomes
        if behind or told or s.gap(at - 1, at) > 4 or s.group(j).amount.value is None:
            return False
        s.used.add(j)
        whole = next((d for d in reversed(self._out.document.wholes) if self._out.drafts[d].outcomes == outcomes), None)
        relation = "main" if whole is None else "part_of"
        self._out.add(j, at, outcomes, s.group(j), "among the victims", relation, whole)
        return True

    def _is_of_others(self, at: int) -> bool:
        """«وكان في استقباله العشرات، بينهم مسؤولون»: parts of people whom nothing befell."""
        s = self._s
        j = at - 2 if s.kind(at - 1) == "comma" else at - 1
        if j in s.unharmed:  # «إطلاق سراح خمسة رهائن، من بينهم طفل»
            return True
        if s.kind(j) not in ("number", "counted", "people") or j in s.used or s.gap(j, at) > 1:
            return False
        told = s.group(j)
        if s.kind(j) == "counted":
            return not told.outcomes
        vague = s.kind(j) != "people" or "PLURAL" in s.words(j) and not told.definite
        return vague and told.amount.value is None and not told.outcomes

    def _is_listed(self, at: int, opened: int) -> bool:
        """Whether a group stands in the list: right behind its opening, behind «و», or counted behind a comma."""
        s = self._s
        link = s.kind(at - 1)
        if link == "and":
            return not s.gap(at - 1, at)
        return (
            at - 1 == opened or link == "comma" and not s.gap(at - 1, at) and (s.group(at).counted or at - 2 == opened)
        )

    def _goes_on(self, at: int) -> bool:
        """«…، و33 من …»: a comma behind which the next number follows at once."""
        s = self._s
        after = at + 2 if s.kind(at + 1) == "and" else at + 1
        return s.kind(at) == "comma" and s.kind(after) in ("counted", "number") and not s.gap(after - 1, after)

    def outcomes(self, parent: int | None) -> frozenset[str]:
        """What befell the part: what befell its whole, or one of several wholes right before it."""
        assert parent is not None
        return self._out.drafts[parent].outcomes

    def most_of(self, at: int) -> None:
        """معظمهم من النساء والأطفال; بعضهم في حالة خطيرة"""
        s = self._s
        parent = self._out.whole()
        if parent is None:
            return
        if s.kind(at + 1) in PEOPLE and s.gap(at, at + 1) <= 1:
            if s.group(at + 1).outcomes == self.outcomes(parent):  # «ألفي محتجز، غالبيتهم موقوفون بلا تهمة»
                s.used.add(at + 1)
                return
            group = self._list(at + 1)
            last = s.last_used(at + 1, group.after_folded)
            outcomes = self.outcomes(parent) | self._beside(parent, at)
            if "MOST_OF" in s.words(at) and group.groups == {"woman", "child"}:  # «معظمهم من النساء والأطفال»
                self._are_civilians(parent, both=outcomes != self.outcomes(parent))
            self._out.add(at, last, outcomes, self._vague(at, group), "most of a toll", "part_of", parent)
        elif "MIN" in s.words(at) and s.behind(at) & {"ORG_HEAD", "ACTOR"}:  # «غالبيتهم من الميليشيات»
            outcomes = self.outcomes(parent) | self._beside(parent, at)
            self._out.add(at, at, outcomes, self._vague(at, s.group(at)), "most of a toll", "part_of", parent)
        elif self.weighed(at):
            self._out.add(at, at, frozenset({"wounded"}), self._vague(at, s.group(at)), "badly hurt", "part_of", parent)

    def all_of(self, at: int) -> None:
        """«25 شخصا جميعهم من الناخبين», «ثلاثة أشخاص، وهم مدرسون»: who the people right before are, and no part of them."""
        s, drafts = self._s, self._out.drafts
        last = self._out.whole()
        few = s.group(at + 1).amount.value if s.kind(at + 1) in PEOPLE else None
        whole = None if last is None else drafts[last].group.amount.value
        fewer = few is not None and whole is not None and 1 < few < whole and "THEY_ARE" in s.words(at)
        if fewer or s.kind(at + 2) == "and" and s.kind(at + 3) == "counted":  # «وهم مدرسون و3 طلاب»
            self.among(at)
            return
        before = s.units.edges[s.chunks[at].first]
        if last is None or drafts[last].line is not s.line or before - drafts[last].after > FOLLOWS:
            return
        of_side = "MIN" in s.words(at) and s.behind(at) & {"ORG_HEAD", "ACTOR"}
        if not of_side and (s.kind(at + 1) != "people" or s.gap(at, at + 1) or s.group(at + 1).outcomes):
            return
        who = s.group(at) if of_side else self._list(at + 1)
        group = drafts[last].group
        role = who.role if group.role == "unknown" else group.role
        known = group._replace(role=role, groups=group.groups | who.groups, belongs=group.belongs or who.belongs)
        drafts[last] = drafts[last]._replace(group=known)

    def _are_civilians(self, parent: int, *, both: bool) -> None:
        """Those of whom most are women and children, and whom no word calls anything else."""
        drafts = self._out.drafts
        for at in (parent - 1, parent) if both else (parent,):
            if drafts[at].group.role == "unknown":
                drafts[at] = drafts[at]._replace(group=drafts[at].group._replace(role="civilian"))

    def _beside(self, parent: int, at: int) -> frozenset[str]:
        """«ستة قتلى و36 جريحا، معظمهم …»: what befell the group that the whole is joined to."""
        drafts = self._out.drafts
        if parent == 0 or drafts[parent - 1].line is not drafts[parent].line:
            return NOTHING
        one, other = drafts[parent - 1], drafts[parent]
        joined = other.first - one.after <= 1 and one.outcomes | other.outcomes == {"killed", "wounded"}
        return one.outcomes if joined else NOTHING

    def _list(self, at: int) -> Group:
        """group (و group)* as one"""
        s = self._s
        s.used.add(at)
        group = s.group(at)
        while s.kind(at + 1) == "and" and s.kind(at + 2) == "people" and not s.gap(at, at + 1) + s.gap(at + 1, at + 2):
            if s.group(at + 2).outcomes or s.group(at + 2).amount.value is not None:
                break
            at += 2
            s.used.add(at)
            group = together(group, s.group(at), s.chunks[at].after)
        return group

    def _vague(self, at: int, group: Group) -> Group:
        place = self._s.units.edges[self._s.chunks[at].first]
        return group._replace(amount=Amount(None, 2, None, "vague", place, place + 1, "some: part of a toll"))

    def weighed(self, at: int) -> bool:
        """Whether words of how badly they are hurt follow: في حالة خطيرة, بترت ساقه."""
        after = self._s.chunks[at].after
        return self._s.near(after, after + WEIGHED, "WEIGHT | LIMB")

    def one_of(self, at: int) -> None:
        """أحدهم ضابط; والآخر طفل; أحدهما بحال حرجة"""
        s = self._s
        parent = self._out.whole()
        if at in s.used or parent is None or s.before(at) & {"UNKNOWN", "KEPT"} and "OTHER" in s.words(at):
            return
        one = self._one(at)
        if s.kind(at + 1) == "people" and s.gap(at, at + 1) <= 1:
            s.used.add(at + 1)
            who = s.group(at + 1)._replace(amount=one)
            befell = who.outcomes - HELD or self.outcomes(parent)  # «أسر اثنين أحدهما جريح»
            self._out.add(at, at + 1, befell, who, "one of a toll", "part_of", parent)
        elif (
            self.weighed(at)
            or "PREDICATE" in s.behind(at)  # «عثر على أحدهما مقتولا»
            or self._is_other_of_two(at)
            or "ONE_OF" in s.words(at)
            and s.behind(at) & {"BI", "BELOW"}
            and s.behind(at, 1) & _BY
        ):
            outcomes = self.outcomes(parent)
            if "PREDICATE" in s.behind(at):
                outcomes = outcomes_of(s.behind(at))
            if self.weighed(at):  # «مقتل اثنين … ونقل الجرحى، أحدهم بحالة حرجة»
                outcomes = frozenset({"wounded"})
                parent = self._out.those(outcomes)
            self._out.add(at, at, outcomes, s.group(at)._replace(amount=one), "one of a toll", "part_of", parent)

    def _is_other_of_two(self, at: int) -> bool:
        """«أحدهما بالرصاص والآخر دهسا»"""
        s, drafts = self._s, self._out.drafts
        one = bool(drafts) and drafts[-1].line is s.line and drafts[-1].rule == "one of a toll"
        apart = s.units.edges[s.chunks[at].first] - drafts[-1].after if one else 0
        return one and "WA" in s.before(at) and "OTHER" in s.words(at) and apart <= OTHER_OF_TWO
