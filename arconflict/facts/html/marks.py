"""The text with its facts marked: marks nest, and are split where facts overlap or a paragraph ends."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from attrs import define

from arconflict.facts.html.kinds import BLANK, Noted
from arconflict.facts.html.records import headline, in_words
from arconflict.facts.html.safe import attribute, content

TALLEST = 3
_GAP = re.compile(rf"[\r\n][{BLANK}]*")


@define
class _Mark:
    """A fact's mark, or what is left of it after a split.

    Args:
        slot: where its tag goes, once it is known how many marks it reaches below.
    """

    noted: Noted
    end: int
    first: bool = True
    slot: int = 0
    height: int = 0


class _Marking:
    """The text as it is written out, with the marks that are open."""

    def __init__(self, anchors: Mapping[str, str], prefix: str) -> None:
        self.anchors, self.prefix = anchors, prefix
        self.out: list[str] = []
        self.open: list[_Mark] = []

    def open_marks(self, marks: Sequence[_Mark]) -> None:
        """Opens marks, the one that ends last outermost."""
        for mark in sorted(marks, key=lambda mark: -mark.end):
            mark.slot, mark.height = len(self.out), 0
            self.open.append(mark)
            self.out.append("")

    def close_marks(self, at: int, every: bool) -> list[_Mark]:
        """Closes the marks that end here and those inside them, or every mark; gives those that must go on."""
        ending = (depth for depth, mark in enumerate(self.open) if every or mark.end == at)
        outermost = next(ending, len(self.open))
        closed = self.open[outermost:]
        while len(self.open) > outermost:
            self._close(self.open.pop(), at)
        return [mark for mark in closed if mark.end != at]

    def _close(self, mark: _Mark, at: int) -> None:
        if self.open:
            self.open[-1].height = max(self.open[-1].height, min(mark.height + 1, TALLEST))
        noted, prefix = mark.noted, self.prefix
        told = in_words(noted.anchor, noted.kind.one, noted.fact, self.anchors)
        name = f' id="{prefix}t-{noted.anchor}"' if mark.first else ""
        self.out[mark.slot] = f'<mark{name} class="k-{noted.kind.letter} h{mark.height}" title="{attribute(told)}">'
        mark.first = False
        if mark.end == at:
            label = attribute(f"{noted.kind.one} {noted.anchor}: {headline(noted.fact)}")
            link = f'href="#{prefix}{noted.anchor}" data-id="{noted.anchor}" aria-label="{label}"'
            self.out.append(f'<a class="tag" {link}></a>')
        self.out.append("</mark>")


def marked(text: str, facts: Sequence[Noted], anchors: Mapping[str, str], prefix: str = "") -> str:
    """The text as HTML, a paragraph a line; what stands in and between its tags is exactly the text."""
    starting: dict[int, list[_Mark]] = defaultdict(list)
    edges = {0, len(text)}
    for noted in facts:
        if noted.span is not None:
            starting[noted.span.start].append(_Mark(noted, noted.span.end))
            edges.update(noted.span)
    gaps = {gap.start(): gap.end() for gap in _GAP.finditer(text)}
    places = sorted(edges.union(gaps, gaps.values()))
    marking, held = _Marking(anchors, prefix), list[_Mark]()
    for at, then in zip(places, [*places[1:], len(text)], strict=True):
        going_on = held + marking.close_marks(at, every=at in gaps)
        said = content(text[at:then])
        if at in gaps:
            held = going_on
            marking.out.append(f"</p>{said}<p>")
        else:
            held = []
            marking.open_marks([*going_on, *starting[at]])
            marking.out.append(said)
    return f"<p>{''.join(marking.out)}</p>"
