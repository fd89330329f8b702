"""What an idiom says became of people, though it does not name it: «لقوا حتفهم», «راح ضحيته», «تعرضوا للخطف»."""

from arconflict.parse.groups import outcomes_of
from arconflict.parse.sentence import NOTHING, Sentence

IDIOMS = {
    "taking": frozenset({"killed"}),
    "meeting": frozenset({"killed"}),
    "exposed": frozenset({"wounded"}),
    "fate": frozenset({"missing"}),
    "fled": frozenset({"displaced"}),
    "execution": frozenset({"killed"}),
}
"""The outcome of an idiom that does not name it."""
REACH = 9
"""How many words behind «تعرضوا» may stand what they were exposed to."""


def told_outcomes(sentence: Sentence, at: int, has: frozenset[str]) -> frozenset[str]:
    """What became of people by a word or an idiom of outcome; `has` are the features of its words."""
    if sentence.kind(at) == "exposed" and (outcomes := _exposed_to(sentence, at)):
        return outcomes
    return IDIOMS.get("taking" if "ELIMINATE" in has else sentence.kind(at)) or outcomes_of(has)


def _exposed_to(s: Sentence, at: int) -> frozenset[str]:
    """«تعرض ثلاثة تجار للخطف»: what those were exposed to."""
    after = s.chunks[at].after
    for place in range(after, min(after + REACH, s.bounds[1])):
        if {"EVENT_NOUN", "DEF"} <= s.features(place) and "LI" in s.features(place - 1):
            return outcomes_of(s.features(place))
    return NOTHING
