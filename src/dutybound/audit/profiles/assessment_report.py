"""The profile of an assessment report: it weighs, plans, hears the child, and keeps its times."""

from __future__ import annotations

import re

from dutybound.audit.categories import Category
from dutybound.audit.detectors.all import all_detectors
from dutybound.audit.detectors.crisis_unanswered.detector import detector as crisis_unanswered
from dutybound.audit.detectors.power_claimed.detector import detector as power_claimed
from dutybound.audit.findings import Presence
from dutybound.audit.profiles.judging import ByLines, first, not_found, says, under
from dutybound.audit.profiles.of_a_child import (
    AMOUNT,
    HELP,
    NEEDS,
    NEEDS_THIN,
    REVIEW,
    REVIEW_THIN,
    WHEN,
)
from dutybound.audit.profiles.profile import Judged, Line, Profile, Site, Sought
from dutybound.audit.profiles.times import times
from dutybound.audit.words import any_of, has
from dutybound.law.england.sources import CHILDREN_ACT_1989, CSDPA_1970, WORKING_TOGETHER

_GUIDANCE = (WORKING_TOGETHER / "ch 2",)
_ANALYSIS = "care.assessment-must-analyse-and-plan"

# --- Whose views ----------------------------------------------------------------------------------

_CHILD_SAYS = any_of(
    r"using (?:his|her|their) (?:symbols|signs|tablet|device|cards|pictures|board|eyes)\b.{0,40}",
    r"in (?:his|her|their) own (?:words|way)",
    r"(?:he|she|they) (?:chose|pointed|signed|drew|pushed|smiled)\b.{0,40}",
    r"(?:chose|pointed to|signed|drew|picked|showed us)\b.{0,40}",
    r"(?:his|her|their) (?:wishes|views|feelings) (?:are|were)\b.{0,60}",
    r"(?:he|she) (?:likes?|wants?|wishes|hopes|would like|loves)\b.{0,60}",
    r"asked what (?:he|she) (?:likes|wants)\b.{0,60}",
)  # fmt: skip
_SAYS = (
    r"(?:wrote|said|says|told|wants|would like|likes|hopes|wishes|asked|signed|chose|drew|pointed|"
    r"explained)"
)
_VIEWS_THIN = any_of(
    r"not (?:spoken to|asked|heard)\b.{0,30}", r"presented as\b.{0,30}",
    r"unable to give (?:his|her|their) views",
    r"(?:wishes|views|feelings|voice) (?:of|were|was|could|not|are)\b.{0,60}",
    r"(?:was|is) (?:observed|seen|described|non-?verbal|too young)\b.{0,40}", r"seen alone",
)  # fmt: skip
_ADULTS = any_of(
    r"mother", r"father", r"parents?", r"mrs", r"mr", r"school", r"worker", r"mum", r"dad",
    r"grandmother",
)  # fmt: skip


def wishes(site: Site) -> Judged:
    """The child's own views, in whatever way the child gives them."""
    name = child_named(site)
    named = any_of(rf"{name.lower()} (?:also |then |often )?{_SAYS}\b.{{0,60}}") if name else None
    line = first(site, says(_CHILD_SAYS, unless=_ADULTS)) or (
        first(site, says(named)) if named else None
    )
    if line is not None:
        return Judged(Presence.PRESENT, "the child's own views are told", line)
    line = first(
        site,
        says(
            _VIEWS_THIN,
            unless=any_of(
                r"mother presented",
                r"polite",
                r"by law",
                r"it is felt",
            ),
        ),
    )
    if line is None:
        return not_found(site)
    return Judged(Presence.THIN, "the child was looked at or spoken of, and is not heard", line)


def child_named(site: Site) -> str:
    """The child's first name, from the title of the paper ("" where it tells none)."""
    for document in site.documents:
        found = re.search(r"[:(]\s*([A-Z][a-z]+)\b", document.title)
        if found:
            return found[1]
    return ""


# --- Weighing and planning ------------------------------------------------------------------------

