"""Registries from files of three kinds say the same; any other file gives one LexiconError that names the place."""

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from arconflict.errors import LexiconError
from arconflict.facts.actor import ACTOR_TYPES, ALIAS_KINDS
from arconflict.lexicon.registry import ActorRegistry
from arconflict.pipeline import Extractor

TOML = """[xx-one]
name_ar = "لواء واحد"
name_en = "One"
type = "rebel"
country = "SY"
from = "2014-06"
aliases = [
  "الواحديون",
  "واحد",
]
ambiguous = [
  "الأول",
]
codes = {acled_inter = 2}
note = "Invented."
"""
OBJECT = {
    "id": "xx-one", "name_ar": "لواء واحد", "name_en": "One", "type": "rebel", "country": "SY", "from": "2014-06",
    "to": None, "aliases": ["الواحديون", "واحد"], "ambiguous": ["الأول"], "codes": {"acled_inter": 2},
    "note": "Invented.",
}  # fmt: skip
CSV = """id,name_ar,name_en,type,country,from,to,aliases,ambiguous,codes,note
xx-one,لواء واحد,One,rebel,SY,2014-06,,الواحديون | واحد,الأول,acled_inter=2,Invented.
"""

FORMS = st.one_of(
    st.text(max_size=8),
    st.text("ابجدلكوهيءة ", min_size=1, max_size=8),
    st.sampled_from(["\u202eواحد", "واحد", "«»", "a|b", 'x"y', "[", "= 1", "\x00", "\ud800", "#", "xx-1"]),
)
VALUES: st.SearchStrategy[object] = st.recursive(
    st.one_of(FORMS, st.none(), st.booleans(), st.integers(), st.floats(), st.sampled_from(["2014", "2013-13", "SY"])),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(FORMS, inner, max_size=3)),
    max_leaves=6,
)
FIELDS = st.sampled_from([*OBJECT, "latin", "pejorative", "parent", "affiliations", "wikidata", "gang"])
ENTRIES = st.lists(
    st.tuples(
        st.fixed_dictionaries(
            {
                "id": st.sampled_from(["xx-1", "xx-2", "xx-3"]) | FORMS,
                "name_ar": FORMS,
                "name_en": FORMS,
                "type": st.sampled_from(ACTOR_TYPES),
            }
        ),
        st.dictionaries(FIELDS, VALUES, max_size=3),
    ).map(lambda parts: {**parts[0], **parts[1]}),
    max_size=4,
)


def loaded(folder: Path, name: str, content: str | bytes) -> ActorRegistry:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
    return ActorRegistry.load(path)


def as_csv(entries: list[dict[str, object]]) -> str:
    names = list(dict.fromkeys(name for entry in entries for name in entry)) or ["id"]
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(names)
    for entry in entries:
        cells = [entry.get(name, "") for name in names]
        writer.writerow("|".join(map(str, cell)) if isinstance(cell, list) else cell for cell in cells)
    return out.getvalue()


def as_toml(entries: list[dict[str, object]]) -> str:
    lines = []
    for entry in entries:
        lines.append(f"[{json.dumps(entry['id'], ensure_ascii=False)}]")
        lines += [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in entry.items() if name != "id"]
    return "\n".join(lines)


def as_lines(entries: list[dict[str, object]]) -> str:
    return "\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)


def either(folder: Path, name: str, content: str | bytes) -> None:
    """A registry that an extractor can use, or one error that begins with the file's name."""
    try:
        registry = loaded(folder, name, content)
    except LexiconError as error:
        assert str(error).startswith(f"{name}:"), str(error)
        assert str(error).isprintable() or "\n" not in str(error)
        return
    if len(registry):
        Extractor(actors=registry).find_actors(" ".join(actor.name_ar for actor in registry))


