"""A signature holds for one wording in one language, and goes with the word that changes."""

from pathlib import Path

import pytest
from markupsafe import escape

from netinfo import create_app, reviews
from netinfo.serving.views import site_of
from netinfo.site.resources import Site
from tests.project_copy import NL, reword
from tests.translators.helpers import run
from tests.wording import editions, say

NAME, ROLE = "A. <b>Arts</b>", "internist"
WHO = ("--who", NAME, "--role", ROLE)


def site() -> Site:
    return site_of(create_app())


def page(address: str) -> str:
    return site()[address].body.decode()


def section(name: str, html: str) -> str:
    return html.split(f'<section class="section flow" id="{name}"')[1].split("</section>")[0]


def sentence(key: str, code: str = "nl") -> str:
    """A sentence as it stands in a page."""
    return str(escape(say(code, key)))


def signed(project: Path, key: str) -> str:
    """The same with who signed, and when."""
    return str(escape(signed_plain(project, key)))


def signed_plain(project: Path, key: str) -> str:
    signature = reviews.read(project / "translations")[0].signature
    return say("nl", key, date=editions()["nl"].day(signature.date), name=NAME, role=ROLE)


def test_until_somebody_signs_every_page_says_so(project: Path) -> None:  # noqa: ARG001
    assert sentence("trust.unreviewed") in page("/nl/")
    assert sentence("trust.section-unreviewed") not in page("/nl/")


def test_signing_a_section_in_one_language_changes_its_line_there_only(project: Path) -> None:
    english, words = page("/en/"), page("/en/words/")
    assert run("review", "sign", "nl", *WHO, "--part", "leaflet/cure").exit_code == 0
    dutch = page("/nl/")
    assert "&lt;b&gt;Arts&lt;/b&gt;" in signed(project, "trust.section-reviewed")
    assert signed(project, "trust.section-reviewed") in section("cure", dutch)
    assert dutch.count(signed(project, "trust.section-reviewed")) == 1
    assert sentence("trust.section-unreviewed") in section("treatment", dutch)
    assert sentence("trust.unreviewed") in dutch
    assert (page("/en/"), page("/en/words/")) == (english, words)


def test_changed_word_drops_the_signature(project: Path) -> None:
    run("review", "sign", "nl", *WHO, "--part", "leaflet/cure")
    reword(project / NL, "cure.wishes", "Andere woorden.")
    assert signed(project, "trust.section-reviewed") not in page("/nl/")
    assert "nl: leaflet/cure: not signed" in run("review", "status").output


def test_whole_text_signed_says_so_everywhere(project: Path) -> None:
    assert run("review", "sign", "nl", *WHO).exit_code == 0
    for address in ("/nl/", "/nl/words/", "/nl/questions/", "/nl/about/"):
        assert signed(project, "trust.reviewed") in page(address)
        assert sentence("trust.unreviewed") not in page(address)
    assert signed(project, "about.review-done") in section("review", page("/nl/about/"))
    assert signed_plain(project, "trust.reviewed") in " ".join(page("/nl/leaflet.txt").split())
    assert sentence("trust.unreviewed", "en") in page("/en/")
    reword(project / NL, "short.title", "Andere woorden")
    assert sentence("trust.unreviewed") in page("/nl/")


def test_update_and_signatures_leave_each_other_alone(project: Path) -> None:
    run("review", "sign", "nl", *WHO, "--part", "words")
    before = (project / "translations/reviews.toml").read_bytes()
    run("i18n", "update")
    assert (project / "translations/reviews.toml").read_bytes() == before
    assert "words/illness: 20" in run("review", "status").output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("sign", "xx", *WHO), "nothing to sign"),
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