_REASONS = any_of(
    r"because", r"so that", r"and so", r"so help", r"therefore", r"which means", r"this means",
    r"as a result", r"matters? more", r"comes? from", r"leads? to", r"unsafe(?:ly)?", r"outweighs?",
    r"the (?:risk|effect|result|reason|cause) (?:is|of)", r"we (?:conclude|think|find|are satisfied)",
    r"it follows", r"without (?:this|it|help|that)", r"if nothing changes", r"makes it",
)  # fmt: skip
_ABOUT_NEED = any_of(
    r"help", r"need\w*", r"support", r"safe\w*", r"unsafe\w*", r"sleep", r"care\w*", r"required",
    r"alone", r"work", r"nights?", r"transfers?", r"risk", r"tired\w*", r"hurt", r"harm", r"school",
    r"breaks?",
)  # fmt: skip
_NO_WEIGHING = any_of(
    r"not eligible", r"does not apply", r"boundaries", r"feeding into", r"threshold", r"plan is",
)  # fmt: skip
_ANALYSIS_HEAD = any_of(
    r"analysis", r"what this means", r"conclusions?", r"summary", r"our view", r"evaluation",
)  # fmt: skip
_LISTED = any_of(
    r"lives (?:at|with)", r"attends", r"supportive", r"coping", r"needs are", r"is doing",
    r"has (?:autism|adhd|a diagnosis)\b.{0,20}",
)  # fmt: skip
_WHO = any_of(
    r"(?:ms|mrs|mr|miss|dr) [a-z]+", r"social worker",
    r"from [a-z]+ (?:care|support|trust|house|agency)", r"provided by", r"arranges?",
    r"will (?:be )?arrange\w*", r"occupational therapist", r"team manager",
    r"(?:the )?council (?:will|pays)", r"by [a-z]+ (?:care|support)", r"worker",
)  # fmt: skip
_NOTHING = any_of(
    r"no further action", r"nfa", r"not eligible", r"do not require", r"does not require",
    r"case (?:to be )?closed",
)  # fmt: skip
_PLAN_THIN = any_of(
    r"(?:will|to|can|may) be (?:explored|considered|looked (?:at|into)|discussed|signposted|referred|"
    r"offered|sought)\b.{0,30}", r"signpost\w*", r"support plan", r"recommend\w*",
    r"consider\w* (?:a|an|the|short|support)\b.{0,30}", r"continue to monitor",
)  # fmt: skip


def analysis(site: Site) -> Judged:
    """What the facts mean for the child's needs, and not a list of them."""
    line = first(site, _weighs)
    if line is not None:
        return Judged(Presence.PRESENT, "facts are weighed, and something is drawn from them", line)
    line = first(site, under(_ANALYSIS_HEAD, _ANYTHING, unless=_PLAN_THIN)) or first(
        site, says(_LISTED, _WHOLE)
    )
    if line is None:
        return not_found(site)
    return Judged(Presence.THIN, "facts are listed, and nothing is drawn from them", line)


_ANYTHING = any_of(r"\w+")
_WHOLE = any_of(r"needs are .{0,60}", r"coping")


def _weighs(line: Line) -> bool:
    return says(_REASONS, _ABOUT_NEED, unless=_NO_WEIGHING)(line) and not has(
        any_of(
            r"plan(?:ned)?",
        ),
        line.own,
    )


def plan(site: Site) -> Judged:
    """Help, with at least two of who, when and how much."""
    told = first(site, _plans)
    if told is not None:
        return Judged(Presence.PRESENT, "the help is told with who, when or how much", told)
    line = first(site, says(_PLAN_THIN, unless=_NOTHING))
    if line is None:
        return not_found(site)
    return Judged(Presence.THIN, "help is spoken of: not what, by whom, or from when", line)


def _plans(line: Line) -> bool:
    told = sum(has(one, line.own) for one in (_WHO, WHEN, AMOUNT))
    return told > 1 and says(HELP, unless=_NOTHING)(line) and _ahead(line)


def _ahead(line: Line) -> bool:
    past = any_of(
        r"described", r"reports?", r"said", r"wakes?", r"works? full time", r"lives with",
        r"was assessed", r"were assessed", r"two nights a week without", r"copy", r"is alone", r"copies",
        r"met with", r"shared with", r"currently",
    )  # fmt: skip
    return not has(past, line.own)


# --- Section 2, the carer, the sharing ------------------------------------------------------------

_ACT_1970 = any_of(r"1970", r"chronically sick", r"csdpa")
_SATISFIED = any_of(r"satisfied", r"necessary", r"is needed under", r"needs? (?:\w+ )?under")
_NOT_APPLIED = any_of(r"does not apply", r"do not apply", r"only appl(?:y|ies)", r"not eligible")

