"""Victims that stand earlier: «ما أدى إلى مقتله», «حيث لقي مصرعه», and verbs that leave their subject out."""

from arconflict.facts.quantity import Number
from arconflict.parse.assertion import AssertionGrammar
from arconflict.parse.bare_numbers import AGENT, TRIGGERS
from arconflict.parse.counting import Counting
from arconflict.parse.draft import Drafts
from arconflict.parse.groups import outcomes_of
from arconflict.parse.sentence import Sentence
from arconflict.parse.victims import BACK, HURTS

NO_SUBJECT = frozenset({"BI", "FI", "ALA", "MAA", "COMMA", "STOP", "NO_NAME", "CONTACT"})
"""Right behind a passive verb these leave it without a subject."""
STRUCK_AT = r"STRIKES [^STOP COMMA VERB FI BI MIN LI ILA RELATIVE]{0,4} \Z"
"""Before people: the attack, who attacked, and what of theirs was hit."""
HOSPITALISED = r"(?: ILA HOSPITAL [^STOP COMMA]{0,3} | LIES_ILL [^STOP]{0,14} ) COMMA? (?: AFTER | CONTACT | PREP ) \Z"
"""Before what became of people: «نقلوا إلى المستشفى بعد …»."""


class Pronouns:
    """Adds the facts of a sentence whose victims a pronoun or nothing at all stands for."""

    def __init__(self, sentence: Sentence, assertion: AssertionGrammar, out: Drafts, counting: Counting) -> None:
        self.s = sentence
        self._assertion = assertion
        self._out = out
        self._counting = counting

    def of_noun(self, at: int, factuality: str) -> bool:
        """ما أدى إلى مقتله: whether it is a fact of someone named before, where no fact has told it yet"""
        s = self.s
        first = s.chunks[at].first
        outcomes = outcomes_of(s.words(at))
        told = bool(self._out.document.told(s.line) & outcomes)
        people = self._antecedent(at)
        if people is not None and factuality == "asserted":  # «48 سائحا خطفهم مسلحون»
            s.used.add(people)
            self._out.add(people, at, outcomes, s.group(people), "people, then the verb")
            return False
        whom = self._is_done_to(at)
        if whom and factuality == "asserted":  # «بعد قتله للشاب»
            s.used.add(at + 1)
            self._out.add(at, at + 1, outcomes, s.group(at + 1), "verbal noun, then people")
            return False
        whose = None if told or factuality != "asserted" else self._who_is_told_of(at)
        if whose is not None:  # «الشاب الذي خطفه مسلحون»
            s.used.add(whose)
            self._out.add(whose, at, outcomes, s.group(whose), "people, then the verb")
            return False
        struck = self._struck(at) if factuality == "asserted" else None
        if struck is None and factuality == "asserted" and outcomes == {"wounded"} and self._is_in_hospital(at):
            struck = self._patient(at)
            if struck is None and not told:
                self._out.add(at, at, outcomes, self._counting.taken_up(at), "taken up by a pronoun")
                return True
        if struck is not None:
            s.used.add(struck)
            self._out.add(struck, at, outcomes, s.group(struck), "people, then the noun of what became of them")
            return True
        if self._is_done_by(at) and not told and factuality == "asserted":
            s.used.add(at + 1)
            self._out.add(at, at, outcomes, self._counting.taken_up(at), "taken up by a pronoun")
            return False
        if (
            told
            or s.words(at) & {"WEAK", "WOUNDED"}
            and self._assertion.is_illness(s, at, at, s.words(at))
            or outcomes - {"killed", "wounded"}
            or not (
                s.near(first - 4, first, "CAUSE")
                or "WOUNDS" in s.behind(at)
                and "EVENT_NOUN" in s.words(at)
                or self._is_announced(at)
                or self._is_presupposed(at)
            )
            or factuality != "asserted"
        ):
            return told and s.near(first - 4, first, "CAUSE")
        self._out.add(at, at, outcomes, self._counting.taken_up(at), "taken up by a pronoun")
        return True

    def _antecedent(self, at: int) -> int | None:
        """«48 سائحا خطفهم مسلحون», «أربعة من سكان البلدة الذين قتلهم جندي»: the counted people whom the verb takes up."""
        s = self.s
        key = s.line.keys[s.units.edges[s.chunks[at].after - 1]]
        has = s.words(at)
        does = {"ACTIVE", "VERB", "HE"} <= has or {"ACTIVE", "IMPERFECT", "POSS"} <= has  # «رهائن تحتجزهم»
        if not does or not key.endswith(("هم", "هما", "هن")):
            return None
        relative = "RELATIVE" in s.before(at)
        for j in range(at - 1, -1, -1):
            if s.kind(j) == "counted" and j not in s.used and s.gap(j, at) <= (8 if relative else 0):
                return None if s.group(j).outcomes else j
            if not relative or s.kind(j) not in ("name", "actor", "aside", "people"):
                return None
        return None

    def _struck(self, at: int) -> int | None:
        """«أطلق مسلحون النار على شاب ما أدى إلى مقتله»: those whom an attack struck and a noun of outcome takes up."""
        s = self.s
        first, last = s.chunks[at].first, s.units.edges[self._counting.whose(at)]
        many = self._counting.taken_up(at).amount.value
        woman = s.line.keys[last].endswith("ها")
        shot = s.before(at) & {"WA", "FA"} and s.near(first - 14, first, "FIRING")  # «أطلق النار على شاب وأصابه»
        felled = "FELLED" in s.words(at)  # «على ثمانية مسلحين فأردوهم قتلى»
        if (
            not (shot or felled or s.near(first - 4, first, "CAUSE"))
            or many == 1
            and not woman
            and not s.line.keys[last].endswith("ه")
        ):
            return None
        for j in range(at - 1, max(-1, at - BACK), -1):
            group = s.group(j) if s.kind(j) in ("people", "name", "counted") and j not in s.used else None
            if s.kind(j) in TRIGGERS:
                return None
            if group is None or group.outcomes or group.other or not self._is_as_many(group.amount.value, many):
                continue
            agrees = many != 1 or s.kind(j) == "name" or woman == ("woman" in group.groups) or "child" in group.groups
            if agrees and self._is_struck(j):
                return j
        return None

    def _is_as_many(self, value: Number | None, many: Number | None) -> bool:
        """One for «مقتله», two for «مقتلهما», more for «مقتلهم»."""
        return value == many if many is not None else value not in (1, 2)

    def _is_in_hospital(self, at: int) -> bool:
        """«نقل إلى المستشفى بعد إصابته بشظايا»"""
        s = self.s
        first = s.chunks[at].first
        taken = s.near(first - 18, first, HOSPITALISED) and "killed" not in self._out.document.told(s.line)
        return taken and not self._assertion.is_illness(s, at, at, s.words(at))

    def _patient(self, at: int) -> int | None:
        """«نقل خمسة مدنيين إلى المستشفى بعد إصابتهم»: the people told of right before, as many as the noun takes up."""
        s = self.s
        many = self._counting.taken_up(at).amount.value
        found = self._before_aside(at)
        if s.kind(found) not in ("people", "name", "counted") or found in s.used or s.group(found).outcomes:
            return None
        as_many = self._is_as_many(s.group(found).amount.value, many)
        return found if as_many and s.gap(found, at) <= BACK else None

    def _is_struck(self, at: int) -> bool:
        """«على شاب», «استهدف مجهولون شابا», «استهدفت عبوة ناسفة سيارة القيادي»"""
        s = self.s
        first = s.chunks[at].first
        if "ALA" in s.before(at) or "EXPOSED" in s.before(at):
            return True
        struck = next((place for place in range(first - 1, first - 7, -1) if "STRIKES" in s.features(place)), None)
        whom = "" if struck is None else s.line.keys[s.units.edges[struck]]
        return s.near(first - 6, first, STRUCK_AT) and not whom.endswith(("ه", "ها", "هم"))  # «هاجمه شخص»

    def _is_announced(self, at: int) -> bool:
        """«نقل إلى المشفى ثم أعلن عن استشهاده»"""
        s = self.s
        announced = "AN" in s.before(at) and "SAID" in s.before(at, 2)
        return announced and not self._assertion.is_illness(s, at, at, s.words(at))

    def _is_presupposed(self, at: int) -> bool:
        """«بعد استشهاده»: a death that no fact of the document has told."""
        first = self.s.chunks[at].first
        said = "AFTER" in self.s.before(at) or self.s.near(first - 4, first, "SAID | TELLS")  # «أعلنت الوزارة استشهاده»
        strong = "STRONG" in self.s.words(at) and said
        return strong and "killed" not in self._out.document.outcomes

    def _is_done_to(self, at: int) -> bool:
        """«قتله للشاب»: the pronoun did it, and the people behind «ل» are the victims."""
        s = self.s
        near = "EVENT_NOUN" in s.words(at) and s.kind(at + 1) in ("people", "counted")
        whom = s.kind(at + 1) == "counted" and not s.gap(at, at + 1) and not s.is_and_one_of(at + 1)
        if near and whom and not s.group(at + 1).other:
            return not s.group(at + 1).outcomes and s.group(at + 1).victims is not None  # «قتلها 9 مواطنين»
        return near and (s.gap(at, at + 1) == 1 and "LI" in s.before(at + 1)) and not s.group(at + 1).outcomes

    def _who_is_told_of(self, at: int) -> int | None:
        """«الشاب سامر الذي خطفه مسلحون»: the one person whom the verb behind «الذي» takes up."""
        s = self.s
        linked = s.before(at) & {"RELATIVE", "FA"}  # also «طعن شابا فقتله»
        who = self._before_aside(at)
        verb = s.words(at) & {"ACTIVE", "COUNTED_EVENT"}  # «أصابه» is written like «إصابة»
        if not verb or not linked or s.kind(who) not in ("people", "name") or who in s.used:
            return None
        key = s.line.keys[s.units.edges[s.chunks[at].after - 1]]
        if "FA" in linked and s.group(who).definite and "ALA" not in s.before(who):  # «وبخه الشرطي فاعتقله»
            return None
        one = s.group(who).amount.value == 1 and not s.group(who).outcomes
        return who if one and key.endswith(("ه", "ها")) and s.gap(at - 1, at) == 1 else None

    def _before_aside(self, at: int) -> int:
        """«الشاب سامر (19 عاما) الذي …»: the chunk before one, an aside left out."""
        beyond = self.s.kind(at - 1) == "aside" and not self.s.gap(at - 2, at - 1)
        return at - 2 if beyond else at - 1

    def _is_done_by(self, at: int) -> bool:
        """«وقد قتله جاره», «فخطفه مسلحون»: the verb with its object, and right behind who did it."""
        s = self.s
        if s.kind(at + 1) not in ("people", "counted", "actor") or s.gap(at, at + 1) or s.group(at + 1).outcomes:
            return False
        has, before = s.words(at), s.before(at)
        if {"ACTIVE", "VERB", "HE"} <= has and "QAD" in before:  # «قتلة» alone are killers
            return True
        front = s.chunks[at].first == s.bounds[0]
        return "ACTIVE" in has and bool("FA" in before or front and "EVENT_NOUN" not in has)

    def of_verb(self, at: int, has: frozenset[str], outcomes: frozenset[str], factuality: str) -> None:
        """فأودى بحياته, حيث لقي مصرعه: someone named before, where no fact has told it yet"""
        told = bool(self._out.document.told(self.s.line) & outcomes)
        shot = "FELLED" in has or "BI" in self.s.behind(at) and "COUNTED_EVENT" in has
        shot = shot and factuality == "asserted"
        struck = self._struck(at) if shot and not told else None
        if struck is not None:  # «أطلق النار على شاب وأصابه بجروح»
            self.s.used.add(struck)
            self._out.add(struck, at, outcomes, self.s.group(struck), "people, then the verb")
            return
        tortured = "BELOW" in self.s.behind(at) and "VIOLENCE" in self.s.behind(at, 1)  # «قضى تحت التعذيب»
        of_wounds = {"KILLED", "VERB"} <= has and ("WOUNDS" in self.s.behind(at) or tortured)  # «توفي متأثرا بجراحه»
        own = (
            of_wounds
            or "OWN_DEATH" in has | self.s.behind(at)
            or self.s.kind(at) == "meeting"
            or "TAKE_LIFE" in has
            and self._is_of_someone(at)
            and not self._assertion.is_illness(self.s, at, at, has)
            or self._found_dead(at, has)
            or self._is_said_of(at, has)
            or self._is_exposed(at)
            or self._drops_subject(at, has)
        )
        subject = self._subject(at) if self.s.kind(at) == "exposed" else None
        if own and not told and factuality == "asserted" and subject is not None:
            self.s.used.add(subject)
            self._out.add(subject, at, outcomes, self.s.group(subject), "people, then the verb")
        elif own and not told and factuality == "asserted":
            self._out.add(at, at, outcomes, self._counting.taken_up(at), "taken up by a pronoun")

    def _is_of_someone(self, at: int) -> bool:
        """«أودى بحياته», not «أودى بحياة»"""
        key = self.s.line.keys[self.s.units.edges[self.s.chunks[at].after - 1]]
        return key.endswith(("ته", "تها", "تهم", "تهما", "تهن"))

    def _subject(self, at: int) -> int | None:
        """«أن الطفل فلانا … بعد تعرضه لإصابات»: the one whom the sentence is about."""
        s = self.s
        about = (j for j in range(at - 1, -1, -1) if s.kind(j) in ("people", "name") and "INNA" in s.before(j))
        found = next(about, None)
        return found if found is not None and s.group(found).amount.value == 1 and found not in s.used else None

    def _is_exposed(self, at: int) -> bool:
        """«مما تسبب بتعرضها لإصابات بليغة», «أنه تعرض لإصابة بالغة»"""
        s = self.s
        if s.kind(at) != "exposed" or "LI" not in s.behind(at) or not s.behind(at, 1) & HURTS:
            return False
        one = not s.line.keys[s.units.edges[s.chunks[at].first]].endswith("وا")
        badly = s.near(s.chunks[at].after + 2, s.chunks[at].after + 4, "WEIGHT | BADLY")
        return one and badly and not self._assertion.is_illness(s, at, at, frozenset({"WOUNDED"}))

    def _is_said_of(self, at: int, has: frozenset[str]) -> bool:
        """«أخبره الأطباء بأنه أصيب بحروق»"""
        s = self.s
        place = s.chunks[at].first
        of_one = place > 0 and s.line.keys[s.units.edges[place - 1]].endswith(("نه", "نها"))
        told = of_one and "INNA" in s.before(at) and {"PASSIVE", "VERB"} <= has and s.kind(at) == "trigger"
        alone = not s.behind(at) or bool(s.behind(at) & NO_SUBJECT)
        return told and alone and "THEY" not in has and not self._assertion.is_illness(s, at, at, has)

    def _found_dead(self, at: int, has: frozenset[str]) -> bool:
        """«عثر عليه مقتولا», «وجد السبت مقتولا»: nobody but a pronoun stands between."""
        s = self.s
        first = s.chunks[at].first
        return {"PREDICATE", "SINGULAR", "KILLED"} <= has and s.near(first - 4, first, "FOUND")

    def _drops_subject(self, at: int, has: frozenset[str]) -> bool:
        """«كان فلان يمر في المخيم، فقتل مع مرافقه»: a verb without a subject is of the one named before."""
        s = self.s
        linked = s.before(at) & {"FA", "WA", "HATTA"} or "QAD" in s.before(at) and "WA" in s.before(at, 2)
        if s.kind(at) != "trigger" or not linked or not {"PASSIVE", "VERB"} <= has or "THEY" in has:
            return False
        cites = "CITES" in has and "BI" in s.behind(at) and not s.behind(at, 1) & {"VIOLENCE", "BY_HAND"}
        if cites or s.behind(at) and not s.behind(at) & NO_SUBJECT or self._assertion.is_illness(s, at, at, has):
            return False
        woman = s.line.keys[s.units.edges[s.chunks[at].after - 1]].endswith("ت")
        for j in range(at - 1, max(-1, at - BACK), -1):
            if s.kind(j) not in ("name", "people") or s.before(j) & AGENT - {"ALA", "INNA"}:
                continue
            group = s.group(j)
            fits = woman == ("woman" in group.groups) or s.kind(j) == "name"
            return group.amount.value == 1 and fits and not group.other
        return False
