"""Words to chunks: outcome triggers, groups of people, part markers and what else a casualty clause is made of.

Quantities and actors, found before, stand in the line as one symbol each (COUNT, NUMBER, ACTOR), so that a name of
six words or "ما لا يقل عن خمسة" is as short as a word. Patterns are written with feature names: see lexicon.features.
"""

from collections.abc import Sequence
from typing import NamedTuple

from arconflict.lexicon.features import alternatives, compiled
from arconflict.lexicon.shapes import PEOPLE_ACTOR
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line


class Unit(NamedTuple):
    """A stretch of words, found by another parser, that stands as one symbol; `kind` is an actor's type."""

    first: int
    after: int
    feature: str
    value: object
    kind: str = ""


class Units(NamedTuple):
    """A line with its units folded: one symbol each, and where each symbol's words begin (one edge more at the end).

    `features` are those of each symbol.
    """

    symbols: str
    edges: list[int]
    units: dict[int, Unit]
    features: list[frozenset[str]]


class Chunk(NamedTuple):
    """A phrase of the line: its kind, and its place in the folded symbols."""

    kind: str
    first: int
    after: int


PATTERNS = {
    # 12 / (12)
    "count": r"(?: COUNT | OPEN COUNT CLOSE )",
    # a noun of people, or of people with an outcome
    "noun": r"(?: SERGEANT (?= SECURITY_WORD | GUARDS ) | (?: PERSON!FEMALE | PERSON&FEMALE!NATION | (?<= EVENT_NOUN ) (?<! ORDINAL . ) PERSON&FEMALE&NATION&SINGULAR!DEF ) CALLING? | VICTIM_NOUN )",
    # it with the adjectives and nouns that agree with it: مسلحين حوثيين, مواطن فلسطيني, but not مسلحون طبيبا
    "nouns": r"(?: PERSON&SUBJECT_FORM!DEF (?= PERSON&PLURAL&DEF | PERSON&OBJECT_FORM!NATION ) | BODY LI? <noun> <modifier>{0,3} | (?: PERSON&PLURAL | VICTIM_NOUN&PLURAL ) TWO!DEF? <plural_modifier>{0,3}"
    r" | (?! PERSON&NATION&DEF PERSON&PLURAL!DEF ) <noun> (?: TWO!DEF | ONE!DEF!WAHID (?! PERSON&PLURAL | MEMBERS ) | WAHID!DEF (?! PERSON&PLURAL | VICTIM_NOUN&PLURAL | MEMBERS ) )? <modifier>{0,3} )",
    "plural_modifier": r"(?: PERSON&PLURAL | PERSON&NATION | OTHER | PARTICIPLE | UNKNOWN&SOUND | UNKNOWN&NISBA"
    r" | VICTIM_NOUN&PLURAL!BODY )",
    "one": r"(?: ONE (?! BODY ) (?= (?: MIN | UNKNOWN | KEPT )? PERSON&PLURAL | MIN? PERSON&DUAL&DEF | MIN? VICTIM_NOUN&PLURAL | MIN? MEMBERS | MIN? ACTOR | MIN UNKNOWN&DEF | UNKNOWN&DEF&SOUND ) )",
    # what may follow the noun: فلسطينيين, آخرين, بريطاني
    "modifier": r"(?: CITIZENSHIP&DEF | (?<! RANK ) ORDINAL!DEF!RANK_TAIL (?! MIN | PERSON ) | OTHER_WOMAN!DEF | (?<= RANK ) RANK_TAIL | (?<= COLLECTIVE!DEF ) COUNT (?= COMMA | STOP | FI | BI | WA | PASSIVE | MEET | ALA ) | PERSON!RANK!FEMALE | (?<= FEMALE!DEF ) PERSON&FEMALE!DEF!KIN!POSS | PERSON&NATION | OTHER | PARTICIPLE | UNKNOWN&SOUND | UNKNOWN&NISBA | VICTIM_NOUN!BODY )",
    # ميليشيات التمرد, القوات الدولية: an organisation that no registry knows
    "organisation": r"(?: ACTOR (?: UNKNOWN&NISBA&DEF )? | ORG_HEAD!DEF (?: UNKNOWN | SECURITY_WORD&DEF | PERSON&DEF | NAME ) (?: UNKNOWN&DEF | PERSON&DEF )?"
    r" | ORG_HEAD&DEF (?: UNKNOWN&DEF | PERSON&DEF!SURNAME_TITLE!RANK ){0,2} )",
    # شخصا على الأقل من المشاركين
    "of_people": r"(?: (?: ALA LEAST )? (?: MIN | BAYN | FI MEMBERS ) PERSON&PLURAL&DEF!NATION!ORG_HEAD <modifier>{0,2} | (?: ALA LEAST )? MIN (?: PERSON&COLLECTIVE!DEF (?: ONE | COUNT ) | PERSON&COLLECTIVE&NAMED_AFTER!DEF!INSTITUTION!ORG_HEAD ) )",
    # من عناصر X, في صفوف X, من X, X
    "belonging": r"(?: (?: (?:MIN|LI|BAYN) (?:MEMBERS|PERSON){0,2} | FI (?:MEMBERS|PERSON){1,2} | FI (?= ACTOR ) ) (?: LI | TABI LI )? <organisation>"
    r" | (?:FI|BAYN|PREP) MEMBERS&POSS | TABI LI <organisation> | MEMBERS? <organisation>"
    r" | MIN? MEMBERS? SECURITY_WORD (?: UNKNOWN&DEF | PERSON&NATION | UNKNOWN&NISBA )? | <of_people> )",
    # قتلى وجرحى: one number over both
    "both": r"(?: VICTIM_NOUN!PLURAL (?: (?:WA|AW) VICTIM_NOUN!PLURAL )++ | VICTIM_NOUN&PLURAL (?: (?:WA|AW) VICTIM_NOUN&PLURAL )++ )",
    "several": r"(?: VICTIM_NOUN&PLURAL (?: (?:WA|AW) (?: VICTIM_NOUN&PLURAL | SEVERAL_EVENTS&WOUNDED!DEF ) )++ )",
    "verb": r"(?: EVENT_NOUN!THEY!OWN_DEATH | PASSIVE!THEY | ACTIVE!THEY )",
    # a person's name, folded; a nickname or a second name may follow it
    # right behind «مقتل» a word that nothing else is known of is one too
    "name": r"(?: (?: ALIAS&DEF BI? )? NAMED (?: OPEN NAMED CLOSE? | NAMED? CLOSE )? | (?<= STRONG!DEF ) (?: NAME{0,1} UNKNOWN!DEF!SOUND!POSS{1,3} | UNKNOWN&DEF!SOUND (?! UNKNOWN&DEF | \Z ) ) (?= \Z | FI | COMMA | STOP | BI | ALA | CONTACT | WA PERSON&POSS | KANA | YESTERDAY | WEEKDAY | DAYS | FIRST MIN? YESTERDAY )"
    # «أبو عاقلة التي قتلت»
    r" | KUNYA UNKNOWN!DEF (?= COMMA? RELATIVE (?: PASSIVE&KILLED | PASSIVE&WOUNDED ) )"
    # «إن موسوي قتل إثر هجوم»
    r" | (?<= INNA ) NAME (?= QAD? PASSIVE&KILLED&HE (?: CONTACT | BI | FI | COMMA | STOP | PREP | \Z ) )"
    # «إن المحضار (40 عاما) قتل»
    r" | (?<= INNA | KANA ) UNKNOWN (?= (?: OPEN [^CLOSE STOP]{1,6} CLOSE )? QAD? (?: PASSIVE&KILLED&HE | PASSIVE&KILLED&SHE!WEAK ) ) )",
    "harm": r"(?: CASE!DEF (?: EVENT_NOUN | COUNTED_EVENT ) | VICTIM_NOUN!DEF!POSS | COUNTED_EVENT!DEF!POSS | LOSSES (?: FI? HUMAN | BI HUMAN | FI MEMBERS )? )",
    # فأرداه رجال الشرطة قتيلا
    "doer": r"(?: PERSON!VICTIM_NOUN | ACTOR | NAMED | UNKNOWN | MEMBERS | DEF!VICTIM_NOUN ){1,3}",
    # ما لا يقل عن شخصين, أكثر من جندي: bounds of a number that a noun states
    "bound": r"(?: MA? (?: NOT SHORT_OF | NOT_SHORT_OF ) AN | MOST MIN | MA? EXCEEDS (?:ALA|AN)? | ABOUT!DEF )",
}
KINDS = {
    "stop": r"STOP",
    "particle": r"MISSING&HE (?! <count> | <noun> | NAMED | CONTACT&DEF (?: BI | MAA ) )",
    # قتل في هجوم انتحاري جندي
    "quality": r"(?<= BY_HAND!DEF ) PERSON&SINGULAR!DEF (?= PERSON&DUAL!DEF | PERSON&SINGULAR!DEF!NATION!ALSO_ADJECTIVE )",
    "comma": r"COMMA | COLON | DASH",
    "denied": r"(?: NEG!WITHOUT | (?<! PREVENTS ) WITHOUT | MA FI | MA MIN (?= <harm> ) | MA (?= <verb> NO_ONE ) | DENIAL (?= [^STOP COMMA]{0,3} LOSSES ) ) INNA? (?: CAUSE [^STOP COMMA COUNT]{1,3}? (?= AN | FI | BI | LI | ILA ) | AN [^STOP COMMA COUNT]{1,3}? (?= NO_ONE ) | CAUSE AN [^STOP COMMA COUNT]{1,3}? (?= <harm> ) | CAUSE [^STOP COMMA COUNT AN BI ALA]{1,2}? (?= <harm> ) | CAUSE [^STOP COMMA COUNT AN]{0,4}? NO_ONE (?= <harm> ) | CAUSE | BRINGS | HAS | TELLS | AN | ALA | FI UNKNOWN&DEF | FI | BI (?= EVENT_NOUN NO_ONE ) | NO_ONE | OTHER | OF_OCCURRING | FALL ){0,6}?"
    r" (?: <harm> (?: (?:WA|AW) <harm> ){0,2} | <verb> (?: (?:WA|AW) <verb> )? NO_ONE )",
    "execution": r"RULING BI? (?: EVENT_NOUN&KILLED&DEF | JUDICIAL )",
    "taking": r"TAKE_LIFE BI LIFE? | TAKE_LIFE (?= [^STOP]{1,16} BI LIFE ) | REAP LIFE | REAP (?= [^STOP COMMA]{1,3} LIFE )"
    r" | WENT AS_VICTIM | PERISHED ALA | PERISHED (?= [^STOP COMMA ALA COURT BI FI MIN TIME_UNIT]{1,5} (?: COMMA [^STOP COMMA]{1,4} COMMA )? ALA (?: <count> )? PERSON!DEF ) | ELIMINATE ALA | ELIMINATE (?= [^STOP COMMA ALA]{1,3} ALA )",
    "meeting": r"ATTAIN HONOUR MARTYRDOM | ATTAIN&THEY MARTYRDOM&DEF (?! DEF | UNKNOWN&DEF | MIN ) | JOINS ILA CONVOY VICTIM_NOUN&KILLED&PLURAL | JOINS (?= [^STOP COMMA]{1,4} ILA CONVOY VICTIM_NOUN&KILLED&PLURAL ) | FELLED <doer>? VICTIM_NOUN | MEET (?: OWN_DEATH | EVENT_NOUN&KILLED&POSS ) | DEPART LIFE | MEET (?= [^STOP]{1,18} OWN_DEATH | [^STOP]{1,8} EVENT_NOUN&KILLED&POSS ) | DEPART (?= [^STOP]{1,6} LIFE )",
    "joint": r"<count> (?: MIN | BAYN ){0,2} <both> <belonging>? | <several> <belonging>?",
    "between": r"(?<! MIN ) BELOW RUBBLE | BAYN VICTIM_NOUN (?:WA|AW) VICTIM_NOUN | BAYN VICTIM_NOUN&PLURAL!DEF | THEY_ARE MIN? BAYN VICTIM_NOUN&PLURAL | FI REGISTER VICTIM_NOUN | (?: KANA | STILL ) VICTIM_NOUN!VICTIMS | BI SEVERAL_EVENTS",
    "alive": r"ALA BOUND_TO LIFE&DEF | (?<= PERSON | NAMED | CLOSE ) ALIVE",
    "victims_are": r"VICTIM_NOUN&DEF (?: PERSON&NATION&DEF )? ARE | TOLL VICTIM_NOUN ARE | (?<= INNA ) VICTIM_NOUN&DEF!SINGULAR (?= <count> PERSON )",
    "fate": r"FATE (?= [^STOP]{1,8} OBSCURE ) | CUT_OFF CONTACT (?: BI | MAA ) | LOSE&MISSING&VERB CONTACT&DEF (?: BI | MAA )",
    "fled": r"FORCES (?= [^STOP COMMA]{1,8} (?: ALA | ILA ) (?: FLIGHT&DEF | LEAVING ) ) | LEAVES (?= COUNT MIN? FAMILIES (?: SETTLEMENT&DEF | LANDMARK&DEF | HOMES ) ) | FLED (?= [^STOP COMMA]{1,6} MIN HOMES )",
    "exposed": r"EXPOSED (?= [^STOP]{0,8} LI (?: EVENT_NOUN&DEF | SEVERAL_EVENTS | COUNTED_EVENT | WOUNDS | CASE CHOKING ) )",
    # الجرحى: 14; الجرحى السبعة
    "label": r"VICTIM_NOUN&PLURAL!DEF (?: UNKNOWN | KEPT | VIOLENCE ){0,2} COLON <count> (?! PERSON | MIN | VICTIM_NOUN | FI )"
    r" | TOLL? (?: VICTIM_NOUN&DEF!SINGULAR | SEVERAL_EVENTS&DEF ) (?: COLON | ARTICLE )? <count> (?! PERSON | MIN | VICTIM_NOUN | FI | TIME_UNIT )",
    "numbered": r"VICTIM_NOUN&PLURAL (?: REACH | EXCEED | WA )? OPEN? NUMBER_OF (?= <count> )",
    "none": r"TOLL? (?: VICTIM_NOUN&DEF | SEVERAL_EVENTS&DEF ) COLON NEG HAS?",
    "toll": r"TOLL . EVENT_NOUN&KILLED&DEF | TOLL MIN (?: FALL | PASSIVE&THEY | MEET OWN_DEATH ) | TOLL PERSON&DEF VICTIM_NOUN&DEF | TOLL RELATIVE (?: PASSIVE | MEET OWN_DEATH | DEPART LIFE ) | TOLL PERSON&DEF <modifier>{0,2} RELATIVE (?: PASSIVE | MEET OWN_DEATH ) | TOLL (?: MIN | UNKNOWN&NISBA | LI ){0,2} VICTIM_NOUN (?: (?:WA|AW) VICTIM_NOUN ){0,2} | TOLL&DEF | (?<= RISE ) VICTIM_NOUN&DEF!SINGULAR (?= ILA <count> ) | (?<= RISE ) VICTIM_NOUN&PLURAL!DEF (?= [^STOP COMMA COUNT ILA VERB]{1,8} ILA <count> )",
    "victims_among": r"(?: MIN? BAYN | WITHIN UNKNOWN? | AMIDST ) (?: VICTIM_NOUN&DEF!SINGULAR | SEVERAL_EVENTS&DEF )"
    r" | WITHIN VICTIM_NOUN&PLURAL!DEF (?= DEF | VIOLENCE )"
    r" | MIN BAYN VICTIM_NOUN&PLURAL!DEF (?: UNKNOWN&DEF | ACTOR | KEPT&DEF | PERSON&DEF | VIOLENCE&DEF | OPPOSED ) (?= <count> | <noun> | NAMED )",
    "counted": r"(?: PERSON&DUAL&DEF | PERSON&PLURAL&DEF <plural_modifier>{0,2} | PERSON&PLURAL&POSS ) ARTICLE? <count> (?! PERSON | MIN | VICTIM_NOUN )"
    r" | <count> OTHER? MIN ORG_HEAD&PERSON&DEF UNKNOWN&DEF{1,2} | <count> MIN SIDE_WORD&DEF OTHER"
    r" | <count> PERSON&SINGULAR WA PERSON&SINGULAR (?! WAHID ) <modifier>{0,2} <belonging>?"
    r" | <one> MIN? (?:MEMBERS|UNKNOWN)? <noun>? <modifier>{0,3} <belonging>?"
    r" | COLLECTIVE MIN <count> <noun>? <modifier>{0,2} <belonging>? | BODY <count> (?! <noun> | MIN | OTHER | OF_THEM | TIME_UNIT )"
    r" | <count> UNKNOWN&SOUND!DEF <modifier>{0,2} <belonging>?"
    r" | (?:BODY|WOUNDS)? (?! COUNT&DEF (?: BODY | PERSON ) ) <count> OTHER? (?: MIN UNKNOWN!DEF (?= PERSON&PLURAL ) | MIN THESE? )? <noun> (?: WA (?: PERSON&PLURAL | VICTIM_NOUN&PLURAL ) (?! TWO | ONE ) )?"
    r" <modifier>{0,3}"
    r" (?: WA (?: PERSON&NATION | UNKNOWN&PEOPLE ) ){0,3} <belonging>?"
    r" | TOLL (?: OTHER&SINGULAR | OF_THEM )"
    r" | <count> MIN SEVERAL_EVENTS&DEF | <count> (?: COUNTED_EVENT!POSS | CASE!DEF (?: CHOKING | COUNTED_EVENT | EVENT_NOUN | UNKNOWN )? ) (?: OTHER | OTHER_WOMAN!DEF )?"
    r" | (?:BODY|WOUNDS)? <count> (?: OTHER <belonging>? | OF_THEM (?: VICTIM_NOUN!DEF | PREDICATE )? (?: MIN <noun> <modifier>{0,3} <belonging>? )? | OTHER? MIN MEMBERS? <organisation>"
    r" | OTHER? MIN (?: MEMBERS | UNKNOWN&SOUND&DEF ) )",
    "done": r"DONE EVENT_NOUN&POSS | DONE (?: UNKNOWN&DEF )? SEIZE ALA&POSS | DONE ELIMINATE ALA&POSS",
    "anaphor": r"EVENT_NOUN&POSS!OWN_DEATH | (?<= RELATIVE ) COUNTED_EVENT&WOUNDED!DEF (?= ACTOR | PERSON | BY_HAND ) | (?<= ILA | AN | BI | FI | LI ) EVENT_NOUN&OWN_DEATH | PASSIVE&POSS | ACTIVE&POSS",
    "trigger": r"HOLDING BI | EVENT_NOUN!OWN_DEATH CONTACT (?: BI | MAA ) | PASSIVE&SURVIVED | <verb> (?: (?:WA|AW) (?! SURVIVED ) <verb> ){0,3} | (?: PASSIVE&THEY | ACTIVE&THEY ) (?: (?:WA|AW) PASSIVE&THEY )? | SEIZE!POSS ALA | SEIZE!POSS (?= [^STOP COMMA ALA]{1,4} ALA )",
    "falling": r"FALL",
    "to_death": r"HATTA EVENT_NOUN&KILLED&WEAK&DEF",
    "as_many": r"APPROX? AS_MANY | A_NUMBER ALIKE",
    "one_of": r"ONE_OF | ONE_EVENT (?= LI PERSON ) | OTHER&SINGULAR&DEF",
    "most_of": r"(?<! WAGES ) (?: MOST_OF | SOME_OF ) MIN?",
    # 25 شخصا جميعهم من الناخبين; ثلاثة أشخاص، وهم مدرسون
    "all_of": r"WA? (?: ALL_OF_THEM MIN? | THEY_ARE ALL? MIN? (?= PERSON&PLURAL!DEF | PERSON&DUAL!DEF ) | THEY_ARE ALL? MIN (?= PERSON&PLURAL&DEF ) )",
    "among": r"(?: WA? MIN | BI MIN | WA )? (?<! SUSPECTED ) AMONG | BI MA FI SAME_HEAD | THEY_ARE (?! ALA )",
    "people": r"<bound> (?= PERSON&DUAL!DEF | PERSON&SINGULAR!DEF!POSS | VICTIM_NOUN&DUAL!DEF ) <nouns> <belonging>? | ALL MIN (?: KANA | IN_IT ) | (?<= WA EVENT_NOUN ) OTHER_WOMAN!DEF | (?<= EVENT_NOUN | PASSIVE | WA ) PARENT (?= WA | FI | BI | COMMA | STOP | LI | ALA | \Z ) | OTHER&SINGULAR PERSON&SINGULAR!DEF <modifier>{0,2} | PERSON&MEMBERS PERSON&COLLECTIVE&POSS | TWO_OF (?: SECURITY_WORD <modifier>{0,2} | CALLING | PERSON!DEF | <organisation> ) | <nouns> <belonging>? (?: SURNAME_TITLE&DEF (?= NAMED ) )? <name>? | OTHER&PLURAL | OTHER&DUAL"
    r" | OTHER&SINGULAR (?! UNKNOWN!DEF!POSS!LED | PERSON!DEF | VICTIM_NOUN!DEF | COUNTED_EVENT!DEF ) | (?<= PASSIVE | EVENT_NOUN | DEPART | MEET ) ORDINAL&DEF (?= LIFE | OWN_DEATH | NO_NAME | BI | FI | COMMA | STOP | ALA ) | ORDINAL!DEF (?! PERSON | UNKNOWN | MATERIAL | MIN | VIOLENCE ) | SEVERAL_EVENTS | CASE COUNTED_EVENT | TWO_EVENTS | LOSSES HUMAN | LOSSES UNKNOWN? (?:FI|BI) LIFE",
    "name": r"<name>",
    "number": r"<count>",
    "actor": r"ACTOR",
    "aside": r"OPEN (?! WA? (?: MIN | BI MIN )? AMONG | COUNT PERSON | COUNT VICTIM_NOUN ) [^OPEN CLOSE STOP EVENT_NOUN PASSIVE]{1,40} CLOSE"
    # البالغ من العمر 30 عاما, عمرها خمس سنوات, في الثانية عشرة من عمره
    r" | (?: AGE_HEAD | REACH ) (?: MIN AGE_HEAD (?: COUNT | NUMBER ) YEARS? | (?: COUNT | NUMBER ) YEARS )"
    r" | FI (?: COUNT | NUMBER | ORDINAL ) WORD? MIN AGE_HEAD"
    # هجومين انتحاريين
    r" | TWO_ATTACKS PERSON!DEF",
    "while": r"WHILE!ALSO",
    "and": r"WA | AW | BESIDE!DEF (?: LI | ILA | AN )?",
}
"""The kinds of chunk in the order in which they are tried at a word."""
IDLE = frozenset(
    "WORD UNKNOWN DEF POSS SOUND NISBA PEOPLE KEPT SAID VERB HE SHE SINGULAR FEMALE NAME_START FI ALA AN ILA"
    " SIGN LATIN OPAQUE OTHER_SIGN NUMBER CLOCK NUMERIC_DATE INNA RELATIVE VIOLENCE DISEASE MEASURE MATERIAL".split()
)
"""Features with which alone a word begins no chunk: the patterns are not tried there."""
RELEVANT = (
    "KILLED | WOUNDED | MISSING | CAPTURED | DETAINED | ABDUCTED | DISPLACED | SURVIVED"
    " | CHOKING | FLED | FLIGHT | LEAVES | LEAVING | MARTYRDOM | RUBBLE | CUT_OFF | TAKE_LIFE | REAP | AS_VICTIM | OWN_DEATH | LIFE | ELIMINATE | EXPOSED | FALL | FATE | ALIVE"
)
"""The words without one of which a line holds no casualty."""


