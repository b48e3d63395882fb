"""Reads PDF: the words of each page, where they stand and how they look; `layout` makes blocks of them."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from math import hypot
from time import monotonic
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from dutybound.text import scans
from dutybound.text.blocks import Block, Blocks, CannotRead, Kind, tidy
from dutybound.text.layout import blocks_of
from dutybound.text.limits import USUAL, Limits
from dutybound.text.pieces import Page, Word, pieces_of

BROKEN = "The file is broken: it cannot be opened as a PDF."
LOCKED = "It is locked with a password."
SCAN = (
    "It is a scan: its pages are pictures without words, and no program that reads pictures "
    "(tesseract) is installed here."
)
UNSEEN = "Its pages are pictures, and no words were found on them."
EMPTY = "Its pages hold no words."
LEAST_LETTERS = 8
"""A page with fewer letters holds no words, whatever stands in its corner."""
MOST_LINKS = 5_000
MOST_BROKEN = 20
"""So many pages in a row that cannot be opened, and the rest is not tried."""
_BREAK = "\ufffe"
"""What PDFium makes of a hyphen that breaks a word at the end of a line."""
PART_FOR_PICTURES = 0.75
"""Of the time for a file: pictures that are not read by then stay unread, and what was read is kept."""
_WORD = re.compile(rf"[^\s{_BREAK}]+{_BREAK}?")
_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)
_BOLD_WEIGHT = 600


def read(data: bytes, limits: Limits = USUAL) -> Blocks:
    """The blocks of a PDF.  CannotRead where it is broken, locked, or holds pictures that cannot be read."""
    document = _opened(data)
    try:
        return _Reader(document, limits).read()
    finally:
        document.close()


def _opened(data: bytes) -> Any:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) in {
            pdfium.FPDF_ERR_PASSWORD,
            pdfium.FPDF_ERR_SECURITY,
        }
        raise CannotRead(LOCKED if locked or "assword" in str(error) else BROKEN) from error


class _Reader:
    def __init__(self, document: Any, limits: Limits) -> None:
        self.document, self.limits = document, limits
        self.pages: list[Page] = []
        self.links: dict[tuple[str, str], None] = {}
        self.pictures: list[int] = []
        self.recognised: dict[int, tuple[Block, ...]] = {}
        self.broken: list[int] = []
        self.letters = 0
        self.begun = monotonic()
        self.cut: list[str] = []

    def read(self) -> Blocks:
        count = len(self.document)
        for number in range(1, min(count, self.limits.pages) + 1):
            if not self._page(number):
                break
        if count > self.limits.pages:
            self.cut.append(
                f"It has {count:,} pages; only the first {self.limits.pages:,} were read."
            )
        blocks = self._blocks()
        self._tell_what_is_left(blocks)
        title = tidy(self.document.get_metadata_value("Title") or "")
        found = (tidy(block.text) for block in blocks if block.kind is Kind.HEADING)
        read = len(self.pages)
        return Blocks(
            blocks, title or next(found, ""), tuple(self.links), max(read, 1), tuple(self.cut)
        )

    def _page(self, number: int) -> bool:
        """Read a page; whether to go on."""
        try:
            page = self.document[number - 1]
        except pypdfium2.PdfiumError:
            self.broken.append(number)
            return self.broken[-MOST_BROKEN:] != list(range(number - MOST_BROKEN + 1, number + 1))
        try:
            self._words(page, number)
        finally:
            page.close()
        if self.letters >= self.limits.characters:
            self.cut.append(
                f"Only the first {number:,} pages were read: they hold very many words."
            )
            return False
        return True

    def _words(self, page: Any, number: int) -> None:
        width, height = page.get_size()
        text_page = page.get_textpage()
        try:
            words = list(_words(page, text_page, self.limits.characters - self.letters))
            self._links(page, text_page)
        finally:
            text_page.close()
        pieces = pieces_of(words)
        self.pages.append(Page(number, width, height, pieces))
        letters = sum(sum(map(str.isalnum, piece.text)) for piece in pieces)
        self.letters += sum(len(piece.text) for piece in pieces)
        if letters < LEAST_LETTERS and _has_picture(page):
            self.pictures.append(number)
            self._recognise(page, number)

    def _recognise(self, page: Any, number: int) -> None:
        left = PART_FOR_PICTURES * self.limits.seconds - (monotonic() - self.begun)
        if scans.reader() and left > 0:
            self.recognised[number] = scans.read(page, number, left)

    def _blocks(self) -> tuple[Block, ...]:
        blocks = blocks_of([page for page in self.pages if page.number not in self.recognised])
        if self.recognised:
            seen = [
                block for number in sorted(self.recognised) for block in self.recognised[number]
            ]
            blocks = sorted([*blocks, *seen], key=lambda block: block.page or 0)
        if len(blocks) > self.limits.blocks:
            self.cut.append(f"Only the first {self.limits.blocks:,} paragraphs were read.")
        return tuple(blocks[: self.limits.blocks])

    def _tell_what_is_left(self, blocks: tuple[Block, ...]) -> None:
        unread = [number for number in self.pictures if not self.recognised.get(number)]
        if not blocks:
            if self.pictures and not scans.reader():
                raise CannotRead(SCAN)
            if self.pictures:
                raise CannotRead(UNSEEN)
            raise CannotRead(BROKEN if self.broken and not self.pages else EMPTY)
        if unread:
            what = "is a picture" if len(unread) == 1 else "are pictures"
            self.cut.append(f"{_pages(unread)} {what} without words, and {_was(unread)} not read.")
        if self.broken:
            is_ = "is" if len(self.broken) == 1 else "are"
            self.cut.append(
                f"{_pages(self.broken)} {is_} broken, and {_was(self.broken)} not read."
            )

    def _links(self, page: Any, text_page: Any) -> None:
        for address, box in _addresses(page, MOST_LINKS - len(self.links)):
            words = tidy(text_page.get_text_bounded(*box))
            self.links[address, words[:300]] = None


def _pages(numbers: list[int]) -> str:
    """'Page 3', 'Pages 3, 4 and 5', 'Pages 3, 4, 5, 6, 7 and 12 more'."""
    if len(numbers) == 1:
        return f"Page {numbers[0]}"
    shown, more = numbers[:5], len(numbers) - 5
    if more > 0:
        return f"Pages {', '.join(map(str, shown))} and {more} more"
    return f"Pages {', '.join(map(str, shown[:-1]))} and {shown[-1]}"


def _was(numbers: list[int]) -> str:
    return "was" if len(numbers) == 1 else "were"


def _has_picture(page: Any) -> bool:
    kinds = [pdfium.FPDF_PAGEOBJ_IMAGE]
    return next(page.get_objects(filter=kinds, max_depth=3), None) is not None


# --- the words of a page ----------------------------------------------------------------------------


def _words(page: Any, text_page: Any, most: int) -> Iterator[Word]:
    count = min(text_page.count_chars(), most)
    if count <= 0:
        return
    text = _text(text_page, count)
    turn, size = page.get_rotation(), page.get_size()
    looks, places = _Looks(text_page), _Places(text_page)
    same = len(text) == count
    for found in _WORD.finditer(text):
        first, last = found.start(), found.end() - 1
        if not same:
            first, last = _index(text_page, first), _index(text_page, last)
        word = _word(places, found[0].replace(_BREAK, "-"), first, last, looks)
        if word:
            yield _turned(word, turn, size)


def _text(text_page: Any, count: int) -> str:
    """One letter for each two bytes, so that places in it are places on the page."""
    buffer = (ctypes.c_ushort * (count + 1))()
    written = pdfium.FPDFText_GetText(text_page, 0, count, buffer)
    units = buffer[: max(written - 1, 0)]
    return "".join(map(chr, units))


def _index(text_page: Any, place: int) -> int:
    return max(0, int(pdfium.FPDFText_GetCharIndexFromTextIndex(text_page, place)))


class _Places:
    """Where letters stand.  The numbers of each go to the same few places, which saves half the time."""

    def __init__(self, text_page: Any) -> None:
        self._page = text_page
        self._point = [ctypes.c_double() for _ in range(2)]
        self._to_point = [ctypes.byref(number) for number in self._point]
        self._sides = [ctypes.c_double() for _ in range(4)]
        self._to_sides = [ctypes.byref(number) for number in self._sides]

    def origin(self, index: int) -> tuple[float, float] | None:
        """Where a letter begins, on the line of writing."""
        found = pdfium.FPDFText_GetCharOrigin(self._page, index, *self._to_point)
        return (self._point[0].value, self._point[1].value) if found else None

    def end(self, index: int) -> tuple[float, float] | None:
        """The right and the upper side of a letter."""
        found = pdfium.FPDFText_GetCharBox(self._page, index, *self._to_sides)
        return (self._sides[1].value, self._sides[3].value) if found else None


def _word(places: _Places, text: str, first: int, last: int, looks: _Looks) -> Word | None:
    start, end = places.origin(first), places.end(last)
    if start is None or end is None:
        return None
    size, bold, straight = looks.of(first)
    return Word(text, start[0], end[0], start[1], size, bold, straight)


def _turned(word: Word, turn: int, size: tuple[float, float]) -> Word:
    """Where a word stands on a page as it is shown: a page that lies on its side keeps words upright."""
    width, height = size
    if turn == 90:
        return word.moved(word.y, word.y + word.x1 - word.x0, height - word.x0)
    if turn == 180:
        return word.moved(width - word.x0, width - word.x0 + word.x1 - word.x0, height - word.y)
    if turn == 270:
        return word.moved(width - word.y, width - word.y + word.x1 - word.x0, word.x0)
    return word


class _Looks:
    """Size, weight and direction of the words, asked for once for all words that were set together."""

    def __init__(self, text_page: Any) -> None:
        self._page = text_page
        self._of: int | None = -1
        self._look = (0.0, False, True)

    def of(self, index: int) -> tuple[float, bool, bool]:
        object_ = pdfium.FPDFText_GetTextObject(self._page, index)
        address = ctypes.cast(object_, ctypes.c_void_p).value if object_ else None
        if address is None or address != self._of:
            self._of, self._look = address, self._found(index)
        return self._look

    def _found(self, index: int) -> tuple[float, bool, bool]:
        matrix = pdfium.FS_MATRIX()
        size = float(pdfium.FPDFText_GetFontSize(self._page, index))
        if not pdfium.FPDFText_GetMatrix(self._page, index, ctypes.byref(matrix)):
            return size, False, True
        straight = min(abs(matrix.a), abs(matrix.b)) <= 0.2 * max(abs(matrix.a), abs(matrix.b))
        return size * hypot(matrix.c, matrix.d), self._bold(index), straight

    def _bold(self, index: int) -> bool:
        if pdfium.FPDFText_GetFontWeight(self._page, index) >= _BOLD_WEIGHT:
            return True
        name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
        length = pdfium.FPDFText_GetFontInfo(self._page, index, name, 128, ctypes.byref(flags))
        return 0 < length <= 128 and bool(_BOLD.search(name.value.decode("utf-8", "replace")))


# --- links ------------------------------------------------------------------------------------------


def _addresses(page: Any, most: int) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
    """Each address on the web that a page leads to, with the box of its words (left, bottom, right, top)."""
    place, link, box = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    for _ in range(most):
        if not pdfium.FPDFLink_Enumerate(page, ctypes.byref(place), ctypes.byref(link)):
            return
        address = _address(page, link)
        if address and pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(box)):
            yield address, (box.left, box.bottom, box.right, box.top)


def _address(page: Any, link: Any) -> str:
    action = pdfium.FPDFLink_GetAction(link)
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return ""
    buffer = ctypes.create_string_buffer(2048)
    length = pdfium.FPDFAction_GetURIPath(page.pdf, action, buffer, 2048)
    address = buffer.value.decode("utf-8", "replace") if 0 < length <= 2048 else ""
    return address if address.lower().startswith(("http:", "https:", "mailto:")) else ""
