"""Documents: pages a second from each form, what a process for each file costs, and its memory."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from benchmarks import Aim, Part, median_seconds, table
from dutybound.days import day
from dutybound.paper import Bullets, Heading, Item, Paper, Paragraph, Table, render
from dutybound.text import Document, read_document
from dutybound.text.building import document

PARTS = 40
TIMES = 5
MOST = 0.040
SECTION = (
    "The team meets each family where the family wants, and writes down what was said. ",
    "We look at what a child does in a day, who helps, and what would be easier (section 3), e.g. at night. ",
    "Nobody needs a diagnosis, a plan or a benefit to ask; a school, a nurse or a neighbour may ask too. ",
)
ROOMS = "MiB are what a process holds at most, Python and the answer packed to travel among it."


@dataclass(frozen=True)
class Kind:
    name: str
    suffix: str
    data: bytes
    read: Callable[[bytes], object]


def measure() -> Part:
    kinds = _kinds()
    whole = _in_process(kinds[0])
    words = sum(len(clause.text.split()) for clause in whole.clauses)
    bare = _least()
    times = [median_seconds(lambda k=kind: k.read(k.data), times=TIMES) for kind in kinds]  # type: ignore[misc]
    each = zip(kinds, times, strict=True)
    rows = [_row(kind, warm / whole.pages, times[-1] / whole.pages, bare) for kind, warm in each]
    heads = (
        "kind",
        "KiB",
        "pages a second",
        "as plain text",
        "in a process, ms",
        "to start it",
        "MiB",
    )
    told = (
        f"The same policy of {whole.pages} pages ({words:,} words: headings, lists, tables) in each form; "
        f"median of {TIMES}, warm, one core. A process that reads nothing takes {bare * 1e3:.0f} ms. "
        f"{ROOMS}"
    )
    aim = Aim("A page of PDF read into clauses, warm", MOST, times[0] / whole.pages)
    return Part(f"## Documents\n\n{told}\n\n{table(heads, rows)}", (aim,))


def _row(kind: Kind, page: float, plain: float, bare: float) -> tuple[str, ...]:
    process = median_seconds(lambda: _in_process(kind), times=TIMES)
    return (
        kind.name,
        f"{len(kind.data) / 1024:.0f}",
        f"{1 / page:,.0f}",
        f"{page / plain:.1f} x",
        f"{process * 1e3:.0f}",
        f"{bare / process:.0%}",
        f"{_memory(kind):.0f}",
    )


def _in_process(kind: Kind) -> Document:
    answer = read_document(kind.data, f"policy{kind.suffix}")
    if not isinstance(answer, Document):
        raise TypeError(answer.why)
    return answer


def _least() -> float:
    """How long a process takes that finds its file to be empty."""
    return median_seconds(lambda: read_document(b"", "empty.txt"), times=TIMES)


def _memory(kind: Kind) -> float:
    """MiB that a process holds at most, while a process of its own reads the file."""
    code = (
        "import resource, sys; from dutybound.text import read_document;"
        "read_document(sys.stdin.buffer.read(), sys.argv[1]);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, f"policy{kind.suffix}"],
        input=kind.data,
        capture_output=True,
        check=True,
    )
    return int(done.stdout) / 1024


# --- the policy in each form ------------------------------------------------------------------------


def _kinds() -> list[Kind]:
    from dutybound.text import html, pdf, plain, word

    paper = _policy()
    text = render(paper, ".txt")
    return [
        Kind("PDF", ".pdf", render(paper, ".pdf"), lambda data: document(pdf.read(data), "")),
        Kind("Word", ".docx", render(paper, ".docx"), lambda data: document(word.read(data), "")),
        Kind("HTML", ".html", _page(paper), lambda data: document(html.read(data), "")),
        Kind("plain text", ".txt", text, lambda data: document(plain.read(data.decode()), "")),
    ]


def _policy() -> Paper:
    blocks: list[Heading | Paragraph | Bullets | Table] = [Heading("Our policy", 1)]
    for number in range(1, PARTS + 1):
        blocks += [
            Heading(f"Part {number}: who we help"),
            *(Paragraph(" ".join(SECTION) + f"This is part {number}.") for _ in range(3)),
            Paragraph("We will help a child who has any of the following:"),
            Bullets(
                (
                    Item("a long illness; or"),
                    Item("pain", ("by day", "by night")),
                    Item("a need for care."),
                )
            ),
            Table(
                "Levels",
                ("Level", "Who", "What"),
                (("1", "Any child", "A talk"), ("2", "More need", "A plan")),
            ),
        ]
    return Paper("Our policy", day(2026, 11, 22), tuple(blocks))


def _page(paper: Paper) -> bytes:
    """The same blocks as a page, with what stands around the words of most pages."""
    around = '<nav><ul>{}</ul></nav><div class="cookie-banner"><p>Cookies</p></div>'.format(
        '<li class="nav-item"><a href="/x">A link</a></li>' * 60
    )
    out = BytesIO()
    out.write(f"<!doctype html><title>Our policy</title><body>{around}<main>".encode())
    for block in paper.blocks:
        out.write(_markup(block).encode())
    out.write(b"</main><footer><p>Contact</p></footer>")
    return out.getvalue()


def _markup(block: object) -> str:
    if isinstance(block, Heading):
        return f'<div class="row"><h{block.level}>{block.text}</h{block.level}></div>'
    if isinstance(block, Paragraph):
        return f'<div class="row"><p class="text">{block.text} <a href="/y">More</a></p></div>'
    if isinstance(block, Bullets):
        return f"<ul>{''.join(map(_item, block.items))}</ul>"
    if isinstance(block, Table):
        rows = "".join(
            f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in block.rows
        )
        return (
            f"<table><tr>{''.join(f'<th>{head}</th>' for head in block.heads)}</tr>{rows}</table>"
        )
    raise TypeError(block)


def _item(item: Item) -> str:
    below = "".join(f"<li>{text}</li>" for text in item.below)
    return f"<li>{item.text}{f'<ul>{below}</ul>' if below else ''}</li>"
