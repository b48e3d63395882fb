"""Two runs side by side: what is new, what is gone, what changed its answer.

A finding is the same one where its document, category and words are; where it stands may differ.  What stood
on a page that was not read this time is not gone: nobody looked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dutybound.audit.errors import BadRun
from dutybound.audit.findings import Answer
from dutybound.audit.reporting import words as say
from dutybound.audit.reporting.saved import SavedFinding, SavedItem, SavedRun
from dutybound.engine.report_parts import Entry, Line, Part, Report, Section, Tone

Key = tuple[str, str, str]

HEADING = "What changed between two runs"
OTHER_PROFILE = (
    "One run is of the profile '{before}', the other of '{after}'. Compare two of the same."
)
OTHER_PROGRAM = (
    "The two runs were made with different versions of the program or its rules. So a change here may be "
    "one of the program, and not of the documents."
)
GONE_IS_NOT_LAWFUL = (
    "What is gone from a page may still be done. A new page may say the same in other words."
)
NOTHING = "Nothing changed in what was found."
_NEW = ("new", "What is new", "These were not found before.")
_CHANGED = ("changed", "What has another answer now", "The words are the same.")
_GONE = ("gone", "What is gone", "These words were found before, and were not found now.")
_NOT_READ = (
    "not-read",
    "What nobody looked at this time",
    "These stood in documents that this run did not read.",
)
_ITEMS = ("items", "What was looked for", "How much was found of each, before and now.")
_DOCUMENTS = ("documents", "Documents", "")


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs.  `changed` and `items` hold pairs: before, after.

    An item is None where a run did not look for it.
    """

    before: SavedRun
    after: SavedRun
    new: tuple[SavedFinding, ...]
    gone: tuple[SavedFinding, ...]
    changed: tuple[tuple[SavedFinding, SavedFinding], ...]
    not_read: tuple[SavedFinding, ...]
    items: tuple[tuple[SavedItem | None, SavedItem | None], ...]

    @property
    def differs(self) -> bool:
        """Whether anything that was found differs."""
        return bool(self.new or self.gone or self.changed or self.not_read or self.items)


def compare(before: SavedRun, after: SavedRun) -> Comparison:
    """What differs between two runs.  BadRun where they are of different profiles."""
    if before.profile != after.profile:
        raise BadRun(OTHER_PROFILE.format(before=before.profile, after=after.profile))
    pairs = tuple(_pairs(before, after))
    left = tuple(old for old, new in pairs if old and not new)
    return Comparison(
        before,
        after,
        new=tuple(new for old, new in pairs if new and not old),
        gone=tuple(old for old in left if old.document in after.read),
        changed=tuple(
            (old, new) for old, new in pairs if old and new and old.answer is not new.answer
        ),
        not_read=tuple(old for old in left if old.document not in after.read),
        items=tuple(_items(before, after)),
    )


def _pairs(
    before: SavedRun, after: SavedRun
) -> Iterator[tuple[SavedFinding | None, SavedFinding | None]]:
    """Each finding with the same one of the other run; one that stands twice is two."""
    waiting: dict[Key, list[SavedFinding]] = defaultdict(list)
    for finding in _told(before):
        waiting[_key(finding)].append(finding)
    for finding in _told(after):
        alike = waiting[_key(finding)]
        yield (alike.pop(0) if alike else None), finding
    for finding in _told(before):
        if any(finding is left for left in waiting[_key(finding)]):
            yield finding, None


def _told(run: SavedRun) -> Iterable[SavedFinding]:
    """What is fine is told only for an explanation: it is no finding."""
    return (finding for finding in run.findings if finding.answer is not Answer.CLEAR)


def _key(finding: SavedFinding) -> Key:
    words = " ".join(finding.quote.casefold().split())
    return finding.document, finding.category.value, words


def _items(
    before: SavedRun, after: SavedRun
) -> Iterator[tuple[SavedItem | None, SavedItem | None]]:
    old = {item.item: item for item in before.items}
    new = {item.item: item for item in after.items}
    for name in dict.fromkeys((*new, *old)):
        was, is_now = old.get(name), new.get(name)
        if was is None or is_now is None or was.presence is not is_now.presence:
            yield was, is_now


# --- as a report --------------------------------------------------------------------------------------


