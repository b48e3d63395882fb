"""Claim at the Tribunal that a school discriminated, within six months, the day itself being the first.

A claim that the responsible body of a school in England broke Chapter 1 of Part 6 because of a pupil's
disability goes to the First-tier Tribunal: by the parent, or by the pupil once over compulsory school age.
It may not be brought after the end of the period of six months starting with the date of the conduct; conduct
over a period counts at its end, a failure when it is decided on.  The Tribunal may consider a late claim,
once. A claim about not getting a place at a maintained school or an academy goes to the admission appeal
panel. No money can be won; the Tribunal may make any other order that it thinks fit.

Left to judgement: whether something was kept up, and whether a late claim is considered.  Not given: days in
August or at Christmas, which count.
"""

from dutybound.days.uk import ENGLAND
from dutybound.language import (
    Bar,
    BestAnswer,
    Claim,
    Confidence,
    Judgment,
    Reply,
    Right,
    Strength,
    Verdict,
    all_of,
    months,
    on,
    or_next_open_day,
    since,
)
from dutybound.law.england.equality.county_court_time_limit import COUNTS_ON, last_working_day_of
from dutybound.law.england.sources import EQUALITY_ACT_2010, judgment
from dutybound.law.england.vocabulary import UnfairTreatment
from dutybound.law.england.vocabulary.parties import FIRST_TIER_TRIBUNAL, PARENT_OR_YOUNG_PERSON

_TIME = EQUALITY_ACT_2010 / "Sch 17 para 4(1)"
_WHO = EQUALITY_ACT_2010 / "Sch 17 para 3"
_RULE_12_3 = judgment("Upper Tribunal on rule 12(3) of the Tribunal's rules", "(name not found)")

RULE = Right(
    id="equality.school-tribunal-claim",
    title="Claim at the Tribunal that a school was unfair over disability, within six months",
    owed_by=FIRST_TIER_TRIBUNAL,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=UnfairTreatment,
    engaged=all_of(
        UnfairTreatment.body.is_("school", "private-school"),
        UnfairTreatment.who.is_("child"),
        ~UnfairTreatment.kind.is_("not-thought-about"),
        UnfairTreatment.done.happened,
    ),
    trigger=UnfairTreatment.done,
    steps=(
        Claim(
            used=UnfairTreatment.tribunal_claim,
            safe=last_working_day_of(months(6).beginning_with(UnfairTreatment.done)),
            outer=or_next_open_day(months(6).beginning_with(COUNTS_ON), ENGLAND),
            shut_out=(
                Bar(
                    id="admission-appeal",
                    title="it is about a place at a state school, and goes to the appeal panel for school "
                    "places",
                    when=UnfairTreatment.body.is_("school") & UnfairTreatment.school_place,
                    source=EQUALITY_ACT_2010 / "Sch 17 para 13",
                ),
            ),
            may_let_in="the Tribunal, which may consider a late claim once",
            runs_during_complaint=True,
        ),
    ),
    must="Decide whether the school was unfair, and order what would put it right: an apology, training, a "
    "change of policy, a return to school.",
    judged="Whether something was kept up over a time, and whether a late claim is considered.",
    replies=(
        Reply(
            statement="Finish the school's complaint first.",
            said=UnfairTreatment.said.includes("school-complaint-first"),
            verdict=Verdict.MISLEADING,
            because="The law asks for no complaint first, and the six months go on while you complain.",
            source=_TIME,
        ),
        Reply(
            statement="There is no EHC plan, so there is no claim.",
            said=UnfairTreatment.said.includes("no-plan-no-claim"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The question is whether your child is disabled, and not whether there is a plan.",
            source=_WHO,
        ),
    ),
    gives_less="No money. August and Christmas count, unlike in appeals about EHC plans. Send the claim by "
    "5pm on a working day before the last day. A college or sixth form college is for the county court, and "
    "so is a nursery that is not a school.",
    best_answer=BestAnswer(
        answer="What the school accepts, what it will change and by when, in time for you to claim if that "
        "is not enough.",
        paper="The school's letter with the day of what was done, its policy, and the note of what was "
        "tried.",
    ),
    sources=(
        EQUALITY_ACT_2010 / "s 85",
        EQUALITY_ACT_2010 / "s 86",
        EQUALITY_ACT_2010 / "s 116",
        _WHO,
        _TIME,
        EQUALITY_ACT_2010 / "Sch 17 para 4(3)",
        EQUALITY_ACT_2010 / "Sch 17 para 4(5)",
        EQUALITY_ACT_2010 / "Sch 17 para 5",
        EQUALITY_ACT_2010 / "Sch 17 para 13",
    ),
    judgments=(
        Judgment(
            judgment("School T v AA", "[2023] UKUT 311 (AAC)") / "",
            settles="Conduct that goes on is to be told apart from one act with effects that go on.",
            decided="2023",
        ),
        Judgment(
            _RULE_12_3 / "",
            settles="The Tribunal's rule that leaves out days in August and at Christmas cannot make this "
            "limit longer, as it stands in the Act.",
            before="The Tribunal used its own rule, and left those days out.",
        ),
    ),
    in_force=since(2010, 10, 1),
    checked=on(2026, 11, 22),
    seen="Sections 84 to 89 and 116 and Schedule 17, in a copy of the revised text of 2026; a chambers' note "
    "on the ruling about August and Christmas, which gives no name or day. The rulings were not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "A last day on a weekend: no rule is known that moves it, so do not rely on one. The outer day "
            "is shown as the next working day, so that nobody is told too soon that it is over."
        ),
        (
            "Paragraph 4(2A) gives three months more where a dispute went to be settled under paragraph 6C. "
            "That paragraph was not seen; it is understood to be for Wales, and nothing is added here."
        ),
        "The Tribunal's rule that acts are done by 5pm was read only in the Upper Tribunal's own rules.",
    ),
)
