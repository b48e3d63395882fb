"""Somebody who needs an independent advocate to take part in an assessment or a plan for adult care."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import THE_COUNCIL_TOO


class AdvocateNeed(
    Matter,
    key="advocate_need",
    plural="advocate_needs",
    noun="need for an independent advocate",
    of=Child,
):
    """An independent advocate under the Care Act 2014 (s 67), for one person and one step."""

    ask_any = "Does somebody find it hard to take part in an assessment or a plan for adult care?"
    ask_others = "Does somebody else find it hard to take part?"

    step = Choice(
        "What is it about?",
        options={
            "before-18": "it is about an assessment before 18 for adult care",
            "adult": "it is about an assessment of an adult",
            "carer": "it is about an assessment of a carer",
            "plan": "it is about making or changing a care plan or a support plan",
            "something-else": "it is about something else",
        },
        help="An assessment before 18 may be of your child, of you as a carer, or of a young carer.",
    )
    great_difficulty = Judgement(
        "Without an advocate, would it be very hard to understand, to keep in mind, to weigh up or to say?",
        yes="without an advocate it would be very hard to understand, keep in mind, weigh up or say things",
        no="it would not be very hard to take part without an advocate",
        settled_by=THE_COUNCIL_TOO,
        help="One of these is enough. Speech counts, and so do signs, symbols and every other way.",
    )
    suitable_person = Choice(
        "Is there somebody else who can speak for this person, and is not paid to care?",
        options={
            "none": "nobody else can speak for this person",
            "wanted": "somebody else can speak for this person, who agrees to it",
            "not-wanted": "somebody else would speak for this person, who does not agree to it",
            "best-interests": "somebody else can speak for this person, who cannot decide it, and the "
            "council is satisfied that this is in the person's best interests",
        },
        help="A parent may be that person, but not where the two want different things.",
    )
    long_stay = YesNo(
        "Is the NHS likely to arrange a long stay, and would an advocate be in the person's best interests?",
        yes="the NHS is likely to arrange a long stay, and an advocate is in the person's best interests",
        no="no long stay that the NHS arranges is likely",
        help="Long means 28 days or more in a hospital, or 8 weeks or more in a care home.",
    )
    agreed_despite_quarrel = YesNo(
        "Do the council and that person disagree on something that matters, and both want an advocate?",
        yes="the council and that person disagree, and both say that an advocate is best",
        no="it is not so that the council and that person disagree and both want an advocate",
    )
    begun = Event(
        "On what day did the assessment or the planning begin?",
        happened="the assessment or the planning began",
        not_happened="the assessment or the planning has not begun",
    )
    advocate_came = Event(
        "From what day was there an advocate?",
        happened="an advocate was there",
        not_happened="no advocate has been there",
    )
    said = Codes(
        "What has the council said about an advocate?",
        options={
            "parent-can-do-it": "A parent can do it.",
            "no-advocate-free": "No advocate is free.",
            "only-without-family": "Advocates are for people without a family.",
            "not-before-18": "There are no advocates before 18.",
        },
    )
