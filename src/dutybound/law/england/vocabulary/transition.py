"""A young person's move from children's to adult social care."""

from dutybound.language import Choice, Codes, Event, Implies, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import THE_COUNCIL_TOO


class Transition(
    Matter, key="transition", plural="transitions", noun="move to adult care", of=Child
):
    """What leads up to 18 and follows it (Care Act 2014 ss 58 to 66)."""

    ask_any = "Is your child nearly 18 or older, so that adult care comes next?"
    ask_others = "Is there another move to adult care to tell us about?"

    likely_needs = Judgement(
        "Is your child likely to need care or support as an adult?",
        yes="your child is likely to need care or support after 18",
        no="your child is not likely to need care or support after 18",
        settled_by=THE_COUNCIL_TOO,
        help="Any need counts, also one that adult services might later say they do not have to meet.",
    )
    significant_benefit = Judgement(
        "Would it be of real use to your child to be assessed for adult care now?",
        yes="an assessment now would be of significant benefit to your child",
        no="an assessment now would not be of significant benefit to your child",
        settled_by=THE_COUNCIL_TOO,
        help="This is about the time, not about how serious the need is: leaving school, a move, a package "
        "of help that takes long to build.",
    )
    consent = Choice(
        "Does your child agree to be assessed for adult care?",
        options={
            "agrees": "your child understands and agrees to be assessed",
            "refuses": "your child understands and refuses to be assessed",
            "cannot-decide-best-interests": "your child cannot decide this, and the council is satisfied "
            "that an assessment is in your child's best interests",
            "cannot-decide-not-satisfied": "your child cannot decide this, and the council is not satisfied "
            "that an assessment is in your child's best interests",
            "not-asked": "nobody has asked your child yet",
        },
    )
    abuse_or_neglect = YesNo(
        "Is your child being abused or neglected, or at risk of it?",
        yes="your child is being abused or neglected, or is at risk of it",
        no="your child is not being abused or neglected, and is not at risk of it",
    )
    requested = Event(
        "On what day did the council get a request to assess your child for adult care?",
        happened="the council got a request to assess your child for adult care",
        not_happened="nobody has asked the council to assess your child for adult care",
        help="From your child, a parent or a carer. It may be short, and best in writing.",
    )
    agreed = Event(
        "On what day did the council write that it will assess your child for adult care?",
        happened="the council wrote that it will assess your child for adult care",
        not_happened="the council has not written that it will assess your child for adult care",
    )
    refused = Event(
        "On what day did the council refuse to assess your child for adult care?",
        happened="the council refused to assess your child for adult care",
        not_happened="the council has not refused to assess your child for adult care",
        help="Only a decision counts. 'Too early, we will see' without a decision does not.",
    )
    autistic = YesNo(
        "Is your child autistic, with a diagnosis or without one?",
        yes="your child is autistic",
        no="your child is not autistic",
    )
    refused_for_iq = YesNo(
        "Was the refusal because of an IQ score, or for want of a learning disability?",
        yes="the refusal was because of an IQ score or for want of a learning disability",
        no="the refusal was not because of an IQ score or for want of a learning disability",
    )
    assessed = Event(
        "On what day was the assessment for adult care finished?",
        happened="the assessment for adult care was finished",
        not_happened="no assessment for adult care has been finished",
    )
    carer_assessment_required = YesNo(
        "Before the 18th birthday: did the council accept that it must assess a parent's needs as the carer "
        "of an adult, or your child's own as a young carer? Or did it leave a request for that unanswered?",
        yes="the council had to assess a parent as a carer, or your child as a young carer, or had left a "
        "request for that unanswered",
        no="the council did not have to assess a parent as a carer, or your child as a young carer, and left "
        "no such request unanswered",
    )
    section_17_help_at_18 = YesNo(
        "Just before the 18th birthday, was children's social care giving help (such as short breaks)?",
        yes="children's social care was giving help just before the 18th birthday",
        no="children's social care was giving no help just before the 18th birthday",
        help="Help that stopped on the birthday itself counts.",
    )
    section_2_help_at_18 = YesNo(
        "Just before the 18th birthday, was the council giving help that it had accepted a disabled child "
        "needs?",
        yes="just before the 18th birthday the council was giving help that it had accepted a disabled child "
        "needs",
        no="just before the 18th birthday the council was giving no help that it had accepted a disabled "
        "child needs",
        help="Practical help at home, outings, changes to the home, holidays and the like: the list in "
        "section 2 of the Chronically Sick and Disabled Persons Act 1970.",
    )
    section_17_help_stopped = Event(
        "On what day did the help from children's social care stop?",
        happened="the help from children's social care stopped",
        not_happened="the help from children's social care has not stopped",
    )
    section_2_help_stopped = Event(
        "On what day did the help that a disabled child needs stop?",
        happened="the help that a disabled child needs stopped",
        not_happened="the help that a disabled child needs has not stopped",
    )
    adult_duty_ruled_out = Event(
        "On what day did the council decide that it does not have to assess the adult at all?",
        happened="the council decided that it does not have to assess the adult",
        not_happened="the council has not decided that it does not have to assess the adult",
    )
    conclusion = Choice(
        "After assessing, what did the council decide for adult care?",
        options={
            "none-yet": "the council has not decided about adult care",
            "no-needs": "the council decided that there are no needs for adult care",
            "will-meet": "the council decided that it will meet some or all of the adult needs",
            "will-meet-none": "the council decided that it will meet none of the adult needs",
        },
    )
    conclusion_on = Event(
        "After assessing, on what day did the council decide for adult care?",
        happened="the council decided about adult care",
        not_happened="the council has not decided about adult care",
    )
    adult_support_began = Event(
        "On what day did the adult care begin?",
        happened="the adult care began",
        not_happened="the adult care has not begun",
    )
    reasons_given = Event(
        "On what day did the council give its reasons for the refusal in writing?",
        happened="the council gave its reasons for the refusal in writing",
        not_happened="the council has given no reasons for the refusal in writing",
        help="To whoever asked for the assessment. A phone call does not count.",
    )
    advice_on_refusal = YesNo(
        "With the refusal, did the council give advice on how to prevent or put off adult needs?",
        yes="with the refusal the council gave advice on how to prevent or put off adult needs",
        no="with the refusal the council gave no advice on how to prevent or put off adult needs",
    )
    likely_effects_covered = YesNo(
        "Does the assessment look at life after 18, at what your child wants, and at what help could do?",
        yes="the assessment looks at life after 18, at what your child wants and at what help could do",
        no="the assessment leaves out life after 18, what your child wants or what help could do",
    )
    everyone_involved = YesNo(
        "Did the council ask your child, the parents, any carer and anybody you wanted it to ask?",
        yes="the council asked your child, the parents, any carer and those you wanted it to ask",
        no="the council left out your child, a parent, a carer or somebody you wanted it to ask",
    )
    indication_given = Event(
        "On what day did the council say which adult needs are likely to have to be met?",
        happened="the council said which adult needs are likely to have to be met",
        not_happened="the council has not said which adult needs are likely to have to be met",
        help="It tells your child, or the parents where your child cannot understand it.",
    )
    taken_over_decided = Event(
        "On what day did the council decide whether to use the earlier assessment as the adult one?",
        happened="the council decided whether to use the earlier assessment as the adult one",
        not_happened="the council has not decided whether to use the earlier assessment as the adult one",
    )
    plan_at_18 = YesNo(
        "Just before the 18th birthday, was there an EHC plan?",
        yes="there was an EHC plan just before the 18th birthday",
        no="there was no EHC plan just before the 18th birthday",
    )
    plan_ended = Event(
        "On what day did the EHC plan end?",
        happened="the EHC plan ended",
        not_happened="the EHC plan has not ended",
    )
    may_need_adult_care = Judgement(
        "Now that your child is an adult: may there be a need for care or support?",
        yes="your child may need care or support as an adult",
        no="your child does not need care or support as an adult",
        settled_by=THE_COUNCIL_TOO,
        help="A possible need of any size is enough, and nobody has to ask.",
    )
    adult_agrees = Choice(
        "As an adult, does your child agree to be assessed?",
        options={
            "agrees": "your child does not refuse to be assessed as an adult",
            "refuses": "your child understands and refuses to be assessed as an adult",
            "refuses-at-risk": "your child refuses to be assessed as an adult, and is being abused or "
            "neglected, or is at risk of it",
            "cannot-refuse": "your child cannot decide this, and the council is satisfied that an assessment "
            "is in your child's best interests",
        },
    )
    adult_assessment_agreed = Event(
        "On what day did the council say that it will assess your child as an adult?",
        happened="the council said that it will assess your child as an adult",
        not_happened="the council has not said that it will assess your child as an adult",
    )
    assessed_as_adult = Event(
        "On what day was the adult assessment finished, or the earlier one taken over as the adult one?",
        happened="the adult assessment was finished, or the earlier one taken over",
        not_happened="the adult assessment has not been finished, and no earlier one was taken over",
    )
    adult_record_given = Event(
        "On what day did the council give your child the written record of the adult assessment?",
        happened="the council gave the written record of the adult assessment",
        not_happened="the council has given no written record of the adult assessment",
    )
    eligibility_given = Event(
        "On what day did the council say in writing which adult needs count, with its reasons?",
        happened="the council said in writing which adult needs count, with its reasons",
        not_happened="the council has not said in writing which adult needs count, with its reasons",
        help="The council calls it a decision on eligibility.",
    )
    needs_from_condition = YesNo(
        "Do your child's needs come from a disability, an illness or a condition of body or mind?",
        yes="your child's needs come from a disability, an illness or a condition of body or mind",
        no="your child's needs do not come from a disability, an illness or a condition of body or mind",
    )
    two_outcomes = Judgement(
        "Is your child unable to do two or more of these ten things?",
        yes="your child is unable to do two or more of the ten things that the law lists",
        no="your child can do at least nine of the ten things that the law lists",
        settled_by=THE_COUNCIL_TOO,
        help="Eat well; wash; use the toilet; dress; use the home safely; keep it fit to live in; have "
        "family and friends; work, train, learn or volunteer; get about and use local services; care for a "
        "child. Unable means: not without help, or only with pain, distress or danger, or far more slowly.",
    )
    wellbeing_hit = Judgement(
        "Do those needs weigh on how your child lives, in a way that matters?",
        yes="that has, or is likely to have, a real effect on your child's well-being",
        no="that has no real effect on your child's well-being, and is not likely to",
        settled_by=THE_COUNCIL_TOO,
        help="Health, dignity, safety, a say in daily life, work, family, a home.",
    )
    said = Codes(
        "What has the council said about the move to adult care?",
        options={
            "only-at-17-and-a-half": "We only assess at 17 and a half, or at 18.",
            "needs-learning-disability-or-plan": "A learning disability or an EHC plan is needed.",
            "childrens-team-must-refer": "The children's team must refer first.",
            "not-yet-with-reasons": "Not yet, and here are our reasons for this child.",
            "will-not-be-eligible": "Your child will not be eligible for adult care.",
            "parent-cannot-ask": "Your child is 16, so a parent cannot ask.",
            "child-said-no": "Your child said no.",
            "ends-at-18": "Children's services end at 18.",
            "adult-waiting-list": "The adult team has a waiting list.",
            "direct-payment-ends-at-18": "The direct payment ends at 18.",
            "cut-to-nothing-at-18": "We reviewed the help and ended it because of age.",
            "not-eligible-today": "We have assessed, and we will meet none of the adult needs.",
            "plan-ended": "The EHC plan has ended, so children's help ends.",
            "never-asked": "You never asked for an assessment.",
            "told-by-phone": "We told you by phone, and need not write.",
            "not-now-not-ever": "We said no once, so there is no point in asking again.",
            "no-word-before-18": "We cannot say anything about what will be met until 18.",
            "start-again-at-18": "At 18 we start again from nothing.",
            "no-help-after-18": "We are not allowed to help after 18.",
            "parents-carry-on": "Parents are expected to carry on.",
            "lives-at-home": "Your child lives at home, so there is no need for adult care.",
            "needs-too-small": "The needs are too small for an assessment.",
            "too-much-money": "Your child has too much money for an assessment.",
            "only-critical-needs": "We help only where needs are critical.",
            "parents-income-counts": "The parents' income counts for what your child pays.",
        },
    )

    orders = (
        Child.born <= requested,
        Child.born <= agreed,
        Child.born <= assessed,
        requested <= refused,
        conclusion_on <= adult_support_began,
        refused <= reasons_given,
        assessed <= indication_given,
        assessed_as_adult <= adult_record_given,
        assessed_as_adult <= eligibility_given,
    )
    implications = (
        Implies(conclusion_on, conclusion, frozenset({"no-needs", "will-meet", "will-meet-none"})),
    )
