"""Sets of symbols by the features they have, for grammars that walk a line word by word."""

import re

from arconflict.lexicon.vocabulary import Vocabulary


def one_of(symbols: frozenset[str]) -> str:
    """The regular expression for one of the symbols."""
    return "[" + "".join(sorted(symbols)) + "]" if symbols else "(?!)"


def having(vocabulary: Vocabulary, *terms: str) -> frozenset[str]:
    """The symbols of the words that have one of the terms, such as `PERSON&PLURAL!DEF`.

    >>> from arconflict.lexicon.vocabulary import packaged_words
    >>> vocabulary = Vocabulary(packaged_words())
    >>> vocabulary.read("عشرون").symbols in having(vocabulary, "TENS!DEF", "SCALE")
    True
    """
    found: set[str] = set()
    for term in terms:
        wanted = set(re.findall(r"(?:^|&)([A-Z_]+)", term))
        barred = set(re.findall(r"!([A-Z_]+)", term))
        features = vocabulary.alphabet.features.items()
        found.update(symbol for symbol, has in features if wanted <= has and not barred & has)
    return frozenset(found)
