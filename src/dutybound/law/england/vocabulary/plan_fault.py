"""Something that is wrong in what an EHC plan says."""

from dutybound.language import Choice, Codes, Judgement, Matter, YesNo
from dutybound.law.england.vocabulary.parties import WHO_DECIDES_ABOUT_PLANS
from dutybound.law.england.vocabulary.plan import Plan


class PlanFault(
    Matter,
    key="plan_fault",
    plural="plan_faults",
    noun="fault in what the EHC plan says",
    of=Plan,
):
    """One fault in the contents of a plan (Children and Families Act 2014 s 37, SEND Regulations reg 12)."""

    ask_any = "Is something wrong or missing in what the EHC plan says?"
    ask_others = "Is something else wrong or missing in what the EHC plan says?"

    what = Choice(
        "What is wrong?",
        options={
            "part-missing": "a part that every plan has is missing, or parts are run together",
            "need-left-out": "a need of your child's is left out",
            "help-left-out": "help that your child needs is left out",
            "too-vague": "the plan does not say clearly what help there is",
            "wrong-part": "help that teaches or trains stands with health or social care",
            "reports-not-attached": "the advice from the assessment is not attached",
            "no-adult-life": "the plan has nothing to get your child ready for adult life",
            "something-else": "something else is wrong",
        },
        help="Parts A to K: views, needs (B, C, D), outcomes (E), help (F, G, H1, H2), the place (I), money "
        "(J) and the advice (K). A part is not missing if there is nothing to put in it; J is only there if "
        "you are paid money.",
    )
    belongs_in_plan = Judgement(
        "Does it belong in the plan?",
        yes="what is left out belongs in the plan",
        no="what is left out does not belong in the plan",
        settled_by=WHO_DECIDES_ABOUT_PLANS,
        help="Look at what the reports say your child needs. The council decides first, and the Tribunal on "
        "appeal.",
    )
    too_vague = Judgement(
        "Can nobody tell from the words what your child is to get, how much and how often?",
        yes="the words do not say clearly enough what your child is to get",
        no="the words say clearly enough what your child is to get",
        settled_by=WHO_DECIDES_ABOUT_PLANS,
        help="Words like 'access to', 'up to', 'as needed' and 'support' often leave it open.",
    )
    teaches_or_trains = Judgement(
        "Does the help in the wrong place teach or train your child?",
        yes="the help teaches or trains your child",
        no="the help does not teach or train your child",
        settled_by=WHO_DECIDES_ABOUT_PLANS,
        help="Speech therapy mostly does, and so can learning to dress or to cross a road.",
    )
    year_9 = YesNo(
        "Was your child in year 9 of school or above when the plan was sent?",
        yes="your child was in year 9 or above when the plan was sent",
        no="your child was not yet in year 9 when the plan was sent",
        help="Year 9 begins in the September after a child turns 13.",
    )
    said = Codes(
        "What has the council said about what the plan says?",
        options={
            "up-to-so-many-hours": "The plan gives access to up to so many hours.",
            "school-will-decide": "The school will decide how much help there is.",
            "no-needs-known": "No social care needs are known.",
            "no-room-on-the-form": "There is no room for that on our form.",
            "ask-for-the-reports": "You can ask for the reports if you want them.",
            "adult-life-later": "Adult life comes later.",
            "therapy-is-health": "Therapy always goes with health.",
        },
    )
