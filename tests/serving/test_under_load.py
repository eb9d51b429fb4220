"""Readers notice nothing: neither of a new text, nor of a host that reads its files anew, nor of a server that dies."""

import os
import subprocess
import time
from dataclasses import replace
from http.client import HTTPConnection, HTTPMessage
from pathlib import Path

import pytest
from flask import Flask

from netinfo.serving.answers import Answers
from netinfo.serving.export import export
from netinfo.serving.views import Built
from netinfo.settings import settings_of
from netinfo.site.resources import Site
from tests.addresses import pages
from tests.faults.hosts import Host, open_folder
from tests.load import Load
from tests.ports import fresh_port
from tests.serving.listener import listening
from tests.serving.recipes import RECIPES, nginx_cache, nginx_switched, started

pytestmark = pytest.mark.slow

ENOUGH = 150
"""Answers after each change: many times what is under way when it happens."""
ADDRESSES = (
    *("/nl/", "/sw.js", "/favicon.ico", "/nl/nothing/", "/nl", "/en?a=secret", "/nl/questions", "/nl/questions/"),
    *("/nl/questions/v1secret", "/nl/questions/?shared=v1secret", "/nl/questions/?shared%2523V2secret"),
    *("/nl/questions?sharedv2secret", "/nl/questions?shared", "/en/questions?shared", "/en/questions"),
)
"""In this order: with a list or its mark both after the address alone, and before it."""
NEW = b"<!-- the new text -->"


def ask(host: Host, address: str, **headers: str) -> tuple[int, HTTPMessage, bytes]:
    line = HTTPConnection("127.0.0.1", host.port, timeout=20)
    line.request("GET", address, headers={name.replace("_", "-"): said for name, said in headers.items()})
    answer = line.getresponse()
    body = answer.read()
    line.close()
    return answer.status, answer.headers, body


def test_new_export_fails_no_request_and_is_never_mixed_with_the_old_one(app: Flask, site: Site) -> None:
    """Each page comes with the policy of its own version: here the new one asks for https, and the old one does not."""
    new = replace(site["/nl/"], body=site["/nl/"].body + NEW)
    changed = replace(site, resources={**site.resources, new.address: new})
    with open_folder() as folder:
        export(site, settings_of(app), folder / "old")
        export(changed, replace(settings_of(app), base_url="https://folder.example"), folder / "new")
        # Neither folder is there on a machine that publishes for the first time.
        places = {"ROOT": str(folder / "srv"), "TOLD": str(folder / "etc/current.conf"), "RELOAD": "true"}

        def switch(to: str) -> tuple[str, str]:
            command = [RECIPES / "switch.sh", folder / to]
            ran = subprocess.run(command, env=os.environ | places, check=True, capture_output=True, text=True)
            return ran.stdout.strip(), ran.stderr

        def is_whole(_: str, headers: HTTPMessage, body: bytes) -> bool:
            return body == (new.body if "Strict-Transport-Security" in headers else site["/nl/"].body)

        first, way_back = switch("old")
        assert way_back == ""
        program = nginx_switched(folder / "etc/current.conf")
        with started(program, folder, folder) as host, Load(host.url, ["/nl/"], is_whole) as load:
            for export_folder, text in (("new", new.body), (first, site["/nl/"].body)):
                load.wait_for(load.answered + ENOUGH)
                _, way_back = switch(export_folder)
                host.reload()
                while ask(host, "/nl/")[2] != text:
                    load.wait_for(load.answered + 1)
                assert (way_back == f"The way back: deploy/switch.sh {first}\n") == (export_folder == "new")
            assert load.stop() == []
        assert (folder / "srv/current").resolve() == Path(first).resolve()


def test_export_that_is_not_whole_is_not_published(app: Flask, site: Site, tmp_path: Path) -> None:
    export(site, settings_of(app), tmp_path / "site")
    (tmp_path / "site/nl/index.html.br").write_bytes(b"cut off")
    places = {"ROOT": str(tmp_path), "TOLD": str(tmp_path / "told"), "RELOAD": "true"}
    command = [RECIPES / "switch.sh", tmp_path / "site"]
    result = subprocess.run(command, env=os.environ | places, check=False, capture_output=True, text=True)
    assert result.returncode != 0
    assert "nl/index.html.br" in result.stdout + result.stderr
    assert not (tmp_path / "told").exists()


def test_cache_hides_the_death_of_one_server_and_of_both(app: Flask, site: Site) -> None:
    addresses = [*pages(), "/sw.js", "/version.json"]

    def is_right(address: str, _: HTTPMessage, body: bytes) -> bool:
        return body == site[address].body

    ports = [fresh_port(), fresh_port()]
    with open_folder() as own, listening(app, port=ports[0]) as one, started(nginx_cache(ports), own, own) as cache:
        with listening(app, port=ports[1]) as other, Load(cache.url, addresses, is_right) as load:
            load.wait_for(ENOUGH)
            one.kill()
            load.wait_for(load.answered + ENOUGH)
            cache.reload()
            load.wait_for(load.answered + ENOUGH)
            assert ask(cache, "/", Accept_Language="en")[1]["Location"] == "/en/"
            other.kill()
            # Longer than a copy is taken to be fresh.
            load.wait_for_seconds(2.5)
            load.wait_for(load.answered + ENOUGH)
            assert load.stop() == []
        assert ask(cache, "/", Accept_Language="en")[1]["Location"] == "/en/"
        status, headers, body = ask(cache, "/nl/never-asked-for/")
        assert (status, headers["Cache-Control"], body) == (503, "no-store", b"503\n")


def test_cache_gives_the_first_who_asks_after_two_seconds_the_new_text(
    app: Flask, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the new worker, and what phones are told of a new text."""
    old = {address: site[address] for address in ("/nl/", "/sw.js", "/version.json")}
    new = {address: replace(one, body=one.body + NEW) for address, one in old.items()}
    built: Built = app.extensions["netinfo.built"]
    answers = Answers(replace(site, resources={**site.resources, **new}), built.answers.headers)
    with open_folder() as own, listening(app) as server, started(nginx_cache([server.port]), own, own) as cache:
        assert [ask(cache, address)[2] for address in old] == [one.body for one in old.values()]
        monkeypatch.setitem(app.extensions, "netinfo.built", replace(built, answers=answers))
        time.sleep(2.1)
        assert [ask(cache, address)[2] for address in new] == [one.body for one in new.values()]


def test_cache_says_what_the_server_says_and_keeps_no_words_of_a_reader(app: Flask) -> None:
    with open_folder() as own, listening(app) as server, started(nginx_cache([server.port]), own, own) as cache:
        for address in ADDRESSES:
            for coding in ("br, gzip", "gzip", "br;q=0, gzip", "identity"):
                with app.test_client() as client, client.get(address, headers={"Accept-Encoding": coding}) as true:
                    for _ in range(2):
                        status, headers, body = ask(cache, address, Accept_Encoding=coding, Host="evil.example")
                        assert (status, body) == (true.status_code, true.data), (address, coding)
                        told = {name: headers[name] for name, _ in true.headers if name != "Date"}
                        assert told == {name: value for name, value in true.headers if name != "Date"}, (
                            address,
                            coding,
                        )
        tag = ask(cache, "/nl/")[1]["ETag"]
        assert ask(cache, "/nl/", If_None_Match=tag)[0] == 304
        kept = [path.read_bytes() for path in own.rglob("cache/**/*") if path.is_file()]
        assert len(kept) > 5
        assert [one for one in kept if b"secret" in one or b"evil" in one] == []
