"""Chunks to casualties: which people a word of outcome befalls, and how the facts of a sentence hang together."""

from collections.abc import Callable

from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.assertion import AssertionGrammar
from arconflict.parse.chunks import RELEVANT, Chunk, Units
from arconflict.parse.document import Document
from arconflict.parse.fact_reader import shared
from arconflict.parse.labels import Labels
from arconflict.parse.line import Line
from arconflict.parse.line_cues import LineCues
from arconflict.parse.parts import Parts
from arconflict.parse.people import PeopleReader
from arconflict.parse.rolls import RollGrammar, opened
from arconflict.parse.sentence import Sentence
from arconflict.parse.standing import Standing
from arconflict.parse.tolls import Tolls
from arconflict.parse.triggers import Triggers
from arconflict.parse.victims import BACK

GOES_ON = frozenset({"among", "most_of", "one_of", "counted", "toll", "and", "number"})
"""What a sentence about the people of the one before may begin with."""
DOTS = frozenset({"..", "...", "…"})
"""What parts the halves of a headline."""


class ClauseGrammar:
    """Reads the casualties of a line from its chunks."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._reader = PeopleReader(vocabulary)
        self._assertion = AssertionGrammar(vocabulary)
        self._rolls = RollGrammar(vocabulary, self._reader)
        self._relevant = compiled(RELEVANT, vocabulary.alphabet, {})

    def read(self, chunks: list[Chunk], units: Units, line: Line, document: Document) -> None:
        """Adds the casualties of a line, sentence by sentence, to those of the lines above."""
        if self._rolls.goes_on(chunks, units, line, document):
            return
        cues = LineCues(self._assertion.cues, units.symbols, document.sick)
        sentences: list[tuple[list[Chunk], int, int]] = []
        start = place = 0
        for at, chunk in enumerate(chunks):
            if chunk.kind == "stop":
                sentences.append((chunks[start:at], place, chunk.first))
                start, place = at + 1, chunk.after
        sentences.append((chunks[start:], place, len(units.symbols)))
        if self._is_headline(sentences, units, line):
            began = len(document.wholes)
            self._sentence(*sentences.pop(1), units, line, document, cues)
            document.whole_ahead = next(iter(document.wholes[began:]), None)
        for sentence in sentences:
            self._sentence(*sentence, units, line, document, cues)
            document.whole_ahead = None
        document.sick = cues.goes_on_about_disease

    @staticmethod
    def _is_headline(sentences: list[tuple[list[Chunk], int, int]], units: Units, line: Line) -> bool:
        """«بينهم طفلان.. مقتل خمسة»: parts before two dots and their whole behind them."""
        chunks, _, after = sentences[0]
        opens = len(sentences) > 1 and bool(chunks) and chunks[0].kind == "among"
        return opens and line.keys[units.edges[after]] in DOTS

    def _sentence(
        self,
        chunks: list[Chunk],
        first: int,
        after: int,
        units: Units,
        line: Line,
        document: Document,
        cues: LineCues,
    ) -> None:
        """Reads one sentence, if it has a word of outcome or goes on with the parts of the one before."""
        if not chunks:
            return
        outcome = self._relevant.search(units.symbols, first, after) is not None
        if outcome or document.list_of is not None or document.drafts and chunks[0].kind in GOES_ON:
            view = Sentence(chunks, units, line, self._reader, (first, after), cues)
            SentenceReader(view, document, self._assertion).read()


class SentenceReader:
    """Walks the chunks of a sentence once, left to right, and adds its facts."""

    def __init__(self, sentence: Sentence, document: Document, assertion: AssertionGrammar) -> None:
        self.s = sentence
        self._document = document
        self._helpers = helpers = shared(sentence, document, assertion)
        self.parts: Parts = helpers.parts
        self.tolls: Tolls = helpers.tolls
        self.triggers: Triggers = Triggers(helpers)
        self.standing: Standing = Standing(helpers)
        self.labels: Labels = Labels(helpers)

    def read(self) -> None:
        """Every chunk that opens a fact, in order."""
        document = self._document
        if document.list_of is not None and not any(map(self.tolls.opens_line, range(min(3, len(self.s))))):
            document.list_of = None
        for at, chunk in enumerate(self.s.chunks):
            opens = OPENS.get(chunk.kind)
            if opens is not None and at not in self.s.used and not self._awaits_verb(at):
                opens(self, at)
        self._open_list()
        document.roll = opened(self._helpers, document)

    def _open_list(self) -> None:
        """«تعاملت الطواقم مع 11 إصابة:»: the next lines may list the parts of the toll before a colon."""
        s, document = self.s, self._document
        last, whole = len(s) - 1, document.wholes[-1] if document.wholes else None
        if whole is None or "COLON" not in s.words(last) or s.chunks[last].after < s.bounds[1]:
            return
        told = document.drafts[whole]
        if told.line is s.line and told.first >= s.units.edges[s.bounds[0]] and (told.group.amount.value or 0) > 1:
            document.list_of = whole

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


OPENS: dict[str, Callable[[SentenceReader, int], None]] = {
    **dict.fromkeys(
        ("trigger", "taking", "meeting", "done", "exposed", "fate", "fled", "execution"),
        lambda reader, at: reader.triggers.read(at),
    ),
    **dict.fromkeys(("counted", "joint", "people"), lambda reader, at: reader.standing.people(at)),
    **dict.fromkeys(("denied", "none"), lambda reader, at: reader.labels.denied(at)),
    **dict.fromkeys(("among", "victims_among", "victims_are"), lambda reader, at: reader.parts.among(at)),
    "anaphor": lambda reader, at: reader.triggers.taken_up(at),
    "falling": lambda reader, at: reader.standing.falling(at),
    "between": lambda reader, at: reader.standing.between(at),
    "alive": lambda reader, at: reader.standing.alive(at),
    "numbered": lambda reader, at: reader.labels.numbered(at),
    "label": lambda reader, at: reader.labels.label(at),
    "most_of": lambda reader, at: reader.parts.most_of(at),
    "all_of": lambda reader, at: reader.parts.all_of(at),
    "one_of": lambda reader, at: reader.parts.one_of(at),
    "as_many": lambda reader, at: reader.labels.as_many(at),
    "to_death": lambda reader, at: reader.triggers.to_death(at),
    "toll": lambda reader, at: reader.tolls.open(at),
    "number": lambda reader, at: reader.tolls.read(at),
}
"""What reads a chunk that opens a fact, by its kind."""
