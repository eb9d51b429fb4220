"""A third language from nothing: one line in the program and one catalog, and everything has it."""

import difflib
import json
from pathlib import Path

import pytest

from netinfo import PROJECT, catalogs
from netinfo.translators import terms
from netinfo.translators.checks import check_catalog
from netinfo.translators.checks.acceptance import accept
from netinfo.translators.localizer import Localizer
from tests.esperanto import ESPERANTO, export, fill, flask, project_with_esperanto
from tests.project_copy import python, reword

pytestmark = pytest.mark.slow

PAGES = ("/eo/", "/eo/questions/", "/eo/words/", "/eo/about/")
TESTS_OF_LANGUAGES = (
    "tests/content/test_content.py",
    "tests/content/test_language_purity.py",
    "tests/site/test_pages.py",
    "tests/site/test_plain_text.py",
    "tests/site/test_precache.py",
    "tests/serving/test_views.py::test_start_leads_to_the_readers_language",
    "tests/test_languages.py",
    "tests/translators/test_po.py::test_shipped_catalog_is_written_as_it_is_byte_for_byte",
    "tests/translators/test_update.py::test_catalogs_are_in_the_one_layout_already",
    "tests/translators/test_update.py::test_update_twice_changes_nothing",
    "tests/translators/test_checks.py::test_shipped_catalogs_have_no_mistake_and_no_note_that_is_not_accepted",
)
"""What is of every language there is; the rest of these modules breaks the Dutch and the English catalog on purpose."""
TESTS_OF_CATALOGS = ("tests/test_catalogs.py", "tests/translators/test_checks.py", "tests/translators/test_meaning.py")
TESTS_OF_PAGES = ("tests/browser/test_accessibility.py", "tests/browser/test_layout.py")
SIGNATURE = (
    *("--who", "A. Arts", "--role", "internist", "--as", "doctor"),
    *("--registration", "1", "--next-check", "2099-01-01"),
)
SHOW = """
import json
from netinfo import create_app
from netinfo.serving.views import site_of
site = site_of(create_app({"base_url": "http://folder.example"}))
texts = (one for one in site if not one.address.startswith("/static") and one.address != "/favicon.ico")
print(json.dumps({one.address: one.body.decode() for one in texts}))
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return project_with_esperanto(tmp_path_factory.mktemp("project"))


def accept_all(folder: Path) -> None:
    """Say of every note that it is right as it is, as translators do at the end."""
    catalog = catalogs.parse(catalogs.path_of("eo", folder / "translations"))
    findings = check_catalog(ESPERANTO, catalog, terms.read(folder / "translations"))
    assert accept(ESPERANTO, catalog, findings, {finding.key for finding in findings}) == []


def in_esperanto(folder: Path, key: str, /, **values: object) -> str:
    catalog = catalogs.parse(catalogs.path_of("eo", folder / "translations"))
    return Localizer(ESPERANTO, catalog).say(key, **values)


def published(folder: Path) -> dict[str, str]:
    shown: dict[str, str] = json.loads(python(folder, "-c", SHOW).stdout)
    return shown


def test_one_line_of_the_program_changes(project: Path) -> None:
    changed = []
    for path in sorted((PROJECT / "netinfo").rglob("*.py")):
        old, new = (
            file.read_text(encoding="utf-8").splitlines() for file in (path, project / path.relative_to(PROJECT))
        )
        changed += [line for line in difflib.ndiff(old, new) if line[0] in "+-"]
    assert changed == ['+     Language("eo"),']


def test_catalog_has_the_plural_forms_of_its_language(project: Path) -> None:
    catalog = catalogs.parse(catalogs.path_of("eo", project / "translations"))
    assert (catalog.head["Language"], catalog.head["Plural-Forms"]) == ("eo", "nplurals=2; plural=(n != 1);")
    assert not any(any(entry.wordings) for entry in catalog)


def test_language_that_is_half_done_turns_no_test_red(project: Path) -> None:
    reword(catalogs.path_of("eo", project / "translations"), "short.title", "Mallonge")
    ran = python(project, "-m", "pytest", "-p", "no:cacheprovider", "-q", *TESTS_OF_CATALOGS)
    assert ran.returncode == 0, ran.stdout


def test_language_with_a_mistake_is_not_published_and_what_waits_is_none(project: Path) -> None:
    fill(project, leave="workbench.clean")
    reword(catalogs.path_of("eo", project / "translations"), "short.title", "Mallonge <b>dirite</b>")
    refused = flask(project, "i18n", "publish", "eo")
    assert (refused.returncode, refused.stderr.count("mistakes in it: 1.")) == (1, 1), refused.stderr


def test_complete_language_is_on_every_page_list_and_map(project: Path) -> None:
    fill(project)
    waiting = flask(project, "i18n", "stats", "eo").stdout
    assert in_esperanto(project, "workbench.preparing", address="/eo/", code="eo") in waiting
    signed = flask(project, "review", "sign", "eo", *SIGNATURE)
    assert signed.returncode == 0, signed.stderr
    (project / "translations/reviews.toml").unlink()
    given = flask(project, "i18n", "publish", "eo")
    assert given.returncode == 0, given.stderr
    site = published(project)
    assert [address for address in PAGES if 'lang="eo"' not in site[address][:200]] == []
    for address in ("/nl/", "/en/", "/nl/words/"):
        assert f'hreflang="eo">{ESPERANTO.name}</a>' in site[address]
    for address in ("/eo/", "/eo/questions.json", "/eo/offline/"):
        assert f'"{address}"' in site["/precache/eo.json"]
        assert f'"{address}"' not in site["/precache/nl-en.json"] + site["/precache/shared.json"]
    assert "/js/page.js" in site["/precache/shared.json"]
    assert '"eo"' in site["/sw.js"]
    assert [page for page in PAGES if f"<loc>http://folder.example{page}</loc>" not in site["/sitemap.xml"]] == []
    assert "eo" in json.loads(site["/manifest.webmanifest"])["name_localized"]
    assert site["/eo/leaflet.txt"]
    assert f"eo: {in_esperanto(project, 'workbench.offered')}" in flask(project, "i18n", "stats").stdout


def offer(project: Path) -> None:
    fill(project)
    # A second time it says that this was done.
    flask(project, "i18n", "publish", "eo")


def test_the_tests_that_need_no_browser_pass_with_it(project: Path) -> None:
    offer(project)
    accept_all(project)
    ran = python(project, "-m", "pytest", "-p", "no:cacheprovider", "-v", *TESTS_OF_LANGUAGES)
    assert ran.returncode == 0, ran.stdout[-5000:]
    passed = [line for line in ran.stdout.splitlines() if " PASSED" in line]
    assert [page for page in PAGES if not any(f"[{page}]" in line for line in passed)] == []
    assert [line for line in passed if "test_catalogs_are_in_the_one_layout_already[eo]" in line]


def test_the_browser_tests_cover_it_too(project: Path) -> None:
    offer(project)
    listed = python(project, "-m", "pytest", "--collect-only", "-q", *TESTS_OF_PAGES).stdout.splitlines()
    for module in TESTS_OF_PAGES:
        own = [line for line in listed if line.startswith(module)]
        assert [page for page in PAGES if not any(line.endswith(f"-{page}]") for line in own)] == [], module


def test_incomplete_language_is_not_offered_and_stats_says_why(project: Path) -> None:
    fill(project, leave="cure.title")
    site = published(project)
    assert [address for address in site if address.startswith("/eo/")] == []
    assert "eo" not in json.loads(site["/manifest.webmanifest"])["name_localized"]
    first = in_esperanto(project, "workbench.first-waiting", key="cure.title")
    said = flask(project, "i18n", "stats").stdout
    assert f"eo: {in_esperanto(project, 'workbench.not-offered', n=1)}; {first}" in said
    assert flask(project, "i18n", "publish", "eo").returncode == 1
    counted = {one["language"]: one for one in json.loads(flask(project, "i18n", "stats", "--json").stdout)}
    assert counted["eo"]["pages"]["leaflet"]["waiting"] == 1
    assert counted["nl"]["offered"]
    assert "cure.title" in flask(project, "i18n", "check", "eo").stdout


def test_published_language_does_not_go_unnoticed(project: Path) -> None:
    offer(project)
    accept_all(project)
    assert flask(project, "i18n", "check").returncode == 0
    # What only translators see may wait.
    fill(project, leave="workbench.clean")
    assert flask(project, "i18n", "check").returncode == 0
    assert "Warning" not in export(project).stderr
    fill(project, leave="cure.title")
    checked = flask(project, "i18n", "check")
    assert (checked.returncode, "cure.title" in checked.stdout) == (1, True)
    [warning] = export(project).stderr.splitlines()
    assert warning.startswith("Warning: eo is published but not complete")


def test_folder_of_a_language_that_readers_do_not_get_is_refused_in_one_sentence(project: Path) -> None:
    fill(project, leave="cure.title")
    refused = flask(project, "folder", "--language", "eo")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("Error: Readers do not get eo")
    assert len(refused.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("code", "words"),
    [("eo", "already"), ("nl", "already"), ("xx-yy-zz", "not the code"), ("../x", "not the code"), ("PT-br", "pt-BR")],
)
def test_language_that_cannot_be_added_is_refused_in_one_sentence(project: Path, code: str, words: str) -> None:
    refused = flask(project, "i18n", "add", code)
    assert refused.returncode == 1
    assert refused.stderr.startswith("Error: ")
    assert words in refused.stderr
    assert "Traceback" not in refused.stderr
