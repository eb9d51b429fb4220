"""Several versions of the real site, as somebody would publish them one after the other."""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import polib
from flask import Flask

import netinfo
from netinfo import PROJECT, editions
from netinfo.content import CONTENT
from netinfo.content.messages import Message, t
from netinfo.serving.views import site_of
from netinfo.site import resources
from netinfo.site.precache import QUICK

ONE_SENTENCE = ("head.purpose",)
MARK = " (NEW)"
UNCHANGED = ("shared.js", "first.js", "registration.js")
HASTY_SECONDS = 4


class Versions(dict[str, Flask]):
    """The apps by name, each made when it is first published.

    `old`; `sentence`, with one sentence changed; `new`, with every file changed; `hasty`, the same with a short
    time-out; `urgent`, with a notice; `off`, whose worker removes itself; `weighed`, the old one with as few bytes as
    readers get.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def __missing__(self, name: str) -> Flask:
        self[name] = MAKERS[name](self.folder / name)
        return self[name]


def _new(folder: Path, **config: object) -> Flask:
    _copy(folder)
    for path in (folder / "static").rglob("*"):
        _change(path)
    for code in ("nl", "en"):
        _reword(folder, code, lambda key: key.startswith(("q.", "w.", "head.")))
    return _app(folder, **config)


def _sentence(folder: Path) -> Flask:
    _reword(_copy(folder), "nl", ONE_SENTENCE.__contains__)
    return _app(folder)


def _urgent(folder: Path) -> Flask:
    _copy(folder)
    notice = t("notice.test", "The telephone number was wrong.")
    for code in ("nl", "en"):
        _add(folder, code, notice)
    with patch.object(editions, "CONTENT", replace(CONTENT, notices=(notice,))):
        return _app(folder)


MAKERS: Mapping[str, Callable[[Path], Flask]] = {
    "old": lambda _: _app(PROJECT),
    "sentence": _sentence,
    "new": _new,
    "hasty": lambda folder: _new(folder, fetch_seconds=HASTY_SECONDS),
    "urgent": _urgent,
    "off": lambda _: _app(PROJECT, worker=False),
    "weighed": lambda _: netinfo.create_app(),
}


def _app(folder: Path, **config: object) -> Flask:
    with patch.object(netinfo, "PROJECT", folder), patch.object(resources, "QUALITY", QUICK):
        app = netinfo.create_app(config)
        site_of(app).compress()
    return app


def _copy(folder: Path) -> Path:
    for name in ("static", "templates", "translations"):
        shutil.copytree(PROJECT / name, folder / name)
    return folder


def _change(path: Path) -> None:
    """Other bytes that do the same, except that style and script say that they are new.

    Shared values stay as they are; and what stands inside the page says nothing of the script that the page asks for.
    """
    additions = {".css": ":root { --made: new; }", ".js": 'globalThis.made = "new";', ".svg": ""}
    if path.suffix in additions and "vendor" not in path.parts and path.name not in UNCHANGED:
        path.write_text(f"{path.read_text(encoding='utf-8')}\n{additions[path.suffix]}\n", encoding="utf-8")


def _add(folder: Path, code: str, message: Message) -> None:
    path = folder / "translations" / code / "LC_MESSAGES" / "messages.po"
    catalog = polib.pofile(str(path), wrapwidth=0)
    catalog.append(polib.POEntry(msgctxt=message.key, msgid=str(message), msgstr=f"{message} ({code})"))
    catalog.save()


def _reword(folder: Path, code: str, wanted: Callable[[str], bool]) -> None:
    path = folder / "translations" / code / "LC_MESSAGES" / "messages.po"
    catalog = polib.pofile(str(path), wrapwidth=0)
    for entry in catalog:
        if wanted(entry.msgctxt) and not entry.msgid_plural:
            entry.msgstr = (entry.msgstr or entry.msgid) + MARK
    catalog.save()
