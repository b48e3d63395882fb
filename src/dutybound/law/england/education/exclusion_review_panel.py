"""Hold the review panel within 15 school days of the request.

Whoever arranges it (the council, or for an academy its trust) fixes a day no later than the 15th school day
after the request was made.  The panel may adjourn, even past that day, and must if the special needs expert
who was asked for is not there and the family wants to wait.

Left to judgement: nothing.  Not given: a day, until the school's own calendar is known; or a decision within
a number of days.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Duty,
    Excuse,
    Limit,
    Reply,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.education.exclusion_review_right import LAST_DAY
from dutybound.law.england.education.school_days import DOUBT, school_days
from dutybound.law.england.education.suspension_and_exclusion import FOR_GOOD
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import EXCLUSION_AMENDMENT_REGS_2023, EXCLUSION_REGS_2012
from dutybound.law.england.vocabulary import Exclusion
from dutybound.law.england.vocabulary.parties import PARENT_OR_PUPIL_AT_18, REVIEW_ARRANGER

_MEETS = EXCLUSION_REGS_2012 / "Sch 1 para 10(2)"
_UNFORESEEN = EXCLUSION_AMENDMENT_REGS_2023 / "reg 14"

RULE = Duty(
    id="education.exclusion-review-panel",
    title="Hold the review panel within 15 school days of your request",
    owed_by=REVIEW_ARRANGER,
    owed_to=PARENT_OR_PUPIL_AT_18,
    strength=Strength.STATUTORY,
    about=Exclusion,
    engaged=Exclusion.state_school
    & FOR_GOOD
    & ~Exclusion.gave_up_review
    & (Exclusion.review_asked <= LAST_DAY),
    trigger=Exclusion.told,
    steps=(
        Limit(
            due=school_days(15, Exclusion.review_asked, Exclusion.panel_15th_day),
            done=Exclusion.panel_met,
            excused=(
                Excuse(
                    id="unforeseen",
                    title="no meeting was possible, in a room or online, because of something nobody could "
                    "foresee",
                    when=Exclusion.could_not_meet,
                    source=_UNFORESEEN,
                ),
            ),
        ),
    ),
    must="Find three or five members, one of whom has never worked for pay in a school and leads; ask when "
    "you can come; let you, a friend and whoever speaks for you be heard; and bring the special needs expert "
    "if you asked for one.",
    replies=(
        Reply(
            statement="We cannot find people for a panel.",
            said=Exclusion.said.includes("no-panel-free"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The panel has to meet by the 15th school day, and want of members is no exception.",
            source=_MEETS,
        ),
        Reply(
            statement="The panel can order the school to take your child back.",
            said=Exclusion.said.includes("panel-orders-return"),
            verdict=Verdict.MISLEADING,
            because="It can quash the decision and make the governors think again; it cannot order a return.",
            source=EXCLUSION_REGS_2012 / "reg 8(1)",
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="The panel has to meet in time, and may then adjourn. It cannot order a return. The Ombudsman "
    "looks at a council's panel; an academy's is for the Department for Education.",
    best_answer=BestAnswer(
        answer="The day of the panel, the names of its members and of the expert, and the papers.",
        paper="The day on which your request came in, the school's calendar, and the letters to the members.",
    ),
    sources=(
        _MEETS,
        EXCLUSION_REGS_2012 / "Sch 1 para 1(1)",
        EXCLUSION_REGS_2012 / "Sch 1 para 1(2)",
        EXCLUSION_REGS_2012 / "Sch 1 para 3",
        EXCLUSION_REGS_2012 / "Sch 1 para 13",
        EXCLUSION_REGS_2012 / "reg 7(1)",
        EXCLUSION_REGS_2012 / "reg 8(1)",
        _UNFORESEEN,
    ),
    in_force=since(2012, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2012/1033 regs 1 to 15 and Schedule 1 paras 1 to 13, in a copy last changed on 25 September "
    "2020; the part of SI 2023/571 reg 14 that gives more time for something unforeseen.",
    confidence=Confidence.HIGH,
    doubts=(
        DOUBT,
        "That the Ombudsman looks at maintained schools' panels only is general knowledge, not read here.",
        "For exclusions before September 2023 only coronavirus gave more time; the question is asked alike.",
    ),
)
