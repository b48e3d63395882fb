"""An audit that nobody made, to set out."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from dutybound.audit.categories import Category
from dutybound.audit.findings import Answer, Audited, Finding, Item, Presence, Rescue
from dutybound.audit.reporting import Run, json_text, run_of
from dutybound.audit.reporting.saved import SavedRun, read_run
from dutybound.law.england.sources import CHILDREN_ACT_1989, SEND_REGS_2014, WORKING_TOGETHER
from dutybound.text import Place

PAGE, MANUAL = "criteria.html", "manual.pdf"

FLAG = Finding(
    category=Category.CONDITION_EXCLUSION,
    answer=Answer.FLAG,
    document=PAGE,
    quote="We will not assess children who have ADHD alone.",
    place=Place(12),
    why="It looks like an exclusion by condition, because the Act speaks of mental disorder of any kind.",
    would_change="A sentence that another team looks at the needs of these children.",
    rules=("care.disabled-child-is-in-need",),
    sources=(CHILDREN_ACT_1989 / "s 17(11)", WORKING_TOGETHER / "ch 2"),
    confidence=0.9,
    better_wording="Every disabled child who may need help can have their needs looked at.",
    headings=("Who we help", "Can I ask?"),
)
CONTESTED = Finding(
    category=Category.SEVERITY_THRESHOLD,
    answer=Answer.CONTESTED,
    document=MANUAL,
    quote="The team works with children whose needs are severe.",
    place=Place(4, 3),
    why="It looks like a threshold of a team, and what happens to other children is not said.",
    would_change="Who looks at the needs of the other children.",
    confidence=0.6,
)
PRACTICE = Finding(
    category=Category.HOME_OR_BEDROOM_INSPECTED,
    answer=Answer.BAD_PRACTICE,
    document=MANUAL,
    quote="The worker must see the bedroom at each visit.",
    place=Place(9, 7),
    why="It looks like an inspection by default, because nothing asks whether there is cause.",
    rescued_by=Rescue("Where parents agree.", Place(10, 7), "It asks for the parents' yes."),
    confidence=0.7,
)
FINE = replace(
    FLAG,
    answer=Answer.CLEAR,
    quote="The riding club is for children with a medical letter.",
    why="It is about a club.",
)
THIN = Item(
    item="times",
    title="How long it takes",
    presence=Presence.THIN,
    why="It says 'as soon as we can', and no number of days.",
    category=Category.TIMES_MISSING,
    rule="care.decide-what-to-do-in-one-working-day",
    sources=(SEND_REGS_2014 / "Sch 2 para 18",),
    quote="We answer as soon as we can.",
    document=PAGE,
    place=Place(2),
)
NOT_THERE = replace(
    THIN,
    item="complaints",
    title="How to complain",
    presence=Presence.NOT_FOUND,
    category=Category.COMPLAINTS_MISSING,
    why="No words about complaints.",
    quote="",
    document="",
    place=None,
)
THERE = replace(THIN, item="address", title="An address", presence=Presence.PRESENT, category=None)

AUDITED = Audited(
    profile="assessment-criteria",
    findings=(FLAG, CONTESTED, PRACTICE, FINE),
    items=(THIN, NOT_THERE, THERE),
    read=((PAGE, 1), (MANUAL, 12)),
    unread=(("scan.pdf", "It is a scan, and no program to read it is installed."),),
    cautions=("Not every page was read.",),
)
HASHES = {name: sha256(name.encode()).hexdigest() for name in (PAGE, MANUAL, "scan.pdf")}


def run(audited: Audited = AUDITED, hashes: dict[str, str] = HASHES) -> Run:
    return run_of(audited, hashes)


def saved(audited: Audited = AUDITED, hashes: dict[str, str] = HASHES) -> SavedRun:
    return read_run(json_text(run(audited, hashes)).encode(), "run.json")
