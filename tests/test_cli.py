"""The `flask` commands, as a person types them: sentences, never a traceback."""

import gc
import os
import re
import socket
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from flask import Flask
from flask.cli import FlaskGroup

from netinfo import PROJECT, create_app
from netinfo.languages import LANGUAGES
from netinfo.site import assets
from netinfo.site.inputs import Assets
from tests.addresses import codes
from tests.project_copy import NL, swap
from tests.wording import say

pytestmark = pytest.mark.slow


@pytest.fixture
def port_in_use() -> Iterator[int]:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        yield taken.getsockname()[1]


@pytest.fixture
def nothing_left_open() -> Iterator[None]:
    """waitress leaves the socket open that it could not bind; here, and not in the next test, it is cleared away."""
    with warnings.catch_warnings(action="ignore", category=ResourceWarning):
        yield
        gc.collect()


def run(*arguments: str, app: Flask | None = None) -> Result:
    """The command, in this process, found the way `flask` finds it."""
    group = FlaskGroup(create_app=lambda: app or create_app(), load_dotenv=False)
    return CliRunner().invoke(group, list(arguments))


def flask(*arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """The command as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "flask", *arguments],
        cwd=PROJECT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **settings},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def assert_sentence(said: str, *words: str) -> None:
    assert "Traceback" not in said
    assert [word for word in words if word not in said] == []


@pytest.mark.parametrize("code", [one.code for one in LANGUAGES if one.required])
def test_check_says_that_a_language_is_complete(code: str) -> None:
    result = run("i18n", "check", code)
    assert result.exit_code == 0
    assert result.output == f"{code}: {say(code, 'workbench.clean')}\n"


def test_check_names_every_sentence_that_waits(project: Path) -> None:
    keys = ("head.purpose", "short.title", "w.nec.text")
    for key in keys:
        swap(project / NL, f'msgctxt "{key}"', f'#, fuzzy\nmsgctxt "{key}"')
    result = run("i18n", "check")
    assert result.exit_code == 1
    count = f"nl: {say('nl', 'workbench.mistakes', n=len(keys))}"
    assert_sentence(result.output, *keys, count, f"en: {say('en', 'workbench.clean')}")


@pytest.mark.parametrize(("arguments", "code"), [(["nl"], 0), (["nowhere.po"], 1), (["--wrong"], 2)])
def test_check_ends_with_the_code_that_its_help_names(arguments: list[str], code: int) -> None:
    assert run("i18n", "check", *arguments).exit_code == code
    assert re.search(rf"\b{code} if ", run("i18n", "check", "--help").output)


def test_stats_tells_of_each_language_in_its_own_words() -> None:
    tables = run("i18n", "stats", *codes()).output.split("\n\n")[::2]
    for code, table in zip(codes(), tables, strict=True):
        heading, whole, *_ = table.splitlines()
        assert heading.startswith(say(code, "workbench.language"))
        assert whole.split()[:2] == [code, say(code, "workbench.whole")]


@pytest.mark.parametrize("command", [("i18n", "check"), ("site", "--to", "out"), ("serve", "--port", "5999")])
def test_broken_catalog_is_one_sentence(project: Path, command: tuple[str, ...]) -> None:
    (project / NL).write_bytes(b'\x89\r\nmsgid ""\r\n')
    result = run(*command)
    assert result.exit_code == 1
    assert_sentence(result.output, "Error: ", str(NL), "line 1")
    assert not Path("out").exists()


def test_site_says_how_much_it_wrote_and_what_the_host_has_to_know(
    app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = run("site", "--to", str(tmp_path / "site"))
    assert result.exit_code == 0
    assert "resources written to" in result.output
    assert ".js          text/javascript" in result.output
    assert "NETINFO_BASE_URL is not set" in result.output
    assert "Warning" not in result.output
    monkeypatch.setattr("netinfo.serving.warnings.expiry_warning", lambda _: "security.txt ends today")
    named = run("site", "--to", str(tmp_path / "site"), app=app)
    assert named.stderr == "Warning: security.txt ends today\n"
    assert "resources written to" in named.output
    assert "NETINFO_BASE_URL" not in named.output


def test_site_is_made_once_for_the_files_and_the_warnings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    collect, made = assets.collect, []

    def counted(app: Flask) -> Assets:
        made.append(app)
        return collect(app)

    monkeypatch.setattr(assets, "collect", counted)
    assert run("site", "--to", str(tmp_path / "site")).exit_code == 0
    assert len(made) == 1


def test_folder_that_cannot_be_written_is_one_sentence(app: Flask, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = run("site", "--to", str(tmp_path / "file/site"), app=app)
    assert result.exit_code == 1
    assert_sentence(result.output, "Error: ", "cannot be written")


@pytest.mark.usefixtures("nothing_left_open")
def test_port_in_use_is_one_sentence(app: Flask, port_in_use: int) -> None:
    result = run("serve", "--port", str(port_in_use), app=app)
    assert result.exit_code == 1
    assert_sentence(result.output, f"Port {port_in_use} is in use", f"make run PORT={port_in_use + 1}")


def test_port_in_use_is_told_to_people_who_write_too(port_in_use: int) -> None:
    result = flask("dev", "--port", str(port_in_use))
    assert result.returncode == 1
    assert_sentence(result.stderr, f"Port {port_in_use} is in use", "a different port")


@pytest.mark.parametrize("port", ["0", "65536", "http", "-1"])
def test_impossible_port_is_refused(port: str) -> None:
    result = run("serve", "--port", port)
    assert result.exit_code == 2
    assert_sentence(result.output, "Invalid value", "--port")


@pytest.mark.usefixtures("nothing_left_open")
@pytest.mark.parametrize("host", ["no-such-host.invalid", "203.0.113.1"])
def test_impossible_host_is_one_sentence(app: Flask, host: str) -> None:
    result = run("serve", "--host", host, "--port", "5998", app=app)
    assert result.exit_code == 1
    assert_sentence(result.output, f"{host}:5998 cannot be opened")


@pytest.mark.parametrize(
    ("command", "name", "value"),
    [
        ("i18n check", "NETINFO_WORKER", "maybe"),
        ("site", "NETINFO_BASE_URL", "x"),
        ("serve", "NETINFO_FETCH_SECONDS", "soon"),
    ],
)
def test_bad_setting_is_one_sentence(command: str, name: str, value: str) -> None:
    result = flask(*command.split(), **{name: value})
    assert result.returncode != 0
    assert_sentence(result.stderr, name, repr(value))


def test_commands_are_listed_with_what_they_do() -> None:
    listed = flask("--help").stdout
    assert [name for name in ("serve", "dev", "site", "i18n", "review") if f"\n  {name} " not in listed] == []
