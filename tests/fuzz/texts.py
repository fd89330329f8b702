"""Texts that nobody wrote, each from a seed: soup of our own words, odd characters, mutated sentences."""

from datetime import UTC, date, datetime, timedelta, timezone
from random import Random
from typing import NamedTuple

from tests.fuzz.lines import corpus_lines, shared_lines, word_lists
from tests.noise import CONTROLS, LETTERS, MARKS, TATWEEL

NUMBERS = (
    "0 1 2 3 7 10 11 12 15 18 19 20 31 32 100 999 1000 1,500 1.500 12٬000 2020 2014 1442 10^15 ٣ ۷ ½ ² 007".split()
)
FIGURES = (
    "10-15 5/8 12/05/2020 2020-06-02 31/2/2019 29/02/2000 0000-00-00 00/00/0000 99/99/9999 9999-12-31 1/1/0001 14:30 "
    "25:61 T14:30Z 1.2.3.4 3,4,5 20% 0% 1/0 0/0 5/2 100٪ -5 +7 1e9 10.0000 12،2010 99999999999999999999 0.00001"
).split()
SIGNS = [*"،؛:.!؟()[]{}«»\"'“”-–…/*•#@_=+<>&", "...", "..", "--", "((", "))", "http://a.b", "@من", "#سوريا", "a@b.com"]
CLITICS = ("", "", "", "", "", "و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "ول", "وب", "بـ", "و ", "ولل")
ENDINGS = ("", "", "", "", "", "ا", "ه", "ها", "هم", "ين", "ان", "ون", "ات", "ي", "ة", "تا", "وا")
BREAKS = (
    " ",
    " ",
    " ",
    " ",
    " ",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\t",
    "",
    "\u00a0",
    "\u2028",
    ". ",
    "، ",
    "\u200f ",
    "\x0c",
    "\x85",
)
ODD = (
    LETTERS
    + MARKS
    + TATWEEL
    + CONTROLS
    + "یکۓﻻﷺﷲ٣۳7.,:/-–%؟!«»\"'()\n\r\u2028 \u00a0\u0301\0²½\ud800\udfff\x1b\x7f\x85"
)
COUNTRIES = (None, None, None, "SY", "IQ", "YE", "XX", "US")
_DAYS = (date.min, date.max, date(2020, 2, 29), date(2019, 12, 31), date(2020, 1, 1), date(1970, 1, 1))
_MOMENTS = (
    datetime.min,
    datetime.max,
    datetime(2020, 6, 2, 0, 0, tzinfo=UTC),
    datetime(2020, 6, 2, 23, 59, 59, 999999),
)
_EDGES = (datetime.min.replace(tzinfo=timezone(timedelta(hours=14))), datetime.max.replace(tzinfo=UTC))


class Input(NamedTuple):
    """A text and what a caller says about it."""

    text: str
    published: date | None
    country: str | None


def input_of(seed: str) -> Input:
    """The input of a seed; the same one each time.

    >>> input_of("1-1") == input_of("1-1")
    True
    """
    random = Random(seed)
    text = random.choice(_MAKERS)(random)
    return Input(text, _published(random), random.choice(COUNTRIES))


def soup(random: Random) -> str:
    """Words of the lexicons in any order, with clitics, endings, numbers and signs."""
    lists = word_lists()
    parts = []
    for _ in range(random.randrange(1, 26)):
        chance = random.random()
        if chance < 0.15:
            parts.append(random.choice(CLITICS) + random.choice(NUMBERS))
        elif chance < 0.25:
            parts.append(random.choice(SIGNS))
        elif chance < 0.35:
            parts.append(random.choice(CLITICS) + random.choice(random.choice(lists)) + random.choice(ENDINGS))
        else:
            parts.append(random.choice(random.choice(lists)))
        parts.append(random.choice(BREAKS))
    return "".join(parts)


def figures(random: Random) -> str:
    """Numbers in digits and words, dates and hours, most of them impossible."""
    words = word_lists()
    pick = (lambda: random.choice(FIGURES), lambda: random.choice(NUMBERS), lambda: random.choice(random.choice(words)))
    made = (random.choice(pick)() for _ in range(random.randrange(1, 16)))
    digits = "".join(random.choices("0123456789٠٩۰۹.,/:-٬٫", k=random.randrange(0, 30)))
    return "".join(part + random.choice(BREAKS) for part in (*made, digits))


def code_points(random: Random) -> str:
    """Any code points, unpaired surrogates too."""
    return "".join(
        chr(random.randrange(random.choice((0x80, 0x700, 0x10000, 0x110000)))) for _ in range(random.randrange(60))
    )


def odd_characters(random: Random) -> str:
    """Letters, marks, controls, NUL, digits and signs."""
    return "".join(random.choices(ODD, k=random.randrange(80)))


def mutated(random: Random) -> str:
    """A sentence or two of the corpora with some edits."""
    lines = corpus_lines() if random.random() < 0.6 else shared_lines() or corpus_lines()
    text = random.choice(lines)
    if random.random() < 0.3:
        text += random.choice(BREAKS) + random.choice(corpus_lines())
    for _ in range(random.randrange(1, 7)):
        text = random.choice(_EDITS)(random, text)
    return text


def _published(random: Random) -> date | None:
    chance = random.random()
    if chance < 0.4:
        return None
    if chance < 0.8:
        return date(2020, 1, 1) + timedelta(days=random.randrange(-9000, 9000))
    return random.choice((*_DAYS, *_MOMENTS, *_EDGES))


def _place(random: Random, text: str) -> tuple[int, int]:
    start = random.randrange(len(text) + 1)
    return start, min(len(text), start + random.randrange(1, 12))


def _cut(random: Random, text: str) -> str:
    start, end = _place(random, text)
    return text[:start] + text[end:]


def _doubled(random: Random, text: str) -> str:
    start, end = _place(random, text)
    return text[:end] + text[start:end] * random.randrange(1, 4) + text[end:]


def _sprinkled(random: Random, text: str) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + "".join(random.choices(ODD, k=random.randrange(1, 4))) + text[at:]


def _shuffled(random: Random, text: str) -> str:
    words = text.split(" ")
    first, second = random.randrange(len(words)), random.randrange(len(words))
    words[first], words[second] = words[second], words[first]
    return " ".join(words)


def _reworded(random: Random, text: str) -> str:
    words = text.split(" ")
    new = random.choice((random.choice(FIGURES), random.choice(NUMBERS), random.choice(random.choice(word_lists()))))
    words[random.randrange(len(words))] = new
    return " ".join(words)


def _run_together(random: Random, text: str) -> str:
    return text.replace(" ", random.choice(("", "\u00a0", "\n", "  ", "ـ", ". ", "، ", " و ")), random.randrange(1, 4))


def _ended(random: Random, text: str) -> str:
    return text[: random.randrange(len(text) + 1)]


_EDITS = (_cut, _doubled, _sprinkled, _shuffled, _reworded, _run_together, _ended)
_MAKERS = (soup, soup, soup, mutated, mutated, mutated, figures, figures, code_points, odd_characters)
