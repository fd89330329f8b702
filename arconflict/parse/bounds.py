"""Bounds of a number, before and after it: more than, at least, less than, at most, about."""

import re

from arconflict.facts.quantity import Modifier
from arconflict.lexicon.features import compiled
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.parse.symbols import having

# Longest first where one holds another: «ما لا يقل عن» before «ما يقل عن».
_DIRECT = {
    "at_least": r"MA? NOT SHORT_OF AN | NOT LEAST MIN | (?:ALA|FI) LEAST&DEF | (?:ALA|FI|KA|BI) LEAST ESTIMATION | (?: BI|KA ) LIMIT LOWEST",
    "at_most": r"MA? NOT EXCEEDS (?: BARRIER | ALA | AN )? | NOT MOST MIN | (?<! LI ) MA? REACHES ILA | HATTA | ALA MOST&DEF | (?:ALA|FI) (?:MOST|FARTHEST) ESTIMATION "
    r"| (?: BI|KA ) LIMIT HIGHEST",
    "more_than": r"MOST (?: BI? AMPLE )? MIN | MA? EXCEEDS (?: BARRIER | AMPLE? (?:ALA|AN) )? | MA? ABOVE",
    "less_than": r"LEAST (?: BI? AMPLE )? MIN | MA? SHORT_OF AN | MA? BELOW",
    "approx": r"MA? NEARS (?:MIN|ALA)? | FI? ABOUT | ESTIMATE!POSS BI?",
}
# A toll stands between: «تجاوز عدد القتلى 40», «لا يقل عدد الضحايا عن 20», «يقدر عددهم بـ 400».
_FAR = {
    "at_least": r"NOT SHORT_OF NUMBER_OF <gap> AN",
    "at_most": r"NOT EXCEEDS NUMBER_OF <gap> (?:ALA|AN)? | REACHES NUMBER_OF <gap> ILA",
    "more_than": r"EXCEEDS NUMBER_OF <gap> (?:ALA|AN)?",
    "less_than": r"SHORT_OF NUMBER_OF <gap> AN",
    "approx": r"ESTIMATE!POSS NUMBER_OF? <gap> BI | NEARS NUMBER_OF <gap> (?:MIN)?",
}
_AFTER = {
    "at_least": r"(?:ALA|FI) LEAST&DEF | (?:ALA|FI|KA|BI) LEAST ESTIMATION | UPWARDS | AW EXCEEDS | FA MOST!DEF | AW MOST!DEF | (?:BI|KA) LIMIT LOWEST "
    r"| (?:FA|WA)? MA? ABOVE (?! WORD)",
    "at_most": r"ALA MOST&DEF | (?:ALA|FI) (?:MOST|FARTHEST) ESTIMATION | FA MA BELOW | AW LEAST!DEF | (?:BI|KA) LIMIT HIGHEST | FA LEAST!DEF",
    "more_than": r"WA NAYYIF | WA EXCEEDS (?! ALA | AN | WORD )",
    "approx": r"ROUGHLY!DEF | ALA WORD ROUGHLY&DEF | BI ROUGHLY&DEF",
}
_NAMED = {"gap": r"(?: WORD!EXCEEDS ){0,4}?"}


class Bounds:
    """Reads the bound words around a number."""

    ends = (
        "MIN AN ALA ILA EXCEEDS ABOVE BELOW HATTA ABOUT NEARS LEAST&DEF MOST&DEF ARTICLE BI LI ESTIMATE LOWEST HIGHEST "
        "ESTIMATION LIMIT BARRIER"
    ).split()
    """Features of the words that can end a bound before a number."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        alphabet = vocabulary.alphabet

        def grammar(phrases: dict[str, str], before: str, after: str) -> re.Pattern[str]:
            source = " | ".join(f"(?P<{name}>{phrase})" for name, phrase in phrases.items())
            return compiled(f"{before}(?:{source}){after}", alphabet, _NAMED)

        self._direct = grammar(_DIRECT, "", r"(?: ARTICLE | BI | LI | BI ARTICLE | BI ABOUT )? \Z")
        self._far = grammar(_FAR, "", r"(?: ARTICLE | BI )? \Z")
        self._after = grammar(_AFTER, r"(?: [^STOP COMMA ILA MIN DIGITS WA] ){0,3}? ", "")
        self._touching = having(vocabulary, *self.ends)
        self._far_cue = compiled("(?: EXCEEDS | SHORT_OF | REACHES | ESTIMATE | NEARS )", alphabet, {})
        self._after_cue = compiled(
            "(?: LEAST | MOST | NAYYIF | ROUGHLY | LIMIT | ABOVE | BELOW | UPWARDS | EXCEEDS | ESTIMATION )",
            alphabet,
            {},
        )

    def near(self, symbols: str, at: int) -> bool:
        """Whether a bound word stands near enough to a number of one word to matter, touching it or not."""
        return bool(
            self._far_cue.search(symbols, max(0, at - 9), at) or self._after_cue.search(symbols, at, at + 8)
        )

    def before(self, symbols: str, at: int) -> tuple[int, Modifier] | None:
        """Where the bound words that touch a number begin, and what they make of it."""
        if at == 0 or symbols[at - 1] not in self._touching:
            return None
        found = self._direct.search(symbols, max(0, at - 6), at)
        return (found.start(), _modifier(found)) if found else None

    def far_before(self, symbols: str, at: int) -> Modifier | None:
        """What a verb before the toll makes of its number."""
        if not self._far_cue.search(symbols, max(0, at - 9), at):
            return None
        found = self._far.search(symbols, max(0, at - 9), at)
        return _modifier(found) if found else None

    def after(self, symbols: str, at: int) -> tuple[int, Modifier, bool] | None:
        """Where the bound words after a number and its noun end, what they make of it, and whether they touch it."""
        if not self._after_cue.search(symbols, at, at + 7):
            return None
        found = self._after.match(symbols, at)
        if not found:
            return None
        return found.end(), _modifier(found), found.start(_name(found)) == at


def _name(found: re.Match[str]) -> str:
    return found.lastgroup or ""


def _modifier(found: re.Match[str]) -> Modifier:
    name = _name(found)
    for modifier in ("at_least", "at_most", "more_than", "less_than"):
        if name == modifier:
            return modifier
    return "approx"
