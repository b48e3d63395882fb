"""How a council goes about the assessment of a child, and the plan after it."""

from dutybound.language import Choice, Codes, Event, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child


class AssessmentConduct(
    Matter,
    key="assessment_conduct",
    plural="assessment_conducts",
    noun="worry about how your child is assessed, or about the plan after it",
    of=Child,
):
    """Who assesses a child and how, what it is joined with, and the plan that comes of it."""

    ask_any = (
        "Do you have a worry about who assesses your child and how, or about the plan after it?"
    )
    ask_others = "Is there another assessment or plan that you have a worry about?"

    topic = Choice(
        "What about the assessment, or the plan after it, is the worry?",
        options={
            "who-assesses": "the worry is about who assesses your child",
            "how-it-is-done": "the worry is about how the assessment is done",
            "several-assessments": "the worry is about several assessments at once",
            "plan-after-it": "the worry is about the plan after the assessment",
        },
        help="Add one worry at a time. Each has its own questions.",
    )
    agreed_to_assess = Event(
        "On what day did the council agree to assess your child under section 17?",
        happened="the council agreed to assess your child under section 17",
        not_happened="the council has not agreed to assess your child under section 17",
    )
    lead = Choice(
        "Who leads the assessment?",
        options={
            "social-worker": "a social worker leads the assessment",
            "other-with-oversight": "another worker leads the assessment, and a social work manager looks "
            "over it",
            "other-without-oversight": "another worker leads the assessment, and no social work manager "
            "looks over it",
            "nobody": "nobody leads the assessment",
        },
    )
    lead_fits = YesNo(
        "Does whoever leads it have the skills, the knowledge and the time for your child?",
        yes="the person in the lead has the skills, the knowledge and the time for your child",
        no="the person in the lead lacks the skills, the knowledge or the time for your child",
    )
    practical_help_considered = YesNo(
        "Did the assessment look at what practical help your child and family need?",
        yes="the assessment looked at what practical help your child and family need",
        no="the assessment did not look at what practical help your child and family need",
        help="One that looks only for faults in how you bring up your child does not.",
    )
    disability_known = YesNo(
        "Did somebody take part who knows about your child's disability?",
        yes="somebody who knows about your child's disability took part",
        no="nobody who knows about your child's disability took part",
    )
    own_way_of_telling = YesNo(
        "Did they use your child's own way of telling things?",
        yes="they used your child's own way of telling things",
        no="they did not use your child's own way of telling things",
    )
    carers_looked_at = YesNo(
        "Did they also look at what you need as a carer, and at brothers or sisters who help?",
        yes="they also looked at what the carers in the family need",
        no="they did not look at what the carers in the family need",
    )
    other_assessment = Choice(
        "Which other assessment is due as well?",
        options={
            "ehc": "an assessment for an EHC plan is due as well",
            "another-of-child": "another assessment of your child is due as well",
            "parent-carer": "an assessment of you as a parent carer is due as well",
            "young-carer": "an assessment of a young carer is due as well",
            "none": "no other assessment is due",
        },
    )
    carer_and_child_agree = YesNo(
        "Do the young carer and the person cared for both agree to put their two assessments together?",
        yes="the young carer and the person cared for both agree",
        no="the young carer or the person cared for does not agree",
    )
    help_agreed = Event(
        "On what day did the council agree to give help under section 17?",
        happened="the council agreed to give help under section 17",
        not_happened="the council has not agreed to give help under section 17",
    )
    plan_made = Event(
        "On what day was the child in need plan made?",
        happened="the child in need plan was made",
        not_happened="no child in need plan was made",
        help="It may have another name, such as a family help plan.",
    )
    plan_says_who_what_when = YesNo(
        "Does the plan say who does what, by when and what for?",
        yes="the plan says who does what, by when and what for",
        no="the plan does not say who does what, by when and what for",
    )
    review_day_missed = YesNo(
        "Has a day for a review gone by that the plan, or the council's own rules, had set?",
        yes="a day for a review that the council had set has gone by without one",
        no="no day for a review that the council had set has gone by",
        help="The law sets no number of months. The plan or the council's rules may.",
    )
    said = Codes(
        "What has the council said about the assessment, or the plan after it?",
        options={
            "no-social-worker-free": "We have no social worker free, so we cannot assess.",
            "only-early-help": "A family support worker did it, so it was Early Help and not section 17.",
            "must-be-social-worker": "Only a social worker may assess a child in need.",
            "same-form-for-all": "The form is the same for everyone.",
            "separate-route": "The guidance gives disabled children a route of their own.",
            "only-if-already-open": "We give advice for an EHC plan only if your child is open to us.",
            "must-be-separate": "Each assessment has to be done by itself.",
            "no-plan-needed": "It is a small package, so there is no plan.",
            "review-every-six-months-by-law": "The law says that we review it every six months.",
        },
    )

    orders = (
        Child.born <= agreed_to_assess,
        Child.born <= help_agreed,
        Child.born <= plan_made,
    )
