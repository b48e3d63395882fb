"""Words to which the laws of this rulebook give different meanings."""

from __future__ import annotations

from dutybound.language.terms import Meaning, Term
from dutybound.law.england.sources import (
    CARE_ACT_2014,
    CFA_2014,
    CHILDREN_ACT_1989,
    COMPLAINT_CODE_2024,
    COMPLAINTS_REGS_2006,
    EDUCATION_ACT_1996,
    EQUALITY_ACT_2010,
    FOIA_2000,
    LOCAL_GOVERNMENT_ACT_1974,
    MENTAL_CAPACITY_ACT_2005,
    SEND_REGS_2014,
    SHORT_BREAKS_REGS_2011,
    UK_GDPR,
)

TERMS: tuple[Term, ...] = (
    Term(
        word="disabled",
        meanings=(
            Meaning(
                says="A child who is blind, deaf or unable to speak, who has a mental disorder of any kind, "
                "or who is substantially and permanently handicapped by illness, injury or a condition "
                "from birth.",
                source=CHILDREN_ACT_1989 / "s 17(11)",
                rules=("care.disabled-child-is-in-need",),
            ),
            Meaning(
                says="Somebody with a physical or mental impairment that has a substantial and long-term "
                "adverse effect on everyday activities.",
                source=EQUALITY_ACT_2010 / "s 6(1)",
                rules=("equality.disability-definition",),
            ),
            Meaning(
                says="The same as in the Equality Act, where the law of EHC plans and of the Local Offer "
                "speaks of a disability.",
                source=CFA_2014 / "s 83(3)",
                rules=("ehc.keep-provision-under-review", "local-offer.publish"),
            ),
        ),
        matters="A child can be disabled for social care and not for the Equality Act, and the other way "
        "round: a mental disorder needs no effect under the first, and under the second an impairment of any "
        "kind will do if its effect on everyday life is substantial and lasting.",
    ),
    Term(
        word="child",
        meanings=(
            Meaning(
                says="Somebody under 18.",
                source=CHILDREN_ACT_1989 / "s 105(1)",
            ),
            Meaning(
                says="Somebody who is not over compulsory school age, where the law sets a child against a "
                "young person.",
                source=EDUCATION_ACT_1996 / "s 579(1)",
                rules=(
                    "transition.compulsory-school-age-ends",
                    "transition.young-person-ehc-rights",
                ),
            ),
        ),
        matters="Part 3 of the Act of 2014 is read as one with the Act of 1996 (section 83(7)). So from the "
        "day after the last Friday in June in Year 11 the same person is a young person for the EHC plan, "
        "with rights of their own, and still a child for social care.",
    ),
    Term(
        word="young person",
        meanings=(
            Meaning(
                says="Somebody over compulsory school age and under 25.",
                source=CFA_2014 / "s 83(2)",
                rules=("transition.young-person-ehc-rights",),
            ),
            Meaning(
                says="Not a word of this Act. Its powers to decide for others are not for anybody under 16, "
                "so a person of 16 or 17 counts as an adult does in most of it.",
                source=MENTAL_CAPACITY_ACT_2005 / "s 2(5)",
                rules=("capacity.mental-capacity-act-from-16",),
            ),
        ),
        matters="Between the 16th birthday and the last Friday in June the two do not agree on who decides.",
    ),
    Term(
        word="parent",
        meanings=(
            Meaning(
                says="A parent, and anybody else who has parental responsibility for the child or cares for "
                "the child.",
                source=EDUCATION_ACT_1996 / "s 576(1)",
                rules=("ehc.decide-whether-to-assess",),
            ),
            Meaning(
                says="Somebody aged 18 or over who cares for a disabled child for whom they have parental "
                "responsibility (a parent carer).",
                source=CHILDREN_ACT_1989 / "s 17ZD",
                rules=("care.parent-carer-assessment",),
            ),
            Meaning(
                says="A parent or somebody else with parental responsibility (called a carer there).",
                source=SHORT_BREAKS_REGS_2011 / "reg 2",
                rules=("care.short-breaks-have-regard-and-range",),
            ),
        ),
        matters="A grandparent who brings the child up can ask for an EHC needs assessment, and is no parent "
        "carer without parental responsibility.",
    ),
    Term(
        word="carer",
        meanings=(
            Meaning(
                says="A parent who cares for a disabled child and has parental responsibility.",
                source=CHILDREN_ACT_1989 / "s 17ZD",
                rules=("care.parent-carer-assessment",),
            ),
            Meaning(
                says="A child who cares for somebody else, and is not paid for it.",
                source=CHILDREN_ACT_1989 / "s 17ZA",
                rules=("care.young-carer-assessment",),
            ),
            Meaning(
                says="An adult who cares for another adult.",
                source=CARE_ACT_2014 / "s 10(3)",
                rules=("transition.parent-carer-at-18",),
            ),
        ),
        matters="On the 18th birthday of the child a parent passes from one law to another, with other tests "
        "and without a duty to carry on from one to the next.",
    ),
    Term(
        word="working day",
        meanings=(
            Meaning(
                says="Any day but Saturday, Sunday, Christmas Day, Boxing Day, Good Friday and a bank "
                "holiday under the Act of 1971. It does not say of which part of the country; this rulebook "
                "takes England's.",
                source=COMPLAINTS_REGS_2006 / "reg 2",
                rules=("redress.stage1-local-resolution", "redress.stage2-investigation"),
            ),
            Meaning(
                says="Any day but Saturday, Sunday, Christmas Day, Good Friday and a bank holiday in any "
                "part of the United Kingdom.",
                source=FOIA_2000 / "s 10(6)",
                rules=("info.freedom-of-information-request",),
            ),
            Meaning(
                says="Not defined, although limits are counted in it. This rulebook takes the bank holidays "
                "of England.",
                source=SEND_REGS_2014 / "reg 2(1)",
                rules=("ehc.move-area",),
            ),
            Meaning(
                says="Not defined. This rulebook takes the bank holidays of England.",
                source=COMPLAINT_CODE_2024 / "",
                rules=("redress.corporate-complaint-code",),
            ),
        ),
        matters="A Scottish bank holiday gives a council a day more for a freedom of information request, "
        "and none, as this rulebook counts, for a complaint.",
    ),
    Term(
        word="month",
        meanings=(
            Meaning(
                says="Counted after a day: the corresponding date of a later month is the last day.",
                source=UK_GDPR / "Art 12(3)",
                rules=("info.subject-access-request",),
            ),
            Meaning(
                says="Counted beginning with a day: the day before the corresponding date is the last.",
                source=LOCAL_GOVERNMENT_ACT_1974 / "s 26B(2)",
                rules=("redress.lgsco-complaint",),
            ),
        ),
        matters="Two letters of the same day can run out a day apart.",
    ),
)
"""In the order in which they matter most to a family."""
