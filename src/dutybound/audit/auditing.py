"""The audit of some documents under a profile: what their clauses look like, and what is not there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dutybound.audit.findings import Audited, Finding, Item, Presence
from dutybound.audit.looking import look_as
from dutybound.audit.profiles.profile import Profile, Site, Sought, site_of
from dutybound.audit.second_reader import reading as second_reader
from dutybound.text import Document, Unread

NOT_COMPLETE = (
    "Not every page was read, so nothing is said here of what is thin or was not found: "
    "it may stand on a page that was not read."
)
ON_TRIAL = (
    "This is on trial. Tried on invented documents that it had not seen, 1 in 9 of what it marked was not "
    "so, and it missed a quarter of what there was. No real one has been tried."
)
"""Measured once on 22 November 2026 (`python -m benchmarks.audit --labelled`), with the second reader."""
BY_PATTERNS = (
    "The second reader, for what is put in other words, is not heard here: patterns read alone. By "
    "themselves 4 to 5 in 10 of what they marked was not so, and they missed 6 to 7 in 10 of what there was."
)
NOTHING_FOUND = "A document in which nothing is found is not thereby lawful."


def audit(
    documents: Iterable[Document | Unread],
    profile: Profile,
    *,
    complete: bool = True,
    explain: bool = False,
    findings: Sequence[Finding] | None = None,
) -> Audited:
    """Read documents under a profile.

    `complete` says that they are the whole of a site.  Where they are not, or a document could not be read to
    its end, only what is present is told.  With `explain`, clauses that look alike and are fine are told too.
    `findings` are those of the documents, where they were looked at before; else it looks.
    """
    given = tuple(documents)
    read = tuple(one for one in given if isinstance(one, Document))
    unread = tuple((one.name, one.why) for one in given if isinstance(one, Unread))
    whole = complete and not unread and not any(one.cut for one in read)
    return Audited(
        profile=profile.id,
        findings=(
            _findings(read, profile, explain=explain) if findings is None else tuple(findings)
        ),
        items=_items(site_of(read), profile, whole=whole) if read else (),
        read=tuple((one.name, one.pages) for one in read),
        unread=unread,
        cautions=_cautions(profile, whole=whole),
    )


def _findings(
    documents: tuple[Document, ...], profile: Profile, *, explain: bool
) -> tuple[Finding, ...]:
    found = (look_as(document, profile, explain=explain) for document in documents)
    return tuple(finding for some in found for finding in some)


def _items(site: Site, profile: Profile, *, whole: bool) -> tuple[Item, ...]:
    items = (_item(sought, site) for sought in profile.items)
    return tuple(item for item in items if whole or item.presence is Presence.PRESENT)


def _item(sought: Sought, site: Site) -> Item:
    judged = sought.judge(site)
    line = judged.line
    return Item(
        item=sought.item,
        title=sought.title,
        presence=judged.presence,
        why=judged.why,
        category=sought.category,
        rule=sought.rule,
        sources=sought.sources,
        quote=line.clause.text if line else "",
        document=line.document.name if line else "",
        place=line.clause.place if line else None,
    )


def _cautions(profile: Profile, *, whole: bool) -> tuple[str, ...]:
    incomplete = () if whole else (NOT_COMPLETE,)
    alone = () if second_reader.is_there() else (BY_PATTERNS,)
    return (ON_TRIAL, *alone, *profile.cautions, *incomplete, NOTHING_FOUND)
