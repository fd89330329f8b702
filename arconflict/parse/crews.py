"""Who a crew is by the word behind it: «طاقم الطائرة العسكرية», «الكوادر الطبية», «الطواقم الإعلامية»."""

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

    def of(self, line: Line, first: int, after: int) -> Crew | None:
        """The crew among the words of people or right behind them, if the word behind it says who they are."""
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
