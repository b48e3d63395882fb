"""What was found when letters, documents, reports and solutions were read as an attacker would."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from dutybound.audit.profiles.every import PROFILES
from dutybound.paper.report.errors import BadTemplate
from dutybound.paper.report.template import new_template
from dutybound.web.casework.documents.kinds import NotTaken, form_of
from dutybound.web.casework.reports.trusting import trusted
from dutybound.web.family.clock import today
from dutybound.web.watch.limits import READINGS
from tests.desk.office import Office
from tests.desk.test_cases import opened

W = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
HEADER = (
    b'<w:hdr xmlns:w="'
    + W
    + b'"><w:p><w:fldSimple w:instr="DDEAUTO cmd.exe &quot;/k calc&quot;"/></w:p></w:hdr>'
)


def repacked(change: Callable[[dict[str, bytes]], object]) -> bytes:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(new_template("x", today()))) as held,
        zipfile.ZipFile(out, "w") as new,
    ):
        parts = {name: held.read(name) for name in held.namelist()}
        change(parts)
        for name, data in parts.items():
            new.writestr(name, data)
    return out.getvalue()


def test_who_reads_too_many_documents_is_told_to_wait() -> None:
    """Nothing above the views turns being asked to wait into a page here, as on the families' pages."""
    office = Office.make()
    case, amal = opened(office), office.signed_in(office.amal)
    given = {"file": SimpleUploadedFile("a.txt", b"We refuse."), "name": "x", "shows": "letter"}
    amal.post(f"/desk/case/{case.number}/documents/", {**given, "version": 0})
    READINGS.forget()
    while not READINGS.take("127.0.0.1"):
        pass
    sent = amal.post(
        f"/desk/case/{case.number}/documents/1/read/", {"profile": next(iter(PROFILES))}
    )
    READINGS.forget()
    assert sent.status_code == 429


def with_header(name: str, header: bytes) -> bytes:
    def change(parts: dict[str, bytes]) -> None:
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
        own = f'<Override PartName="/{name}" ContentType="{kind}"/></Types>'.encode()
        parts[name] = header
        types = "[Content_Types].xml"
        parts[types] = parts[types].replace(b"</Types>", own)

    return repacked(change)


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("word/header9.dat", HEADER),  # Word goes by the content type, not by the ending
        (
            "word/header9.xml",
            HEADER.replace(W, STRICT),
        ),  # and knows the strict names of Office's XML, too
    ],
)
def test_a_field_that_reaches_outside_is_found_wherever_it_stands(name: str, header: bytes) -> None:
    with pytest.raises(BadTemplate):
        trusted(with_header(name, header))


@pytest.mark.parametrize("name", ["word/VBAPROJECT.BIN", "word/vbaProject.bin/"])
def test_a_macro_is_found_under_a_name_in_other_letters(name: str) -> None:
    with pytest.raises(NotTaken):
        form_of(repacked(lambda parts: parts.update({name: b"x"})), "a.docx")


def test_the_title_of_a_new_solution_is_looked_at_before_all_can_read_it() -> None:
    """A draft is in the list of every team and role from the moment that it has a title."""
    from dutybound.web.casework.solutions.forms import problem_names

    office = Office.make()
    case, amal = opened(office), office.signed_in(office.amal)
    given = {"title": f"Okafor of {case.number}, SW1A 1AA", "problem": problem_names()[3][0]}
    amal.post("/desk/solutions/new/", given)
    page = office.signed_in(office.stranger).get("/desk/solutions/").content.decode()
    assert case.number not in page
    assert "Okafor" not in page
