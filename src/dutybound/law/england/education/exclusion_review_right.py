"""Ask for a review panel after an exclusion for good, within 15 school days.

The request is made in writing, with grounds, within 15 school days after the day on which the family is given
the governors' letter.  A letter sent by first class post counts as given on the second working day after it
was posted; a request sent so counts as made on the second working day too.  A family that made a claim of
discrimination instead may ask within that time from the end of the claim.  A written note that no review is
wanted is final.  Nobody may let in a late request.

Left to judgement: nothing.  Not given: a panel that can order the school to take the pupil back.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    AS_OF,
    Bar,
    BestAnswer,
    Claim,
    Confidence,
    Reply,
    Right,
    Strength,
    Verdict,
    choose,
    earlier_of,
    on,
    since,
    working_days,
)
from dutybound.law.england.education.school_days import DOUBT, school_days
from dutybound.law.england.education.suspension_and_exclusion import FOR_GOOD
from dutybound.law.england.remedies import JUDICIAL_REVIEW, SCHOOL_CLAIM
from dutybound.law.england.sources import EXCLUSION_REGS_2012
from dutybound.law.england.vocabulary import Exclusion
from dutybound.law.england.vocabulary.parties import PARENT_OR_PUPIL_AT_18, REVIEW_ARRANGER

_TIME = EXCLUSION_REGS_2012 / "Sch 1 para 2(1)"
_GIVEN = EXCLUSION_REGS_2012 / "reg 6(11)"

GIVEN = choose(
    Exclusion.letter_posted,
    working_days(2, ENGLAND).after(Exclusion.letter_sent),
    Exclusion.letter_sent,
)
"""The day on which the governors' letter counts as given."""

LAST_DAY = school_days(
    15,
    choose(
        Exclusion.discrimination_claim,
        earlier_of(Exclusion.claim_ended, AS_OF),
        GIVEN,
    ),
    Exclusion.review_15th_day,
)
"""The last day for asking; while a claim of discrimination goes on, as if it ended today."""

RULE = Right(
    id="education.ask-for-exclusion-review",
    title="Ask for an independent panel to review an exclusion for good",
    owed_by=REVIEW_ARRANGER,
    owed_to=PARENT_OR_PUPIL_AT_18,
    strength=Strength.STATUTORY,
    about=Exclusion,
    engaged=Exclusion.state_school
    & FOR_GOOD
    & Exclusion.governors_decision.is_("stay-out")
    & Exclusion.letter_sent.happened,
    trigger=Exclusion.told,
    steps=(
        Claim(
            used=Exclusion.review_asked,
            safe=working_days(15, ENGLAND).after(Exclusion.letter_sent),
            outer=LAST_DAY,
            shut_out=(
                Bar(
                    id="gave-up",
                    title="the family wrote that it wants no review, which is final",
                    when=Exclusion.gave_up_review,
                    source=EXCLUSION_REGS_2012 / "Sch 1 para 2(4)",
                ),
            ),
            runs_during_complaint=True,
        ),
    ),
    must="Arrange a review panel when asked in time, and bring in a special needs expert if you ask for one "
    "in the same request; the council pays, or for an academy its trust.",
    replies=(
        Reply(
            statement="You may only ask for a review if you show that the school got it wrong.",
            said=Exclusion.said.includes("panel-needs-reasons"),
            verdict=Verdict.MISLEADING,
            because="You have to say in writing on what grounds you ask; whether the school got it wrong is "
            "for the panel.",
            source=EXCLUSION_REGS_2012 / "Sch 1 para 9",
        ),
        Reply(
            statement="There is no special needs expert, as your child has no diagnosis.",
            said=Exclusion.said.includes("no-sen-expert"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="An expert comes if you ask for one with your request, whatever the diagnosis.",
            source=EXCLUSION_REGS_2012 / "reg 7(1)(b)",
        ),
    ),
    remedies=(SCHOOL_CLAIM, JUDICIAL_REVIEW),
    gives_less="A panel may uphold, recommend or quash; it cannot order the school to take your child back. "
    "Where the exclusion is discrimination because of a disability the Tribunal can: that is a claim of its "
    "own, with a limit of its own, and it can be made besides. If you did not ask for a review in time, the "
    "end of such a claim opens the way to one again. Send the request so that it is there in "
    "time: by first class post it counts on the second working day. Never write that you want no review "
    "before you have had advice.",
    best_answer=BestAnswer(
        answer="Your request came in on this day, this is the expert, and this is the day of the panel.",
        paper="The governors' letter and its envelope, with the last day that it names; the school's "
        "calendar; proof of the day on which your request was delivered.",
    ),
    sources=(
        _TIME,
        EXCLUSION_REGS_2012 / "Sch 1 para 2(2)",
        EXCLUSION_REGS_2012 / "Sch 1 para 2(3)",
        EXCLUSION_REGS_2012 / "Sch 1 para 2(4)",
        EXCLUSION_REGS_2012 / "Sch 1 para 1(2)",
        EXCLUSION_REGS_2012 / "Sch 1 para 9",
        _GIVEN,
        EXCLUSION_REGS_2012 / "reg 6(6)",
        EXCLUSION_REGS_2012 / "reg 7(1)(b)",
        EXCLUSION_REGS_2012 / "reg 7(2)",
        EXCLUSION_REGS_2012 / "reg 2(1)",
    ),
    in_force=since(2012, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2012/1033 regs 1 to 15 and Schedule 1 paras 1 to 13, in a copy last changed on 25 September "
    "2020; SI 2023/571, most of it.",
    confidence=Confidence.HIGH,
    doubts=(
        DOUBT,
        (
            "A posted letter counts as given on the second working day unless the contrary is shown; one "
            "that came sooner may count sooner. The safe day is counted from the posting."
        ),
        (
            "After a claim of discrimination the time commences 'from the date' of its end; whether that day "
            "counts as the first is not settled. While the claim goes on no day is over."
        ),
        "For exclusions of June 2020 to March 2021 the time was 25 school days, which is not worked out.",
    ),
)
