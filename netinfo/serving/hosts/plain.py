"""The header table as a `_headers` file, which several hosts of static files read."""

from collections.abc import Mapping

from .published import Published


def plain(published: Published) -> str:
    # A page that says that there is no such page is sent for every address: its policy is said for all of them.
    everywhere = dict(published.refused)
    del everywhere["Cache-Control"]
    # A host joins the values of a header that two rules name.
    rows = {one.address: published.table.row(one).items() - everywhere.items() for one in published.files}
    rules = {"/*": everywhere} | {address: dict(sorted(row)) for address, row in rows.items()}
    return "\n".join(_rule(address, row) for address, row in rules.items())


def _rule(address: str, row: Mapping[str, str]) -> str:
    return "\n".join([address, *(f"  {name}: {value}" for name, value in row.items()), ""])
