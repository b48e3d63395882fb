"""Give the education help that the EHC plan sets out.

As long as it keeps up the plan, the council must secure every piece of special educational provision that
the plan specifies.  The duty is absolute, and the council's own: lack of money, staff or a willing school is
no answer, and to have tried hard is not enough.  It begins with the plan and has no number of days.  Only
suitable arrangements that the family has made of its own lift it; and from 1 May to 31 July 2020 reasonable
endeavours were enough.  Left to judgement: whether a family's own arrangements are suitable.  Not given:
anything that the plan does not specify, or social care in section H.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.ehc.help_in_the_plan import BEFORE_AUGUST_2020, GIVEN, set_out_in
from dutybound.law.england.remedies import EDUCATION_REMEDIES
from dutybound.law.england.sources import (
    CFA_2014,
    CORONAVIRUS_ACT_2020,
    SEND_REGS_2014,
    judgment,
)
from dutybound.law.england.vocabulary import PlanHelp
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_THE_DUTY = CFA_2014 / "s 42(2)"
_N = judgment("R (N) v North Tyneside Borough Council", "[2010] EWCA Civ 135")
_BA = judgment("R (BA) v Nottinghamshire County Council", "[2021] EWHC 1348 (Admin)")
_JSH = judgment("R (JSH) v Westmorland and Furness Council", "[2024] EWHC 3362 (Admin)")

RULE = StandingDuty(
    id="ehc.secure-provision",
    title="Give the education help that the EHC plan sets out",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=PlanHelp,
    engaged=set_out_in("f"),
    trigger=AS_OF,
    steps=GIVEN,
    earlier=BEFORE_AUGUST_2020,
    must="See to it that your child gets all of the help in section F, whoever gives it, from the day of the "
    "plan until the plan is changed or ends.",
    judged="Whether arrangements of your own are suitable and so take the place of the duty.",
    replies=(
        Reply(
            statement="The school must pay for it from its own budget.",
            said=PlanHelp.said.includes("school-must-pay"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="How the school and the council share the cost is for them; the council owes the help.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="No therapist is available.",
            said=PlanHelp.said.includes("no-therapist"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The duty is absolute: the council has to find another way, such as a private therapist.",
            source=_N / "",
        ),
        Reply(
            statement="We have tried our best to arrange it.",
            said=PlanHelp.said.includes("tried-our-best"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Trying hard does not meet the duty. Only in May, June and July 2020 was it enough.",
            source=_N / "",
        ),
        Reply(
            statement="We are going to change the plan.",
            said=PlanHelp.said.includes("plan-will-change"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Until a final changed plan is sent, the plan as it stands has to be carried out.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="We must assess your child before we give anything in an old plan.",
            said=PlanHelp.said.includes("assess-first-here"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A plan that moves with a family counts as the new council's own from the day it is "
            "taken over.",
            source=SEND_REGS_2014 / "reg 15(3)",
        ),
        Reply(
            statement="Therapy is health, so it is not for the council.",
            said=PlanHelp.said.includes("therapy-is-health"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Health or social care that teaches or trains counts as education, and what stands in "
            "section F is owed by the council.",
            source=CFA_2014 / "s 21(5)",
        ),
    ),
    remedies=EDUCATION_REMEDIES,
    gives_less="There is no appeal about help that is not given: that is for a complaint or for court. The "
    "duty is only as good as the plan is clear. Section H is outside it. Nothing is owed under it while "
    "somebody is held by order of a court: other rules count then. A court may give a council that is "
    "trying some time before it makes an order. Money for what was lost is for the Ombudsman to suggest.",
    best_answer=BestAnswer(
        answer="The day from which all of the help is given, what happens until then, and how what was lost "
        "will be made up.",
        paper="The plan, the school's timetable, and the log of who came, when and for how long.",
    ),
    sources=(
        _THE_DUTY,
        CFA_2014 / "s 42(1)",
        CFA_2014 / "s 42(5)",
        CFA_2014 / "s 21(5)",
        CFA_2014 / "s 49(5)",
        CFA_2014 / "s 70(1)",
        SEND_REGS_2014 / "reg 15(3)",
        CORONAVIRUS_ACT_2020 / "Sch 17",
    ),
    judgments=(
        Judgment(
            _N / "",
            settles="The duty is absolute and the council's own. The case was about the statements that came "
            "before plans, under the same words.",
            decided="15 January 2010",
        ),
        Judgment(
            _BA / "",
            settles="Most of what a Tribunal ordered should be in place by the day on which the changed plan "
            "is due: the weeks until then are for getting ready.",
            decided="2021",
        ),
        Judgment(
            _JSH / "",
            settles="Says again that the duty is absolute; whether a court makes an order is for the court, "
            "with care.",
            decided="2024",
        ),
    ),
    in_force=since(2020, 8, 1),
    checked=on(2026, 11, 22),
    seen="Sections 21, 42, 49 and 70 of the 2014 Act in a copy of February 2026; SI 2014/1530 reg 15 in a "
    "copy with changes to 3 April 2018. The openings of the three notices of 2020 in the Gazette, which give "
    "the words and the days. Of N a legal charity's page and the opening of the judgment; BA and JSH as JSH "
    "is quoted. Of the Code of Practice nothing on this.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "How long after a plan is sent help may take to begin is not in the Act. 'Not met' counts from "
            "the day of the plan, on the words; a court may look at what could be done by then."
        ),
        (
            "Whether paying for help that the council does not give is an arrangement that lifts the duty is "
            "not settled: the family's own answer is only its view."
        ),
        (
            "After an order of the Tribunal the help should be there by the day the changed plan is due, "
            "even if the plan comes late. Only the days of a plan that was sent are worked out here."
        ),
        (
            "Where all the help was there and a child could not use it, for instance for illness, whether "
            "the duty was met is not settled. Here the family says whether the help was there."
        ),
        (
            "Section 70 puts this duty aside while a child is held by order of a court. That is not asked "
            "here: see ehc.detained-persons."
        ),
        (
            "A plan that came from another council counts from its own day, as regulation 15(3) has it. The "
            "new council can have failed only since it took the plan over."
        ),
        (
            "Help that teaches or trains but stands in section G or H is education in law; this rule goes by "
            "the section in which the plan has it."
        ),
    ),
)
