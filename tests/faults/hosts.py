"""Hosts of files as Debian ships them: each serves a folder with its own table of types, and can really be stopped."""

import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.ports import fresh_port

START_SECONDS = 30
NGINX = Path("/etc/nginx")
APACHE = Path("/etc/apache2")
NGINX_SITE = NGINX / "sites-available/default"
APACHE_SITE = APACHE / "sites-available/000-default.conf"
BROTLI = NGINX / "modules-enabled/50-mod-http-brotli-static.conf"
LIGHTTPD = Path("/etc/lighttpd/lighttpd.conf")
WEB_ROOT = "/var/www/html"
BUFFERS = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
"""For what nginx has folders that only root can make."""


class Missing(Exception):
    """A host cannot be had here; says how to get it."""


@dataclass(frozen=True)
class Place:
    """Where a host listens, what it serves, and where it keeps its own files."""

    port: int
    site: Path
    own: Path

    def write(self, name: str, text: str) -> str:
        path = self.own / name
        path.write_text(text, encoding="utf-8")
        return str(path)


@dataclass(frozen=True)
class Program:
    name: str
    packages: str
    arguments: Callable[[Place], list[str]]
    needs: Path = Path("/")

    def command(self, place: Place) -> list[str]:
        # A reader's path may leave out what only the system's owner starts.
        found = shutil.which(self.name, path="/usr/sbin:/usr/bin:/bin")
        if not found or not self.needs.exists():
            raise Missing(f"{self.name} is not here. To get it: apt-get install {self.packages}")
        return [found, *self.arguments(place)]


class Host:
    """A program that serves a folder until it is stopped."""

    def __init__(self, program: "str | Program", site: Path, own: Path) -> None:
        self.port = fresh_port()
        self.url = f"http://127.0.0.1:{self.port}"
        named = PROGRAMS[program] if isinstance(program, str) else program
        command = named.command(Place(self.port, site, own))
        self._log = own / "log"
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log)
        self._wait_until_it_listens()

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()

    def reload(self) -> None:
        """nginx reads its files anew, and who is being answered notices nothing."""
        self.process.send_signal(signal.SIGHUP)

    def _wait_until_it_listens(self) -> None:
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end and self.process.poll() is None:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.03)
        self.stop()
        raise RuntimeError(f"the host did not start: {self._log.read_text()}")


@contextmanager
def open_folder() -> Iterator[Path]:
    """A folder that a host may read when it has given up the rights of root."""
    with TemporaryDirectory(prefix="netinfo-host-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def edited(path: Path, changes: Mapping[str, str]) -> str:
    """A configuration as it is shipped, but for these lines."""
    text = path.read_text(encoding="utf-8")
    for pattern, line in changes.items():
        text, number = re.subn(pattern, line, text, flags=re.MULTILINE)
        assert number, f"{path} has no {pattern}"
    return text


def nginx(place: Place, more: str = "") -> list[str]:
    server = {
        r"listen 80 .*": f"listen 127.0.0.1:{place.port}; {more}",
        r"listen \[::\]:80 .*": "",
        WEB_ROOT: str(place.site),
    }
    return nginx_with(place, edited(NGINX_SITE, server))


def nginx_with(place: Place, server: str, main: str = "") -> list[str]:
    """With this file in the place of Debian's own site, and these settings of the whole program."""
    buffers = "".join(f" {name}_temp_path {place.own}/{name};" for name in BUFFERS)
    whole = {
        r"^pid .*": f"pid {place.own}/pid;",
        "/var/log/nginx": str(place.own),
        r"/etc/nginx/sites-enabled/\*": place.write("server.conf", server),
        r"^http \{": f"http {{{buffers}",
    }
    conf = place.write("nginx.conf", edited(NGINX / "nginx.conf", whole))
    return ["-e", "stderr", "-c", conf, "-g", f"daemon off; {main}"]


def nginx_compressing(place: Place) -> list[str]:
    return nginx(place, "gzip_static on; brotli_static on;")


def apache(place: Place) -> list[str]:
    server = {r"\*:80": f"127.0.0.1:{place.port}", WEB_ROOT: str(place.site)}
    return apache_with(place, edited(APACHE_SITE, server))


def apache_with(place: Place, server: str) -> list[str]:
    whole = {
        "^Include ports.conf": f"Listen 127.0.0.1:{place.port}",
        "^IncludeOptional sites-enabled/.*": "Include " + place.write("server.conf", server),
        "<Directory /var/www/>": f"<Directory {place.site}>",
    }
    conf = place.write("apache2.conf", edited(APACHE / "apache2.conf", whole))
    # What Debian's start script says by the environment.
    said = {"RUN_USER": "www-data", "RUN_GROUP": "www-data", "RUN_DIR": place.own, "LOG_DIR": place.own}
    said["PID_FILE"] = place.own / "pid"
    defined = [part for name, value in said.items() for part in ("-C", f"Define APACHE_{name} {value}")]
    return ["-d", str(APACHE), *defined, "-f", conf, "-D", "FOREGROUND"]


def lighttpd(place: Place) -> list[str]:
    whole = {
        r"^server.port .*": f'server.port = {place.port}\nserver.bind = "127.0.0.1"',
        r"^include_shell .*use-ipv6.*": "",
        WEB_ROOT: str(place.site),
        r"^server.errorlog .*": "",
        r"^server.pid-file .*": "",
    }
    return ["-D", "-f", place.write("lighttpd.conf", edited(LIGHTTPD, whole))]


def busybox(place: Place) -> list[str]:
    return ["httpd", "-f", "-p", f"127.0.0.1:{place.port}", "-h", str(place.site)]


def python(place: Place) -> list[str]:
    return ["-m", "http.server", "--bind", "127.0.0.1", "--directory", str(place.site), str(place.port)]


HOSTS = {
    "nginx": Program("nginx", "nginx", nginx, NGINX_SITE),
    "Apache": Program("apache2", "apache2", apache, APACHE_SITE),
    "lighttpd": Program("lighttpd", "lighttpd", lighttpd, LIGHTTPD),
    "busybox httpd": Program("busybox", "busybox", busybox),
    "Python's http.server": Program(sys.executable, "python3", python),
}
"""As they are shipped."""
COMPRESSING = "nginx with compressed copies"
PROGRAMS = {
    **HOSTS,
    COMPRESSING: Program("nginx", "nginx libnginx-mod-http-brotli-static", nginx_compressing, BROTLI),
}
