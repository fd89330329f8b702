"""A line of read words: its places are worked out when they are first asked for, and nothing else is made up."""

from arconflict.lexicon.vocabulary import Vocabulary, packaged_words
from arconflict.parse.line import read_line


def test_places_on_demand() -> None:
    text = "مقتل 5 جنود"
    line = read_line(text, 0, len(text), Vocabulary(packaged_words()))
    assert [text[start:end] for start, end in zip(line.starts, line.ends, strict=True)] == text.split()
    assert not hasattr(line, "middles")
