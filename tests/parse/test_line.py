"""A line of read words: its places are worked out when they are first asked for, and nothing else is made up."""

from arconflict import find_quantities
from arconflict.facts.span import Span
from arconflict.lexicon.vocabulary import Vocabulary
from arconflict.lexicon.word_files import packaged_words
from arconflict.parse.line import read_line


def test_places_on_demand() -> None:
    text = "مقتل 5 جنود"
    line = read_line(text, 0, len(text), Vocabulary(packaged_words()))
    assert [text[start:end] for start, end in zip(line.starts, line.ends, strict=True)] == text.split()
    assert not hasattr(line, "middles")


def test_a_word_that_the_one_before_ends_with_stands_behind_it() -> None:
    assert [found.span for found in find_quantities("اللواء 105  5 جنود")] == [Span(7, 10), Span(12, 13)]
    assert [found.span for found in find_quantities("وصل 5\t 5 جنود")] == [Span(4, 5), Span(7, 8)]
