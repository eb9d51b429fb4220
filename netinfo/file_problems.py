"""What is wrong with a file as a whole: told in the reader's language where that is known, else in English."""

from pathlib import Path

from .content.messages import Message, t
from .errors import Problem

MESSAGES: tuple[Message, ...] = (
    t("workbench.file-none", "{file}: there is no such file. Drag the file into the window behind the command."),
    t(
        "workbench.file-missing",
        "{file} is missing: put the catalog back, or take the language out of netinfo/languages.py.",
    ),
    t(
        "workbench.file-too-big",
        "{file}, line 1: this file is too big to be a catalog of netinfo; choose another file.",
    ),
    # TRANSLATORS: {what}: the words of the computer's own system, such as Is a directory
    t("workbench.file-unreadable", "{file} cannot be read: {what}. Choose another file."),
    t("workbench.file-no-catalog", "{file}: this is no .po file. Choose another file."),
    t("workbench.file-compiled", "{file}: only programs can read this. Choose the file whose name ends in .po."),
    t("workbench.file-encoding", "{file}, line {line}: this is not UTF-8; save the file with the encoding UTF-8."),
    t("workbench.file-line", "{file}, line {line}: this line cannot be read; is a quotation mark missing?"),
    t("workbench.file-order", "{file}, line {line}: this line does not belong here; mend it in the .po file."),
    t(
        "workbench.file-head",
        "{file}, line {line}: the head of the file is broken; copy the line Plural-Forms from another catalog.",
    ),
    t(
        "workbench.file-key",
        "{file}, line {line}: this sentence has no key (msgctxt): not a catalog of netinfo. Choose another file.",
    ),
    t("workbench.file-twice", "{file}, line {line}: {key} stands here and on line {first}; keep one of the two."),
    t(
        "workbench.file-language",
        "{file}, line 1: this catalog says it is in '{given}', not in '{wanted}'. Choose another one or mend its head.",
    ),
    t("workbench.file-other", "{file}, line 1: this file holds no sentence of netinfo; choose another file."),
    t(
        "workbench.file-no-language",
        "{file}, line 1: its head names no language that is known: '{given}'. Write it there, such as Language: nl",
    ),
)

ENGLISH = {message.key: message for message in MESSAGES}


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
