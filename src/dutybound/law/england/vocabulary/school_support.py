"""Extra help at school or college, with or without an EHC plan."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import WHO_DECIDES_ABOUT_PLANS


class SchoolSupport(
    Matter,
    key="school_support",
    plural="school_supports",
    noun="worry about extra help at school or college",
    of=Child,
):
    """What a school or college does for one pupil or student with special educational needs."""

    ask_any = "Do you have a worry about the extra help that your child gets at school or college?"
    ask_others = "Is there another school or college whose help you have a worry about?"

    kind = Choice(
        "What kind of school or college is it?",
        options={
            "mainstream-school": "your child is at an ordinary state school or academy",
            "nursery-school": "your child is at a nursery school run by the council",
            "college": "your child is at a sixth-form college, another college or a 16 to 19 academy",
            "unit": "your child is at a pupil referral unit or an alternative provision academy",
            "special-school": "your child is at a special school run by the council or as an academy",
            "other": "your child is somewhere else, such as at a private school or a private nursery",
        },
    )
    has_needs = Judgement(
        "Does your child have special educational needs?",
        yes="your child has special educational needs",
        no="your child does not have special educational needs",
        settled_by=WHO_DECIDES_ABOUT_PLANS,
        help="That is: a difficulty in learning, or a disability, that calls for help beyond what is given "
        "to everybody. No diagnosis and no EHC plan is needed.",
    )
    has_plan = YesNo(
        "When the extra help began, was there an EHC plan?",
        yes="there was an EHC plan when the extra help began",
        no="there was no EHC plan when the extra help began",
    )
    needs_accepted = Event(
        "When did the school or college say that your child needs extra help?",
        happened="the school or college said that your child needs extra help",
        not_happened="the school or college has not said that your child needs extra help",
    )
    help_begun = Event(
        "When did extra help at the school or college begin?",
        happened="extra help began",
        not_happened="no extra help has begun",
        help="Any of it. If it began and then stopped, say so to an adviser.",
    )
    trying = YesNo(
        "Is the school or college doing anything to get the extra help going?",
        yes="the school or college is doing something to get the extra help going",
        no="the school or college is doing nothing to get the extra help going",
        help="Such as asking the council or a specialist, or looking for staff. A promise alone is nothing.",
    )
    told_of_help = YesNo(
        "Did the school tell you that your child gets extra help?",
        yes="the school told you that your child gets extra help",
        no="the school did not tell you that your child gets extra help",
    )
    coordinator = YesNo(
        "Does the school have a member of staff in charge of special educational needs?",
        yes="the school has a special needs coordinator",
        no="the school has no special needs coordinator",
        help="The SENCO.",
    )
    report_on_website = YesNo(
        "Is the school's report on special educational needs on its website?",
        yes="the school's report on special educational needs is on its website",
        no="the school's report on special educational needs is not on its website",
        help="It is called the SEN information report.",
    )
    said = Codes(
        "What has the school or college said about extra help?",
        options={
            "no-help-without-plan": "We cannot give extra help without an EHC plan.",
            "no-diagnosis": "We cannot give extra help without a diagnosis.",
            "no-money": "We have no money for extra help.",
            "not-obliged": "It is only our best endeavours, so we owe you nothing.",
        },
    )
