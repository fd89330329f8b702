"""How fast numbers are found beside ovos-number-parser and Maha: python tests/bench/numerals.py [MAHA_PYTHON]

MAHA_PYTHON is an interpreter that has Maha (pip install mahad), where this one cannot have it. The sentences
are made here, one number in three in words; all readers read the same ones in the same run, in turns.
"""

import random
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from importlib import import_module
from importlib.util import find_spec

from maha_peer import maha_seconds

from arconflict.lexicon.vocabulary import Vocabulary, packaged_words
from arconflict.parse.line import read_line
from arconflict.parse.quantities import QuantityGrammar
from arconflict.testing import Style, spelled

SENTENCES = 2000
ROUNDS = 5
FRAMES = (
    "قالت مصادر محلية إن القصف على أطراف البلدة أسفر عن سقوط {} قتيلا وتدمير منازل",
    "وصل إلى المخيم {} نازحا خلال الأيام الأخيرة بحسب منظمة إغاثية",
    "جابت المظاهرة شوارع المدينة وانتهت عند الساحة من غير حوادث تذكر",
    "أعلنت القوات المشتركة السيطرة على التل بعد مقتل {} مسلحا وفرار آخرين",
    "تجددت الاشتباكات مساء أمس على الجبهة الغربية ولم ترد أنباء عن خسائر",
)


def main(arguments: list[str]) -> int:
    texts = list(sentences())
    find = quantity_finder()
    readers: dict[str, Callable[[], float]] = {"arconflict": lambda: seconds(find, texts)}
    if find_spec("ovos_number_parser"):
        to_digits: Callable[..., str] = import_module("ovos_number_parser").numbers_to_digits
        readers["ovos-number-parser"] = lambda: seconds(lambda text: to_digits(text, lang="ar"), texts)
    if arguments:
        readers["Maha"] = lambda: maha_seconds(arguments[0], texts, "numeral")
    taken: dict[str, list[float]] = {name: [] for name in readers}
    for _ in range(ROUNDS):
        for name, read in readers.items():
            taken[name].append(read())
    ours = statistics.median(taken["arconflict"])
    for name, times in taken.items():
        median = statistics.median(times)
        print(f"{name:20} {median / len(texts) * 1e6:10.1f} µs a sentence   x{median / ours:.1f}")
    return 0


def sentences() -> Iterable[str]:
    """Sentences of a report, the same in every run."""
    numbers = random.Random(7)
    for at in range(SENTENCES):
        number = numbers.randrange(11, 10 ** numbers.randrange(2, 7))
        yield FRAMES[at % len(FRAMES)].format(number if at % 3 else spelled(number, Style(oblique=True)))


def quantity_finder() -> Callable[[str], object]:
    """The quantities of a text; every distinct word was met before, as in a long run over news."""
    vocabulary = Vocabulary(packaged_words())
    grammar = QuantityGrammar(vocabulary)
    return lambda text: grammar.find(read_line(text, 0, len(text), vocabulary))


def seconds(read: Callable[[str], object], texts: Iterable[str]) -> float:
    start = time.perf_counter()
    for text in texts:
        read(text)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