class ChunkGrammar:
    """The chunk patterns, compiled for a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._alphabet = vocabulary.alphabet
        choices = [(kind, choice) for kind, source in KINDS.items() for choice in alternatives(source)]
        self._kinds = ["", *(kind for kind, _ in choices)]
        # An empty group closes each choice and tells which it was: at its front it would hide the first word from
        # the regex engine, which skips a choice by that word alone.
        source = " | ".join(f"{choice} ()" for _, choice in choices)
        idle = self._alphabet.only(IDLE)
        self._chunk = compiled(
            f"(?: (?<= STRONG!DEF | INNA | KANA ) | (?!{idle}) ) (?: {source} )", self._alphabet, PATTERNS
        )
        self._relevant = compiled(RELEVANT, self._alphabet, {})
        self._symbols = {
            name: self._alphabet.symbol(frozenset({name})) for name in ("COUNT", "NUMBER", "ACTOR", "NAMED")
        }
        self._the_many = self._alphabet.symbol(frozenset({"COUNT", "DEF"}))  # «العشرات»: no noun follows it bare

    def relevant(self, line: Line) -> bool:
        """Whether the line has any word of outcome at all."""
        return self._relevant.search(line.symbols) is not None

    def fold(self, line: Line, units: Sequence[Unit]) -> Units:
        """The line with each unit as one symbol; of units that overlap, the first stands."""
        parts: list[str] = []
        edges: list[int] = []
        placed: dict[int, Unit] = {}
        at = 0
        for unit in units:
            if unit.first < at:
                continue
            unit = self._without_people(unit, line)
            parts.append(line.symbols[at : unit.first])
            edges.extend(range(at, unit.first))
            placed[len(edges)] = unit
            parts.append(self._symbol(unit, line))
            edges.append(unit.first)
            at = unit.after
        parts.append(line.symbols[at:])
        edges.extend(range(at, len(line.symbols) + 1))
        symbols = "".join(parts)
        return Units(symbols, edges, placed, list(map(self._alphabet.features.__getitem__, symbols)))

    def _without_people(self, unit: Unit, line: Line) -> Unit:
        """«مسلحين حوثيين» is a noun of people and their side, though actors have it as one name."""
        if unit.feature != "ACTOR" or unit.after - unit.first != 2:
            return unit
        head = self._alphabet.features[line.symbols[unit.first]]
        side = self._alphabet.features[line.symbols[unit.first + 1]]
        behind = line.symbols[unit.after : unit.after + 1]
        counted = behind and self._alphabet.features[behind] & {
            "UNIT",
            "DIGITS",
            "ARTICLE",
        }  # «الجنود الأمريكيون الأربعة»
        if {"PERSON", "PLURAL"} <= head and "PERSON" in side and (counted or not head & {"DEF", "ORG_HEAD"}):
            return unit._replace(first=unit.first + 1)
        return unit

    def _symbol(self, unit: Unit, line: Line) -> str:
        """A name of one word that is a noun of people as well (الحوثيين) stays one."""
        if unit.feature == "NUMBER" and "MOST_OF" in self._alphabet.features[line.symbols[unit.first]]:
            return line.symbols[unit.first]  # «نصفهم»
        if unit.feature == "ACTOR" and unit.after - unit.first == 1:
            features = self._alphabet.features[line.symbols[unit.first]]
            if "PERSON" in features and "DUAL" not in features:  # «طالبان» is no dual of طالب here
                return self._alphabet.symbol(features & PEOPLE_ACTOR | {"ACTOR"})
        if unit.feature == "COUNT" and {"VAGUE", "DEF"} <= self._alphabet.features[line.symbols[unit.after - 1]]:
            return self._the_many
        return self._symbols[unit.feature]

    def chunks(self, units: Units) -> list[Chunk]:
        """The chunks of a folded line, in order."""
        kinds = self._kinds
        return [
            Chunk(kinds[match.lastindex or 0], match.start(), match.end())
            for match in self._chunk.finditer(units.symbols)
        ]
