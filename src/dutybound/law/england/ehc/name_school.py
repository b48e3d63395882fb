"""Name in the EHC plan the school or college that the family asked for.

A family may ask for a place of certain kinds while it comments on a draft plan, or on changes to a plan: a
state school or nursery, an academy, a further education college, a non-maintained special school, or an
independent place on the government's list.  The council asks that place, and must name it unless one of the
grounds in the Act holds: the place is unsuitable for the child's age, ability, aptitude or needs; or the
child's being there would not go together with the efficient education of others or the efficient use of
resources.  Being full, or a school's no, is not one of them by itself.  Left to judgement: whether a ground
holds.  Not given: an independent place that is not on the list; a place before the plan names it.
"""

from dutybound.language import (
    BestAnswer,
    Condition,
    Confidence,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, TRIBUNAL_APPEAL
from dutybound.law.england.sources import CFA_2014, SEND_REGS_2014
from dutybound.law.england.vocabulary import SchoolRequest
from dutybound.law.england.vocabulary.parties import LOCAL_AUTHORITY, PARENT_OR_YOUNG_PERSON

_ASK = CFA_2014 / "s 39(2)"
_NAME = CFA_2014 / "s 39(3)"
_GROUNDS = CFA_2014 / "s 39(4)"

ON_THE_LIST: Condition = SchoolRequest.kind.is_("state", "college", "non-maintained", "approved")
# A ground may hold whatever words the council used; only where it gives no reason is there none to look at.
GROUND: Condition = (
    SchoolRequest.reason.is_(
        "unsuitable", "others", "resources", "full-or-refused", "something-else"
    )
    & SchoolRequest.ground_holds
)

RULE = StandingDuty(
    id="ehc.name-school",
    title="Name the school or college that you asked for",
    owed_by=LOCAL_AUTHORITY,
    owed_to=PARENT_OR_YOUNG_PERSON,
    strength=Strength.STATUTORY,
    about=SchoolRequest,
    engaged=SchoolRequest.asked.happened & SchoolRequest.in_time & ON_THE_LIST,
    trigger=SchoolRequest.asked,
    steps=(
        Standing(
            id="ask",
            title="Ask the school or college before it decides",
            not_met=SchoolRequest.plan_sent.happened & ~SchoolRequest.place_consulted,
            since=SchoolRequest.plan_sent,
            sources=(_ASK,),
        ),
        Standing(
            id="name",
            title="Name the school or college in the plan, unless a ground in the Act holds",
            when=~GROUND,
            not_met=SchoolRequest.plan_sent.happened
            & SchoolRequest.plan_names.is_("another-place", "type-only"),
            since=SchoolRequest.plan_sent,
            sources=(CFA_2014 / "s 38(3)", _NAME, _GROUNDS),
        ),
    ),
    must="Ask the place, and the other council if it runs it; name it, unless it is not suitable for your "
    "child, or your child there would get in the way of teaching others or of using money well. The place "
    "that is named has to take your child.",
    judged="Whether a ground holds. The council decides first, and the Tribunal on appeal.",
    replies=(
        Reply(
            statement="The school is full.",
            said=SchoolRequest.said.includes("full"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="Being full is not one of the grounds. The council has to show what harm one more child "
            "would do to the teaching of others or to the use of money.",
            source=_GROUNDS,
        ),
        Reply(
            statement="The school said no.",
            said=SchoolRequest.said.includes("school-said-no"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The council has to ask the school and weigh what it says, and then decide by itself.",
            source=_NAME,
        ),
        Reply(
            statement="It costs too much.",
            said=SchoolRequest.said.includes("too-dear"),
            verdict=Verdict.DEPENDS,
            because="Cost counts only as far as the place would not be an efficient use of money. That means "
            "looking at what another place would cost and give.",
            source=_GROUNDS,
            depends_on="What both places cost, and what each would do for your child.",
        ),
        Reply(
            statement="It is in another council's area.",
            said=SchoolRequest.said.includes("other-area"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The council then has to ask the other council too, and no more.",
            source=_ASK,
        ),
        Reply(
            statement="We do not name independent schools.",
            said=SchoolRequest.said.includes("independent"),
            verdict=Verdict.DEPENDS,
            because="An independent special school or college on the government's list can be asked for like "
            "a state school. For any other the council only has to think about what you say.",
            source=CFA_2014 / "s 38(3)",
            depends_on="Whether the place is on the government's list (section 41).",
        ),
        Reply(
            statement="Boarding is social care, so we will not name it.",
            said=SchoolRequest.said.includes("boarding-is-care"),
            verdict=Verdict.DEPENDS,
            because="If your child needs to be taught through the waking day, that is education. If the need "
            "is for care only, that by itself does not bring a boarding school.",
            source=CFA_2014 / "s 21(5)",
            depends_on="Whether the time outside lessons has to teach or train your child.",
        ),
        Reply(
            statement="An ordinary school cannot meet the needs.",
            said=SchoolRequest.said.includes("mainstream-cannot"),
            verdict=Verdict.DEPENDS,
            because="One school that you name can be unsuitable. But if you want an ordinary school, the "
            "plan must give one unless that would spoil the teaching of others, and no reasonable step "
            "could help.",
            source=CFA_2014 / "s 33",
            depends_on="Whether you ask for one school or for ordinary schools in general, and what steps "
            "could be taken.",
        ),
    ),
    remedies=(TRIBUNAL_APPEAL, COUNCIL_COMPLAINT, JUDICIAL_REVIEW),
    gives_less="No right to a wholly independent place that is not on the list: the council only has to have "
    "regard to what parents wish. A need for care alone does not bring a boarding school. A school's answer "
    "within 15 days is guidance. The appeal about the place alone needs no mediation certificate.",
    best_answer=BestAnswer(
        answer="Yes; or which ground, and the facts behind it: what the place lacks, whose teaching would "
        "suffer and how, what both places cost.",
        paper="The letter to the school and its answer, the note of the panel, and the working behind the "
        "cost.",
    ),
    sources=(
        CFA_2014 / "s 33",
        CFA_2014 / "s 38(2)",
        CFA_2014 / "s 38(3)",
        _ASK,
        _NAME,
        _GROUNDS,
        CFA_2014 / "s 39(5)",
        CFA_2014 / "s 40",
        CFA_2014 / "s 43",
        SEND_REGS_2014 / "reg 22(2)",
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 33, 38 to 41 and 43 of the 2014 Act in a copy of February 2026; SI 2014/1530 regs 13, 22 "
    "and 27 in a copy with changes to 3 April 2018. No judgment and no part of the Code of Practice was "
    "read.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "The right to an ordinary school where no place was asked for, or the one asked for was refused "
            "(section 33), is told here and not worked out."
        ),
        (
            "What parents wish about other independent schools counts under section 9 of the Education Act "
            "1996, which was not read."
        ),
        (
            "A request after the time for comments has no such force; the council may still look at it, and "
            "a review brings a new time."
        ),
        (
            "Where the council relies on a ground and the family disagrees, the council's own word settles "
            "it until the Tribunal has said otherwise."
        ),
        (
            "Where the council says only that the place is full, or gives a reason of its own, the Tribunal "
            "may still find that a ground of the Act holds: until somebody has said, that stays open here."
        ),
        (
            "Whether a request counts that came after the council's own date, but within the 15 days that it "
            "had to give, is not settled. The family answers whether it was in time."
        ),
    ),
)
