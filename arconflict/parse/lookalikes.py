"""Words that look like numbers and are none: الست فيروز, سبع البور, حرف الألف, لا أحد, بئر السبع."""

from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.line import Line
from arconflict.parse.numerals import COUNTED_NOUNS
from arconflict.parse.symbols import having

_I_AM_NOT = ["ل", "ست"]
SHADDA = "ّ"


class Lookalikes:
    """Tells a number word of one word from its lookalikes."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        def words(*terms: str) -> frozenset[str]:
            return having(vocabulary, *terms)

        self._ahad, self._wahid, self._two = words("AHAD"), words("WAHID"), words("TWO")
        self._definite = words("DEF", "PERSON&PLURAL&POSS", "VICTIM_NOUN&PLURAL&POSS")
        self._moment, self._day = words("MOMENT", "NOT"), words("DAY_HEAD")
        self._single, self._dual = (
            words("PERSON&SINGULAR", "VICTIM_NOUN&SINGULAR"),
            words("DUAL", "MAYBE_DUAL"),
        )
        self._counted = words(*COUNTED_NOUNS)
        self._others = words("OTHER&PLURAL&DEF")
        self._ten, self._company = words("TEN"), words("COMPANY")
        self._short = words("LADY!DEF", "SHORT_UNIT!DEF")
        self._scale, self._between, self._letter = words("SCALE"), words("BAYN"), words("LETTER")
        self._hundred, self._share = words("HUNDRED&DEF"), words("FI", "BI")
        self._place = words("NUMBERED_PLACE")
        self._for = words("LI")
        self._bound = words("ABOUT", "EXCEEDS", "NEARS", "ABOVE", "ALA", "AN", "BELOW", "HATTA", "MIN")
        self._named = words(
            "UNIT&DEF",
            "TENS&DEF",
            "TEN&DEF",
            "SCALE&DEF",
            "HUNDRED&DEF",
            "ZERO&DEF",
            "HUNDREDS&DEF",
            "TEEN&DEF",
        )

    def is_number(self, line: Line, at: int) -> bool:
        """Whether the number word at a place, with no other beside it, is a number."""
        symbols = line.symbols
        symbol, following = symbols[at], symbols[at + 1 : at + 2]
        previous = symbols[at - 1] if at else ""
        if symbol in self._ahad or previous in self._place:
            return False
        if symbol in self._wahid:
            return symbol not in self._definite and previous not in self._moment and previous not in self._single
        if symbol in self._two:
            return not (symbol in self._definite or previous in self._day or previous in self._dual)
        if symbol in self._named:
            return self._is_definite_number(symbol, previous, following)
        if symbol in self._scale:
            shadda = SHADDA in line.text[line.starts[at] : line.ends[at]]
            return not (shadda or following in self._between or previous in self._letter)
        if symbol in self._short:
            not_me = previous in self._for and line.keys[at - 1 : at + 1] == _I_AM_NOT
            return following not in self._definite and not (not_me and following not in self._counted)
        return not (symbol in self._ten and following in self._company)

    def _is_definite_number(self, symbol: str, previous: str, following: str) -> bool:
        """الخمسة قتلى | الأيام الخمسة | أطفاله الثلاثة | تجاوز الأربعين, and not شارع الستين."""
        if symbol in self._hundred and previous in self._share:
            return False
        if following in self._counted or following in self._others:  # «الثمانية الآخرون»
            return True
        return previous in self._definite or previous in self._bound
