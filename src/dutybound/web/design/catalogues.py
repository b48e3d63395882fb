"""Renews the catalogues of the interface: what is to be translated, and what was.  Needs Babel.

Run by `make words`.  `messages.pot` holds every string of the pages' code and templates, each `.po` what was
translated of them, and each `.mo` the same as Django reads it.  The texts of the law are no part of it:
see dutybound.law.translations.
"""

from __future__ import annotations

import io
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

WEB = Path(__file__).parents[1]
LOCALE = WEB / "locale"
TEMPLATE = LOCALE / "messages.pot"
METHODS = [("**.py", "python"), ("**.html.jinja", "jinja2")]
OPTIONS = {"**.html.jinja": {"trimmed": "true", "silent": "false", "newstyle_gettext": "true"}}
PARTS = ("design", "family", "guard", "solutions", "vault", "watch")


def main() -> None:
    TEMPLATE.write_bytes(as_template(found := extracted()))
    for po in sorted(LOCALE.glob("*/LC_MESSAGES/django.po")):
        catalogue = read(po)
        catalogue.update(found, no_fuzzy_matching=True, update_creation_date=False)
        catalogue.obsolete.clear()
        po.write_bytes(as_po(catalogue))
        po.with_suffix(".mo").write_bytes(compiled(read(po)))


def extracted() -> Catalog:
    """Every string that a page may say in the reader's language."""
    found = Catalog(project="Dutybound", charset="utf-8")
    for part in PARTS:
        where = WEB / part
        for name, line, message, comments, context in extract_from_dir(
            where, METHODS, OPTIONS, directory_filter=_ours
        ):
            place = [(f"{part}/{name}", line)]
            found.add(message, None, place, auto_comments=comments, context=context)
    return found


def _ours(folder: str) -> bool:
    return Path(folder).name not in {"node_modules", "built", "frontend", "__pycache__"}


def read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=path.parents[1].name)


def as_template(catalogue: Catalog) -> bytes:
    """The strings, sorted, with no line numbers or times: those change too often to be kept."""
    out = io.BytesIO()
    write_po(out, catalogue, width=100, sort_output=True, include_lineno=False, omit_header=True)
    return out.getvalue()


def as_po(catalogue: Catalog) -> bytes:
    out = io.BytesIO()
    write_po(out, catalogue, width=100, sort_output=True, include_lineno=False)
    return out.getvalue()


def compiled(catalogue: Catalog) -> bytes:
    out = io.BytesIO()
    write_mo(out, catalogue)
    return out.getvalue()


if __name__ == "__main__":
    main()
