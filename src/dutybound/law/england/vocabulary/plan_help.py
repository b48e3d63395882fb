"""One kind of help that an EHC plan sets out, and whether it is given."""

from dutybound.language import Choice, Codes, Event, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN
from dutybound.law.england.vocabulary.plan import Plan


class PlanHelp(
    Matter, key="plan_help", plural="plan_helps", noun="help that the EHC plan sets out", of=Plan
):
    """Help that a plan specifies (Children and Families Act 2014 s 42), from the plan to its being given."""

    ask_any = "Is there help in the EHC plan that your child does not get, or not all of it?"
    ask_others = "Is there other help in the EHC plan that your child does not get?"

    section = Choice(
        "Which section of the plan sets this help out?",
        options={
            "f": "the plan sets the help out in section F, with education",
            "g": "the plan sets the help out in section G, with health",
            "h": "the plan sets the help out in section H, with social care",
            "elsewhere": "the plan mentions the help in another section",
        },
        help="The letter of the section stands above it in the plan.",
    )
    set_out = Event(
        "On what day did the council send the plan that first set this help out?",
        happened="the council sent the plan that sets this help out",
        not_happened="the council has sent no final plan that sets this help out",
        help="The final plan, or the final changed plan. A draft does not count. If the plan says that this "
        "help starts on a later day, give that day.",
    )
    began = Event(
        "On what day did the help begin, as the plan says it?",
        happened="the help began as the plan says",
        not_happened="the help has never been given as the plan says",
        help="Less than the plan says is not enough: then say that it has not begun. If all of it was there "
        "and you turned it down, give the day from which it was there.",
    )
    fell_short = Event(
        "If the help stopped, or became less than the plan says, on what day was that?",
        happened="the help stopped, or became less than the plan says",
        not_happened="the help has not stopped, and is not less than the plan says",
        help="If that was put right since, say no. Days that the plan itself leaves out, such as school "
        "holidays, do not count as stopping.",
    )
    own_arrangements = YesNo(
        "Have you arranged this help yourself instead?",
        yes="you arranged this help yourself instead",
        no="you did not arrange this help yourself instead",
        help="Say yes also if you pay for it only because the council gave nothing. The next question is "
        "whether that counts.",
    )
    own_arrangements_suitable = Judgement(
        "Has the Ombudsman or a court said that what you arranged takes the place of the council's duty?",
        yes="what you arranged is suitable, and takes the place of the duty",
        no="what you arranged does not take the place of the duty",
        settled_by=COURTS_AND_OMBUDSMEN,
        help="The duty falls away only where a parent or young person has made suitable plans of their own.",
    )
    tried_in_2020 = YesNo(
        "If you ask about May, June or July 2020: did they do what could fairly be expected to give the "
        "help?",
        yes="in the summer of 2020 they did what could fairly be expected to give the help",
        no="in the summer of 2020 they did not do what could fairly be expected to give the help",
        help="For those three months the law asked for no more, because of coronavirus.",
    )
    said = Codes(
        "What have you been told about this help?",
        options={
            "school-must-pay": "The school must pay for it from its own budget.",
            "no-therapist": "No therapist is available.",
            "tried-our-best": "We have tried our best to arrange it.",
            "plan-will-change": "We are going to change the plan.",
            "assess-first-here": "We must assess your child before we give anything in an old plan.",
            "health-waiting-list": "Your child is on the waiting list.",
            "discharged": "The clinic has closed your child's case.",
            "therapy-is-health": "Therapy is health, so it is not for the council.",
        },
    )

    orders = (
        Plan.made <= set_out,
        began <= fell_short,
    )
