"""The rules of the tests that a machine can hold: none leans on another, and nothing is built to name them."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from netinfo import PROJECT

BUILDERS = {"create_app", "site_of", "build_site", "offered", "the_app", "the_site", "documents", "of_language"}
"""What takes long, or fails where a catalog is not finished: only for the body of a test or a fixture."""
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
    assert BUILDERS & set(called_at_import(parsed(path))) == set()


@pytest.mark.parametrize("path", TESTS, ids=lambda path: path.stem)
def test_no_test_module_imports_another(path: Path) -> None:
    assert [name for name in imported(parsed(path)) if any(part.startswith("test_") for part in name.split("."))] == []


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
