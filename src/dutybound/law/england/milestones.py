"""From 13 to 25: what comes at each age and in each school year, and from whom.

Ages are exact.  A school year is the usual one for the age, and a child can be in another.
"""

from __future__ import annotations

from dutybound.language import AS_OF, days, in_year_of, months, the_day_before
from dutybound.language.milestones import Force, Milestone
from dutybound.law.england.vocabulary import Child, Plan
from dutybound.law.england.vocabulary.parties import HEALTH_BOARD, LOCAL_AUTHORITY, PUBLIC_BODY
from dutybound.law.england.vocabulary.school_years import SCHOOL_LEAVING_DAY, usual_start_of_year

EDUCATION, CARE, HEALTH, OWN = "Education", "Social care", "Health", "Deciding for oneself"
LANES = (EDUCATION, CARE, HEALTH, OWN)
"""The parts of public life, in the order in which they are told."""

HAS_PLAN = Plan.some(~(Plan.ceased <= AS_OF))
WITH_A_PLAN = "there is an EHC plan"
_18 = Child.birthday(18)
_SPRING_OF_YEAR_11 = months(7).after(usual_start_of_year(11))
_SPRING_OF_YEAR_12 = months(8).after(usual_start_of_year(12))

MILESTONES: tuple[Milestone, ...] = (
    Milestone(
        id="plan-for-adulthood",
        title="Plan for adulthood in the EHC plan, and at its review every year from now on",
        owed_by=LOCAL_AUTHORITY,
        force=Force.DUTY,
        rule="transition.year-9-preparing-for-adulthood",
        lane=EDUCATION,
        opens=usual_start_of_year(9),
        when=HAS_PLAN,
        only_if=WITH_A_PLAN,
    ),
    Milestone(
        id="assess-for-adult-care",
        title="Assess what care your child will need as an adult, once it is asked to",
        owed_by=LOCAL_AUTHORITY,
        force=Force.DUTY,
        rule="transition.child-needs-assessment",
        lane=CARE,
        opens=usual_start_of_year(9),
        only_if="adult needs are likely, and an assessment now is of real use (at any age under 18)",
    ),
    Milestone(
        id="education-asks-social-care",
        title="Ask social care whether your child is disabled, at the first review after the birthday",
        owed_by=LOCAL_AUTHORITY,
        force=Force.DUTY,
        rule="transition.disabled-school-leaver-opinion",
        lane=EDUCATION,
        opens=Child.birthday(14),
        when=HAS_PLAN,
        only_if=WITH_A_PLAN,
    ),
    Milestone(
        id="tell-adult-health",
        title="Tell adult NHS services of a child who may need NHS continuing healthcare",
        owed_by=HEALTH_BOARD,
        force=Force.GUIDANCE,
        rule="health.chc-at-18",
        lane=HEALTH,
        opens=Child.birthday(14),
        only_if="health needs are great",
    ),
    Milestone(
        id="name-a-place-after-16",
        title="Send the final plan that names the place after 16",
        owed_by=LOCAL_AUTHORITY,
        force=Force.DUTY,
        rule="ehc.phase-transfer",
        lane=EDUCATION,
        due=the_day_before(in_year_of(_SPRING_OF_YEAR_11, 3, 31)),
        when=HAS_PLAN,
        only_if="there is an EHC plan, and your child moves to another place after Year 11",
    ),
    Milestone(
        id="tell-social-care-of-leaving",
        title="Tell social care when compulsory school age ends, so that it can look at what is needed",
        owed_by=LOCAL_AUTHORITY,
        force=Force.DUTY,
        rule="transition.disabled-school-leaver-notice",
        lane=EDUCATION,
        opens=months(12).before(SCHOOL_LEAVING_DAY),
        due=months(8).before(SCHOOL_LEAVING_DAY),
        when=HAS_PLAN,
        only_if="there is an EHC plan, and social care says that your child is disabled",
    ),
    Milestone(
        id="own-decisions",
        title="Let your child decide what your child can decide; where your child cannot, it is done in "
        "their best interests",
        owed_by=PUBLIC_BODY,
        force=Force.DUTY,
        rule="capacity.mental-capacity-act-from-16",
        lane=OWN,
        opens=Child.birthday(16),
    ),
    Milestone(
        id="own-direct-payment",
        title="Pay a direct payment to your child, if your child asks for that",
        owed_by=LOCAL_AUTHORITY,
        force=Force.DUTY,
        rule="transition.direct-payments-16-and-18",
        lane=CARE,
        opens=Child.birthday(16),
        only_if="the council meets a need that can be met with a direct payment",
    ),
    Milestone(
        id="benefits-at-16",
        title="Disability Living Allowance for children ends some time after this, and Personal "
        "Independence Payment can be claimed",
        owed_by=PUBLIC_BODY,
        force=Force.CHANGE,
        rule="transition.benefits-signpost",
        lane=OWN,
        opens=Child.birthday(16),
        only_if="your child gets Disability Living Allowance",
    ),
    Milestone(
        id="refer-for-adult-health",
        title="Refer your child to see whether NHS continuing healthcare will be needed",
        owed_by=HEALTH_BOARD,
        force=Force.GUIDANCE,
        rule="health.chc-at-18",
        lane=HEALTH,
        opens=Child.birthday(16),
        only_if="health needs are great",
    ),
    Milestone(
        id="rights-pass-over",
        title="Rights over the EHC plan become your child's own, from the day after compulsory school age "
        "ends",
        owed_by=PUBLIC_BODY,
        force=Force.CHANGE,
        rule="transition.young-person-ehc-rights",
        lane=OWN,
        opens=days(1).after(SCHOOL_LEAVING_DAY),
        when=HAS_PLAN,
        only_if=WITH_A_PLAN,
    ),
    Milestone(
        id="travel-after-16",
        title="Publish what help there is with travel after 16",
        owed_by=LOCAL_AUTHORITY,
        force=Force.DUTY,
        rule="transport.post-16-and-19-25",
        lane=EDUCATION,
        due=in_year_of(_SPRING_OF_YEAR_11, 5, 31),
    ),
    Milestone(
        id="decide-on-adult-health",
        title="Decide in principle on NHS continuing healthcare, as soon as can be after the birthday",
        owed_by=HEALTH_BOARD,
        force=Force.GUIDANCE,
        rule="health.chc-at-18",
        lane=HEALTH,
        opens=Child.birthday(17),
        only_if="health needs are great",
    ),
    Milestone(
        id="assess-the-carer",
        title="Assess a parent as the carer of a future adult, in good time before 18",
        owed_by=LOCAL_AUTHORITY,
        force=Force.DUTY,
        rule="transition.child-carer-assessment",
        lane=CARE,
        opens=Child.birthday(17),
        only_if="the parent is likely to need support as a carer, and an assessment is of real use",
    ),
    Milestone(
        id="adult-care",
        title="Assess your child as an adult, and meet the needs that qualify",
        owed_by=LOCAL_AUTHORITY,
        force=Force.DUTY,
        rule="transition.adult-needs-assessment-and-eligibility",
        lane=CARE,
        opens=_18,
        only_if="it appears that your child may need care and support",
    ),
    Milestone(
        id="children-help-goes-on",
        title="Go on with the help from children's social care until adult care is settled",
        owed_by=LOCAL_AUTHORITY,
        force=Force.DUTY,
        rule="transition.children-services-continue-past-18",
        lane=CARE,
        opens=_18,
        only_if="the council had to assess for adult care, or a request was still undecided",
    ),
    Milestone(
        id="children-help-with-a-plan",
        title="Go on with help from children's social care while there is an EHC plan, up to 25",
        owed_by=LOCAL_AUTHORITY,
        force=Force.POWER,
        rule="transition.s17-services-with-ehc-plan-after-18",
        lane=CARE,
        opens=_18,
        due=the_day_before(Child.birthday(25)),
        when=HAS_PLAN,
        only_if=WITH_A_PLAN,
    ),
    Milestone(
        id="parent-carer-of-an-adult",
        title="Assess a parent who cares for an adult, under the law for adults' carers",
        owed_by=LOCAL_AUTHORITY,
        force=Force.DUTY,
        rule="transition.parent-carer-at-18",
        lane=CARE,
        opens=_18,
        only_if="it appears that the parent may need support",
    ),
    Milestone(
        id="adult-health",
        title="Provide NHS continuing healthcare to an adult who qualifies",
        owed_by=HEALTH_BOARD,
        force=Force.DUTY,
        rule="health.chc-at-18",
        lane=HEALTH,
        opens=_18,
        only_if="the need is mainly for health care",
    ),
    Milestone(
        id="outcomes-at-19",
        title="Before ending an EHC plan, look at whether what it was to lead to was reached",
        owed_by=LOCAL_AUTHORITY,
        force=Force.DUTY,
        rule="ehc.cease-to-maintain",
        lane=EDUCATION,
        opens=Child.birthday(19),
        when=HAS_PLAN,
        only_if=WITH_A_PLAN,
    ),
    Milestone(
        id="yearly-review-goes-on",
        title="Go on reviewing the EHC plan every year until it ends",
        owed_by=LOCAL_AUTHORITY,
        force=Force.DUTY,
        rule="ehc.annual-review-12-months",
        lane=EDUCATION,
        opens=Child.birthday(19),
        when=HAS_PLAN,
        only_if=WITH_A_PLAN,
    ),
    Milestone(
        id="plan-at-25",
        title="Keep the EHC plan until the end of the school or college year in which your child turns 25",
        owed_by=LOCAL_AUTHORITY,
        force=Force.POWER,
        rule="ehc.cease-to-maintain",
        lane=EDUCATION,
        opens=Child.birthday(25),
        when=HAS_PLAN,
        only_if=WITH_A_PLAN,
    ),
)
"""In the order in which they usually come."""
