"""Not count the parents' money for a disabled child's grant, and not refuse because the work costs more.

No means test falls on a parent or guardian of a disabled child under 16, or of a disabled young person who
still counts as a child for child benefit, who lives or is to live in the home.  A mandatory grant is £30,000
at most in England; that is the most that the council may be made to pay, and no reason to refuse the grant.

Left to judgement: nothing.  Not given: money above £30,000, which has to come from the council's own policy,
from its duty to disabled children, or from somewhere else.
"""

from dutybound.language import (
    Ban,
    BestAnswer,
    Confidence,
    Contested,
    Prohibition,
    Reply,
    Strength,
    Verdict,
    any_of,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import (
    GRANT_AMENDMENT_REGS_2005,
    GRANT_MAXIMUM_ORDER_2008,
    GRANT_REGS_1996,
    HOUSING_GRANTS_ACT_1996,
)
from dutybound.law.england.vocabulary import Child, GrantApplication
from dutybound.law.england.vocabulary.parties import GRANT_APPLICANT, HOUSING_COUNCIL

_NO_MEANS_TEST = GRANT_AMENDMENT_REGS_2005 / "reg 6"
_MOST = GRANT_MAXIMUM_ORDER_2008 / "art 2"

YOUNG_PERSON = Contested(
    id="disabled-facilities-grant-young-person",
    question="Until what age does a young person in education count as a child for this grant?",
    readings={
        "until-19": "until the 19th birthday, as the grant regulations of 1996 said when they were made",
        "until-20": "until the 20th birthday, as child benefit now counts",
    },
)
_CHILD = any_of(
    Child.under(16, on=GrantApplication.made),
    GrantApplication.in_school_or_college
    & YOUNG_PERSON.condition(
        until_19=Child.under(19, on=GrantApplication.made),
        until_20=Child.under(20, on=GrantApplication.made),
    ),
)

RULE = Prohibition(
    id="housing.dfg-amount-and-means-test",
    title="Not count your money for your child's grant, and not refuse it because the work costs more",
    owed_by=HOUSING_COUNCIL,
    owed_to=GRANT_APPLICANT,
    strength=Strength.STATUTORY,
    about=GrantApplication,
    engaged=GrantApplication.for_your_child & GrantApplication.made.happened & _CHILD,
    trigger=GrantApplication.made,
    steps=(
        Ban(
            id="means",
            title="Not count what parents earn or own",
            crossed=GrantApplication.parents_means_tested.happened,
            on=GrantApplication.parents_means_tested,
            sources=(_NO_MEANS_TEST,),
        ),
        Ban(
            id="maximum",
            title="Not refuse because the work costs more than the largest grant",
            crossed=GrantApplication.refused_as_too_dear.happened,
            on=GrantApplication.refused_as_too_dear,
            sources=(_MOST, HOUSING_GRANTS_ACT_1996 / "s 24(1)"),
        ),
    ),
    must="Work out the grant without the parents' income or savings, and approve it up to the largest "
    "amount where the work is for a purpose in the Act and is necessary.",
    replies=(
        Reply(
            statement="You earn too much for a grant.",
            said=GrantApplication.said.includes("you-earn-too-much"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Since 31 December 2005 a parent or guardian of a disabled child is not means-tested for "
            "this grant. For money on top of it a council may look at what you earn.",
            source=_NO_MEANS_TEST,
        ),
        Reply(
            statement="The work costs more than the largest grant, so we refuse.",
            said=GrantApplication.said.includes("work-too-dear"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="£30,000 is the most that the grant may come to; the council must still approve it up to "
            "that, and the rest has to be found in another way.",
            source=_MOST,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="No more than £30,000 as a right. More may come from the council's own policy on help with "
    "housing, or from social care's duty to a disabled child, where what parents can pay may be looked at. A "
    "young person who has left education is means-tested alone, and a disabled parent is too. Work that "
    "nobody knows how to pay for may be found not practicable.",
    best_answer=BestAnswer(
        answer="Approved without a means test, up to the largest amount, with what the council will do about "
        "the rest.",
        paper="The council's working of the grant, its policy on help with housing, and for a young person "
        "the letter about child benefit.",
    ),
    sources=(
        _NO_MEANS_TEST,
        GRANT_REGS_1996 / "reg 2(1)",
        HOUSING_GRANTS_ACT_1996 / "s 24(1)",
        HOUSING_GRANTS_ACT_1996 / "s 30(4)",
        HOUSING_GRANTS_ACT_1996 / "s 33(1)",
        _MOST,
    ),
    in_force=since(2008, 5, 22),
    checked=on(2026, 11, 22),
    seen="SI 2005/3323, all but its last pages; SI 2008/1189, whole; the definitions of SI 1996/2890, as "
    "made; Housing Grants, Construction and Regeneration Act 1996 sections 19 to 40, in a copy of May 2025.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "A young person was someone from 16 to 18 who counts for child benefit, when the regulations "
            "were made. Later changes were not read, and child benefit now goes on to 20: both ages are "
            "worked out."
        ),
        (
            "The means test fell away on 31 December 2005 and the largest grant rose to £30,000 on 22 May "
            "2008; only the time since then is told. A newer amount was looked for in the research and not "
            "found."
        ),
        (
            "Only a grant that was refused or cut counts here. Asking what parents earn is not forbidden by "
            "itself: for money above the largest grant a council may look at it."
        ),
    ),
)
