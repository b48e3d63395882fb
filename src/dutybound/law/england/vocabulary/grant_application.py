"""An application for a grant to change the home of a disabled child (a disabled facilities grant)."""

from dutybound.language import Choice, Codes, DateFact, Event, Implies, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class GrantApplication(
    Matter,
    key="grant_application",
    plural="grant_applications",
    noun="application for a grant to adapt the home",
    of=Child,
):
    """A disabled facilities grant under the Housing Grants, Construction and Regeneration Act 1996."""

    ask_any = "Have you applied for a grant to adapt your home (a disabled facilities grant)?"
    ask_others = "Have you made another application for a grant to adapt your home?"

    for_your_child = YesNo(
        "Is the work meant for your child?",
        yes="the work is meant for your child",
        no="the work is meant for somebody else",
    )
    made = Event(
        "On what day did the council get the application form?",
        happened="the council got the application for the grant",
        not_happened="the council has not got an application for the grant",
        help="A call, an enquiry or a visit by an occupational therapist is not yet an application. Where "
        "there are two councils, the district council deals with these grants.",
    )
    complete = Judgement(
        "Did the application have all that the law asks for?",
        yes="the application had all that the law asks for",
        no="the application did not have all that the law asks for",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="It has to be in writing, on the right form, and say what the work is. It needs two estimates, "
        "unless the council asks for fewer. And the owner or tenant has to certify that your child will "
        "live there.",
    )
    decision_sent = Event(
        "On what day did the council write to say yes or no?",
        happened="the council wrote to say whether the grant is approved",
        not_happened="the council has not written to say whether the grant is approved",
    )
    decision = Choice(
        "What did the council decide about the grant?",
        options={
            "approved": "the council approved the grant",
            "refused": "the council refused the grant",
        },
    )
    pay_from = DateFact(
        "If the letter says that the money will not be paid before some day, which day is it?",
        states="payment of the grant may begin",
        help="Say 'none' if the letter sets no such day.",
    )
    works_done = Event(
        "On what day was the work finished, in the way that the council wants?",
        happened="the work was finished to the council's satisfaction",
        not_happened="the work has not been finished to the council's satisfaction",
    )
    invoice_given = Event(
        "On what day did the council get the bill for the work?",
        happened="the council got the bill for the work",
        not_happened="the council has not got the bill for the work",
        help="It must not come from you or your family.",
    )
    more_time_for_work = YesNo(
        "If the work took more than 12 months, did the council allow more time?",
        yes="the council allowed more than 12 months for the work",
        no="the council did not allow more than 12 months for the work",
        help="The 12 months run from the approval, or from the day to which the letter puts payment off.",
    )
    paid = Event(
        "On what day did the council pay all of the grant?",
        happened="the council paid all of the grant",
        not_happened="the council has not paid all of the grant",
    )
    in_school_or_college = YesNo(
        "If your child is 16 or older: is child benefit paid for your child, or could it be?",
        yes="your child counts for child benefit",
        no="your child does not count for child benefit",
        help="That is so in school, in college up to A level or the like, and in some training.",
    )
    parents_means_tested = Event(
        "On what day did the council refuse or cut the grant because of what you earn or own?",
        happened="the council refused or cut the grant because of what the parents earn or own",
        not_happened="the council has not refused or cut the grant because of what the parents earn or own",
        help="Just asking does not count: for money on top of the largest grant a council may ask.",
    )
    refused_as_too_dear = Event(
        "On what day did the council refuse because the work costs more than the largest grant?",
        happened="the council refused because the work costs more than the largest grant",
        not_happened="the council has not refused because of what the work costs",
    )
    said = Codes(
        "What has the council said about the grant?",
        options={
            "register-first": "You have to be on our list and wait for an occupational therapist first.",
            "no-money": "We have no money for grants this year.",
            "next-year": "You will have to wait for next year's budget.",
            "you-earn-too-much": "You earn too much for a grant.",
            "work-too-dear": "The work costs more than the largest grant, so we refuse.",
            "landlord-says-no": "Your landlord has to agree first.",
            "work-has-begun": "You have begun the work, so there is no grant.",
            "behaviour-not-covered": "Grants are for wheelchairs and ramps, not for behaviour.",
        },
    )

    orders = (
        Child.born <= made,
        made <= decision_sent,
        decision_sent <= paid,
    )
    implications = (Implies(decision_sent, decision, frozenset({"approved", "refused"})),)
