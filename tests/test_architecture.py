"""Holds the shape of the package: data goes one way, and a newcomer can read what each file is for."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import arconflict

PACKAGE = Path(__file__).resolve().parents[1] / "arconflict"
FILES = sorted(PACKAGE.rglob("*.py"))

ORDER = (
    ("errors",),
    ("facts",),
    ("text",),
    ("lexicon",),
    ("parse",),
    ("resolve",),
    ("relate",),
    ("pipeline",),
    ("api", "conventions", "export", "integrations"),
    ("__init__",),
    ("cli", "testing"),
    ("__main__",),
)
"""The parts of the package; each imports only from itself and from those above it."""

RANK = {part: rank for rank, parts in enumerate(ORDER) for part in parts}

LAZY = {("text/letters.py", "pyarabic.araby"), ("text/letters.py", "regex"), ("resolve/hijri.py", "hijridate")}
"""What is imported when it is first needed, because it is slow to import or warns."""

LONGEST = 400


def ids(file: Path) -> str:
    return file.relative_to(PACKAGE).as_posix()


@pytest.mark.parametrize("file", FILES, ids=ids)
def test_imports_point_up(file: Path) -> None:
    own = part_of(module_of(file))
    wrong = [name for name in package_imports(file) if part_of(name) != own and RANK[part_of(name)] >= RANK[own]]
    assert wrong == []


def test_no_module_imports_itself_by_way_of_others() -> None:
    graph = {module_of(file): set(package_imports(file)) for file in FILES}
    assert list(TopologicalSorter(graph).static_order())


@pytest.mark.parametrize("file", FILES, ids=ids)
def test_no_import_inside_a_function(file: Path) -> None:
    inside = [
        node.lineno
        for function in ast.walk(tree_of(file))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert inside == []


def test_lazy_imports_are_the_named_ones() -> None:
    inner = [file for file in FILES if file.parent != PACKAGE or file.name != "__init__.py"]
    assert {(ids(file), name) for file in inner for name in lazy_imports(file)} == LAZY


def test_every_public_name_has_its_home() -> None:
    assert [name for name in arconflict.__all__ if not hasattr(arconflict, name)] == []
    assert sorted(arconflict.__all__) == arconflict.__all__


@pytest.mark.parametrize("file", FILES, ids=ids)
def test_the_first_line_says_what_the_file_is_for(file: Path) -> None:
    first = (ast.get_docstring(tree_of(file)) or "").partition("\n")[0]
    assert len(first.split()) >= 3
    assert file.read_text(encoding="utf-8").startswith(('"""', 'r"""'))


@pytest.mark.parametrize("file", FILES, ids=ids)
def test_files_can_be_read_in_one_sitting(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= LONGEST


def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def module_of(file: Path) -> str:
    """arconflict.text for arconflict/text/__init__.py"""
    parts = file.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def part_of(module: str) -> str:
    """text for arconflict.text.letters; __init__ for the package itself"""
    return module.split(".")[1] if "." in module else "__init__"


def package_imports(file: Path) -> Iterator[str]:
    """The modules of the package that a file imports."""
    for node in ast.walk(tree_of(file)):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: line {node.lineno}: expected an absolute import"
            names = [imported_module(node.module or "", alias.name) for alias in node.names]
        yield from (name for name in names if name.split(".")[0] == PACKAGE.name)


def imported_module(module: str, name: str) -> str:
    """`from arconflict.lexicon import door` imports the module arconflict.lexicon.door"""
    path = PACKAGE.parent.joinpath(*module.split("."), name)
    return f"{module}.{name}" if path.is_dir() or path.with_suffix(".py").exists() else module


def lazy_imports(file: Path) -> Iterator[str]:
    """The modules that a file imports by calling import_module."""
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in (
            "import_module",
            "__import__",
        ):
            yield ast.literal_eval(node.args[0])
