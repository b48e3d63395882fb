"""Leave at least 15 days for comments on a draft plan before the final plan goes out.

The family has at least 15 days, the day on which the draft reached it being day 1, to comment, to ask for a
school or college and to require a meeting with an officer; the council's letter may name a longer time, and
then that counts.  Calendar days, and nothing shortens them.  A draft that the council changes of its own
accord starts the days again, while its 20 weeks run on.  A draft may name no school and no type of school.
Left to judgement: nothing that moves a day.  Not given: a day for the draft itself, or any change to it.
"""

from dutybound.language import (
    ALWAYS,
    Ban,
    BestAnswer,
    Confidence,
    Contested,
    Prohibition,
    Reply,
    Strength,
    Verdict,
    days,
    later_of,
    on,
    since,
)
from dutybound.law.england.remedies import EDUCATION_REMEDIES, TRIBUNAL_APPEAL
from dutybound.law.england.sources import CFA_2014, SEND_CODE_2015, SEND_REGS_2014
from dutybound.law.england.vocabulary import EhcRequest
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

_DAYS = SEND_REGS_2014 / "reg 13(1)(a)"
SERVED = later_of(EhcRequest.draft_served, EhcRequest.redraft_served)
LAST_DAY_TO_COMMENT = later_of(days(15).beginning_with(SERVED), EhcRequest.draft_comments_until)
GIVEN_UP = Contested(
    id="days-given-up",
    question="May the council send the final plan early if the family has said that it has no more to say?",
    readings={
        "words": "it may not: the Regulations say at least 15 days, and name no way of giving them up",
        "given-up": "it may: the days are for the family, which can do without them",
    },
)
TOO_EARLY = EhcRequest.final_plan_sent <= LAST_DAY_TO_COMMENT
_NOT_GIVEN_UP = GIVEN_UP.condition(
    words=ALWAYS,
    given_up=~(TOO_EARLY & (EhcRequest.family_ready_early <= EhcRequest.final_plan_sent)),
)

RULE = Prohibition(
    id="ehc.draft-plan-15-days",
    title="Not make the draft plan final before you have had 15 days to comment",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=EhcRequest,
    engaged=EhcRequest.draft_served.happened,
    trigger=EhcRequest.draft_served,
    steps=(
        Ban(
            id="final",
            title="Not send the final plan before the time for your comments is over",
            when=_NOT_GIVEN_UP,
            crossed=TOO_EARLY,
            on=EhcRequest.final_plan_sent,
        ),
        Ban(
            id="school",
            title="Not name a school, a college or a type of school in the draft",
            crossed=EhcRequest.draft_names_school,
            on=EhcRequest.draft_served,
        ),
        Ban(
            id="meeting",
            title="Not send the final plan without the meeting that you asked for in time",
            crossed=(EhcRequest.meeting_required <= LAST_DAY_TO_COMMENT)
            & EhcRequest.final_plan_sent.happened
            & ~(EhcRequest.meeting_held <= EhcRequest.final_plan_sent),
            on=EhcRequest.final_plan_sent,
        ),
    ),
    must="Send the draft with the advice appended; say by when comments are wanted, which is at least 15 "
    "days counting the day of service; say that the family may comment, ask for a school or college and "
    "require a meeting with an officer, and where to read about schools and colleges. The same 15 days come "
    "with proposed changes to a plan, and with a draft after a re-assessment.",
    replies=(
        Reply(
            statement="You have seven days to comment.",
            said=EhcRequest.said_of_draft.includes("seven-days"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The law says at least 15 days, and nothing shortens them.",
            source=_DAYS,
        ),
        Reply(
            statement="You have 15 working days to comment.",
            said=EhcRequest.said_of_draft.includes("fifteen-working-days"),
            verdict=Verdict.DEPENDS,
            because="The least that the law asks for is 15 calendar days; a council may give more, and if "
            "its letter does, it has to keep to that.",
            source=CFA_2014 / "s 38(4)",
            depends_on="Whether the letter truly gives you the longer time.",
        ),
        Reply(
            statement="We have 15 days to answer your comments.",
            said=EhcRequest.said_of_draft.includes("fifteen-days-to-answer-you"),
            verdict=Verdict.MISLEADING,
            because="The 15 days are yours. The other 15 days are what guidance hopes that a school takes to "
            "answer the council.",
            source=SEND_CODE_2015 / "para 9.83",
        ),
        Reply(
            statement="If we do not hear from you, you agree.",
            said=EhcRequest.said_of_draft.includes("silence-is-agreement"),
            verdict=Verdict.MISLEADING,
            because="Silence only lets the council go on after the days are over; you can still appeal about "
            "the final plan.",
            source=CFA_2014 / "s 51",
        ),
        Reply(
            statement="We cannot offer a meeting.",
            said=EhcRequest.said_of_draft.includes("no-meeting"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A meeting that you ask for within the time has to be given.",
            source=_DAYS,
        ),
        Reply(
            statement="The Code does not let us give you more time.",
            said=EhcRequest.said_of_draft.includes("no-more-time"),
            verdict=Verdict.MISLEADING,
            because="15 days are the least, and more may be given; but the 20 weeks for the plan run on.",
            source=_DAYS,
        ),
        Reply(
            statement="We named the school in the draft to save time.",
            said=EhcRequest.said_of_draft.includes("school-named-to-save-time"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A draft may name no school and no type of school: it is for you to ask for one first.",
            source=CFA_2014 / "s 38(5)",
        ),
    ),
    remedies=(*EDUCATION_REMEDIES, TRIBUNAL_APPEAL),
    gives_less="No day is set for the draft, except that the 20 weeks have to hold it and the 15 days. "
    "Nothing has to be changed because of a comment. There is no appeal about a draft, and the help in it is "
    "not owed until the plan is final. A plan that was sent too early is still a plan, and can be appealed.",
    best_answer=BestAnswer(
        answer="The day on which the draft was served, the time that the letter gave, and the meeting.",
        paper="The letter with the draft, the envelope or e-mail that shows when it came, and section K.",
    ),
    sources=(
        CFA_2014 / "s 38",
        CFA_2014 / "s 39(7)",
        CFA_2014 / "s 40(1)",
        SEND_REGS_2014 / "reg 13(1)",
        SEND_REGS_2014 / "reg 14(1)",
        SEND_REGS_2014 / "reg 22(2)(c)",
        SEND_REGS_2014 / "reg 27(1)",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 38 to 40 in a copy of 2025 to 2026; SI 2014/1530 regs 12 to 14, 22 and 27 in a copy with "
    "changes to 3 April 2018. Of the Code of Practice the opening of 9.77, and 9.83 and 9.125 as others "
    "quote them.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Whether a family can give the rest of its days up: the words say nothing of it, and no case was "
            "found. Both readings are worked out."
        ),
        (
            "That changes of the council's own need another draft follows from regulation 14(1) and from "
            "guidance (9.125), which was not seen on its own page."
        ),
        (
            "A draft that is posted is served when it would come in the ordinary course of post: that rests "
            "on Acts that were not read."
        ),
        "That the meeting has to come before the final plan is how we read 'require'; no case was found.",
        "A final plan that came without any draft breaks section 38 itself. That is not worked out here.",
    ),
)
