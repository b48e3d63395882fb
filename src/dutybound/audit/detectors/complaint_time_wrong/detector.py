"""P6: a page on complaints tells a time that is not the law's, or lets it begin too late."""

from __future__ import annotations

import re

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import LIKELY, SURE
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import Sight, sight
from dutybound.audit.words import any_of, has
from dutybound.law.england.sources import COMPLAINTS_REGS_2006
from dutybound.text import Clause

_WORDS = {
    "one": 1, "two": 2, "three": 3, "five": 5, "six": 6, "seven": 7, "ten": 10, "twelve": 12,
    "fifteen": 15, "twenty": 20,
    "twenty-five": 25, "twenty-eight": 28, "thirty": 30, "forty": 40, "sixty": 60, "sixty-five": 65,
}  # fmt: skip
_AMOUNT = rf"(\d{{1,3}}|{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
_DAYS = re.compile(
    rf"{_AMOUNT}(?:(?:,| or| to| and| at most|, or) (?:up to |at most |"
    rf"in all )?{_AMOUNT})?\s+((?:working|calendar|school)\s+)?(days?|weeks?|months?)"
)
_ALSO = re.compile(
    rf"(?:or|at most|up to|to|more than) {_AMOUNT}(?:\b(?! (?:days|weeks|months|years|people|stages)))"
)
STAGES: dict[str, tuple[tuple[str, ...], frozenset[int]]] = {
    "1": (
        (
            r"stage (?:1|one)",
            r"(?:first|local) (?:stage|answer|resolution)",
            r"manager (?:of the service )?(?:answers|replies|responds)",
        ),
        frozenset({10, 20}),
    ),
    "2": ((r"stage (?:2|two)", r"investigat\w+", r"second stage"), frozenset({25, 65})),
    "3": ((r"stage (?:3|three)", r"(?:review )?panel", r"third stage"), frozenset({20, 30, 5, 15})),
}  # fmt: skip
"""Of each stage the words that tell of it, and the working days that the Regulations give."""
_LATE_START = any_of(
    r"(?:clock|time|period|days?)\b.{0,60}(?:not (?:run|start|begin|count)|(?:only )?(?:runs?|starts?|"
    r"begins?|counted|counting) (?:only )?(?:from|when|once|after))\b.{0,80}(?:agreed|signed?|signs|"
    r"accepted|appointed|allocated|statement|terms|reference)\b.{0,40}",
    r"(?:counted|counting|runs?|starts?|begins?) (?:only )?(?:from|when|once|after) .{0,60}(?:signs?|"
    r"signed|agreed|appointed|allocated|statement of complaint|terms)\b.{0,40}",
    r"not (?:run|start|begin) until .{0,80}",
)  # fmt: skip
_NOT_CHILDRENS = any_of(
    r"ombudsman", r"holidays?", r"weekends?", r"within a year", r"acknowledg\w*", r"corporate", r"nhs",
    r"school", r"adults?", r"court", r"people who do not", r"letter after", r"appeal", r"tribunal",
)  # fmt: skip


def look(clause: Clause, context: Context) -> Seen | None:
    """A wrong time, or a clock that starts late."""
    seen = sight(context)
    if seen.mute:
        return None
    if has(_LATE_START, seen.own) and _of_complaints(seen):
        return Seen(
            Answer.FLAG,
            "the time of a stage runs from the day of the request, and not from a later step such "
            "as an agreed statement",
            SURE,
        )
    stage = stage_of(seen)
    wrong = wrong_days(seen.own, stage) if stage else ()
    if not wrong or has(_NOT_CHILDRENS, seen.own):
        return None
    fair = ", ".join(str(days) for days in sorted(STAGES[stage][1]))
    return Seen(
        Answer.FLAG,
        f"the Regulations give stage {stage} these working days: {fair}; here it says {', '.join(wrong)}",
        SURE if f"stage {stage}" in seen.own else LIKELY,
    )


def _of_complaints(seen: Sight) -> bool:
    return has(
        any_of(
            r"stage \w+",
            r"complain\w*",
            r"clock",
            r"investigat\w+",
        ),
        f"{seen.under} {seen.own}",
    )


def stage_of(seen: Sight) -> str:
    """Which stage a sentence tells of, by its own words first, then by its nearest heading; "" for none."""
    for words in (seen.own, seen.under.rsplit(" / ", 1)[-1]):
        for stage, (told, _) in STAGES.items():
            if has(any_of(told[0]), words):
                return stage
    return next((stage for stage, (told, _) in STAGES.items() if has(any_of(*told), seen.own)), "")


def wrong_days(text: str, stage: str) -> tuple[str, ...]:
    """The times of a sentence that are longer than its stage has, or are not in working days."""
    longest = max(STAGES[stage][1])
    told = [_told(found) for found in _DAYS.findall(text)]
    wrong = [words for words, most, fair in told if not fair or most > longest]
    later = _ALSO.findall(text) if told else []
    return (*wrong, *(f"{one} days" for one in later if _number(one) > longest))


def _told(found: tuple[str, ...]) -> tuple[str, int, bool]:
    """A time as it is written, its largest number, and whether it is in working days."""
    amount, second, kind, unit = found
    most = max(_number(one) for one in (amount, second) if one)
    return f"{amount} {kind}{unit}", most, kind.strip() == "working" and unit.startswith("day")


def _number(told: str) -> int:
    return int(told) if told.isdigit() else _WORDS.get(told, 0)


def days_told(text: str) -> frozenset[int]:
    """The working days that a sentence tells: {25, 65} of 'within 25 working days, or at most 65'."""
    numbers = {
        _number(one)
        for amount, second, _, _ in _DAYS.findall(text)
        for one in (amount, second)
        if one
    }
    return frozenset(numbers | {_number(one) for one in _ALSO.findall(text)})


detector = Described(
    category=Category.COMPLAINT_TIME_WRONG,
    looks=look,
    rules=(
        "redress.stage1-local-resolution",
        "redress.stage2-investigation",
        "redress.stage3-panel-meets",
    ),
    sources=(
        COMPLAINTS_REGS_2006 / "reg 14",
        COMPLAINTS_REGS_2006 / "reg 17",
        COMPLAINTS_REGS_2006 / "reg 19",
        COMPLAINTS_REGS_2006 / "reg 20",
    ),
    would_change="A sentence that says that this is another procedure, or a shorter time of the "
    "council's own.",
    better_wording=(
        "Stage 1: 10 working days, or 20 if it is complex.  Stage 2: 25 from your request, or at "
        "most 65 with notice.  Stage "
        "3: a panel within 30, its report in 5 more, our answer in 15."
    ),
)
