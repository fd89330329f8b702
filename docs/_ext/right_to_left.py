"""Arabic in English pages: each stretch of it stands in its own direction, so that «18 عنصرا» is not shuffled."""

import re
from collections.abc import Iterator

from docutils import nodes
from pygments.lexers.python import PythonConsoleLexer
from pygments.token import Generic, String, _TokenType
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util.typing import ExtensionMetadata
from sphinx.writers.html5 import HTML5Translator

_LETTER = re.compile(r"[\u0620-\u064a\u0671-\u06d3]")
_WORD = r"[\u0610-\u061a\u0620-\u065f\u0670-\u06d3]+"
_NUMBER = r"\d+(?:[/.:,-]\d+)*%?"
# A quotation; or words with the numbers among and behind them, and one that a part of a list begins with.
_STRETCH = re.compile(
    rf"«[^«»]{{1,300}}»|(?:(?:\A|(?<=\()|(?<=[·,;(] )){_NUMBER}[ ]?)?{_WORD}"
    rf"(?:(?:[ ،]{{1,2}}|[/-])(?:{_WORD}|{_NUMBER})|{_NUMBER})*"
)
_LITERAL = re.compile(r"'[^'\n]*'")
_LATIN_OR_LIST = re.compile(r"[A-Za-z,·;]")
_AS_TYPED = (nodes.literal, nodes.literal_block, nodes.doctest_block, nodes.raw, nodes.comment)


class arabic(nodes.Inline, nodes.TextElement):  # noqa: N801  docutils' nodes have such names
    """A stretch of Arabic."""


class Isolate(SphinxPostTransform):
    """Makes an `arabic` of each stretch of Arabic in prose."""

    default_priority = 900
    formats = ("html",)

    def run(self, **kwargs: object) -> None:
        for text in list(self.document.findall(nodes.Text)):
            parent = text.parent
            if is_arabic(text) and not isinstance(parent, (*_AS_TYPED, arabic)) and not _is_code(parent):
                parts = [(str(text), True)] if is_all_arabic(text) and len(parent) == 1 else stretches(str(text))
                parent.replace(text, [arabic(part, part) if right else nodes.Text(part) for part, right in parts])


def _is_code(node: nodes.Node | None) -> bool:
    while node is not None:
        if isinstance(node, _AS_TYPED):
            return True
        node = node.parent
    return False


def is_arabic(text: str) -> bool:
    """Whether there is an Arabic letter."""
    return bool(_LETTER.search(text))


def is_all_arabic(text: str) -> bool:
    """Whether a text is one Arabic phrase, signs and numbers in it: no Latin letter, and no list of words.

    >>> [is_all_arabic(text) for text in ("ابن شقيقة (الحمداني)", "أمس · غدا", "«أمس» is one")]
    [True, False, False]
    """
    return is_arabic(text) and not _LATIN_OR_LIST.search(text)


def stretches(text: str) -> list[tuple[str, bool]]:
    """The text in parts, and whether each is a stretch of Arabic.

    >>> stretches("«مقتل 18 عنصرا» is one fact")
    [('«مقتل 18 عنصرا»', True), (' is one fact', False)]
    >>> stretches("عشرات · بضع عشرات")
    [('عشرات', True), (' · ', False), ('بضع عشرات', True)]
    >>> stretches("5 أيار, بين عامي 2012 و2016")
    [('5 أيار', True), (', ', False), ('بين عامي 2012 و2016', True)]
    >>> stretches("18 عنصرا")
    [('18 عنصرا', True)]
    """
    parts, at = [], 0
    for match in _STRETCH.finditer(text):
        if is_arabic(match[0]):
            parts += [(text[at : match.start()], False), (match[0], True)]
            at = match.end()
    return [part for part in [*parts, (text[at:], False)] if part[0]]


class ConsoleLexer(PythonConsoleLexer):
    """A session whose answers have each string with Arabic apart, so that the style can isolate it."""

    def get_tokens(self, text: str, unfiltered: bool = False) -> Iterator[tuple[_TokenType, str]]:
        for token, value in super().get_tokens(text.rstrip() + "\n", unfiltered):
            at = 0
            if token is Generic.Output and is_arabic(value):
                for match in filter(lambda match: is_arabic(match[0]), _LITERAL.finditer(value)):
                    yield token, value[at : match.start()]
                    yield String, match[0]
                    at = match.end()
            yield token, value[at:]


def _open(self: HTML5Translator, node: arabic) -> None:
    self.body.append('<bdi lang="ar" dir="rtl">')


def _close(self: HTML5Translator, node: arabic) -> None:
    self.body.append("</bdi>")


def _nothing(self: nodes.NodeVisitor, node: nodes.Element) -> None:
    """Other formats have the words alone."""


def setup(app: Sphinx) -> ExtensionMetadata:
    """What Sphinx calls."""
    plain = (_nothing, _nothing)
    app.add_node(arabic, html=(_open, _close), latex=plain, text=plain, man=plain, texinfo=plain)
    app.add_post_transform(Isolate)
    app.add_lexer("pycon", ConsoleLexer)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
