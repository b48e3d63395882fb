"""What a parent or another adult who cares for a child needs once the child is 18."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import THE_COUNCIL_TOO


class CarerAfter18(
    Matter,
    key="carer_after_18",
    plural="carers_after_18",
    noun="assessment of your needs as a carer once your child is 18",
    of=Child,
):
    """A carer before and after the child's 18th birthday (Care Act 2014 ss 10, 20 and 60 to 62)."""

    ask_any = (
        "Do you care for your child, and want to know what help you get once your child is 18?"
    )
    ask_others = "Is there another carer to tell us about?"

    cares = YesNo(
        "Do you care for your child, or mean to, and not as paid work or for a charity?",
        yes="you care for your child, or mean to",
        no="you do not care for your child, or only as paid work or for a charity",
        help="Practical help and emotional support both count. Carer's Allowance is no pay.",
    )
    refused_by_carer = YesNo(
        "Did you refuse an assessment of your own needs, and leave it at that?",
        yes="you refused an assessment of your own needs, and left it at that",
        no="you did not refuse an assessment of your own needs, or have asked for one since",
        help="A refusal no longer counts once you ask, or once things change.",
    )
    likely_needs = Judgement(
        "Are you likely to need support as a carer once your child is 18?",
        yes="you are likely to need support as a carer once your child is 18",
        no="you are not likely to need support as a carer once your child is 18",
        settled_by=THE_COUNCIL_TOO,
        help="Think of work, sleep, health and the day after school or college ends.",
    )
    significant_benefit = Judgement(
        "Would it be of real use to you to be assessed now, before your child is 18?",
        yes="an assessment now would be of significant benefit to you",
        no="an assessment now would not be of significant benefit to you",
        settled_by=THE_COUNCIL_TOO,
        help="This is about the time: school ends, work begins again, a move is planned.",
    )
    requested = Event(
        "On what day did the council get your request to be assessed for the time after 18?",
        happened="the council got your request to be assessed for the time after 18",
        not_happened="you have not asked the council to assess you for the time after 18",
    )
    agreed = Event(
        "On what day did the council write that it will assess you as a carer for that time?",
        happened="the council wrote that it will assess you as a carer",
        not_happened="the council has not written that it will assess you as a carer",
    )
    refused = Event(
        "On what day did the council refuse to assess you?",
        happened="the council refused to assess you as a carer",
        not_happened="the council has not refused to assess you as a carer",
    )
    reasons_given = Event(
        "On what day did the council give its reasons for not assessing you in writing?",
        happened="the council gave its reasons for not assessing you in writing",
        not_happened="the council has given no reasons for not assessing you in writing",
    )
    assessed = Event(
        "On what day was the assessment of you for the time after 18 finished?",
        happened="the assessment of you for the time after 18 was finished",
        not_happened="no assessment of you for the time after 18 has been finished",
        help="One made before the 18th birthday. The parent carer's assessment for now is another one.",
    )
    willingness_covered = YesNo(
        "Does the assessment look at whether you can and want to go on caring, and at work, learning and "
        "free time?",
        yes="the assessment looks at whether you can and want to go on caring, and at work, learning and "
        "free time",
        no="the assessment leaves out whether you can and want to go on caring, or work, learning and "
        "free time",
    )
    indication_given = Event(
        "On what day did the council say which of your needs after 18 are likely to have to be met?",
        happened="the council said which of your needs after 18 are likely to have to be met",
        not_happened="the council has not said which of your needs after 18 are likely to have to be met",
    )
    needs_support_now = YesNo(
        "Does the assessment say that you need support?",
        yes="the assessment says that you need support",
        no="the assessment does not say that you need support",
    )
    may_need_support = Judgement(
        "Now that your child is an adult: may you need support as a carer, now or later?",
        yes="you may need support as the carer of an adult",
        no="you do not need support as the carer of an adult",
        settled_by=THE_COUNCIL_TOO,
    )
    adult_assessment_agreed = Event(
        "On what day did the council say that it will assess you as the carer of an adult?",
        happened="the council said that it will assess you as the carer of an adult",
        not_happened="the council has not said that it will assess you as the carer of an adult",
    )
    assessed_as_adults_carer = Event(
        "On what day was your assessment as the carer of an adult finished, or the earlier one taken over?",
        happened="your assessment as the carer of an adult was finished, or the earlier one taken over",
        not_happened="your assessment as the carer of an adult has not been finished",
    )
    eligibility_given = Event(
        "On what day did the council say in writing which of your needs count, with its reasons?",
        happened="the council said in writing which of your needs count, with its reasons",
        not_happened="the council has not said in writing which of your needs count, with its reasons",
    )
    eligibility = Choice(
        "What did the council say of whether your needs count?",
        options={
            "will-meet": "the council said that it will meet some or all of your needs",
            "count": "the council said that some or all of your needs count, and not that it will meet them",
            "none-count": "the council said that none of your needs count",
            "no-needs": "the council said that you have no need for support",
            "none-yet": "the council has not said which of your needs count",
        },
    )
    support_began = Event(
        "On what day did the support for you begin?",
        happened="the support for you began",
        not_happened="the support for you has not begun",
    )
    said = Codes(
        "What has the council said about you as a carer?",
        options={
            "had-parent-carer-assessment": "You had a parent carer's assessment.",
            "wait-until-18": "We look at carers only once the child is 18.",
            "no-power-before-18": "There is no power to help parents before 18.",
            "not-by-help-to-the-child": "We cannot use that power to give help to your child.",
            "parents-choose-to-care": "Parents choose to go on caring.",
            "not-enough-hours": "You do not care for enough hours.",
        },
    )

    orders = (
        requested <= refused,
        refused <= reasons_given,
        assessed <= indication_given,
        assessed_as_adults_carer <= eligibility_given,
        eligibility_given <= support_began,
    )
