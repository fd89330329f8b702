"""Whether a casualty is asserted, denied or only possible, over what time, and in what kind of event."""

from arconflict.facts.quantity import Number
from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line_cues import CuePatterns, LineCues
from arconflict.parse.sentence import Sentence

PATTERNS = {
    # نفى المصدر مقتل ..., but نفى أن تكون الكارثة التي أدت إلى مقتل ... عملا مدبرا
    "denied_before": r"(?: DENIAL (?: (?! WA TELLS ) [^STOP WHILE SAID OWN_PART RELATIVE] | RELATIVE (?! [^STOP COMMA]{0,3} CAUSE ) ){0,16}"
    r" | (?: NEG | GHAYR ) TRUTH (?: [^STOP OWN_PART RELATIVE] | RELATIVE (?! [^STOP COMMA]{0,3} CAUSE ) ){0,16} ) . \Z",
    # لم يقتل, دون إصابة; but لم يقتل سوى is a number
    "negated_before": r"(?: NEG!WITHOUT | WITHOUT (?! PILOT | UNKNOWN (?: CAUSE | VERB ) ) )"
    r" (?: [^STOP COMMA COUNT INNA TOLL ONLY EXCEPT STILL NOT_ALL AFTER RELATIVE] ){0,3} . \Z"
    # لا تشير البيانات إلى أن فلانا قتل
    r" | NEG INDICATES [^STOP COMMA]{0,3} ILA? INNA [^STOP COMMA]{0,2} . \Z"
    # لم تسفر القنبلة التي استهدفت المكتب عن وقوع إصابات
    r" | (?: NEG | WITHOUT INNA ) CAUSE [^STOP COMMA COUNT ONLY EXCEPT]{0,14} (?: AN | FI | BI | LI | ILA ) (?: BRINGS | OF_OCCURRING | FALL | NO_ONE ){0,2} . \Z",
    "possible_before": r"(?: HEDGE [^STOP COMMA ALA PREP]{0,5} . | QAD IMPERFECT (?: ILA | LI | BI | FI | ALA | BRINGS | FALL | OF_OCCURRING ){0,3} .? | QAD CAUSE&IMPERFECT [^STOP COMMA COUNT VERB]{1,3} (?: ILA | AN | BI | LI ) (?: BRINGS | FALL | OF_OCCURRING )? . | AIMED [^STOP COMMA COUNT VERB]{0,3} (?: LI | ILA ) . | (?: (?: NEG KNOW INNA KANA | MA HEDGE ) [^STOP COMMA]{0,10} ) . | GHAYR CONFIRMED [^STOP COMMA]{0,3} . | SUSPECT (?:FI|BI) ."
    # «كيف له أن يقتل جنديا», but «قبل أن يقتل ثلاثة», «استطاع أن يقتل»
    r" | (?<! BEFORE | AFTER | ILA | HATTA | COULD ) INNA!POSS IMPERFECT&ACTIVE ) \Z",
    "attempted_before": r"(?: ATTEMPT [^STOP COMMA PERSON AN EXPLAINS]? . | ATTEMPT (?: PERSON | ACTOR | NAMED | MEMBERS | MIN | ORG_HEAD | DEF ){1,4} . | ALLOWS CAUSE BI . | CALLS_FOR (?: ILA | BI ) . | ALLOWS [^STOP COMMA]{0,1} ."
    # لتفادي سقوط ضحايا, للحيلولة دون وقوع إصابات
    r" | PREVENTS (?: LI | WITHOUT )? (?: BRINGS | OF_OCCURRING )? (?: UNKNOWN&DEF MIN )? . ) \Z",
    # لم تتوفر تفاصيل بشأن وقوع إصابات
    "unknown_before": r"(?: NEG | WITHOUT ) [^STOP COMMA]{0,5} CONCERNING [^STOP COMMA]{0,2} . \Z",
    # منذ 2011, منذ اندلاع الحرب
    "cumulative": r"BEGINNING YEAR | LATELY&DEF | TOLL&DEF TOTAL | EVERY_DAY | TOLL? VICTIM_NOUN!SINGULAR!DEF PROTESTS&DEF"
    r" | SINCE (?: [^STOP COMMA]{0,3} (?: YEAR | NUMBER | YEARS | MONTH | DOUBLE_MONTH ) | BEGINNING (?! HOLIDAY | DAY_HEAD&DEF ) | INNA )"
    # حصيلة شهر حزيران; بحسب أرقام الوزارة قتل … في آب
    r" | TOLL (?: FI | DURING )? MONTH_WORD!DEF MONTH | TOLL [^STOP COMMA]{0,5} (?: FI | DURING ) MONTH_WORD MONTH"
    r" | STATISTICS MONTH_WORD MONTH | STATISTICS [^STOP]{0,24} (?: FI | DURING ) MONTH_WORD? MONTH"
    # خلال أيلول, في النصف الأول من العام, بين عامي 2003 و2009, السنوات الثلاث الأخيرة, الشهر الأكثر دموية
    r" | DURING (?: PERIOD | MONTH | SEASON | DOUBLE_MONTH MONTH_TAIL ) | (?: DURING | FI ) PART&DEF ORDINAL MIN"
    r" | BETWEEN YEAR_HEAD? YEAR | (?: MANY_UNITS&PERIOD&DEF | TWO_UNITS&PERIOD&DEF ) (?: COUNT | UNIT )? (?: WA PART )? (?: LAST&DEF | PAST_TURN&DEF ) | (?: A_MONTH | A_YEAR ) [^STOP COMMA]{0,5} MOST DEADLY",
    # قتلوا في الحرب, الحرب التي أودت بحياة الآلاف
    "war": r"(?: DURING | FI | AMID ) WAR | WAR [^STOP COMMA CAUSE]{0,8} RELATIVE (?: CAUSE | TAKE_LIFE ) | INNA WAR&DEF (?: CAUSE | TAKE_LIFE )",
    "so_far": r"(?<! TOLL ) HATTA MOMENT",
}
HUNDREDS = 100
"""So many do not die in a day «so far»."""


