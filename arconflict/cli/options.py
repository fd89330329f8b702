"""The arguments of the command line, and what --help says about them."""

import argparse
from datetime import date
from typing import NoReturn

import arconflict
from arconflict.cli.records import Fields
from arconflict.cli.shown import one_line
from arconflict.cli.task import moment
from arconflict.errors import InputError

DEFAULT_COMMAND = "extract"
COMMANDS = (DEFAULT_COMMAND, "explain", "number", "actors")
USAGE = 2

_MAIN = """\
examples:
  arconflict report.txt                        the facts of a text as a table
  arconflict --csv --country SY posts.jsonl    the casualties of many texts for a spreadsheet
  arconflict explain report.txt                why each fact was read
  arconflict number "ثمانية عشر"               18
  arconflict actors "قسد"                      whom a name can mean

exit codes: 0 all was read; 1 a record or a file could not be, the rest is written; 2 wrong arguments;
130 stopped by Ctrl-C, what was done is written."""
_EXTRACT = """\
A .jsonl or .ndjson file holds a JSON object a line, a .csv file a text a row, any other one text.
A folder is read with all folders in it: *.txt, *.jsonl, *.ndjson and *.csv.

examples:
  arconflict report.txt
  arconflict --published 2020-05-19 --country SY --json report.txt
  arconflict --csv --text-field body --published-field day articles.csv > casualties.csv
  arconflict --geojson --jobs 4 folder/ > map.geojson
  zcat posts.jsonl.gz | arconflict --from jsonl --jsonl -

A record that can't be read is named on standard error with its file and line, the others are read, and the exit
code is 1. Everything is UTF-8. SPAN counts the characters of the record's text."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments on one line."""

    def error(self, message: str) -> NoReturn:
        """Ends the command with exit code 2."""
        self.exit(USAGE, f"arconflict: error: {one_line(message)} (see {self.prog} --help)\n")


def parser() -> Parser:
    """The parser of all commands."""
    whole = Parser(
        prog="arconflict",
        description="Reads Arabic conflict reports and prints the facts that they state.",
        epilog=_MAIN,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _add_version(whole)
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=Parser)
    _add_extract(commands)
    _add_explain(commands)
    _add_number(commands)
    _add_actors(commands)
    return whole


def _command(
    commands: "argparse._SubParsersAction[Parser]", name: str, about: str, examples: str | None = None
) -> Parser:
    made = commands.add_parser(
        name,
        help=about,
        description=about[0].upper() + about[1:] + ".",
        epilog=examples,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _add_version(made)
    return made


def _add_version(to: argparse.ArgumentParser) -> None:
    to.add_argument("--version", action="version", version=f"arconflict {arconflict.__version__}")


def _add_extract(commands: "argparse._SubParsersAction[Parser]") -> None:
    extract = _command(commands, "extract", "print the facts of texts (what is done if no command is named)", _EXTRACT)
    _add_inputs(extract)
    group = extract.add_argument_group("output (a table, if nothing is chosen)").add_mutually_exclusive_group()
    for name, about in (
        ("json", "one report a line, as docs/contract.md describes it"),
        ("jsonl", 'one record a line: {"id", "source", "line", "report"}'),
        ("csv", "one casualty a row; docs/command-line.md lists the columns"),
        ("geojson", "casualties and places with known coordinates, as points"),
    ):
        group.add_argument(f"--{name}", dest="view", action="store_const", const=name, help=about)
    group.add_argument(
        "--html",
        metavar="FILE.html",
        type=_page,
        help="a page to look at; further records go to FILE-2.html, FILE-3.html",
    )
    extract.set_defaults(view="table")


def _add_explain(commands: "argparse._SubParsersAction[Parser]") -> None:
    explain = _command(commands, "explain", "print every fact with its words and the rule that read it")
    _add_inputs(explain)
    explain.set_defaults(view="explain", html=None)


def _add_number(commands: "argparse._SubParsersAction[Parser]") -> None:
    number = _command(commands, "number", "print the number that Arabic words or digits write")
    number.add_argument("text", nargs="+", metavar="TEXT", help="one number; - reads one a line from standard input")


def _add_actors(commands: "argparse._SubParsersAction[Parser]") -> None:
    actors = _command(commands, "actors", "print the actors that a name can mean, best first")
    actors.add_argument("name", nargs="+", metavar="NAME", help="a name as reports write it, or the id of an actor")
    actors.add_argument("--json", action="store_true", help="one actor a line")
    actors.add_argument("--actors", metavar="FILE", help="a registry file or folder, beside the packaged one")


def _add_inputs(to: Parser) -> None:
    to.add_argument("files", nargs="*", metavar="FILE", help="files or folders; - or none is standard input")
    reading = to.add_argument_group("input")
    reading.add_argument(
        "--from", dest="kind", choices=("text", "jsonl", "csv"), help="what FILE and standard input hold"
    )
    reading.add_argument("--text-field", metavar="NAME", default=Fields().text, help='field or column (default "text")')
    reading.add_argument("--id-field", metavar="NAME", help='field or column with the id of a record (default "id")')
    reading.add_argument("--published-field", metavar="NAME", help="field or column with the day of publication")
    reading.add_argument("--country-field", metavar="NAME", help="field or column with the country")
    knowing = to.add_argument_group("what is known of the texts")
    knowing.add_argument("--published", type=_day, metavar="DATE", help="the day of publication, such as 2020-05-19")
    knowing.add_argument("--country", metavar="XX", help="the country that the texts are about, such as SY")
    knowing.add_argument("--actors", metavar="FILE", help="a registry file or folder, beside the packaged one")
    knowing.add_argument("--places", metavar="FILE", help="a TSV file of places, beside the packaged ones")
    knowing.add_argument("--lexicon", metavar="FOLDER", help="a folder of word files, beside the packaged ones")
    to.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="processes (default 1); the order stays")


def _day(text: str) -> date:
    try:
        return moment(text)
    except InputError:
        raise argparse.ArgumentTypeError(f"expected a day such as 2020-05-19, found {text!r}") from None


def _jobs(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= 256):
        raise argparse.ArgumentTypeError(f"expected a whole number from 1 to 256, found {text!r}")
    return int(text)


def _page(text: str) -> str:
    """A page's name must look like one, so that a text named by mistake is never overwritten."""
    if not text.lower().endswith((".html", ".htm")):
        raise argparse.ArgumentTypeError(f"expected a name that ends in .html, found {text!r}")
    return text
