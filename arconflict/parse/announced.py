"""Whether people named by their outcome alone are told of: by a verb that brings or finds them, or as a headline."""

from arconflict.parse.bare_numbers import AGENT
from arconflict.parse.sentence import Sentence

BRINGS = frozenset({"BRINGS", "CAUSE", "FOUND", "LOSE", "HAS", "REAP"})
"""Verbs right before such people: «خلف قتلى وجرحى»."""
FAR_OFF = 18
"""How many words may stand between «عثر» and «على جثة»."""


def is_announced(sentence: Sentence, at: int) -> bool:
    """Whether anything tells of a plural without a number: سقوط قتلى, خلف قتلى وجرحى; or it opens a headline."""
    s = sentence
    if _is_brought(s, at) or _is_found(s, at) or _opens(s, at):
        return True
    of_side = "MIN" in s.words(at) and s.group(at).belongs is not None
    if of_side and "PLURAL" in s.features(s.chunks[at].first):
        return True
    if s.group(at).amount.value == 2 and s.kind(at) == "people" and not s.before(at) & AGENT:
        return True
    if s.kind(at - 1) != "and" or at - 2 not in s.used:
        return False
    return not s.gap(at - 2, at - 1) or "LEAST" in s.before(at - 1)  # «قتيلا على الأقل وجريحا»


def _is_brought(s: Sentence, at: int) -> bool:
    """«خلف قتلى», «كبدت القوات التنظيم خسائر فادحة بالأرواح», «أسفرت الغارات عن ضحايا», «وردت أنباء عن قتلى»"""
    first, before = s.chunks[at].first, s.before(at)
    return bool(
        (before | s.before(at, 2)) & BRINGS
        or "LOSSES" in s.words(at)
        and s.near(first - 5, first, "LOSE")
        or s.near(first - 4, first, "CAUSE (?:FI|BI) MEMBERS")
        or "AN" in before
        and s.before(at, 2) & {"REPORTS", "TELLS"}
        or before & {"AN", "ILA", "BI"}
        and s.near(first - 6, first, "CAUSE")
    )


def _is_found(s: Sentence, at: int) -> bool:
    """«عثر على جثث», «عثر في منطقة كذا (شرق العاصمة) على جثة», «تبحث عن مفقودين», «وجد شاب مقتولا»"""
    first, before = s.chunks[at].first, s.before(at)
    return bool(
        s.near(first - 5, first, "FOUND")
        or "BODY" in s.words(at)
        and "ALA" in before
        and s.near(first - FAR_OFF, first, "FOUND")
        or "AN" in before
        and "MISSING" in s.words(at)
        and s.near(first - 4, first, "SEARCH")
        or "PREDICATE" in s.features(s.chunks[at].after - 1)
    )


def _opens(s: Sentence, at: int) -> bool:
    """«قتلى وجرحى بقصف …»: the front of a line or of a sentence, or what stands behind a colon."""
    first = s.chunks[at].first
    headline = first == s.bounds[0] and s.behind(at) & {"BI", "FI", "WA", "COMMA"}
    return first == 0 or bool(headline) or "COLON" in s.before(at) or "FALL" in s.behind(at)
