"""Whether people at some distance from a word of outcome can be its victims, by the words between and before them."""

from arconflict.parse.bare_numbers import AGENT
from arconflict.parse.sentence import Sentence

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
        "BEFORE",
    }
)
"""Words of when and where."""
LEADS = frozenset(
    {"FI", "BI", "ALA", "CONTACT", "PREP", "DURING", "SINCE", "YESTERDAY", "DAYS", "TIME_OF_DAY", "WEEKDAY"}
)
"""Words that say when, where and how between a verb and its people."""
CLOSED = frozenset(
    {
        "DEF",
        "POSS",
        "SAME_TURN",
        "EARLY_LATE",
        "OTHER",
        "YESTERDAY",
        "WEEKDAY",
        "MONTH",
        "MONTH_TAIL",
        "CLOSE",
        "ACTOR",
        "NUMBER",
    }
)
"""Words that no noun behind them can belong to."""
HARMS = frozenset({"BY_HAND", "VIOLENCE", "BLAST", "ACCIDENT", "FIRING", "WOUNDS"})
EVENT = r"(?: FI | BI | CONTACT | PREP ) (?: VIOLENCE!DEF | BLAST!DEF | ACCIDENT!DEF | FIRING | WOUNDS!DEF )"
QUALITY = (
    "(?: VIOLENCE!DEF | FIRE | UNKNOWN!DEF | PLACE_QUALITY!DEF | OTHER_WOMAN!DEF | PERSON!DEF | WEIGHT!DEF"
    " | NAME_START!DEF | SURNAME_TITLE!DEF ){1,2}"
)
WHERE = r"(?: (?: ALA | FI | PREP ) (?: COUNTRYSIDE!DEF | DIRECTION!DEF | SETTLEMENT!DEF ) (?: UNKNOWN!DEF | NAME_START!DEF ) )"
QUALIFIED = rf"{EVENT} {QUALITY} {WHERE}? \Z"
"""«في هجوم انتحاري», «بانفجار لغم أرضي في ريف حماة»: an event and what qualifies it, which no noun behind it can belong to."""
WHEN_ASIDE = "COMMA (?: YESTERDAY | WEEKDAY | TIME_OF_DAY | A_DAY&DEF | CURRENT&DEF ){1,4} COMMA"
OTHER_VERB = "VERB | ACTIVE | PASSIVE | CAUSE | SAID | RELATIVE | STRIKES | WA UNKNOWN"


