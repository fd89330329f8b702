"""Whom a word of outcome befalls: the search for its victims to the right, to the left, and across a relative."""

from arconflict.parse.groups import outcomes_of
from arconflict.parse.sentence import Sentence

PEOPLE = frozenset({"joint", "counted", "people", "name"})
TRIGGERS = frozenset({"trigger", "taking", "meeting", "anaphor", "falling", "done", "exposed", "fate"})
ENDS = TRIGGERS | {"while", "among", "most_of", "denied", "toll"}
"""Chunks that the search for victims does not cross."""
FAR = 14
"""How many words may stand between a word of outcome and a counted group: «قتل في الهجوم الذي استهدف … خمسة»."""
NEAR = 2
"""The same for a group without a number: «مقتل أمس جندي»."""
BACK = 12
"""How many words may stand between a group and the verb behind it: «ثلاثة جنود … قتلوا»."""
HURTS = frozenset({"SEVERAL_EVENTS", "COUNTED_EVENT", "WOUNDS"})
"""What those who are hurt are exposed to."""
CIRCUMSTANCE = frozenset(
    {
        "FI",
        "DURATION",
        "TIME_UNIT",
        "YESTERDAY",
        "WEEKDAY",
        "TIME_OF_DAY",
        "DAYS",
        "A_DAY",
        "DATE_HEAD",
        "MONTH",
        "COMMA",
        "CONTACT",
        "ALSO",
    }
)
"""Words of when and where."""
LEADS = frozenset(
    {"FI", "BI", "ALA", "CONTACT", "PREP", "DURING", "SINCE", "YESTERDAY", "DAYS", "TIME_OF_DAY", "WEEKDAY"}
)
"""Words that say when, where and how between a verb and its people."""
CLOSED = frozenset({"DEF", "POSS", "YESTERDAY", "WEEKDAY", "MONTH", "MONTH_TAIL", "CLOSE", "ACTOR", "NUMBER"})
"""Words that no noun behind them can belong to."""
OTHER_VERB = "VERB | ACTIVE | PASSIVE | CAUSE | SAID | RELATIVE | STRIKES | WA UNKNOWN"
THINGS = frozenset({"MATERIAL", "COUNTED", "DAYS", "DURATION", "MEASURE", "YEARS"})
"""What a number counts when it does not count people."""
WHEN = frozenset({"SINCE", "DURING", "PREP", "BEFORE", "AFTER"})
"""Words of time that are none of these: «قتل خمسة خلال قصف»."""
STRIKES = "STRIKES | CAUSE | RELATIVE"
"""Words behind which stands whom something else befell: «قتل شاب في هجوم استهدف خمسة جنود»."""
AGENT = frozenset({"BI", "FI", "ALA", "MIN", "MAA", "INNA", "WA", "BAYN", "RELATIVE", "AN", "PREP"})
"""Words before a group that make it something other than the victims of the word of outcome."""


