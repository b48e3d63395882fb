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
        "On the 18th birthday, was the council giving help as children's social care (such as short breaks)?",
        yes="children's social care was giving help on the 18th birthday",
        no="children's social care was not giving help on the 18th birthday",
    )
    section_2_help_at_18 = YesNo(
        "On the 18th birthday, was the council giving help that it had accepted a disabled child needs?",
        yes="on the 18th birthday the council was giving help that it had accepted a disabled child needs",
        no="on the 18th birthday the council was giving no help that it had accepted a disabled child needs",
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
        "On what day did it decide that?",
        happened="the council decided about adult care",
        not_happened="the council has not decided about adult care",
    )
    adult_support_began = Event(
        "On what day did the adult care begin?",
        happened="the adult care began",
        not_happened="the adult care has not begun",
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
        },
    )

    orders = (
        Child.born <= requested,
        Child.born <= agreed,
        Child.born <= assessed,
        requested <= refused,
        conclusion_on <= adult_support_began,
    )
    implications = (
        Implies(conclusion_on, conclusion, frozenset({"no-needs", "will-meet", "will-meet-none"})),
    )
