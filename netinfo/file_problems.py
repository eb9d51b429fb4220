"""What is wrong with a file as a whole: told in the reader's language where that is known, else in English."""

from pathlib import Path

from .content.messages import Message
from .errors import Problem
from .translators.workbench_messages import FILES

ENGLISH = {message.key: message for message in FILES}


class FileProblem(Problem):
    """A Problem that can be told in any language: the key of its message, and the values that fill it."""

    def __init__(self, name: str, path: Path, line: int = 1, **values: object) -> None:
        self.key, self.path = f"workbench.{name}", path
        self.values = {"file": path, "line": line, **values}
        super().__init__(self.told_by(ENGLISH[self.key]))

    def named(self, name: str) -> "FileProblem":
        """The same of a file that people know by another name than its path."""
        values = {**self.values, "file": name}
        return FileProblem(self.key.removeprefix("workbench."), self.path, **values)  # type: ignore[arg-type]

    def told_by(self, message: Message) -> str:
        """The same in the language of a message."""
        return message.fill(**self.values)
