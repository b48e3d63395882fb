"""Word's footnotes, which python-docx does not write: a part of their own, which the text leads to."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from lxml import etree

from dutybound.paper.report.styles import NOTE, NOTE_MARK
from dutybound.paper.report.xml import XML, all_of, element, run

_AFTER_NOTES = frozenset(
    {
        *("endnotePr", "compat", "docVars", "rsids", "mathPr", "attachedSchema", "themeFontLang"),
        *("clrSchemeMapping", "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures"),
        *("forceUpgrade", "captions", "readModeInkLockDown", "smartTagType", "schemaLibrary"),
        *("shapeDefaults", "doNotEmbedSmartTags", "decimalSymbol", "listSeparator"),
    }
)
"""What stands after the note settings: the order is fixed."""
_LINES = (("separator", "-1"), ("continuationSeparator", "0"))


class Notes:
    """The footnotes of a document.  Those that its kept text leads to stay; the others go."""

    def __init__(self, document: WordDocument, styles: dict[str, str]) -> None:
        self._styles = styles
        self._part = _part_of(document)
        self._root = parse_xml(self._part.blob)
        kept = {one.get(qn("w:id")) for one in all_of(document.element.body, "footnoteReference")}
        for note in list(self._root):
            if note.get(qn("w:type")) in {None, "normal"} and note.get(qn("w:id")) not in kept:
                self._root.remove(note)
        self._next = 1 + max((int(note.get(qn("w:id"))) for note in self._root), default=0)

    def add(self, text: str) -> XML:
        """Write a note; the run that marks its place in the text."""
        number = str(max(self._next, 1))
        self._next = int(number) + 1
        mark = element("r", element("rPr", element("rStyle", val=self._styles[NOTE_MARK])))
        mark.append(element("footnoteRef"))
        looks = element("pPr", element("pStyle", val=self._styles[NOTE]))
        self._root.append(
            element("footnote", element("p", looks, mark, run(f" {text}")), id=number)
        )
        place = element("r", element("rPr", element("rStyle", val=self._styles[NOTE_MARK])))
        place.append(element("footnoteReference", id=number))
        return place

    def keep(self) -> None:
        """Put the notes into the document."""
        self._part._blob = etree.tostring(
            self._root, xml_declaration=True, encoding="UTF-8", standalone=True
        )


def _part_of(document: WordDocument) -> Part:
    for relation in document.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.FOOTNOTES and not relation.is_external:
            held: Part = relation.target_part
            return held
    empty = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for kind, number in _LINES
    )
    xml = f"<w:footnotes {nsdecls('w')}>{empty}</w:footnotes>".encode()
    name = PackURI("/word/footnotes.xml")
    part = Part(name, CONTENT_TYPE.WML_FOOTNOTES, xml, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    _tell_settings(document)
    return part


def _tell_settings(document: WordDocument) -> None:
    """Which notes are only lines: Word asks its settings."""
    settings = document.settings.element
    if settings.find(qn("w:footnotePr")) is not None:
        return
    lines = [element("footnote", id=number) for _kind, number in _LINES]
    told = element("footnotePr", *lines)
    for child in settings:
        if etree.QName(child).localname in _AFTER_NOTES:
            child.addprevious(told)
            return
    settings.append(told)
