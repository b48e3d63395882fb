"""Not end an EHC plan too early, for age or absence alone, or without asking first.

A council may end a plan only if it is no longer responsible for the child or young person, or if it decides
that the plan is no longer necessary; age alone is neither, up to 25, and nor is having left a school.  Where
somebody under 18 is out of education the plan is reviewed and changed to bring them back; from 18 it may end
only after a review that finds that the young person does not want to go back, or decides that going back is
not right.  Before it decides, the council says that it is thinking of ending the plan and asks the family and
the head of the place named.  The plan goes on until the time for an appeal is over or the appeal is decided.

Left to judgement: whether the plan is still necessary; over 18 the council has regard to whether the outcomes
were reached.  Not given: a plan until 25 in every case.  After 25 it may go on to the end of the academic
year: 31 July in a further education college; otherwise the end of the course or apprenticeship, or the day
before the 26th birthday if that is earlier.
"""

from dutybound.days import TRIBUNAL
from dutybound.language import (
    AS_OF,
    Ban,
    BestAnswer,
    Condition,
    Confidence,
    Contested,
    Judgment,
    Prohibition,
    Reply,
    Strength,
    Verdict,
    any_of,
    choose,
    on,
    or_next_open_day,
    since,
)
from dutybound.law.england.ehc.appeal_to_tribunal import LAST_DAY, TWO_MONTHS
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, TRIBUNAL_APPEAL
from dutybound.law.england.sources import (
    CFA_2014,
    CSDPA_1970,
    SEND_REGS_2014,
    TRIBUNAL_RULES_2008,
    judgment,
)
from dutybound.law.england.vocabulary import Child, Decision
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

_SJ = judgment("Buckinghamshire County Council v SJ", "[2016] UKUT 254 (AAC)")
_B_AND_M = judgment("B & M v Cheshire East Council", "[2018] UKUT 232 (AAC)")
_ONLY_IF = CFA_2014 / "s 45(1)"
_UNTIL = CFA_2014 / "s 45(4)"

LATER_CERTIFICATE = Contested(
    id="certificate-after-the-plan-stopped",
    question="Does a mediation certificate issued after the council stopped the plan still make the time for "
    "an appeal, and so the life of the plan, longer?",
    readings={
        "later-counts": "it does: the time for an appeal is then longer, and the plan could not end within "
        "it",
        "known-then": "it does not: what counts is the time for an appeal as it stood when the plan stopped",
    },
)
_END_KNOWN_THEN = choose(
    Decision.certificate_issued <= Decision.plan_stopped,
    LAST_DAY,
    or_next_open_day(TWO_MONTHS, TRIBUNAL),
)
_WITHIN_TIME_FOR_APPEAL: Condition = LATER_CERTIFICATE.condition(
    later_counts=Decision.plan_stopped <= LAST_DAY,
    known_then=Decision.plan_stopped <= _END_KNOWN_THEN,
)
_DURING_APPEAL: Condition = (Decision.appealed <= LAST_DAY) & any_of(
    ~Decision.appeal_ended.happened, Decision.plan_stopped < Decision.appeal_ended
)
STOPPED_TOO_EARLY: Condition = Decision.plan_stopped.happened & any_of(
    ~Decision.notice_sent.happened, _WITHIN_TIME_FOR_APPEAL, _DURING_APPEAL
)

# From 25 nobody is a child or young person in the words of the Act (section 83(2)).
_STOPPED_BEFORE_25: Condition = ~Decision.plan_stopped.happened | Child.under(
    25, on=Decision.plan_stopped
)
_DECIDED_BEFORE_25: Condition = Decision.notice_sent.happened & Child.under(
    25, on=Decision.notice_sent
)
_AGE_ALONE: Condition = Decision.cease_reason.is_("age")
_UNDER_18: Condition = Child.under(18, on=Decision.notice_sent)
_LEFT_ALONE: Condition = Decision.cease_reason.is_("left") & any_of(
    _UNDER_18,
    ~Decision.reviewed_after_leaving,
    Decision.wants_to_go_back & ~Decision.return_ruled_out,
)

