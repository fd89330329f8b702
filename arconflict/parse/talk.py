"""Words of outcome that tell of no casualty: talk of killing, courts, quotations, families of the dead."""

from arconflict.parse.assertion import AssertionGrammar
from arconflict.parse.bare_numbers import THINGS
from arconflict.parse.draft import Drafts
from arconflict.parse.objects import PEOPLE
from arconflict.parse.sentence import Sentence
from arconflict.parse.victims import BACK

ENDINGS = frozenset(
    "BI FI ALA COMMA STOP CONTACT PREP NO_NAME WA DIRECTION COMPASS YESTERDAY WEEKDAY TIME_OF_DAY DAYS".split()
)
"""Right behind a verb these are no object of it."""
_COUNTS = frozenset({"COUNT", "NUMBER", "DIGITS", "OPEN", "SINCE", "MIN", "FI"})
"""Words before a span of time that is an age or a date."""
_WHEN = frozenset({"FI", "BI", "ILA", "PREP", "DURATION", "DURING", "SINCE", "BEFORE", "AFTER", "MOMENT", "OPEN"})
"""Words before a number of days that say when something happened."""


class Talk:
    """Says of the words of outcome in a sentence whether they are only talk."""

    def __init__(self, sentence: Sentence, assertion: AssertionGrammar, out: Drafts) -> None:
        self._s = sentence
        self._assertion = assertion
        self._out = out

    def is_talk(self, at: int, has: frozenset[str]) -> bool:
        """«بتهمة القتل», «الجرح النازف», «نجا من الموت»; «بحزن لفقدان …»"""
        if "MISSING" in has and "EVENT_NOUN" in has and self._assertion.mourns(self._s, at):
            return True
        before, behind = self._s.before(at), self._s.behind(at)
        first = self._s.chunks[at].first
        if "EVENT_NOUN" in has and self._s.near(first - 2, first, "SHARED_OUT"):  # «توزعت حالات الاعتقال على …»
            return True
        if (
            {"NAMED_AFTER", "PERISHED"} <= has and "ALA" not in has and before & {"BI", "FI", "ILA", "MIN"}
        ):  # «بنفق الشهيد فلان»: a tunnel
            return True
        if {"SPORT", "DEF"} <= behind and "PERSON" not in behind and {"KILLED", "VERB"} <= has:  # «قتلت المباراة»
            return True
        if {"MISSING", "EVENT_NOUN"} <= has and self._s.near(
            self._s.chunks[at].after, self._s.chunks[at].after + 3, "SELF_CONTROL"
        ):
            return True  # «فقدان السائق السيطرة»
        if "MAN_WHO" in before and "VERB" in has and not has & {"EVENT_NOUN", "DONE"}:  # «من مات وهو في طاعة»
            return True
        aim = {"DETAINED", "EVENT_NOUN"} <= has and "LI" in before and not self._s.near(first - 5, first, "CAUSE")
        if aim and self._s.near(first - 8, first, "AIMING"):  # «العمل جار لتوقيف بقية المتورطين»
            return True
        if "DETAINED" in has and "BI" in behind and "POSSESSION" in self._s.behind(at, 1):  # «ضبطت بحوزتهم أربع بنادق»
            return True
        if {"DETAINED", "EVENT_NOUN"} <= has and "WARRANT" in before:  # «مذكرة توقيف»
            return True
        if (
            "SAME_TURN" in behind or "FEELING" in behind and "WOUNDED" in has or "SEIZE" in has and "LI" in before
        ):  # «قتل نفسه», «دوريات للقبض على …»
            return True
        if {"SURVIVED", "EVENT_NOUN"} <= has and "LI" in before:  # «نداء لإنقاذ شباب المنطقة»
            return True
        if {"SURVIVED", "EVENT_NOUN", "DEF"} <= has:  # «فرق الإنقاذ»
            return True
        taken = {"CAPTURED", "ABDUCTED"} if "FI" not in before else set()
        harm = has & ({"KILLED", "WOUNDED"} | taken)
        talk = {"DEF", "EVENT_NOUN"} <= has and bool(harm) and bool(has & ({"VERB", "WEAK"} | taken))
        return talk and "JUDICIAL" not in has

    def is_manner(self, at: int, has: frozenset[str]) -> bool:
        """«قتل الطفل ذبحا»: how someone died who is told already."""
        s = self._s
        if not {"EVENT_NOUN", "THEY"} <= has or s.chunks[at].after - s.chunks[at].first > 1 or "WA" in s.before(at):
            return False
        people = [j for j in range(at - 1, max(-1, at - BACK), -1) if s.kind(j) in PEOPLE]
        verb = s.line.keys[s.units.edges[s.chunks[at].first]].endswith("وا")
        if not verb and len(people) > 1 and people[0] not in s.used and s.gap(people[1], people[0]) <= 1:
            del people[0]  # «عشرة صيادي سمك نيجيريين ذبحا»
        earlier = people[0] if people else None
        return earlier is not None and earlier in s.used and s.group(earlier).amount.value != 2

    def is_generic(self, at: int, found: int, has: frozenset[str]) -> bool:
        """«قتل الأبرياء», «أسر الشهداء», «فقد السائق السيطرة»: talk of killing, families, and other losses."""
        group = self._s.group(found)
        if "CAPTURED" in has and ("killed" in group.outcomes or "OF_THE_DEAD" in self._s.words(found)):
            return True
        loses = {"MISSING", "VERB"} <= has and "POSS" in self._s.behind(found)
        loses = loses or {"MISSING", "VERB"} <= has and "SELF_CONTROL" in self._s.behind(found)
        if loses and not self._s.behind(found) & {"LIFE", "MEMBERS"}:  # «فقد ثلاثة عمال وظائفهم»
            return True
        if {"CAPTURED", "EVENT_NOUN"} <= has and "LI" in self._s.before(at) and group.definite:  # «تعازيه لأسر الجنود»
            return True
        if "CAPTURED" in has and {"KILLED", "VICTIM_NOUN", "DEF"} <= self._s.behind(at):  # «أسر الشهداء»
            return True
        if "DETAINED" in has and "SEIZE" not in has and group.outcomes & {"killed", "wounded"}:  # «أوقفت نقل المصابين»
            return True
        if group.counted or self._s.kind(found) == "name":
            return False
        always = "IMPERFECT" in has and self._is_plural_verb(at) and group.amount.value is None
        if always and (group.definite or "DEF" in self._s.behind(found)):  # «يقتلون الأبرياء», «يقتلون أهل الذمة»
            return True
        if group.other and group.definite and not self._out.drafts:  # «قتل الآخر»
            return True
        if "ALL" in self._s.before(found) and group.amount.value == 1:  # «كل جندي قتل»
            return True
        if "ALL" in self._s.before(found) and not self._s.before(at) - {
            "WORD",
            "WA",
            "FA",
            "COMMA",
            "QAD",
            "WHILE",
            "SIGN",
        }:
            return False  # «قتل كل المهاجمين», but «يريد قتل كل المعارضين»
        told = "THEY" in has and self._ends_at(at)
        vague = group.definite and group.amount.value is None and not told
        return (
            vague
            and bool("IMPERFECT" in has or "EVENT_NOUN" in has and has & {"VERB", "SURVIVED"})
            or {"MISSING", "VERB"} <= has
            and self._s.kind(at) != "meeting"
        )

    def _ends_at(self, at: int) -> bool:
        """Whether nothing that a verb may have done stands right behind it: «الجنود قتلوا بنيران», not «قتلوا الثعبان»."""
        behind = self._s.behind(at)
        return not behind or bool(behind & ENDINGS)

    def is_cited(self, found: int, has: frozenset[str]) -> bool:
        """«استشهد الخطيب بآية»: quoted; but «استشهد شاب بمدينة غزة»."""
        group = self._s.group(found)
        if "CITES" not in has or group.counted or group.amount.value == 2:
            return False
        return self._assertion.is_cited(self._s, found)

    def carried_out(self, at: int) -> bool:
        """«الإعدام» is a casualty where a sentence is carried out, or where no court speaks."""
        first = self._s.chunks[at].first
        if self._s.near(first - 12, first, "CARRY_OUT | COMMITS"):
            return True
        if "LI" in self._s.before(at) or self._s.near(first - 3, first, "SIGNING"):  # «قانون لإعدام الأسرى»
            return False
        return not self._s.near(first - 14, first + 14, "(?<! WITHOUT ) COURT") and "DEF" not in self._s.words(at)

    def _is_plural_verb(self, at: int) -> bool:
        return self._s.line.keys[self._s.units.edges[self._s.chunks[at].first]].endswith("ون")

    def is_of_animals(self, found: int, has: frozenset[str]) -> bool:
        """«نفوق عدد من رؤوس الأغنام»"""
        return "OF_ANIMALS" in has and self._s.words(found).isdisjoint({"PERSON", "VICTIM_NOUN"})

    def has_number(self, at: int, found: int, has: frozenset[str]) -> bool:
        """«غرق عشرة مهاجرين» and «قضى على ثلاثة»: words that need a number beside them to mean people."""
        group = self._s.group(found)
        eliminates = "ELIMINATE" in has
        if eliminates and not self._s.words(found) & {"PERSON", "VICTIM_NOUN", "MEMBERS", "OTHER", "ACTOR"}:
            return self._s.kind(found) == "number"  # «قضى على أحد المعسكرات»
        if "BURNING" in has and "NAMED" in self._s.words(found) and found == at + 1 and not self._s.gap(at, found):
            return True  # «إحراق الطيار فلان»
        if "BURNING" in has and not self._s.words(found) & {"PERSON", "VICTIM_NOUN", "MEMBERS", "ACTOR"}:
            return False  # «إحراق 12 من الكنائس»
        after, alone = self._s.chunks[found].after, group.amount.value == 1 and found == at + 1
        if "DROWNED" in has and alone and not self._s.gap(at, found) and self._s.near(after, after + 4, "WATER"):
            return True  # «غرق طفل في نهر الفرات»
        if group.role == "combatant" and group.amount.value == 1 and not group.definite:
            return True  # «القضاء على إرهابي», «إيقاف عنصر تكفيري»
        if eliminates and group.role == "combatant" and self._s.kind(at) == "done":
            return True  # «الإرهابيون الذين تم القضاء عليهم»
        return (group.counted or group.amount.value == 2) and (
            "DROWNED" not in has or abs(self._s.gap(min(at, found), max(at, found))) <= 1
        )

    def is_of_the_dead(self, at: int) -> bool:
        before = self._s.before(at)
        return "KANA" in before or "OF_THE_DEAD" in before and "DEF" not in before

    def is_time_spent(self, at: int) -> bool:
        """«قضى بإعدام», «قضوا أياما», «قضى النائب عاما في السجن»: the verb is to rule or to spend."""
        s = self._s
        if s.behind(at) & {"COURT", *THINGS} and not {"DURING", "POSS"} <= s.behind(at):  # «قضى خلالها 86 مسلحا»
            return True
        after = s.chunks[at].after
        if s.near(after, after + 10, "SPENT"):
            return True
        return any(
            {"SINGLE_UNIT", "TIME_UNIT"} <= s.features(place)
            and s.features(place - 1).isdisjoint(_COUNTS)
            and not ("DEF" in s.features(place) and s.features(place - 1) & {"TIME_OF_DAY", "COMMA"})  # «ظهر اليوم»
            or "TIME_UNIT" in s.features(place)
            and "WEEKDAY" not in s.features(place + 1)
            and "COUNT" in s.features(place - 1)
            and s.features(place - 2).isdisjoint(_WHEN)  # «قضى الضحية أكثر من 21 شهرا»
            for place in range(after, min(after + 10, s.bounds[1]))
        )
