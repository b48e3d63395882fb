"""Answer a recommendation of the Tribunal about care or health within five weeks.

When the Tribunal decides an appeal about education (any but one against a refusal to assess) it may recommend
what the plan should say of health and social care.  It does not bind.  But the council, about social care,
and the health body, about health, must answer the family in writing: what each will do, and why not if it
will not follow all of it.  The five weeks begin with the date of the recommendation itself, so the last day
is 34 days after it.  A copy of the council's answer goes to the Secretary of State within a week that begins
with the answer.  Left to judgement: whether the reasons are good ones.  Not given: the help itself.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Duty,
    Judgment,
    Limit,
    Reply,
    Strength,
    Verdict,
    on,
    since,
    weeks,
)
from dutybound.law.england.ehc.coronavirus_2020 import relaxed_in_2020
from dutybound.law.england.remedies import (
    JUDICIAL_REVIEW,
    NHS_COMPLAINT,
    OMBUDSMAN,
    STATUTORY_COMPLAINT,
)
from dutybound.law.england.sources import CSDPA_1970, RECOMMENDATIONS_REGS_2017, judgment
from dutybound.law.england.vocabulary import Recommendation
from dutybound.law.england.vocabulary.parties import COUNCIL_OR_HEALTH_BODY, PARENT_OR_YOUNG_PERSON

_CARE = RECOMMENDATIONS_REGS_2017 / "reg 7(1)"
_CONTENT = RECOMMENDATIONS_REGS_2017 / "reg 7(3)"
_DUE = weeks(5).beginning_with(Recommendation.made)
_COPY_DUE = weeks(1).beginning_with(Recommendation.answered)
_RELAXED = relaxed_in_2020(_DUE, Recommendation.held_up_by_coronavirus)

RULE = Duty(
    id="ehc.respond-to-recommendation",
    title="Answer what the Tribunal recommends about care or health",
    owed_by=COUNCIL_OR_HEALTH_BODY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Recommendation,
    engaged=Recommendation.made.happened,
    trigger=Recommendation.made,
    steps=(
        Limit(
            id="care",
            title="Answer about social care (the council), within five weeks",
            when=Recommendation.about.is_("care", "both") & ~Recommendation.other_time_directed,
            due=_DUE,
            done=Recommendation.answered,
            excused=(_RELAXED,),
            sources=(_CARE, _CONTENT),
        ),
        Limit(
            id="health",
            title="Answer about health care (the health body), within five weeks",
            when=Recommendation.about.is_("health", "both") & ~Recommendation.other_time_directed,
            due=_DUE,
            done=Recommendation.health_answered,
            excused=(_RELAXED,),
            sources=(
                RECOMMENDATIONS_REGS_2017 / "reg 6(3)",
                RECOMMENDATIONS_REGS_2017 / "reg 6(5)",
            ),
        ),
        Limit(
            id="copy",
            title="Send a copy of the council's answer to the Secretary of State within a week",
            when=Recommendation.about.is_("care", "both"),
            due=_COPY_DUE,
            done=Recommendation.copy_sent,
            excused=(relaxed_in_2020(_COPY_DUE, Recommendation.held_up_by_coronavirus),),
            sources=(RECOMMENDATIONS_REGS_2017 / "reg 7(4)",),
        ),
    ),
    must="Answer in writing, say what steps, if any, will be taken, and give reasons for not following the "
    "recommendation or a part of it. The health body answers the council too.",
    judged="Whether the reasons that are given are good ones.",
    replies=(
        Reply(
            statement="It does not bind us, so we need not answer.",
            said=Recommendation.said.includes("not-binding"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="That it does not bind is right; the answer, with reasons, has to be given all the same.",
            source=_CARE,
        ),
        Reply(
            statement="The Tribunal cannot look at breaks.",
            said=Recommendation.said.includes("not-for-respite"),
            verdict=Verdict.MISLEADING,
            because="It can recommend any social care that belongs in section H1 or H2 of a plan.",
            source=RECOMMENDATIONS_REGS_2017 / "reg 5(2)",
        ),
        Reply(
            statement="Our five weeks start when we got it.",
            said=Recommendation.said.includes("clock-starts-on-receipt"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The five weeks begin with the date of the recommendation, which is the first day.",
            source=_CARE,
        ),
        Reply(
            statement="There is no money for it.",
            said=Recommendation.said.includes("no-money"),
            verdict=Verdict.DEPENDS,
            because="A recommendation may be turned down for reasons. Help that the council has accepted a "
            "disabled child needs is owed whatever it costs.",
            source=CSDPA_1970 / "s 2(4)",
            depends_on="whether the council has accepted that the help is necessary",
        ),
        Reply(
            statement="We will follow it.",
            said=Recommendation.said.includes("will-follow"),
            verdict=Verdict.LAWFUL,
            because="Ask for it in writing, with the day on which the plan will be changed.",
            source=_CONTENT,
        ),
    ),
    remedies=(STATUTORY_COMPLAINT, NHS_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="The recommendation itself does not bind, and there is no appeal against the answer. But poor "
    "reasons can be taken to court, and a council that writes the help into section H1 has said that it is "
    "needed.",
    best_answer=BestAnswer(
        answer="What will be done, by what day, and a true reason for each part that will not be.",
        paper="The recommendation with its date, and the answer with the notes behind it.",
    ),
    sources=(
        RECOMMENDATIONS_REGS_2017 / "reg 3",
        RECOMMENDATIONS_REGS_2017 / "reg 4",
        RECOMMENDATIONS_REGS_2017 / "reg 5",
        RECOMMENDATIONS_REGS_2017 / "reg 6(3)",
        RECOMMENDATIONS_REGS_2017 / "reg 6(5)",
        _CARE,
        RECOMMENDATIONS_REGS_2017 / "reg 7(2)",
        _CONTENT,
        RECOMMENDATIONS_REGS_2017 / "reg 7(4)",
    ),
    judgments=(
        Judgment(
            judgment("R (AT and BT) v London Borough of Barnet", "[2019] EWHC 3404 (Admin)") / "",
            settles="Reasons for not following a recommendation can be looked at by a court: a council's "
            "that were wrong, and not its real ones, were criticised.",
            decided="12 December 2019",
        ),
    ),
    in_force=since(2018, 4, 3),
    checked=on(2026, 11, 22),
    seen="SI 2017/1306 whole, with the changes for the summer of 2020 (regulation 2A); section 2 of the 1970 "
    "Act in a copy of 6 April 2016. Of the judgment a law journal's report and its opening. The guidance of "
    "2021 was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The Regulations reach only appeals against a decision, or about a plan made or changed, on or "
            "after 3 April 2018. That is not asked: here every recommendation since that day counts."
        ),
        "Where the Tribunal directs another time for the answer, no day of ours is shown.",
        (
            "The health body's answer reaches the council, which sends a copy of it on within a week that "
            "begins with the day it came. That week is not worked out."
        ),
        "What makes an answer good enough to count is left to the person who answers our question.",
    ),
)
