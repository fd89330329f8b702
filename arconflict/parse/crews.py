"""Who people are by the word behind them: «طاقم الطائرة العسكرية», «الكوادر الطبية», «رجل دين», «قائد السيارة»."""

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line

WORK = frozenset({"journalist", "medic", "aid_worker"})
"""The groups of people that the adjective of a crew may tell."""
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
        self._driver = compiled(
            r"(?: ROLE!DEF CRAFT (?! WAR_CRAFT ) | ROLE TRIBAL ) | ROLE&POSS&SINGULAR", vocabulary.alphabet, {}
        )

    def of(self, line: Line, first: int, after: int) -> Crew | None:
        """The crew among the words of people or right behind them, if the word behind it says who they are."""
        if self._calling.search(line.symbols, first, after + 1):
            return "civilian", frozenset()
        crew = self._crew.search(line.symbols, first, after + 2)
        if crew is None or crew.end() >= len(line.keys):
            return None
        if self._craft.search(line.symbols, crew.end(), crew.end() + 2):  # of what only an army has
            return "combatant", frozenset()
        if self._medical.match(line.symbols, crew.end()):
            return "civilian", frozenset({"medic"})
        people = self._vocabulary.people_of(line.keys[crew.end()])
        work = WORK.intersection(() if people is None else people.groups)
        return ("civilian", work) if work else None

    def drives(self, line: Line, noun: int) -> bool:
        """«قائد السيارة», «سقطت طائرة ما أدى إلى استشهاد قائدها»: whether a noun names who drives or flies."""
        match = self._driver.match(line.symbols, noun)
        if match is None or match.end() - noun > 1:
            return match is not None
        return self._aircraft.search(line.symbols, max(0, noun - 10), noun) is not None
