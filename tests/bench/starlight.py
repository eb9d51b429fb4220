"""The same text as a site of Starlight, the usual tool for such a site, with its offline plugin; needs npm."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import brotli

from netinfo.site.resources import Resource, Site
from tests.bench.bare import text_of

PACKAGES = {
    "astro": "5.18.2",
    "@astrojs/starlight": "0.37.7",
    "@vite-pwa/astro": "1.2.0",
    "vite-plugin-pwa": "1.2.0",
}
CONFIG = """
import { defineConfig } from "astro/config";
import starlight from "@astrojs/starlight";
import AstroPWA from "@vite-pwa/astro";

export default defineConfig({
  trailingSlash: "always",
  integrations: [
    starlight({
      title: "NEC",
      pagefind: false,
      defaultLocale: "nl",
      locales: { nl: { label: "Nederlands", lang: "nl" }, en: { label: "English", lang: "en" } },
      head: [{ tag: "script", attrs: { src: "/registerSW.js", defer: true } }],
    }),
    AstroPWA({
      injectRegister: "script",
      // A host of files has no page at the address of the one for addresses that lead nowhere.
      workbox: { globPatterns: ["**/*.{css,js,html,svg}"], globIgnores: ["404.html"], navigateFallback: null },
    }),
  ],
});
"""
COLLECTIONS = """
import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
"""
MARKDOWN = ".md"
TEXT = (".html", ".css", ".js", ".svg", ".json", ".webmanifest", ".xml", ".txt")


class NotBuilt(Exception):
    """Says why there is no such site."""


def build(site: Site, folder: Path) -> Path:
    """The built site, in a folder with the compressed copies that a host may send."""
    if not shutil.which("npm"):
        raise NotBuilt("npm is not here")
    (folder / "package.json").write_text(json.dumps({"private": True, "type": "module", "dependencies": PACKAGES}))
    (folder / "astro.config.mjs").write_text(CONFIG)
    (folder / "src").mkdir()
    (folder / "src/content.config.ts").write_text(COLLECTIONS)
    _write_pages((one for one in site if one.in_sitemap), folder / "src/content/docs")
    for command in ("npm install --no-audit --no-fund", "npx --no-install astro build"):
        _run(command, folder)
    _compress(folder / "dist")
    return folder / "dist"


def _write_pages(pages: Iterable[Resource], folder: Path) -> None:
    for page in pages:
        html = page.body.decode()
        title = re.search(r"<h1[^>]*>(.*?)</h1>", html, re.DOTALL)
        assert title
        # Markdown takes HTML as it is until an empty line, or one that is set in.
        body = re.sub(r"\s*\n\s*", "\n", text_of(html).replace(title[0], ""))
        path = folder / page.address.strip("/") / f"index{MARKDOWN}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\ntitle: {json.dumps(re.sub('<.*?>', '', title[1]))}\n---\n{body}\n", encoding="utf-8")


def _run(command: str, folder: Path) -> None:
    try:
        subprocess.run(command.split(), cwd=folder, check=True, capture_output=True, text=True, timeout=600)
    except subprocess.CalledProcessError as error:
        raise NotBuilt(f"{command}: {(error.stderr or error.stdout)[-500:]}") from error
    except subprocess.TimeoutExpired as error:
        raise NotBuilt(f"{command} does not end") from error


def _compress(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.suffix in TEXT:
            path.with_name(f"{path.name}.br").write_bytes(brotli.compress(path.read_bytes(), quality=11))
