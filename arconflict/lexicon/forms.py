"""Generates the written forms of a listed word: duals, sound plurals, accusatives and the persons of a verb."""

from collections.abc import Iterator

from arconflict.text.letters import matching_key

Form = tuple[str, tuple[str, ...]]
"""A matching key and the features that its form adds to the word's own."""


def singular(word: str) -> Iterator[Form]:
    """A masculine singular: جندي, جنديا, جنديان, جنديين, and the construct جنديا/جنديي."""
    key = matching_key(word)
    yield key, ("SINGULAR",)
    yield key + "ا", ("SINGULAR", "OBJECT_FORM")
    yield key + "ان", ("DUAL",)
    yield key + "ين", ("DUAL",)
    if key.endswith("ي"):
        yield key + "ي", ("DUAL", "CONSTRUCT")


def regular(word: str) -> Iterator[Form]:
    """A singular with a sound masculine plural: مقاتل, مقاتلان, مقاتلون, مقاتلين (or a dual), مقاتلو, مقاتلي."""
    key = matching_key(word)
    yield key, ("SINGULAR",)
    yield key + "ا", ("SINGULAR", "OBJECT_FORM")
    yield key + "ان", ("DUAL",)
    yield key + "ين", ("PLURAL", "MAYBE_DUAL", "OBJECT_FORM")
    yield key + "ون", ("PLURAL", "SUBJECT_FORM")
    yield key + "و", ("PLURAL", "CONSTRUCT")
    yield key + "ي", ("PLURAL", "CONSTRUCT")


def nisba(word: str) -> Iterator[Form]:
    """A noun of nation or origin: as `regular`, and its feminine: فلسطينية, فلسطينيتان, فلسطينيات."""
    yield from regular(word)
    yield from feminine(word + "ة")


def feminine(word: str) -> Iterator[Form]:
    """A singular in ة: طفلة, طفلتان, طفلتين, the construct طفلتا/طفلتي, طفلات."""
    key = matching_key(word)
    yield key, ("SINGULAR", "FEMALE")
    if key.endswith("ه"):
        stem = key[:-1]
        for ending in ("تان", "تين", "تا", "تي"):
            yield stem + ending, ("DUAL", "FEMALE")
        yield stem + "ات", ("PLURAL", "FEMALE")
    else:
        yield key + "ان", ("DUAL", "FEMALE")
        yield key + "ين", ("DUAL", "FEMALE")


def plural(word: str) -> Iterator[Form]:
    """A broken plural, as written and with its accusative."""
    key = matching_key(word)
    yield key, ("PLURAL",)
    if not key.endswith(("ي", "ا", "ه", "ء")):
        yield key + "ا", ("PLURAL", "OBJECT_FORM")


def collective(word: str) -> Iterator[Form]:
    """One noun for many people: never a count of 1."""
    yield matching_key(word), ("COLLECTIVE",)


def ranks(word: str) -> Iterator[Form]:
    """A rank or title: a person, mostly with a name behind it."""
    for key, features in singular(word):
        yield key, (*features, "RANK")


def verbs(word: str) -> Iterator[Form]:
    """A perfect: قتل, قتلت, توفي/توفيت, and the forms whose subject stands before them: قتلوا/قتلو, قتلن, قتلا, قتلتا."""
    key = matching_key(word)
    stem = key.removesuffix("ي")
    yield key, ("VERB", "HE")
    for base in {key, stem}:
        yield base + "ت", ("VERB", "SHE")
        yield base + "تا", ("VERB", "THEY")
    yield key + "ا", ("VERB", "THEY")
    yield stem + "وا", ("VERB", "THEY")
    yield stem + "و", ("VERB", "THEY")
    yield stem + "ن", ("VERB", "THEY")


def forms(word: str) -> Iterator[Form]:
    """A word just as it is written."""
    yield matching_key(word), ()


GENERATORS = {
    "forms": forms,
    "verbs": verbs,
    "singular": singular,
    "regular": regular,
    "nisba": nisba,
    "feminine": feminine,
    "plural": plural,
    "collective": collective,
    "ranks": ranks,
}
"""The lists that a table of a word file may hold, and what each generates."""
