"""Lists that Word counts by itself: sections with their paragraphs, and annexes with theirs."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.numbering import NumberingPart

from dutybound.paper.report.xml import XML, element

_INDENT = "737"
"""Of a paragraph beside its number, in twentieths of a point."""


class Counting:
    """`sections` and `annexes` are the numbers of the lists that were added to a document."""

    def __init__(self, document: WordDocument) -> None:
        self._root = _numbering(document)
        self.sections = self._add("decimal", "%1")
        self.annexes = self._add("upperLetter", "Annex %1:")

    def _add(self, form: str, title: str) -> str:
        """A list whose headings are counted by `form`, and their paragraphs under them."""
        abstract = self._free("abstractNum", "abstractNumId")
        made = element("abstractNum", abstractNumId=abstract)
        made.append(element("multiLevelType", val="multilevel"))
        made.append(_level(0, form, title, is_word=" " in title))
        made.append(_level(1, "decimal", "%1.%2"))
        first = self._root.find(qn("w:num"))
        if first is None:
            self._root.append(made)
        else:
            first.addprevious(made)
        return self._use(abstract)

    def _use(self, abstract: str) -> str:
        number = self._free("num", "numId")
        made = element("num", element("abstractNumId", val=abstract), numId=number)
        after = [*self._root.findall(qn("w:abstractNum")), *self._root.findall(qn("w:num"))]
        after[-1].addnext(made)
        return number

    def _free(self, tag: str, attribute: str) -> str:
        taken = [
            int(one.get(qn(f"w:{attribute}"), 0)) for one in self._root.findall(qn(f"w:{tag}"))
        ]
        return str(max(taken, default=0) + 1)


def counted(list_number: str, level: int) -> XML:
    """What makes a paragraph one of a list."""
    return element("numPr", element("ilvl", val=str(level)), element("numId", val=list_number))


def _level(level: int, form: str, text: str, *, is_word: bool = False) -> XML:
    made = element("lvl", element("start", val="1"), element("numFmt", val=form), ilvl=str(level))
    if is_word:
        made.append(element("suff", val="space"))
    made.append(element("lvlText", val=text))
    made.append(element("lvlJc", val="left"))
    indent = "0" if is_word else _INDENT
    made.append(element("pPr", element("ind", left=indent, hanging=indent)))
    return made


def _numbering(document: WordDocument) -> XML:
    for relation in document.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING and not relation.is_external:
            return document.part.numbering_part.element
    root = parse_xml(f"<w:numbering {nsdecls('w')}/>")
    name = PackURI("/word/numbering.xml")
    part = NumberingPart(name, CONTENT_TYPE.WML_NUMBERING, root, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    return root
