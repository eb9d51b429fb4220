"""Addresses of other websites, by key: a translator cannot change them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Link:
    address: str
    confirmed: bool
    note: str


UNCONFIRMED = "not yet confirmed by the foundation"

LINKS: dict[str, Link] = {
    "foundation": Link("https://www.net-kanker.nl", confirmed=False, note=UNCONFIRMED),
    "foundation-new": Link("https://www.netneckanker.nl", confirmed=False, note=UNCONFIRMED),
}
