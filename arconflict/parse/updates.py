"""New totals and old ones: «ارتفعت الحصيلة من 31 إلى 32», «ليصل العدد إلى 85»."""

from arconflict.parse.sentence import Sentence

BESIDE = 4
"""How many words may stand between a new total and one joined to it: «إلى 32 قتيلا و45 جريحا»."""


def moved(sentence: Sentence, at: int, new_total: int | None) -> str:
    """update after «ارتفع … إلى», update_from after «من» of the same move, else main.

    Args:
        sentence: the sentence of the fact.
        at: its last chunk.
        new_total: the word behind the fact right before, where that is a new total of the same line.
    """
    s = sentence
    start = s.chunks[at].first
    if s.near(start - 10, start, "TOLL&DEF PREVIOUS | TOLL PREVIOUS PREVIOUS"):
        return "update_from"
    joined = new_total is not None and s.units.edges[start] - new_total <= BESIDE
    if "WA" in s.before(at) and joined:
        return "update"
    moves = s.near(start - 24, start, "MOVES")
    reaches = s.near(start - 14, start, "LI REACH")  # «ليبلغ العدد الكلي … 85»
    if moves and "ILA" in s.before(at) or reaches:
        return "update"
    return "update_from" if moves and "MIN" in s.before(at) else "main"
