"""The command: which part of it runs, and what becomes of its errors."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from arconflict.cli.inputs import Inputs
from arconflict.cli.lookups import print_actors, print_numbers
from arconflict.cli.options import COMMANDS, DEFAULT_COMMAND, USAGE, parser
from arconflict.cli.progress import Progress
from arconflict.cli.records import Fields
from arconflict.cli.run import FAILED, OK, run
from arconflict.cli.shown import complain
from arconflict.cli.sinks import Pages, Sink, Standard, hush
from arconflict.cli.task import Task, prepare
from arconflict.cli.views import VIEWS
from arconflict.errors import ArconflictError, InputError

_INTERRUPTED = 130
_OF_ALL_COMMANDS = ("-h", "--help", "--version")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; 0, 1 where something could not be read, 2 for wrong arguments, 130 after Ctrl-C."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or given[0] not in (*COMMANDS, *_OF_ALL_COMMANDS):
        given.insert(0, DEFAULT_COMMAND)
    _speak_utf8()
    try:
        return _do(parser().parse_args(given))
    except ArconflictError as error:
        complain(f"error: {error}")
        return USAGE
    except BrokenPipeError:  # «arconflict FILE | head»: the reader has seen enough
        hush()
        return OK
    except OSError as error:
        complain(": ".join(str(part) for part in (error.filename, error.strerror or error) if part is not None))
        hush()
        return FAILED
    except KeyboardInterrupt:
        return _INTERRUPTED


def _speak_utf8() -> None:
    """Arabic goes out as UTF-8 whatever the locale says; what UTF-8 can't hold is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _do(options: Namespace) -> int:
    if options.command == "number":
        return print_numbers(options.text)
    if options.command == "actors":
        return print_actors(" ".join(options.name), options.actors, as_json=options.json)
    return _extract(options)


def _extract(options: Namespace) -> int:
    view = "html" if options.html else options.view
    task = Task(view, options.published, options.country, options.actors, options.places, options.lexicon)
    fields = Fields(options.text_field, options.id_field, options.published_field, options.country_field)
    prepare(task)
    sink: Sink = Pages(_page(options.html)) if options.html else Standard(VIEWS[view])
    records = Inputs(options.files, options.kind, fields).records()
    with Progress(beside_output=view != "html") as progress:
        return run(records, task, options.jobs, sink, progress)


def _page(name: str) -> Path:
    page = Path(name)
    if not page.parent.is_dir() or page.is_dir():
        raise InputError(f"--html: expected a file in a folder that is there, found {name!r}")
    return page