def test_three_kinds_of_file_say_the_same(tmp_path: Path) -> None:
    entries = [
        loaded(tmp_path, "a.toml", TOML)["xx-one"],
        loaded(tmp_path, "b.jsonl", json.dumps(OBJECT, ensure_ascii=False) + "\n\n")["xx-one"],
        loaded(tmp_path, "c.csv", CSV)["xx-one"],
        loaded(tmp_path, "d.csv", "\ufeff" + CSV.replace("\n", "\r\n"))["xx-one"],
    ]
    assert entries == [entries[0]] * 4
    assert {alias.kind for alias in entries[0].aliases} <= set(ALIAS_KINDS)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.jsonl", "[1]", "a.jsonl: line 1: expected an object in braces, found a list"),
        ("a.jsonl", '\n{"id": 1}', "a.jsonl: line 2: id: expected a text in quotes, found a number"),
        ("a.jsonl", '{"id": "x", "id": "y"}', "a.jsonl: line 1: expected valid JSON: 'id' stands twice in an object"),
        ("a.jsonl", '{"id": "\\ud800"}', "a.jsonl: line 1: expected valid JSON: half a character"),
        ("a.jsonl", '{"id": NaN}', "a.jsonl: line 1: expected valid JSON: NaN is no number"),
        ("a.jsonl", '{"id": "x"', "a.jsonl: line 1: expected valid JSON: Expecting"),
        ("a.jsonl", "[" * 5000, "a.jsonl: line 1: expected no deep nesting of brackets"),
        ("a.jsonl", '{"id": "x"}', "a.jsonl: line 1: x: name_ar: expected a text, the field is missing"),
        ("a.csv", "", "a.csv: line 1: expected the names of the fields, each once, id among them"),
        ("a.csv", "id,id\n", "a.csv: line 1: expected the names of the fields, each once, id among them"),
        ("a.csv", "id,name_ar\nx\n", "a.csv: line 2: expected 2 cells, found 1"),
        ("a.csv", 'id\n"x\n', "a.csv: line 2: expected valid CSV: unexpected end of data"),
        ("a.csv", "id,codes\nx,2\n", "a.csv: line 2: codes: expected name=value, found '2'"),
        ("a.csv", "id,affiliations\nx,2\n", "a.csv: line 2: affiliations: expected none in CSV"),
        ("a.csv", "id,aliases\nx,a||b\n", "a.csv: line 2: x: name_ar: expected a text, the field is missing"),
        ("a.csv", "id,gang\nx,2\n", "a.csv: line 2: x: 'gang': expected one of name_ar, "),
    ],
)
def test_files_that_are_refused(tmp_path: Path, name: str, content: str, message: str) -> None:
    with pytest.raises(LexiconError) as caught:
        loaded(tmp_path, name, content)
    assert str(caught.value).startswith(message)


SLOWLY = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SLOWLY
@given(entries=ENTRIES)
def test_any_rows_give_a_registry_or_one_error(tmp_path: Path, entries: list[dict[str, object]]) -> None:
    either(tmp_path, "a.jsonl", as_lines(entries))
    either(tmp_path, "a.csv", as_csv(entries).encode("utf-8", "replace"))
    either(tmp_path, "a.toml", as_toml(entries))


@SLOWLY
@given(content=st.sampled_from([TOML, CSV, json.dumps(OBJECT, ensure_ascii=False)]), data=st.data())
def test_a_file_with_a_fault_gives_a_registry_or_one_error(tmp_path: Path, content: str, data: st.DataObject) -> None:
    raw = content.encode()
    at = data.draw(st.integers(0, len(raw)))
    until = data.draw(st.integers(at, len(raw)))
    fault = data.draw(st.binary(max_size=6) | st.sampled_from([b"\0", b'"' * 3, b"[" * 900, "\u202e".encode(), b"\r"]))
    for name in ("a.toml", "a.jsonl", "a.csv"):
        either(tmp_path, name, raw[:at] + fault + raw[until:])


NUMBERS = ("واحد", "اثنان", "ثلاثة", "أربعة")


@SLOWLY
@given(order=st.permutations(range(4)))
def test_the_order_of_entries_changes_nothing(tmp_path: Path, order: list[int]) -> None:
    entries: list[dict[str, object]] = [
        {
            "id": f"xx-{at}", "name_ar": f"لواء {number}", "name_en": f"Brigade {at}", "type": "rebel",
            "parent": f"xx-{(at + 1) % 4}", "ambiguous": ["اللواء المشترك"], "aliases": [f"رجال {number}"],
        }
        for at, number in enumerate(NUMBERS)
    ]  # fmt: skip
    first = loaded(tmp_path, "a.jsonl", as_lines(entries))
    other = loaded(tmp_path, "a.jsonl", as_lines([entries[at] for at in order]))
    assert list(other) == list(first)
    assert list(other.names().items()) == list(first.names().items())