_CARER = any_of(
    r"own needs (?:were|was|are|have been)",
    r"(?:parent )?carer'?s? (?:needs )?assessment (?:was|has been|is|were) (?:done|made|completed|"
    r"carried out|offered and|agreed|held)", r"(?:her|his|their) needs as a (?:parent )?carer",
    r"assessed as (?:a |her |his |their )?(?:parent )?carers?",
)  # fmt: skip
_CARER_THIN = any_of(
    r"carer'?s? assessment", r"parent carer\w*", r"own needs", r"caring role", r"stress of caring",
    r"needs a break",
)  # fmt: skip

_SHARED = any_of(
    r"(?:copy|copies|version) (?:was|were|has been|have been|is|are) (?:given|sent|shared|"
    r"handed)\b.{0,60}", r"shared with\b.{0,60}",
    r"(?:given|sent|read|explained) to (?:\w+ ){0,3}(?:parents?|mother|father|family|child)\b.{0,40}",
    r"went through (?:it|the report|this) with\b.{0,40}",
)  # fmt: skip
_SHARED_THIN = any_of(
    r"cop(?:y|ies) (?:can|may|will|is|are)\b.{0,40}(?:request|asked|office|available)\w*", r"on request",
    r"available (?:on|from)\b.{0,20}",
)  # fmt: skip

ITEMS = (
    Sought(
        "wishes",
        "What the child wants and feels",
        wishes,
        None,
        "care.childs-wishes-and-feelings",
        (CHILDREN_ACT_1989 / "s 17(4A)",),
    ),
    Sought(
        "needs",
        "What the child needs",
        ByLines(
            says(NEEDS, unless=any_of(r"parents? .{0,20}(?:need|require)", r"no further")),
            says(NEEDS_THIN, unless=any_of(r"office", r"cognitive scores")),
            "needs are named",
            "a condition or a behaviour is named, and no need",
        ),
        None,
        _ANALYSIS,
        _GUIDANCE,
    ),
    Sought("analysis", "What it all means", analysis, None, _ANALYSIS, _GUIDANCE),
    Sought("plan", "What will be done, by whom and when", plan, None, _ANALYSIS, _GUIDANCE),
    Sought(
        "section-2",
        "The decision under section 2 of the Act of 1970",
        ByLines(
            says(_ACT_1970, _SATISFIED, unless=_NOT_APPLIED),
            says(_ACT_1970),
            "it says which help on the list is necessary",
            "the Act is named, and not what is necessary under it, or it is told wrongly",
        ),
        None,
        "care.decide-csdpa-needs-on-request",
        (CSDPA_1970 / "s 2(4)", CSDPA_1970 / "s 2(6)"),
    ),
    Sought(
        "carer",
        "What the parents need as carers",
        ByLines(
            says(_CARER),
            says(_CARER_THIN),
            "the parent's own needs were looked at",
            "the carer is spoken of, and not assessed",
        ),
        Category.PARENT_CARER_ASSESSMENT_MISSING,
        "care.parent-carer-assessment",
        (CHILDREN_ACT_1989 / "s 17ZD",),
    ),
    Sought(
        "times",
        "When it was asked for and finished",
        times,
        Category.TIMES_MISSING,
        "care.assessment-45-working-days",
        _GUIDANCE,
    ),
    Sought(
        "review",
        "When it is looked at again",
        ByLines(
            says(REVIEW, WHEN),
            says(REVIEW_THIN, unless=any_of(r"reviewed (?:the|her|his|records?|papers?)")),
            "a day or a time is told",
            "a review is spoken of, and no time is told",
        ),
        None,
        "care.child-in-need-plan-and-review",
        _GUIDANCE,
    ),
    Sought(
        "shared",
        "That the family has it",
        ByLines(
            says(_SHARED, unless=any_of(r"on request")),
            says(_SHARED_THIN),
            "it was given to the family",
            "it is to be had only for the asking",
        ),
        None,
        _ANALYSIS,
        _GUIDANCE,
    ),
)
_OF_REPORTS = {"B6", "B7"}

PROFILE = Profile(
    id="assessment-report",
    title="An assessment report",
    about="The report of a child's assessment by children's social care.",
    detectors=(
        *(
            one
            for one in all_detectors()
            if one.category.value.startswith("A") or one.category.value in _OF_REPORTS
        ),
        power_claimed,
        crisis_unanswered,
    ),
    items=ITEMS,
    own_papers=True,
    cautions=(
        "This is one child's paper: it is read here and is not kept.",
        "An item that is not found may stand in another paper, such as the plan.",
    ),
)
