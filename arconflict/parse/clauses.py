"""Chunks to casualties: which people a word of outcome befalls, and how the facts of a sentence hang together."""

from attrs import evolve, frozen

from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.assertion import AssertionGrammar
from arconflict.parse.chunks import Chunk, Units
from arconflict.parse.line import Line
from arconflict.parse.people import Group, PeopleReader, inheriting, outcomes_of

PEOPLE = frozenset({"joint", "counted", "people", "name"})
TRIGGERS = frozenset({"trigger", "taking", "meeting", "anaphor"})
FAR = 14
"""How many words may stand between a word of outcome and a counted group: «قتل في الهجوم الذي استهدف … خمسة»."""
NEAR = 2
"""The same for a group without a number: «مقتل أمس جندي»."""
BACK = 12
"""How many words may stand between a group and the verb behind it: «ثلاثة جنود … قتلوا»."""
JOINT = frozenset({"killed", "wounded"})


@frozen
class Draft:
    """A casualty as the sentence states it; indices are words of the line, `parent` is an index of drafts."""

    line: Line
    first: int
    after: int
    outcomes: frozenset[str]
    group: Group
    relation: str
    rule: str
    parent: int | None = None
    factuality: str = "asserted"
    scope: str = "incident"
    domain: str = "conflict"


class Sentence:
    """The chunks of one sentence, and which of them are already part of a fact."""

    def __init__(self, chunks: list[Chunk], units: Units, line: Line, reader: PeopleReader) -> None:
        self.chunks, self.units, self.line = chunks, units, line
        self._reader = reader
        self._groups: dict[int, Group] = {}
        self.used: set[int] = set()
        self.symbols = units.symbols[: chunks[-1].after + 30]

    def group(self, at: int) -> Group:
        """The people of a chunk."""
        if at not in self._groups:
            self._groups[at] = self._reader.group(self.chunks[at], self.units, self.line)
        return self._groups[at]

    def gap(self, left: int, right: int) -> int:
        """How many words stand between two chunks, a folded name or number as one."""
        return self.chunks[right].first - self.chunks[left].after

    def features(self, place: int) -> frozenset[str]:
        """The features of a folded word; none outside the line."""
        return self._reader.features[self.units.symbols[place]] if 0 <= place < len(self.units.symbols) else frozenset()

    def before(self, at: int, back: int = 1) -> frozenset[str]:
        """The features of the word that stands `back` before a chunk."""
        return self.features(self.chunks[at].first - back)

    def words(self, at: int) -> frozenset[str]:
        """All features of a chunk's words."""
        chunk = self.chunks[at]
        return frozenset().union(*(self.features(place) for place in range(chunk.first, chunk.after)))