def comparison_report(found: Comparison) -> Report:
    """The comparison as a report."""
    return Report(
        heading=HEADING,
        opening=(f"Both runs are of the profile “{found.after.profile}”.", *_warning(found)),
        brief=tuple(_brief(found)),
        sections=tuple(_sections(found)),
        closing=(GONE_IS_NOT_LAWFUL, say.NOT_ADVICE),
    )


def _warning(found: Comparison) -> Iterator[str]:
    before, after = found.before, found.after
    if (before.detectors, before.rulebook) != (after.detectors, after.rulebook):
        yield OTHER_PROGRAM


def _brief(found: Comparison) -> Iterator[str]:
    if not found.differs:
        yield NOTHING
        return
    yield f"New: {len(found.new)}. Another answer: {len(found.changed)}. Gone: {len(found.gone)}."
    if found.not_read:
        yield f"Not looked at this time: {len(found.not_read)}."


def _sections(found: Comparison) -> Iterator[Section]:
    groups = ((_NEW, found.new, Tone.LATE), (_GONE, found.gone, Tone.OPEN))
    changed = tuple(_changed(old, new) for old, new in found.changed)
    new, gone = ((head, tuple(_entry(one, tone) for one in some)) for head, some, tone in groups)
    unread = tuple(_entry(one, Tone.QUESTION) for one in found.not_read)
    for (name, heading, opening), entries in (new, (_CHANGED, changed), gone, (_NOT_READ, unread)):
        if entries:
            yield Section(name, heading, (opening,), entries)
    if found.items:
        lines = tuple(_item(old, new) for old, new in found.items)
        yield Section(_ITEMS[0], _ITEMS[1], (_ITEMS[2],), lines=lines)
    documents = tuple(_documents(found))
    if documents:
        yield Section(_DOCUMENTS[0], _DOCUMENTS[1], lines=documents)


def _entry(finding: SavedFinding, tone: Tone) -> Entry:
    place = say.where(finding.document, finding.place, finding.headings)
    return Entry(
        heading=f"{finding.category.title} ({finding.category.value}): {say.ANSWERS[finding.answer].lower()}",
        says=(
            f"“{finding.quote}”",
            say.because(finding.category, finding.answer, finding.why),
        ),
        parts=(Part(say.WHERE, (Line(place),), folded=False),),
        tone=tone,
    )


def _changed(old: SavedFinding, new: SavedFinding) -> Entry:
    entry = _entry(new, Tone.QUESTION)
    was = Part("Before", (Line(say.ANSWERS[old.answer]),), folded=False)
    return Entry(entry.heading, entry.says, (was, *entry.parts), tone=entry.tone)


def _item(old: SavedItem | None, new: SavedItem | None) -> Line:
    title = next(item.title for item in (new, old) if item)
    return Line(f"{title}: {_presence(old)} before, {_presence(new)} now.")


def _presence(item: SavedItem | None) -> str:
    return item.presence.value if item else "not looked for"


def _documents(found: Comparison) -> Iterator[Line]:
    before, after = found.before, found.after
    for name in sorted({*before.read, *after.read}):
        if name not in before.read:
            yield Line(f"{name}: read for the first time.")
        elif name not in after.read:
            why = after.unread.get(name, "It was not among the documents.")
            yield Line(f"{name}: not read this time. {why}")
        elif before.hashes.get(name) != after.hashes.get(name):
            yield Line(f"{name}: the file is another one.")


def comparison_as_json(found: Comparison) -> dict[str, object]:
    """The comparison as plain data."""
    return {
        "version": 1,
        "profile": found.after.profile,
        "same_program": not tuple(_warning(found)),
        "new": [_plain(one) for one in found.new],
        "changed": [{**_plain(new), "before": old.answer.value} for old, new in found.changed],
        "gone": [_plain(one) for one in found.gone],
        "not_read": [_plain(one) for one in found.not_read],
        "items": [_plain_item(old, new) for old, new in found.items],
    }


def _plain(finding: SavedFinding) -> dict[str, object]:
    return {
        "document": finding.document,
        "quote": finding.quote,
        "category": finding.category.value,
        "answer": finding.answer.value,
        "place": finding.place.words,
    }


def _plain_item(old: SavedItem | None, new: SavedItem | None) -> dict[str, object]:
    return {
        "item": next(item.item for item in (new, old) if item),
        "before": old.presence.value if old else None,
        "after": new.presence.value if new else None,
    }
