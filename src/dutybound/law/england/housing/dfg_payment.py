"""Pay an approved grant once the work is done, and put payment off no further than a year.

A council that has approved a grant must pay it: when the work is finished, or in instalments as it goes on.
It may approve on terms that payment will not be made before a day named in its letter, and that day may be
no more than twelve months after the date of the application.  Payment hangs on the work being done to the
council's satisfaction and on a proper bill.  Without such a day in the letter nothing is put off.

Left to judgement: whether the work is done as it should be.  Not given: a number of days for payment after
the bill.  The work has to be done within twelve months of the approval (or of the day named), unless the
council allows longer.
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
    any_of,
    choose,
    later_of,
    months,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import HOUSING_GRANTS_ACT_1996
from dutybound.law.england.vocabulary import GrantApplication
from dutybound.law.england.vocabulary.parties import GRANT_APPLICANT, HOUSING_COUNCIL

_PAY = HOUSING_GRANTS_ACT_1996 / "s 35(1)"
_PUT_OFF = HOUSING_GRANTS_ACT_1996 / "s 36(2)"

LAST_DAY_TO_NAME = months(12).after(GrantApplication.made)
_LAST_DAY_FOR_WORK = months(12).after(
    choose(
        GrantApplication.pay_from.happened,
        GrantApplication.pay_from,
        GrantApplication.decision_sent,
    )
)
_READY = later_of(GrantApplication.works_done, GrantApplication.invoice_given)

RULE = StandingDuty(
    id="housing.dfg-payment",
    title="Pay the grant once the work is done, and not put it off for more than a year",
    owed_by=HOUSING_COUNCIL,
    owed_to=GRANT_APPLICANT,
    strength=Strength.STATUTORY,
    about=GrantApplication,
    engaged=GrantApplication.decision.is_("approved") & GrantApplication.decision_sent.happened,
    trigger=AS_OF,
    steps=(
        Standing(
            id="put-off",
            title="Not put payment off past twelve months from the application",
            when=GrantApplication.pay_from.happened,
            not_met=GrantApplication.pay_from > LAST_DAY_TO_NAME,
            since=GrantApplication.decision_sent,
            sources=(_PUT_OFF,),
        ),
        Standing(
            id="pay",
            title="Pay the grant for work that is done",
            when=GrantApplication.works_done.happened
            & GrantApplication.invoice_given.happened
            & ~(AS_OF <= GrantApplication.pay_from)
            & any_of(
                GrantApplication.works_done <= _LAST_DAY_FOR_WORK,
                GrantApplication.more_time_for_work,
            ),
            not_met=~GrantApplication.paid.happened & (_READY < AS_OF),
            since=later_of(_READY, GrantApplication.pay_from),
        ),
    ),
    must="Pay the whole grant once the work is done, or pay in parts as it goes on and the rest at the end; "
    "and set no conditions of its own beyond those that the Act allows.",
    judged="Whether the work was done as it should be, and how long after the bill is too long.",
    replies=(
        Reply(
            statement="You will have to wait for next year's budget.",
            said=GrantApplication.said.includes("next-year"),
            verdict=Verdict.DEPENDS,
            because="Payment may be put off only to a day named in the letter of approval, and to no later "
            "than twelve months after the application.",
            depends_on="whether the letter of approval named a day, and which",
            source=_PUT_OFF,
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="No number of days for payment after the bill, and no payment if your child is not to live "
    "there any more. Do not begin before the approval: that can lose the grant. The work has to be done "
    "within twelve months, by a builder whose estimate went with the application, and the bill may not come "
    "from your family. The council may pay the builder if it told you so before.",
    best_answer=BestAnswer(
        answer="The day on which it will be paid, and to whom.",
        paper="The letter of approval with any day that it names, the bill, and the council's note that the "
        "work is done.",
    ),
    sources=(
        _PAY,
        HOUSING_GRANTS_ACT_1996 / "s 35(2)",
        HOUSING_GRANTS_ACT_1996 / "s 36(1)",
        _PUT_OFF,
        HOUSING_GRANTS_ACT_1996 / "s 37(1)",
        HOUSING_GRANTS_ACT_1996 / "s 37(4)",
        HOUSING_GRANTS_ACT_1996 / "s 38(1)",
        HOUSING_GRANTS_ACT_1996 / "s 39(1)",
        HOUSING_GRANTS_ACT_1996 / "s 34(6)",
    ),
    in_force=since(1996, 12, 17),
    checked=on(2026, 11, 22),
    seen="Housing Grants, Construction and Regeneration Act 1996 sections 34 to 44, in a copy of May 2025.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "An order may set another period than twelve months for putting payment off; none is known, and "
            "none was looked for."
        ),
        "The Act sets no day for paying a bill: 'not met' counts from the day on which everything was there.",
        (
            "A grant can fall away between approval and payment where the home or the child's needs change "
            "(sections 40 to 43), or be kept back where other builders did the work; this is not asked about."
        ),
    ),
)
