"""The words of the interface and their Welsh: fresh, whole where they must be, and honest."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from django.test import Client
from django.utils import translation

from dutybound.web.design import catalogues
from dutybound.web.design.catalogues import LOCALE, as_template, compiled, extracted, read

CATALOGUES = sorted(LOCALE.glob("*/LC_MESSAGES/django.po"))
FRAME = ["base.html.jinja", "components/frame.html.jinja", "components/forms.html.jinja"]
FILLED = re.compile(r"%\(\w+\)s")


def test_the_template_holds_what_the_pages_say() -> None:
    fresh = as_template(extracted())
    assert catalogues.TEMPLATE.read_bytes() == fresh, "run `make words`"


@pytest.mark.parametrize("po", CATALOGUES, ids=lambda po: po.parents[1].name)
def test_what_django_reads_is_what_was_translated(po: Path) -> None:
    assert po.with_suffix(".mo").read_bytes() == compiled(read(po)), "run `make words`"


@pytest.mark.parametrize("po", CATALOGUES, ids=lambda po: po.parents[1].name)
def test_a_translation_fills_in_what_the_english_does(po: Path) -> None:
    for english, other in pairs(read(po)):
        assert sorted(FILLED.findall(english)) == sorted(FILLED.findall(other))


def pairs(catalogue: Catalog) -> list[tuple[str, str]]:
    return [
        (str(m.id), str(m.string)) for m in catalogue if isinstance(m.id, str) and m.id and m.string
    ]


def test_the_frame_is_in_welsh_from_end_to_end() -> None:
    done = {english for english, _ in pairs(read(LOCALE / "cy/LC_MESSAGES/django.po"))}
    frame = {
        message.id
        for message in extracted()
        if message.id
        and any(place.removeprefix("design/templates/") in FRAME for place, _ in message.locations)
    }
    assert len(frame) > 20
    assert frame <= done


def test_welsh_says_that_nobody_has_reviewed_it(client: Client) -> None:
    client.cookies["__Host-language"] = "cy"
    page = client.get("/privacy/", secure=True).content.decode()
    assert '<html lang="cy" dir="ltr"' in page
    assert "Gadael y dudalen hon" in page
    with translation.override("cy"):
        told = translation.gettext(UNREVIEWED)
    assert told != UNREVIEWED
    assert told in page


def test_what_is_not_in_welsh_is_marked_as_english(client: Client) -> None:
    client.cookies["__Host-language"] = "cy"
    page = client.get("/privacy/", secure=True).content.decode()
    assert re.search(r'<main [^>]*lang="en-GB"', page)


UNREVIEWED = (
    "This translation was made by a machine and has not yet been reviewed by a Welsh speaker."
)
