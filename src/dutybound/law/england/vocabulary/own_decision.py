"""A decision about a young person's own life, made by the young person or by others."""

from dutybound.language import Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class OwnDecision(
    Matter,
    key="own_decision",
    plural="own_decisions",
    noun="decision about your child's own life",
    of=Child,
):
    """One decision (care, health, where to live), from 16 on (Mental Capacity Act 2005)."""

    ask_any = "Is there a decision about your child's own life that others make?"
    ask_others = "Is there another such decision?"

    made = Event(
        "On what day did somebody else decide for your child?",
        happened="somebody else decided for your child",
        not_happened="nobody else has decided for your child",
    )
    shown_unable = Judgement(
        "Was it shown that your child could not make this decision at that time?",
        yes="it was shown that your child could not make this decision at that time",
        no="it was not shown that your child could not make this decision at that time",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="A condition, an age or an odd choice does not show it. It is about one decision at one time.",
    )
    helped = Judgement(
        "Before they decided, did they do all they could to help your child decide?",
        yes="they did all they could to help your child decide",
        no="they did not do all they could to help your child decide",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="For example: plain words, pictures, a better time of day, somebody whom your child trusts.",
    )
    carers_asked = YesNo(
        "Did they ask those who care for your child what would be best?",
        yes="they asked those who care for your child what would be best",
        no="they did not ask those who care for your child what would be best",
    )
    asking_carers_right = Judgement(
        "Could they have asked those who care for your child, and would that have been right?",
        yes="those who care for your child could have been asked, and that would have been right",
        no="those who care for your child could not be asked, or it was not right to ask them",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="In an emergency there may be no time. Your child may not want you to know.",
    )
    said = Codes(
        "What was said about who decides?",
        options={
            "no-say-at-16": "At 16 the parents have no say.",
            "parents-decide-at-18": "From 18 the parents decide for your child.",
            "condition-means-unable": "With that condition your child cannot decide.",
            "unwise-so-unable": "That is a bad choice, so your child cannot decide.",
        },
    )

    orders = (Child.born <= made,)
