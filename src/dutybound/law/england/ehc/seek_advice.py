"""Ask everybody who has to be asked for advice when a child is assessed.

For every assessment the council must ask for advice about needs, about the help that may be required and
about what it is to lead to: from the family, the school or another teacher, health, an educational
psychologist and social care (which has a page of its own); from year 9 on about adult life; for a family in
the armed forces from the Defence Secretary too; and from anybody whom the family reasonably asks it to ask.
Only where older advice is there, and the family, its writer and the council all find it good enough, must the
council not ask again.  Left to judgement: whether a request to ask somebody was reasonable.  Not given: a day
for asking, good or friendly advice, or a whole clinical assessment.
"""

from dutybound.language import (
    BestAnswer,
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
from dutybound.law.england.ehc.assessing import START, TO_BE_ASSESSED
from dutybound.law.england.ehc.gathering_advice import (
    OLD_ADVICE_IS_ENOUGH,
    OUTCOME_ON,
    WENT_ON_WITHOUT_ASKING,
)
from dutybound.law.england.remedies import EDUCATION_REMEDIES, TRIBUNAL_APPEAL
from dutybound.law.england.sources import CFA_2014, SEND_REGS_2014, ombudsman_report
from dutybound.law.england.vocabulary import Advice, EhcRequest
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_LIST = SEND_REGS_2014 / "reg 6(1)"
_OLD_ADVICE = SEND_REGS_2014 / "reg 6(4)"
_ASKED_BY_FAMILY = Advice.kind.is_("asked-for") & Advice.family_asked.happened
HAS_TO_BE_ASKED = any_of(
    Advice.kind.is_("education", "medical", "psychological"),
    Advice.kind.is_("adulthood") & EhcRequest.year_9,
    Advice.kind.is_("armed-forces") & EhcRequest.parent_serves,
    _ASKED_BY_FAMILY & Advice.reasonable_to_ask,
)

RULE = StandingDuty(
    id="ehc.seek-advice",
    title="Ask for the advice that an assessment needs",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=Advice,
    engaged=TO_BE_ASSESSED & HAS_TO_BE_ASKED & ~OLD_ADVICE_IS_ENOUGH,
    trigger=START,
    steps=(
        Standing(
            not_met=WENT_ON_WITHOUT_ASKING
            & any_of(~Advice.kind.is_("asked-for"), Advice.family_asked < OUTCOME_ON),
            since=OUTCOME_ON,
        ),
    ),
    must="Ask for advice about needs, the help that may be required and what it is to lead to; send each "
    "adviser what the family has said and sent in; and consider all that comes back. Where a child seems "
    "to have a hearing or sight impairment, the school's advice is given after talking to a teacher "
    "qualified for it, if the adviser is not. Advice that all three find good enough is not asked for again.",
    judged="Whether it was reasonable of the family to want somebody asked.",
    replies=(
        Reply(
            statement="We have no psychologist free; the school's notes will do.",
            said=Advice.said.includes("school-notes-will-do"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The advice has to be asked of an educational psychologist.",
            source=SEND_REGS_2014 / "reg 6(1)(d)",
        ),
        Reply(
            statement="We will use the old report again.",
            said=Advice.said.includes("old-report-again"),
            verdict=Verdict.DEPENDS,
            because="Older advice takes the place of new advice only where the family, the person who wrote "
            "it and the council all find it good enough.",
            source=_OLD_ADVICE,
            depends_on="Whether all three agreed.",
        ),
        Reply(
            statement="We do not need advice from a therapist.",
            said=Advice.said.includes("therapist-not-needed"),
            verdict=Verdict.DEPENDS,
            because="If it was reasonable of you to want a therapist asked, the council has to ask.",
            source=SEND_REGS_2014 / "reg 6(1)(h)",
            depends_on="Whether you asked, and whether that was reasonable.",
        ),
        Reply(
            statement="We do not accept private reports.",
            said=Advice.said.includes("no-private-reports"),
            verdict=Verdict.MISLEADING,
            because="What the family sends in has to be passed on to the advisers, and considered.",
            source=SEND_REGS_2014 / "reg 7(b)",
        ),
        Reply(
            statement="We asked, and nobody answered.",
            said=Advice.said.includes("nobody-answered"),
            verdict=Verdict.DEPENDS,
            because="Asking is what this rule wants, but the council has to consider the advice before it "
            "decides, and its own time limits run on.",
            source=SEND_REGS_2014 / "reg 7",
            depends_on="What the council did when no answer came.",
        ),
        Reply(
            statement="Advice about adult life comes later.",
            said=Advice.said.includes("adult-life-later"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="From year 9 on it is part of every assessment.",
            source=SEND_REGS_2014 / "reg 6(1)(g)",
        ),
    ),
    remedies=(*EDUCATION_REMEDIES, TRIBUNAL_APPEAL),
    gives_less="The duty is to ask: not that the advice is right, or friendly, or rests on a visit. No day "
    "is set for asking; it has to fit into the 16 weeks for a refusal and the 20 for a plan. What is wrong "
    "in a plan for want of advice is for an appeal, where the Tribunal can be asked to order the advice.",
    best_answer=BestAnswer(
        answer="Whom it asked and when, and the paper in which all three agreed to use older advice.",
        paper="The letters that asked for advice, what was sent with them, section K of the draft, and any "
        "agreement to use older advice.",
    ),
    sources=(
        CFA_2014 / "s 36(2)",
        _LIST,
        SEND_REGS_2014 / "reg 6(2)",
        SEND_REGS_2014 / "reg 6(3)",
        _OLD_ADVICE,
        SEND_REGS_2014 / "reg 7",
        SEND_REGS_2014 / "reg 26(1)",
    ),
    judgments=(
        Judgment(
            ombudsman_report("Somerset Council", "22 015 725") / "",
            settles="Not weighing specialist advice properly was fault.",
            decided="15 August 2023",
        ),
        Judgment(
            ombudsman_report("Leicestershire County Council", "21 018 484") / "",
            settles="Not involving the parent in what advice to ask for was fault.",
            decided="23 November 2022",
        ),
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 regs 6, 7 and 26 in a copy with changes to 3 April 2018; section 36 in a copy of 2025 "
    "to 2026. Of the Ombudsman's decisions the summaries; of the Code of Practice nothing on this.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The Regulations set no day for asking. 'Not met' is said only once a draft, a plan or a refusal "
            "of a plan is out and the advice was never asked for."
        ),
        "Asking somebody whom only the council thinks fit, and the family's own advice, are not worked out.",
        (
            "Who may judge a family's request to be unreasonable is taken to be the Tribunal, a court or the "
            "Ombudsman, and not the council alone."
        ),
    ),
    never_with=("ehc.social-care-advice",),
)
