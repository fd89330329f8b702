"""The command line: reads files or standard input, and prints their facts as a table or as JSON."""

import argparse
import json
import os
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import NamedTuple

import arconflict
from arconflict.errors import InputError
from arconflict.facts.casualty import Casualty
from arconflict.facts.mentions import ActorMention
from arconflict.facts.quantity import Number, Quantity
from arconflict.facts.report import Report
from arconflict.facts.span import Span

STDIN = "-"
FAILED = 2
_EPILOG = """\
Without --json a table is printed: one fact a line, its Arabic words last, and those of its side after |.
SPAN counts the characters of the file.
With --json each line is the report of one file, in the order of the files; one that can't be read has none.
With --json --names each line is {"file": ..., "report": ...}.

A file that is missing or is not UTF-8 is named on standard error; the others are read, the exit code is 2.
"""


class Row(NamedTuple):
    """A fact as the table shows it; the Arabic stands last, so that no terminal moves what is before it."""

    kind: str
    id: str
    what: str
    amount: str
    relation: str
    actor: str
    span: str
    text: str


HEAD = Row("KIND", "ID", "WHAT", "COUNT", "RELATION", "ACTOR", "SPAN", "TEXT")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; 0, or 2 where a file could not be read."""
    parser = _parser()
    options = parser.parse_args(arguments)
    _speak_utf8()
    try:
        arconflict.extract("", options.published, options.country)
    except InputError as error:
        parser.error(str(error))
    failed = False
    try:
        for name in options.files or [STDIN]:
            failed |= not _read_and_print(name, options)
        sys.stdout.flush()
    except BrokenPipeError:  # «arconflict FILE | head»: the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FAILED if failed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="arconflict",
        description="Reads Arabic conflict reports and prints the facts that they state.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="a text in UTF-8; - or none is standard input")
    parser.add_argument("--json", action="store_true", help="print one report a line as JSON")
    parser.add_argument("--names", action="store_true", help="with --json: put each report beside its file's name")
    parser.add_argument("--published", type=_day, metavar="YYYY-MM-DD", help="the day of publication")
    parser.add_argument("--country", metavar="XX", help="the country that the text is about, such as SY")
    parser.add_argument("--version", action="version", version=f"arconflict {arconflict.__version__}")
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected a day such as 2020-05-19, found {text!r}") from None


def _speak_utf8() -> None:
    """Arabic goes out as UTF-8 whatever the locale says; what UTF-8 can't hold is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _read_and_print(name: str, options: argparse.Namespace) -> bool:
    """Prints the facts of one file; False, and a line on standard error, where it can't be read."""
    try:
        text = _bytes_of(name).decode("utf-8")
    except OSError as error:
        return _complain(name, error.strerror or str(error))
    except UnicodeDecodeError as error:
        found = error.object[error.start]
        return _complain(name, f"not UTF-8 (byte 0x{found:02x} at {error.start}): convert it to UTF-8 first")
    report = arconflict.extract(text, options.published, options.country)
    if not options.json:
        print(table(report, _one_line(name)))
    elif options.names:
        print(f'{{"file": {json.dumps(name)}, "report": {report.to_json()}}}')
    else:
        print(report.to_json())
    return True


def _bytes_of(name: str) -> bytes:
    if name != STDIN:
        return Path(name).read_bytes()
    if sys.stdin is None:
        raise OSError("standard input is closed")
    return sys.stdin.buffer.read()


def _complain(name: str, why: str) -> bool:
    print(f"arconflict: {_one_line(name)}: {why}", file=sys.stderr)
    return False


def table(report: Report, name: str) -> str:
    """The facts of a report as lines of text, in columns as wide as they need.

    >>> print(table(Report("مقتل وجرح 18 عنصرا"), "unread.txt"))
    unread.txt: casualties 0, actors 0, quantities 0
    """
    facts = {"casualties": report.casualties, "actors": report.actors, "quantities": report.quantities}
    lines = [f"{name}: " + ", ".join(f"{noun} {len(found)}" for noun, found in facts.items())]
    rows = [HEAD, *_rows(report)]
    if len(rows) > 1:
        widths = [max(map(len, column)) for column in zip(*(row[:-1] for row in rows), strict=True)]
        for row in rows:
            cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
            lines.append("  ".join((*cells, row.text)))
    return "\n".join(lines)


def _rows(report: Report) -> Iterator[Row]:
    yield from map(_casualty, report.casualties)
    yield from map(_actor, report.actors)
    yield from map(_quantity, report.quantities)


def _casualty(fact: Casualty) -> Row:
    what = "+".join(fact.outcomes)
    for note, usual in ((fact.factuality, "asserted"), (fact.scope, "incident"), (fact.domain, "conflict")):
        what += f", {note}" if note != usual else ""
    relation = " ".join(filter(None, (fact.relation, fact.relates_to)))
    side = fact.affiliation
    actor, text = "", _one_line(fact.text)
    if side is not None:
        actor, text = side.actor_id or "(not in the registry)", f"{text} | {_one_line(side.text)}"
    return Row("casualty", fact.id, what, _amount(fact.count), relation, actor, _place(fact.span), text)


def _actor(fact: ActorMention) -> Row:
    actor = fact.actor_id or " or ".join(fact.candidates)
    return Row("actor", fact.id, fact.kind, "", "", actor, _place(fact.span), _one_line(fact.text))


def _quantity(fact: Quantity) -> Row:
    return Row("quantity", fact.id or "", fact.kind, _amount(fact), "", "", _place(fact.span), _one_line(fact.text))


def _amount(count: Quantity) -> str:
    """18, more_than 20, range 10..15, vague 2.."""
    if count.value is not None:
        number = _number(count.value)
        return number if count.modifier == "exact" else f"{count.modifier} {number}"
    if count.low is None and count.high is None:
        return count.modifier
    return f"{count.modifier} {_number(count.low)}..{_number(count.high)}"


def _number(value: Number | None) -> str:
    return "" if value is None else str(value)


def _place(span: Span) -> str:
    return f"{span.start}-{span.end}"


def _one_line(text: str) -> str:
    """The text on one line, without what a terminal obeys: escapes, line ends, direction overrides.

    >>> _one_line("مقتل\\n18\\x1b[2J\\u202e عنصرا")
    'مقتل 18 [2J عنصرا'
    """
    shown = ("" if _is_direction(char) else " " if _is_control(char) else char for char in text)
    return " ".join("".join(shown).split())


def _is_direction(char: str) -> bool:
    return unicodedata.bidirectional(char) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")


def _is_control(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Zl", "Zp")
