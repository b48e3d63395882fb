"""What the children's doctors' own guidance expects where fabricated illness is raised.

When somebody says that a parent may be making up, making worse or causing a child's illness, or speaks of
"perplexing presentations", the doctors' own guidance (the Royal College's, of 2021) expects one consultant to
put together what all the doctors think; the parents to be told (not asked) that the worry is shared, unless
that would put the child at once in serious danger; and a plan for the child's health and schooling in every
case.  Warning signs are signs, not proof.  The section 47 question stays apart (see that rule), and help that
the child needs goes on.

Left to judgement: what the signs mean, and whether telling is dangerous.  It is professional guidance,
written for children's doctors, and weaker than statutory guidance: this rule makes questions and says of
nobody that something was broken.  Fabricated illness does happen.  The caution is as large as the right.
"""

from dutybound.language import (
    AS_OF,
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
from dutybound.law.england.remedies import (
    COMMISSIONER,
    JUDICIAL_REVIEW,
    NHS_COMPLAINT,
    OMBUDSMAN,
    SOLICITOR,
)
from dutybound.law.england.sources import CHILDREN_ACT_1989, FII_GUIDANCE_2021
from dutybound.law.england.vocabulary import Enquiry
from dutybound.law.england.vocabulary.parties import FAMILY, PROFESSIONALS

_GUIDANCE = FII_GUIDANCE_2021 / ""

RULE = StandingDuty(
    id="care.fii-and-perplexing-presentations",
    title="Follow the doctors' own guidance where fabricated illness is raised",
    owed_by=PROFESSIONALS,
    owed_to=FAMILY,
    strength=Strength.GUIDANCE,
    about=Enquiry,
    engaged=Enquiry.fii_raised_by.is_("doctor", "school", "social-care", "someone-else"),
    trigger=AS_OF,
    steps=(
        Standing(
            id="one-view",
            title="Have one consultant put together what all the doctors think",
            not_met=~Enquiry.paediatric_view,
        ),
        Standing(
            id="tell-parents",
            title="Tell you that there is a worry and that it is shared",
            not_met=~Enquiry.parents_told.happened & ~Enquiry.immediate_serious_risk,
            since=Enquiry.raised,
        ),
        Standing(
            id="plan",
            title="Make a plan for your child's health and schooling, whoever is involved",
            not_met=~Enquiry.recovery_plan,
        ),
    ),
    must="Treat warning signs as signs and not as proof; look at harm to the child and not at motive; have "
    "one consultant put together the doctors' views; think of illness not yet found, of disability and of a "
    "parent's own disability; tell the parents, unless that would put the child at once in serious danger; "
    "make a plan for health and schooling; and go on meeting the child's needs.",
    judged="What the signs mean, whether a child is harmed, and whether telling the parents is dangerous. "
    "The doctors weigh this first.",
    replies=(
        Reply(
            statement="Second opinions and complaints are warning signs.",
            said=Enquiry.said.includes("complaints-are-signs"),
            verdict=Verdict.AGAINST_GUIDANCE,
            because="The doctors' own guidance calls such things signs to look into, and not evidence of "
            "harm when they stand alone.",
            source=_GUIDANCE,
        ),
        Reply(
            statement="We did not tell you, because of the risk.",
            said=Enquiry.said.includes("not-told-for-risk"),
            verdict=Verdict.DEPENDS,
            because="The guidance lets parents be left untold where telling them would put the child at once "
            "in serious danger.",
            depends_on="whether telling you would have put your child at once in serious danger",
            source=_GUIDANCE,
        ),
        Reply(
            statement="We need the consultant's view first.",
            said=Enquiry.said.includes("consultant-first"),
            verdict=Verdict.LAWFUL,
            because="One consultant is expected to put together what all the doctors think.",
            source=_GUIDANCE,
        ),
        Reply(
            statement="The 2021 guidance is unlawful.",
            verdict=Verdict.MISLEADING,
            because="It is argued about and in use, and no court is known to have set it aside.",
            source=_GUIDANCE,
        ),
    ),
    remedies=(SOLICITOR, NHS_COMPLAINT, COMMISSIONER, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="If there is a section 47 enquiry or there are court papers, get a solicitor now: it may be "
    "free. Keep every appointment, keep every record as it is, and do not refuse all contact: offer "
    "a time and a place. Fabricated illness does happen, and doctors have to look into it. This is the "
    "doctors' own guidance and not law, and what one sign means is for doctors to weigh. A complaint does "
    "not pause anything, and does not take a record away; you can ask for a record to be put right or for "
    "your own account to be added.",
    best_answer=BestAnswer(
        answer="Who raised it, on which facts, what the consultant thinks, under which section the council "
        "is acting, and the plan for health and schooling. While you ask, keep every appointment, and get a "
        "solicitor if there is an enquiry (it may be free).",
        paper="The consultant's summary of what all the doctors think, the list of facts and dates, the note "
        "of what you were told and when, and the plan.",
    ),
    sources=(_GUIDANCE, CHILDREN_ACT_1989 / "s 31(9)", CHILDREN_ACT_1989 / "s 47(1)"),
    in_force=since(2021, 3, 1),
    checked=on(2026, 11, 22),
    seen="Of the guidance, the list of contents, the College's own news and a local partnership's summary; "
    "sections 31 and 47 of the Children Act 1989. The guidance itself was not read.",
    confidence=Confidence.LOW,
    doubts=(
        (
            "The guidance is dated February 2021 and came out in March 2021, on a day that was not seen: the "
            "first of the month is used. No later edition was found; one of the searches had no answer."
        ),
        (
            "The government's own guidance on fabricated illness (2008), the College's refusal in 2024 to "
            "withdraw the 2021 guidance, and the social workers' guide of 2022 were not seen."
        ),
        (
            "The guidance binds no council. That a council's own duties go on (to assess, to meet accepted "
            "needs) rests on statute and is told by other rules."
        ),
        (
            "Where a school or council raised it after a complaint of discrimination, that may be "
            "victimisation: a claim has to begin within 6 months less a day. Not worked out here."
        ),
    ),
)
