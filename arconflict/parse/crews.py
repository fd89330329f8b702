"""Who people are by the word behind them: «طاقم الطائرة العسكرية», «الكوادر الطبية», «رجل دين», «قائد السيارة»."""

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line

WORK = frozenset({"journalist", "medic", "aid_worker"})
"""The groups of people that the adjective of a crew may tell."""
_TURNS_OUT = r"(?: (?<= BODY ) LI | COMMA? (?: HEDGE | SUSPECT ) BI? INNA MIN? | VERB&KILLED? KANA MIN ) PERSON&PLURAL"
"""«15 جثة لمهاجرين», «18 شخصا يعتقد أنهم من المهاجرين», «شخصا قتل كان من المقاتلين»: what leads to the noun that tells who they were."""
_AIMED_AT = r"(?: (?: STRIKES | ALA | AMIDST ) (?: (?: STRUCK | A_NUMBER | UNKNOWN!DEF ) (?:MIN|LI)? )? | FI (?: STRUCK | UNKNOWN!DEF ) (?:MIN|LI) ) PERSON&PLURAL"
"""«على عدد من المواطنين», «وسط موكب من الزوار», «استهدف حجاجا»"""
_BACK = 24
"""How many words before people an attack may name whom it struck."""
Crew = tuple[str, frozenset[str]]
"""A role and groups."""


class Crews:
    """Reads the role and the groups of crews, staffs and the like."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._crew = compiled("CREW | STAFF", vocabulary.alphabet, {})
        self._craft = compiled("WAR_CRAFT", vocabulary.alphabet, {})
        self._medical = compiled("MEDICAL", vocabulary.alphabet, {})
        self._calling = compiled("(?: PERSON | TWO_OF ) CALLING", vocabulary.alphabet, {})
        self._aircraft = compiled("AIRCRAFT (?! WAR_CRAFT )", vocabulary.alphabet, {})
        rank = "(?: OFFICER (?: BI? RANK_OF RANK RANK_TAIL? )? )"
        police = "(?: [^STOP COMMA VERB FI WA OFFICER]{0,3}? POLICE_FORCE )"
        self._of_police = compiled(
            rf"{rank} WA {police} | (?<= POLICE_FORCE&PERSON WA ) OFFICER", vocabulary.alphabet, {}
        )
        self._belted = compiled("WEARS BELT VIOLENCE", vocabulary.alphabet, {})
        self._turns_out = compiled(_TURNS_OUT, vocabulary.alphabet, {})
        self._councillor = compiled(
            "COUNCILLOR (?:FI|BI)? (?: PARLIAMENT | COUNCIL (?: CIVIC | PERSON&PLURAL&DEF ) )", vocabulary.alphabet, {}
        )
        self._noun = compiled("PERSON | VICTIM_NOUN", vocabulary.alphabet, {})
        self._aimed_at = compiled(_AIMED_AT, vocabulary.alphabet, {})
        self._parted = compiled("STOP", vocabulary.alphabet, {})
        self._caused = compiled("CAUSE | FA", vocabulary.alphabet, {})
        self._driver = compiled(
            r"(?: ROLE!DEF CRAFT (?! WAR_CRAFT ) | ROLE TRIBAL ) | ROLE&POSS&SINGULAR", vocabulary.alphabet, {}
        )

    def of(self, line: Line, first: int, after: int, role: str) -> Crew | None:
        """The crew among the words of people or right behind them, if the word behind it says who they are.

        People of a role that their noun states are no crew, but «ضابط وشرطي» are both policemen.
        """
        if role != "unknown":
            officer = any(self._of_police.match(line.symbols, at) for at in range(first, after))
            return ("security", frozenset({"police"})) if officer else None
        if self._councillor.search(line.symbols, first, after + 3):
            return "civilian", frozenset({"official"})
        if self._belted.match(line.symbols, after):
            return "combatant", frozenset({"militant"})
        if (of := self._turns_out.match(line.symbols, after)) is not None:
            sort = self._vocabulary.people_of(line.keys[of.end() - 1])
            return None if sort is None else (sort.role, frozenset(sort.groups))
        if self._calling.search(line.symbols, first, after + 1):
            return "civilian", frozenset()
        crew = self._crew.search(line.symbols, first, after + 2)
        if crew is None or crew.end() >= len(line.keys):
            return self._struck(line, first, after)
        if self._craft.search(line.symbols, crew.end(), crew.end() + 2):  # of what only an army has
            return "combatant", frozenset()
        if self._medical.match(line.symbols, crew.end()):
            return "civilian", frozenset({"medic"})
        people = self._vocabulary.people_of(line.keys[crew.end()])
        work = WORK.intersection(() if people is None else people.groups)
        return ("civilian", work) if work else None

    def _struck(self, line: Line, first: int, after: int) -> Crew | None:
        """«فجر نفسه وسط موكب من الزوار ما أدى إلى مقتل 35 شخصا»: civilians, where an attack struck civilians."""
        if not self._noun.search(line.symbols, first, after):
            return None
        for struck in self._aimed_at.finditer(line.symbols, max(0, first - _BACK), first):
            between = line.symbols, struck.end(), first
            sort = self._vocabulary.people_of(line.keys[struck.end() - 1])
            told = self._caused.search(*between) and not self._parted.search(*between)
            if told and sort is not None and sort.role == "civilian":
                return "civilian", frozenset()
        return None

    def drives(self, line: Line, noun: int) -> bool:
        """«قائد السيارة», «سقطت طائرة ما أدى إلى استشهاد قائدها»: whether a noun names who drives or flies."""
        match = self._driver.match(line.symbols, noun)
        if match is None or match.end() - noun > 1:
            return match is not None
        return self._aircraft.search(line.symbols, max(0, noun - 10), noun) is not None
