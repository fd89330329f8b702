"""Facts gained and lost between two commits: python tests/bench/facts.py COMMIT COMMIT TEXTS [--kinds KIND ...]

A commit is anything that git names so, or "." for the files as they stand. TEXTS is a text file, a .jsonl or
.jsonl.gz file with a "text" in each line, or a folder of such files. A line for each fact: "+" gained or "-" lost,
the text it is of, its kind, what it says, and the words around it. A fact that says something else than before is
lost and gained.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from paragraphs import texts_at
from turns import aligned

ROOT = Path(__file__).resolve().parents[2]
KINDS = ("casualties", "actors", "persons", "places", "dates", "quantities")
UNSAID = frozenset({"id", "rule", "text", "span", "relates_to", "place", "date", "named", "alias_of"})
"""What is no part of what a fact says: names of facts change with the facts before them."""
AROUND = 40

_READ = """
import json, sys
sys.path.insert(0, sys.argv[1])
import arconflict
for line in sys.stdin:
    report = arconflict.extract(json.loads(line))
    print(json.dumps(report.to_dict()))
"""

Fact = tuple[int, int, str, str]
"""Where a fact starts and ends, its kind, and what it says."""


def main(arguments: Sequence[str] | None = None) -> int:
    asked = _parser().parse_args(arguments)
    if not asked.texts.exists():
        print(f"facts: no text to read: {asked.texts} is not there", file=sys.stderr)
        return 2
    texts = texts_at(asked.texts, asked.megabytes)
    try:
        before, after = (
            _read_by(commit, asked.repository, texts, asked.kinds) for commit in (asked.before, asked.after)
        )
    except subprocess.CalledProcessError as error:
        print(f"facts: {' '.join(map(str, error.cmd[:4]))}: {error.stderr.strip()[-400:]}", file=sys.stderr)
        return 2
    for line in _changes(texts, before, after):
        print(line)
    print(aligned(list(_counts(before, after, asked.kinds))))
    return 0


@contextmanager
def version(commit: str, repository: Path) -> Iterator[Path]:
    """A folder with the files of a commit, removed afterwards; "." is the repository's own."""
    if commit == ".":
        yield repository
        return
    with tempfile.TemporaryDirectory(prefix="arconflict-") as folder:
        tree = Path(folder) / "tree"
        _git(repository, "worktree", "add", "--quiet", "--detach", str(tree), commit)
        try:
            yield tree
        finally:
            _git(repository, "worktree", "remove", "--force", str(tree))


def _git(repository: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=repository, check=True, capture_output=True, text=True)


def _read_by(commit: str, repository: Path, texts: Sequence[str], kinds: Sequence[str]) -> list[set[Fact]]:
    """The facts of each text, as the version of a commit reads them in a process of its own."""
    given = "".join(json.dumps(text) + "\n" for text in texts)
    with version(commit, repository) as tree:
        command = [sys.executable, "-I", "-c", _READ, str(tree)]
        done = subprocess.run(command, cwd=tree, input=given, capture_output=True, text=True, check=True)
    return [set(_facts(json.loads(line), kinds)) for line in done.stdout.splitlines()]


def _facts(report: Mapping[str, object], kinds: Iterable[str]) -> Iterator[Fact]:
    for kind in kinds:
        facts = report[kind]
        assert isinstance(facts, list)
        for fact in facts:
            start, end = fact["span"]
            yield start, end, kind, _says(fact)


def _says(fact: Mapping[str, object]) -> str:
    """The fields of a fact that hold something: outcomes=killed count=3."""
    return " ".join(
        f"{name}={_value(value)}"
        for name, value in fact.items()
        if name not in UNSAID and value not in (None, [], False)
    )


def _value(value: object) -> str:
    if isinstance(value, list):
        return "+".join(map(_value, value))
    if not isinstance(value, dict):
        return str(value)
    if "modifier" in value:
        said = value["low"] if value["low"] == value["high"] else f"{value['low']}..{value['high']}"
        return f"{value['value'] if value['modifier'] == 'exact' else said}"
    return str(value.get("actor_id") or value["text"]).replace(" ", "_")


def _changes(texts: Sequence[str], before: Sequence[set[Fact]], after: Sequence[set[Fact]]) -> Iterator[str]:
    """+ 12 casualties outcomes=killed count=3: … [مقتل 3 جنود] …"""
    for number, (text, old, new) in enumerate(zip(texts, before, after, strict=True), 1):
        for start, end, kind, said in sorted(old ^ new):
            sign = "+" if (start, end, kind, said) in new else "-"
            around = f"{text[max(0, start - AROUND) : start]}[{text[start:end]}]{text[end : end + AROUND]}"
            yield f"{sign} {number} {kind} {said}: {' '.join(around.split())}"


def _counts(before: Sequence[set[Fact]], after: Sequence[set[Fact]], kinds: Sequence[str]) -> Iterator[tuple[str, ...]]:
    yield "kind", "before", "gained", "lost", "after"
    for kind in kinds:
        old, new = ([{fact for fact in facts if fact[2] == kind} for facts in each] for each in (before, after))
        gained = sum(len(b - a) for a, b in zip(old, new, strict=True))
        lost = sum(len(a - b) for a, b in zip(old, new, strict=True))
        yield kind, str(sum(map(len, old))), f"+{gained}", f"-{lost}", str(sum(map(len, new)))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="facts.py", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("before", metavar="COMMIT")
    parser.add_argument("after", metavar="COMMIT")
    parser.add_argument("texts", type=Path, metavar="TEXTS")
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=KINDS, metavar="KIND", help="all without it")
    parser.add_argument("--repository", type=Path, default=ROOT, metavar="PATH", help="this project's without it")
    parser.add_argument("--megabytes", type=float, default=5, metavar="N", help="how much is read at most (5)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