RULE = Prohibition(
    id="ehc.cease-to-maintain",
    title="Not end the EHC plan too early, for age alone, or without asking first",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Decision,
    engaged=Decision.ground.is_("cease"),
    trigger=choose(Decision.notice_sent.happened, Decision.notice_sent, AS_OF),
    steps=(
        Ban(
            id="too-early",
            title="Not stop keeping up the plan before the time for an appeal is over or the appeal decided",
            when=_STOPPED_BEFORE_25,
            crossed=STOPPED_TOO_EARLY,
            on=Decision.plan_stopped,
            sources=(_UNTIL, TRIBUNAL_RULES_2008 / "rule 20(1)"),
        ),
        Ban(
            id="age-or-absence",
            title="Not end the plan only for age, or only for having left school or college",
            when=_DECIDED_BEFORE_25,
            crossed=any_of(_AGE_ALONE, _LEFT_ALONE),
            on=Decision.notice_sent,
            sources=(
                _ONLY_IF,
                CFA_2014 / "s 83(2)",
                SEND_REGS_2014 / "reg 29",
                SEND_REGS_2014 / "reg 30",
                _SJ / "",
                _B_AND_M / "",
            ),
        ),
        Ban(
            id="ask-first",
            title="Not decide to end the plan without telling you first, and asking you and the head",
            when=_DECIDED_BEFORE_25,
            crossed=any_of(~Decision.told_before_ending, ~Decision.place_asked_before_ending),
            on=Decision.notice_sent,
            sources=(SEND_REGS_2014 / "reg 31",),
        ),
    ),
    must="Say that it is thinking of ending the plan; ask you and the head of the school or college; and end "
    "it only if it is no longer needed, or the council is no longer responsible. Give all that the plan says "
    "until the time for an appeal is over, or the appeal is decided.",
    judged="Whether the plan is still necessary. Over 18 the council has to think about whether the outcomes "
    "in it have been reached.",
    replies=(
        Reply(
            statement="Plans end at 16, 18 or 19.",
            said=Decision.said_of_ending.includes("ends-at-this-age"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A plan can go on to 25. What counts is whether it is still needed.",
            source=_ONLY_IF,
        ),
        Reply(
            statement="Your child does not go to school or college, so the plan has lapsed.",
            said=Decision.said_of_ending.includes("not-going"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A plan never lapses. Under 18 the council has to review it and help your child back; "
            "from 18 it must review it first and find out whether your child wants to go back.",
            source=SEND_REGS_2014 / "reg 30",
        ),
        Reply(
            statement="Your child is not working towards an exam.",
            said=Decision.said_of_ending.includes("no-exam"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Passing exams is no part of what makes education or a plan necessary.",
            source=_SJ / "",
        ),
        Reply(
            statement="Your child has reached the outcomes in the plan.",
            said=Decision.said_of_ending.includes("outcomes-reached"),
            verdict=Verdict.DEPENDS,
            because="Over 18 that has to be thought about, but the test is whether the help in the plan is "
            "still needed.",
            source=CFA_2014 / "s 45(3)",
            depends_on="Whether your child still needs the help that the plan sets out.",
        ),
        Reply(
            statement="The White Paper says that plans end earlier now.",
            said=Decision.said_of_ending.includes("law-has-changed"),
            verdict=Verdict.MISLEADING,
            because="Proposals are not law; the test is the one in the Act.",
            source=_ONLY_IF,
        ),
        Reply(
            statement="Your child is going to university.",
            said=Decision.said_of_ending.includes("university"),
            verdict=Verdict.LAWFUL,
            because="University is not education in the sense of the Act, so a plan can end then. You still "
            "have to be told and asked first, and can ask for the plan to be sent on.",
            source=CFA_2014 / "s 83(4)",
        ),
        Reply(
            statement="The plan ends on the date of this letter.",
            said=Decision.said_of_ending.includes("ends-with-this-letter"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="It goes on until the time for an appeal is over, or until the appeal is decided.",
            source=_UNTIL,
        ),
        Reply(
            statement="With the plan, the help from social care ends as well.",
            said=Decision.said_of_ending.includes("care-ends-too"),
            verdict=Verdict.MISLEADING,
            because="Help that a disabled child needs is owed under an Act of its own, plan or no plan.",
            source=CSDPA_1970 / "s 2(4)",
        ),
    ),
    remedies=(TRIBUNAL_APPEAL, JUDICIAL_REVIEW, COUNCIL_COMPLAINT),
    gives_less="No plan until 25 in every case: it ends once it is no longer needed. At 25 it ends, but the "
    "council may keep it until the academic year is over. For a further education college that is 31 July. "
    "Otherwise it is the end of the course, or the day before the 26th birthday if that is earlier. A late "
    "appeal that the Tribunal lets in may not bring back a plan that has ended.",
    best_answer=BestAnswer(
        answer="The reason, in terms of what your child needs; the letters in which you were asked; and the "
        "day until which the plan goes on.",
        paper="The first letter, the note of what you and the head said, the review, and the decision "
        "letter.",
    ),
    sources=(
        _ONLY_IF,
        CFA_2014 / "s 45(2)",
        CFA_2014 / "s 45(3)",
        _UNTIL,
        CFA_2014 / "s 46",
        CFA_2014 / "s 83(2)",
        SEND_REGS_2014 / "reg 29",
        SEND_REGS_2014 / "reg 30",
        SEND_REGS_2014 / "reg 31",
        SEND_REGS_2014 / "reg 46",
        TRIBUNAL_RULES_2008 / "rule 20(1)",
    ),
    judgments=(
        Judgment(
            _SJ / "",
            settles="A plan can be necessary for somebody who will never pass an exam; small steps count.",
            decided="25 May 2016",
        ),
        Judgment(
            _B_AND_M / "",
            settles="In deciding whether to end a plan, the council asks whether the young person would meet "
            "the test for making one.",
            decided="2018",
        ),
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 45, 46, 51 and 83 of the 2014 Act in a copy of February 2026; SI 2014/1530 regs 29 to 31 "
    "and 46 in a copy with changes to 3 April 2018. Of SJ a legal charity's page and the opening; of B & M a "
    "digest. Two advice services' pages. The Code of Practice was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Whether a certificate that is issued after the plan was stopped makes the time longer after the "
            "event: both readings are worked out."
        ),
        (
            "Section 45(4) makes no exception for a council that is no longer responsible, and none is made "
            "here. Some say that it does not help there."
        ),
        (
            "From 25 nobody is a young person in the words of the Act (section 83(2)), and an appeal is for "
            "a child's parent or a young person. So nothing here is worked out for a plan that is stopped, "
            "or a decision that is sent, from that day on, also where the council had kept the plan to the "
            "end of the year."
        ),
        (
            "For somebody under 18 regulation 29 names only one reason, that the plan is no longer "
            "necessary. Whether a council that is no longer responsible may end it all the same is not asked."
        ),
        (
            "An appeal that was withdrawn is taken to have been decided on that day. A plan may be stopped "
            "on the day of the decision itself."
        ),
        "Whether an appeal let in after its time keeps the plan going is not settled: here it does not.",
        "Where a council stops without any decision, there is nothing to appeal against: see a solicitor.",
    ),
)
