"""What an assessment for adult care before 18 has to hold, and what follows from it.

The assessment looks at what the likely needs after 18 do to the child's well-being, at what the child wants
from daily life, and at whether care and support could help; it involves the child, the parents, any carer and
anybody whom the child or a parent asks for.  When it is done, the council says whether any likely needs are
likely to be ones that it has to meet, and which, and gives advice: to the child, or to the parents of a child
who cannot understand it.  At 18 it decides whether to treat the assessment as the adult one, with regard to
how old it is and to what has changed.

Left to judgement: which needs are likely to count, and what has changed.  Not given: a promise of help or of
a sum of money, or a day by which to do any of it.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    all_of,
    on,
    since,
)
from dutybound.law.england.remedies import (
    ADULT_CARE_COMPLAINT,
    JUDICIAL_REVIEW,
    OMBUDSMAN,
    STATUTORY_COMPLAINT,
)
from dutybound.law.england.sources import CARE_ACT_2014
from dutybound.law.england.transition.eased_in_2020 import EASED_DOUBT, NOT_EASED
from dutybound.law.england.vocabulary import Child, Transition
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_COVERS = CARE_ACT_2014 / "s 59(1)"
_INVOLVES = CARE_ACT_2014 / "s 59(2)"
_INDICATES = CARE_ACT_2014 / "s 59(4)"
_AT_18 = CARE_ACT_2014 / "s 59(6)"
_REGARD = CARE_ACT_2014 / "s 59(7)"
_18 = Child.birthday(18)

RULE = StandingDuty(
    id="transition.assessment-content",
    title="Put into the assessment for adult care all that the law asks for",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.STATUTORY,
    about=Transition,
    engaged=all_of(Transition.assessed < _18, NOT_EASED),
    trigger=Transition.assessed,
    steps=(
        Standing(
            id="covers",
            title="Look at life after 18, at what your child wants and at what help could do",
            not_met=~Transition.likely_effects_covered,
            since=Transition.assessed,
            sources=(_COVERS,),
        ),
        Standing(
            id="involves",
            title="Ask your child, the parents, any carer and those whom you name",
            not_met=~Transition.everyone_involved,
            since=Transition.assessed,
            sources=(_INVOLVES,),
        ),
        Standing(
            id="indication",
            title="Say which adult needs are likely to have to be met",
            not_met=~Transition.indication_given.happened,
            since=Transition.assessed,
            sources=(_INDICATES,),
        ),
        Standing(
            id="at-18",
            title="Decide at 18 whether to use the assessment as the adult one",
            when=_18 <= AS_OF,
            not_met=all_of(
                ~Transition.taken_over_decided.happened, ~Transition.assessed_as_adult.happened
            ),
            since=_18,
            sources=(_AT_18, _REGARD),
        ),
    ),
    must="Look at what likely needs after 18 do to your child's life, at what your child wants, and at what "
    "help could do. Ask your child, you, any carer and those whom you name. Then say which adult needs are "
    "likely to have to be met, and give advice. At 18, decide whether to use it as the adult assessment.",
    judged="Which needs are likely to count, and whether so much has changed that a new assessment is due.",
    replies=(
        Reply(
            statement="We cannot say anything about what will be met until 18.",
            said=Transition.said.includes("no-word-before-18"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="After the assessment the council must say whether any likely needs are likely to count, "
            "and which.",
            source=_INDICATES,
        ),
        Reply(
            statement="At 18 we start again from nothing.",
            said=Transition.said.includes("start-again-at-18"),
            verdict=Verdict.DEPENDS,
            because="The council must decide whether to use the earlier assessment, and look at its age and "
            "at what has changed.",
            depends_on="how old the assessment is, and what has changed since",
            source=_AT_18,
        ),
    ),
    remedies=(ADULT_CARE_COMPLAINT, STATUTORY_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="A forecast, and no promise of help or money. The council may decide at 18 not to use it, if "
    "things have changed.",
    best_answer=BestAnswer(
        answer="What is likely to count at 18, and when we decide whether to use this assessment.",
        paper="The written assessment, and the note of what is likely to count.",
    ),
    sources=(
        _COVERS,
        _INVOLVES,
        _INDICATES,
        CARE_ACT_2014 / "s 59(5)",
        _AT_18,
        _REGARD,
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Care Act 2014 section 59, whole, in a copy of the revised text, and for the rule on assessing in a "
    "copy to 1 April 2026. SI 2014/2827 and chapter 16 of the guidance were not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The Act sets no day for any of it. What has not come is shown as missing from the day on which "
            "the assessment was finished, or from the 18th birthday."
        ),
        "More detail on how to assess stands in SI 2014/2827, which was not read.",
        (
            "A new adult assessment is taken to show that the council decided not to use the earlier one, "
            "said or unsaid."
        ),
        EASED_DOUBT,
    ),
)
