"""Chunks to casualties: which people a word of outcome befalls, and how the facts of a sentence hang together."""

from collections.abc import Callable

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.assertion import AssertionGrammar
from arconflict.parse.chunks import RELEVANT, Chunk, Units
from arconflict.parse.counting import Counting
from arconflict.parse.draft import Document, Drafts
from arconflict.parse.joining import Joining
from arconflict.parse.line import Line
from arconflict.parse.parts import Parts
from arconflict.parse.people import PeopleReader, outcomes_of
from arconflict.parse.pronouns import Pronouns
from arconflict.parse.sentence import NOTHING, Sentence
from arconflict.parse.talk import Talk
from arconflict.parse.victims import AGENT, BACK, THINGS, VictimSearch

IDIOMS = {
    "taking": frozenset({"killed"}),
    "meeting": frozenset({"killed"}),
    "exposed": frozenset({"wounded"}),
    "fate": frozenset({"missing"}),
}
"""The outcome of an idiom that does not name it."""
GOES_ON = frozenset({"among", "most_of", "one_of", "counted", "toll", "and", "number"})
"""What a sentence about the people of the one before may begin with."""


class ClauseGrammar:
    """Reads the casualties of a line from its chunks."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._reader = PeopleReader(vocabulary)
        self._assertion = AssertionGrammar(vocabulary)
        self._relevant = compiled(RELEVANT, vocabulary.alphabet, {})

    def read(self, chunks: list[Chunk], units: Units, line: Line, document: Document) -> None:
        """Adds the casualties of a line, sentence by sentence, to those of the lines above."""
        start = place = 0
        for at, chunk in enumerate(chunks):
            if chunk.kind == "stop":
                self._sentence(chunks[start:at], place, chunk.first, units, line, document)
                start, place = at + 1, chunk.after
        self._sentence(chunks[start:], place, len(units.symbols), units, line, document)

    def _sentence(
        self, chunks: list[Chunk], first: int, after: int, units: Units, line: Line, document: Document
    ) -> None:
        """Reads one sentence, if it has a word of outcome or goes on with the parts of the one before."""
        if not chunks:
            return
        outcome = self._relevant.search(units.symbols, first, after) is not None
        if outcome or document.list_of is not None or document.drafts and chunks[0].kind in GOES_ON:
            view = Sentence(chunks, units, line, self._reader, (first, after))
            SentenceReader(view, document, self._assertion).read()


class SentenceReader:
    """Walks the chunks of a sentence once, left to right, and adds its facts."""

    def __init__(self, sentence: Sentence, document: Document, assertion: AssertionGrammar) -> None:
        self.s = sentence
        self._assertion = assertion
        self._out = Drafts(sentence, document, assertion)
        self.parts = Parts(sentence, self._out)
        self._search = VictimSearch(sentence)
        self._joining = Joining(sentence)
        self._counting = Counting(sentence)
        self._pronouns = Pronouns(sentence, assertion, self._out, self._counting)
        self._talk = Talk(sentence, assertion, self._out)
        self._hedged = False
        self._has_outcome = sentence.having(
            "KILLED | WOUNDED | MISSING | CAPTURED | DETAINED | ABDUCTED | DISPLACED | SURVIVED | CHOKING"
        )

    def read(self) -> None:
        """Every chunk that opens a fact, in order."""
        if self._out.document.list_of is not None and not any(map(self.parts.opens_line, range(min(3, len(self.s))))):
            self._out.document.list_of = None
        for at, chunk in enumerate(self.s.chunks):
            opens = OPENS.get(chunk.kind)
            if opens is not None and at not in self.s.used and not self._awaits_verb(at):
                opens(self, at)

    def _awaits_verb(self, at: int) -> bool:
        """«4 أشخاص بينهم طفل أصيبوا»: parts whose whole has its verb still to come."""
        s = self.s
        if s.kind(at) not in ("among", "most_of", "counted") or s.kind(at) == "counted" and not s.group(at).among:
            return False
        if s.kind(at - 1) not in ("counted", "people", "number") or at - 1 in s.used or s.group(at - 1).outcomes:
            return False
        return any(
            s.kind(j) in ("trigger", "meeting") and s.gap(at, j) <= BACK for j in range(at + 1, min(at + 6, len(s)))
        )

    # -- a word of outcome and its people

    def trigger(self, at: int) -> None:
        s = self.s
        has = s.words(at)
        outcomes = IDIOMS.get("taking" if "ELIMINATE" in has else s.kind(at)) or outcomes_of(has)
        if "PERISHED" in has and self._talk.is_time_spent(at) or self._talk.is_manner(at, has):
            return
        if self._splits(at, has):
            return
        needs_number = bool(has & {"ELIMINATE", "DROWNED", "NUMBERED"}) or {"PERISHED", "ALA"} <= has
        factuality = self._factuality_of_trigger(at)
        if not outcomes or factuality == "attempted" or "JUDICIAL" in has and not self._talk.carried_out(at):
            return
        if self._talk.is_talk(at, has):
            return
        found = self._search.find(at, has)
        if found is None:
            self._pronouns.of_verb(at, has, outcomes, self._factuality(at))
            return
        hurt = has | {"WOUNDED"} if s.kind(at) == "exposed" else has
        told_as_verb = s.kind(at) in ("trigger", "exposed")
        if told_as_verb and self._assertion.is_illness(s, at, found, hurt) or self._talk.is_cited(found, has):
            return
        if factuality == "negated" and s.near(s.chunks[at].after, s.chunks[found].first, "ONLY"):  # «لم يقتل إلا واحد»
            factuality = "asserted"
        if self._talk.is_generic(at, found, has) or needs_number and not self._talk.has_number(at, found, has):
            return
        hostages = s.kind(found + 1) in ("people", "label") and not s.gap(found, found + 1)
        if outcomes == {"detained"} and "abducted" in s.group(found + hostages).outcomes:  # «احتجزوا آخرين رهائن»
            outcomes = frozenset({"abducted"})
            s.used.add(found + hostages)
        s.used.add(found)
        group = self._joining.with_others(found, outcomes) if found > at else self._counting.of_dual_verb(found, at)
        group = self._counting.made_up_of(found, group)
        group = self._joining.with_apposition(found, group) if found > at else group
        last = max(at, found, *(j for j in s.used if j > at and s.chunks[j].first < group.after_folded))
        self._out.add(min(at, found), last, outcomes, group, self._rule(at, found, has), factuality=factuality)
        if found > at:
            self._coordinated(last, outcomes, factuality)
        else:
            self._coordinated_before(found, outcomes, factuality)
            if self.s.kind(at + 1) == "and" and "BESIDE" in self.s.words(at + 1):
                self._coordinated(at, outcomes, factuality)
            self._parts_between(found, at)

    def _splits(self, at: int, has: frozenset[str]) -> bool:
        """«إن شخصا قتل وأصيب 30 آخرون»: the first verb is of those before it, the second of the others."""
        s = self.s
        chunk = s.chunks[at]
        joined = s.kind(at) == "trigger" and chunk.after - chunk.first == 3 and "VERB" in has
        if not joined or s.kind(at - 1) not in ("people", "counted") or s.gap(at - 1, at) or at - 1 in s.used:
            return False
        if s.kind(at + 1) not in ("counted", "people") or s.gap(at, at + 1) or not s.group(at + 1).other:
            return False
        if s.group(at - 1).outcomes or not s.before(at - 1) & {"INNA", "WA"}:
            return False
        s.used.update((at - 1, at + 1))
        for people, verb in ((at - 1, chunk.first), (at + 1, chunk.after - 1)):
            outcomes = outcomes_of(s.features(verb))
            first, last = sorted((people, at))
            self._out.add(first, last, outcomes, s.group(people), "two verbs, each with its own people")
        return True

    def _coordinated_before(self, found: int, outcomes: frozenset[str], factuality: str) -> None:
        """«ثلاثة جنود وأربعة مسلحين قتلوا»: the people before those right before the verb."""
        s = self.s
        j = found - 2
        while (
            s.kind(j + 1) == "and"
            and (s.kind(j) == "counted" or s.kind(j) == "people" and s.group(j).amount.value == 1)
            and j not in s.used
            and not s.gap(j, j + 1) + s.gap(j + 1, j + 2)
        ):
            if s.group(j).outcomes or s.group(j).among or "ALL" in s.before(j):
                return
            s.used.add(j)
            self._out.add(j, j, outcomes, s.group(j), "more people of the same outcome", factuality=factuality)
            j -= 2

    def _parts_between(self, found: int, at: int) -> None:
        """The parts that stand between people and their verb."""
        for j in range(found + 1, at):
            if j not in self.s.used and (self.s.kind(j) in ("among", "most_of") or self.s.group(j).among):
                OPENS[self.s.kind(j)](self, j)

    def _factuality_of_trigger(self, at: int) -> str:
        """As the words before it say, or as those before the verb that it is joined to: «ربما قتل … وشرد …»."""
        stated = self._factuality(at)
        if stated == "asserted" and self._hedged and "WA" in self.s.before(at):
            stated = "possible"
        self._hedged = stated == "possible"
        return stated

    def _factuality(self, at: int) -> str:
        return self._assertion.factuality(self.s.symbols, self.s.chunks[at].first, self._is_counted(at))

    def _is_counted(self, at: int) -> bool:
        """Whether a number follows or stands in a chunk: «لم يقتل 5» is rare, and no zero."""
        s = self.s
        return any(
            s.kind(j) in ("counted", "number", "joint") and s.group(j).counted for j in (at, at + 1)[: len(s) - at]
        )

    def _rule(self, at: int, found: int, has: frozenset[str]) -> str:
        if self.s.kind(at) != "trigger":
            return "idiom of death"
        if found < at:
            return "people, then the verb"
        return "verbal noun, then people" if "VERB" not in has else "verb, then people"

    def _coordinated(self, at: int, outcomes: frozenset[str], factuality: str) -> None:
        """«ضابط وثلاثة جنود»: more people of the same outcome."""
        j = self._joining.next_linked(at, outcomes)
        while j is not None:
            group = self.s.group(j)
            self.s.used.add(j)
            if group.counted or not group.definite or group.amount.value is not None:
                self._out.add(j, j, outcomes, group, "more people of the same outcome", factuality=factuality)
            j = self._joining.next_linked(j, outcomes)

    def falling(self, at: int) -> None:
        """سقوط أربعة جنود: killed, where the people do not say their outcome themselves"""
        s = self.s
        if s.kind(at + 1) in ("counted", "joint", "people") and s.gap(at, at + 1) <= 1:
            group = s.group(at + 1)
            if group.counted and not group.outcomes and group.victims is not None:
                s.used.add(at + 1)
                factuality = self._factuality(at)
                last, outcomes = at + 1, frozenset({"killed"})
                if s.kind(last + 1) == "between" and not s.gap(last, last + 1):  # «سقط سبعة بين قتيل وجريح»
                    last += 1
                    outcomes = outcomes_of(s.words(last))
                    s.used.add(last)
                self._out.add(at, last, outcomes, group, "the fallen", factuality=factuality)

    def between(self, at: int) -> None:
        """خمسة أشخاص … بين قتيل وجريح; أربعة … في عداد المفقودين"""
        s = self.s
        outcomes = outcomes_of(s.words(at))
        if {"SEVERAL_EVENTS"} <= s.words(at) and "CAUSE" in s.before(at):  # «الحادث تسبب بإصابات»
            self._out.add(at, at, outcomes, s.group(at), "people named by their outcome")
            return
        for j in range(at - 1, -1, -1):
            if s.kind(j) == "number" and s.behind(j) & THINGS:  # «عدة أيام»
                continue
            if s.kind(j) in ("stop", "trigger") or s.gap(j, at) > BACK:
                return
            if s.kind(j) in ("counted", "number", "people") and j not in s.used and not s.group(j).outcomes:
                s.used.add(j)
                self._out.add(j, at, outcomes, s.group(j), "people, then their outcome", factuality=self._factuality(j))
                return

    # -- people who say their outcome themselves

    def standing(self, at: int) -> None:
        """12 قتيلا, سقوط قتلى وجرحى, شهيدان"""
        s = self.s
        if not self._has_outcome(s.symbols, s.chunks[at].first, s.chunks[at].after):
            if self.parts.expects(at):
                self.parts.toll_group(at)
            return
        group = s.group(at)
        if not group.outcomes:
            self.parts.toll_group(at)
            return
        if "VICTIMS" in s.words(at) and self._assertion.is_fraud(s, at):
            return
        if "LI" in s.before(at) and at - 1 in s.used and s.gap(at - 1, at) <= 1:  # «24 جثة لضحايا الطائرة»
            return
        released = s.near(s.chunks[at].first - 4, s.chunks[at].first, "RELEASE")
        if "OF_THE_DEAD" in s.features(s.chunks[at].first + 2) and "COUNT" in s.features(s.chunks[at].first):
            return  # «75 من أسر الشهداء»
        if released or self._talk.is_of_the_dead(at) and not group.counted:
            s.used.add(at)
            return
        if s.kind(at + 1) in ("trigger", "meeting") and not s.gap(at, at + 1) and self._is_one_of(at):
            return
        if not group.counted and (group.definite or not self._announced(at)):
            return
        factuality = "possible" if "PROBABLE" in s.behind(at) else self._factuality(at)
        if factuality == "attempted" or self._assertion.is_illness(s, at, at, s.words(at)):
            return
        s.used.add(at)
        outcomes = group.outcomes
        if "VICTIMS" in s.words(at) and s.kind(at + 1) in ("between", "joint") and s.gap(at, at + 1) <= 1:
            s.used.add(at + 1)  # «60 ضحية بين شهيد وجريح»
            outcomes = outcomes | outcomes_of(s.words(at + 1))
        elif "VICTIMS" in s.words(at) and self._assertion.names_the_dead(s.symbols):
            outcomes = frozenset({"killed"})
        group = self._counting.in_each(at, group)
        self._out.add(at, at, outcomes, group, "people named by their outcome", factuality=factuality)
        self.parts.toll = NOTHING
        self._coordinated(at, outcomes, factuality)

    def _is_one_of(self, at: int) -> bool:
        """«أحد المصابين توفي»: one of those wounded before, whom the verb tells of."""
        return self.s.group(at).amount.value == 1 and "PLURAL" in self.s.words(at)

    def _announced(self, at: int) -> bool:
        """Whether a verb brings a plural without a number: سقوط قتلى, خلف قتلى وجرحى; or it opens a headline."""
        s = self.s
        brings = {"BRINGS", "CAUSE", "FOUND", "LOSE", "HAS"}
        first = s.chunks[at].first
        if (
            (s.before(at) | s.before(at, 2)) & brings
            or "COLON" in s.before(at)
            or first == 0
            or s.near(first - 5, first, "FOUND")
        ):
            return True
        of_side = "MIN" in s.words(at) and s.group(at).belongs is not None
        if of_side and "PLURAL" in s.features(s.chunks[at].first):
            return True
        if s.group(at).amount.value == 2 and s.kind(at) == "people" and not s.before(at) & AGENT:
            return True
        return s.kind(at - 1) == "and" and at - 2 in s.used and not s.gap(at - 2, at - 1)

    def label(self, at: int) -> None:
        """الجرحى: 14; الجرحى السبعة"""
        s = self.s
        has = s.words(at)
        outcomes = outcomes_of(has)
        if self._out.is_outbreak(at):
            return
        if "VICTIMS" in has and self._assertion.names_the_dead(s.symbols):
            outcomes = frozenset({"killed"})
        self._out.add(at, at, outcomes, s.group(at), "label, then its number")

    def denied(self, at: int) -> None:
        """دون وقوع إصابات"""
        has = self.s.words(at)
        outcomes = outcomes_of(has)
        if "WOUNDED" in has and self._assertion.is_denied_illness(self.s, at):
            return
        dead = (
            "LOSSES" in has
            and "LIFE" in has
            or "VICTIMS" in has
            and not has & {"COUNTED_EVENT"}
            and self._assertion.names_the_dead(self.s.symbols)
        )
        if dead:
            outcomes = frozenset({"killed"})
        if {"VICTIMS", "SINGULAR"} <= self.s.features(
            self.s.chunks[at].after - 1
        ) and "TELLS" in has:  # «حتى لا يقع ضحية الاحتيال»
            return
        if outcomes:
            last = self._whom(at)
            self._out.add(at, last, outcomes, self.s.group(last), "denied", factuality="negated")

    def _whom(self, at: int) -> int:
        """«لم يصب أي جندي»: the chunk that says whom a denial is about, else the denial itself."""
        s = self.s
        gap = int("NO_ONE" in s.behind(at))
        follows = s.kind(at + 1) == "people" and s.gap(at, at + 1) == gap and not s.group(at + 1).outcomes
        if not follows or "DEF" in s.features(s.chunks[at + 1].first):
            return at
        s.used.add(at + 1)
        return at + 1


OPENS: dict[str, Callable[[SentenceReader, int], None]] = {
    **dict.fromkeys(("trigger", "taking", "meeting", "done", "exposed", "fate"), SentenceReader.trigger),
    **dict.fromkeys(("counted", "joint", "people"), SentenceReader.standing),
    **dict.fromkeys(("denied", "none"), SentenceReader.denied),
    **dict.fromkeys(("among", "victims_among", "victims_are"), lambda reader, at: reader.parts.among(at)),
    "anaphor": lambda reader, at: reader._pronouns.of_noun(at, reader._factuality(at)),
    "falling": SentenceReader.falling,
    "between": SentenceReader.between,
    "label": SentenceReader.label,
    "most_of": lambda reader, at: reader.parts.most_of(at),
    "one_of": lambda reader, at: reader.parts.one_of(at),
    "as_many": lambda reader, at: reader.parts.as_many(at),
    "toll": lambda reader, at: reader.parts.open_toll(at),
    "number": lambda reader, at: reader.parts.toll_group(at),
}
"""What reads a chunk that opens a fact, by its kind."""
