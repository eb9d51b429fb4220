"""The kinds of finding, and how grave each is."""

from enum import Enum, auto


class Severity(Enum):
    WAITS = auto()
    """The sentence is not finished."""
    MISTAKE = auto()
    """It would break a page or the build."""
    DANGER = auto()
    """It would deceive readers or harm the page: it never comes onto one, not even to look at it."""
    NOTE = auto()
    """A question of meaning or style, for a person to decide."""


class Kind(Enum):
    """A kind of finding: its code, which also stands in the comment that accepts it, and its severity."""

    MISSING = "missing", Severity.WAITS
    UNTRANSLATED = "untranslated", Severity.WAITS
    STALE = "stale", Severity.WAITS
    FLAGGED = "flagged", Severity.WAITS
    FLAGGED_BY_HAND = "flagged-by-hand", Severity.WAITS
    NOTHING = "nothing", Severity.WAITS
    PLURAL = "plural", Severity.WAITS

    UNKNOWN = "unknown", Severity.MISTAKE
    PLACEHOLDER_LOST = "placeholder-lost", Severity.MISTAKE
    PLACEHOLDER_UNKNOWN = "placeholder-unknown", Severity.MISTAKE
    BRACE = "brace", Severity.MISTAKE
    STRONG = "strong", Severity.MISTAKE
    LINK_LOST = "link-lost", Severity.MISTAKE
    BROKEN_MARK = "broken-mark", Severity.MISTAKE
    PERCENT = "percent", Severity.MISTAKE
    ADDRESS = "address", Severity.MISTAKE
    LETTERS = "letters", Severity.MISTAKE
    FILE_NAME = "file-name", Severity.MISTAKE
    GNU = "gnu", Severity.MISTAKE

    LINK_EXTRA = "link-extra", Severity.DANGER
    LINK_UNKNOWN = "link-unknown", Severity.DANGER
    MARKUP = "markup", Severity.DANGER
    HIDDEN = "hidden", Severity.DANGER

    NUMBER = "number", Severity.NOTE
    UNIT = "unit", Severity.NOTE
    ABBREVIATION = "abbreviation", Severity.NOTE
    NEGATION = "negation", Severity.NOTE
    MEANING = "meaning", Severity.NOTE
    CONDITION = "condition", Severity.NOTE
    ORDER = "order", Severity.NOTE
    TERM = "term", Severity.NOTE
    NEVER = "never", Severity.NOTE
    INFORMAL = "informal", Severity.NOTE
    LONG_SENTENCE = "long-sentence", Severity.NOTE
    HARD_WORD = "hard-word", Severity.NOTE
    TWO_WAYS = "two-ways", Severity.NOTE
    SAME_WORDS = "same-words", Severity.NOTE
    PLURAL_SWAPPED = "plural-swapped", Severity.NOTE
    PLURAL_SAME = "plural-same", Severity.NOTE
    UNCHANGED = "unchanged", Severity.NOTE
    REMARK = "remark", Severity.NOTE
    CHOICE = "choice", Severity.NOTE
    LINK_WORDS = "link-words", Severity.NOTE
    BOLD_WORDS = "bold-words", Severity.NOTE
    LABEL = "label", Severity.NOTE
    NAME = "name", Severity.NOTE
    ENGLISH_WORD = "english-word", Severity.NOTE
    SPELLING = "spelling", Severity.NOTE
    DOUBLED = "doubled", Severity.NOTE
    CAPITAL = "capital", Severity.NOTE
    SPACES = "spaces", Severity.NOTE
    SPACE_MISSING = "space-missing", Severity.NOTE
    QUOTES = "quotes", Severity.NOTE
    ELLIPSIS = "ellipsis", Severity.NOTE
    ENDING = "ending", Severity.NOTE
    SENTENCES = "sentences", Severity.NOTE
    SHORT = "short", Severity.NOTE
    LONG_LABEL = "long-label", Severity.NOTE
    TOO_LONG = "too-long", Severity.NOTE

    def __init__(self, code: str, severity: Severity) -> None:
        self.code = code
        self.severity = severity

    @property
    def message_key(self) -> str:
        """The message that says what is wrong and what to do."""
        return f"workbench.{self.code}"
