"""Signs the list of digests with a key of OpenSSH, so that whoever has its public half can tell who made an export."""

import subprocess
from pathlib import Path

from ..errors import Problem

PURPOSE = "netinfo"
"""What a signature is for; one that was made for something else does not count."""


def sign(path: Path, key: Path) -> None:
    """Write the signature beside the file, as `.sig`; an Ed25519 key always makes the same one of the same bytes."""
    command = ["ssh-keygen", "-q", "-Y", "sign", "-f", str(key), "-n", PURPOSE, str(path)]
    path.with_name(f"{path.name}.sig").unlink(missing_ok=True)
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, stdin=subprocess.DEVNULL)  # noqa: S603
    except FileNotFoundError:
        raise Problem("ssh-keygen is not here, and nothing was signed. Install OpenSSH's client.") from None
    except subprocess.CalledProcessError as error:
        advice = "The export is written; name another key with --sign."
        raise Problem(f"Nothing was signed with {key}: {error.stderr.strip()}. {advice}") from None
