"""Every Python example of README and the docs does what it says, and no page or corpus is left out."""

import ast
import doctest
import importlib.util
import re
from functools import cache
from pathlib import Path
from types import ModuleType

import attrs
import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
CORPUS = ROOT / "tests" / "corpus"
CORPORA = sorted(path.stem for path in CORPUS.glob("*.py"))
PAGES = [ROOT / "README.md", *(page for page in sorted(DOCS.rglob("*.md")) if "_build" not in page.parts)]
_EXAMPLE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
_SHOWN = re.compile(r"^```\{corpus\} (\w+)\.(\w+)$", re.MULTILINE)
_LISTED = re.compile(r"^```\{pages\} .*?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples(page: Path) -> None:
    """A later example of a page may use the names of an earlier one."""
    source = "\n".join(_EXAMPLE.findall(page.read_text(encoding="utf-8")))
    test = doctest.DocTestParser().get_doctest(source, {}, page.name, str(page), 0)
    told: list[str] = []
    failed, _ = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=told.append)
    assert failed == 0, "".join(told)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = _LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_index_lists_every_page_once() -> None:
    listed = "\n".join(_LISTED.findall((DOCS / "index.md").read_text(encoding="utf-8"))).split()
    assert sorted(listed) == sorted(set(listed))
    assert sorted({page.stem for page in DOCS.glob("*.md")} - {"index"} - set(listed)) == []


@pytest.mark.parametrize("name", CORPORA)
def test_a_page_shows_every_table_of_a_corpus(name: str) -> None:
    shown = [found for page in PAGES for found in _SHOWN.findall(page.read_text(encoding="utf-8"))]
    assert sorted(table for corpus, table in shown if corpus == name) == sorted(_tables(name))


@pytest.mark.parametrize("name", CORPORA)
def test_every_text_of_a_corpus_is_shown(name: str) -> None:
    source = (CORPUS / f"{name}.py").read_text(encoding="utf-8")
    shown = [
        example for table in _tables(name) for group in _reader().groups(name, table) for example in group.examples
    ]
    assert _literals(source) - {text for one in shown for text in (*one.texts, *_strings(one.says))} == set()


@pytest.mark.parametrize("name", ["corpus", "public_names", "right_to_left"])
def test_what_builds_the_pages_does_what_it_says(name: str) -> None:
    if name != "corpus":
        pytest.importorskip("sphinx")
    failed, tried = doctest.testmod(_extension(name))
    assert (failed, tried > 0) == (0, True)


def _reader() -> ModuleType:
    """What reads a corpus for the pages; it needs no Sphinx."""
    return _extension("corpus")


@cache
def _extension(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"docs_{name}", DOCS / "_ext" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _tables(name: str) -> dict[str, object]:
    """The tables of a corpus: what it names in capitals and lists texts in."""
    module = _reader().module(name)
    return {key: value for key, value in vars(module).items() if key.isupper() and isinstance(value, list | dict)}


def _literals(source: str) -> set[str]:
    """The Arabic strings of a module."""
    found = (node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant))
    return {value for value in found if isinstance(value, str) and re.search(r"[\u0620-\u064a]", value)}


def _strings(value: object) -> set[str]:
    """The strings within what a text says."""
    if isinstance(value, str):
        return {value}
    kind = type(value)
    inner = [getattr(value, field.name) for field in attrs.fields(kind)] if attrs.has(kind) else value
    return {text for one in inner for text in _strings(one)} if isinstance(inner, tuple | list) else set()
