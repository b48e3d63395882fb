"""Arrange the health care that the EHC plan sets out.

If the plan specifies health care (section G), the health body that would have to arrange that kind of care
must arrange it, as long as the council keeps up the plan.  That body has to have agreed to what section G
says.  The words are those of the council's own duty about section F, and are lifted by the same thing:
suitable arrangements of the family's own.  Left to judgement: whether those are suitable.  Not given: health
care that the plan does not specify, or a day by which it starts.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Reply,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.ehc.help_in_the_plan import BEFORE_AUGUST_2020, GIVEN, set_out_in
from dutybound.law.england.remedies import JUDICIAL_REVIEW, NHS_COMPLAINT
from dutybound.law.england.sources import CFA_2014, CORONAVIRUS_ACT_2020, SEND_REGS_2014
from dutybound.law.england.vocabulary import PlanHelp
from dutybound.law.england.vocabulary.parties import CHILD, HEALTH_COMMISSIONER

_THE_DUTY = CFA_2014 / "s 42(3)"

RULE = StandingDuty(
    id="health.ehc-plan-health-provision",
    title="Arrange the health care that the EHC plan sets out",
    owed_by=HEALTH_COMMISSIONER,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=PlanHelp,
    engaged=set_out_in("g"),
    trigger=AS_OF,
    steps=GIVEN,
    earlier=BEFORE_AUGUST_2020,
    must="Arrange all of the health care in section G, from the day of the plan until the plan is changed or "
    "ends. It is mostly the integrated care board that must do so.",
    judged="Whether arrangements of your own are suitable and so take the place of the duty.",
    replies=(
        Reply(
            statement="Your child is on the waiting list.",
            said=PlanHelp.said.includes("health-waiting-list"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The plan says what is to be arranged, and the Act knows no waiting list.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="The clinic has closed your child's case.",
            said=PlanHelp.said.includes("discharged"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The duty lies with the body that must arrange the care, until the plan is changed.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="Therapy is health, so it is not for the council.",
            said=PlanHelp.said.includes("therapy-is-health"),
            verdict=Verdict.MISLEADING,
            because="Therapy that teaches or trains counts as education and belongs in section F, where the "
            "council owes it. What does neither belongs in section G.",
            source=CFA_2014 / "s 21(5)",
        ),
    ),
    remedies=(NHS_COMPLAINT, JUDICIAL_REVIEW),
    gives_less="Section G binds only as far as it says what is given; the plan need not list all health "
    "care, and the health body must agree to what goes in. There is no appeal about section G: within an "
    "appeal about education the Tribunal can recommend a change. The council does not owe this help.",
    best_answer=BestAnswer(
        answer="The day from which the care is given as the plan says, and what happens until then.",
        paper="The plan, the health body's agreement to section G, and the clinic's log of visits.",
    ),
    sources=(
        _THE_DUTY,
        CFA_2014 / "s 42(4)",
        CFA_2014 / "s 42(5)",
        CFA_2014 / "s 21(5)",
        CFA_2014 / "s 70(1)",
        SEND_REGS_2014 / "reg 12(2)",
        CORONAVIRUS_ACT_2020 / "Sch 17",
    ),
    in_force=since(2020, 8, 1),
    checked=on(2026, 11, 22),
    seen="Sections 21, 37, 42 and 70 of the 2014 Act in a copy of February 2026; SI 2014/1530 reg 12 in a "
    "copy with changes to 3 April 2018; the openings of the three notices of 2020 in the Gazette.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "That this duty is as absolute as the council's rests on the same words in the same section; no "
            "case about a health body was seen."
        ),
        (
            "A direct payment from the health body counts as the care having been arranged (section 49(7)); "
            "it is taken to be told as help that is given."
        ),
        "How long after a plan is sent the care may take to begin is not in the Act.",
        (
            "Section 70 puts this duty aside while a child is held by order of a court. That is not asked "
            "here: see ehc.detained-persons."
        ),
        (
            "Where all the care was there and a child could not use it, whether the duty was met is not "
            "settled. Here the family says whether the care was there."
        ),
    ),
    never_with=("ehc.secure-provision",),
)
