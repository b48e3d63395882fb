"""Decide about an EHC plan for somebody who is held, in the same weeks as for anybody else.

Whoever is held in a place for young people and has no plan can have an assessment of what they will need on
release.  The parent (or, past school age, the young person) or whoever is in charge of the place may ask the
home council.  From the day it got the request, or was told of or learnt of the person, it has six weeks to
say whether it will assess, 16 to say that there will be no plan, and 20 to send the final plan.  A plan that
there was before goes in copy to the place within five working days.

Left to judgement: whether a ground made a limit impractical.  Not given: a plan; and fewer things can be
appealed than outside.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    BestAnswer,
    Condition,
    Confidence,
    DateExpression,
    Duty,
    Excuse,
    Limit,
    Reply,
    Strength,
    Verdict,
    choose,
    later_of,
    on,
    since,
    weeks,
    working_days,
)
from dutybound.law.england.ehc.coronavirus_2020 import relaxed_in_2020
from dutybound.law.england.remedies import EDUCATION_REMEDIES, TRIBUNAL_APPEAL
from dutybound.law.england.sources import (
    CFA_2014,
    CORONAVIRUS_REGS_2020,
    DETAINED_PERSONS_REGS_2015,
)
from dutybound.law.england.vocabulary import Child, Detention
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

START = choose(
    Detention.request_received.happened, Detention.request_received, Detention.came_to_attention
)
DECISION_DUE = weeks(6).after(START)
NO_PLAN_DUE = weeks(16).after(START)
PLAN_DUE = weeks(20).after(START)
_KEPT_AND_KNOWN = later_of(Detention.begun, Detention.council_knew)
COPY_DUE = working_days(5, ENGLAND).after(_KEPT_AND_KNOWN)


def _held_to(due: DateExpression) -> Condition:
    """Until that day the child was held and 18 or under: after that other rules say what is owed."""
    still_inside = ~Detention.released.happened | (Detention.released > due)
    return still_inside & Child.under(19, on=due)


def _no_plan_yet(due: DateExpression) -> Condition:
    return ~Detention.plan_before & (Detention.begun <= START) & _held_to(due)


_DECIDE = DETAINED_PERSONS_REGS_2015 / "reg 5(1)"
_NO_PLAN = DETAINED_PERSONS_REGS_2015 / "reg 10(1)"
_PLAN = DETAINED_PERSONS_REGS_2015 / "reg 13(2)"
_COPY = DETAINED_PERSONS_REGS_2015 / "reg 17(1)"


def _grounds(paragraph: str, due: DateExpression) -> tuple[Excuse, ...]:
    """The grounds of a paragraph of the Regulations, for a limit that ends on `due`."""
    return (
        Excuse(
            id="closure",
            title="a school was asked for advice around a closure of four weeks or more, and that made the "
            "limit impractical",
            when=Detention.asked_around_closure & Detention.impractical,
            source=DETAINED_PERSONS_REGS_2015 / f"{paragraph}(a)",
        ),
        Excuse(
            id="circumstances",
            title="exceptional personal circumstances affected the person held or a parent, and that made "
            "the limit impractical",
            when=Detention.exceptional_circumstances & Detention.impractical,
            source=DETAINED_PERSONS_REGS_2015 / f"{paragraph}(b)",
        ),
        Excuse(
            id="away",
            title="a parent was away from the area for four weeks or more in a row, and that made the limit "
            "impractical",
            when=Detention.parent_away & Detention.impractical,
            source=DETAINED_PERSONS_REGS_2015 / f"{paragraph}(c)",
        ),
        relaxed_in_2020(due, Detention.held_up_by_coronavirus),
    )


RULE = Duty(
    id="ehc.detained-persons-time-limits",
    title="Decide in time about an EHC plan for a young person who is held",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Detention,
    engaged=Detention.begun.happened & Detention.place.is_("youth-place-by-order"),
    trigger=choose(Detention.plan_before, _KEPT_AND_KNOWN, START),
    steps=(
        Limit(
            id="decide",
            title="Say within six weeks whether it will assess",
            when=_no_plan_yet(DECISION_DUE),
            due=DECISION_DUE,
            done=Detention.decision_sent,
            excused=_grounds("reg 5(4)", DECISION_DUE),
            sources=(CFA_2014 / "s 71", _DECIDE, DETAINED_PERSONS_REGS_2015 / "reg 5(4)"),
        ),
        Limit(
            id="no-plan",
            title="Say within 16 weeks that there will be no plan, and why",
            when=_no_plan_yet(NO_PLAN_DUE) & Detention.outcome.is_("no-plan"),
            due=NO_PLAN_DUE,
            done=Detention.no_plan_sent,
            excused=_grounds("reg 10(4)", NO_PLAN_DUE),
            sources=(CFA_2014 / "s 71", _NO_PLAN, DETAINED_PERSONS_REGS_2015 / "reg 10(4)"),
        ),
        Limit(
            id="plan",
            title="Send the final plan within 20 weeks",
            when=_no_plan_yet(PLAN_DUE) & ~Detention.outcome.is_("refuse-to-assess", "no-plan"),
            due=PLAN_DUE,
            done=Detention.final_plan_sent,
            excused=_grounds("reg 10(4)", PLAN_DUE),
            sources=(CFA_2014 / "s 72", _PLAN, DETAINED_PERSONS_REGS_2015 / "reg 13(3)"),
        ),
        Limit(
            id="copy",
            title="Send a copy of the plan to the secure place within five working days",
            when=Detention.plan_before & Detention.council_knew.happened & _held_to(COPY_DUE),
            due=COPY_DUE,
            done=Detention.copy_sent,
            excused=(relaxed_in_2020(COPY_DUE, Detention.held_up_by_coronavirus),),
            sources=(_COPY,),
        ),
    ),
    must="Ask the parent or young person and the place what they think; decide and say so, with the right to "
    "appeal; and send the final plan to them, the place, the youth offending team, the school named and the "
    "health bodies.",
    judged="Whether a plan is necessary on release, and whether a ground made a limit impractical.",
    replies=(
        Reply(
            statement="You can ask for an assessment only after your child is let out.",
            said=Detention.said.includes("ask-after-release"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="A request can be made while somebody is held, by the parent, by a young person past "
            "school age or by whoever is in charge of the place.",
            source=CFA_2014 / "s 71(2)",
        ),
    ),
    remedies=(*EDUCATION_REMEDIES, TRIBUNAL_APPEAL),
    gives_less="No right to a plan. What can be appealed is a refusal to assess, a refusal of a plan, and "
    "the school that a first plan names or leaves out; not the needs and help that it describes.",
    best_answer=BestAnswer(
        answer="The decision; or a ground that the law names, with its dates and why it made the limit "
        "impractical.",
        paper="The log of the day the request came, and the letters to the secure place.",
    ),
    sources=(
        CFA_2014 / "s 71",
        CFA_2014 / "s 72",
        CFA_2014 / "s 73(2)",
        _DECIDE,
        DETAINED_PERSONS_REGS_2015 / "reg 5(4)",
        _NO_PLAN,
        DETAINED_PERSONS_REGS_2015 / "reg 10(4)",
        _PLAN,
        DETAINED_PERSONS_REGS_2015 / "reg 13(3)",
        _COPY,
        CORONAVIRUS_REGS_2020 / "",
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Sections 70 to 75, in a copy of 2025 to 2026; SI 2015/62 regs 1 to 23, in a copy with changes to "
    "19 August 2024; SI 2020/471 whole, as made.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "What happens to an assessment that is not finished at release, or was begun before the "
            "detention (regulation 15), and a plan that moves to another council (regulation 16) are not "
            "worked out. So a limit that ends on or after the day of release is not worked out here."
        ),
        (
            "Sections 71 and 72 are about somebody of 18 or under. A limit that ends on or after the 19th "
            "birthday is taken to fall away, which they do not say in so many words."
        ),
        (
            "The Regulations do not say what a working day is: the bank holidays of England are left out "
            "here."
        ),
        (
            "The grounds for the 20 weeks are those written for 16. Whether what came in weeks 17 to 20 "
            "counts is not settled; here any of the weeks that the council had will do."
        ),
        (
            "The copy is worked out for a plan that there was before. For one that is made inside, the day "
            "on which it is first kept is not told."
        ),
    ),
)
