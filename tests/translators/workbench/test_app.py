"""The workbench as a server: for its own page only, and one sentence for whatever goes wrong."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from netinfo import reviews
from netinfo.catalog_text import LARGEST
from netinfo.content import CONTENT
from netinfo.translators import po
from netinfo.translators.source import all_messages
from netinfo.translators.workbench.workspace import Workspace
from tests.documents import Document, text_of
from tests.project_copy import NL
from tests.translators.helpers import DUTCH, shipped
from tests.translators.workbench.conftest import HOST, TOKEN, Post
from tests.wording import say

pytestmark = pytest.mark.slow

EDIT = f"/{TOKEN}/edit/nl/"
CHANGE = {"was": [say("nl", "short.title")], "wordings": ["Kort gezegd"], "flagged": False}
OWN = {"Origin": f"http://{HOST}"}
PLACES = ("", "edit/nl/", "edit/nl/sentences", "edit/nl/file", "edit/nl/sentence/short.title", "place/nl/phone/nl/")


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "https://other.example"},
        {"Origin": "http://127.0.0.1:5002"},
        {"Origin": "null"},
        {"Host": "other.example:5001", "Origin": "http://other.example:5001"},
    ],
)
def test_page_from_elsewhere_changes_nothing(
    editor: FlaskClient, workspace: Workspace, headers: dict[str, str]
) -> None:
    for address, body in ((f"{EDIT}sentence/short.title", CHANGE), (f"{EDIT}save", {}), (f"/{TOKEN}/take", {})):
        assert editor.post(address, json=body, headers=headers).status_code == 403
    assert workspace.document("nl").unsaved == set()
    assert workspace.names_of_copies() == []


@pytest.mark.parametrize(
    "address", ["/", f"/x{EDIT}", *(f"/{name}/{place}" for name in ("other", "workbench") for place in PLACES)]
)
def test_without_the_secret_nothing_is_shown(editor: FlaskClient, address: str) -> None:
    answer = editor.get(address)
    assert answer.status_code == 403
    assert "short.title" not in answer.get_data(as_text=True)
    assert editor.post(address, json=CHANGE, headers=OWN).status_code == 403


@pytest.mark.parametrize("folder", ["workbench", "static", "favicon.ico"])
def test_name_of_what_everybody_may_see_is_no_secret(editor: FlaskClient, workspace: Workspace, folder: str) -> None:
    for address, body in (("sentence/short.title", CHANGE), ("undo", {}), ("save", {})):
        assert editor.post(f"/{folder}/edit/nl/{address}", json=body, headers=OWN).status_code == 403
    assert workspace.document("nl").unsaved == set()


def test_other_name_for_this_computer_is_refused(editor: FlaskClient) -> None:
    assert editor.get(EDIT).status_code == 200
    assert editor.get(EDIT, headers={"Host": "localhost"}).status_code == 200
    assert editor.get(EDIT, headers={"Host": "other.example:5001"}).status_code == 403


def test_nothing_is_kept_in_the_browser_and_nobody_else_may_have_it(editor: FlaskClient) -> None:
    for address in (f"/{TOKEN}/", EDIT, f"{EDIT}sentences", f"/{TOKEN}/place/nl/phone/nl/", "/workbench/edit.js"):
        headers = editor.get(address).headers
        assert "Set-Cookie" not in headers
        assert headers["Cache-Control"] == "no-store"
        assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert "default-src 'none'" in headers["Content-Security-Policy"]


def test_place_runs_nothing_whatever_the_catalog_holds(editor: FlaskClient, post: Post) -> None:
    hostile = ["<script>alert(1)</script> \u202e<img src=x onerror=alert(1)>"]
    told = post("edit/nl/sentence/short.title", json={**CHANGE, "wordings": hostile}).get_json()
    assert "wrong" in told["states"]
    answer = editor.get(told["places"]["phone"])
    assert answer.headers["Content-Security-Policy"].endswith("; sandbox allow-same-origin")
    html = answer.get_data(as_text=True)
    assert "<script" not in html
    assert "<img src=x" not in html
    assert "\u202e" not in html


def test_change_answers_with_what_is_wrong_and_where_it_stands(editor: FlaskClient, post: Post) -> None:
    told = post("edit/nl/sentence/short.title", json=CHANGE).get_json()
    assert set(told["states"]) == {"changed", "unsaved"}
    assert 'data-key="short.title">Kort gezegd<' in editor.get(told["places"]["phone"]).get_data(as_text=True)
    assert say("en", "short.title") in editor.get(told["places"]["source"]).get_data(as_text=True)
    assert editor.get(told["places"]["paper"]).status_code == 200


def test_second_window_is_told_and_keeps_its_words(post: Post) -> None:
    post("edit/nl/sentence/short.title", json=CHANGE)
    answer = post("edit/nl/sentence/short.title", json={**CHANGE, "wordings": ["Anders"]})
    assert (answer.status_code, answer.get_json()["problem"]) == (409, say("nl", "editor.clash", text="Kort gezegd"))


def test_request_of_another_shape_is_refused(post: Post) -> None:
    shapes: tuple[object, ...] = ({}, [], {**CHANGE, "wordings": [1]}, {**CHANGE, "wordings": []}, "x")
    for body in shapes:
        assert post("edit/nl/sentence/short.title", json=body).status_code == 400, body


def test_undo_and_save_say_what_they_did(post: Post, project: Path) -> None:
    assert post("edit/nl/undo", json={}).get_json()["told"] == say("nl", "editor.undone-none")
    post("edit/nl/sentence/short.title", json=CHANGE)
    assert post("edit/nl/undo", json={}).get_json()["told"] == say("nl", "editor.undone", what="short.title")
    assert post("edit/nl/redo", json={}).get_json()["told"] == say("nl", "editor.redone", what="short.title")
    assert post("edit/nl/redo", json={}).get_json()["told"] == say("nl", "editor.redone-none")
    back = {"was": CHANGE["wordings"], "wordings": CHANGE["was"], "flagged": False, "typed": False}
    post("edit/nl/sentence/short.title", json=back)
    assert post("edit/nl/undo", json={}).get_json()["here"] == "Kort gezegd"
    assert post("edit/nl/save", json={}).get_json()["told"] == say("nl", "editor.saved")
    assert 'msgstr "Kort gezegd"' in (project / NL).read_text("utf-8")


def test_accepted_note_is_no_longer_told(post: Post) -> None:
    post("edit/nl/sentence/short.title", json={**CHANGE, "wordings": ["In short"]})
    assert post("edit/nl/accept/short.title", json={"was": ["In short"]}).get_json()["findings"] == []


def test_terms_hints_and_plural_forms_stand_beside_a_sentence(editor: FlaskClient) -> None:
    plural = editor.get(f"{EDIT}sentence/list.chosen").get_json()
    assert [form["label"] for form in plural["forms"]] == [
        say("nl", "editor.form", numbers=numbers) for numbers in ("1", "0, 2, 3 …")
    ]
    assert editor.get(f"{EDIT}sentence/share.subject").get_json()["hints"]
    linked = next(key for key, message in all_messages().items() if isinstance(message, str) and "](nec)" in message)
    term = say("nl", "editor.word", source=say("en", "w.nec.term"), use=say("nl", "w.nec.term"))
    assert term in editor.get(f"{EDIT}sentence/{linked}").get_json()["words"]


def dropped(post: Post, body: bytes, name: str = "C:\\Mijn map\\nl (2).po") -> dict[str, str]:
    answer: dict[str, str] = post("take", query_string={"name": name}, data=body).get_json()
    return answer


def test_dropped_file_is_a_copy_and_the_leaflet_stays(
    editor: FlaskClient, post: Post, workspace: Workspace, project: Path
) -> None:
    body = po.dump(DUTCH, shipped(DUTCH)).encode()
    own = (project / NL).read_bytes()
    addresses = [dropped(post, body)["address"] for _ in range(2)]
    assert addresses == [f"/{TOKEN}/edit/copy-nl-2{more}.po/" for more in ("", "-2")]
    name = addresses[0].split("/")[-2]
    post(f"edit/{name}/sentence/short.title", json=CHANGE)
    post(f"edit/{name}/save", json={})
    assert "Kort gezegd" in (workspace.copies / name).read_text("utf-8")
    assert editor.get(f"/{TOKEN}/edit/{name}/file").data == (workspace.copies / name).read_bytes()
    assert (project / NL).read_bytes() == own


def catalog_in_no_language() -> bytes:
    return po.dump(replace(DUTCH, code="de"), shipped(DUTCH)).replace("Language: de", "Language: zz").encode()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\x89PNG\r\n",
        b'msgid ""\nmsgstr "Language: nl\\n"\n',
        catalog_in_no_language,
        b"#" * (LARGEST + 1),
        b"#" * (LARGEST + 200_000),
    ],
    ids=["empty", "picture", "no sentence", "language nobody knows", "5 MB", "more than that"],
)
def test_file_that_is_no_catalog_is_one_sentence_and_leaves_nothing(
    post: Post, workspace: Workspace, body: bytes | Callable[[], bytes]
) -> None:
    told = dropped(post, body if isinstance(body, bytes) else body())["problem"]
    assert 20 < len(told) < 300
    assert "Traceback" not in told
    assert workspace.names_of_copies() == []


@pytest.mark.parametrize(
    ("name", "body", "key"),
    [
        ("foto.png", b"\x89PNG\r\n\x1a\n\0", "no-catalog"),
        ("brief.docx", b"PK\3\4\0", "no-catalog"),
        ("nl.po", b"Beste mensen,", "no-catalog"),
        ("map.zip", b'PK\3\4\0msgid "x"', "no-catalog"),
        ("nl.mo", b"\xde\x12\x04\x95\0", "compiled"),
        ("nl.po", 'msgid "x"\nmsgstr "é"\n'.encode("utf-16"), "encoding"),
    ],
)
def test_file_that_is_no_catalog_is_refused_in_the_language_of_the_page_by_its_own_name(
    post: Post, name: str, body: bytes, key: str
) -> None:
    for language in ("nl", "en"):
        headers = {"Accept-Language": language}
        query = {"name": f"C:\\Mijn map\\{name}"}
        told = post("take", query_string=query, data=body, headers=headers).get_json()["problem"]
        assert told == say(language, f"workbench.file-{key}", file=name, line=1)


def test_file_broken_meanwhile_is_told_on_save_in_the_language_of_the_page(post: Post, project: Path) -> None:
    post("edit/nl/sentence/short.title", json=CHANGE)
    (project / NL).write_bytes(b"\x89PNG\r\n")
    told = post("edit/nl/save", json={}, headers={"Accept-Language": "en"}).get_json()["problem"]
    assert told == say("en", "workbench.file-no-catalog", file="messages.po")


def test_tab_of_an_earlier_start_is_told_where_the_workbench_is(editor: FlaskClient) -> None:
    for language in ("nl", "en"):
        headers = {"Accept-Language": language, "Accept": "text/html"}
        told = editor.get("/earlier/edit/nl/", headers=headers)
        assert (told.status_code, told.get_data(as_text=True).strip()) == (403, say(language, "editor.old-address"))


@pytest.mark.parametrize("name", ["..", "../nl", "copy-none.po", "zz", "%2e%2e", "copy-..%5c.po"])
def test_only_what_lies_on_the_workbench_can_be_opened(editor: FlaskClient, name: str) -> None:
    assert editor.get(f"/{TOKEN}/edit/{name}/").status_code in (400, 403, 404, 308)


def test_broken_catalog_of_the_leaflet_does_not_stop_the_workbench(editor: FlaskClient, project: Path) -> None:
    (project / NL).write_bytes(b"\x89PNG\r\n")
    assert editor.get(f"/{TOKEN}/", headers={"Accept-Language": "nl"}).status_code == 200
    assert "problem" in editor.get(EDIT).get_json()
    told = editor.get(EDIT, headers={"Accept": "text/html,*/*"})
    assert (told.content_type, told.get_data(as_text=True).count("\n")) == ("text/plain; charset=utf-8", 1)


def test_file_changed_on_disk_is_read_again_while_nothing_here_would_be_lost(
    editor: FlaskClient, post: Post, project: Path
) -> None:
    editor.get(EDIT)
    text = (project / NL).read_text("utf-8")
    (project / NL).write_text(text.replace(f'msgstr "{say("nl", "short.title")}"', 'msgstr "Van buiten"'), "utf-8")
    editor.get(EDIT)
    assert editor.get(f"{EDIT}sentence/short.title").get_json()["here"] == "Van buiten"
    post("edit/nl/sentence/short.title", json={**CHANGE, "was": ["Van buiten"]})
    (project / NL).write_text(text, "utf-8")
    editor.get(EDIT)
    assert editor.get(f"{EDIT}sentence/short.title").get_json()["here"] == "Kort gezegd"


def test_paper_for_a_doctor_has_every_sentence_that_is_signed_beside_its_source(
    editor: FlaskClient, post: Post
) -> None:
    post("edit/nl/sentence/short.title", json=CHANGE)
    paper = Document("paper", f"{EDIT}paper/", "nl", editor.get(f"{EDIT}paper/").get_data())
    cells = [[text_of(cell) for cell in row] for row in paper.all("tr")]
    rows = {cell[0].split()[1]: cell[1:] for cell in cells if cell[0].split()[0].isdigit()}
    assert warnings_of(paper) == [say("nl", "editor.paper-unsaved", n=1)]
    assert rows.keys() == {key for part in reviews.parts(CONTENT).values() for key in part}
    assert rows["short.title"] == ["In short", "Kort gezegd", ""]
    assert all(source and here and not remark for source, here, remark in rows.values())
    assert "](" not in rows["short.call"][1]


def test_paper_says_how_much_of_it_is_not_translated(editor: FlaskClient, post: Post) -> None:
    post("edit/nl/sentence/short.title", json={**CHANGE, "wordings": [""]})
    post("edit/nl/save", json={})
    paper = Document("paper", f"{EDIT}paper/", "nl", editor.get(f"{EDIT}paper/").get_data())
    assert warnings_of(paper) == [say("nl", "editor.paper-waiting", n=1)]


def warnings_of(paper: Document) -> list[str]:
    return [text_of(one) for one in paper.all("p") if one.get("class") == "mistake"]


def test_file_of_the_leaflet_itself_can_be_kept_too_and_a_long_text_is_not_cut(editor: FlaskClient) -> None:
    page = Document("edit", EDIT, "nl", editor.get(EDIT).get_data())
    assert [link.get("href") for link in page.all("a") if link.get("download")] == ["file"]
    assert [field.get("maxlength") for field in page.all("textarea")] == [None]
