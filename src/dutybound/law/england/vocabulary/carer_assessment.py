"""An assessment of what a disabled child's parent needs, and what the council decides after it."""

from dutybound.language import Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import THE_COUNCIL_TOO


class CarerAssessment(
    Matter,
    key="carer_assessment",
    plural="carer_assessments",
    noun="assessment of what you need as a parent carer",
    of=Child,
):
    """A parent carer's needs assessment (Children Act 1989 s 17ZD), asked for or owed."""

    ask_any = "Have you asked for, or had, an assessment of what you need as a parent carer?"
    ask_others = "Did you ask for, or have, another assessment as a parent carer?"

    asked = Event(
        "On what day did you ask for an assessment of what you need as a carer?",
        happened="you asked for an assessment of what you need as a carer",
        not_happened="you have not asked for an assessment of what you need as a carer",
        help="You yourself, in any words. If somebody else asked for you, say 'no' here.",
    )
    carer_adult = YesNo(
        "Are you 18 or older?",
        yes="you are 18 or older",
        no="you are under 18",
    )
    has_parental_responsibility = YesNo(
        "Do you have parental responsibility for the child?",
        yes="you have parental responsibility for the child",
        no="you do not have parental responsibility for the child",
        help="A mother has it. A father has it if he is or was married to her, or is on the birth "
        "certificate since December 2003. He may also have got it by an agreement or a court order.",
    )
    lives_in_area = YesNo(
        "Do you and your child live in the council's area?",
        yes="you and your child live in the council's area",
        no="you and your child do not live in the council's area",
    )
    cares = YesNo(
        "Do you care for your disabled child, or mean to?",
        yes="you care for your disabled child, or mean to",
        no="you do not care for the child and do not mean to",
        help="Practical help and emotional support both count. No number of hours is laid down.",
    )
    seems_to_need = Judgement(
        "Does it look to the council as if you may need support?",
        yes="it looks as if you may need support",
        no="it does not look as if you need support",
        settled_by=THE_COUNCIL_TOO,
        help="This matters only if you have not asked yourself.",
    )
    earlier_assessment = Event(
        "On what day was an earlier assessment of you as this child's carer made?",
        happened="an earlier assessment of you as this child's carer was made",
        not_happened="no earlier assessment of you as this child's carer was made",
        help="One that was finished before you asked this time, by any council team for carers.",
    )
    changed_since = Judgement(
        "Since the earlier assessment, has anything changed in what you or your child need, or in how "
        "you live?",
        yes="your needs or circumstances, or your child's, have changed since the earlier assessment",
        no="nothing has changed since the earlier assessment",
        settled_by=THE_COUNCIL_TOO,
    )
    record_given = Event(
        "On what day did the council give you the written record of the assessment?",
        happened="the council gave you the written record of the assessment",
        not_happened="the council has given you no written record of the assessment",
        help="The record of this assessment, not of an earlier one. It may be part of your child's, if it "
        "is about your own needs as well.",
    )
    wellbeing_covered = YesNo(
        "Does the record look at how you are (your health, your day, your work and your home life)?",
        yes="the record looks at how you are yourself",
        no="the record does not look at how you are yourself",
    )
    right_to_care_covered = YesNo(
        "Does the record say whether it is right for you to go on giving this care, given what you need "
        "and want?",
        yes="the record says whether it is right for you to go on giving this care",
        no="the record does not say whether it is right for you to go on giving this care",
    )
    everyone_involved = YesNo(
        "Did the council ask you, your children, and anybody you wanted it to ask?",
        yes="the council asked you, your children and those you wanted it to ask",
        no="the council left out you, one of your children or somebody you wanted it to ask",
        help="This means any child for whom you have parental responsibility.",
    )
    decided = Event(
        "On what day did the council tell you what it had decided after the assessment?",
        happened="the council told you what it had decided after the assessment",
        not_happened="the council has not told you what it decided after the assessment",
        help="It has to answer four things: your needs, your child's needs, whether help could meet them, "
        "and whether it will give that help.",
    )
    said = Codes(
        "What has the council said about helping you as a carer?",
        options={
            "only-if-open-to-team": "We assess you only if your child is open to our team.",
            "in-the-childs-assessment": "It is in your child's assessment.",
            "you-chose-to-be-a-parent": "You chose to be a parent.",
            "only-over-35-hours": "We assess only those who care for 35 hours a week or more.",
            "nothing-has-changed": "You were assessed before, and nothing has changed.",
            "no-parental-responsibility": "You do not have parental responsibility.",
            "nothing-for-carers": "There is nothing we can offer carers.",
            "decided-not-to-provide": "We looked at it and decided not to give help, for these reasons.",
        },
    )

    orders = (
        asked <= record_given,
        earlier_assessment <= asked,
        earlier_assessment <= record_given,
        asked <= decided,
    )
