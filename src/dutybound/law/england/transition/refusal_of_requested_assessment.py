"""Give written reasons and advice when refusing to assess for adult care.

When the child, a parent or a carer has asked for an assessment before 18 and the council decides not to carry
it out, it must give whoever asked its written reasons, and information and advice on what can be done to
prevent or delay needs for care and support.  The same is owed to a carer who asks for a carer's own
assessment; those stand with the rules on carers.

Left to judgement: how soon is soon enough.  Not given: a number of days; the assessment; or reasons from a
council that decides nothing, which is another fault and keeps children's help going past 18.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    all_of,
    on,
    since,
)
from dutybound.law.england.remedies import (
    ADULT_CARE_COMPLAINT,
    JUDICIAL_REVIEW,
    OMBUDSMAN,
    STATUTORY_COMPLAINT,
)
from dutybound.law.england.sources import CARE_ACT_2014
from dutybound.law.england.transition.eased_in_2020 import EASED_DOUBT, NOT_EASED
from dutybound.law.england.vocabulary import Child, Transition
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_REASONS = CARE_ACT_2014 / "s 58(5)"

RULE = StandingDuty(
    id="transition.refusal-of-requested-assessment",
    title="Give written reasons and advice when refusing to assess for adult care",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.STATUTORY,
    about=Transition,
    engaged=all_of(
        Transition.requested.happened, Transition.refused < Child.birthday(18), NOT_EASED
    ),
    trigger=Transition.refused,
    steps=(
        Standing(
            id="reasons",
            title="Give written reasons for refusing to assess for adult care",
            not_met=~Transition.reasons_given.happened,
            since=Transition.refused,
        ),
        Standing(
            id="advice",
            title="Give advice on what can prevent or put off adult needs",
            not_met=~Transition.advice_on_refusal,
            since=Transition.refused,
        ),
    ),
    must="Give whoever asked the reasons in writing, and advice on what can be done to prevent adult needs "
    "or to put them off.",
    judged="How soon the reasons have to come. The Act sets no day.",
    replies=(
        Reply(
            statement="We told you by phone, and need not write.",
            said=Transition.said.includes("told-by-phone"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The reasons for a refusal have to be in writing.",
            source=_REASONS,
        ),
        Reply(
            statement="We said no once, so there is no point in asking again.",
            said=Transition.said.includes("not-now-not-ever"),
            verdict=Verdict.MISLEADING,
            because="Nothing in the Act limits how often you may ask. Each refusal needs its reasons.",
            source=_REASONS,
        ),
    ),
    remedies=(ADULT_CARE_COMPLAINT, STATUTORY_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="Reasons, and no assessment. A refusal before 18 ends what a request left open would give: "
    "children's help that goes on past 18. Ask again when something changes, such as leaving school.",
    best_answer=BestAnswer(
        answer="Here is why not now for this child, what may help meanwhile, and when we look again.",
        paper="The decision with its reasons and date, and the advice.",
    ),
    sources=(_REASONS, CARE_ACT_2014 / "s 58(1)"),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Care Act 2014 sections 58, 60(6) and 63(5), in a copy of the revised text; section 58 for the "
    "rule on assessing too, in a copy to 1 April 2026. Chapter 16 of the statutory guidance was not read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The Act sets no day for the reasons. They are shown as missing from the day of the refusal; a "
            "short wait for the letter is no more than usual."
        ),
        (
            "Silence is no decision, so nothing is due here; it is unlawful in the end all the same, and a "
            "request still open at 18 keeps children's help going."
        ),
        "That guidance expects a day for looking again comes from the card, and was not read.",
        EASED_DOUBT,
    ),
)
