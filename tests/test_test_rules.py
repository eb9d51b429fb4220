"""The rules of the tests that a machine can hold: none leans on another, and nothing is built to name them."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from netinfo import PROJECT
from tests.numbered import NUMBERS, numbers_in

BUILDERS = {"create_app", "site_of", "site_from", "offered", "the_app", "the_site", "documents", "of_language"}
"""What takes long, or fails where a catalog is not finished: only for the body of a test or a fixture."""
GUARDS = (
    *("test_code_rules", "test_documents", "test_names", "test_test_rules", "content/test_content"),
    *("content/test_language_purity", "content/test_questions", "content/test_sources", "site/test_budgets"),
    *("site/test_metadata", "site/test_old_phones", "site/test_pages", "site/test_seams", "site/test_styles"),
)
"""What holds content, pages, styles and documents to the rules: somebody who changes one of them meets these first."""
TESTS = sorted((PROJECT / "tests").rglob("test_*.py"))


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def called_at_import(node: ast.AST) -> Iterator[str]:
    """The functions that are called as soon as a module is read, also for a decorator or a default."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield ast.unparse(child.func).rpartition(".")[2]
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            for outside in (*child.decorator_list, child.args):
                yield from called_at_import(ast.Expr(outside))  # type: ignore[arg-type]
        elif not isinstance(child, ast.Lambda):
            yield from called_at_import(child)


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


@pytest.mark.parametrize("path", TESTS, ids=lambda path: path.stem)
def test_nothing_is_built_at_import(path: Path) -> None:
    built = BUILDERS & set(called_at_import(parsed(path)))
    assert built == set(), f"Call it in the body of a test or a fixture of {path.name}, not where the module is read."


@pytest.mark.parametrize("path", TESTS, ids=lambda path: path.stem)
def test_no_test_module_imports_another(path: Path) -> None:
    found = [name for name in imported(parsed(path)) if any(part.startswith("test_") for part in name.split("."))]
    assert found == [], f"Move what {path.name} needs of it to a module of helpers, or to a conftest.py."


def silent(tree: ast.Module) -> Iterator[str]:
    """The assertions that nothing is found which do not say what to do if something is."""
    asserted = (ast.unparse(node.test) for node in ast.walk(tree) if isinstance(node, ast.Assert) and not node.msg)
    yield from (one for one in asserted if one.endswith((" == []", " == {}", " == ()", " == set()")))


@pytest.mark.parametrize("name", GUARDS)
def test_a_guard_says_what_to_do(name: str) -> None:
    found = list(silent(parsed(PROJECT / "tests" / f"{name}.py")))
    assert found == [], "Write behind it, after a comma, what somebody is to do in which file."


def test_a_guard_that_says_nothing_would_be_found() -> None:
    assert list(silent(ast.parse('assert a == []\nassert b == set(), "Do it."'))) == ["a == []"]


def numbered(tree: ast.Module) -> set[str]:
    """What once went wrong for a reader and is held by the tests of a file, or by a part of them that they call."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    called = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    run = (one for one in functions if one.name.startswith("test_") or one.name in called)
    return {number for one in run for number in numbers_in(ast.get_docstring(one) or "")}


@pytest.mark.parametrize("in_every_engine", [False, True])
def test_what_once_went_wrong_for_a_reader_has_a_test_of_its_number(in_every_engine: bool) -> None:
    paths = [path for path in TESTS if (path.parent.name == "faults") == in_every_engine]
    missing = set(NUMBERS).difference(*(numbered(parsed(path)) for path in paths))
    assert missing == set(), "Write it, with the number as its docstring; in tests/faults it runs in every engine."


def test_a_part_that_no_test_calls_holds_nothing() -> None:
    part = 'def part():\n    """A3"""\ndef test_it():\n    """B3, B13"""\n    '
    assert numbered(ast.parse(f"{part}part()")) == {"A3", "B3", "B13"}
    assert numbered(ast.parse(f"{part}pass")) == {"B3", "B13"}


@pytest.mark.parametrize(
    "source",
    [
        "X = site_of(app)",
        "@given(offered(x))\ndef f(): pass",
        "def f(a=create_app()): pass",
        "X = [a for a in views.documents()]",
    ],
)
def test_what_is_built_at_import_would_be_found(source: str) -> None:
    assert BUILDERS & set(called_at_import(ast.parse(source)))
    assert not BUILDERS & set(called_at_import(ast.parse("def f():\n    return lambda: create_app()")))
