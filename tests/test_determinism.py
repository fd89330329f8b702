"""One text, one report: whatever the hash seed, the locale, the time zone or the thread; and nothing else is touched."""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from hashlib import sha256
from itertools import islice
from pathlib import Path

import pytest

from arconflict import Extractor
from tests.fuzz.lines import corpus_lines, shared_lines

ROOT = Path(__file__).resolve().parents[1]
ZONES = ("UTC", "Asia/Damascus", "Pacific/Kiritimati", "America/Los_Angeles")
LOCALES = ("C", "C.UTF-8", "POSIX", "ar_SY.UTF-8", "tr_TR.UTF-8", "de_DE.ISO-8859-1")
ENVIRONMENTS = tuple(
    {
        "PYTHONHASHSEED": str(n),
        "TZ": ZONES[n % 4],
        "LC_ALL": LOCALES[n % 6],
        "PYTHONUTF8": "0",
        "PYTHONOPTIMIZE": "2" * (n == 19),
    }
    for n in range(20)
)
"""Twenty processes, no two alike: each has a hash seed of its own, and every zone and locale comes up."""
THREADS, DOCUMENTS = 8, int(os.environ.get("ARCONFLICT_DOCUMENTS", "600"))
"""5,000 were run once; see docs/robustness.md."""

_DIGEST = r"""
import hashlib, sys
from datetime import date
import arconflict
from tests.fuzz.lines import corpus_lines
found = hashlib.sha256()
for text in corpus_lines()[::40]:
    found.update(arconflict.extract(text, date(2020, 6, 2)).to_json().encode())
print(found.hexdigest())
"""
_WATCH = r"""
import sys, time, datetime, os, json
import arconflict
from tests.fuzz.lines import corpus_lines
texts = corpus_lines()
day = datetime.date(2020, 6, 2)
for text in texts:                      # loads the grammars, and pyarabic and hijridate where they are asked for
    arconflict.extract(text, day).to_json()

class NoClock(datetime.datetime):
    @classmethod
    def now(cls, tz=None): raise AssertionError("datetime.now")
    @classmethod
    def utcnow(cls): raise AssertionError("datetime.utcnow")

class NoDay(datetime.date):
    @classmethod
    def today(cls): raise AssertionError("date.today")

def refused(*arguments): raise AssertionError("a clock was read")

own = {name: module for name, module in list(sys.modules.items()) if name.startswith("arconflict")}
for module in own.values():
    for name, value in list(vars(module).items()):
        if value is datetime.datetime: setattr(module, name, NoClock)
        if value is datetime.date: setattr(module, name, NoDay)
for name in ("time", "time_ns", "monotonic", "perf_counter", "localtime", "gmtime"):
    setattr(time, name, refused)

seen, watching = [], False
WATCHED = ("open", "socket.", "subprocess.", "os.", "shutil.", "urllib.", "ftplib.", "import", "exec", "compile", "time.sleep")
def hook(event, arguments):
    if watching and event.startswith(WATCHED):
        seen.append(f"{event} {arguments!r:.200}")
sys.addaudithook(hook)
day = NoDay(2020, 6, 2)
fresh = arconflict.Extractor()
fresh.extract(texts[0], day)
watching = True
for extract in (arconflict.extract, fresh.extract):
    for text in texts:
        extract(text, day, "SY").to_json()
watching = False
print(json.dumps(seen[:20]))
"""


def run(script: str, **environment: str) -> str:
    """What a script prints in a process of its own with some variables set."""
    given = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=given, capture_output=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return done.stdout.decode().strip()


@pytest.fixture(scope="module")
def digests() -> list[str]:
    """The digest of the same reports in each environment."""
    with ThreadPoolExecutor(2) as several:
        return list(several.map(lambda environment: run(_DIGEST, **environment), ENVIRONMENTS))


def test_twenty_hash_seeds_give_the_same_json(digests: list[str]) -> None:
    """Twenty hash seeds, and with them twenty orders of every set, give the same JSON."""
    assert len({environment["PYTHONHASHSEED"] for environment in ENVIRONMENTS}) == 20
    assert set(digests) == {here()}


@pytest.mark.parametrize("zone", ZONES)
def test_the_time_zone_changes_nothing(zone: str, digests: list[str]) -> None:
    """A day of publication is the day that the caller names, wherever the machine stands."""
    assert {digests[at] for at, environment in enumerate(ENVIRONMENTS) if environment["TZ"] == zone} == {here()}


@pytest.mark.parametrize("locale", LOCALES)
def test_the_locale_changes_nothing(locale: str, digests: list[str]) -> None:
    """Neither the language nor the encoding of the locale is asked for."""
    assert {digests[at] for at, environment in enumerate(ENVIRONMENTS) if environment["LC_ALL"] == locale} == {here()}


def test_python_without_assertions_gives_the_same_json(digests: list[str]) -> None:
    """Python -OO, which drops assertions and docstrings, gives the same JSON."""
    assert {digests[at] for at, one in enumerate(ENVIRONMENTS) if one["PYTHONOPTIMIZE"]} == {here()}


def test_eight_threads_give_what_one_gives() -> None:
    """Eight threads that share an extractor, each reading all the documents from another end, agree with a loop."""
    texts = documents(DOCUMENTS)
    serial = [digest_of(_SHARED, text) for text in texts]
    fresh = Extractor()

    def read(thread: int) -> list[str]:
        turn = thread * len(texts) // THREADS
        found = [digest_of(fresh, text) for text in texts[turn:] + texts[:turn]]
        return found[len(texts) - turn :] + found[: len(texts) - turn]

    with ThreadPoolExecutor(THREADS) as threads:
        assert [found == serial for found in threads.map(read, range(THREADS))] == [True] * THREADS


def test_reading_touches_no_network_no_file_and_no_clock() -> None:
    """After loading, reading opens no file, no socket and no process, imports nothing and asks no clock."""
    assert json.loads(run(_WATCH)) == []


_SHARED = Extractor()


def here() -> str:
    """The digest of the same reports in this process."""
    found = sha256()
    for text in corpus_lines()[::40]:
        found.update(_SHARED.extract(text, date(2020, 6, 2)).to_json().encode())
    return found.hexdigest()


def digest_of(extractor: Extractor, text: str) -> str:
    """A report's JSON, short."""
    return sha256(extractor.extract(text, None, None).to_json().encode()).hexdigest()


def documents(number: int) -> list[str]:
    """So many texts: paragraphs beside the project where they are there, and sentences of the corpora."""
    return list(islice((*corpus_lines()[:: 2 if number < 1000 else 1], *shared_lines(), *corpus_lines()), number))
