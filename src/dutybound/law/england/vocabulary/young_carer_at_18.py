"""A young carer of an adult, and what this young person needs after turning 18."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.parties import THE_COUNCIL_TOO
from dutybound.law.england.vocabulary.young_carer import YoungCarer


class YoungCarerAt18(
    Matter,
    key="young_carer_at_18",
    plural="young_carers_at_18",
    noun="young carer's move to 18",
    of=YoungCarer,
):
    """The assessment of a young carer for the time after 18 (Care Act 2014 ss 63 and 64)."""

    ask_any = "Is the young carer near 18, and will there be a need for support after that?"
    ask_others = "Is there another move to 18 of a young carer to tell us about?"

    likely_needs = Judgement(
        "Is the young carer likely to need support as a carer after turning 18?",
        yes="the young carer is likely to need support after turning 18",
        no="the young carer is not likely to need support after turning 18",
        settled_by=THE_COUNCIL_TOO,
    )
    significant_benefit = Judgement(
        "Would it be of real use to the young carer to be assessed for that now?",
        yes="an assessment now would be of significant benefit to the young carer",
        no="an assessment now would not be of significant benefit to the young carer",
        settled_by=THE_COUNCIL_TOO,
        help="This is about the time: exams, a course, a job, leaving home.",
    )
    consent = Choice(
        "Does the young carer agree to be assessed?",
        options={
            "agrees": "the young carer understands and agrees to be assessed",
            "refuses": "the young carer understands and refuses to be assessed",
            "refuses-at-risk": "the young carer refuses, and is being abused or neglected, or is at risk of "
            "it",
            "cannot-decide-best-interests": "the young carer cannot decide this, and the council is "
            "satisfied that an assessment is in the young carer's best interests",
            "not-asked": "nobody has asked the young carer yet",
        },
    )
    requested = Event(
        "On what day did the council get a request for it from the young carer or a parent?",
        happened="the council got a request to assess the young carer for the time after 18",
        not_happened="nobody has asked the council to assess the young carer for the time after 18",
    )
    agreed = Event(
        "On what day did the council write that it will assess the young carer for that time?",
        happened="the council wrote that it will assess the young carer",
        not_happened="the council has not written that it will assess the young carer",
    )
    refused = Event(
        "On what day did the council refuse to assess the young carer?",
        happened="the council refused to assess the young carer",
        not_happened="the council has not refused to assess the young carer",
    )
    reasons_given = Event(
        "On what day did the council give its reasons for not assessing the young carer in writing?",
        happened="the council gave its reasons for not assessing the young carer in writing",
        not_happened="the council has given no reasons for not assessing the young carer in writing",
    )
    assessed = Event(
        "On what day was the young carer's assessment for the time after 18 finished?",
        happened="the young carer's assessment for the time after 18 was finished",
        not_happened="the young carer's assessment for the time after 18 has not been finished",
    )
    indication_given = Event(
        "On what day did the council say which needs after 18 are likely to have to be met?",
        happened="the council said which of the young carer's needs are likely to have to be met",
        not_happened="the council has not said which of the young carer's needs are likely to have to be "
        "met",
    )
    at_school_or_work = YesNo(
        "Did the assessment look at work, learning, free time and whether the young carer wants to go on?",
        yes="the assessment looks at work, learning, free time and the wish to go on caring",
        no="the assessment leaves out work, learning, free time or the wish to go on caring",
    )
    said = Codes(
        "What has the council said about the young carer's time after 18?",
        options={
            "parents-matter": "Brothers and sisters are a matter for the parents.",
            "wait-until-18": "We look at carers only from 18 on.",
        },
    )
    orders = (
        YoungCarer.born <= requested,
        requested <= refused,
        refused <= reasons_given,
        assessed <= indication_given,
    )
