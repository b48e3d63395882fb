"""A panel may differ on need, with reasons; it may not refuse what is accepted for want of money.

It is the council that decides, not the social worker, and a senior officer or panel may take another view of
the need if it gives reasons that rest on evidence.  Once the council has accepted that help on the list of
section 2 of the Act of 1970 is necessary, lack of money is no answer.  And to go against the assessment with
no reasons at all is unlawful at common law.

Left to judgement: the need.  Not given: a day by which a panel has to sit.
"""

from dutybound.language import (
    AS_OF,
    Ban,
    BestAnswer,
    Confidence,
    Judgment,
    Prohibition,
    Reply,
    Strength,
    Verdict,
    any_of,
    choose,
    on,
    since,
)
from dutybound.law.england.care.csdpa_make_arrangements import ON_THE_LIST
from dutybound.law.england.care.disabled_child_is_in_need import RULE as DISABLED_CHILD_IS_IN_NEED
from dutybound.law.england.remedies import SOCIAL_CARE_REMEDIES
from dutybound.law.england.sources import CSDPA_1970, TS_2023, judgment, ombudsman_report
from dutybound.law.england.vocabulary import CareNeed
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_BARRY = judgment("R v Gloucestershire County Council ex p Barry", "[1997] AC 584")
_SAVVA = judgment("R (Savva) v Kensington and Chelsea RLBC", "[2010] EWCA Civ 1209")
_THE_DUTY = CSDPA_1970 / "s 2(4)"
_ACCEPTED_BEFORE = CareNeed.accepted <= CareNeed.panel_on
_LESS_OR_NONE = CareNeed.panel_on.happened & CareNeed.panel_result.is_("less", "refused")

RULE = Prohibition(
    id="care.panel-cannot-override",
    title="Not let a panel refuse what your child is found to need without good reasons",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=CareNeed,
    engaged=DISABLED_CHILD_IS_IN_NEED.holds & CareNeed.panel_on.happened,
    trigger=choose(CareNeed.panel_on.happened, CareNeed.panel_on, AS_OF),
    steps=(
        Ban(
            id="for-money",
            title="Not refuse or trim help for want of money once it is accepted as needed",
            when=ON_THE_LIST & CareNeed.lives_in_area,
            crossed=_LESS_OR_NONE & _ACCEPTED_BEFORE & CareNeed.panel_because.is_("money"),
            on=CareNeed.panel_on,
        ),
        Ban(
            id="without-reasons",
            title="Not go against the assessment without giving reasons",
            crossed=_LESS_OR_NONE
            & any_of(CareNeed.assessment_says_needed, _ACCEPTED_BEFORE)
            & CareNeed.panel_because.is_("none"),
            on=CareNeed.panel_on,
        ),
    ),
    must="Decide on the assessment; where the panel differs, do so for reasons that rest on evidence, "
    "written down and given to the family.",
    judged="What the child needs.",
    replies=(
        Reply(
            statement="Panel decisions cannot be challenged.",
            said=CareNeed.said.includes("panel-is-final"),
            verdict=Verdict.MISLEADING,
            because="A panel's decision is the council's own: you can complain of it, and a court has "
            "quashed one.",
            source=TS_2023 / "",
        ),
        Reply(
            statement="The panel found that the budget is too short.",
            said=CareNeed.said.includes("panel-no-money"),
            verdict=Verdict.DEPENDS,
            because="Once the council accepts that the help is necessary, lack of money is not a lawful "
            "reason; before that, money may bear on what counts as necessary.",
            depends_on="whether the council had accepted that the help is necessary",
            source=_BARRY / "",
        ),
        Reply(
            statement="The social worker only recommended it.",
            said=CareNeed.said.includes("worker-only-recommended"),
            verdict=Verdict.DEPENDS,
            because="It is the council that has to be satisfied, and a worker's word is not always the "
            "council's.",
            depends_on="whether somebody with the power to decide signed the assessment off",
            source=_THE_DUTY,
        ),
        Reply(
            statement="The panel took another view of the need, for these reasons.",
            said=CareNeed.said.includes("panel-other-view"),
            verdict=Verdict.LAWFUL,
            because="The council may differ from its worker if its reasons rest on evidence of the need.",
            source=_THE_DUTY,
        ),
    ),
    remedies=SOCIAL_CARE_REMEDIES,
    gives_less="What a social worker said is not yet a decision. A panel that takes long can be at fault, "
    "but no number of days is set. A court sends the decision back and does not make it.",
    best_answer=BestAnswer(
        answer="The panel's written reasons about your child's need, and what evidence they rest on.",
        paper="The minutes, who sat on the panel, the papers it had, and its reasons.",
    ),
    sources=(_THE_DUTY, CSDPA_1970 / "s 2(6)"),
    judgments=(
        Judgment(
            TS_2023 / "",
            settles="A panel decision that rested on an assessment without analysis was quashed.",
            decided="2023-12-01",
        ),
        Judgment(
            _BARRY / "",
            settles="Money may bear on what is necessary; once the council is satisfied that the help is "
            "necessary, lack of money is no answer.",
            decided="1997",
        ),
        Judgment(
            _SAVVA / "",
            settles="Reasons for what is given must be adequate.",
            decided="2010",
        ),
        Judgment(
            ombudsman_report("Kingston upon Hull", "23 005 100") / "",
            settles="It was fault that a panel's decision was late and was reported wrongly.",
        ),
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Section 2(3) to (9) of the 1970 Act in a copy to April 2016. The judgments were not read; "
    "headnotes and reports of R (TS) v Hackney were.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "Only the bar on refusing accepted help for want of money is in the Act; the need for reasons "
            "comes from judgments that were not read."
        ),
        (
            "A social worker's signed assessment is taken as the council's acceptance only if you say that "
            "the council accepted the help."
        ),
        (
            "Overnight care away from home is not on the list of section 2, so only the need for reasons "
            "reaches it here."
        ),
        "The date of 1 April 2015 is that of section 2(4) in its present form; the duty is older.",
    ),
)
