"""NHS care for complex health needs: continuing care, for a child or for a young adult."""

from dutybound.language import Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class ContinuingCare(
    Matter,
    key="continuing_care",
    plural="continuing_cares",
    noun="NHS care for complex health needs",
    of=Child,
):
    """Continuing care for a child, NHS continuing healthcare for an adult, and a budget for either."""

    ask_any = "Have you asked, or been sent, for NHS continuing care for complex health needs?"
    ask_others = "Have you asked for NHS continuing care at another time?"

    asked = Event(
        "On what day did the NHS board learn that your child may need continuing care?",
        happened="the NHS board learned that your child may need continuing care",
        not_happened="the NHS board has not learned that your child may need continuing care",
        help="The NHS board for your area is called the integrated care board. For an adult it learns from "
        "a form called the checklist, or in some other way.",
    )
    may_be_needed = YesNo(
        "Does the NHS board accept that your child may need continuing care?",
        yes="the NHS board accepts that your child may need continuing care",
        no="the NHS board does not accept that your child may need continuing care",
        help="A checklist that says 'go on to a full assessment' shows it. If the board stops at the "
        "checklist, it has to tell you so in writing.",
    )
    good_reason_for_delay = YesNo(
        "Is there a good reason for taking longer, that the NHS board cannot help?",
        yes="there is a good reason for taking longer, which the NHS board cannot help",
        no="there is no good reason for taking longer, or none that the NHS board cannot help",
        help="For example: papers that it asked for in time and that others have not sent, or that you asked "
        "it to wait.",
    )
    assessed = Event(
        "On what day did the NHS finish looking at what your child needs?",
        happened="the NHS finished looking at what your child needs",
        not_happened="the NHS has not finished looking at what your child needs",
    )
    decided = Event(
        "On what day did the NHS board tell you its decision?",
        happened="the NHS board told you its decision",
        not_happened="the NHS board has not told you its decision",
    )
    reasons_in_writing = YesNo(
        "Did the NHS board give you its decision and the reasons in writing?",
        yes="the NHS board gave its decision and reasons in writing",
        no="the NHS board did not give its decision and reasons in writing",
    )
    eligible = YesNo(
        "Did the NHS board decide that your child gets continuing care?",
        yes="the NHS board decided that your child gets continuing care",
        no="the NHS board decided that your child does not get continuing care",
    )
    told_of_review = YesNo(
        "Did the NHS board say how you can ask for its decision to be looked at again?",
        yes="the NHS board said how to ask for its decision to be looked at again",
        no="the NHS board did not say how to ask for its decision to be looked at again",
    )
    budget_asked = Event(
        "On what day did you ask for a personal health budget?",
        happened="a personal health budget was asked for",
        not_happened="no personal health budget was asked for",
    )
    budget_group = YesNo(
        "Does your child get continuing care, an NHS wheelchair, or care after being held in a mental "
        "health hospital?",
        yes="your child gets continuing care, an NHS wheelchair or care after a mental health hospital",
        no="your child gets no continuing care, NHS wheelchair or care after a mental health hospital",
    )
    budget_not_right = Judgement(
        "Is a budget not the right way to give your child this care?",
        yes="a budget is not the right way to give your child this care",
        no="a budget is a right way to give your child this care",
        settled_by=COURTS_AND_OMBUDSMEN,
    )
    budget_given = Event(
        "On what day did the NHS board agree to a budget?",
        happened="the NHS board agreed to a personal health budget",
        not_happened="the NHS board has not agreed to a personal health budget",
    )
    budget_refused = Event(
        "On what day did the NHS board refuse a budget?",
        happened="the NHS board refused a personal health budget",
        not_happened="the NHS board has not refused a personal health budget",
    )
    said = Codes(
        "What has the NHS or the council said about it?",
        options={
            "adult-scheme-covers": "NHS continuing healthcare for adults will cover your child.",
            "nhs-said-no-so-we-do": "The NHS said no, so the council will not help.",
            "waiting-for-who-pays": "We have to agree with the council who pays first.",
            "nothing-before-18": "Nothing can be decided before your child is 18.",
            "replaces-council-assessment": "There is no need for a council assessment as well.",
            "had-it-as-a-child": "Your child had it as a child, so it goes on.",
            "budgets-for-adults-only": "Only adults get a personal health budget.",
            "no-budgets-here": "We do not do personal health budgets in this area.",
        },
    )

    orders = (
        Child.born <= asked,
        asked <= assessed,
        asked <= decided,
        Child.born <= budget_asked,
        budget_asked <= budget_given,
        budget_asked <= budget_refused,
    )
