"""A signature holds for one wording in one language, and goes with the word that changes."""

from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest
from markupsafe import escape

import netinfo
from netinfo import create_app, reviews
from netinfo.content.messages import fingerprint
from netinfo.serving.views import site_of
from netinfo.site.resources import Site
from tests.project_copy import NL, reword
from tests.translators.helpers import DUTCH, run, shipped
from tests.wording import editions, say

pytestmark = pytest.mark.slow

NAME, ROLE = "A. <b>Arts</b>", "internist"
NUMBER = ("--registration", "BIG 12345678901", "--next-check", "2099-01-01")
WHO = ("--who", NAME, "--role", ROLE, "--as", "doctor", *NUMBER)
NURSE = ("--who", "N. Zorg", "--role", "verpleegkundig specialist", "--as", "nurse", *NUMBER)


@lru_cache(maxsize=2)
def site_made_of(catalogs: tuple[tuple[Path, bytes], ...]) -> Site:  # noqa: ARG001
    """Built once for as long as no file of the translations changes."""
    return site_of(create_app())


def site() -> Site:
    files = sorted(path for path in (netinfo.PROJECT / "translations").rglob("*") if path.is_file())
    return site_made_of(tuple((path, path.read_bytes()) for path in files))


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
    assert signed_plain(project, "trust.reviewed") in page("/nl/questions.json")
    assert signed_plain(project, "trust.section-reviewed") in page("/nl/questions.json")
    assert sentence("trust.unreviewed", "en") in page("/en/")
    reword(project / NL, "short.title", "Andere woorden")
    assert sentence("trust.unreviewed") in page("/nl/")


def test_key_of_a_text_that_nobody_signed_says_so_whoever_signed() -> None:
    edition, by = editions()["nl"], reviews.Signature(date(2026, 12, 1), "A. Arts", "internist", doctor=True)
    whole = replace(edition, review=reviews.Review(dict.fromkeys(edition.review.parts, by)))
    cards = replace(edition, review=reviews.Review({**edition.review.parts, "cards": by}))
    values = {"date": edition.day(by.date), "name": by.who, "role": by.role}
    for one in (edition, whole, cards):
        assert one.say("trust.unreviewed") == say("nl", "trust.unreviewed")
        assert one.say("trust.card-unreviewed") == say("nl", "trust.card-unreviewed")
    assert whole.review_line == say("nl", "trust.reviewed", **values)
    assert cards.review_line == say("nl", "trust.unreviewed")
    assert cards.card_review_line == whole.card_review_line == say("nl", "trust.section-reviewed", **values)


def test_changed_word_on_a_card_drops_the_card_alone(project: Path) -> None:
    run("review", "sign", "nl", *WHO)
    assert sentence("trust.card-unreviewed") not in page("/nl/questions/")
    reword(project / NL, "card.call.title", "Andere woorden")
    assert sentence("trust.card-unreviewed") in page("/nl/questions/")
    assert signed(project, "trust.section-reviewed") in section("cure", page("/nl/"))
    assert "nl: cards: not signed" in run("review", "status").output


def test_nurse_never_makes_a_treatment_reviewed(project: Path) -> None:
    run("review", "sign", "nl", *NURSE)
    dutch = page("/nl/")
    assert sentence("trust.unreviewed") in dutch
    assert "N. Zorg" in section("treatment", dutch)
    signature = reviews.read(project / "translations")[0].signature
    day = editions()["nl"].day(signature.date)
    by_nurse = say("nl", "trust.section-reviewed", date=day, name=signature.who, role=signature.role)
    assert str(escape(by_nurse)) in section("nurses", dutch)
    assert str(escape(by_nurse)) not in section("treatment", dutch)
    no_doctor = say("nl", "trust.section-nurse", date=day, name=signature.who, role=signature.role)
    assert str(escape(no_doctor)) in section("treatment", dutch)
    run("review", "sign", "nl", *WHO)
    assert sentence("trust.unreviewed") not in page("/nl/")


def test_signature_that_is_past_its_next_check_counts_no_more(project: Path) -> None:
    run("review", "sign", "nl", *WHO)
    ledger = project / "translations/reviews.toml"
    ledger.write_text(ledger.read_text("utf-8").replace("2099-01-01", "2020-01-01"), encoding="utf-8")
    assert sentence("trust.unreviewed") in page("/nl/")


def test_ledger_of_the_first_edition_is_read_and_makes_nothing_read_by_a_doctor(project: Path) -> None:
    run("review", "sign", "nl", *WHO)
    ledger = project / "translations/reviews.toml"
    new = ("registration =", "doctor =", "next_check =")
    old = [line for line in ledger.read_text("utf-8").splitlines() if not line.startswith(new)]
    ledger.write_text("\n".join(old) + "\n", encoding="utf-8")
    status = run("review", "status").output
    assert "nl: leaflet/nurses: 20" in status
    assert "nl: leaflet/cure: not signed by a doctor" in status


def test_sentence_with_a_number_is_signed_by_the_words_of_its_forms(project: Path) -> None:
    run("review", "sign", "nl", *WHO, "--part", "paper")
    [signing] = reviews.read(project / "translations")
    forms = shipped(DUTCH).by_key["doctor.rest"].wordings
    assert len(forms) == 2
    assert signing.sentences["doctor.rest"] == fingerprint("\n".join(forms))


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
        (("sign", "nl", "--who", "A", "--role", "arts", "--as", "doctor", "--registration", "1"), "--next-check"),
        (("sign", "nl", *WHO, "--next-check", "2026-01-01"), "not after today"),
        (("sign", "nl", *WHO, "--who", "A.\x7f Arts"), "'--who': it holds a sign that cannot be seen"),
        (("sign", "nl", *WHO, "--role", "arts\u202e"), "'--role': it holds a sign that cannot be seen"),
        (("sign", "nl", *WHO, "--registration", "1\n2"), "'--registration': it holds a sign that cannot be seen"),
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
