"""Persons in a line: names with their titles and offices, kunyas, noms de guerre, leaders known by their surname."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line
from arconflict.parse.offices import OfficeGrammar, Offices, Words
from arconflict.parse.personal_names import NameGrammar
from arconflict.text.letters import matching_key


class PersonSaid(NamedTuple):
    """A person as a line names one; places are words of the line, half-open.

    `name` are the words of the name, `first` and `after` those of the name with what stands before it. `nickname` says
    that it is another name of the person named before.
    """

    line: Line
    first: int
    after: int
    name: Words
    titles: tuple[Words, ...]
    roles: tuple[Words, ...]
    affiliation: Words | None
    nickname: bool
    rule: str


PATTERNS = {
    "introduced": r"(?: ALIAS | ALIAS BI | ALIAS IN_THE_NAME | KNOWN_AS BI | KNOWN_AS IN_THE_NAME | KNOWN_AS BI IN_THE_NAME )",
}
STARTS = (
    r"GIVEN_NAME!DEF | LEADER | NAME!DEF (?= NAME!DEF | NAME_LINK | UNKNOWN&DEF | NAME_TAIL )"
    r" | (?<= ALIAS ) WORD | (?<= ALIAS BI ) WORD | (?<= ALIAS OPEN ) WORD | (?<= ALIAS BI OPEN ) WORD | (?<= IN_THE_NAME ) WORD | (?<= KNOWN_AS BI ) WORD"
    r" | (?<= KNOWN_AS BI OPEN ) WORD"
    r" | (?<= RANK ) (?: UNKNOWN | NAME ) | (?<= RANK_TAIL ) (?: UNKNOWN | NAME )"
    r" | (?<= PERSON&SINGULAR&DEF!NATION ) (?: UNKNOWN!DEF | NAME!DEF | UNKNOWN&DEF ) | (?<= VICTIM_NOUN&SINGULAR&DEF ) (?: UNKNOWN!DEF | NAME!DEF )"
    r" | (?<= TITLE&DEF ) (?: UNKNOWN | NAME!DEF ) | (?<= SURNAME_TITLE&DEF ) (?: UNKNOWN!DEF | NAME!DEF ) | (?<= PERSON&POSS ) (?: UNKNOWN!DEF | NAME!DEF )"
    r" | (?<= KIN ) (?: UNKNOWN | NAME ) | (?<= KIN OPEN ) (?: UNKNOWN | NAME ) | (?<= AMONG OPEN ) UNKNOWN&DEF (?= CLOSE )"
)
"""Words at which a name may begin."""


class PersonGrammar:
    """Finds the persons of a line with a vocabulary's words."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        alphabet = vocabulary.alphabet
        self._vocabulary = vocabulary
        self._features = alphabet.features
        self._names = NameGrammar(vocabulary)
        self._offices = OfficeGrammar(vocabulary)
        self._starts = compiled(STARTS, alphabet, {})
        self._introduced = compiled(r"<introduced> OPEN? \Z", alphabet, PATTERNS)
        self._joined = compiled(r"(?: COMMA | RELATIVE | WA | OPEN ){0,2} <introduced> OPEN? | OPEN", alphabet, PATTERNS)
        self._named_after = compiled(
            r"(?: NAMED_AFTER!DEF | ORG_HEAD!DEF | OF_THE_DEAD!DEF ) (?: PERSON&DEF | TITLE&DEF | VICTIM_NOUN&DEF | NAME | SURNAME_TITLE&DEF ){0,2} \Z"
            r" | FI \Z | (?: ORG_HEAD | MEMBERS!DEF ) \Z",
            alphabet, {},
        )  # fmt: skip

    def find(self, line: Line, taken: Sequence[Words], known: Collection[str] = ()) -> list[PersonSaid]:
        """The persons of a line, left to right; `taken` are words of actors' names, `known` surnames named before."""
        barred = {at for first, after in taken for at in range(first, after)}
        found: list[PersonSaid] = []
        after = 0
        for at in self._places(line, known):
            if at < after or at in barred:
                continue
            person = self._person(line, at, taken, barred, known, found)
            if person is not None:
                found.append(person)
                after = person.name[1]
        return found