class AssertionGrammar:
    """The cues around a fact, compiled for a vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.cues: CuePatterns = CuePatterns(vocabulary)
        self._found = {name: compiled(source, vocabulary.alphabet, {}) for name, source in PATTERNS.items()}
        self._illness = compiled(
            "(?: BI (?: CASE MIN? )? (?: FEELING | SORROW ) | DISEASE (?! DUTY ) )", vocabulary.alphabet, {}
        )
        self._elsewhere = compiled("(?<! ACCIDENT ) DISEASE (?! DUTY ) | SPORT", vocabulary.alphabet, {})
        self._caused = compiled(
            "VIOLENCE | ACCIDENT | FALL AIRCRAFT | BURNED | WOUNDS | KILLED!WEAK | WOUNDED | TO_DEATH | BLAST | BLOW | FI DETAINED&EVENT_NOUN&DEF",
            vocabulary.alphabet,
            {},
        )
        self._suicide = compiled("SUICIDE", vocabulary.alphabet, {})
        self._fraud = compiled("FRAUD", vocabulary.alphabet, {})
        self._cited = compiled("BI (?: . MIN )? CITED", vocabulary.alphabet, {})
        self._sorrow = compiled("SORROW", vocabulary.alphabet, {})

    def factuality(self, symbols: str, at: int, counted: bool) -> str:
        """asserted, negated or possible, by the words before the one at a place; "attempted" where nothing happened."""
        before = symbols[max(0, at - 18) : at + 1]
        if self._found["attempted_before"].search(before) or self._found["unknown_before"].search(before):
            return "attempted"
        if self._found["denied_before"].search(before) or not counted and self._found["negated_before"].search(before):
            return "negated"
        if self._found["possible_before"].search(before):
            return "possible"
        return "asserted"

    def is_illness(self, sentence: Sentence, at: int, found: int, has: frozenset[str]) -> bool:
        """Illness, sport, feeling and natural death: «أصيب بفيروس», «إصابة اللاعب», «توفي الفنان»."""
        if has & {"DETAINED", "ABDUCTED", "CAPTURED", "MISSING", "DISPLACED", "SURVIVED"}:
            return False
        after = max(sentence.chunks[at].after, sentence.chunks[found].after)
        near = sentence.symbols[after : after + 8]
        around = sentence.symbols[max(0, sentence.chunks[at].first - 40) : after + 40]
        if "WOUNDED" in has or has & {"WEAK", "BODY", "COUNTED_EVENT"}:
            if self._illness.search(near):
                return True
            if self._elsewhere.search(around) and not self.cues.violence.search(around):
                return True
        if "WEAK" in has and self._suicide.search(near):
            return True
        if "WEAK" in has and not self._caused.search(around):
            group = sentence.group(found)
            few = group.amount.value is None or group.amount.value < 3
            fighters = "PERISHED" in has and "militant" in group.groups and not group.definite
            mourned = "FUNERAL" in has and group.role == "combatant" and not group.groups & {"soldier", "commander"}
            return few and not fighters and not mourned  # «قضى مقاتلان من الفصيل», «نعت الحركة اثنين من عناصرها»
        return False

    @staticmethod
    def is_outbreak(cues: LineCues, has: frozenset[str]) -> bool:
        """A toll of deaths or of the hurt, not of the killed, in a line about a disease and no violence."""
        return bool(has & {"WEAK", "COUNTED_EVENT", "WOUNDED"}) and "VICTIMS" not in has and cues.is_of_disease

    def is_denied_illness(self, sentence: Sentence, at: int) -> bool:
        """«لم تسجل أي إصابة بالفيروس»"""
        after = sentence.chunks[at].after
        return sentence.cues.is_of_disease or self._illness.search(sentence.symbols, after, after + 8) is not None

    def is_fraud(self, sentence: Sentence, at: int) -> bool:
        """Victims of theft or deceit: «ضحايا عملية نصب»."""
        first, after = sentence.chunks[at].first, sentence.chunks[at].after
        around = sentence.symbols[max(0, first - 12) : after + 12]
        return bool(self._fraud.search(around)) and not self.cues.violence.search(around)

    def is_cited(self, sentence: Sentence, at: int) -> bool:
        """«بقول المتنبي», «ببيت من الشعر»: a quotation behind, or a word taken into the name of who quotes."""
        chunk = sentence.chunks[at]
        return self._cited.search(sentence.symbols, chunk.first, chunk.after + 6) is not None

    def mourns(self, sentence: Sentence, at: int) -> bool:
        """«بحزن عميق لفقدان»: a loss that is a death told elsewhere."""
        first = sentence.chunks[at].first
        return self._sorrow.search(sentence.symbols, max(0, first - 5), first) is not None

    def scope(self, symbols: str, value: Number | None) -> str:
        """cumulative where the sentence counts over years or many incidents.

        One dies in one incident, and so do the few who have died «so far».
        """
        if value == 1:
            return "incident"
        over = [self._found["cumulative"], self._found["war"]]
        if value is None or value >= HUNDREDS:
            over.append(self._found["so_far"])
        return "cumulative" if any(cue.search(symbols) for cue in over) else "incident"
