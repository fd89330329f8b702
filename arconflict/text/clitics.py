"""Proclitics: the letters و ف ب ك ل and the article, written as one word with what follows."""

from collections.abc import Iterator

WA, FA, BI, KA, LI, ARTICLE = "و", "ف", "ب", "ك", "ل", "ال"


def splits(key: str) -> Iterator[tuple[str, str]]:
    """The ways to cut `(و|ف)?(ب|ك|ل)?(ال|لل)?` off a word, shortest first: (proclitics, stem with its article).

    The stem of a word with a fused article (للمخابرات) is given with the article written out.

    >>> list(splits("وللمخابرات"))
    [('و', 'للمخابرات'), ('ول', 'لمخابرات'), ('ول', 'المخابرات')]
    """
    rest, before = key, ""
    if rest[:1] in (WA, FA) and len(rest) > 1:
        before, rest = rest[0], rest[1:]
        yield before, rest
    if rest[:1] in (BI, KA, LI) and len(rest) > 1:
        yield before + rest[0], rest[1:]
        if rest.startswith("لل") and len(rest) > 2:
            yield before + LI, ARTICLE + rest[2:]


def is_proclitics(key: str) -> bool:
    """Whether the whole of a word is proclitics, as in front of a number: و18, بـ15, الـ20, وبالـ15.

    >>> is_proclitics("بال"), is_proclitics("باب")
    (True, False)
    """
    rest = key[1:] if key[:1] in (WA, FA) else key
    if rest in ("لل", ARTICLE):
        return True
    rest = rest[1:] if rest[:1] in (BI, KA, LI) else rest
    return rest in ("", ARTICLE)


_SUFFIXES = ("هما", "هم", "هن", "ها", "نا", "كم", "ه")


def without_pronoun(key: str) -> Iterator[str]:
    """The words that a suffix pronoun may stand on, ت read as ة first: إصابته is إصابة + ه.

    >>> list(without_pronoun("اصابتهم")), list(without_pronoun("مقتله"))
    (['اصابه', 'اصابت'], ['مقتل'])
    """
    if key.startswith(ARTICLE):
        return
    for suffix in _SUFFIXES:
        if key.endswith(suffix) and len(key) > len(suffix) + 1:
            stem = key[: -len(suffix)]
            if stem.endswith("ت"):
                yield stem[:-1] + "ه"
            elif stem.endswith(("اي", "او")):  # «زملائه», «أبناؤه»: زملاء, أبناء
                yield stem[:-1] + "ء"
            yield stem
            if stem.endswith(("ي", "ا", "و")):  # «طفليه», «طفلاها», «مقاتلوه»: the ن is dropped
                yield stem + "ن"
            return
