"""Think about disabled people before deciding, and not afterwards.

A public authority must, in the exercise of its functions, have due regard to the need to end discrimination,
to advance equality of opportunity (which includes taking account of disabled people's disabilities) and to
foster good relations.  The duty is kept before and at the time of the decision, with substance and an open
mind, by whoever decides.  It applies to a policy and to a decision about one family where a disability bears
on it.

Left to judgement: how much regard is due.  Not given: any outcome, or a claim of one's own in a county court:
a failure is for judicial review.
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
    all_of,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import EQUALITY_ACT_2010, judgment
from dutybound.law.england.vocabulary import UnfairTreatment
from dutybound.law.england.vocabulary.parties import DISABLED_PERSON_OR_CARER, SERVICE_OR_BODY

_REGARD = EQUALITY_ACT_2010 / "s 149(1)"

RULE = StandingDuty(
    id="equality.public-sector-equality-duty",
    title="Think about disabled people before deciding",
    owed_by=SERVICE_OR_BODY,
    owed_to=DISABLED_PERSON_OR_CARER,
    strength=Strength.STATUTORY,
    about=UnfairTreatment,
    engaged=all_of(
        UnfairTreatment.body.is_("council", "nhs", "school", "college", "university"),
        UnfairTreatment.kind.is_("same-rule-for-all", "not-thought-about"),
        UnfairTreatment.done.happened,
    ),
    trigger=UnfairTreatment.done,
    steps=(Standing(not_met=~UnfairTreatment.thought_first, since=UnfairTreatment.done),),
    must="Find out what the decision would mean for disabled people, weigh it before deciding, and be able "
    "to show that it did.",
    judged="How much thought is enough. The law asks for substance and not for a form.",
    replies=(
        Reply(
            statement="We did the equality check afterwards.",
            said=UnfairTreatment.said.includes("looked-afterwards"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The thought has to come before the decision and shape it.",
            source=_REGARD,
        ),
        Reply(
            statement="That duty is not about one family.",
            said=UnfairTreatment.said.includes("not-about-one-family"),
            verdict=Verdict.MISLEADING,
            because="It holds for every use of the body's powers, and so for one decision too where a "
            "disability bears on it.",
            source=_REGARD,
        ),
    ),
    remedies=(JUDICIAL_REVIEW, COUNCIL_COMPLAINT, OMBUDSMAN),
    gives_less="It is about how a decision is made, and not about what it is. Winning brings a new decision, "
    "which may be the same. Only judicial review enforces it: there is no claim in the county court.",
    best_answer=BestAnswer(
        answer="What was found out about disabled people, by whom, on what day, and what it changed.",
        paper="The equality check with its date, and the report that those who decided had before them.",
    ),
    sources=(
        _REGARD,
        EQUALITY_ACT_2010 / "s 149(3)",
        EQUALITY_ACT_2010 / "s 149(4)",
        EQUALITY_ACT_2010 / "s 150(1)",
        EQUALITY_ACT_2010 / "s 156",
        EQUALITY_ACT_2010 / "Sch 18 para 3",
    ),
    judgments=(
        Judgment(
            judgment(
                "R (Brown) v Secretary of State for Work and Pensions", "[2008] EWHC 3158 (Admin)"
            )
            / "",
            settles="Regard is due before and at the time, in substance, with rigour and an open mind.",
            decided="2008",
        ),
        Judgment(
            judgment(
                "R (Bracking) v Secretary of State for Work and Pensions", "[2013] EWCA Civ 1345"
            )
            / "",
            settles="The principles of Brown stand, and the duty is that of whoever decides.",
            decided="2013",
        ),
        Judgment(
            judgment("Hotak v Southwark LBC", "[2015] UKSC 30") / "",
            settles="In a decision about one person the disability has to be looked at sharply.",
            decided="2015",
        ),
    ),
    in_force=since(2011, 4, 5),
    checked=on(2026, 11, 22),
    seen="Sections 149 to 157 and Schedule 18, in a copy of the revised text of 2026, in which the list of "
    "authorities (Schedule 19) is empty. The judgments were not read.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "That councils, health bodies, state schools, colleges and universities are on the list is "
            "common knowledge, and was not seen. A private school is not counted here."
        ),
        "The day from which it holds, 5 April 2011, was not seen.",
        (
            "Where you do not know what the record shows, ask for it: a thought that was not written down is "
            "hard to show, but writing is not a condition."
        ),
    ),
)
