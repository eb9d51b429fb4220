"""What a page says of itself to programs that search: schema.org in JSON-LD, with the review as it really is."""

import json
from typing import Any

from markupsafe import Markup

from ..content.dates import TEXT_DATE
from ..editions import Edition
from ..reviews import Signature

# What would end the element inside a page.
ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&"}


def linked_data(edition: Edition, title: str) -> Markup:
    """The content of the element that describes a page."""
    value = {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "name": title,
        "inLanguage": edition.language.code,
        "audience": {"@type": "Patient"},
        "dateModified": TEXT_DATE.isoformat(),
        **_review(edition),
    }
    return Markup(json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(ESCAPES))  # noqa: S704


def _review(edition: Edition) -> dict[str, Any]:
    """Reviewed is said only of a text that is signed whole."""
    signatures = edition.review.whole
    if not signatures:
        return {"creativeWorkStatus": edition.review_line}
    return {
        "lastReviewed": signatures[-1].date.isoformat(),
        "reviewedBy": [_person(one) for one in signatures],
    }


def _person(signature: Signature) -> dict[str, str]:
    return {"@type": "Person", "name": signature.who, "jobTitle": signature.role}
