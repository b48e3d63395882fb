"""Assess a child who may have special educational needs and may need an EHC plan.

The council must have an EHC needs assessment made if, having looked at views and evidence, it is of the
opinion that the child has or may have special educational needs, and that it may be necessary for them to be
met through a plan.  The second half is a low test that looks ahead.  The assessment is of education, health
and social care.  The duty falls away where the child was assessed in the six months before the council's
decision; where there is a plan already, a re-assessment has rules of its own.  Left to judgement: both halves
of the test, which the council answers first and the Tribunal on appeal.  Not given: a plan, or any help.
"""

from dutybound.language import (
    AS_OF,
    BestAnswer,
    Confidence,
    Judgment,
    Reply,
    Standing,
    StandingDuty,
    Strength,
    Verdict,
    any_of,
    choose,
    months,
    on,
    since,
)
from dutybound.law.england.ehc.assessing import AGREED_ON, OUTCOME, START, TO_BE_ASSESSED
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, TRIBUNAL_APPEAL
from dutybound.law.england.sources import CFA_2014, SEND_CODE_2015, judgment
from dutybound.law.england.vocabulary import Child, EhcRequest
from dutybound.law.england.vocabulary.parties import CHILD, LOCAL_AUTHORITY

_FL_J = judgment("Cambridgeshire County Council v FL-J", "[2016] UKUT 225 (AAC)")
_HW = judgment("Buckinghamshire County Council v HW", "[2013] UKUT 470 (AAC)")
_THE_DUTY = CFA_2014 / "s 36(8)"

_SIX_MONTHS_BEFORE = months(6).before(
    choose(EhcRequest.decision_sent.happened, EhcRequest.decision_sent, AS_OF)
)
ASSESSED_LATELY = _SIX_MONTHS_BEFORE <= EhcRequest.last_assessed

