"""A referral of a child to a health service, and the wait for it."""

from dutybound.language import Choice, Codes, DateFact, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class HealthReferral(
    Matter,
    key="health_referral",
    plural="health_referrals",
    noun="wait for a health service",
    of=Child,
):
    """A referral to an NHS service (SI 2012/2996 Part 9; NHS standards for wheelchairs)."""

    ask_any = "Is your child waiting, or did your child wait, for a health service?"
    ask_others = "Is there another health service that your child waits or waited for?"

    service = Choice(
        "What is your child waiting for?",
        options={
            "consultant": "the wait is for treatment led by a hospital consultant",
            "wheelchair": "the wait is for a wheelchair or a special buggy",
            "equipment": "the wait is for other equipment",
            "autism-or-adhd": "the wait is for an autism or ADHD assessment that no consultant leads",
            "mental-health": "the wait is for a mental health service that no consultant leads",
            "therapy": "the wait is for speech and language, occupational or physical therapy",
            "something-else": "the wait is for something else",
        },
        help="Ask the service whether a consultant leads it, if you are not sure.",
    )
    received = Event(
        "On what day did the service get the referral?",
        happened="the service got the referral",
        not_happened="the service has not got the referral",
    )
    begun = Event(
        "On what day did the treatment begin, or was the wheelchair or equipment handed over?",
        happened="the treatment began, or the equipment was handed over",
        not_happened="the treatment has not begun, or the equipment has not been handed over",
        help="A first talk or test is not yet treatment.",
    )
    offered_for = DateFact(
        "For what day is it offered?",
        states="the offered treatment begins",
        help="Say 'none' if you have been given no day.",
    )
    asked_for_sooner = Event(
        "On what day did you tell the hospital or the NHS board that 18 weeks are or will be over?",
        happened="the service or the NHS board was told that 18 weeks are or will be over",
        not_happened="nobody has told the service or the NHS board that 18 weeks are or will be over",
        help="The NHS board for your area is called the integrated care board.",
    )
    wait_has_a_reason = YesNo(
        "Did you choose to wait, miss a visit, or did a doctor say that it is better to wait and see?",
        yes="the wait is longer by choice, after a missed visit or on a doctor's advice",
        no="the wait is not longer by choice, after a missed visit or on a doctor's advice",
        help="Say yes too if a doctor has found that no treatment is needed, or has sent your child back to "
        "the GP.",
    )
    other_offered = Event(
        "On what day were you offered an earlier visit somewhere else?",
        happened="an earlier visit somewhere else was offered",
        not_happened="no earlier visit somewhere else was offered",
    )
    steps_taken = Judgement(
        "Has the hospital or the NHS board done all that could be expected to find somewhere sooner?",
        yes="all that could be expected was done to find somewhere sooner",
        no="not all that could be expected was done to find somewhere sooner",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="For example: asking other hospitals. If you heard nothing for weeks, say no.",
    )
    said = Codes(
        "What has the health service or the council said about it?",
        options={
            "no-standard-for-autism": "There is no time limit for autism assessments.",
            "everyone-waits": "Everybody has to wait, so there is nothing that we can do.",
            "council-waits-for-diagnosis": "The council can do nothing before there is a diagnosis.",
            "not-our-equipment": "Equipment like this is for the council, not for us.",
            "not-the-councils-equipment": "Equipment like this is for the health service, not for us.",
            "no-chair-for-school": "We do not give wheelchairs for use at school only.",
        },
    )

    orders = (Child.born <= received, received <= begun)
