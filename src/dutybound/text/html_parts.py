"""Which elements of a page are not read: what stands on every page, what nobody sees, what is no text."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from dutybound.text.blocks import words

_NEVER = words(
    "script style template noscript svg math canvas iframe object embed audio video map select datalist "
    "textarea input option head nav aside footer dialog progress meter rp"
)
_ROLES = words("navigation banner contentinfo complementary search dialog alertdialog menu menubar")
_WHOLE = frozenset({"html", "body", "main", "article", "form"})
"""Never left out for their names: "cookies-accepted" stands on the body of many pages."""
_AROUND = re.compile(
    r"(?:^|[\s_-])(?:cookies?|cookiebar|cookieconsent|consent-?banner|gdpr|breadcrumbs?|skip-?links?|skip|"
    r"site-?(?:header|footer|nav)|page-?footer|navbar|share|sharing|social|addtoany|pagination|pager|"
    r"print-?page|back-to-top)(?:$|[\s_-])",
    re.IGNORECASE,
)
_UNSEEN = re.compile(
    r"(?:^|\s)(?:hidden|d-none|sr-only|screen-?reader(?:-text)?|(?:govuk-)?visually-?hidden|offscreen)(?:$|\s)",
    re.IGNORECASE,
)
_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_OPENED_BY_HAND = re.compile(r"tab|accordion|collaps|panel|toggle|expand|details", re.IGNORECASE)


def is_left_out(node: LexborNode, tag: str, *, in_heading: bool) -> bool:
    """Whether an element and all in it is not read."""
    if tag in _NEVER:
        return True
    if tag == "button":
        return not in_heading and not _holds_heading(node)
    if tag == "header":
        return not _holds_heading(node)
    attributes = node.attributes
    if not attributes:
        return False
    if tag not in _WHOLE and _stands_around(attributes):
        return True
    return _is_unseen(attributes)


def _holds_heading(node: LexborNode) -> bool:
    return node.css_first("h1, h2, h3") is not None


def _stands_around(attributes: dict[str, str | None]) -> bool:
    if (attributes.get("role") or "") in _ROLES:
        return True
    return any(_AROUND.search(attributes.get(name) or "") for name in ("class", "id"))


def _is_unseen(attributes: dict[str, str | None]) -> bool:
    """Not seen, and not opened by a button or a tab either."""
    unseen = (
        ("hidden" in attributes and attributes["hidden"] != "until-found")
        or attributes.get("aria-hidden") == "true"
        or bool(_NOT_SHOWN.search(attributes.get("style") or ""))
        or bool(_UNSEEN.search(attributes.get("class") or ""))
    )
    return unseen and not any(
        _OPENED_BY_HAND.search(attributes.get(name) or "") for name in ("class", "id", "role")
    )
