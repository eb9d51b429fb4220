"""The hosts of `deploy/`, started as each recipe says, but for the places and ports of this machine."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from netinfo import PROJECT
from tests.faults.hosts import (
    APACHE,
    APACHE_SITE,
    BROTLI,
    NGINX_SITE,
    Host,
    Missing,
    Place,
    Program,
    apache_with,
    edited,
    nginx_with,
)
from tests.faults.table import NOT_RUN

CADDY = Path("/usr/bin/caddy")
RECIPES = PROJECT / "deploy"
NOBODY = ("--reuid=33", "--regid=33", "--clear-groups")
"""Debian's user for hosts, who may do nothing."""


@contextmanager
def started(program: Program, site: Path, own: Path) -> Iterator[Host]:
    try:
        host = Host(program, site, own)
    except Missing as error:
        pytest.skip(NOT_RUN + str(error))
    try:
        yield host
    finally:
        host.stop()


def nginx_by_recipe(place: Place) -> list[str]:
    current = place.write("current.conf", f"root {place.site};\ninclude {place.site}/_nginx.conf;\n")
    return _nginx(place, current)


def nginx_switched(current: Path, main: str = "") -> Program:
    """With the file that `deploy/switch.sh` writes, and these settings of the whole program."""
    packages = "nginx libnginx-mod-http-brotli-static"
    return Program("nginx", packages, lambda place: _nginx(place, str(current), main), BROTLI)


def _nginx(place: Place, current: str, main: str = "") -> list[str]:
    changes = {
        r"listen 80;": f"listen 127.0.0.1:{place.port};",
        r"listen \[::\]:80;": "",
        "/etc/netinfo/current.conf": current,
        "/var/log/nginx": str(place.own),
    }
    return nginx_with(place, edited(RECIPES / "nginx.conf", changes), main)


def apache_by_recipe(place: Place) -> list[str]:
    own = f"127.0.0.1:{place.port}"
    changes = {r"\*:80": own, "folder.example": own, "/srv/netinfo/current": str(place.site)}
    modules = "".join(f"Include {APACHE}/mods-available/{name}.load\n" for name in ("headers", "rewrite"))
    return apache_with(place, modules + edited(RECIPES / "apache.conf", changes))


def caddy_by_recipe(place: Place) -> list[str]:
    return _caddy(place, place.write("current.caddy", f"root * {place.site}\nimport {place.site}/_Caddyfile\n"))


def caddy_switched(current: Path) -> Program:
    """With the file that `deploy/switch.sh` writes."""
    return Program("env", "caddy", lambda place: _caddy(place, str(current)), CADDY)


def _caddy(place: Place, current: str) -> list[str]:
    changes = {"^folder.example": f"http://:{place.port}", "/etc/netinfo/current.caddy": current}
    options = "{\n\tdefault_bind 127.0.0.1\n\tadmin off\n\tauto_https off\n}\n"
    conf = place.write("Caddyfile", options + edited(RECIPES / "Caddyfile", changes))
    return [f"XDG_CONFIG_HOME={place.own}", str(CADDY), "run", "--adapter", "caddyfile", "--config", conf]


def nginx_in_the_container(place: Place) -> list[str]:
    place.own.chmod(0o777)
    changes = {
        "/tmp/": f"{place.own}/",  # noqa: S108
        r"listen 8080;": f"listen 127.0.0.1:{place.port};",
        r"listen \[::\]:8080;": "",
        "/srv/site": str(place.site),
    }
    conf = place.write("nginx.conf", edited(RECIPES / "container.conf", changes))
    return [*NOBODY, "nginx", "-e", "stderr", "-c", conf, "-g", "daemon off;"]


def nginx_cache(origins: Sequence[int]) -> Program:
    """Before servers at these ports."""

    def arguments(place: Place) -> list[str]:
        changes = {
            r"listen 80;": f"listen 127.0.0.1:{place.port};",
            r"listen \[::\]:80;": "",
            "/var/lib/nginx/netinfo": f"{place.own}/cache",
            "/var/log/nginx": str(place.own),
            **{f":{5001 + at}": f":{port}" for at, port in enumerate(origins)},
        }
        place.own.chmod(0o777)
        return nginx_with(place, edited(RECIPES / "nginx-cache.conf", changes))

    return Program("nginx", "nginx", arguments, NGINX_SITE)


BY_RECIPE = {
    "nginx": Program("nginx", "nginx libnginx-mod-http-brotli-static", nginx_by_recipe, BROTLI),
    "Apache": Program("apache2", "apache2", apache_by_recipe, APACHE_SITE),
    "nginx in the container": Program(
        "setpriv", "nginx libnginx-mod-http-brotli-static", nginx_in_the_container, BROTLI
    ),
    "Caddy": Program("env", "caddy", caddy_by_recipe, CADDY),
}
"""As `deploy/` says, with the file that the export has for each."""
