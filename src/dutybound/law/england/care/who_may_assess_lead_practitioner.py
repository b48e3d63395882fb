"""Put somebody fit in the lead of a section 17 assessment, who need not be a social worker.

Section 17 does not say who has to assess a child in need.  Guidance since December 2023 lets a manager with a
social work qualification choose who leads: that person may be somebody else, such as a family support worker,
with the skills, the knowledge and the time for this child, while a social work manager looks over the work.
Before that, guidance left it to social workers.  Child protection enquiries are still led by social workers.

Left to judgement: who is fit.  Not given: an assessor with training in disability, which no law asks for; the
Law Commission has proposed it.
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import OMBUDSMAN, STATUTORY_COMPLAINT
from dutybound.law.england.sources import CHILDREN_ACT_1989, WORKING_TOGETHER
from dutybound.law.england.vocabulary import AssessmentConduct
from dutybound.law.england.vocabulary.parties import FAMILY, LOCAL_AUTHORITY

_GUIDANCE = WORKING_TOGETHER / ""
_NOBODY_NAMED = CHILDREN_ACT_1989 / "s 17(1)"

RULE = StandingDuty(
    id="care.who-may-assess-lead-practitioner",
    title="Put somebody fit in the lead of your child's assessment",
    owed_by=LOCAL_AUTHORITY,
    owed_to=FAMILY,
    strength=Strength.GUIDANCE,
    about=AssessmentConduct,
    engaged=AssessmentConduct.topic.is_("who-assesses")
    & AssessmentConduct.agreed_to_assess.happened,
    trigger=AssessmentConduct.agreed_to_assess,
    steps=(
        Standing(
            id="lead",
            title="Name who leads, with a social work manager to look over the work",
            not_met=AssessmentConduct.lead.is_("nobody", "other-without-oversight"),
            since=AssessmentConduct.agreed_to_assess,
        ),
        Standing(
            id="fit",
            title="Choose somebody with the skills, the knowledge and the time for your child",
            when=~AssessmentConduct.lead.is_("nobody"),
            not_met=~AssessmentConduct.lead_fits,
            since=AssessmentConduct.agreed_to_assess,
        ),
    ),
    must="Have a manager or supervisor with a social work qualification choose who leads; choose somebody "
    "with the skills, the knowledge and the time for this child; look over the work; and stay responsible.",
    judged="Who is fit to lead for this child.",
    replies=(
        Reply(
            statement="We have no social worker free, so we cannot assess.",
            said=AssessmentConduct.said.includes("no-social-worker-free"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act does not ask for a social worker, and the guidance lets somebody else lead.",
            source=_NOBODY_NAMED,
        ),
        Reply(
            statement="A family support worker did it, so it was Early Help and not section 17.",
            said=AssessmentConduct.said.includes("only-early-help"),
            verdict=Verdict.MISLEADING,
            because="What counts is which duty the work was done under, and not the job of who did it.",
            source=_NOBODY_NAMED,
        ),
        Reply(
            statement="Only a social worker may assess a child in need.",
            said=AssessmentConduct.said.includes("must-be-social-worker"),
            verdict=Verdict.MISLEADING,
            because="That was the guidance until 2023, and is still so for child protection enquiries.",
            source=_GUIDANCE,
        ),
    ),
    remedies=(STATUTORY_COMPLAINT, OMBUDSMAN),
    gives_less="You have no right to a social worker, and no law says that whoever assesses must have "
    "training in disability. You can ask what that person knows of your child's disability.",
    best_answer=BestAnswer(
        answer="Who leads, what that person knows of your child's disability, who looks over the work, and "
        "that it is under section 17.",
        paper="The name and job of who leads, and the note of who chose that person and why.",
    ),
    sources=(_GUIDANCE, _NOBODY_NAMED),
    in_force=since(2023, 12, 15),
    checked=on(2026, 11, 22),
    seen="Section 17 of the Children Act 1989. Of the guidance of December 2023 only what a trade paper and "
    "a county's news page say of it; of the edition of March 2026 nothing.",
    confidence=Confidence.LOW,
    doubts=(
        (
            "The edition of March 2026 has not been read. Summaries say that it goes on in the same "
            "direction, with a family help plan led by a team of several professions."
        ),
        "The day of December 2023 on which the guidance came out was not seen: 15 December is used.",
        "Whether it reaches an assessment that began before it is not said.",
    ),
)
