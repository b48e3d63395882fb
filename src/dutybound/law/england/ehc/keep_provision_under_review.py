"""Keep help and schooling for disabled children under review, and ask whether there is enough.

Every council in England keeps under review the education, training and social care that is there, in its area
and outside it, for children and young people with special educational needs or a disability.  It has to think
about how far that is enough to meet their needs, and in doing so to consult them, their parents, schools,
colleges and others.  A council that plans to cut such help has to have this before it when it decides.

Left to judgement: whether there is enough.  Not given: enough of it, help for one child, or a day.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    Standing,
    Strength,
    Target,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import CFA_2014, EQUALITY_ACT_2010, WEST_BERKSHIRE_2016
from dutybound.law.england.vocabulary import CouncilService
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, LOCAL_FAMILIES

_ENOUGH = CFA_2014 / "s 27(2)"
_CONSULT = CFA_2014 / "s 27(3)"

RULE = Target(
    id="ehc.keep-provision-under-review",
    title="Keep help and schooling for disabled children under review",
    owed_by=LOCAL_AUTHORITY,
    owed_to=LOCAL_FAMILIES,
    strength=Strength.TARGET,
    about=CouncilService,
    engaged=CouncilService.topic.is_("enough-provision", "short-breaks")
    & CouncilService.lives_in_area,
    trigger=AS_OF,
    steps=(
        Standing(
            id="enough",
            title="Ask whether there is enough help and schooling to meet the needs",
            not_met=~CouncilService.sufficiency_considered,
            sources=(_ENOUGH, WEST_BERKSHIRE_2016 / ""),
        ),
        Standing(
            id="consult",
            title="Ask disabled children and young people, and their parents, what they think",
            not_met=~CouncilService.families_consulted,
            sources=(_CONSULT,),
        ),
    ),
    must="Look again and again at the education, training and social care that is there for children and "
    "young people with special needs or a disability, in the area and outside it; think about how far it is "
    "enough; and consult them, their parents, schools, colleges and the others on the list.",
    judged="Whether there is enough, and when to look again.",
    replies=(
        Reply(
            statement="It is a budget matter, so there is no duty to look at what is needed.",
            said=CouncilService.said.includes("budget-no-duty"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act asks whether social care and schooling are enough, and a court has held that "
            "councillors must have that before them when they cut.",
            source=_ENOUGH,
        ),
        Reply(
            statement="We asked families last year.",
            said=CouncilService.said.includes("consulted-before"),
            verdict=Verdict.DEPENDS,
            because="No number of months is set, but families have to be asked about what is now in "
            "question.",
            depends_on="whether what you were asked then is what is being decided now",
            source=_CONSULT,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="The council has to ask whether there is enough. It need not make it enough, and nothing "
    "follows for one child. If you want a court to look at a cut, time runs from the day of the budget or "
    "policy decision, and not from the day when the cut reaches you. Get advice in days.",
    best_answer=BestAnswer(
        answer="The last review of what is there and whether it is enough, with its date, and what families "
        "said.",
        paper="The papers of the meeting that decided, with what they say of needs, of what is there and of "
        "the effect on disabled children; the answers of families.",
    ),
    sources=(
        CFA_2014 / "s 27(1)",
        _ENOUGH,
        _CONSULT,
        EQUALITY_ACT_2010 / "s 149",
    ),
    judgments=(
        Judgment(
            WEST_BERKSHIRE_2016 / "",
            settles="A budget cut was unlawful because councillors were not pointed to section 27, to the "
            "rules on short breaks, to section 11 of the Children Act 2004 and to the equality duty.",
            decided="2016-07-22",
        ),
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Section 27, whole, in a copy of the Act of which the date was not noted (it speaks of clinical "
    "commissioning groups). The judgment in two case notes. Section 149 of the Equality Act was not read "
    "for this rule.",
    confidence=Confidence.HIGH,
    doubts=(
        "R (KE) v Bristol [2018] EWHC 2103 (Admin), said to rest on section 27 too, was not found.",
        (
            "A complaint that the answer was wrong, and not that the question was left out, is no matter "
            "for this rule."
        ),
        "The first day of the Act's Part 3 (1 September 2014) is as in the other rules on EHC plans.",
        "What the council's papers do not show may have been done all the same: ask for the papers first.",
        "In whose area a child is and for whom a council is responsible are not told apart here.",
    ),
)
