"""What the API refuses, in one shape: problem details (RFC 9457) that say what, where, and what instead."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from django.http import HttpResponse

MEDIA_TYPE: Final = "application/problem+json"
_TYPE: Final = "urn:dutybound:problem:"


@dataclass(frozen=True)
class Flaw:
    """One thing that is wrong with what was sent.

    `pointer` is a JSON pointer (RFC 6901) into the body, None where the body cannot be read so far or where
    it is about no body; `line` a line of the body; `parameter` the name of a parameter of the address.
    """

    what: str
    instead: str = ""
    pointer: str | None = None
    line: int | None = None
    parameter: str | None = None


@dataclass(eq=False)
class Refused(Exception):
    """A request that is not answered, and what to send instead; becomes a problem document."""

    status: int
    kind: str
    title: str
    detail: str
    instead: str = ""
    flaws: tuple[Flaw, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)

    def response(self) -> HttpResponse:
        """The answer that says so."""
        return HttpResponse(
            self.text(), status=self.status, content_type=MEDIA_TYPE, headers=dict(self.headers)
        )

    def text(self) -> str:
        """The problem document."""
        document = {
            "type": f"{_TYPE}{self.kind}",
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "instead": self.instead,
            "errors": [vars_of(flaw) for flaw in self.flaws],
        }
        return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def vars_of(flaw: Flaw) -> dict[str, object]:
    """One flaw as plain data."""
    return {
        "what": flaw.what,
        "instead": flaw.instead,
        "pointer": flaw.pointer,
        "line": flaw.line,
        "parameter": flaw.parameter,
    }


# --- what was sent --------------------------------------------------------------------------------


def unreadable(flaw: Flaw) -> Refused:
    return Refused(400, "unreadable", "The body cannot be read", flaw.what, flaw.instead, (flaw,))


def too_large(most: int) -> Refused:
    return Refused(
        413,
        "too-large",
        "The body is too large",
        f"A body has at most {most // 1024} KiB.",
        "Keep one child to a case, and leave documents and long notes out of it.",
    )


def without_length() -> Refused:
    return Refused(
        411,
        "without-length",
        "The body has no length",
        "A body is not taken in pieces of which nobody knows how many there are.",
        "Send it whole, with a Content-Length.",
    )


def wrong_type(found: str) -> Refused:
    return Refused(
        415,
        "wrong-type",
        "The body is of another type",
        f"A body is application/json, not {found}.",
        "Send it as JSON, uncompressed, with 'Content-Type: application/json'.",
    )


def unusable(flaws: Iterable[Flaw], count: int | None = None) -> Refused:
    """What was sent is JSON, and cannot be as it is.  `count` is how many flaws there are in all."""
    told = tuple(flaws)
    found = len(told) if count is None else count
    detail = told[0].what if found == 1 else f"There are {found} things to put right."
    instead = (
        told[0].instead if found == 1 else "Each is told under 'errors', the first 20 at most."
    )
    return Refused(422, "unusable", "What was sent cannot be used", detail, instead, told)


def letter_stopped(what: str, instead: str) -> Refused:
    return Refused(
        422,
        "letter-stopped",
        "This letter cannot be written yet",
        what,
        instead,
        (Flaw(what, instead),),
    )


# --- who asks, where, and how often ---------------------------------------------------------------


def not_found(what: str = "There is nothing at this address.", instead: str = "") -> Refused:
    return Refused(
        404,
        "not-found",
        "Not found",
        what,
        instead or "/api/1/openapi.json names every address.",
    )


def other_origin() -> Refused:
    return Refused(
        403,
        "other-origin",
        "Not from another site's page",
        "A page of another site may not send a family's case here from a browser.",
        "Send it from a server of your own, or have your site named in DUTYBOUND_API_ORIGINS.",
    )


def too_often(seconds: int) -> Refused:
    return Refused(
        429,
        "too-often",
        "Too many requests",
        "More requests came from where you are than we can answer for one place.",
        f"Wait {seconds} seconds, as Retry-After says, then go on.",
        headers={"Retry-After": str(seconds)},
    )


def busy(seconds: int) -> Refused:
    return Refused(
        503,
        "busy",
        "Busy at this moment",
        "Other cases are being worked out.",
        f"Try again in {seconds} seconds, as Retry-After says.",
        headers={"Retry-After": str(seconds)},
    )


def of_status(status: int) -> Refused:
    """The problem for a refusal that came from outside the API, such as a wrong name of a host."""
    known = {
        400: ("not-understood", "Not understood", "This request cannot be read.", ""),
        403: ("not-allowed", "Not allowed", "This is not allowed here.", ""),
        405: (
            "wrong-method",
            "Wrong method",
            "This address takes another method.",
            "Allow names it.",
        ),
        413: ("too-large", "The body is too large", "A body has at most 256 KiB.", "Send less."),
        500: (
            "our-fault",
            "A fault of ours",
            "Something went wrong, and it is our fault.",
            "Try later.",
        ),
    }
    if status == 404:
        return not_found()
    kind, title, detail, instead = known.get(status, known[400 if status < 500 else 500])
    return Refused(status, kind, title, detail, instead)


def https_needed() -> Refused:
    return Refused(
        403,
        "https-needed",
        "HTTPS is needed",
        "What is sent without encryption can be read on its way.",
        "Use https:// in the address.",
    )
