"""The lexicon door: good files come through; a bad one gives one LexiconError that names the place."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arconflict.errors import ArconflictError, InputError, LexiconError
from arconflict.lexicon import door

NOUNS = """[killed.noun]
forms = [
  "مقتل",
  "مصرع",  # نحو: لقي مصرعه
]
"""


def written(folder: Path, content: str | bytes) -> Path:
    """A lexicon file of this content."""
    path = folder / "words.toml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def fault(content: str | bytes, folder: Path) -> str:
    """What the door says of a file that it refuses."""
    with pytest.raises(LexiconError) as caught:
        door.read_toml(written(folder, content))
    return str(caught.value)


def test_a_word_list_comes_through(tmp_path: Path) -> None:
    tables = door.read_toml(written(tmp_path, NOUNS))
    killed = door.table_of(tables, "killed", "words.toml")
    noun = door.table_of(killed, "noun", "words.toml: killed")
    assert door.words_of(noun, "forms", "words.toml: killed.noun") == ("مقتل", "مصرع")


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    assert door.read_toml(written(tmp_path, b"\xef\xbb\xbf" + NOUNS.encode())) == {
        "killed": {"noun": {"forms": ["مقتل", "مصرع"]}}
    }


def test_errors_are_of_one_family() -> None:
    assert issubclass(LexiconError, ArconflictError)
    assert issubclass(InputError, ArconflictError)
    assert issubclass(InputError, ValueError)


def test_broken_toml_names_file_and_line(tmp_path: Path) -> None:
    assert fault('[a]\nx = "1"\ny = [', tmp_path) == "words.toml: line 3: expected valid TOML: Invalid value"
    assert fault("[a]\n\n=\n", tmp_path) == "words.toml: line 3: expected valid TOML: Invalid statement"


def test_a_key_twice(tmp_path: Path) -> None:
    assert fault("[a]\nx = 1\nx = 2\n", tmp_path) == (
        "words.toml: line 3: expected valid TOML: Cannot overwrite a value"
    )
    assert "words.toml: line 2: expected valid TOML: " in fault("[a]\n[a]\n", tmp_path)


def test_bad_utf8_names_the_line(tmp_path: Path) -> None:
    assert fault(b"[a]\n# ok\nx = '\xff'\n", tmp_path) == "words.toml: line 3: expected UTF-8"
    assert fault("x = 'قتل'".encode("cp1256"), tmp_path) == "words.toml: line 1: expected UTF-8"
    assert fault(NOUNS.encode("utf-16"), tmp_path).startswith("words.toml: line 1: expected ")


def test_nul_names_the_line(tmp_path: Path) -> None:
    assert fault(b"[a]\nx = 'a\x00b'\n", tmp_path) == "words.toml: line 2: expected text, found a NUL byte"


def test_deep_nesting(tmp_path: Path) -> None:
    deep = "".join(f"{'[' * 5}\n" for _ in range(10_000))
    assert fault("x = " + deep, tmp_path) == "words.toml: expected no deep nesting of brackets"
    inline = "x = " + "{a = " * 3_000
    assert fault(inline, tmp_path).startswith("words.toml: ")


def test_long_lines(tmp_path: Path) -> None:
    assert fault("[a]\nx = '" + "ا" * 10_000_000 + "'", tmp_path) == (
        "words.toml: line 2: expected at most 20000 characters in a line"
    )
    assert (
        fault("a." * 1_000_000 + "b = 1", tmp_path) == "words.toml: line 1: expected at most 20000 characters in a line"
    )


def test_a_number_too_long_to_read(tmp_path: Path) -> None:
    assert fault("x = " + "9" * 5_000, tmp_path).startswith("words.toml: ")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"^none\.toml: expected a file that can be read: No such file"):
        door.read_toml(tmp_path / "none.toml")
    with pytest.raises(LexiconError, match=r"expected a file that can be read"):
        door.read_toml(tmp_path)
    with pytest.raises(LexiconError, match=r"expected a file that can be read"):
        door.read_toml(tmp_path / "a\0b.toml")


@given(st.binary(max_size=400))
def test_any_bytes_give_tables_or_a_lexicon_error(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    path = written(tmp_path_factory.mktemp("door"), raw)
    try:
        tables = door.read_toml(path)
    except LexiconError as error:
        assert str(error).startswith("words.toml: ")
    else:
        assert isinstance(tables, dict)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("مقتل", "f: e: forms: expected a list of words, found a text"),
        ({"a": 1}, "f: e: forms: expected a list of words, found a table"),
        (["مقتل", 3], "f: e: forms[1]: expected a text in quotes, found a number"),
        (["مقتل", True], "f: e: forms[1]: expected a text in quotes, found true or false"),
        ([["مقتل"]], "f: e: forms[0]: expected a text in quotes, found a list"),
        (["مقتل", ""], "f: e: forms[1]: expected a word, found an empty text"),
        (["مقتل", " \t"], "f: e: forms[1]: expected a word, found an empty text"),
        (["مقتل "], "f: e: forms[0]: expected one line without space at its ends, found 'مقتل '"),
        (["مقتل\nمصرع"], r"f: e: forms[0]: expected one line without space at its ends, found 'مقتل\nمصرع'"),
        (["مقتل", "مصرع", "مقتل"], "f: e: forms[2]: «مقتل» is already listed at forms[0]"),
    ],
)
def test_word_lists_that_are_refused(value: object, message: str) -> None:
    with pytest.raises(LexiconError) as caught:
        door.words_of({"forms": value}, "forms", "f: e")
    assert str(caught.value) == message


def test_a_list_left_out_is_empty() -> None:
    assert door.words_of({}, "forms", "f: e") == ()
    assert door.tables_of({}, "rows", "f: e") == ()
    assert door.table_of({}, "codes", "f: e") == {}


def refused(call: str, table: Mapping[str, object]) -> str:
    """What a checker says of the field `x` that it refuses."""
    with pytest.raises(LexiconError) as caught:
        getattr(door, call)(table, "x", "f: e")
    return str(caught.value)


def test_fields_of_the_wrong_kind() -> None:
    assert refused("text_of", {}) == "f: e: x: expected a text, the field is missing"
    assert refused("text_of", {"x": 1}) == "f: e: x: expected a text in quotes, found a number"
    assert refused("text_of", {"x": None}) == "f: e: x: expected a text in quotes, found nothing"
    assert refused("optional_text_of", {"x": ""}) == "f: e: x: expected a word, found an empty text"
    assert refused("number_of", {}) == "f: e: x: expected a whole number, found nothing"
    assert refused("number_of", {"x": True}) == "f: e: x: expected a whole number, found true or false"
    assert refused("table_of", {"x": []}) == "f: e: x: expected a table, found a list"
    assert refused("tables_of", {"x": [{}, "a"]}) == "f: e: x[1]: expected a table, found a text"


def test_fields_of_the_right_kind() -> None:
    table: dict[str, object] = {"text": "قسد", "number": 7, "rows": [{"a": 1}]}
    assert door.text_of(table, "text", "f: e") == "قسد"
    assert door.optional_text_of(table, "none", "f: e") is None
    assert door.number_of(table, "number", "f: e") == 7
    assert door.tables_of(table, "rows", "f: e") == ({"a": 1},)


def test_an_unknown_field_is_noticed() -> None:
    door.only_fields({"a": 1}, ("a", "b"), "f: e")
    with pytest.raises(LexiconError) as caught:
        door.only_fields({"a": 1, "c\u202e": 1}, ("a", "b"), "f: e")
    assert str(caught.value) == r"f: e: 'c\u202e': expected one of a, b"
