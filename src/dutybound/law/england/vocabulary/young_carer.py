"""An assessment of what a child who cares for somebody needs, and what the council decides after it."""

from dutybound.language import Choice, Codes, DateFact, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import THE_COUNCIL_TOO


class YoungCarer(
    Matter,
    key="young_carer",
    plural="young_carers",
    noun="child in your family who helps to care",
    of=Child,
):
    """A young carer (Children Act 1989 s 17ZA): often a brother or sister of the disabled child."""

    ask_any = "Does another child in your family help to care for your disabled child, or for you?"
    ask_others = "Does yet another child in your family help to care?"

    born = DateFact(
        "When was the child who helps to care born?",
        states="the child who helps to care was born",
        help="The month is enough if you would rather not say.",
    )
    cares = YesNo(
        "Does this child care for somebody, or mean to?",
        yes="this child cares for somebody, or means to",
        no="this child does not care for anybody and does not mean to",
        help="Looking after, watching over, calming and cheering up all count. No number of hours is laid "
        "down.",
    )
    paid_or_volunteer = YesNo(
        "Is the care paid work under a contract, or work for a charity?",
        yes="the care is paid work or work for a charity",
        no="the care is not paid work or work for a charity",
        help="Pocket money does not count.",
    )
    treated_as_carer_anyway = Judgement(
        "Do they know each other so well that the child should count as a carer all the same?",
        yes="the child should count as a carer because of how the two know each other",
        no="how the two know each other does not make the child a carer",
        settled_by=THE_COUNCIL_TOO,
    )
    lives_in_area = YesNo(
        "Does the child who helps to care live in the council's area?",
        yes="the child who helps to care lives in the council's area",
        no="the child who helps to care does not live in the council's area",
    )
    asked = Event(
        "On what day did the young carer or a parent ask for an assessment?",
        happened="the young carer or a parent asked for an assessment",
        not_happened="neither the young carer nor a parent has asked for an assessment",
        help="In any words. If only a school or somebody else asked, say 'no' here.",
    )
    seems_to_need = Judgement(
        "Does it look to the council as if the young carer may need support?",
        yes="it looks as if the young carer may need support",
        no="it does not look as if the young carer needs support",
        settled_by=THE_COUNCIL_TOO,
        help="This matters only if neither the young carer nor a parent has asked.",
    )
    earlier_assessment = Event(
        "On what day was an earlier assessment of this child as a carer of the same person made?",
        happened="an earlier assessment of this child as a carer was made",
        not_happened="no earlier assessment of this child as a carer was made",
        help="One that was finished before you asked this time, by any council team.",
    )
    changed_since = Judgement(
        "Since the earlier assessment, has anything changed for the young carer or for the person cared for?",
        yes="something has changed since the earlier assessment",
        no="nothing has changed since the earlier assessment",
        settled_by=THE_COUNCIL_TOO,
    )
    record_given = Event(
        "On what day did the council give the written record of the assessment?",
        happened="the council gave the written record of the young carer's assessment",
        not_happened="the council has given no written record of a young carer's assessment",
        help="It goes to the young carer and the parents.",
    )
    right_to_care_covered = YesNo(
        "Does the record say whether it is right for this child to go on giving the care?",
        yes="the record says whether it is right for this child to go on giving the care",
        no="the record does not say whether it is right for this child to go on giving the care",
        help="It has to look at whether any of the tasks is too much, or wrong for a child.",
    )
    school_and_life_covered = YesNo(
        "Does the record look at school, free time and growing up?",
        yes="the record looks at this child's school, free time and growing up",
        no="the record does not look at this child's school, free time and growing up",
    )
    everyone_involved = YesNo(
        "Did the council ask the young carer, the parents and anybody they named?",
        yes="the council asked the young carer, the parents and those they named",
        no="the council left out the young carer, a parent or somebody they named",
    )
    person_cared_for = Choice(
        "How old is the person who is cared for?",
        options={
            "under-18": "the person who is cared for is under 18",
            "adult": "the person who is cared for is an adult",
        },
    )
    says_if_in_need = YesNo(
        "Does the record say whether the council sees the person cared for as a child in need?",
        yes="the record says whether the person cared for is a child in need",
        no="the record does not say whether the person cared for is a child in need",
    )
    decided = Event(
        "On what day did the council tell you what it had decided after the young carer's assessment?",
        happened="the council told you what it had decided after the young carer's assessment",
        not_happened="the council has not told you what it decided after the young carer's assessment",
        help="It has to answer three things: the needs, whether help could meet them, and whether it will "
        "give that help.",
    )
    said = Codes(
        "What has the council said about the young carer?",
        options={
            "siblings-are-not-carers": "Brothers and sisters are not carers.",
            "only-for-adults-cared-for": "We assess only those who care for an adult.",
            "ask-the-school": "The school has to see to that.",
            "join-with-childs-assessment": "We will put it together with the disabled child's assessment.",
            "nothing-has-changed": "There was an assessment before, and nothing has changed.",
            "only-a-club": "A young carers' club is all we have.",
            "decided-not-to-provide": "We looked at it and decided not to give help, for these reasons.",
        },
    )

    orders = (
        born <= asked,
        asked <= record_given,
        earlier_assessment <= asked,
        earlier_assessment <= record_given,
        asked <= decided,
    )
