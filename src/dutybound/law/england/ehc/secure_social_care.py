"""Provide the social care in the EHC plan of a disabled child, where the council accepted that it is needed.

The duty is the one to arrange help that the council is satisfied is necessary (Chronically Sick and Disabled
Persons Act 1970 s 2(4)); this page says what a plan adds to it.  Help in section H1 is written proof that the
council was satisfied.  The section that makes councils deliver a plan reaches education and health and not
section H, so the letter of the section decides nothing: what counts is whether the help was accepted as
necessary.  Care that teaches or trains belongs in section F, and is owed as education.  Left to judgement:
how long is reasonable.  Not given: a day, an appeal about delivery, or overnight care away from home.
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
from dutybound.law.england.care.csdpa_make_arrangements import HELP_MISSING, MISSING_SINCE
from dutybound.law.england.care.csdpa_make_arrangements import RULE as MAKE_ARRANGEMENTS
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CFA_2014, CSDPA_1970, ombudsman_report
from dutybound.law.england.vocabulary import CareNeed
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_THE_DUTY = CSDPA_1970 / "s 2(4)"

RULE = StandingDuty(
    id="ehc.secure-social-care",
    title="Provide the social care in your child's EHC plan",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=CareNeed,
    engaged=MAKE_ARRANGEMENTS.engaged & CareNeed.plan_section.is_("h1", "h2", "elsewhere"),
    trigger=AS_OF,
    steps=(Standing(not_met=HELP_MISSING, since=MISSING_SINCE),),
    must="Make the arrangements, or pay you to make them, and replace what stops.",
    judged="Whether it is necessary for the council to arrange the help, and how long is reasonable.",
    replies=(
        Reply(
            statement="It is only in section H, so we may choose.",
            said=CareNeed.said_of_plan.includes("only-in-section-h"),
            verdict=Verdict.DEPENDS,
            because="The letter of the section decides nothing: once the council is satisfied that the help "
            "is necessary, it has to arrange it.",
            source=_THE_DUTY,
            depends_on="whether the council has accepted that the help is necessary",
        ),
        Reply(
            statement="We have no staff.",
            said=CareNeed.said_of_plan.includes("no-staff"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Once it has accepted the help it has to find another way: an agency, or money to you.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="The Tribunal only recommended it.",
            said=CareNeed.said_of_plan.includes("tribunal-only-recommended"),
            verdict=Verdict.DEPENDS,
            because="A recommendation by itself does not bind, but help that the council accepted as "
            "necessary is owed all the same.",
            source=_THE_DUTY,
            depends_on="whether the council has itself accepted that the help is necessary",
        ),
        Reply(
            statement="Complain to the special needs team.",
            said=CareNeed.said_of_plan.includes("complain-about-sen"),
            verdict=Verdict.MISLEADING,
            because="Help under this Act has the complaints procedure of children's social care, with times "
            "and an independent stage of its own.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="Use your Disability Living Allowance.",
            said=CareNeed.said_of_plan.includes("use-dla"),
            verdict=Verdict.MISLEADING,
            because="The benefit is for the costs of disability, and does not lift the council's own duty "
            "once it has accepted the need.",
            source=_THE_DUTY,
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="There is no appeal about delivery. Help in section H2 that the council has not accepted as "
    "necessary under this Act is only a general duty. Overnight care away from home is outside. From 18 "
    "other rules say what is owed: eligible needs of an adult, with tests of their own about money.",
    best_answer=BestAnswer(
        answer="The day on which the help starts again, what happens until then, and money for it meanwhile.",
        paper="The plan, the assessment, the note of the panel, and the rota or the bills that show what was "
        "in fact given.",
    ),
    sources=(
        _THE_DUTY,
        CSDPA_1970 / "s 2(6)",
        CFA_2014 / "s 21(5)",
        CFA_2014 / "s 37(2)",
        CFA_2014 / "s 42",
    ),
    judgments=(
        Judgment(
            ombudsman_report("Warwickshire County Council", "24 002 335") / "",
            settles="Hours of help and a play scheme in section H were not given: the council was asked to "
            "pay back what they would have cost.",
        ),
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Section 2(3) to (9) of the 1970 Act in a copy of 6 April 2016; sections 21, 37 and 42 of the 2014 "
    "Act in a copy of 2025 to 2026. Of the Ombudsman's decision a summary. Of the Code of Practice nothing "
    "on this.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "What is owed from 18 (Care Act 2014 sections 9, 13 and 18) has conditions about money and about "
            "carers that are not worked out here. Nor is help that goes on past 18."
        ),
        "It is the same duty as care.csdpa-make-arrangements, and is worked out from it.",
    ),
)
