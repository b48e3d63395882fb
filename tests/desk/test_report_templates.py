"""Templates that mean harm: looked through before anything of them is opened, and refused in words."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from dutybound.paper.report.errors import BadTemplate
from dutybound.paper.report.template import new_template
from dutybound.web.casework.reports.limits import TEMPLATE_BYTES
from dutybound.web.casework.reports.trusting import trusted
from tests.desk.some_figures import DAY
from tests.paper.some_report import repacked

TEMPLATE = new_template("Example Charity", DAY)
RELATIONS = "word/_rels/document.xml.rels"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def read(name: str) -> bytes:
    with ZipFile(BytesIO(TEMPLATE)) as packed:
        return packed.read(name)


def with_part(name: str, data: bytes) -> bytes:
    return repacked(TEMPLATE, {name: data})


def with_relation(kind: str, target: str, mode: str = ' TargetMode="External"') -> bytes:
    told = f'<Relationship Id="rId900" Type="{_OFFICE}/{kind}" Target="{target}"{mode}/></Relationships>'
    return with_part(RELATIONS, read(RELATIONS).replace(b"</Relationships>", told.encode()))


def with_text(xml: str) -> bytes:
    document = read("word/document.xml").replace(b"<w:body>", f"<w:body>{xml}".encode())
    return with_part("word/document.xml", document)


def entity(name: str) -> bytes:
    bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    head, _, rest = read(name).partition(b"?>")
    return with_part(name, head + b"?>" + bomb.encode() + rest)


def two_of_one_name() -> bytes:
    file = BytesIO(TEMPLATE)
    with ZipFile(file, "a") as packed, pytest.warns(UserWarning, match="Duplicate name"):
        packed.writestr("word/document.xml", b"<other/>")
    return file.getvalue()


def bomb() -> bytes:
    return with_part("word/media/picture.png", b"\0" * 60_000_000)


def many_parts() -> bytes:
    file = BytesIO(TEMPLATE)
    with ZipFile(file, "a", ZIP_DEFLATED) as packed:
        for number in range(11_000):
            packed.writestr(f"word/{number}.bin", b"")
    return file.getvalue()


def field(kind: str) -> str:
    return f"<w:p><w:r><w:instrText>{kind}</w:instrText></w:r></w:p>"


CONTENT = "[Content_Types].xml"
MACROS = b"application/vnd.ms-word.document.macroEnabled.main+xml"
WORDS = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
HARM: dict[str, tuple[Callable[[], bytes], str]] = {
    "too big": (lambda: b"P" * (TEMPLATE_BYTES + 1), "larger than 5 MB"),
    "no zip": (lambda: b"PK\3\4 nothing", "not opened"),
    "zip bomb": (bomb, "unpacks to more than"),
    "many parts": (many_parts, "packs 11,0"),
    "entities": (lambda: entity("word/document.xml"), "entities of its own"),
    "entities in a header": (lambda: entity("word/header1.xml"), "entities of its own"),
    "entities in relations": (lambda: entity(RELATIONS), "entities of its own"),
    "two of one name": (two_of_one_name, "two files under one name"),
    "names alike": (lambda: with_part("word/Document.xml", b"<a/>"), "two files under one name"),
    "macros": (lambda: with_part("word/vbaProject.bin", b"1"), "carries a program"),
    "macros by name": (
        lambda: with_part(CONTENT, read(CONTENT).replace(WORDS, MACROS)),
        "holds macros",
    ),
    "an object": (lambda: with_part("word/embeddings/a.bin", b"1"), "carries a program"),
    "another document": (
        lambda: with_relation("aFChunk", "a.html", ""),
        "another file or a program",
    ),
    "a linked picture": (
        lambda: with_relation("image", "https://example.org/a.png"),
        "fetches something",
    ),
    "a template": (
        lambda: with_relation("attachedTemplate", "file:///c:/a.dotm"),
        "fetches something",
    ),
    "a script's link": (
        lambda: with_relation("hyperlink", "javascript:alert(1)"),
        "fetches something",
    ),
    "a file's link": (lambda: with_relation("hyperlink", "file://server/a"), "fetches something"),
    "a field": (lambda: with_text(field("DDEAUTO c:\\\\cmd.exe")), "reaches outside (DDE)"),
    "a field in pieces": (
        lambda: with_text(field("INCL") + field("UDEPICTURE https://example.org/a")),
        "reaches outside (INCLUDE)",
    ),
    "a link to a file": (
        lambda: with_text(field("LINK Excel.Sheet.8 a.xls")),
        "reaches outside (LINK)",
    ),
    "a simple field": (
        lambda: with_text('<w:p><w:fldSimple w:instr="includetext a.docx"/></w:p>'),
        "reaches outside (INCLUDE)",
    ),
}


WORDS_OF_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def header(space: str = WORDS_OF_WORD) -> str:
    return f'<w:hdr xmlns:w="{space}"><w:p><w:fldSimple w:instr="DDEAUTO cmd"/></w:p></w:hdr>'


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("word/header9.dat", header().encode()),
        ("word/media/header9.png", header().encode()),
        ("word/header9", b" " * 10_000 + header().encode()),
        ("word/header9.dat", header().encode("utf-16")),
        ("word/header9.dat", b"\xef\xbb\xbf" + header().encode()),
        ("word/header9.xml", header(STRICT).encode()),
    ],
)
def test_a_field_is_found_in_whatever_part_it_hides(name: str, data: bytes) -> None:
    with pytest.raises(BadTemplate, match="reaches outside"):
        trusted(with_part(name, data))


def test_a_relation_is_found_under_a_name_in_other_letters() -> None:
    told = with_relation("image", "https://example.org/a.png")
    with ZipFile(BytesIO(told)) as packed:
        relations = packed.read(RELATIONS)
    with pytest.raises(BadTemplate, match="fetches something"):
        trusted(with_part("word/_rels/header1.xml.RELS", relations))


@pytest.mark.parametrize("name", HARM)
def test_a_template_that_means_harm_is_refused(name: str) -> None:
    make, told = HARM[name]
    with pytest.raises(BadTemplate, match=told.replace("(", r"\(").replace(")", r"\)")):
        trusted(make())


def test_a_template_of_ours_and_an_address_in_it_are_fine() -> None:
    assert trusted(TEMPLATE) == TEMPLATE
    fields = field('HYPERLINK "https://example.org/"') + field("PAGE") + field("STYLEREF Word Card")
    for fine in (with_relation("hyperlink", "https://example.org/"), with_text(fields)):
        assert trusted(fine) == fine