RULE = StandingDuty(
    id="ehc.must-assess-if-test-met",
    title="Assess, if your child may need an EHC plan",
    owed_by=LOCAL_AUTHORITY,
    owed_to=CHILD,
    strength=Strength.STATUTORY,
    about=EhcRequest,
    engaged=START.happened
    & Child.under(25, on=START)
    & any_of(
        TO_BE_ASSESSED,
        EhcRequest.may_have_sen & EhcRequest.plan_may_be_necessary & ~ASSESSED_LATELY,
    ),
    trigger=START,
    steps=(
        Standing(
            not_met=TO_BE_ASSESSED & ~EhcRequest.assessment_begun.happened & ~OUTCOME.happened,
            since=AGREED_ON,
        ),
    ),
    must="Have an EHC needs assessment made, of education, health care and social care. For a young person "
    "over 18, think about whether more time is needed to finish education or training.",
    judged="Whether the child has or may have special educational needs, whether it may be necessary for "
    "them to be met through a plan, and how soon an assessment has to begin.",
    replies=(
        Reply(
            statement="Your child is not two years behind.",
            said=EhcRequest.said_of_assessing.includes("not-two-years-behind"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="A council may have criteria as a guide, but they cannot take the place of the test in "
            "the Act.",
            source=SEND_CODE_2015 / "",
        ),
        Reply(
            statement="Your child has no diagnosis.",
            said=EhcRequest.said_of_assessing.includes("no-diagnosis"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act asks for no diagnosis: a child who may have special educational needs is "
            "enough.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="Your child is doing well in lessons.",
            said=EhcRequest.said_of_assessing.includes("doing-well"),
            verdict=Verdict.DEPENDS,
            because="Marks are part of the picture, but a need can be about more than marks.",
            source=CFA_2014 / "s 20",
            depends_on="What else your child finds hard, and what it takes to keep up.",
        ),
        Reply(
            statement="The needs are only for social care.",
            said=EhcRequest.said_of_assessing.includes("only-social-care"),
            verdict=Verdict.DEPENDS,
            because="Care that also teaches or trains counts as education. If nothing does, social care has "
            "its own assessment.",
            source=CFA_2014 / "s 21(5)",
            depends_on="Whether any of the help teaches or trains your child.",
        ),
        Reply(
            statement="The school has not spent its own money on your child first.",
            said=EhcRequest.said_of_assessing.includes("school-has-money-left"),
            verdict=Verdict.DEPENDS,
            because="What the school can give bears on whether a plan may be necessary, but the Act has no "
            "test of what has been spent.",
            source=_THE_DUTY,
            depends_on="Whether what the school can give would be enough for your child.",
        ),
        Reply(
            statement="The White Paper has changed the test.",
            said=EhcRequest.said_of_assessing.includes("law-has-changed"),
            verdict=Verdict.MISLEADING,
            because="Proposals are not law; the test is the one in the Act.",
            source=_THE_DUTY,
        ),
        Reply(
            statement="There are no plans before nursery.",
            said=EhcRequest.said_of_assessing.includes("no-plans-before-nursery"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="The Act sets no lowest age. Under two, education of any kind counts as special help.",
            source=CFA_2014 / "s 21",
        ),
        Reply(
            statement="Your child is over 19 and has finished.",
            said=EhcRequest.said_of_assessing.includes("over-19"),
            verdict=Verdict.DEPENDS,
            because="The law goes up to 25; after 18 the council has to think about whether more time is "
            "needed to finish.",
            source=CFA_2014 / "s 36(10)",
            depends_on="Whether your child needs more time to finish education or training.",
        ),
        Reply(
            statement="We assessed your child a few months ago, so we need not answer.",
            said=EhcRequest.said_of_assessing.includes("assessed-lately"),
            verdict=Verdict.DEPENDS,
            because="An assessment in the last six months can lift the duty to assess again, but never the "
            "duty to answer.",
            source=CFA_2014 / "s 36(6)",
            depends_on="How long ago that assessment was when the council decided.",
        ),
    ),
    remedies=(TRIBUNAL_APPEAL, COUNCIL_COMPLAINT, JUDICIAL_REVIEW),
    gives_less="No plan, no help, and no choice of who assesses. The way in is education: a disabled child "
    "with no special educational needs has the social care assessment instead. The Ombudsman cannot look at "
    "a refusal that can be appealed.",
    best_answer=BestAnswer(
        answer="Yes, we will assess; or what evidence it weighed, and why no plan could be necessary.",
        paper="The reasons for the refusal, the criteria that were used, and the evidence before the panel.",
    ),
    sources=(
        CFA_2014 / "s 20",
        CFA_2014 / "s 21",
        CFA_2014 / "s 36(2)",
        CFA_2014 / "s 36(6)",
        _THE_DUTY,
        CFA_2014 / "s 36(10)",
    ),
    judgments=(
        Judgment(
            _FL_J / "",
            settles="Whether a child has a learning difficulty or disability is about now; whether a plan "
            "may be necessary is a provisional look ahead.",
            decided="2016",
        ),
        Judgment(
            _HW / "",
            settles="'Necessary' lies somewhere between useful and indispensable.",
            decided="2013",
        ),
    ),
    in_force=since(2014, 9, 1),
    checked=on(2026, 11, 22),
    seen="Sections 20, 21, 24, 36 and 83 in a copy of 2025 to 2026. Of the judgments, a legal charity's "
    "pages; of the Code of Practice on criteria, only what others quote.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Whether an assessment on the very day six months before the decision is within the previous six "
            "months: no case was found. We count that day in, so that nobody is wrongly said to owe an "
            "assessment."
        ),
        (
            "Section 36(8) does not itself speak of the six months: they are read in from section 36(6), "
            "which says when the council is to consider. We are less sure here."
        ),
        (
            "The council agreeing to assess is taken to say that the test is met. How soon it has to begin "
            "is not in the Act: 'not met' says only that nothing has begun."
        ),
        "An order of the Tribunal to assess has times of its own.",
        "A request is taken to be for a child without a plan: with one, it is a request to assess again.",
    ),
)
