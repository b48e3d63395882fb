"""Decide on an application for a disabled facilities grant within six months.

The council says in writing whether it approves the grant, as soon as reasonably practicable and in any event
not later than six months after the date of the application; if it refuses, it gives its reasons at the same
time; if it approves, it says which work and how much.  The application has to be a whole one: in writing, on
any form that the law sets, with the work, two estimates unless the council asks for fewer, and a certificate
that the disabled person will live there.  A grant must be approved for the purposes in the Act if the work is
necessary and appropriate, and reasonable and practicable for the home.

Left to judgement: whether the work is necessary and appropriate, and whether the application was whole.  Not
given: any day for what comes before the application (a first call, a visit by an occupational therapist).
"""

from dutybound.language import (
    BestAnswer,
    Confidence,
    Duty,
    Judgment,
    Limit,
    Reply,
    Strength,
    Verdict,
    months,
    on,
    since,
)
from dutybound.law.england.remedies import COUNCIL_COMPLAINT, JUDICIAL_REVIEW, OMBUDSMAN
from dutybound.law.england.sources import HOUSING_GRANTS_ACT_1996, judgment
from dutybound.law.england.vocabulary import GrantApplication
from dutybound.law.england.vocabulary.parties import GRANT_APPLICANT, HOUSING_COUNCIL

_TIME = HOUSING_GRANTS_ACT_1996 / "s 34(1)"
_APPROVE = HOUSING_GRANTS_ACT_1996 / "s 24(1)"
_CALDERDALE = judgment("R (B) v Calderdale MBC", "[2004] EWCA Civ 134")

RULE = Duty(
    id="housing.dfg-decision",
    title="Decide about the grant to adapt your home within six months",
    owed_by=HOUSING_COUNCIL,
    owed_to=GRANT_APPLICANT,
    strength=Strength.STATUTORY,
    about=GrantApplication,
    engaged=GrantApplication.made.happened & GrantApplication.complete,
    trigger=GrantApplication.made,
    steps=(
        Limit(
            due=months(6).after(GrantApplication.made),
            done=GrantApplication.decision_sent,
        ),
    ),
    must="Write to say whether the grant is approved, as soon as that can reasonably be done; with the "
    "reasons if it is refused; and if it is approved with the work that it is for, how the costs were "
    "worked out and how much it is. Ask social care, where that is another council, whether the work is "
    "necessary and appropriate.",
    judged="Whether the work is necessary and appropriate for your child, and reasonable and practicable for "
    "the home; and whether the application had all that the law asks for.",
    replies=(
        Reply(
            statement="You have to be on our list and wait for an occupational therapist first.",
            said=GrantApplication.said.includes("register-first"),
            verdict=Verdict.MISLEADING,
            because="A council may look into what is needed, but nothing in the Act makes you wait before "
            "you hand in an application, and six months run from it.",
            source=_TIME,
        ),
        Reply(
            statement="We have no money for grants this year.",
            said=GrantApplication.said.includes("no-money"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="For the purposes in the Act the council must approve the grant; it may put payment off, "
            "to no later than twelve months after the application.",
            source=_APPROVE,
        ),
        Reply(
            statement="Your landlord has to agree first.",
            said=GrantApplication.said.includes("landlord-says-no"),
            verdict=Verdict.DEPENDS,
            because="A tenant's application needs the landlord's certificate too, unless the council thinks "
            "it unreasonable to ask for one.",
            depends_on="whether it is unreasonable to ask for the landlord's certificate",
            source=HOUSING_GRANTS_ACT_1996 / "s 22(3)",
        ),
        Reply(
            statement="You have begun the work, so there is no grant.",
            said=GrantApplication.said.includes("work-has-begun"),
            verdict=Verdict.DEPENDS,
            because="Finished work gets no grant; for work that has begun the council may approve one if "
            "there were good reasons to begin.",
            depends_on="whether the work is finished, and why it was begun",
            source=HOUSING_GRANTS_ACT_1996 / "s 29",
        ),
        Reply(
            statement="Grants are for wheelchairs and ramps, not for behaviour.",
            said=GrantApplication.said.includes("behaviour-not-covered"),
            verdict=Verdict.NOT_A_LAWFUL_REASON,
            because="One of the purposes is to make the home safe for the disabled person and for those who "
            "live there too.",
            source=HOUSING_GRANTS_ACT_1996 / "s 23(1)(b)",
        ),
    ),
    remedies=(COUNCIL_COMPLAINT, OMBUDSMAN, JUDICIAL_REVIEW),
    gives_less="No day for anything before the application: hand it in early, and ask in writing what is "
    "missing. The last day does not move for a weekend. No grant for work that is finished, and the "
    "council says what work is needed. Best-practice times for each stage stand in guidance and are not law.",
    best_answer=BestAnswer(
        answer="Approved, for this work and this amount; or refused, for these reasons.",
        paper="The form with the day on which it was stamped, the certificate and the estimates; the "
        "council's list of what it says was missing; the occupational therapist's report.",
    ),
    sources=(
        _TIME,
        HOUSING_GRANTS_ACT_1996 / "s 34(3)",
        HOUSING_GRANTS_ACT_1996 / "s 34(4)",
        HOUSING_GRANTS_ACT_1996 / "s 2(2)",
        HOUSING_GRANTS_ACT_1996 / "s 2(4)",
        HOUSING_GRANTS_ACT_1996 / "s 21",
        HOUSING_GRANTS_ACT_1996 / "s 22(3)",
        HOUSING_GRANTS_ACT_1996 / "s 23(1)(b)",
        _APPROVE,
        HOUSING_GRANTS_ACT_1996 / "s 24(3)",
        HOUSING_GRANTS_ACT_1996 / "s 29",
    ),
    judgments=(
        Judgment(
            _CALDERDALE / "",
            settles="A bedroom of his own for an autistic boy could be work that makes the home safe for his "
            "brother. First comes the purpose, then whether the work is necessary and appropriate.",
            decided="2004",
        ),
    ),
    in_force=since(1996, 12, 17),
    checked=on(2026, 11, 22),
    seen="Housing Grants, Construction and Regeneration Act 1996 sections 1 to 59, in a copy of May 2025; "
    "case notes of the judgment.",
    confidence=Confidence.HIGH,
    doubts=(
        (
            "Six months run from a valid application. Whether a demand for more papers was called for, or "
            "only held things up, is a judgement: until a court or the Ombudsman says otherwise your own "
            "view is used."
        ),
        "The day from which the section was in force (17 December 1996) is as the research found it.",
        "What further particulars the law asks for (section 2(2)(d)) was not read.",
    ),
)
