"""The header table in the words of each host of files; every one of them sends the site's own list and nothing else."""

from .apache import apache
from .caddy import caddy
from .nginx import nginx
from .plain import plain
from .published import Published

FILES = {".htaccess": apache, "_Caddyfile": caddy, "_headers": plain, "_nginx.conf": nginx}
"""How each is written, by its name in the export."""


def host_files(published: Published) -> dict[str, str]:
    """The text of each file by its name in the export."""
    return {name: write(published) for name, write in FILES.items()}
