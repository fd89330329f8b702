"""What is done with a record, in this process or in another one: extract, and write it as the view says."""

from collections.abc import Iterable
from datetime import date, datetime
from functools import cache
from typing import NamedTuple

import arconflict
from arconflict.cli.records import Fault, Record, place
from arconflict.cli.views import VIEWS
from arconflict.errors import InputError

Answer = str | Fault
"""A record as the view writes it, or why there is nothing to write."""


class Task(NamedTuple):
    """The same for every record; plain values, so that it can be sent to a process."""

    view: str = "table"
    published: date | None = None
    country: str | None = None
    actors: str | None = None
    places: str | None = None
    lexicon: str | None = None


def extractor_of(task: Task) -> "arconflict.Extractor":
    """The extractor of a task, made once a process; LexiconError where a file of the caller is wrong."""
    return _extractor(task.actors, task.places, task.lexicon)


@cache
def _extractor(actors: str | None, places: str | None, lexicon: str | None) -> "arconflict.Extractor":
    own = None if actors is None else arconflict.ActorRegistry.load(actors)
    return arconflict.Extractor(
        actors=None if own is None else arconflict.ActorRegistry.default() | own,
        places=None if places is None else arconflict.Gazetteer.default().with_file(places),
        lexicon=lexicon,
    )


def prepare(task: Task) -> None:
    """Loads what the task needs; raises what is wrong with its files or its country."""
    extractor_of(task).extract("في حلب", task.published, task.country)


def answers(task: Task, items: Iterable[Record | Fault]) -> list[Answer]:
    """An answer to every record; what could not be read stays what it is."""
    return [answer(task, item) if isinstance(item, Record) else item for item in items]


def answer(task: Task, record: Record) -> Answer:
    """What is written of one record."""
    where = place(record.source, record.line)
    try:
        published = moment(record.published) if record.published else task.published
        report = extractor_of(task).extract(record.text, published, record.country or task.country)
        return VIEWS[task.view].of(record, report)
    except InputError as error:
        return Fault(where, str(error))
    except Exception as error:  # one text must not end the reading of a million
        return Fault(where, f"a fault of arconflict itself, please report it: {type(error).__name__}: {error!s:.200}")


def moment(text: str) -> date:
    """The day of publication, with the hour where there is one.

    >>> moment("2020-05-19"), moment("2020-05-19T14:30")
    (datetime.date(2020, 5, 19), datetime.datetime(2020, 5, 19, 14, 30))
    """
    try:
        return datetime.fromisoformat(text) if len(text) > len("2020-05-19") else date.fromisoformat(text)
    except ValueError:
        raise InputError(f"published: expected a day such as 2020-05-19, found {text!r:.60}") from None
