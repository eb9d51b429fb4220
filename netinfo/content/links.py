"""Addresses of other websites, by key: a translator cannot change them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Link:
    address: str
    confirmed: bool
    note: str


UNCONFIRMED = "not yet confirmed by the foundation"
UNOPENED = "seen in a stored copy on 25 November 2026; not yet confirmed on the live web"

LINKS: dict[str, Link] = {
    "foundation": Link("https://www.net-kanker.nl", confirmed=False, note=UNCONFIRMED),
    "foundation-new": Link("https://www.netneckanker.nl", confirmed=False, note=UNCONFIRMED),
    "kanker-nl": Link("https://www.kanker.nl", confirmed=False, note=UNOPENED),
    "centres": Link("https://www.ipso.nl", confirmed=False, note=UNOPENED),
    "side-effects": Link("https://www.bijwerkingenbijkanker.nl", confirmed=False, note=UNOPENED),
    "lung-patients": Link("https://www.longkankernederland.nl", confirmed=False, note=UNOPENED),
}
