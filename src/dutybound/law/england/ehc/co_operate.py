"""Work together on a child's needs: the council's own departments, and the bodies that it asks to help.

The council and its partners (schools, colleges, the health service and others) must co-operate in what it
does under this part of the Act, and it must have arrangements that make its education and social services
officers work together.  Another council, a health body, a youth offending team or those in charge of a place
where young people are held must help with one child when the council asks, unless helping would clash with
their own duties or otherwise harm their work; and one that will not must give the council written reasons.

Left to judgement: whether helping would clash or harm.  Not given: a day for the council's own departments,
or anything that a family can ask of those bodies itself.  The six weeks for help with an assessment have a
page of their own.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import EDUCATION_REMEDIES, NHS_COMPLAINT, STATUTORY_COMPLAINT
from dutybound.law.england.sources import CFA_2014
from dutybound.law.england.vocabulary import Advice
from dutybound.law.england.vocabulary.parties import CHILD, COUNCIL_OR_ASKED_BODY

_OWN_STAFF = CFA_2014 / "s 28(3)"
_HELP = CFA_2014 / "s 31(2)"
_REASONS = CFA_2014 / "s 31(3)"

RULE = StandingDuty(
    id="ehc.co-operate",
    title="Work together on what your child needs",
    owed_by=COUNCIL_OR_ASKED_BODY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=Advice,
    engaged=Advice.asked.happened,
    trigger=Advice.asked,
    steps=(
        Standing(
            id="own-departments",
            title="Make the council's own departments work together",
            when=Advice.from_whom.is_("this-council"),
            sources=(_OWN_STAFF,),
        ),
        Standing(
            id="help-or-reasons",
            title="Help the council when it asks, or give it reasons in writing",
            when=Advice.from_whom.is_(
                "another-council", "nhs-body", "youth-offending-team", "secure-place"
            ),
            not_met=Advice.help_refused.happened & ~Advice.refused_with_reasons,
            since=Advice.help_refused,
            sources=(CFA_2014 / "s 31(1)", _HELP, _REASONS),
        ),
    ),
    must="Co-operate; have arrangements that make education and social services officers work together; and, "
    "for a body that is asked, help or give the council its reasons in writing.",
    judged="Whether helping would clash with a body's own duties or harm its work: the body considers that "
    "first.",
    replies=(
        Reply(
            statement="Social care is a separate department; we cannot make it answer.",
            said=Advice.said.includes("social-care-is-separate"),
            verdict=Verdict.MISLEADING,
            because="The duties about an assessment are the whole council's, and it must have arrangements "
            "that make its departments work together.",
            source=_OWN_STAFF,
        ),
        Reply(
            statement="We do not have to help the council.",
            said=Advice.said.includes("need-not-help-council"),
            verdict=Verdict.DEPENDS,
            because="A body that the Act names has to help, unless it considers that this would clash with "
            "its duties or harm its work, and then it owes the council written reasons.",
            source=_HELP,
            depends_on="Whether the body is one of those named, and what its reasons are.",
        ),
    ),
    remedies=(*EDUCATION_REMEDIES, STATUTORY_COMPLAINT, NHS_COMPLAINT),
    gives_less="The bodies owe it to the council, and not to the family. Good reasons let a body off. No "
    "day is set here; the six weeks of the Regulations are for help with an assessment, and do not name the "
    "council's own staff.",
    best_answer=BestAnswer(
        answer="Whom it asked, when, and what came; and from a body that will not help, its reasons.",
        paper="The council's request with its date, the answer, and any written reasons for refusing.",
    ),
    sources=(
        CFA_2014 / "s 28(1)",
        CFA_2014 / "s 28(2)",
        _OWN_STAFF,
        CFA_2014 / "s 29(3)",
        CFA_2014 / "s 31(1)",
        _HELP,
        _REASONS,
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 28, 29 and 31, in a copy of 2025 to 2026, and in an older one where the health bodies "
    "have other names.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "That no answer came from the council's own staff does not show that it has no arrangements, so "
            "nothing is called not met there."
        ),
        (
            "A body may be asked to help in other things than an assessment. Only advice for an assessment "
            "is worked out."
        ),
        "A body that neither helps nor refuses is looked at under the six weeks.",
    ),
)
