"""Ask for advice about social care in every assessment, whether or not the family is known there.

An assessment is of education, health and social care, and the council must ask for advice about social care:
about needs, the help that may be required and what it is to lead to.  There is no threshold, and no "if
known".  The only way out is older advice that the family, its writer and the council all find good enough.
Whether a reply that only says that the child is not known is advice at all has not been decided by a court:
guidance and those who advise families say that it is not.  Not given: a social worker, a full assessment
under section 17, a service, or a day in the Regulations for the answer of the council's own staff.
"""

from dutybound.language import (
    NEVER,
    BestAnswer,
    Confidence,
    Contested,
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
from dutybound.law.england.ehc.assessing import OUTCOME, START, TO_BE_ASSESSED
from dutybound.law.england.ehc.gathering_advice import (
    OLD_ADVICE_IS_ENOUGH,
    OUTCOME_ON,
    WENT_ON_WITHOUT_ASKING,
)
from dutybound.law.england.remedies import (
    EDUCATION_REMEDIES,
    STATUTORY_COMPLAINT,
    TRIBUNAL_APPEAL,
)
from dutybound.law.england.sources import (
    CFA_2014,
    SEND_CODE_2015,
    SEND_REGS_2014,
    ombudsman_report,
)
from dutybound.law.england.vocabulary import Advice
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_THE_DUTY = SEND_REGS_2014 / "reg 6(1)(e)"
NOT_KNOWN_REPLY = Contested(
    id="reply-not-known",
    question="Is the duty kept by asking, where the answer says only that the child is not known?",
    readings={
        "asking-is-enough": "it is: the Regulations say that the council must seek advice, and it has",
        "advice-about-needs": "it is not: what must be sought is advice about needs, provision and outcomes, "
        "and the assessment has to cover social care; a reply about the files is not that",
    },
)
_ONLY_NOT_KNOWN = Advice.given.happened & Advice.content.is_("not-known-only") & OUTCOME.happened

RULE = StandingDuty(
    id="ehc.social-care-advice",
    title="Ask for advice about social care when it assesses",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=Advice,
    engaged=TO_BE_ASSESSED & Advice.kind.is_("social-care") & ~OLD_ADVICE_IS_ENOUGH,
    trigger=START,
    steps=(
        Standing(
            not_met=any_of(
                WENT_ON_WITHOUT_ASKING,
                NOT_KNOWN_REPLY.condition(
                    asking_is_enough=NEVER, advice_about_needs=_ONLY_NOT_KNOWN
                ),
            ),
            since=OUTCOME_ON,
        ),
    ),
    must="Tell its social care officers when it considers an assessment; ask for advice about social care "
    "needs, the help that may be required and what it is to lead to; and append the advice to the plan in "
    "section K.",
    judged="How full the advice has to be, and whether there are social care needs.",
    replies=(
        Reply(
            statement="Your child is not known to this service.",
            said=Advice.said.includes("not-known"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="It is no reason for not asking; as an answer it speaks of files and not of needs, and "
            "guidance wants education, health and care looked at together.",
            source=SEND_CODE_2015 / "para 10.18",
        ),
        Reply(
            statement="Your child is below the threshold of our disabled children's team.",
            said=Advice.said.includes("below-team-threshold"),
            verdict=Verdict.MISLEADING,
            because="What a team takes on is another question; advice is owed for every child who is "
            "assessed.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="Please look at the Local Offer.",
            said=Advice.said.includes("see-local-offer"),
            verdict=Verdict.MISLEADING,
            because="A list of services says nothing of what this child needs.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="We give advice only in child protection cases.",
            said=Advice.said.includes("child-protection-only"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="Advice is owed in every assessment; nothing in the Regulations limits it to child "
            "protection.",
            source=SEND_CODE_2015 / "para 10.18",
        ),
        Reply(
            statement="We found no social care needs, and here is what we looked at.",
            said=Advice.said.includes("no-needs-found"),
            verdict=Verdict.LAWFUL,
            because="If it is true, and says what was looked at, it is advice.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="You must ask for a social worker yourself first.",
            said=Advice.said.includes("self-refer-first"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The council has to ask, whatever the family has or has not asked for.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="An assessment by a social worker is not required.",
            said=Advice.said.includes("no-social-worker-required"),
            verdict=Verdict.LAWFUL,
            because="That is so: advice is owed, and not always an assessment by a social worker.",
            source=_THE_DUTY,
        ),
    ),
    remedies=(*EDUCATION_REMEDIES, STATUTORY_COMPLAINT, TRIBUNAL_APPEAL),
    gives_less="Not a social worker, not a full assessment, and no service. An assessment of a disabled "
    "child under section 17 is asked for apart, and at the same time is best. Six weeks is what the Code of "
    "Practice is understood to hope for from the council's own staff; the six weeks in the Regulations are "
    "for another council or other bodies. Within an appeal about education the Tribunal can recommend.",
    best_answer=BestAnswer(
        answer="Whom it asked and when, what they looked at, and what they found.",
        paper="The request to social care with its date, the reply, section K, and the notice that was given "
        "when an assessment was considered.",
    ),
    sources=(
        CFA_2014 / "s 36(2)",
        SEND_REGS_2014 / "reg 4(2)(b)",
        _THE_DUTY,
        SEND_REGS_2014 / "reg 6(4)",
        SEND_REGS_2014 / "reg 7",
        SEND_REGS_2014 / "reg 12(4)",
    ),
    judgments=(
        Judgment(
            ombudsman_report("London Borough of Sutton", "18 008 914") / "",
            settles="It was fault that social care was not assessed in the move to an EHC plan.",
            decided="25 April 2019",
        ),
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="SI 2014/1530 regs 4, 6, 7, 8 and 12 in a copy with changes to 3 April 2018; section 36 in a copy "
    "of 2025 to 2026. Of the Code of Practice, 10.18 and the start of 9.49 as others quote them. Of the "
    "Ombudsman's decision, a summary.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "No court has decided whether a reply that a child is not known is advice. Both readings are "
            "worked out; we are less sure here."
        ),
        (
            "The Code of Practice is understood to expect answers within six weeks of being asked. The "
            "paragraph was not seen, so no day is worked out for the council's own staff."
        ),
        "An assessment under section 17 has times of its own, in guidance; they are not a limit for this.",
    ),
    never_with=("ehc.seek-advice",),
)