class Reach:
    """Judges what stands between a word of outcome and people."""

    def __init__(self, sentence: Sentence) -> None:
        self.s = sentence

    def is_struck(self, at: int, found: int, has: frozenset[str]) -> bool:
        """«أصاب انفجار القنبلة فلانا»: nothing but what did it stands between."""
        s = self.s
        after, first = s.chunks[at].after, s.chunks[found].first
        did = s.features(after) & {"VIOLENCE", "BY_HAND", "BLAST"} and {"VERB", "ACTIVE"} <= has
        rest = range(after + 1, first)
        return bool(did) and len(rest) <= 2 and all(s.features(p) & {"DEF", "UNKNOWN", "BY_HAND"} for p in rest)

    def is_quality(self, at: int) -> bool:
        """«موقعا حدوديا باكستانيا»: of a thing before it, whose case it shares."""
        s = self.s
        first = s.chunks[at].first
        before = s.features(first - 1)
        accusative = {"NATION", "OBJECT_FORM", "SINGULAR"} <= s.features(first) and "UNKNOWN" in before
        return accusative and "DEF" not in before and s.line.keys[s.units.edges[first] - 1].endswith("ا")

    def is_object(self, at: int, found: int, has: frozenset[str]) -> bool:
        """«اعتقل جهاز الأمن فلانا»: right behind the actor that did it."""
        s = self.s
        did = s.kind(at + 1) == "actor" and found == at + 2 and "ACTIVE" in has
        between = range(s.chunks[at + 1].after, s.chunks[found].first) if did else ()  # «الكيميائي فلانا»
        return did and not s.gap(at, at + 1) and len(between) < 3 and all("DEF" in s.features(p) for p in between)

    def is_bracket(self, at: int) -> bool:
        """«اعتقلت القوات، اليوم الخميس، شابا»: one of two commas with nothing but a time between them."""
        first = self.s.chunks[at].first
        return self.s.near(first, first + 6, WHEN_ASIDE) or self.s.near(first - 5, first + 1, WHEN_ASIDE)

    def cites(self, at: int) -> bool:
        """«استشهد بتصريح الرئيس», not «استشهد برصاص الاحتلال شاب»: who cites, and no one who falls."""
        by = self.s.behind(at, 1)
        return "BI" in self.s.behind(at) and by.isdisjoint(HARMS)

    def is_titled(self, at: int, found: int) -> bool:
        """«قتل فلان», «قتل اللواء الركن فلان»: nothing but a title stands between, which may be a unit's name elsewhere."""
        places = range(self.s.chunks[at].after, self.s.chunks[found].first)
        return len(places) < 3 and all(self.s.features(place) & {"TITLE", "RANK_TAIL"} for place in places)

    def by_the_way(self, at: int, found: int) -> bool:
        """«قتل فيها قبل أسابيع شخص أمريكي»: only when and where stand between."""
        s = self.s
        places = range(s.chunks[at].after, s.chunks[found].first)
        if "PERSON" not in s.words(found):  # «توفي، أول أمس، …»
            return False
        return s.group(found).amount.value in (1, 2) and all(
            s.features(place) & CIRCUMSTANCE or "FI" in s.features(place - 1) and "DEF" in s.features(place)
            for place in places
        )

    def stands_apart(self, at: int, found: int, has: frozenset[str]) -> bool:
        """«قتل في القصف طفلان», «أصيب على إثره سبعة»: nothing before them can govern them, and no other verb stands there."""
        s = self.s
        after, first = s.chunks[at].after, s.chunks[found].first
        person = "PERSON" in s.words(found) and s.group(found).amount.value in (1, 2)
        if "VERB" not in has or not (person or s.kind(found) == "number") or "DEF" in s.features(first):
            return False
        closed = (
            s.features(first - 1) & CLOSED
            or "SETTLEMENT" in s.features(first - 2)
            or "NATION" not in s.features(first)
            and s.near(after, first, QUALIFIED)
        )
        return bool(closed and s.features(after) & LEADS) and not s.near(after, first, OTHER_VERB)

    def is_each_of(self, at: int, found: int) -> bool:
        """«اعتقلت القوات كلا من: فلان وفلان»: the first of those named one by one."""
        s, first = self.s, self.s.chunks[found].first
        return (
            s.near(max(s.chunks[at].after, first - 3), first, r"BOTH MIN COLON? \Z") and first - s.chunks[at].after < 8
        )

    def is_named(self, at: int) -> bool:
        """«اعتقلت قوة إسرائيلية خلال الاقتحام الشاب فلان»: one who is named, and whom no preposition governs."""
        s = self.s
        return "NAMED" in s.words(at) and s.group(at).amount.value == 1 and not s.before(at) & (AGENT | {"LI", "ILA"})

    def is_court(self, at: int, gap: int, has: frozenset[str]) -> bool:
        """«الإعدام في ثلاثة مدانين»: whom a sentence is carried out on."""
        near = gap <= 3 or gap <= 8 and self.s.kind(at - 1) == "comma" and self.is_bracket(at - 1)
        return "JUDICIAL" in has and near and bool(self.s.before(at) & {"FI", "BI"})

    def is_agent(self, at: int, gap: int) -> bool:
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
        if s.before(at) & {"MOMENT", "LIFE"}:  # «حتى الآن 10 آلاف شخص», «أودى القصف بحياة مدني»
            return False
        thing = "MATERIAL" in s.before(at) and not s.before(at) & {"DEF", "TIME_UNIT", "COUNT"}
        if gap and thing and s.group(at).counted:  # «أصابت القذائف منازل عدد من المواطنين»
            return True
        governed = bool(s.before(at) & AGENT) and not s.before(at) & {"POSS", "AT_ONCE"}  # «قتل خلالها 14»
        return governed or gap > 1 and not s.group(at).counted and "BI" in s.before(at, 2)
