"""Bounds of a number, before and after it: more than, at least, less than, at most, about."""

import re
from typing import NamedTuple

from arconflict.facts.quantity import Modifier
from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.symbols import having

# In the text's order: «ما لا يقل عن» begins before «ما يقل عن» and so wins.
_DIRECT = {
    "at_least": "MA? (?: NOT SHORT_OF | NOT_SHORT_OF ) AN | NOT LEAST MIN | <at_the_least>",
    "at_most": "MA? (?: NOT EXCEEDS | NOT_EXCEEDS ) (?: BARRIER | ALA | AN )? | NOT MOST MIN | (?<! LI ) MA? REACHES ILA | HATTA"
    " | <at_the_most>",
    "more_than": "MOST (?: BI? AMPLE )? MIN | MA? EXCEEDS (?: BARRIER | AMPLE? (?:ALA|AN) )? | MA? ABOVE",
    "less_than": "LEAST (?: BI? AMPLE )? MIN | MA? SHORT_OF AN | MA? BELOW",
    "approx": "MA? NEARS (?:MIN|ALA)? | FI? ABOUT!DEF | ESTIMATE!POSS BI?",
}
# A toll stands between: «تجاوز عدد القتلى 40», «لا يقل عدد الضحايا عن 20», «يقدر عددهم بـ 400».
_FAR = {
    "at_least": "(?: NOT SHORT_OF | NOT_SHORT_OF ) NUMBER_OF <gap> AN",
    "at_most": "(?: NOT EXCEEDS | NOT_EXCEEDS ) NUMBER_OF <gap> (?:ALA|AN)?",
    "more_than": "EXCEEDS NUMBER_OF <gap> (?:ALA|AN)?",
    "less_than": "SHORT_OF NUMBER_OF <gap> AN",
    "approx": "ESTIMATE!POSS NUMBER_OF? <gap> BI | NEARS NUMBER_OF <gap> MIN?",
}
_AFTER = {
    "at_least": "<at_the_least> | UPWARDS (?! MIN ) | AW EXCEEDS | (?:FA|AW|WA) MOST!DEF (?! MIN ) | (?:FA|WA)? MA? ABOVE (?! WORD )",
    "at_most": "<at_the_most> | FA MA BELOW | (?:FA|AW) LEAST!DEF",
    "more_than": "WA NAYYIF | WA EXCEEDS (?! ALA | AN | WORD )",
    "approx": "ROUGHLY!DEF | ALA WORD ROUGHLY&DEF | BI ROUGHLY&DEF",
}
_NAMED = {
    "gap": "(?: WORD!EXCEEDS ){0,4}?",
    # على الأقل, على أقل تقدير, كحد أدنى
    "at_the_least": "(?:ALA|FI) LEAST&DEF | (?:ALA|FI|KA|BI) LEAST ESTIMATION | (?:BI|KA) LIMIT LOWEST",
    "at_the_most": "(?:ALA|FI) MOST&DEF | (?:ALA|FI) (?:MOST|FARTHEST) ESTIMATION | (?:BI|KA) LIMIT HIGHEST",
}
_NOUN_PHRASE = "(?: [^STOP COMMA COLON ILA WA AMONG DIGITS UNIT TEN TENS HUNDRED SCALE ONE TWO TEEN VAGUE] ){0,4}?"
_WINDOW = 9
_MODIFIERS: dict[str, Modifier] = {
    "at_least": "at_least",
    "at_most": "at_most",
    "more_than": "more_than",
    "less_than": "less_than",
    "approx": "approx",
}


class Bound(NamedTuple):
    """Bound words: what they make of their number, where they stand, and whether they touch it."""

    modifier: Modifier
    first: int
    after: int
    touching: bool


class Bounds:
    """Reads the bound words around a number."""

    ends: list[str] = (
        "MIN AN ALA ILA EXCEEDS ABOVE BELOW HATTA ABOUT NEARS LEAST&DEF MOST&DEF ARTICLE BI LI ESTIMATE "
        "LOWEST HIGHEST ESTIMATION BARRIER"
    ).split()
    """Features of the words that can end a bound before a number."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        def grammar(phrases: dict[str, str], before: str, after: str) -> re.Pattern[str]:
            source = " | ".join(f"(?P<{name}>{phrase})" for name, phrase in phrases.items())
            return compiled(f"{before}(?:{source}){after}", vocabulary.alphabet, _NAMED)

        def cue(*features: str) -> re.Pattern[str]:
            return compiled(f"(?: {' | '.join(features)} )", vocabulary.alphabet, {})

        self._direct = grammar(_DIRECT, "", r"(?: ARTICLE | LI | BI (?: ARTICLE | ABOUT )? )? \Z")
        self._far = grammar(_FAR, "", r"(?: ARTICLE | BI )? \Z")
        self._after = grammar(_AFTER, _NOUN_PHRASE, "")
        self._touching = having(vocabulary, *self.ends)
        self._far_cue = cue("EXCEEDS", "SHORT_OF", "NOT_SHORT_OF", "NOT_EXCEEDS", "REACHES", "ESTIMATE", "NEARS")
        self._after_cue = cue(*"LEAST MOST NAYYIF ROUGHLY LIMIT ABOVE BELOW UPWARDS EXCEEDS ESTIMATION".split())

    def near(self, symbols: str, at: int) -> bool:
        """Whether a bound word stands near enough to a number of one word to matter, touching it or not."""
        before = self._far_cue.search(symbols, max(0, at - _WINDOW), at)
        return (before or self._after_cue.search(symbols, at, at + _WINDOW)) is not None

    def before(self, symbols: str, at: int) -> Bound | None:
        """The bound words that end where a number begins."""
        if at == 0 or symbols[at - 1] not in self._touching:
            return None
        return _bound(self._direct.search(symbols, max(0, at - 6), at), at)

    def far_before(self, symbols: str, at: int) -> Bound | None:
        """A verb before the toll that the number gives."""
        start = max(0, at - _WINDOW)
        return _bound(self._far.search(symbols, start, at), at) if self._far_cue.search(symbols, start, at) else None

    def after(self, symbols: str, at: int) -> Bound | None:
        """The bound words after a number and its noun."""
        cue = self._after_cue.search(symbols, at, at + _WINDOW - 1)
        return _bound(self._after.match(symbols, at), at) if cue else None


def _bound(found: re.Match[str] | None, number: int) -> Bound | None:
    if found is None or found.lastgroup is None:
        return None
    first, after = found.start(found.lastgroup), found.end()
    return Bound(_MODIFIERS[found.lastgroup], first, after, number in (first, after))