class ClauseGrammar:
    """Reads the casualties of a line from its chunks."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._reader = PeopleReader(vocabulary)
        self._assertion = AssertionGrammar(vocabulary)

    def read(self, chunks: list[Chunk], units: Units, line: Line, drafts: list[Draft]) -> None:
        """Adds the casualties of a line, sentence by sentence, to those of the lines above."""
        sentence: list[Chunk] = []
        for chunk in chunks:
            if chunk.kind != "stop":
                sentence.append(chunk)
            elif sentence:
                SentenceReader(Sentence(sentence, units, line, self._reader), drafts, self._assertion).read()
                sentence = []
        if sentence:
            SentenceReader(Sentence(sentence, units, line, self._reader), drafts, self._assertion).read()


class SentenceReader:
    """Walks the chunks of a sentence once, left to right, and adds its facts."""

    def __init__(self, sentence: Sentence, drafts: list[Draft], assertion: AssertionGrammar) -> None:
        self.s = sentence
        self.drafts = drafts
        self._assertion = assertion
        first, last = sentence.chunks[0].first, sentence.chunks[-1].after
        self._symbols = sentence.units.symbols[max(0, first - 12) : last + 12]
        self._scope = assertion.scope(self._symbols)
        self._toll: frozenset[str] = frozenset()

    def read(self) -> None:
        """Every chunk that opens a fact, in order."""
        opens = {
            "trigger": self._trigger,
            "taking": self._trigger,
            "meeting": self._trigger,
            "among": self._parts,
            "victims_among": self._parts,
            "toll": self._open_toll,
            "counted": self._standing,
            "joint": self._standing,
            "people": self._standing,
            "number": self._number,
            "denied": self._denied,
        }
        for at, chunk in enumerate(self.s.chunks):
            if at not in self.s.used and chunk.kind in opens:
                opens[chunk.kind](at)

    # -- a word of outcome and its people

    def _trigger(self, at: int) -> None:
        s = self.s
        has = s.words(at)
        outcomes = outcomes_of(has) if s.chunks[at].kind == "trigger" else frozenset({"killed"})
        factuality = self._assertion.factuality(s.units.symbols, s.chunks[at].first)
        if not outcomes or factuality == "attempted":
            return
        found = self._right(at, has)
        if found is None and ("PASSIVE" in has or s.chunks[at].kind == "meeting"):
            found = self._left(at)
        if found is None:
            return
        s.used.add(found)
        rule = self._rule(at, found, has)
        self._emit(min(at, found), max(at, found), outcomes, s.group(found), rule, factuality=factuality)
        if found > at:
            self._coordinated(found, outcomes, factuality)

    def _rule(self, at: int, found: int, has: frozenset[str]) -> str:
        if self.s.chunks[at].kind != "trigger":
            return "idiom of death"
        if found < at:
            return "people, then the verb"
        return "verbal noun, then people" if "VERB" not in has else "verb, then people"

    def _right(self, at: int, has: frozenset[str]) -> int | None:
        """The people that a word of outcome befalls, to its right."""
        s = self.s
        crossed = False
        for j in range(at + 1, len(s.chunks)):
            chunk, gap = s.chunks[j], s.gap(at, j)
            if chunk.kind in TRIGGERS or chunk.kind in ("while", "among", "denied", "toll") or gap > FAR:
                return None
            crossed |= chunk.kind == "comma"
            if j in s.used:
                continue
            if chunk.kind == "name" and gap == 0 and self._nameable(has):
                return j
            if chunk.kind in ("counted", "joint", "people") and not (gap and self._is_agent(j)):
                if chunk.kind != "people" and s.group(j).counted or gap <= NEAR and not crossed:
                    return j
            if chunk.kind == "number" and not crossed and gap <= 1:
                return j
        return None

    def _nameable(self, has: frozenset[str]) -> bool:
        return bool(has & {"STRONG", "PASSIVE", "KILLED", "WOUNDED", "DETAINED"})

    def _is_agent(self, at: int) -> bool:
        """Whether a preposition or a conjunction before the group makes it something other than the victims."""
        return bool(self.s.before(at) & {"BI", "FI", "ALA", "MIN", "MAA", "INNA", "WA", "BAYN", "RELATIVE", "AN"})

    def _left(self, at: int) -> int | None:
        """The people before a verb: the nearest group, or the whole that it is part of."""
        s = self.s
        best = None
        for j in range(at - 1, -1, -1):
            chunk, gap = s.chunks[j], s.gap(j, at)
            if gap > BACK or chunk.kind in TRIGGERS and chunk.kind != "anaphor" or chunk.kind == "denied":
                break
            if j in s.used or chunk.kind not in PEOPLE and chunk.kind != "number":
                continue
            if self._is_agent(j) and not s.before(j) & {"INNA", "WA"}:
                continue
            if chunk.kind in ("counted", "joint") or chunk.kind == "number" and gap <= 1:
                return j
            if best is None and gap <= NEAR and not s.group(j).outcomes:
                best = j
        return best

    def _coordinated(self, at: int, outcomes: frozenset[str], factuality: str) -> None:
        """«ضابط وثلاثة جنود»: more people of the same outcome."""
        s = self.s
        for j in range(at + 2, len(s.chunks), 2):
            link, people = s.chunks[j - 1], s.chunks[j]
            if link.kind != "and" or people.kind not in PEOPLE or s.gap(j - 2, j - 1) or s.gap(j - 1, j):
                return
            group = s.group(j)
            if group.outcomes and not group.outcomes <= outcomes:
                return
            if j + 1 < len(s.chunks) and s.chunks[j + 1].kind in TRIGGERS and not s.gap(j, j + 1):
                return
            s.used.add(j)
            self._emit(j, j, outcomes, group, "more people of the same outcome", factuality=factuality)

    # -- people who say their outcome themselves

    def _standing(self, at: int) -> None:
        """12 قتيلا, قتلى وجرحى, شهيدان"""
        s = self.s
        group = s.group(at)
        outcomes = group.outcomes or self._toll
        if group.outcomes and group.definite and not group.counted:
            return
        if not outcomes or not group.outcomes and not (group.counted and s.before(at) & {"ILA", "REACH", "KEPT"}):
            return
        factuality = self._assertion.factuality(s.units.symbols, s.chunks[at].first)
        if factuality == "attempted":
            return
        s.used.add(at)
        self._emit(at, at, outcomes, group, "people named by their outcome", factuality=factuality)
        self._toll = frozenset()
        self._coordinated(at, outcomes, factuality)

    def _open_toll(self, at: int) -> None:
        self._toll = outcomes_of(self.s.words(at))

    def _number(self, at: int) -> None:
        """عدد القتلى … إلى 45"""
        if self._toll and self.s.before(at) & {"ILA", "REACH"}:
            self.s.used.add(at)
            self._emit(at, at, self._toll, self.s.group(at), "number of a named toll")
            self._toll = frozenset()

    def _denied(self, at: int) -> None:
        """دون وقوع إصابات"""
        outcomes = outcomes_of(self.s.words(at))
        if outcomes:
            self._emit(at, at, outcomes, self.s.group(at), "denied", factuality="negated")

    # -- parts

    def _parts(self, at: int) -> None:
        """بينهم group (و group)*: parts of the fact before, with its outcome."""
        s = self.s
        parent = self._whole()
        own = outcomes_of(s.words(at))
        if parent is None and not own:
            return
        outcomes = own or self.drafts[parent].outcomes  # type: ignore[index]
        for j in range(at + 1, len(s.chunks)):
            chunk = s.chunks[j]
            if chunk.kind in PEOPLE and j not in s.used and s.gap(j - 1, j) <= NEAR:
                s.used.add(j)
                group = s.group(j)
                left = at if j == at + 1 else j
                self._emit(left, j, group.outcomes or outcomes, group, "parts of a toll", "part_of", parent)
            elif chunk.kind not in ("and", "comma", "aside") or s.gap(j - 1, j) > NEAR:
                return

    def _whole(self) -> int | None:
        """The last fact that is no part of another."""
        return next((i for i in range(len(self.drafts) - 1, -1, -1) if self.drafts[i].relation != "part_of"), None)

    def _emit(
        self, left: int, right: int, outcomes: frozenset[str], group: Group, rule: str,
        relation: str = "main", parent: int | None = None, factuality: str = "asserted",
    ) -> None:  # fmt: skip
        s = self.s
        if relation == "main":
            relation = self._moved(right)
        if group.other and relation == "main":
            relation, parent = "additional", self._whole()
        group = inheriting(group, self.drafts[parent].group if parent is not None else None)
        first, after = s.units.edges[s.chunks[left].first], s.units.edges[s.chunks[right].after]
        domain = self._assertion.domain(self._symbols, outcomes, False)
        for one in [outcomes] if outcomes <= JOINT else [frozenset({each}) for each in sorted(outcomes)]:
            self.drafts.append(
                Draft(s.line, first, after, one, group, relation, rule, parent, factuality, self._scope, domain)
            )

    def _moved(self, at: int) -> str:
        """update after «ارتفع … إلى», update_from after «من» of the same move."""
        s = self.s
        start = s.chunks[at].first
        moves = any("MOVES" in s.features(place) for place in range(max(0, start - 24), start))
        if moves and s.before(at) & {"ILA"}:
            return "update"
        if moves and s.before(at) & {"MIN"}:
            return "update_from"
        return "main"
