"""Urgent notices: what a reader of an older text must know now; shown on every page, also one saved on a phone.

Add a message with a new key, such as `t("notice.dose", "Do not …"),` with `t` from `.messages`; take it out when nobody
can be reading the wrong text any more. Empty: nothing is urgent.
"""

from .messages import Message

NOTICES: tuple[Message, ...] = ()
