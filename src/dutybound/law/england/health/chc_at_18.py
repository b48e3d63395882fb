"""Assess an adult for NHS continuing healthcare where it may be needed, and say why.

From 18 the NHS arranges and pays for the whole package where somebody has a primary health need: where the
nursing or other health services needed go beyond what a council could be expected to give.  The NHS board
must take reasonable steps to have an assessment made in every case where it seems to it that there may be a
need; a team of several professions assesses; the decision and its reasons are given in writing, and for a
refusal how to ask for a review.  Guidance wants a young person known to the board at 14, referred at 16 and
decided on in principle as soon as may be after the 17th birthday, so that care starts at 18.

Left to judgement: whether there may be a need, and whether it is a primary health need.  Not given: a day in
the Regulations (guidance has 28 days, which another rule tells).
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import HEALTH_OMBUDSMAN, JUDICIAL_REVIEW, NHS_COMPLAINT
from dutybound.law.england.sources import (
    CARE_ACT_2014,
    CONTINUING_HEALTHCARE_2022,
    NHS_STANDING_RULES_2012,
    judgment,
)
from dutybound.law.england.vocabulary import Child, ContinuingCare
from dutybound.law.england.vocabulary.parties import HEALTH_BOARD, YOUNG_PERSON_AT_18

_ASSESS = NHS_STANDING_RULES_2012 / "reg 21(2)"
_COUGHLAN = judgment("R v North and East Devon Health Authority ex p Coughlan", "[2001] QB 213")
_GROGAN = judgment("R (Grogan) v Bexley NHS Care Trust", "[2006] EWHC 44 (Admin)")

RULE = StandingDuty(
    id="health.chc-at-18",
    title="Assess you for NHS continuing healthcare from 18, and say why",
    owed_by=HEALTH_BOARD,
    owed_to=YOUNG_PERSON_AT_18,
    strength=Strength.STATUTORY,
    about=ContinuingCare,
    engaged=~Child.under(18) & ContinuingCare.asked.happened & ContinuingCare.may_be_needed,
    trigger=AS_OF,
    steps=(
        Standing(
            id="assess",
            title="Take reasonable steps to have an assessment made",
            when=~ContinuingCare.assessed.happened & ~ContinuingCare.decided.happened,
        ),
        Standing(
            id="reasons",
            title="Give the decision and the reasons in writing",
            when=ContinuingCare.decided.happened,
            not_met=~ContinuingCare.reasons_in_writing,
            since=ContinuingCare.decided,
        ),
        Standing(
            id="review",
            title="Say how to ask for a review of a refusal",
            when=ContinuingCare.decided.happened & ~ContinuingCare.eligible,
            not_met=~ContinuingCare.told_of_review,
            since=ContinuingCare.decided,
        ),
    ),
    must="Have a team of at least two professions assess the needs and fill in the decision support tool; "
    "decide whether there is a primary health need; write with the decision and the reasons; and if it is "
    "no, say how to ask for a review.",
    judged="Whether there may be a need, and whether it is a primary health need: its nature, intensity "
    "and complexity and how hard it is to foresee, taken together.",
    replies=(
        Reply(
            statement="Nothing can be decided before your child is 18.",
            said=ContinuingCare.said.includes("nothing-before-18"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="Guidance has it decided in principle soon after the 17th birthday, so that care can "
            "start at 18.",
            source=CONTINUING_HEALTHCARE_2022 / "",
        ),
        Reply(
            statement="There is no need for a council assessment as well.",
            said=ContinuingCare.said.includes("replaces-council-assessment"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The council must assess where it appears that there may be needs for care and support; "
            "the NHS assessment does not stand in for that.",
            source=CARE_ACT_2014 / "s 9(1)",
        ),
        Reply(
            statement="Your child had it as a child, so it goes on.",
            said=ContinuingCare.said.includes("had-it-as-a-child"),
            verdict=Verdict.MISLEADING,
            because="The adults' scheme has a test of its own; nobody carries over without a decision.",
            source=NHS_STANDING_RULES_2012 / "reg 21(6)",
        ),
    ),
    remedies=(NHS_COMPLAINT, HEALTH_OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="No day in the Regulations, and no care by itself: only somebody with a primary health need "
    "gets the package. The checklist may end in no full assessment, but that too has to be written. A "
    "review is asked for from the NHS board first and from NHS England after that; the letter should give "
    "the times for both.",
    best_answer=BestAnswer(
        answer="When the assessment will be, who takes part, and the decision with its reasons.",
        paper="The checklist, the filled-in decision support tool, the assessment of needs, and the letter.",
    ),
    sources=(
        _ASSESS,
        NHS_STANDING_RULES_2012 / "reg 20(1)",
        NHS_STANDING_RULES_2012 / "reg 21(4)",
        NHS_STANDING_RULES_2012 / "reg 21(5)",
        NHS_STANDING_RULES_2012 / "reg 21(6)",
        NHS_STANDING_RULES_2012 / "reg 21(7)",
        NHS_STANDING_RULES_2012 / "reg 21(10)",
        NHS_STANDING_RULES_2012 / "reg 21(11)",
        NHS_STANDING_RULES_2012 / "reg 22(1)",
        NHS_STANDING_RULES_2012 / "reg 23(3)",
        CARE_ACT_2014 / "s 9(1)",
        CONTINUING_HEALTHCARE_2022 / "",
    ),
    judgments=(
        Judgment(
            _COUGHLAN / "",
            settles="A council can be made to give only nursing that goes along with its social care, and "
            "of a kind that it can be expected to give.",
            decided="2001",
        ),
        Judgment(
            _GROGAN / "",
            settles="The NHS has to apply that test, and not only its own criteria.",
            decided="2006",
        ),
    ),
    in_force=since(2013, 4, 1),
    checked=on(2026, 11, 22),
    seen="SI 2012/2996 regs 20 to 23, in a copy last changed on 1 April 2018 (the boards of today took the "
    "place of its bodies in 2022). The framework of 2022 and the judgments as others tell them.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The ages of guidance (14, 16, 17) were seen on a law professor's and councils' pages and not in "
            "the framework itself; no day is worked out from them."
        ),
        (
            "The times for asking for a review (six months each is often named) stand in guidance and were "
            "not seen, so none is given."
        ),
        "The Regulations set no time for the assessment, so a slow one is told only by the 28 days.",
        "The duty hangs on what appears to the board; a board that could not sensibly say no is not told.",
    ),
)
