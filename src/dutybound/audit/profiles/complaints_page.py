"""The profile of a page on complaints: who, how and when, with the stages and times of the law."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dutybound.audit.categories import Category
from dutybound.audit.detectors.all import all_detectors
from dutybound.audit.detectors.complaint_shut_out.detector import detector as shut_out
from dutybound.audit.detectors.complaint_time_wrong.detector import (
    STAGES,
    days_told,
    wrong_days,
)
from dutybound.audit.detectors.complaint_time_wrong.detector import detector as time_wrong
from dutybound.audit.findings import Presence
from dutybound.audit.profiles.judging import CONTACT, ByLines, every, not_found, says
from dutybound.audit.profiles.profile import Judged, Line, Profile, Site, Sought
from dutybound.audit.words import any_of, has
from dutybound.language import Citation
from dutybound.law.england.sources import (
    CHILDREN_ACT_1989,
    COMPLAINTS_REGS_2006,
    LOCAL_GOVERNMENT_ACT_1974,
)

_KINDS = (
    any_of(r"child(?:ren)?", r"young (?:person|people)"),
    any_of(r"parents?", r"mums?", r"dads?"),
    any_of(r"carers?", r"foster carers?"),
    any_of(
        r"parental responsibility", r"interest in (?:a|the) child", r"(?:acting|speaking) for",
        r"on behalf of", r"on (?:his|her|their|your) behalf", r"(?:enough|sufficient) interest",
    ),
)  # fmt: skip
_MAY = any_of(
    r"(?:can|may|has a right to|have a right to|is able to|are able to|who can|entitled to)\b.{0,60}",
    r"complain\w*",
)  # fmt: skip
_MAY_COMPLAIN = any_of(r"(?:may|can|to|could) complain", r"who (?:may|can) complain")
_COMPLAIN = any_of(r"complain\w*", r"unhappy")
_ANYBODY = any_of(
    r"customers?", r"anyone", r"anybody", r"you", r"residents?", r"service users?",
    r"members of the public",
)  # fmt: skip
_YEAR = any_of(r"(?:a|one|1) year", r"(?:12|twelve) months")
_SHORTER = any_of(r"within (?:\w+ )?(?:\d+|\w+) (?:days|weeks|months)")
_OTHERS = any_of(r"ombudsman", r"sendiass", r"advoca\w+", r"999", r"danger")
_ASKED_IN = any_of(
    r"ask(?:ed|ing)? (?:for (?:it|one|a panel) )?within", r"within .{0,30}(?:ask|request)\w*",
    r"request .{0,30}within", r"you have",
)  # fmt: skip
_ADVOCATE = any_of(r"advoca(?:te|tes|cy)")
_HELPED = any_of(
    r"can", r"free", r"help\w*", r"arrange\w*", r"entitled", r"right", r"have", r"find", r"offer\w*",
)  # fmt: skip
_OMBUDSMAN = any_of(r"ombudsman", r"lgsco")


def _who(line: Line) -> bool:
    return sum(has(kind, line.own) for kind in _KINDS) > 1 and has(_MAY, line.own)


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage: present where its lines together tell all of its days, and none that is longer."""

    number: str
    full: frozenset[int]
    asked: str

    def __call__(self, site: Site) -> Judged:
        lines = every(site, self._tells_of_it)
        if not lines:
            return not_found(site)
        days = frozenset[int]().union(*(days_told(line.own) for line in lines))
        wrong = next((line for line in lines if wrong_days(line.own, self.number)), None)
        if wrong is None and self.full <= days:
            return Judged(
                Presence.PRESENT, f"the times are those of the law: {self.asked}", lines[0]
            )
        why = f"the stage is told, and its times are not those of the law: {self.asked}"
        return Judged(Presence.THIN, why, wrong or lines[0])

    def _tells_of_it(self, line: Line) -> bool:
        about = any_of(STAGES[self.number][0][0])
        if has(any_of(r"stages? (?:\d|one|two|three)"), line.own):
            return has(about, line.own)
        return has(about, line.under.rsplit(" / ", 1)[-1])


_response_full = frozenset({5, 15})
_AFTER_PANEL = any_of(
    r"panel (?:writes|reports?|sends|will (?:write|report))", r"report", r"we (?:answer|respond|reply)",
    r"respon\w+", r"15 working days", r"recommendations?",
)  # fmt: skip


_EARLIER = any_of(r"stages? (?:1|2|one|two)")


