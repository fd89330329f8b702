"""Casualties of a line: quantities and actors folded, chunked, read clause by clause."""

from collections.abc import Sequence

from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.chunks import ChunkGrammar, Unit
from arconflict.parse.clauses import ClauseGrammar
from arconflict.parse.document import Document
from arconflict.parse.line import Line


class CasualtyGrammar:
    """Reads casualties with a vocabulary's words."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._chunks = ChunkGrammar(vocabulary)
        self._clauses = ClauseGrammar(vocabulary)

    def relevant(self, line: Line) -> bool:
        """Whether the line has any word of outcome."""
        return self._chunks.relevant(line)

    def read(self, line: Line, units: Sequence[Unit], document: Document) -> None:
        """Adds the casualties of a line to those of the lines above; `units` are its quantities and actors, in order."""
        folded = self._chunks.fold(line, units)
        self._clauses.read(self._chunks.chunks(folded), folded, line, document)
