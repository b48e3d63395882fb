"""Assess autistic people for adult care whatever their IQ (statutory guidance).

The Autism Act 2009 makes the government issue guidance to councils and health bodies about autistic adults,
which has to deal with diagnosis, assessment, planning as people move from being children to adults, training
and local leadership.  It is treated as general guidance under section 7 of the Local Authority Social
Services Act 1970: a council follows it unless it has a good reason not to.  The guidance of March 2015 is
understood to say that an IQ score is no ground for refusing to assess.

Left to judgement: whether there was a good reason to depart.  Not given: almost anything to children, apart
from the move to adult care; any service.
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
    choose,
    on,
    since,
)
from dutybound.law.england.remedies import ADULT_CARE_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import AUTISM_ACT_2009, AUTISM_GUIDANCE_2015, judgment
from dutybound.law.england.vocabulary import Transition
from dutybound.law.england.vocabulary.parties import SOCIAL_SERVICES_AND_NHS, YOUNG_PERSON

_GUIDANCE = AUTISM_GUIDANCE_2015 / ""

RULE = StandingDuty(
    id="autism.statutory-guidance",
    title="Assess autistic people for adult care whatever their IQ",
    owed_by=SOCIAL_SERVICES_AND_NHS,
    owed_to=YOUNG_PERSON,
    strength=Strength.GUIDANCE,
    about=Transition,
    engaged=Transition.autistic,
    trigger=choose(Transition.refused.happened, Transition.refused, AS_OF),
    steps=(
        Standing(
            not_met=Transition.refused.happened & Transition.refused_for_iq,
            since=Transition.refused,
        ),
    ),
    must="Assess autistic adults, and young people on the way to adult care, on their needs and not on an IQ "
    "score; have a path to diagnosis, a person who leads on autism, and a plan for the move at 18.",
    judged="Whether the council had a good reason to depart from the guidance.",
    replies=(
        Reply(
            statement="A learning disability or an EHC plan is needed.",
            said=Transition.said.includes("needs-learning-disability-or-plan"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="The guidance is understood to rule out an IQ bar for autistic adults, and the Care Act "
            "asks about needs.",
            source=_GUIDANCE,
        ),
        Reply(
            statement="This guidance is not law.",
            verdict=Verdict.DEPENDS,
            because="It is guidance, but of the kind that a council follows unless it has a good reason.",
            depends_on="whether it gave a good reason for this case",
            source=AUTISM_ACT_2009 / "s 3(2)",
        ),
    ),
    remedies=(ADULT_CARE_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="This is guidance and not an Act. It is about adults, and about the move to adult care; the "
    "rights of children come from other laws. It gives no service. The strategy that it belongs to ran out "
    "in July 2026, and nothing newer was found.",
    best_answer=BestAnswer(
        answer="The assessment for adult care, from a given day, by somebody trained in autism.",
        paper="The refusal with its reason, and the council's rule on who is assessed.",
    ),
    sources=(
        AUTISM_ACT_2009 / "s 2(1)",
        AUTISM_ACT_2009 / "s 2(5)",
        AUTISM_ACT_2009 / "s 3(2)",
        _GUIDANCE,
    ),
    judgments=(
        Judgment(
            judgment("R v Islington LBC ex p Rixon", "[1997] ELR 66") / "",
            settles="Such guidance is followed unless there is a good reason, told in the decision.",
            decided="1996",
        ),
    ),
    in_force=since(2015, 3, 26),
    checked=on(2026, 11, 22),
    seen="The Autism Act 2009, whole, as first made. Of the guidance of March 2015 only the title page; that "
    "IQ alone is no ground comes from a charity's note on the guidance of 2010. The judgment was not read.",
    confidence=Confidence.LOW,
    doubts=(
        "No paragraph of the guidance was seen. Find the passage on IQ before you quote it.",
        (
            "The strategy of 2021 ended in July 2026. In January 2026 the government gave no day for a new "
            "one; whether the guidance was replaced since is not known."
        ),
        "The day from which the guidance holds, 26 March 2015, was not seen.",
    ),
)
