"""The site can be installed, and what the manifest promises is there."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect

from netinfo.site.resources import Site
from tests.browser.engines import FLAGS
from tests.browser.server import Server, wait_until_saved

MEMBERS = {"id": "/", "scope": "/", "start_url": "/", "display": "standalone", "lang": "nl", "dir": "ltr"}


@pytest.fixture
def installer(chromium_path: str, playwright: Playwright, tmp_path: Path) -> Iterator[Page]:
    """A page in a context of its own on disk: in any other one Chromium says only that it is incognito."""
    context = playwright.chromium.launch_persistent_context(tmp_path, executable_path=chromium_path, args=FLAGS)
    yield context.new_page()
    context.close()


def test_nothing_stands_in_the_way_of_installing(installer: Page, shared_server: Server) -> None:
    installer.goto(f"{shared_server.url}/nl/")
    wait_until_saved(installer)
    session = installer.context.new_cdp_session(installer)
    assert session.send("Page.getInstallabilityErrors")["installabilityErrors"] == []
    manifest = session.send("Page.getAppManifest")
    assert manifest["errors"] == []
    assert manifest["url"].endswith("/manifest.webmanifest")


def test_every_address_in_the_manifest_is_published(site: Site) -> None:
    manifest = json.loads(site["/manifest.webmanifest"].body)
    assert {name: manifest[name] for name in MEMBERS} == MEMBERS
    for image in (*manifest["icons"], *manifest["screenshots"]):
        body = site[image["src"]].body
        width, height = (int.from_bytes(body[at : at + 4]) for at in (16, 20))
        assert f"{width}x{height}" == image["sizes"]
        assert len(body) <= 60_000
        assert not site[image["src"]].precached
    assert {icon["purpose"] for icon in manifest["icons"]} == {"any", "maskable"}
    assert sorted(one["form_factor"] for one in manifest["screenshots"]) == ["narrow", "narrow", "wide"]


def test_shortcuts_open_without_internet(server: Server, site: Site, page: Page) -> None:
    page.goto(f"{server.url}/nl/")
    wait_until_saved(page)
    server.stop()
    for shortcut in json.loads(site["/manifest.webmanifest"].body)["shortcuts"]:
        page.goto(server.url + shortcut["url"])
        expect(page.get_by_role("heading", level=1)).to_have_text(shortcut["name"])
