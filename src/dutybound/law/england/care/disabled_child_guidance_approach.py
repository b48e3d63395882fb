"""Assess a disabled child in a way that fits: practical help, the child's own way of telling, carers too.

Guidance since December 2023 expects those who assess a disabled child to see the extra pressures on the
family and to look at what practical help would let child and family do well; to bring in people who know
about the disability, and use the child's own way of telling; to deal with the help on the list in section 2
of the Act of 1970; and to think of what parent carers and young carers need.  They are also to be alert to
harm, which disabled children are more open to.

Left to judgement: what fits this child.  Not given: a separate route for disabled children, which the
guidance of 2023 did not make.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    all_of,
    any_of,
    on,
    since,
)
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import OMBUDSMAN, STATUTORY_COMPLAINT
from dutybound.law.england.sources import CHILDREN_ACT_1989, CSDPA_1970, WORKING_TOGETHER
from dutybound.law.england.vocabulary import AssessmentConduct
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_GUIDANCE = WORKING_TOGETHER / ""

RULE = StandingDuty(
    id="care.disabled-child-guidance-approach",
    title="Assess your disabled child in a way that fits your child and family",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.GUIDANCE,
    about=AssessmentConduct,
    engaged=all_of(
        AssessmentConduct.topic.is_("how-it-is-done"),
        DISABLED_CHILD_IS_IN_NEED.holds,
        AssessmentConduct.agreed_to_assess.happened,
    ),
    trigger=AssessmentConduct.agreed_to_assess,
    steps=(
        Standing(
            id="help",
            title="Look at what practical help your child and family need",
            not_met=~AssessmentConduct.practical_help_considered,
            since=AssessmentConduct.agreed_to_assess,
        ),
        Standing(
            id="child",
            title="Bring in people who know the disability, and use your child's own way of telling",
            not_met=any_of(
                ~AssessmentConduct.disability_known, ~AssessmentConduct.own_way_of_telling
            ),
            since=AssessmentConduct.agreed_to_assess,
        ),
        Standing(
            id="carers",
            title="Think of what parent carers and young carers need",
            not_met=~AssessmentConduct.carers_looked_at,
            since=AssessmentConduct.agreed_to_assess,
        ),
    ),
    must="See the extra pressures on the family; look at what practical help is needed; bring in people who "
    "know about the disability and use the child's own way of telling; deal with the help on the list for "
    "disabled children; think of parent carers and young carers; and be alert to harm as well.",
    judged="What fits this child and family, and how much has to be asked.",
    replies=(
        Reply(
            statement="The form is the same for everyone.",
            said=AssessmentConduct.said.includes("same-form-for-all"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="The form is the council's choice, and the assessment is expected to fit your child.",
            source=_GUIDANCE,
        ),
        Reply(
            statement="The guidance gives disabled children a route of their own.",
            said=AssessmentConduct.said.includes("separate-route"),
            verdict=Verdict.MISLEADING,
            because="The guidance of 2023 does not; your council's own local protocol may.",
            source=_GUIDANCE,
        ),
    ),
    remedies=(STATUTORY_COMPLAINT, OMBUDSMAN),
    gives_less="This is guidance. No separate route, no list of questions and no day comes with it, and "
    "those who assess have to be alert to harm too.",
    best_answer=BestAnswer(
        answer="How the assessment was made to fit your child, who took part, and how your child was heard.",
        paper="The council's local protocol for assessment, and the notes of how your child was asked.",
    ),
    sources=(
        _GUIDANCE,
        CSDPA_1970 / "s 2(4)",
        CHILDREN_ACT_1989 / "s 17ZA(1)",
        CHILDREN_ACT_1989 / "s 17ZD(1)",
    ),
    in_force=since(2023, 12, 15),
    checked=on(2026, 11, 22),
    seen="Sections 17ZA and 17ZD of the Children Act 1989. The guidance of December 2023 only as a "
    "partnership's manual (Buckinghamshire) repeats it, and in comments on its draft; of the edition of "
    "March 2026 nothing.",
    confidence=Confidence.LOW,
    doubts=(
        "The edition of March 2026 has not been read. No summary that was seen speaks of a separate route.",
        (
            "That people who know the disability take part, and that the child's own way of telling is used, "
            "was not in what was read."
        ),
        "The day of December 2023 on which the guidance came out was not seen: 15 December is used.",
    ),
)
