"""The letters of a case that was sent: which there are, and one of them as blocks or as a file."""

from __future__ import annotations

from typing import Final

from django.http import HttpResponse

from dutybound.case.suggest import phrase
from dutybound.days import iso
from dutybound.letters import (
    Desk,
    Details,
    LetterStopped,
    NoSuchLetter,
    Written,
    desk_for,
    listed,
    offer_of,
    solicitor_first,
    written,
)
from dutybound.paper import BadPaper, Block, Bullets, Heading, Lines, Paragraph, Signed, render
from dutybound.web.api import schemas
from dutybound.web.api.reading import Part, read_case, read_details
from dutybound.web.api.refusals import letter_stopped
from dutybound.web.api.rulebook import law

FILES: Final = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
    "txt": "text/plain; charset=utf-8",
}
FORMS: Final = ("json", *FILES)


def letters(body: Part) -> schemas.Letters:
    """The letters that a case gives reason for, and what each still needs."""
    parts = body.members(("case",), ("details",))
    desk, details = _desk(parts)
    lines = [
        schemas.LetterLine(id=one.id, title=one.title, why=one.why, missing=one.missing)
        for one in listed(desk, details)
    ]
    return schemas.Letters(first=solicitor_first(desk), letters=lines)


def letter(body: Part) -> schemas.Letter | HttpResponse:
    """One letter, as blocks and text, or as a file.  Refused where something that it needs is missing."""
    parts = body.members(("case", "letter"), ("details", "form"))
    form = _form(parts.get("form"))
    desk, details = _desk(parts)
    found = _written(desk, parts["letter"], details, body)
    try:
        return (
            _as_blocks(parts["letter"].text(), found) if form == "json" else _as_file(found, form)
        )
    except BadPaper as problem:
        raise letter_stopped(str(problem), "Leave such letters out of the details.") from None


def _desk(parts: dict[str, Part]) -> tuple[Desk, Details]:
    details = read_details(parts.get("details"))
    return desk_for(read_case(parts["case"], law()), law()), details


def _form(part: Part | None) -> str:
    form = "json" if part is None else part.text()
    if part is not None and form not in FORMS:
        raise part.wrong("A letter has no such form.", phrase(form, FORMS))
    return form


def _written(desk: Desk, part: Part, details: Details, body: Part) -> Written:
    wanted = part.text()
    try:
        if offer_of(desk, wanted).letter.needs_name and not details.name:
            what = "This letter needs the name of the person who sends it."
            raise body.wrong(what, 'Give it in the details: "details": {"name": "..."}.')
        return written(desk, wanted, details)
    except NoSuchLetter as error:
        known = f"This case gives reason for: {', '.join(error.known)}." if error.known else ""
        raise part.wrong(error.what, known) from None
    except LetterStopped as stopped:
        raise letter_stopped(stopped.what, stopped.instead) from None


def _as_file(found: Written, form: str) -> HttpResponse:
    answer = HttpResponse(render(found.paper, f".{form}"), content_type=FILES[form])
    answer["Content-Disposition"] = f'attachment; filename="{found.name}.{form}"'
    return answer


def _as_blocks(wanted: str, found: Written) -> schemas.Letter:
    return schemas.Letter(
        id=wanted,
        day=iso(found.paper.day),
        name=found.name,
        first=found.first,
        note=list(found.note),
        blocks=[_block(block) for block in found.paper.blocks],
        text=render(found.paper, ".txt").decode(),
    )


def _block(block: Block) -> schemas.Block:
    if isinstance(block, Heading):
        return schemas.Heading(type="heading", text=block.text, level=block.level)
    if isinstance(block, Paragraph):
        return schemas.Paragraph(type="paragraph", text=block.text)
    if isinstance(block, Lines):
        return schemas.Lines(type="lines", lines=list(block.lines))
    if isinstance(block, Signed):
        return schemas.Signed(type="signed", closing=block.closing, name=block.name)
    if isinstance(block, Bullets):
        items = [schemas.Item(text=item.text, below=list(item.below)) for item in block.items]
        return schemas.Bullets(type="list", numbered=block.numbered, items=items)
    rows = [list(row) for row in block.rows]
    return schemas.Table(type="table", caption=block.caption, heads=list(block.heads), rows=rows)
