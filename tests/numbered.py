"""What once went wrong for a reader, by its number: the docstring of the tests that hold it, such as A3 or B3, B13."""

import re

NUMBERS = [*(f"A{n}" for n in range(1, 20)), *(f"B{n}" for n in range(1, 15))]


def numbers_in(docstring: str) -> list[str]:
    return docstring.split(", ") if re.fullmatch(r"[AB]\d+(, [AB]\d+)*", docstring) else []
