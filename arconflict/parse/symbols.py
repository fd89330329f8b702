"""Sets of symbols by the features they have, for grammars that walk a line word by word."""

from arconflict.lexicon.vocabulary import Vocabulary


def having(vocabulary: Vocabulary, *terms: str) -> frozenset[str]:
    """The symbols of the words that have one of the terms, such as `PERSON&PLURAL!DEF`.

    >>> from arconflict.lexicon.word_files import packaged_words
    >>> vocabulary = Vocabulary(packaged_words())
    >>> vocabulary.read("عشرون").symbols in having(vocabulary, "TENS!DEF", "SCALE")
    True
    """
    return frozenset().union(*map(vocabulary.alphabet.symbols_of, terms))
