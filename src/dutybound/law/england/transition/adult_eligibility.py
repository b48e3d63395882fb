"""Which adult needs a council has to count: the three tests of eligibility.

An adult's needs are eligible if they come from a physical or mental impairment or illness; if because of them
the adult is unable to achieve two or more of ten outcomes of daily life; and if that has, or is likely to
have, a significant impact on the adult's well-being.  Unable includes being able only with help, with
significant pain, distress or anxiety, with danger to somebody's health or safety, or in much more time than
is usual.  Needs that come and go are judged over a long enough time.

Left to judgement: whether an outcome can be achieved, and what impact is significant.  Not given: any help by
itself; that is the duty to meet needs.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Definition,
    Reply,
    Strength,
    Test,
    Verdict,
    all_of,
    on,
    since,
)
from dutybound.law.england.remedies import ADULT_CARE_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import CARE_ACT_2014, CARE_ELIGIBILITY_REGS_2015
from dutybound.law.england.vocabulary import Child, Transition
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, YOUNG_PERSON_AT_18

_THREE_TESTS = CARE_ELIGIBILITY_REGS_2015 / "reg 2(1)"
_UNABLE = CARE_ELIGIBILITY_REGS_2015 / "reg 2(3)"

RULE = Definition(
    id="transition.adult-eligibility",
    title="The three tests of which adult needs count",
    owed_by=LOCAL_AUTHORITY,
    owed_to=YOUNG_PERSON_AT_18,
    strength=Strength.STATUTORY,
    about=Transition,
    engaged=Child.birthday(18) <= AS_OF,
    trigger=AS_OF,
    steps=(
        Test(
            holds=all_of(
                Transition.needs_from_condition, Transition.two_outcomes, Transition.wellbeing_hit
            )
        ),
    ),
    says="your child's adult needs pass the three tests",
    denies="your child's adult needs do not pass the three tests",
    must="Ask three things: do the needs come from a condition of body or mind; is the adult unable to do "
    "two or more of ten things; and does that weigh on well-being in a way that matters?",
    judged="Whether each of the ten things can be done, and how much it matters. The council decides first.",
    replies=(
        Reply(
            statement="We help only where needs are critical.",
            said=Transition.said.includes("only-critical-needs"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The tests are the same for the whole country, and critical is not one of their words.",
            source=_THREE_TESTS,
        ),
        Reply(
            statement="Parents are expected to carry on.",
            said=Transition.said.includes("parents-carry-on"),
            verdict=Verdict.MISLEADING,
            because="Somebody who can do a thing only with help is unable to do it. The council need not "
            "meet a need while a carer meets it, and nobody has to be that carer.",
            source=_UNABLE,
        ),
        Reply(
            statement="Your child lives at home, so there is no need for adult care.",
            said=Transition.said.includes("lives-at-home"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Where an adult lives is no part of the three tests.",
            source=_THREE_TESTS,
        ),
    ),
    remedies=(ADULT_CARE_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="Passing the tests in your own view is not yet a decision: the council decides after an "
    "assessment. Needs that a carer meets need not be met by the council.",
    best_answer=BestAnswer(
        answer="For each of the ten things, whether your child can do it, and what follows.",
        paper="The written decision on which needs count, with its reasons.",
    ),
    sources=(
        _THREE_TESTS,
        CARE_ELIGIBILITY_REGS_2015 / "reg 2(2)",
        _UNABLE,
        CARE_ELIGIBILITY_REGS_2015 / "reg 2(4)",
        CARE_ACT_2014 / "s 13",
        CARE_ACT_2014 / "s 18(7)",
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="SI 2015/313, whole, as made; Care Act 2014 sections 9 to 24 in an older copy of the revised text, "
    "which still names clinical commissioning groups. Chapter 6 of the guidance was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        "Two or more of the ten is one question here; the ten are not asked one by one.",
        (
            "The Regulations came into force right after section 13(7); that this was 1 April 2015 was not "
            "seen."
        ),
    ),
)
