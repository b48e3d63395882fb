"""Put a child at risk of a mental health hospital on the support register, and hold a review.

NHS England's policy asks every health board to keep a register of autistic people and people with a learning
disability, of any age, who are at risk of going into a mental health hospital, with their agreement (or a
parent's); and to hold a review of care, education and treatment before an admission where that can be done,
and for those in hospital.  A family may ask for both.

Left to judgement: how great the risk is.  Not given: a day that is told here (the policy has times of its
own, which were not read), or a duty of law: the Mental Health Act 2025 would make one, and the part that does
had not been seen to be in force.
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
    on,
    since,
)
from dutybound.law.england.remedies import HEALTH_OMBUDSMAN, NHS_COMPLAINT
from dutybound.law.england.sources import SUPPORT_REGISTER_POLICY_2023
from dutybound.law.england.vocabulary import HospitalRisk
from dutybound.law.england.vocabulary.parties import HEALTH_BOARD, PATIENT

_POLICY = SUPPORT_REGISTER_POLICY_2023 / ""
_AT_RISK = HospitalRisk.where.is_("at-risk")

RULE = StandingDuty(
    id="health.dynamic-support-and-cetr",
    title="Put your child on the support register, and hold a review",
    owed_by=HEALTH_BOARD,
    owed_to=PATIENT,
    strength=Strength.GUIDANCE,
    about=HospitalRisk,
    engaged=HospitalRisk.autistic_or_learning_disability
    & HospitalRisk.where.is_("at-risk", "in-hospital"),
    trigger=AS_OF,
    steps=(
        Standing(
            id="register",
            title="Put your child on the NHS register of those at risk, if there is agreement",
            when=_AT_RISK & HospitalRisk.agreed,
            not_met=(HospitalRisk.asked < AS_OF) & ~HospitalRisk.on_register.happened,
            since=HospitalRisk.asked,
        ),
        Standing(
            id="review",
            title="Hold a review of care, education and treatment, if there is agreement",
            when=HospitalRisk.agreed,
            not_met=(HospitalRisk.asked < AS_OF) & ~HospitalRisk.review_held.happened,
            since=HospitalRisk.asked,
        ),
    ),
    must="Keep your child on the register with your agreement, find help early, and hold a review with you, "
    "the council, the school and independent reviewers: before an admission where that can be done, and "
    "again in hospital.",
    judged="How great the risk is, and how soon a review can be held.",
    replies=(
        Reply(
            statement="The review comes after your child has gone into hospital.",
            said=HospitalRisk.said.includes("hospital-first"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="The policy asks for a review in the community before an admission, where that can be "
            "done.",
            source=_POLICY,
        ),
        Reply(
            statement="The register is for adults only.",
            said=HospitalRisk.said.includes("adults-only"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="It is for children, young people and adults.",
            source=_POLICY,
        ),
        Reply(
            statement="Your child has no learning disability, so there is no review.",
            said=HospitalRisk.said.includes("no-learning-disability"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="It is for autistic people too, with or without a learning disability.",
            source=_POLICY,
        ),
    ),
    remedies=(NHS_COMPLAINT, HEALTH_OMBUDSMAN),
    gives_less="If somebody is in danger now, call 999, or 111 and choose the mental health option. This is "
    "the health service's policy and no law yet; a review can advise against a stay in hospital and cannot "
    "forbid it.",
    best_answer=BestAnswer(
        answer="Your child is on the register from this day, and the review is on that day.",
        paper="The register entry with its level of risk, and the report of the review with what was agreed.",
    ),
    sources=(_POLICY,),
    in_force=since(2023, 5, 1),
    checked=on(2026, 11, 22),
    seen="NHS England's pages on the policy and its code of practice, and a council's page; notes of 2026 on "
    "which sections of the Mental Health Act 2025 came into force in February and April 2026.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "The policy itself, with its times for a review, was not read; no day is worked out. So 'not "
            "met' says only that it has not been done since it was asked for."
        ),
        (
            "The parts of the Mental Health Act 2025 on registers and reviews were not among those seen in "
            "force by April 2026. Whether they have started since was not seen."
        ),
    ),
)
