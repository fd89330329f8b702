"""What the readers of a sentence share: its chunks, the facts so far, and what weighs them."""

from typing import NamedTuple

from arconflict.parse.assertion import AssertionGrammar
from arconflict.parse.counting import Counting
from arconflict.parse.document import Document
from arconflict.parse.draft import Drafts
from arconflict.parse.joining import Joining
from arconflict.parse.parts import Parts
from arconflict.parse.sentence import Sentence
from arconflict.parse.talk import Talk
from arconflict.parse.tolls import Tolls


class Shared(NamedTuple):
    """One sentence and its helpers, made once and used by every reader of it."""

    sentence: Sentence
    assertion: AssertionGrammar
    out: Drafts
    parts: Parts
    tolls: Tolls
    talk: Talk
    counting: Counting
    joining: Joining


def shared(sentence: Sentence, document: Document, assertion: AssertionGrammar) -> Shared:
    """The helpers of a sentence that goes on in a document."""
    out = Drafts(sentence, document, assertion)
    parts, talk = Parts(sentence, out), Talk(sentence, assertion, out)
    return Shared(
        sentence, assertion, out, parts, Tolls(sentence, out, parts), talk, Counting(sentence), Joining(sentence)
    )


class FactReader:
    """A reader of chunks that open facts."""

    def __init__(self, shared: Shared) -> None:
        self.s: Sentence = shared.sentence
        self._assertion = shared.assertion
        self._out = shared.out
        self.parts: Parts = shared.parts
        self.tolls: Tolls = shared.tolls
        self._talk = shared.talk
        self._counting = shared.counting
        self._joining = shared.joining

    def _factuality(self, at: int) -> str:
        return self._assertion.factuality(self.s.symbols, self.s.chunks[at].first, self._is_counted(at))

    def _is_counted(self, at: int) -> bool:
        """Whether a number follows or stands in a chunk: «لم يقتل 5» is rare, and no zero."""
        s = self.s
        return any(
            s.kind(j) in ("counted", "number", "joint") and s.group(j).counted for j in (at, at + 1)[: len(s) - at]
        )

    def _coordinated(self, at: int, outcomes: frozenset[str], factuality: str) -> None:
        """«ضابط وثلاثة جنود»: more people of the same outcome."""
        j = self._joining.next_linked(at, outcomes)
        while j is not None:
            group = self._counting.in_each(j, self.s.group(j))
            self.s.used.add(j)
            beside = self.s.group(at).amount.value is not None and not self.s.group(at).outcomes
            theirs = beside and "POSS" in self.s.features(self.s.chunks[j].first)  # «قيادي ومرافقيه»
            if group.counted or not group.definite or group.amount.value is not None or theirs:
                self._out.add(j, j, outcomes, group, "more people of the same outcome", factuality=factuality)
            j = self._joining.next_linked(j, outcomes)
