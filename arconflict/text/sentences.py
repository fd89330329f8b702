"""Paragraphs and sentences, with their places in the caller's string."""

import re
from collections.abc import Iterable, Iterator

from arconflict.facts.span import Span
from arconflict.text.letters import CONTROLS, TATWEEL, fold

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
# The quotes and brackets that close with a stop belong to it, as does an unseen direction mark.
_STOP = re.compile(rf"([.!?؟…۔]+)[\"'”’»›)\]}}\ufd3e{CONTROLS}]*")
_CLOSING = "\"')]} "
_LETTER = re.compile(r"[^\W\d_]")
# «د. أحمد ود. منى», but not «عام 1440 هـ. وقال».
_INITIAL = re.compile(r"(?<![^\W_])(?<!\d )(?:[^\W\d_]|و[دما])$")
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Maj|Capt|Sgt|No|vs)$")
_ENDS_WORD = re.compile(r"[^\W\d_a-zA-Z]{3}$")  # no sentence ends in «مق.تل»
_NUMBER = re.compile(r"\d$")
# A word of two letters begins none in «الجزيرة.نت», unless it is a particle.
_BEGINS = re.compile(r"[^\W\d_a-zA-Z]{3}|(?:في|من|ان|لم|لن|لا|ما|قد|ثم|عن|هل|كم|اذ|او)(?!\w)|[\"'(\[*•-]")
_REACH = 16  # characters that hold three letters with all their marks


def paragraphs(text: str) -> tuple[Span, ...]:
    r"""The lines that hold something, without the white space around them.

    >>> [span.of("خبر\r\n\r\n نص ") for span in paragraphs("خبر\r\n\r\n نص ")]
    ['خبر', 'نص']
    """
    return _trimmed(text, (line.span() for line in _LINE.finditer(text)))


def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of each paragraph; all that is no white space stands in one of them.

    >>> text = "زار د. سامر 1.5 كم. «انتهى!» قال"
    >>> [span.of(text) for span in sentences(text)]
    ['زار د. سامر 1.5 كم.', '«انتهى!»', 'قال']
    """
    return _trimmed(text, _pieces(text))


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    for start, end in paragraphs(text):
        for stop in _stops(text, start, end):
            yield start, stop
            start = stop
        yield start, end


def _stops(text: str, start: int, end: int) -> Iterator[int]:
    """Where sentences end inside a paragraph; what has no letter yet, as «1.» or «…», is no sentence."""
    lettered = False
    for stop in _STOP.finditer(text, start, end):
        lettered = lettered or _LETTER.search(text, start, stop.start()) is not None
        start = stop.end()
        if lettered and start < end and _ends_sentence(text, stop):
            yield start
            lettered = False


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    before = fold(text[max(0, stop.start() - _REACH) : stop.start()]).rstrip()
    after = text[stop.end() : stop.end() + _REACH]
    dot = stop[1] == "."
    if after[0].isspace():
        return not dot or not (_INITIAL.search(before) or _TITLE.search(before))
    before = before.rstrip(_CLOSING)
    word = _ENDS_WORD.search(before) is not None
    if after[0].isdecimal():  # «المسلحين..19», but not «رقم.5» or «10…15»
        return word and not dot
    if after[0] == TATWEEL or not (word or _NUMBER.search(before)):  # «الاحتـ.ـلال»
        return False
    return _BEGINS.match(fold(after)) is not None


def _trimmed(text: str, places: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    """The places that hold more than white space, without what surrounds it."""
    found = []
    for start, end in places:
        piece = text[start:end]
        if solid := piece.strip():
            start += piece.index(solid[0])
            found.append(Span(start, start + len(solid)))
    return tuple(found)
