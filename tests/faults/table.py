"""The failure table as it is shown at the end of the run: what became of each row in each engine."""

from collections.abc import Generator, Mapping
from typing import cast

import pytest

ENGINES = ("chromium", "firefox", "webkit")
WORST_LAST = ("", "passed", "-", "FAILED")
ROW = "row of the failure table"
BYTES = "bytes of a first visit, headers included"
NOT_RUN = "NOT RUN: "
"""How the reason begins why an engine is skipped."""


class Table:
    """Hears of every test, also from the processes that run them side by side."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, int, str], dict[str, str]] = {}
        self.bytes: dict[str, dict[str, int]] = {}
        self.not_run: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        for name, value in report.user_properties:
            if name == ROW and (report.when == "call" or not report.passed):
                title, engine, word = cast(list[str], value)
                path, line, _ = report.location
                self.add((path, line or 0, title), engine, word)
                self.not_run.update(_reason(report))
            if name == BYTES:
                title, engine, number = cast(tuple[str, str, int], value)
                self.bytes.setdefault(title, {})[engine] = number

    def add(self, row: tuple[str, int, str], engine: str, result: str) -> None:
        """A row that stands for more tests says what became of the worst of them."""
        results = self.rows.setdefault(row, {})
        results[engine] = max(results.get(engine, ""), result, key=WORST_LAST.index)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if not self.rows:
            return
        terminalreporter.section("what may go wrong, in each engine")
        width = max(len(title) for _, _, title in self.rows)
        for (_, _, title), results in sorted(self.rows.items(), key=lambda one: one[0][:2]):
            terminalreporter.line(f"{title:{width}}  {_cells(results)}")
        if self.bytes:
            terminalreporter.section(BYTES)
        for title, numbers in self.bytes.items():
            terminalreporter.line(f"{title:{width}}  {_cells(numbers)}")
        for reason in sorted(self.not_run):
            terminalreporter.line(reason)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "row(name, **reasons): a row of the failure table; why an engine has no part in it"
    )
    config.pluginmanager.register(Table())


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    row = item.get_closest_marker("row")
    engine = getattr(item, "callspec", None) and item.callspec.params.get("started")  # type: ignore[attr-defined]
    if row and engine:
        report.user_properties = [*report.user_properties, (ROW, (row.args[0], engine, _word(report)))]
    return report


def tell(item: pytest.Item, engine: str, result: str) -> None:
    """The result of one engine, in a row that is one test for all of them."""
    row = item.get_closest_marker("row")
    assert row
    item.user_properties.append((ROW, (row.args[0], engine, result)))


def tell_bytes(item: pytest.Item, number: int) -> None:
    """What a first visit took, for the row and the engine of this test."""
    row = item.get_closest_marker("row")
    assert row
    item.user_properties.append((BYTES, (row.args[0], item.callspec.params["started"], number)))  # type: ignore[attr-defined]


def _cells(results: Mapping[str, object]) -> str:
    return "  ".join(f"{name} {results.get(name, '')!s:8}" for name in ENGINES)


def _reason(report: pytest.TestReport) -> list[str]:
    """Why the engine is not run at all, if it is not."""
    text = report.longrepr[2] if isinstance(report.longrepr, tuple) else ""
    return [text[text.index(NOT_RUN) :]] if NOT_RUN in text else []


def _word(report: pytest.TestReport) -> str:
    if report.passed:
        return "passed"
    return "-" if report.skipped else "FAILED"