class VictimSearch:
    """Finds the chunk of people that belongs to a word of outcome in a sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.s = sentence

    def find(self, at: int, has: frozenset[str]) -> int | None:
        """The chunk of people that a word of outcome befalls."""
        if {"ALA", "POSS"} <= has and self.s.kind(at) == "trigger":  # «إلقاء القبض عليه»
            return None
        if "THEY" in has and "ACTIVE" in has and self._has_object(at):
            return at + 1
        if self.s.kind(at) == "exposed" and "LI" in self.s.behind(at):  # «الطفلان تعرضا لإصابات»
            return self._left(at, has) if self.s.behind(at, 1) & HURTS else None
        if self.s.kind(at) == "execution":
            return self._right(at, has)
        own_death = self.s.kind(at) == "meeting" and "OWN_DEATH" in has
        if "THEY" in has and not self.s.before(at) & {"WA", "FA"} or self.s.kind(at) == "done" or own_death:
            left = self._left(at, has)
            return left if left is not None else self._of_them(at, has)
        if {"WENT", "THEY"} <= has and (left := self._left(at, has)) is not None:  # «مئة شخص راحوا ضحية القتال»
            return left
        subject = self._left(at, has) if "QAD" in self.s.before(at) and "HE" in has else None
        if subject is not None and self.s.group(subject).amount.value == 1:  # «زعيم الحركة فلان قد قتل»
            return subject
        found = self._right(at, has)
        if found is not None and "ACTIVE" in has:
            return self._object(at, found, has)
        if found is None and self.s.before(at) & {"BI", "LI", "COURT"} and "EVENT_NOUN" in has:  # «جريمة قتل»
            return None
        if found is None and self.s.before(at) & {"WA", "FA"} and has & {"HE", "SHE"}:  # «استمرت 22 يوما وقتل …»
            return None
        if found is None and ("PASSIVE" in has or self.s.kind(at) == "meeting"):
            left = self._left(at, has)
            by_whom = left is not None and {"ACTIVE", "IMPERFECT"} <= has and not self.s.group(left).counted
            return None if by_whom else left
        return found

    def _of_them(self, at: int, has: frozenset[str]) -> int | None:
        """Whom a verb in the plural befalls to its right, who are many: not «أصيبوا بالأطراف العلوية»."""
        found = self._right(at, has)
        only_passive = "THEY" in has and "ACTIVE" not in has and self.s.kind(at) == "trigger"
        one = found is not None and self.s.kind(found) == "people" and self.s.group(found).amount.value == 1
        return None if only_passive and one else found

    def _right(self, at: int, has: frozenset[str]) -> int | None:
        """The people to the right of a word of outcome."""
        s = self.s
        crossed = False
        for j in range(at + 1, len(s)):
            kind, gap = s.kind(j), s.gap(at, j)
            if kind == "as_many":
                return None
            if kind == "one_of" and gap <= 1:
                return j
            if kind == "among" and j == at + 1 and not gap and "OF_THEM" in s.words(j):  # «قتل منهم 30»
                continue
            if kind in ENDS or gap > FAR:
                return None
            clause = s.kind(j - 1) == "comma" and not s.gap(j - 1, j)  # «…، و…»
            if kind == "and" and (clause or "BESIDE" in s.words(j) and "ILA" in s.before(j)):  # «قتل إلى جانب ثلاثة»
                return None
            crossed |= kind == "comma"
            if j in s.used:
                continue
            if "SEIZE" in has and "ALA" not in has and "ALA" not in s.before(j):
                continue  # «قبض عناصر الشرطة على ثلاثة»: those before «على» seize
            if kind == "name" and (
                not gap or "WEAK" not in has and (self._is_titled(at, j) or self._is_struck(at, j, has))
            ):
                return j
            if kind in ("counted", "joint", "people") and not (
                gap
                and self._is_agent(j, gap)
                and not self._is_court(j, gap, has)
                and not ("SEIZE" in has and "ALA" in s.before(j))
            ):
                if kind == "people" and gap and "BI" in s.behind(at) and "PASSIVE" in has:  # «استشهد بتصريح الرئيس»
                    continue
                if gap and self._is_quality(j):
                    continue
                told = s.group(j).outcomes & {"killed", "wounded"}
                if gap > NEAR and told and not told & outcomes_of(has):
                    return None  # «اختفوا خلال الحرب التي خلفت 200 ألف قتيل»
                if s.group(j).counted or gap <= NEAR and not crossed:
                    return j
                if gap <= 6 and self._by_the_way(at, j) or not crossed and self._stands_apart(at, j, has):
                    return j
            if kind == "people" and not crossed and gap <= 6 and (self._is_named(j) or self._is_object(j, has)):
                return j
            if kind == "label" and not gap:  # «بقتل الرهائن الأربعة»
                return j
            if kind == "number" and not crossed and self._is_of_people(j, gap):
                return j
            if kind == "number" and not crossed and self._stands_apart(at, j, has) and self._is_of_people(j, 0):
                return j
        return None

    def _is_struck(self, at: int, found: int, has: frozenset[str]) -> bool:
        """«أصاب انفجار القنبلة فلانا»: nothing but what did it stands between."""
        s = self.s
        after, first = s.chunks[at].after, s.chunks[found].first
        did = s.features(after) & {"VIOLENCE", "BY_HAND", "BLAST"} and {"VERB", "ACTIVE"} <= has
        rest = range(after + 1, first)
        return bool(did) and len(rest) <= 2 and all(s.features(p) & {"DEF", "UNKNOWN", "BY_HAND"} for p in rest)

    def _is_quality(self, at: int) -> bool:
        """«موقعا حدوديا باكستانيا»: of a thing before it, whose case it shares."""
        s = self.s
        first = s.chunks[at].first
        before = s.features(first - 1)
        accusative = {"NATION", "OBJECT_FORM", "SINGULAR"} <= s.features(first) and "UNKNOWN" in before
        return accusative and "DEF" not in before and s.line.keys[s.units.edges[first] - 1].endswith("ا")

    def _is_titled(self, at: int, found: int) -> bool:
        """«قتل فلان», «قتل اللواء الركن فلان»: nothing but a title stands between, which may be a unit's name elsewhere."""
        places = range(self.s.chunks[at].after, self.s.chunks[found].first)
        return len(places) < 3 and all(self.s.features(place) & {"TITLE", "RANK_TAIL"} for place in places)

    def _by_the_way(self, at: int, found: int) -> bool:
        """«قتل فيها قبل أسابيع شخص أمريكي»: only when and where stand between."""
        s = self.s
        places = range(s.chunks[at].after, s.chunks[found].first)
        if "PERSON" not in s.words(found):  # «توفي، أول أمس، …»
            return False
        return s.group(found).amount.value in (1, 2) and all(
            s.features(place) & CIRCUMSTANCE or "FI" in s.features(place - 1) and "DEF" in s.features(place)
            for place in places
        )

    def _stands_apart(self, at: int, found: int, has: frozenset[str]) -> bool:
        """«قتل في القصف طفلان», «أصيب على إثره سبعة»: nothing before them can govern them, and no other verb stands there."""
        s = self.s
        after, first = s.chunks[at].after, s.chunks[found].first
        person = "PERSON" in s.words(found) and s.group(found).amount.value in (1, 2)
        if "VERB" not in has or not (person or s.kind(found) == "number") or "DEF" in s.features(first):
            return False
        closed = s.features(first - 1) & CLOSED or "SETTLEMENT" in s.features(first - 2)
        return bool(closed and s.features(after) & LEADS) and not s.near(after, first, OTHER_VERB)

    def _is_named(self, at: int) -> bool:
        """«اعتقلت قوة إسرائيلية خلال الاقتحام الشاب فلان»: one who is named, and whom no preposition governs."""
        s = self.s
        return "NAMED" in s.words(at) and s.group(at).amount.value == 1 and not s.before(at) & (AGENT | {"LI", "ILA"})

    def _is_object(self, at: int, has: frozenset[str]) -> bool:
        """«أعدم التنظيم في المدينة رجلا»: the accusative says whom."""
        s = self.s
        first = s.units.edges[s.chunks[at].first]
        accusative = s.line.keys[first].endswith("ا") and not s.features(s.chunks[at].first) & {"DEF", "POSS", "DUAL"}
        return "ACTIVE" in has and accusative and s.group(at).amount.value == 1 and not s.before(at) & AGENT

    def _is_of_people(self, at: int, gap: int) -> bool:
        """Whether a bare number counts people: no other noun behind it, and near, or at the end of its clause."""
        s = self.s
        behind, after = s.behind(at), s.chunks[at].after
        if self._is_thing(after) or self._is_noun(at):
            return False
        of = s.behind(at, 1)
        if "MIN" in behind and ("MANY" in of if "SETTLEMENT" in of else self._is_thing(after + 1)):  # «العديد من المدن»
            return False
        if "LIFE" in s.before(at):  # «أودى الإعصار بحياة المئات»
            return True
        ends = not behind or behind & {"COMMA", "STOP", "AMONG"} or "WA" in behind and s.kind(at + 2) in TRIGGERS
        return gap <= 1 or gap <= 8 and bool(ends) and ("POSS" in s.before(at) or not s.before(at) & AGENT)

    def _is_thing(self, place: int) -> bool:
        """Whether a word says what a number counts, and that it is no people: not «خمسة خلال قصف», «12 عام 1987»."""
        s = self.s
        has = s.features(place)
        if not has & THINGS or has & WHEN or "FIRST" in has and s.features(place + 1) & {"MIN", "YESTERDAY"}:
            return False
        dated = {"COUNT", "NUMBER", "DEF", "YESTERDAY", "WEEKDAY"}
        return not ("TIME_UNIT" in has and ("DEF" in has or "SINGLE_UNIT" in has and s.features(place + 1) & dated))

    def _is_noun(self, at: int) -> bool:
        """Whether an unknown noun follows that a number may count: not «العشرات وحرق», «خمسة بالغاز», «ثلاثة دفاعا»."""
        s = self.s
        place = s.chunks[at].after
        has, edges = s.features(place), s.units.edges
        if "UNKNOWN" not in has or "DEF" in has or "DEF" in s.unfolded(edges[place] - 1):
            return False
        value = s.group(at).amount.value
        accusative = s.line.keys[edges[place]].endswith("ا")
        if "LED" in has:
            return accusative and value is not None and value > 10  # «18 بلدا»
        return value is None or value > 10 or not accusative

    def _has_object(self, at: int) -> bool:
        """«جنود قتلوا صبيا»: people right behind an active verb."""
        s = self.s
        return s.kind(at + 1) in ("people", "counted", "number") and not s.gap(at, at + 1) and at + 1 not in s.used

    def _object(self, at: int, first: int, has: frozenset[str]) -> int | None:
        """«أصاب ثوار أربعة أشخاص»: where a counted group follows people without a number, these are who did it."""
        s = self.s
        doers = s.group(first)
        if s.kind(first) == "people" and s.gap(at, first) and self._is_object(first, has):  # «قتل الشرطة رجلا»
            return first
        if s.kind(first) == "name" and s.kind(first + 1) == "counted" and not s.gap(first, first + 1):
            return first + 1  # «قتل فلان 5 أشخاص»
        if s.kind(first + 1) == "people" and not s.gap(first, first + 1) and "POSS" in s.words(first + 1):
            return first + 1  # «قتل رجل زوجته»
        if doers.counted or s.kind(first) == "name" or "EVENT_NOUN" in has and "VERB" not in has:
            return first
        only_active = "PASSIVE" not in has
        for j in range(first + 1, len(s)):
            if (
                s.kind(j) in ENDS
                or s.kind(j) == "and"
                or s.group(j).counted
                and s.group(j).outcomes & {"killed", "wounded"}  # «جرح جنديان … ولا تزال عشرات الجثث»
                or s.is_and_one_of(j)  # «جرح جنديان وأحد المدنيين»
                or s.kind(j) == "comma"
                and not only_active
                or s.gap(first, j) > FAR
            ):
                break
            beside = j == first + 1 and not s.gap(first, j) and doers.amount.value is None
            if (
                beside and self._is_subject_form(first) and s.kind(j) == "people"
            ):  # «اغتال مسلحون الصحفيين فلانا وفلانا»
                return j
            one = (only_active or beside) and s.kind(j) in PEOPLE and s.group(j).amount.value is not None
            number = s.kind(j) == "number" and s.gap(first, j) <= 1 and self._is_of_people(j, 0)
            if (
                doers.amount.value
                and s.kind(j) == "counted"
                and s.near(s.chunks[first].after, s.chunks[j].first, STRIKES)
            ):
                break  # «قتل شاب في هجوم استهدف خمسة جنود»
            if (
                (one or number or s.kind(j) == "counted")
                and not s.before(j) & AGENT
                and s.gap(at, j) > s.gap(at, first)
            ):
                return j
        return None if "COLLECTIVE" in s.features(s.chunks[first].first) else first

    def _is_subject_form(self, at: int) -> bool:
        """«مسلحون»: the case ending says that these did it."""
        return self.s.group(at).noun.endswith("ون")

    def _is_court(self, at: int, gap: int, has: frozenset[str]) -> bool:
        """«الإعدام في ثلاثة مدانين»: whom a sentence is carried out on."""
        return "JUDICIAL" in has and gap <= 3 and bool(self.s.before(at) & {"FI", "BI"})

    def _is_agent(self, at: int, gap: int) -> bool:
        """«برصاص جندي», «على يد مسلحين», «نفذه ثلاثة»: people who are not the victims."""
        s = self.s
        if "NO_ONE" in s.before(at) and "DEF" not in s.before(at):  # «مقتل أي جندي», but «الأحد»
            return False
        if "MIN" in s.before(at) and "NO_ONE" in s.before(at, 2):  # «مقتل أي من جنوده»
            return False
        by = s.before(at, 2) | s.before(at)
        if "BY_HAND" in s.before(at) and "DEF" not in s.before(at) and by & {"BI", "ALA"}:
            return True
        if gap and {"NATION", "DEF"} <= s.features(s.chunks[at].first) and "DEF" in s.before(at):  # «الحلم العربي»
            return True
        if "MIN" in s.before(at) and "ALL" in s.before(at, 2):  # «إصابة كل من الرائد … والعريف …»
            return False
        if "MOMENT" in s.before(at):  # «حتى الآن 10 آلاف شخص»
            return False
        thing = "MATERIAL" in s.before(at) and not s.before(at) & {"DEF", "TIME_UNIT", "COUNT"}
        if gap and thing and s.group(at).counted:  # «أصابت القذائف منازل عدد من المواطنين»
            return True
        governed = bool(s.before(at) & AGENT) and not s.before(at) & {"POSS", "AT_ONCE"}  # «قتل خلالها 14»
        return governed or gap > 1 and not s.group(at).counted and "BI" in s.before(at, 2)

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
            if kind == "number" and "OPEN" in s.words(j):  # «عبدالله (20) لقي حتفه»
                continue
            near_they = "THEY" in has and gap == 0 and s.group(j).counted
            if self._is_agent(j, 0) and not near_they and not s.before(j) & {"INNA", "WA"}:
                continue
            if s.near(s.chunks[j].first - 4, s.chunks[j].first, "RELATIVE") and "INNA" not in s.before(j):
                continue
            if self._is_part(j):
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
