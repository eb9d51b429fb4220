"""The one kind of failure that is shown to a person as it is."""


class Problem(Exception):
    """Something a person can mend; its text is one clear sentence that says what to do."""
