"""Reads many texts that nobody wrote and reports each that raises or breaks a promise."""

import argparse
import sys
import time
import traceback
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import islice

from tests.fuzz.invariants import broken
from tests.fuzz.texts import Input, input_of

CHUNK = 1000


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the campaign; 1 where an input fails."""
    parser = argparse.ArgumentParser(prog="fuzz.py", description=__doc__)
    parser.add_argument("--inputs", type=int, default=20_000, help="how many texts")
    parser.add_argument("--jobs", type=int, default=1, help="in how many processes")
    parser.add_argument("--seed", default="1", help="another seed, other texts")
    options = parser.parse_args(arguments)
    started, failures, characters, done = time.perf_counter(), 0, 0, 0
    chunks = [range(first, min(first + CHUNK, options.inputs)) for first in range(0, options.inputs, CHUNK)]
    with ProcessPoolExecutor(options.jobs) as pool:
        for chunk, (length, found) in zip(chunks, pool.map(partial(read, options.seed), chunks), strict=True):
            characters, failures, done = characters + length, failures + len(found), done + len(chunk)
            for line in found:
                print(line, flush=True)
            if done % 50_000 < CHUNK:
                spent = time.perf_counter() - started
                print(f"{done} inputs, {characters} characters, {failures} failures, {spent:.0f} s", flush=True)
    print(f"done: {done} inputs, {characters} characters, seed {options.seed}: {failures} failures")
    return 1 if failures else 0


def read(seed: str, numbers: range) -> tuple[int, list[str]]:
    """How many characters the inputs of some numbers have, and a line for each input that fails."""
    characters, found = 0, []
    for number in numbers:
        made = input_of(f"{seed}-{number}")
        characters += len(made.text)
        if (what := failure(made)) is not None:
            found.append(f"{seed}-{number}: {what}\n    {smallest(made)!r}")
    return characters, found


def failure(made: Input) -> str | None:
    """The exception that an input raises, or the promise that its report breaks, or None."""
    try:
        return broken(*made)
    except Exception as error:  # any: what we look for is what nobody expects
        last = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} at {last.filename.rpartition('/')[2]}:{last.lineno} {last.name}: {error}"[:300]


def smallest(made: Input, tries: int = 400) -> Input:
    """A shorter input that fails in the same way: pieces are left out for as long as that goes."""
    kind = _kind(failure(made))
    for shorter in islice(_shorter(made, kind), tries):
        made = shorter
    return made


def _shorter(made: Input, kind: str | None) -> Iterator[Input]:
    for country, published in ((None, made.published), (made.country, None), (None, None)):
        plain = Input(made.text, published, country)
        if plain != made and _kind(failure(plain)) == kind:
            made = plain
            yield made
    size = max(1, len(made.text) // 2)
    while size:
        at = 0
        while at < len(made.text):
            tried = made._replace(text=made.text[:at] + made.text[at + size :])
            if _kind(failure(tried)) == kind:
                made = tried
                yield made
            else:
                at += size
        size //= 2


def _kind(what: str | None) -> str | None:
    return what and what.split(":")[0]


if __name__ == "__main__":
    sys.exit(main())
