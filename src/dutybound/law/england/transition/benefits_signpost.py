"""Claim personal independence payment when asked at 16, and keep disability living allowance meanwhile.

Somebody who gets disability living allowance (DLA) and turns 16 is sent a letter that asks for a claim for
personal independence payment (PIP).  The claim is due within 28 days that start with the date of the letter;
the Department may give more time, before they end or after.  Without a claim DLA is stopped from the next pay
day, and the Department must write again: a claim within 28 days that begin with the day on which it was
stopped brings it back as if it had never stopped.  After that DLA ends, and PIP can still be claimed.

A signpost: it is owed by no council.  Left to judgement: more time.  Not given: any amount, the test for PIP,
or what happens to child benefit, universal credit and carer's allowance at 16 and 18.
"""

from dutybound.language import (
    BestAnswer,
    Claim,
    Confidence,
    Reply,
    Right,
    Strength,
    Verdict,
    all_of,
    days,
    on,
    since,
)
from dutybound.law.england.remedies import PIP_CLAIM
from dutybound.law.england.sources import PIP_TRANSFER_REGS_2013
from dutybound.law.england.vocabulary import Child, PipInvitation
from dutybound.law.england.vocabulary.parties import WORK_AND_PENSIONS, YOUNG_PERSON

_28_DAYS = PIP_TRANSFER_REGS_2013 / "reg 7(b)"
_MORE_TIME = PIP_TRANSFER_REGS_2013 / "reg 8(4)"
_SECOND_CHANCE = PIP_TRANSFER_REGS_2013 / "reg 10(1)(c)"
_DLA_GOES_ON = PIP_TRANSFER_REGS_2013 / "reg 17(1)(b)"

_FIRST = days(28).beginning_with(PipInvitation.dated)
_SECOND = days(28).beginning_with(PipInvitation.dla_suspended)
_MAY_GIVE_MORE = "the Department for Work and Pensions"

RULE = Right(
    id="transition.benefits-signpost",
    title="Claim PIP when asked at 16, and keep DLA meanwhile",
    owed_by=WORK_AND_PENSIONS,
    owed_to=YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=PipInvitation,
    engaged=all_of(PipInvitation.gets_dla, PipInvitation.dated >= Child.birthday(16)),
    trigger=PipInvitation.dated,
    steps=(
        Claim(
            id="claim",
            title="Claim PIP within 28 days of the letter",
            used=PipInvitation.claimed,
            safe=_FIRST,
            outer=_FIRST,
            may_let_in=_MAY_GIVE_MORE,
            sources=(_28_DAYS, _MORE_TIME),
        ),
        Claim(
            id="second-chance",
            title="Claim PIP within 28 days of the stop, and get DLA back",
            when=PipInvitation.dla_suspended.happened,
            used=PipInvitation.claimed,
            safe=_SECOND,
            outer=_SECOND,
            sources=(_SECOND_CHANCE, PIP_TRANSFER_REGS_2013 / "reg 10(3)"),
        ),
    ),
    must="Claim by phone or on the form that the letter names. The Department keeps paying DLA until it has "
    "decided on PIP.",
    judged="Whether to give more time. The Department decides.",
    replies=(
        Reply(
            statement="You are too late to claim.",
            said=PipInvitation.said.includes("too-late-to-claim"),
            verdict=Verdict.DEPENDS,
            because="More time can be given, after the 28 days as well, and there is a second chance. Later "
            "than that, PIP can still be claimed, but DLA has ended.",
            depends_on="whether the 28 days after the stop have passed too",
            source=_MORE_TIME,
        ),
        Reply(
            statement="DLA stops on the 16th birthday.",
            said=PipInvitation.said.includes("dla-stops-at-16"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="It goes on until PIP is decided, if PIP is claimed. An award that ends near the 16th "
            "birthday is made longer.",
            source=_DLA_GOES_ON,
        ),
    ),
    remedies=(PIP_CLAIM,),
    gives_less="Time to claim, and no more: PIP has its own tests, and may be less than DLA or nothing. If "
    "your child cannot manage a claim, ask the Department to let you act. Other benefits change at 16 and 18 "
    "too: ask an advice service first.",
    best_answer=BestAnswer(
        answer="The claim is noted, and DLA goes on until it is decided.",
        paper="The letter with its date, and the note of the call or the proof of posting.",
    ),
    sources=(
        PIP_TRANSFER_REGS_2013 / "reg 3(3)",
        _28_DAYS,
        _MORE_TIME,
        PIP_TRANSFER_REGS_2013 / "reg 8(5)",
        PIP_TRANSFER_REGS_2013 / "reg 9",
        _SECOND_CHANCE,
        PIP_TRANSFER_REGS_2013 / "reg 10(3)",
        PIP_TRANSFER_REGS_2013 / "reg 11",
        _DLA_GOES_ON,
        PIP_TRANSFER_REGS_2013 / "reg 18",
    ),
    in_force=since(2013, 10, 28),
    checked=on(2026, 11, 22),
    seen="SI 2013/387 regulations 1 to 20, in a copy with changes to 1 September 2020. All else on benefits "
    "at 16 and 18 was not read.",
    confidence=Confidence.MEDIUM,
    doubts=(
        "Changes to these Regulations after September 2020 were not checked.",
        (
            "The first 28 days are shown as the usual limit: more time can be given, and a claim that lacks "
            "something gets 28 days more."
        ),
        (
            "Young people in hospital, or with a terminal illness, are not asked at 16. Somebody who lives "
            "in Scotland is asked at 18."
        ),
        (
            "That a parent can act for a young person who cannot manage comes from the card; the regulation "
            "was not read."
        ),
    ),
)
