"""Files that are no catalog of ours: one sentence with the file, and nothing on disk changes."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask

from tests.project_copy import copy_of_the_project
from tests.translators.helpers import FOLDER, run

pytestmark = pytest.mark.slow

ENTRY = 'msgctxt "short.title"\nmsgid "In short"\nmsgstr "Kort"\n'
HEAD = 'msgid ""\nmsgstr ""\n"Language: nl\\n"\n\n'
LAST_QUOTE = re.compile(r'(msgctxt "short\.title"\nmsgid "In short"\nmsgstr ".*)"\n')

FILES: dict[str, Callable[[str], bytes]] = {
    "empty": lambda text: b"",  # noqa: ARG005
    "truncated": lambda text: text[: text.index('msgid "', len(text) // 2) + 9].encode(),
    "another project": lambda text: (HEAD + 'msgid "Save"\nmsgstr "Opslaan"\n').encode(),  # noqa: ARG005
    "another language": lambda text: text.replace("Language: nl", "Language: de").encode(),
    "no language": lambda text: text.replace("Language: nl", "Language: nobody").encode(),
    "latin-1": lambda text: text.encode("latin-1", "replace"),
    "utf-16": lambda text: text.encode("utf-16"),
    "twice": lambda text: (text + "\n" + ENTRY).encode(),
    "keys gone": lambda text: text.replace('msgctxt "short.title"\n', "").encode(),
    "lost quote": lambda text: LAST_QUOTE.sub(r"\1\n", text).encode(),
    "broken plural": lambda text: text.replace("plural=(n != 1)", "plural=(n != )").encode(),
    "too big": lambda text: text.encode() * 400,
    "a picture": lambda text: b"\x89PNG\r\n\x1a\n" * 50,  # noqa: ARG005
}
"""What a file holds, made from the text of the Dutch catalog."""


UNDERSTOOD = {("another language", "preview"), ("no language", "check")}
"""What a file may be for one of the commands."""
CASES = [
    (name, command)
    for name in FILES
    for command in (["check", "nl"], ["preview"])
    if (name, command[0]) not in UNDERSTOOD
]


@pytest.mark.parametrize(("name", "command"), CASES, ids=[f"{name}-{command[0]}" for name, command in CASES])
def test_file_that_is_no_catalog_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, command: list[str]
) -> None:
    project = copy_of_the_project(tmp_path / "project", monkeypatch)
    file = tmp_path / "from-a-friend.po"
    text = (FOLDER / "nl/LC_MESSAGES/messages.po").read_text(encoding="utf-8")
    body = FILES[name](text)
    assert body != text.encode()
    file.write_bytes(body)
    before = {path: path.read_bytes() for path in (project / "translations").rglob("*") if path.is_file()}
    monkeypatch.setattr("netinfo.translators.preview.server.serve", lambda app, port: None)  # noqa: ARG005
    result = run("i18n", *command, str(file))
    assert "Traceback" not in result.output
    assert re.match(rf"Error: {re.escape(str(file))}(, \w+ \d+)?: ", result.output)
    assert result.output.count("\n") == 1
    assert result.exit_code == 1
    assert before == {path: path.read_bytes() for path in (project / "translations").rglob("*") if path.is_file()}


def test_missing_file_is_one_sentence(tmp_path: Path) -> None:
    result = run("i18n", "check", "en", str(tmp_path / "none.po"))
    assert result.exit_code == 1
    assert f"{tmp_path / 'none.po'}: there is no such file." in result.output


def test_unknown_language_says_which_are_known() -> None:
    result = run("i18n", "check", "xx")
    assert result.exit_code == 1
    assert "nl, en" in result.output


@pytest.mark.parametrize(
    ("file", "text", "named"),
    [
        ("nl/meaning.toml", '[concepts]\nsometimes = "soms"', "sometimes is 'soms'"),
        ("nl/meaning.toml", '[concepts]\nsometimes = ["()"]', "sometimes is ['()']"),
        ("terms.toml", '[language.nl]\nlongest = "25"', "longest is '25'"),
        ("terms.toml", '[language.nl]\nnumbers = { twee = "2" }', "numbers is {'twee': '2'}"),
        ("terms.toml", '[language.nl]\nnegations = "niet"', "negations is 'niet'"),
        ("terms.toml", '[[term]]\nwords = "cure"\nnl = { use = ["genezing"] }', "words is 'cure'"),
        ("terms.toml", '[[term]]\nwords = ["cure"]\nnl = { use = "genezing" }', "use is 'genezing'"),
        ("terms.toml", '[[term]]\nwords = ["cure"]\nnl = ["genezing"]', "a language of a [[term]] is ['genezing']"),
    ],
)
def test_words_that_are_no_list_are_named_with_their_file(project: Path, file: str, text: str, named: str) -> None:
    path = project / "translations" / file
    path.write_text(text, encoding="utf-8")
    result = run("i18n", "check", "nl")
    assert result.exit_code == 1
    assert result.output.splitlines()[-1].startswith(f"Error: {path}: {named}: write it as in ")


def test_preview_reads_the_words_of_a_language_anew_when_they_are_saved(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    served = list[Flask]()
    monkeypatch.setattr("netinfo.translators.preview.server.serve", lambda app, port: served.append(app))  # noqa: ARG005
    assert run("i18n", "preview", "nl").exit_code == 0
    (project / "translations/nl/meaning.toml").write_text('[concepts]\nsometimes = "soms"', encoding="utf-8")
    answer = served[0].test_client().get("/", headers={"Host": "localhost:5001"})
    assert (answer.status_code, "meaning.toml" in answer.text) == (500, True)


def test_terms_file_that_cannot_be_read_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = copy_of_the_project(tmp_path, monkeypatch)
    for text in ("[language", "[language.nl]\nwhat = 1\n", '[[term]]\nnl = { use = ["x"] }\n'):
        (project / "translations/terms.toml").write_text(text, encoding="utf-8")
        result = run("i18n", "check", "nl")
        assert result.exit_code == 1
        assert "terms.toml" in result.output.splitlines()[-1]
        assert "Traceback" not in result.output
