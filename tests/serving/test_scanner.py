"""The scanner behind MDN's HTTP Observatory, on pages of every status: whatever can hold without TLS, holds."""

import json
import shutil
import subprocess
from typing import Any

import pytest
from flask import Flask

from tests.browser.checkers import FOLDER, TO_GET_THEM
from tests.serving.listener import Listening, listening

pytestmark = pytest.mark.slow

SCANNER = FOLDER / "@mdn" / "mdn-http-observatory"
NEED_TLS = {"redirectionTest", "strictTransportSecurityTest"}
"""Whether plain http leads to https, and only there: the answer of the host that has the certificate."""
STATUSES = {"/": 200, "/nl/": 200, "/en/questions/": 200, "/sw.js": 200, "/nl/nothing/": 404}
"""Of what is scanned in the end: a redirect is followed."""
SCAN = """
import { ALL_TESTS } from "@mdn/mdn-http-observatory/src/constants.js";
import { retrieve } from "@mdn/mdn-http-observatory/src/retriever/retriever.js";
const [path, httpPort, closed, ...without] = process.argv.slice(2);
const site = await retrieve("127.0.0.1", { path, httpPort, httpsPort: closed });
const told = ALL_TESTS.filter(({ name }) => !without.includes(name)).map((test) => [test.name, test(site)]);
const found = told.map(([name, { pass, result }]) => [name, { pass, result }]);
const { status } = site.responses.auto;
console.log(JSON.stringify({ status, number: ALL_TESTS.length, found: Object.fromEntries(found) }));
"""


def scan(server: Listening, path: str) -> Any:
    node = shutil.which("node")
    if not node or not SCANNER.exists():
        pytest.skip(f"HTTP Observatory {TO_GET_THEM}, and Node")
    command = [node, "--input-type=module", "-", path, str(server.port), "9", *NEED_TLS]
    done = subprocess.run(command, input=SCAN, cwd=FOLDER, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def failed(scanned: Any) -> dict[str, str]:
    return {name: one["result"] for name, one in scanned["found"].items() if not one["pass"]}


@pytest.mark.parametrize("path", STATUSES)
def test_every_test_of_the_observatory_passes_that_plain_http_allows(server: Listening, path: str) -> None:
    scanned = scan(server, path)
    assert failed(scanned) == {}
    assert len(scanned["found"]) == scanned["number"] - len(NEED_TLS)
    assert scanned["status"] == STATUSES[path]


def test_the_observatory_sees_what_is_missing() -> None:
    bare = Flask("bare")
    bare.add_url_rule("/", view_func=lambda: "<!doctype html><script src=https://other.example/a.js></script>")
    with listening(bare) as server:
        seen = failed(scan(server, "/"))
    assert {"contentSecurityPolicyTest", "xContentTypeOptionsTest", "xFrameOptionsTest"} <= seen.keys()
