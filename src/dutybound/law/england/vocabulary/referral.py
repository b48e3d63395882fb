"""A request or referral to children's social care, up to the assessment that comes of it."""

from dutybound.language import Choice, Codes, Event, Implies, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.child import Child
from dutybound.law.england.vocabulary.parties import COURTS_AND_OMBUDSMEN


class Referral(
    Matter,
    key="referral",
    plural="referrals",
    noun="request or referral to children's social care",
    of=Child,
):
    """A request for an assessment or help (Children Act 1989 s 17), by the family or by somebody else."""

    ask_any = "Has anybody asked children's social care for help for your child?"
    ask_others = "Did anybody ask children's social care another time?"

    received = Event(
        "On what day did the council get the request or referral?",
        happened="the council got the request or referral",
        not_happened="the council has not got a request or referral",
        help="It may have come from you, a school, a doctor or anybody else. Give the day it arrived, "
        "whatever the hour, and not the day when somebody opened it.",
    )
    in_area = YesNo(
        "Is your child living or staying in this council's area?",
        yes="your child is in the council's area",
        no="your child is not in the council's area",
        help="It need not be where your child has always lived.",
    )
    agreed = YesNo(
        "Do you agree to an assessment?",
        yes="you agree to an assessment",
        no="you do not agree to an assessment",
    )
    route_told = Event(
        "On what day did the council tell you what it would do?",
        happened="the council told you what it would do",
        not_happened="the council has not told you what it will do",
        help="'We have it' or 'you are in the queue' does not count. It must say what comes next.",
    )
    route = Choice(
        "What did the council say that it would do?",
        options={
            "section-17-assessment": "the council said that it would assess your child's needs",
            "section-47-enquiry": "the council said that it would make child protection enquiries",
            "services-now": "the council said that it would give help at once",
            "specialist-assessment": "the council said that a specialist would assess your child",
            "early-help-or-family-help": "the council said that it would offer Early Help, Family Help or "
            "a course",
            "no-further-action": "the council said that it would do nothing more",
            "not-yet": "the council has not said what it will do",
        },
        help="If the council says that its Family Help assessment is its assessment of your child's needs "
        "(section 17), choose the first answer.",
    )
    needs_looked_at = YesNo(
        "Did the council look at your child's own needs before it said what it would do?",
        yes="the council looked at your child's own needs before it said what it would do",
        no="the council did not look at your child's own needs before it said what it would do",
        help="It need not be a full assessment. A short note with reasons can be enough if it says what "
        "your child's disability means in daily life.",
    )
    assessment_finished = Event(
        "On what day was the assessment finished?",
        happened="the assessment was finished",
        not_happened="the assessment has not been finished",
        help="That is the day on which the council could say what comes next. The paper may come later.",
    )
    overrun_talked_over = YesNo(
        "Did the council talk with your child and you about why the assessment takes longer?",
        yes="the council talked with your child and you about why the assessment takes longer",
        no="the council did not talk with your child and you about why the assessment takes longer",
    )
    overrun_reasons_recorded = YesNo(
        "Did the council write down why the assessment takes longer?",
        yes="the council wrote down why the assessment takes longer",
        no="the council did not write down why the assessment takes longer",
    )
    child_asked = YesNo(
        "Did the council try to find out what your child wants?",
        yes="the council tried to find out what your child wants",
        no="the council did not try to find out what your child wants",
        help="In the way that your child can tell it: pictures, signs, play, or with somebody who knows "
        "your child well.",
    )
    analysed = Judgement(
        "Does the assessment say what the facts in it mean for your child's needs, and why?",
        yes="the assessment says what the facts in it mean for your child's needs, and why",
        no="the assessment lists facts but does not say what they mean for your child's needs",
        settled_by=COURTS_AND_OMBUDSMEN,
    )
    needs_said_how_met = YesNo(
        "Does the assessment, or the plan with it, say which needs will be met, by what, by whom and when?",
        yes="the assessment says which needs will be met, by what, by whom and when",
        no="the assessment does not say which needs will be met, by what, by whom and when",
    )
    crisis = Choice(
        "Did you tell the council that you cannot go on, and does the assessment answer that?",
        options={
            "none": "you did not tell the council that you cannot go on",
            "answered": "the assessment answers what you said about not being able to go on",
            "not-answered": "you told the council that you cannot go on, and the assessment does not "
            "answer that",
        },
    )
    section_2_dealt_with = YesNo(
        "Does the assessment say whether your child needs help at home, outings, travel, equipment or "
        "holidays?",
        yes="the assessment deals with help at home, outings, travel, equipment and holidays",
        no="the assessment does not deal with help at home, outings, travel, equipment and holidays",
        help="These are on a list in the law for disabled children (section 2 of the Act of 1970). "
        "'Your child does not need them, because' is an answer too.",
    )
    said = Codes(
        "What has the council said about the request or the assessment?",
        options={
            "criteria-for-assessment": "You do not meet the criteria for an assessment.",
            "not-known": "Your child is not known to social care.",
            "no-worker-for-autism": "We have no social worker for autism.",
            "no-further-action": "We looked at your request, and there will be no further action.",
            "parents-must-agree": "You must agree before we can assess.",
            "only-school-or-gp": "Only a school or a GP can ask.",
            "waiting-for-triage": "Your request is waiting for triage.",
            "starts-when-accepted": "The time starts when we accept the request.",
            "in-turn": "We will assess in turn.",
            "starts-at-allocation": "The 45 days start when a social worker takes the case.",
            "waiting-list": "There is a waiting list for assessments.",
            "school-holidays": "The school holidays do not count.",
            "overrun-explained": "We wrote down why it takes longer and talked with you about it.",
            "only-a-target": "45 days is only a target.",
            "dropped-in-2026": "The 2026 guidance dropped the 45 days.",
            "loving-parents": "You are loving parents, so there is no need.",
            "panel-analyses": "We only describe; the panel weighs it up.",
            "differ-with-reasons": "We see it differently from you, for these reasons.",
            "no-diagnosis": "Your child has no diagnosis.",
            "severe-learning-disability-too": "We take autism or ADHD only with a severe learning "
            "disability as well.",
            "iq-limit": "We help only children with an IQ under 50.",
            "for-camhs": "This is for the mental health service (CAMHS).",
            "other-team": "This is the wrong team, and we have passed it on.",
            "show-daily-life": "Show us how it affects daily life.",
            "early-help-first": "Early Help comes first.",
            "course-first": "Do a parenting course first.",
            "level-4-only": "We help only at level 4.",
            "turned-down-offer": "You turned down our offer of help.",
            "family-help-is-it": "Family Help is your section 17 assessment.",
        },
    )

    implications = (
        Implies(
            route_told,
            route,
            frozenset(
                {
                    "section-17-assessment",
                    "section-47-enquiry",
                    "services-now",
                    "specialist-assessment",
                    "early-help-or-family-help",
                    "no-further-action",
                }
            ),
        ),
    )
    orders = (
        Child.born <= received,
        received <= route_told,
        received <= assessment_finished,
    )
    solicitor_first = (route.is_("section-47-enquiry"),)
