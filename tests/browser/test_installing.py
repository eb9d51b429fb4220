"""Chromium finds the site installable."""

from pathlib import Path

from playwright.sync_api import Playwright

from .conftest import FLAGS, Server, wait_until_saved


def test_nothing_stands_in_the_way_of_installing(
    chromium_path: str, playwright: Playwright, shared_server: Server, tmp_path: Path
) -> None:
    # A context of its own on disk: in any other one Chromium says only that it is incognito.
    context = playwright.chromium.launch_persistent_context(tmp_path, executable_path=chromium_path, args=FLAGS)
    page = context.new_page()
    page.goto(f"{shared_server.url}/nl/")
    wait_until_saved(page)
    session = context.new_cdp_session(page)
    assert session.send("Page.getInstallabilityErrors")["installabilityErrors"] == []
    manifest = session.send("Page.getAppManifest")
    assert manifest["errors"] == []
    assert manifest["url"].endswith("/manifest.webmanifest")
    context.close()
