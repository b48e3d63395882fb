"""Set out in an EHC plan all that belongs there, each part by itself and clearly.

A plan states the family's views, the needs (B, C and D), the outcomes, the help (F, G, H1 and H2), the place,
and what a direct payment is for; each part stands by itself, and the advice is attached.  Section D has the
social care needs that go with special educational needs or with a disability.  Help that teaches or trains is
education and belongs in F.  From year 9 the help includes getting ready for adult life.  Courts have long
said that help must be put so clearly that nobody can doubt what is to be given; how much detail that takes
depends on the case.  Left to judgement: what the needs are, what help they call for and how much detail.  Not
given: a form of words, or any help that is not in the plan.
"""

from dutybound.language import (
    BestAnswer,
    Condition,
    Confidence,
    Judgment,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    any_of,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, TRIBUNAL_APPEAL
from dutybound.law.england.sources import CFA_2014, SEND_CODE_2015, SEND_REGS_2014, judgment
from dutybound.law.england.vocabulary import Plan, PlanFault
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

_FORM = SEND_REGS_2014 / "reg 12(1)"
_TEACHES = CFA_2014 / "s 21(5)"
_CLARKE = judgment("L v Clarke and Somerset County Council", "[1998] ELR 129")
_GREENWICH = judgment("C v Special Educational Needs Tribunal and Greenwich", "[1999] ELR 5")
_SE = judgment("Worcestershire County Council v SE", "[2020] UKUT 217 (AAC)")

FALLS_SHORT: Condition = any_of(
    PlanFault.what.is_("part-missing", "reports-not-attached"),
    PlanFault.what.is_("need-left-out", "help-left-out") & PlanFault.belongs_in_plan,
    PlanFault.what.is_("too-vague") & PlanFault.too_vague,
    PlanFault.what.is_("wrong-part") & PlanFault.teaches_or_trains,
    PlanFault.what.is_("no-adult-life") & PlanFault.year_9,
)

RULE = StandingDuty(
    id="ehc.plan-contents",
    title="Set out in the EHC plan, clearly, all that belongs there",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=PlanFault,
    engaged=Plan.sent.happened & ~Plan.ceased.happened,
    trigger=Plan.sent,
    steps=(Standing(not_met=FALLS_SHORT, since=Plan.sent),),
    must="State every need, the outcomes and all the help that the needs call for, each part by itself; say "
    "what is given, how much and how often; put help that teaches or trains in section F; from year 9 get "
    "your child ready for adult life; and attach the advice.",
    judged="What your child's needs are, what help they call for, and how much detail is enough. The council "
    "decides first, and the Tribunal on appeal.",
    replies=(
        Reply(
            statement="The plan gives access to up to so many hours.",
            said=PlanFault.said.includes("up-to-so-many-hours"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="A plan says what is given and how often; 'up to' and 'access to' leave it open.",
            source=SEND_CODE_2015 / "para 9.69",
        ),
        Reply(
            statement="The school will decide how much help there is.",
            said=PlanFault.said.includes("school-will-decide"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The council has to decide what the plan says, and cannot leave that to somebody else.",
            source=_GREENWICH / "",
        ),
        Reply(
            statement="No social care needs are known.",
            said=PlanFault.said.includes("no-needs-known"),
            verdict=Verdict.DEPENDS,
            because="Section D rests on advice that the council has to ask for, and takes in needs that go "
            "with a disability and not only with education.",
            source=SEND_REGS_2014 / "reg 12(1)(d)",
            depends_on="Whether anybody looked at your child's social care needs, and what they found.",
        ),
        Reply(
            statement="There is no room for that on our form.",
            said=PlanFault.said.includes("no-room-on-the-form"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The law says what a plan has in it; the form is the council's own.",
            source=_FORM,
        ),
        Reply(
            statement="You can ask for the reports if you want them.",
            said=PlanFault.said.includes("ask-for-the-reports"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The advice is part of the plan and has to be attached (section K).",
            source=SEND_REGS_2014 / "reg 12(4)",
        ),
        Reply(
            statement="Adult life comes later.",
            said=PlanFault.said.includes("adult-life-later"),
            verdict=Verdict.DEPENDS,
            because="From year 9 the plan has to include help that gets your child ready for adult life.",
            source=SEND_REGS_2014 / "reg 12(3)",
            depends_on="Whether your child is in year 9 or above.",
        ),
        Reply(
            statement="Therapy always goes with health.",
            said=PlanFault.said.includes("therapy-is-health"),
            verdict=Verdict.MISLEADING,
            because="Health or social care that teaches or trains is education, and goes in section F.",
            source=_TEACHES,
        ),
    ),
    remedies=(TRIBUNAL_APPEAL, COUNCIL_COMPLAINT, JUDICIAL_REVIEW),
    gives_less="The appeal is about sections B, F and I, and has to be made in time after the plan was sent. "
    "About care and health (C, D, G and H) the Tribunal can only recommend. Care that the council adds "
    "beyond what the law asks for is its own choice.",
    best_answer=BestAnswer(
        answer="Where in the plan each need and its help stand, or the day on which the plan will be "
        "changed.",
        paper="The plan with its reports, and a list of what each report says is needed.",
    ),
    sources=(
        CFA_2014 / "s 37(2)",
        CFA_2014 / "s 37(3)",
        _TEACHES,
        SEND_REGS_2014 / "reg 11",
        _FORM,
        SEND_REGS_2014 / "reg 12(2)",
        SEND_REGS_2014 / "reg 12(3)",
        SEND_REGS_2014 / "reg 12(4)",
    ),
    judgments=(
        Judgment(
            _CLARKE / "",
            settles="Help has to be put so clearly that there is no doubt what is to be given, which will "
            "mostly mean hours. It was about statements, which came before plans.",
            decided="1998",
        ),
        Judgment(
            _GREENWICH / "",
            settles="The council decides what help the plan sets out, and may not pass that on.",
            decided="1999",
        ),
        Judgment(
            _SE / "",
            settles="How much detail is needed depends on the facts; a wish to stay flexible is no excuse "
            "where detail could be given.",
            decided="2 July 2020",
        ),
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 21 and 37 of the 2014 Act in a copy of February 2026; SI 2014/1530 regs 11 and 12 in a "
    "copy with changes to 3 April 2018. Of the judgments a legal charity's pages and a published guide; of "
    "the Code of Practice 9.69 as that guide quotes it.",
    confidence=Confidence.HIGH,
    doubts=(
        "Whether a form for all plans has been laid down since was looked for and not found.",
        (
            "A fault that hangs on a judgement is said to be one on the family's own view until the council "
            "or the Tribunal has said."
        ),
        "Help that should be in section H1 or H2 has pages of its own (ehc.section-h1, ehc.section-h2).",
        "Where a part has nothing in it because there is nothing to say, it is not missing.",
        (
            "Whether a child was in year 9 is asked here; transition.year-9-preparing-for-adulthood goes by "
            "the usual age, and says the same of a plan without help for adult life."
        ),
    ),
)
