"""Which words of a line a place may begin at, and which are the adjective of a country: decided once for each token."""

import re

from arconflict.lexicon.vocabulary import Reading, Vocabulary
from arconflict.parse.line import Line
from arconflict.parse.place_evidence import PlaceEvidence
from arconflict.parse.place_names import PlaceNames
from arconflict.parse.symbols import having

_MARKS = {(False, False): "-", (True, False): "s", (False, True): "n", (True, True): "b"}
SPOT, NISBA = re.compile("[sb]"), re.compile("[nb]")
"""The marks of words that a place may begin at, and of adjectives of countries."""


class PlaceMarks:
    """Marks the words of a line for the place grammar."""

    def __init__(self, vocabulary: Vocabulary, names: PlaceNames, evidence: PlaceEvidence) -> None:
        self._vocabulary = vocabulary
        self._names = names
        self._evidence = evidence
        self._cue = having(vocabulary, "SETTLEMENT", "LANDMARK", "DIRECTION!DEF")
        self._name = having(vocabulary, "NAME")

    def of(self, line: Line) -> str:
        """A mark for each word of a line."""
        if line.marks is None:
            line.marks = "".join([self._read(one) if one.marks is None else one.marks for one in line.readings])
        return line.marks

    def _read(self, one: Reading) -> str:
        nisbas = self._names.gazetteer.nisbas()
        one.marks = "".join(
            # «تركي» is a name too
            _MARKS[self._is_spot(symbol, key), key in nisbas and symbol not in self._name]
            for symbol, key in zip(one.symbols, one.keys, strict=True)
        )
        return one.marks

    def _is_spot(self, symbol: str, key: str) -> bool:
        """Whether a word is a type word or a direction, or opens a name that may stand without one."""
        cuts = self._names.cuts(key)
        if not cuts and not self._is_cue(key):
            return False
        return symbol in self._cue or any(self._evidence.may_stand_bare(symbol, cut) for cut in cuts)

    def _is_cue(self, key: str) -> bool:
        features = self._vocabulary.features_of(key) or frozenset[str]()
        return bool(features & {"SETTLEMENT", "LANDMARK"}) or "DIRECTION" in features and "DEF" not in features