def response(site: Site) -> Judged:
    """The panel's report in 5 working days, and the council's answer in 15."""
    lines = every(site, says(_AFTER_PANEL, unless=_EARLIER))
    days = {one for line in lines for one in days_told(line.own)}
    full = next((line for line in lines if days_told(line.own) & _response_full), None)
    if full is not None and _response_full <= days:
        return Judged(Presence.PRESENT, "both times are told: 5 working days and 15", full)
    some = full or next(
        (
            line
            for line in lines
            if has(
                any_of(
                    r"panel (?:writes|reports?)",
                    r"after the panel",
                ),
                line.own,
            )
        ),
        None,
    )
    if some is None:
        return not_found(site)
    return Judged(
        Presence.THIN,
        "not both times are told: the panel's 5 working days and the council's 15",
        some,
    )


def _regs(*numbers: str) -> tuple[Citation, ...]:
    return tuple(COMPLAINTS_REGS_2006 / f"reg {number}" for number in numbers)


def _sought(
    item: str, title: str, judge: Callable[[Site], Judged], rule: str, *sources: Citation
) -> Sought:
    return Sought(item, title, judge, Category.COMPLAINTS_MISSING, rule, sources)


ITEMS = (
    _sought(
        "who",
        "Who can complain",
        ByLines(
            _who,
            says(_ANYBODY, _MAY_COMPLAIN, unless=any_of(r"court", r"decided?s?")),
            "it names who can complain",
            "it does not name the people whom the Act gives the right",
        ),
        "redress.statutory-complaint-scope",
        CHILDREN_ACT_1989 / "s 26(3)",
    ),
    _sought(
        "year",
        "Until when",
        ByLines(
            says(_YEAR, unless=_OTHERS),
            says(_SHORTER, _COMPLAIN, unless=any_of(r"stage \w+", r"answer\w*", r"we")),
            "a year, with room for later",
            "the time told is not the year that the Regulations give",
        ),
        "redress.statutory-complaint-one-year",
        *_regs("9"),
    ),
    _sought(
        "contact",
        "How to reach the complaints manager",
        ByLines(
            says(CONTACT, unless=_OTHERS),
            says(any_of(r"complaints manager", r"write to us", r"contact us", r"tell us")),
            "there is a way to reach somebody",
            "nobody can be reached by what is told",
        ),
        "redress.statutory-complaint-first-response",
        *_regs("11"),
    ),
    _sought(
        "stage-1",
        "Stage 1",
        Stage("1", frozenset({10, 20}), "10 working days, or 20"),
        "redress.stage1-local-resolution",
        *_regs("14"),
    ),
    _sought(
        "stage-2",
        "Stage 2",
        Stage("2", frozenset({25, 65}), "25 working days, or 65 with notice"),
        "redress.stage2-investigation",
        *_regs("17"),
    ),
    _sought(
        "stage-3",
        "Stage 3",
        Stage("3", frozenset({30}), "asked for within 20 working days, and meeting within 30"),
        "redress.stage3-panel-meets",
        *_regs("18", "19"),
    ),
    Sought(
        "response",
        "After the panel",
        response,
        Category.COMPLAINTS_MISSING,
        "redress.stage3-report-and-response",
        _regs("20"),
    ),
    _sought(
        "advocate",
        "An advocate for a child who complains",
        ByLines(
            says(_ADVOCATE, _HELPED),
            says(_ADVOCATE),
            "it is told",
            "an advocate is named, and not that the council finds one",
        ),
        "redress.advocacy-for-child-complainant",
        CHILDREN_ACT_1989 / "s 26A",
    ),
    _sought(
        "ombudsman",
        "The Ombudsman",
        ByLines(
            says(_OMBUDSMAN),
            says(
                any_of(
                    r"outside body",
                    r"independent body",
                )
            ),
            "it is told",
            "nobody is named",
        ),
        "redress.lgsco-complaint",
        LOCAL_GOVERNMENT_ACT_1974 / "s 26",
    ),
)

PROFILE = Profile(
    id="complaints-page",
    title="A page on complaints about children's social care",
    about="Who can complain about children's social care, to whom, in what stages and times.",
    detectors=(
        *(one for one in all_detectors() if one.category is Category.OUT_OF_DATE_LAW),
        time_wrong,
        shut_out,
    ),
    items=ITEMS,
    cautions=("Shorter times of the council's own are fair.",),
)
