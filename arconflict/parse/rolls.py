"""Rolls of names as a toll: «أسماء شهداء القصف:» and behind it a name a line."""

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.chunks import Chunk, Units
from arconflict.parse.document import Document, Roll
from arconflict.parse.fact_reader import Shared
from arconflict.parse.line import Line
from arconflict.parse.people import PeopleReader

LONGEST = 16
"""The most words of a line that is no more than somebody's name, age and home."""
LATELY = 12
"""Among how many of the last facts the dead of a heading in the same line are looked for."""
_ITEM = (
    r"(?: (?: OTHER_SIGN | DASH | DIGITS | NUMBER | COUNT ) (?: DASH | CLOSE | STOP | COLON | SIGN )? | RANK | TITLE"
    r" | VICTIM_NOUN&SINGULAR&DEF | NAMED )"
)
_SAYS = r"(?: COUNT | NUMBER ) \Z | VERB | CAUSE | SAID | TELLS | RELATIVE | EVENT_NOUN | VICTIM_NOUN&PLURAL | INNA"
_DEAD = frozenset({"VICTIM_NOUN", "PLURAL", "KILLED"})


class RollGrammar:
    """Reads the lines of a roll."""

    def __init__(self, vocabulary: Vocabulary, reader: PeopleReader) -> None:
        self._reader = reader
        self._item = compiled(_ITEM, vocabulary.alphabet, {})
        self._says = compiled(_SAYS, vocabulary.alphabet, {})

    def goes_on(self, chunks: list[Chunk], units: Units, line: Line, document: Document) -> bool:
        """Whether a line is one more name of the open roll, which it is then added to."""
        roll = document.roll
        if roll is None:
            return False
        item = len(units.symbols) <= LONGEST and self._item.match(units.symbols)
        if not item or self._says.search(units.symbols):
            document.roll = None
            return False
        kin = [each for each, before in zip(chunks[1:], chunks, strict=False) if before.kind == "and"]
        counts = (self._reader.group(each, units, line).amount.value for each in kin if each.kind == "people")
        document.roll = _entered(roll, 1 + sum(each for each in counts if isinstance(each, int)), document)
        return True


def _entered(roll: Roll, more: int, document: Document) -> Roll:
    """The roll with more names; from the second on its heading is a fact with a number."""
    names = roll.names + more
    if names < 2:
        return roll._replace(names=names)
    amount = roll.heading.group.amount._replace(
        value=names, low=names, high=names, modifier="exact", rule="as many as a roll has names"
    )
    fact = roll.heading._replace(group=roll.heading.group._replace(amount=amount))
    if roll.fact is not None:
        document.drafts[roll.fact] = fact
        document.counts_the_dead = True
        return roll._replace(names=names)
    document.append(fact)
    return roll._replace(names=names, fact=len(document.drafts) - 1)


def opened(helpers: Shared, document: Document) -> Roll | None:
    """The roll that a sentence opens with its last word, a colon: of the dead, whose number nothing has told."""
    s = helpers.sentence
    last = len(s) - 1
    if not len(s) or "COLON" not in s.words(last) or s.chunks[last].after < s.bounds[1]:
        return None
    dead = next((at for at in range(last, -1, -1) if s.words(at) >= _DEAD and "BODY" not in s.words(at)), None)
    if dead is None or s.kind(dead) == "toll" or s.group(dead).amount.value is not None:
        return None
    among = s.kind(dead) == "victims_among"
    if document.counts_the_dead and not among:
        return None
    drafts = document.drafts
    lately = () if among else range(max(0, len(drafts) - LATELY), len(drafts))
    told = next((at for at in lately if "killed" in drafts[at].outcomes and drafts[at].line is s.line), None)
    if told is not None:
        return Roll(drafts[told], told, 0)
    parent = document.wholes[-1] if among and document.wholes else None
    return Roll(helpers.out.drafted(dead, frozenset({"killed"}), "a roll of names", parent), None, 0)
