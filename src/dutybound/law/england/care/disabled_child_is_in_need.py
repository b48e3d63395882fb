"""A disabled child is a child in need.

A child who is disabled is in need by that alone: nobody has to show that health or development would suffer
without help.  Disabled means blind, deaf or unable to speak; or a mental disorder of any kind; or a
substantial and permanent handicap from illness, injury or a condition from birth.  "Substantial and
permanent" belongs to the last limb only.  "Mental disorder of any kind" has no test of severity, diagnosis
or IQ.

Left to judgement: whether a condition fits, which the council says first and an ombudsman or a court last.
Not given: any particular service.  Children may also be in need in two other ways, which are not told here.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Definition,
    Judgment,
    Reply,
    Strength,
    Test,
    Verdict,
    any_of,
    on,
    since,
)
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CHILDREN_ACT_1989, ombudsman_report
from dutybound.law.england.vocabulary import Child
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_DISABLED = CHILDREN_ACT_1989 / "s 17(11)"

RULE = Definition(
    id="care.disabled-child-is-in-need",
    title="A disabled child is a child in need",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=Child,
    engaged=Child.under(18),
    trigger=AS_OF,
    steps=(
        Test(
            holds=any_of(
                Child.disabled, Child.sensory, Child.mental_disorder, Child.lasting_condition
            )
        ),
    ),
    says="the law counts your child as a child in need",
    denies="the law does not count your child as a child in need for being disabled",
    must="Treat the child as a child in need.",
    judged="Whether a condition fits the definition. What the family, a school or a doctor reports is used "
    "here; where the council says otherwise, an ombudsman or a court settles it.",
    replies=(
        Reply(
            statement="Your child has no diagnosis.",
            said=Child.said.includes("no-diagnosis"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act asks for no diagnosis.",
            source=_DISABLED,
        ),
        Reply(
            statement="We do not count autism or ADHD as a disability.",
            said=Child.said.includes("not-a-disability"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act says mental disorder of any kind, and both can be one.",
            source=_DISABLED,
        ),
        Reply(
            statement="Your child is not severe enough for our disabled children's team.",
            said=Child.said.includes("not-severe-enough"),
            verdict=Verdict.MISLEADING,
            because="What a team takes on shares out the work; it does not decide who is a disabled child.",
            source=_DISABLED,
        ),
        Reply(
            statement="Your child's condition is not substantial and permanent.",
            said=Child.said.includes("not-substantial-and-permanent"),
            verdict=Verdict.DEPENDS,
            because="Those words are only for illness, injury and conditions from birth, and not for being "
            "blind, deaf or unable to speak or for a mental disorder.",
            depends_on="whether your child fits one of the other two kinds",
            source=_DISABLED,
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="Being a child in need does not by itself give a right to any particular service. The "
    "Equality Act has a different test of disability: passing one does not decide the other. If your child "
    "lives in England but is in the care of a council in Wales, the child is still in need, but the duties "
    "of section 17 are not owed by the English council.",
    best_answer=BestAnswer(
        answer="Yes, your child is a disabled child, and here is what we will assess.",
        paper="The council's record of whether your child is a disabled child under section 17(11), and the "
        "criteria of its disabled children's team.",
    ),
    sources=(
        CHILDREN_ACT_1989 / "s 17(10)",
        _DISABLED,
        CHILDREN_ACT_1989 / "s 17(13)",
        CHILDREN_ACT_1989 / "s 16B",
    ),
    judgments=(
        Judgment(
            ombudsman_report("Southend-on-Sea", "20 011 744") / "",
            settles="It was fault not to consider, or not to record, whether a child was a disabled child.",
        ),
    ),
    in_force=since(1991, 10, 14),
    checked=on(2026, 11, 22),
    seen="Sections 16B and 17, read in a recent copy of the revised text. The Ombudsman's decision was not "
    "read again.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "That autism and ADHD are a mental disorder of any kind is how everybody reads the words; no "
            "case says so."
        ),
        (
            "That a child is somebody under 18 comes from section 105, which was not read. No further "
            "disability has been prescribed, as far as is known."
        ),
        "Since 6 April 2016 this Part of the Act binds English councils only (section 16B).",
    ),
)
