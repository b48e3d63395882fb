"""Keep the EHC plan of somebody held in a secure place for young people, and go on with its help.

For a child or young person of 18 or under who is held by order of a court, or on recall, in a place for young
people in England, the home council must keep the plan that there was just before, or that was made inside,
and must arrange the special educational help in it; or, where it is not practicable, what comes nearest to
it; or, where it is no longer right, what reasonably seems right.  The health service must do the same for
health care in the plan.  After release, from a prison too, the council that is then responsible must maintain
the plan and review it as soon as reasonably practicable.

Left to judgement: what is practicable and what is right for the person now.  Not given: social care in the
plan, which this section does not name; and nothing inside an adult prison.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Condition,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    any_of,
    choose,
    on,
    since,
)
from dutybound.law.england.remedies import EDUCATION_REMEDIES, NHS_COMPLAINT
from dutybound.law.england.sources import CFA_2014
from dutybound.law.england.vocabulary import Child, Detention
from dutybound.law.england.vocabulary.parties import (
    HOME_COUNCIL_OR_HEALTH_SERVICE,
    PARENT_OR_YOUNG_PERSON,
)

_KEEP = CFA_2014 / "s 74(2)"
_EDUCATION = CFA_2014 / "s 74(4)"
_HEALTH = CFA_2014 / "s 74(5)"
_MAINTAIN = CFA_2014 / "s 48(2)(a)"
_REVIEW = CFA_2014 / "s 48(2)(b)"

_INSIDE: Condition = (
    Detention.place.is_("youth-place-by-order") & ~Detention.released.happened & Child.under(19)
)
# The duties after release reach whoever was held by order of a court, in a prison too (section 48(1)).
_LET_OUT: Condition = Detention.released.happened & Child.under(25, on=Detention.released)
_SINCE = choose(Detention.plan_before, Detention.begun, Detention.final_plan_sent)

RULE = StandingDuty(
    id="ehc.detained-persons",
    title="Keep the EHC plan of a young person who is held, and its help",
    owed_by=HOME_COUNCIL_OR_HEALTH_SERVICE,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=Detention,
    engaged=Detention.begun.happened
    & Detention.place.is_("youth-place-by-order", "adult-prison")
    & any_of(Detention.plan_before, Detention.final_plan_sent.happened),
    trigger=AS_OF,
    steps=(
        Standing(
            id="keep",
            title="Keep the EHC plan while your child is held",
            when=_INSIDE,
            not_met=~Detention.plan_kept,
            since=_SINCE,
            sources=(CFA_2014 / "s 74(1)", _KEEP),
        ),
        Standing(
            id="education",
            title="Arrange special educational help while your child is held",
            when=_INSIDE,
            not_met=~Detention.education_arranged,
            since=_SINCE,
            sources=(_EDUCATION, CFA_2014 / "s 74(6)"),
        ),
        Standing(
            id="health",
            title="Arrange the plan's health care while your child is held (the health service)",
            when=_INSIDE & Detention.health_in_plan,
            not_met=~Detention.health_arranged,
            since=_SINCE,
            sources=(_HEALTH, CFA_2014 / "s 74(7)"),
        ),
        Standing(
            id="maintain",
            title="Keep the EHC plan going once your child is let out",
            when=_LET_OUT,
            not_met=~Detention.plan_maintained_after,
            since=Detention.released,
            sources=(_MAINTAIN,),
        ),
        Standing(
            id="review",
            title="Review the EHC plan as soon as it can, once your child is let out",
            when=_LET_OUT,
            not_met=~Detention.reviewed_after.happened & Detention.could_have_reviewed,
            since=Detention.released,
            sources=(_REVIEW,),
        ),
    ),
    must="Keep the plan; arrange its special educational help, or the nearest to it, or what is right now; "
    "and after release maintain the plan and review it as soon as reasonably practicable. The plan's health "
    "care is for the health service to arrange.",
    judged="Whether the help in the plan is practicable there, whether it is still right for your child, and "
    "how soon after release the plan could have been reviewed.",
    replies=(
        Reply(
            statement="The plan lapses while your child is held.",
            said=Detention.said.includes("plan-lapses"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The home council has to keep the plan, and arrange special educational help, while your "
            "child is held in a place for young people.",
            source=_KEEP,
        ),
        Reply(
            statement="Schooling is only for the secure place to see to.",
            said=Detention.said.includes("schooling-is-for-the-place"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Whoever teaches there, the home council must arrange the special educational help.",
            source=_EDUCATION,
        ),
    ),
    remedies=(*EDUCATION_REMEDIES, NHS_COMPLAINT),
    gives_less="Help that comes near to that in the plan is enough where the plan's own is not practicable. "
    "The section names education and health, and not social care. It ends at 19, and does not reach an adult "
    "prison; but the plan is taken up again after release from one, up to 25.",
    best_answer=BestAnswer(
        answer="What help is given there, by whom and how often, and how it compares with the plan.",
        paper="The plan, what the council agreed with the secure place, and the record of lessons given.",
    ),
    sources=(
        CFA_2014 / "s 70(5)",
        CFA_2014 / "s 74(1)",
        _KEEP,
        _EDUCATION,
        _HEALTH,
        CFA_2014 / "s 74(6)",
        CFA_2014 / "s 74(7)",
        _MAINTAIN,
        _REVIEW,
    ),
    in_force=since(2015, 4, 1),
    checked=on(2026, 11, 22),
    seen="Sections 48 and 70 to 75, in a copy of 2025 to 2026; their notes on what is a place for young "
    "people; that section 72 is in force from 1 April 2015. The Code of Practice (chapter 10) was not read.",
    confidence=Confidence.MEDIUM,
    doubts=(
        (
            "That all of sections 70 to 75 came in on 1 April 2015 is taken from section 72 and from the "
            "Regulations of that day."
        ),
        (
            "The review is owed as soon as reasonably practicable after release. It is called not met only "
            "where somebody says that it could have been made by now."
        ),
        "The health care is owed by the health service, and not by the council.",
        (
            "The words let the duty inside begin with the detention, whether or not the home council knows "
            "of it yet; the days shown go by the words."
        ),
        (
            "After release the duties are those of the council that is responsible on that day, which may be "
            "another one. Whether a court held your child on a sentence or before trial is not asked."
        ),
        "What a detention order is stands in another Act (Education Act 1996 section 562), not read here.",
    ),
)
