"""The side that people belong to where it stands behind them: of what, in whose ranks, in which institution."""

from collections.abc import Container

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.chunks import PATTERNS, Chunk, Units
from arconflict.parse.sides import FORCES, STATES, Side, force_of

_PATTERNS = {
    **PATTERNS,
    # فصيل آخر, قواتنا, أمن المنشآت, الجانب الإسرائيلي, وكالة الشرطة
    "side": r"(?: <organisation> | ORG_HEAD!DEF (?: OTHER | PERSON!DEF ) | ORG_HEAD&POSS | SECURITY_WORD!DEF UNKNOWN&DEF"
    r" | BESIDE&DEF PERSON&NATION&DEF | <institution> )",
    "institution": r"(?: INSTITUTION!DEF!SETTLEMENT <its_name> | INSTITUTION&DEF!SETTLEMENT <its_adjective>? )",
    "its_name": r"(?: UNKNOWN | DEF | BEGINNING | NAME | ACTOR ) <its_adjective>?",
    "its_adjective": r"(?: UNKNOWN&DEF | PERSON&DEF )",
    "men": r"(?: (?: MEMBERS | FOLLOWERS | PERSON&PLURAL!DEF ) (?: WA (?: MEMBERS | PERSON&PLURAL ) )? )",
    "what_of": r"(?: UNKNOWN | KEPT | NAME_START!DEF )",
    "adjective": r"(?: OTHER | UNKNOWN&SOUND | UNKNOWN&NISBA | UNKNOWN&DEF )",
    # يشتبه بأنهم, أكدت أنه
    "believed": r"(?: COMMA? (?: SUSPECT | SAID | HEDGE | VERB | UNKNOWN ) (?:BI|FI)? INNA&POSS )",
    # what leads from people to their side
    "of": r"(?: <believed>? (?: GHAYR PERSON!DEF )? <adjective>{0,2} CLOSE? (?: (?:MIN|BAYN) <men>? | FI MEMBERS ) (?: TABI? LI )? | <adjective>? TABI LI )",
}
_CHOICES = {
    # من فصيل متشدد تابع لجبهة فتح الشام: the side is the one that has a name
    "any": r"<of> ORG_HEAD!DEF (?: PERSON!DEF | UNKNOWN!DEF )? TABI LI (?P<owner> <organisation> )"
    r" | <of> (?P<side> <side> )"
    r" | (?: MIN (?: UNKNOWN | NO_NAME )? | UNKNOWN | VERB | WEARS )? CITIZENSHIP&DEF (?P<nation> NATION&DEF | UNKNOWN&DEF )"
    r" | (?P<origin> NATION!DEF ) CITIZENSHIP&DEF",
    # كان يقاتل في صفوف الجيش, ينتمي إلى حركة فتح, محسوبين على حزب الله
    "serving": r"CLOSE? COMMA? RELATIVE? KANA? (?: TABI | SERVES | (?<= KANA ) PERSON!DEF ) (?: FI (?: THIS | SAME_HEAD )? MOMENT_WORD&DEF )? (?:LI|ILA|MAA|FI|BI|ALA|PREP) (?:MEMBERS|PERSON&PLURAL!DEF)?"
    r" (?P<side> <side> )",
    # أكدت انتماءه لتنظيم كذا, يشتبه بانتمائهم إلى فصيل كذا
    "belonging": r"COMMA? (?: SUSPECT | SAID | PREP | VERB | UNKNOWN )? (?:BI|FI)? BELONGING&POSS (?:LI|ILA) (?P<side> <side> )",
    # يشتبه بأنهم مسلحون ينتمون لحركة كذا
    "believed": r"<believed> PERSON&PLURAL!DEF (?: SERVES | TABI ) (?:LI|ILA) (?P<side> <side> )",
    # من أنصار فلان
    "followers": r"MIN (?P<side> FOLLOWERS!DEF (?: UNKNOWN&DEF | NAMED ) )",
    # من الجناح العسكري لحركة كذا
    "wing": r"MIN WING&DEF WORD&DEF? LI (?P<side> <organisation> )",
    # «فلان، القيادي السابق في الحزب», «فلان أحد عناصر الفرقة», «فلان (أبو زيد) من صفوف التنظيم»
    "named": r"(?<= NAMED ) (?: OPEN NAMED CLOSE )? COMMA? (?: (?: ONE | MIN ) (?:MEMBERS|PERSON&PLURAL!DEF) (?:FI|LI|BI)?"
    r" | ROLE <adjective>{0,2} (?:FI|BI|LI) | ROLE!DEF!POSS ) (?P<side> <side> )",
    # ضابط في الجيش, قيادي بارز بالتنظيم
    "members": r"(?: <adjective> | UNKNOWN | KEPT!DEF | KEPT&DEF (?= FI | BI ) | EARLY_LATE ){0,3} (?:FI|BI|LI) (?P<side> <side> )",
    # مراسل قناة العربية, موظف في وزارة الزراعة; «شيخ [عشيرة الجبور]»
    "staff": r"(?: <what_of>{0,3} (?:FI|BI|LI) )? (?P<side> <institution> | ACTOR )",
    # مسؤول في مديرية الزراعة: of anyone else a district, where they were
    "post": r"<what_of>{0,3} (?:FI|BI|LI) (?P<side> INSTITUTION&SETTLEMENT!DEF <its_name> )",
    # مراسلة الجزيرة, مصور رويترز
    "reporter": r"(?P<side> OUTLET&DEF | OUTLET_NAME )",
}

_NO_SIDE: dict[str, Container[str]] = {
    "any": (),
    "believed": STATES,
    "followers": (),
    "wing": STATES,
    "belonging": STATES,
    "serving": STATES,  # «يعمل في السعودية»
    "named": STATES,
    "members": STATES,  # «جندي في سوريا»
    "staff": STATES.union(FORCES),  # «عامل بالجيش»: by them
    "post": (),
    "reporter": (),
}
"""The types of actor that are no side there."""


class SideBehind:
    """Looks for a side right behind a group of people in a folded line."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        alphabet = vocabulary.alphabet
        self._features = alphabet.features
        self._patterns = {name: compiled(source, alphabet, _PATTERNS) for name, source in _CHOICES.items()}

    def of(self, chunk: Chunk, units: Units, kinds: Container[str]) -> Side | None:
        """«مقتل 6 … من صفوف الميليشيات»; `kinds` are those of the choices that people of this sort may have."""
        last = self._features[units.symbols[chunk.after - 1]]
        within = "MIN" in last or "INSTITUTION" in last and "DEF" not in last
        at = chunk.after - within  # «غالبيتهم من الميليشيات», «ثلاثة من قبيلة الشيلك»
        for name, pattern in self._patterns.items():
            match = pattern.match(units.symbols, at) if within or name in kinds else None
            if match is None:
                continue
            first, after = match.span(match.lastgroup or 0)
            unit = units.units.get(first)
            if unit is not None and unit.kind in _NO_SIDE[name]:
                continue
            force = FORCES.get(unit.kind) if unit is not None else force_of(self._features[units.symbols[first]], None)
            return Side((units.edges[first], units.edges[after]), force)
        return None
