"""Which persons a document names, and which of its names mean the same person."""

from bisect import bisect_left
from collections.abc import Sequence

from arconflict.facts.casualty import Affiliated
from arconflict.facts.mentions import ActorMention
from arconflict.facts.person import PersonMention
from arconflict.facts.span import Span
from arconflict.parse.line import Line
from arconflict.parse.offices import Words
from arconflict.parse.persons import PersonSaid


def resolved(said: Sequence[PersonSaid], actors: Sequence[ActorMention] = ()) -> tuple[PersonMention, ...]:
    """The mentions of persons, in text order; a nom de guerre or a shorter name points at the fuller one before it."""
    by_end = {mention.span.end: mention for mention in actors}
    found: list[PersonMention] = []
    whole: dict[tuple[str, ...], int] = {}
    parts: dict[tuple[str, ...], int] = {}
    for number, one in enumerate(said):
        keys = _keys(one)
        same = number - 1 if one.nickname else whole.get(keys, parts.get(keys))
        fuller = None if same is None else found[same].alias_of or found[same].id
        found.append(_mention(f"h{number + 1}", one, fuller, by_end))
        if keys not in whole:
            whole[keys] = number
            for cut in range(1, len(keys)):  # a shorter name means the last one that begins or ends with it
                parts[keys[:cut]] = parts[keys[cut:]] = number
    return tuple(found)


def named_in(said: Sequence[tuple[int, PersonSaid]], first: int, after: int) -> tuple[str, ...]:
    """The ids of a line's persons, given with their numbers, whose names lie within some words or begin right behind.

    So is one whose office begins the words: «مراسلة قناة العربية سلمى حداد». An alias names no further person.
    """
    at = bisect_left(said, first, key=lambda numbered: numbered[1].name[0])
    found = []
    while at < len(said) and (said[at][1].name[0] <= after or said[at][1].first == first):
        number, one = said[at]
        if not one.nickname:
            found.append(f"h{number}")
        at += 1
    return tuple(found)


def _keys(one: PersonSaid) -> tuple[str, ...]:
    return tuple(one.line.keys[one.name[0] : one.name[1]])


def _mention(number: str, one: PersonSaid, fuller: str | None, by_end: dict[int, ActorMention]) -> PersonMention:
    line = one.line
    span = line.span(one.first, one.after)
    affiliation = None
    if one.affiliation is not None:
        place = line.span(*one.affiliation)
        mention = by_end.get(place.end)
        affiliation = Affiliated(place, place.of(line.text), mention.actor_id if mention else None)
    return PersonMention(
        id=number,
        span=span,
        text=span.of(line.text),
        name=_text(line, one.name),
        titles=tuple(_text(line, words) for words in one.titles),
        roles=tuple(_text(line, words) for words in one.roles),
        affiliation=affiliation,
        alias_of=fuller,
        rule=one.rule,
    )


def _text(line: Line, words: Words) -> str:
    """The words as written, with the quote mark that closes one opened within them."""
    span = line.span(*words)
    text = span.of(line.text)
    for opening, closing in ("“”", "«»", '""'):
        open_now = text.count(opening) % 2 if opening == closing else text.count(opening) > text.count(closing)
        if open_now and line.text[span.end : span.end + 1] == closing:
            return Span(span.start, span.end + 1).of(line.text)
    return text
