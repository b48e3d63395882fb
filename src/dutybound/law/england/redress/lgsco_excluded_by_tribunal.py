"""Asking the Ombudsman about a decision that could be appealed to a tribunal.

The Ombudsman may not look into a matter on which the person has, or had, a right of appeal to a tribunal
(or to a Minister, or a remedy in court), unless it is not reasonable to expect the person to use it or to
have used it.  Once an appeal has been made, case law leaves no choice: what was appealed, and what cannot be
pulled apart from it, is shut out.  What is separate stays open: lateness before there was anything to appeal,
help in the plan that was not given for other reasons, transport, slow compliance with an order.

Left to judgement: whether an appeal could be expected.  Not given: any day by which to ask; that is the rule
'redress.lgsco-complaint'.
"""

from dutybound.language import (
    Bar,
    BestAnswer,
    Claim,
    Confidence,
    Contested,
    Judgment,
    Reply,
    Right,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import (
    COUNCIL_COMPLAINT,
    JUDICIAL_REVIEW,
    OMBUDSMAN_REVIEW,
    TRIBUNAL_APPEAL,
)
from dutybound.law.england.sources import (
    LOCAL_GOVERNMENT_ACT_1974,
    judgment,
)
from dutybound.law.england.vocabulary import Decision
from dutybound.law.england.vocabulary.parties import COMPLAINANT, OMBUDSMAN

_ER = judgment("R (ER) v Commissioner for Local Administration", "[2014] EWCA Civ 1407")
_MILBURN = judgment(
    "R (Milburn) v Local Government and Social Care Ombudsman", "[2023] EWCA Civ 207"
)
_RIGHT_OF_APPEAL = LOCAL_GOVERNMENT_ACT_1974 / "s 26(6)(a)"

TAKEN_BACK = Contested(
    id="appeal-taken-back",
    question="Does an appeal that was withdrawn before the Tribunal decided it count as used?",
    readings={
        "once-made": "an appeal shuts the Ombudsman out from the day it is made, even if it is withdrawn",
        "if-decided": "an appeal that was withdrawn is treated like one that was never made",
    },
)
_USED = TAKEN_BACK.condition(
    once_made=Decision.appealed.happened,
    if_decided=Decision.appealed.happened
    & ~(Decision.appeal_ended.happened & Decision.appeal_withdrawn),
)
_ABOUT_THE_APPEAL = ~Decision.ground.is_("not-appealable") & ~Decision.separate_from_appeal

RULE = Right(
    id="redress.lgsco-excluded-by-tribunal",
    title="Ask the Ombudsman about a decision, or what goes with it",
    owed_by=OMBUDSMAN,
    owed_to=COMPLAINANT,
    strength=Strength.STATUTORY,
    about=Decision,
    engaged=Decision.notice_sent.happened,
    trigger=Decision.notice_sent,
    steps=(
        Claim(
            used=Decision.ombudsman_asked,
            shut_out=(
                Bar(
                    id="appealed",
                    title="an appeal was made to the Tribunal about this",
                    when=_ABOUT_THE_APPEAL & _USED,
                    source=_ER / "",
                ),
                Bar(
                    id="could-have-appealed",
                    title="there was a right to appeal to the Tribunal about this, and it was reasonable "
                    "to expect you to use it",
                    when=_ABOUT_THE_APPEAL & ~_USED & Decision.reasonable_to_appeal,
                    source=_RIGHT_OF_APPEAL,
                ),
            ),
        ),
    ),
    must="Leave alone what a tribunal decides or could have been asked to decide, and look at whatever can "
    "be pulled apart from it.",
    judged="Whether it is reasonable to expect you to appeal, or to have appealed; and whether what you "
    "complain of can be pulled apart from the decision.",
    replies=(
        Reply(
            statement="The Ombudsman cannot look at EHC cases at all.",
            said=Decision.said.includes("ombudsman-never-ehc"),
            verdict=Verdict.MISLEADING,
            because="It looks at lateness, at help in a plan that was not given, at transport and at how a "
            "complaint was handled.",
            source=_RIGHT_OF_APPEAL,
        ),
        Reply(
            statement="You could have appealed, so the Ombudsman will not look at it.",
            said=Decision.said.includes("could-have-appealed"),
            verdict=Verdict.DEPENDS,
            because="A right of appeal that was not used shuts the Ombudsman out only if it was reasonable "
            "to expect you to use it.",
            depends_on="whether it was reasonable to expect you to appeal",
            source=_RIGHT_OF_APPEAL,
        ),
        Reply(
            statement="You appealed about the school, so the Ombudsman cannot look at the time before the "
            "plan.",
            said=Decision.said.includes("appealed-so-nothing-before"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Before the decision there was nothing to appeal, so that time is a matter of its own.",
            source=_RIGHT_OF_APPEAL,
        ),
        Reply(
            statement="You appealed, so the Ombudsman cannot look at the schooling lost because of the "
            "decision.",
            said=Decision.said.includes("lost-education-in-appeal"),
            verdict=Verdict.LAWFUL,
            because="The courts have held that schooling lost because of the disputed decision cannot be "
            "pulled apart from the appeal.",
            source=_ER / "",
        ),
    ),
    remedies=(OMBUDSMAN_REVIEW, TRIBUNAL_APPEAL, COUNCIL_COMPLAINT, JUDICIAL_REVIEW),
    gives_less="The Ombudsman cannot change the plan or give damages. The time from an appealable decision "
    "to the end of the appeal is usually shut out if the loss flows from the decision: so appeal early, and "
    "complain of the separate delay only. There is a time limit for asking, which another rule works out.",
    best_answer=BestAnswer(
        answer="A complaint split in two: what flows from the decision is left to the Tribunal, and the rest "
        "is looked into.",
        paper="A list of what happened by date, with the day on which the right to appeal began.",
    ),
    sources=(
        LOCAL_GOVERNMENT_ACT_1974 / "s 26(6)",
        LOCAL_GOVERNMENT_ACT_1974 / "s 26(5)",
    ),
    judgments=(
        Judgment(
            _ER / "",
            settles="Loss of education that is bound up with what was appealed is outside the Ombudsman's "
            "reach, and so is anything else that cannot be pulled apart from the appeal.",
            decided="2014",
        ),
        Judgment(
            _MILBURN / "",
            settles="The right of appeal is read widely: it takes in what the Tribunal could have been asked "
            "to deal with, and how the council ran the appeal.",
            decided="2023",
        ),
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Section 26(1) to (5) and the start of (6) in the present text, the rest of (6) in a text from "
    "before 2008; the opening of Milburn; five published decisions of the Ombudsman.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "That there is no choice left once an appeal was made comes from case law and the Ombudsman's "
            "settled practice, not from the words of the section."
        ),
        "Whether an appeal that was withdrawn counts as used is not settled: both readings are shown.",
        "Section 26 is older than 1 September 2014; this rule starts with appeals about EHC plans.",
        (
            "Only an appeal to the Tribunal is worked out here. The same section names appeals to a Minister "
            "and remedies in court, which the Ombudsman often does not insist on."
        ),
    ),
)
