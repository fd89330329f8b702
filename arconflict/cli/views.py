"""What is written of each record: the views, by name, with what stands around and between the records."""

import csv
import io
import json
from collections.abc import Callable, Iterable
from typing import NamedTuple

from arconflict.cli.records import Record
from arconflict.cli.shown import one_line
from arconflict.cli.table import table
from arconflict.facts.explain import Fact
from arconflict.facts.geojson import point_features
from arconflict.facts.report import Report
from arconflict.facts.tables import CASUALTY_COLUMNS, casualty_rows


class View(NamedTuple):
    """How one record is written; a record that gives an empty text is left out."""

    of: Callable[[Record, Report], str]
    head: str = ""
    between: str = ""
    tail: str = ""


def _table(record: Record, report: Report) -> str:
    return table(report, record.id) + "\n"


def _json(_: Record, report: Report) -> str:
    return report.to_json() + "\n"


def _jsonl(record: Record, report: Report) -> str:
    told = {"id": record.id, "source": record.source, "line": record.line}
    return f'{json.dumps(told, ensure_ascii=False)[:-1]}, "report": {report.to_json()}}}\n'


def _csv(record: Record, report: Report) -> str:
    return _csv_lines([*row.values()] for row in casualty_rows(report, record.id))


def _csv_lines(rows: Iterable[Iterable[object]]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows(rows)
    return written.getvalue()


def _geojson(record: Record, report: Report) -> str:
    features = point_features(report, record.id)
    return ",\n".join(json.dumps(feature, ensure_ascii=False) for feature in features)


def _html(record: Record, report: Report) -> str:
    return report.to_html(title=record.id)


def _explain(record: Record, report: Report) -> str:
    lists: tuple[Iterable[Fact], ...] = (
        report.casualties, report.actors, report.persons, report.places, report.dates, report.quantities,
    )  # fmt: skip
    told = [one_line(record.id)]
    for fact in (fact for facts in lists for fact in facts):
        first, *rest = map(one_line, report.explain(fact).splitlines())
        told += [f"{fact.id}: {first}", *(f"    {line}" for line in rest)]
    return "\n".join(told) + "\n"


VIEWS = {
    "table": View(_table, between="\n"),
    "json": View(_json),
    "jsonl": View(_jsonl),
    "csv": View(_csv, head=_csv_lines([CASUALTY_COLUMNS])),
    "geojson": View(_geojson, '{"type": "FeatureCollection", "features": [\n', ",\n", "\n]}\n"),
    "html": View(_html),
    "explain": View(_explain, between="\n"),
}
