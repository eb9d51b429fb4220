"""A signature holds for one wording in one language, and goes with the word that changes."""

from pathlib import Path

import pytest

from netinfo import create_app
from netinfo.serving.views import site_of
from netinfo.site.resources import Site
from tests.project_copy import NL, swap
from tests.translators.helpers import run

WHO = ("--who", "A. <b>Arts</b>", "--role", "internist")
SIGNED = "gecontroleerd door A. &lt;b&gt;Arts&lt;/b&gt;, internist"


def site() -> Site:
    return site_of(create_app())


def page(address: str) -> str:
    return site()[address].body.decode()


def section(name: str, html: str) -> str:
    return html.split(f'<section class="section flow" id="{name}"')[1].split("</section>")[0]


def test_until_somebody_signs_every_page_says_so(project: Path) -> None:  # noqa: ARG001
    assert "Nog niet medisch gecontroleerd" in page("/nl/")
    assert "Dit deel is" not in page("/nl/")


def test_signing_a_section_in_one_language_changes_its_line_there_only(project: Path) -> None:  # noqa: ARG001
    english, words = page("/en/"), page("/en/words/")
    assert run("review", "sign", "nl", *WHO, "--part", "leaflet/cure").exit_code == 0
    dutch = page("/nl/")
    assert SIGNED in section("cure", dutch)
    assert dutch.count(SIGNED) == 1
    assert "Dit deel is nog niet medisch gecontroleerd." in section("treatment", dutch)
    assert "Nog niet medisch gecontroleerd" in dutch
    assert (page("/en/"), page("/en/words/")) == (english, words)


def test_changed_word_drops_the_signature(project: Path) -> None:
    run("review", "sign", "nl", *WHO, "--part", "leaflet/cure")
    swap(project / NL, "Uw eigen wensen", "Uw wensen")
    assert SIGNED not in page("/nl/")
    assert "nl: leaflet/cure: not signed" in run("review", "status").output


def test_whole_text_signed_says_so_everywhere(project: Path) -> None:
    assert run("review", "sign", "nl", *WHO).exit_code == 0
    for address in ("/nl/", "/nl/words/", "/nl/questions/", "/nl/about/"):
        assert "Medisch " + SIGNED.replace("gecontroleerd door", "gecontroleerd op")[:14] in page(address)
        assert "Nog niet medisch gecontroleerd" not in page(address)
    assert "Ja. A. &lt;b&gt;Arts&lt;/b&gt;, internist, heeft deze tekst op" in section("review", page("/nl/about/"))
    assert "Medisch gecontroleerd op" in page("/nl/leaflet.txt")
    assert "Not yet medically reviewed" in page("/en/")
    swap(project / NL, 'msgstr "In het kort"', 'msgstr "Kort gezegd"')
    assert "Nog niet medisch gecontroleerd" in page("/nl/")


def test_update_and_signatures_leave_each_other_alone(project: Path) -> None:
    run("review", "sign", "nl", *WHO, "--part", "words")
    before = (project / "translations/reviews.toml").read_bytes()
    run("i18n", "update")
    assert (project / "translations/reviews.toml").read_bytes() == before
    assert "words/illness: 20" in run("review", "status").output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("sign", "fy", *WHO), "nothing to sign"),
        (("sign", "nl", *WHO, "--part", "leaflet/nothing"), "leaflet/cure"),
        (("sign", "nl", "--who", "A"), "--role"),
    ],
)
def test_wrong_signing_is_refused_in_one_sentence(project: Path, arguments: tuple[str, ...], words: str) -> None:
    result = run("review", *arguments)
    assert result.exit_code in (1, 2)
    assert words in result.output
    assert not (project / "translations/reviews.toml").exists()


WITH_A_TIME = """[[review]]
who = "a"
role = "b"
date = 2026-11-22T10:00:00
language = "nl"
sentences = {}
"""


@pytest.mark.parametrize(
    "text", ["[[review", "[[review]]\nwho = 1\n", '[[review]]\nwho = "a"\n', "review = 3\n", WITH_A_TIME]
)
def test_broken_ledger_is_named(project: Path, text: str) -> None:
    (project / "translations/reviews.toml").write_text(text, encoding="utf-8")
    result = run("review", "status")
    assert result.exit_code == 1
    assert "reviews.toml" in result.output
    assert "Traceback" not in result.output
