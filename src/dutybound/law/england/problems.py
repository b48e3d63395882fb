"""The problems that families bring, in a parent's words, and the rules that speak to each.

A rule may stand under several problems.  An id that the rulebook does not have is passed over, so that
a reform's rulebook can be asked about too; a test holds every id of England's own to be there.
"""

from __future__ import annotations

from dutybound.language.problems import Problem
from dutybound.law.england.vocabulary import (
    CareNeed,
    CarerAssessment,
    Complaint,
    Concession,
    EhcRequest,
    Enquiry,
    Plan,
    PlanHelp,
    RecordRequest,
    Referral,
    Review,
    Support,
    Visit,
)

ASKING = "Asking social care for help"
HELP = "Help, breaks and carers"
PLAN = "The EHC plan (school and college)"
BLAME = "Visits, worries and blame"
AFTER = "Complaints, records and turning 18"

PROBLEMS = (
    Problem(
        id="care-not-assessed",
        group=ASKING,
        words="I asked children's social care for help, and they said no or did nothing",
        rules=(
            "care.disabled-child-is-in-need",
            "care.assess-the-disabled-child",
            "care.referral-decision-one-working-day",
            "care.referral-decision-2026-edition",
            "care.no-diagnosis-impairment-or-iq-gate",
            "care.no-early-help-first-gate",
        ),
        opens=(Referral,),
    ),
    Problem(
        id="care-not-qualifying",
        group=ASKING,
        words="They said that we do not qualify, or that we need a diagnosis first",
        rules=(
            "care.disabled-child-is-in-need",
            "care.assess-the-disabled-child",
            "care.no-diagnosis-impairment-or-iq-gate",
            "care.eligibility-criteria-limits",
        ),
        opens=(Referral,),
    ),
    Problem(
        id="care-parenting",
        group=ASKING,
        words="They say that it is my parenting, or want me to do a course or Early Help first",
        rules=(
            "care.disabled-child-is-in-need",
            "care.assess-the-disabled-child",
            "care.no-early-help-first-gate",
        ),
        opens=(Referral,),
    ),
    Problem(
        id="care-assessment",
        group=ASKING,
        words="The social care assessment takes too long, or it left things out",
        rules=(
            "care.assess-the-disabled-child",
            "care.assessment-45-working-days",
            "care.assessment-time-2026-edition",
            "care.assessment-must-analyse-and-plan",
        ),
        opens=(Referral,),
    ),
    Problem(
        id="care-refused",
        group=HELP,
        words="My child needs help, and the council will not give it",
        rules=(
            "care.disabled-child-is-in-need",
            "care.csdpa-make-arrangements",
            "care.eligibility-criteria-limits",
            "care.panel-cannot-override",
            "care.short-breaks-statement",
        ),
        opens=(CareNeed,),
    ),
    Problem(
        id="care-cut",
        group=HELP,
        words="Help was cut or stopped, or they want to cut it",
        rules=("care.reassess-before-reducing", "transition.children-services-continue-past-18"),
        opens=(Support,),
    ),
    Problem(
        id="no-breaks",
        group=HELP,
        words="I get no breaks, or too few",
        rules=(
            "care.disabled-child-is-in-need",
            "care.csdpa-make-arrangements",
            "care.panel-cannot-override",
            "care.parent-carer-assessment",
            "care.short-breaks-statement",
        ),
        opens=(CareNeed,),
    ),
    Problem(
        id="carer",
        group=HELP,
        words="I had to give up work, or I am worn out, and nobody has looked at what I need",
        rules=("care.parent-carer-assessment", "care.parent-carer-decision"),
        opens=(CarerAssessment,),
    ),
    Problem(
        id="ehc-refused",
        group=PLAN,
        words="They would not assess for an EHC plan, or said that there will be no plan",
        rules=(
            "ehc.decide-whether-to-assess",
            "ehc.must-assess-if-test-met",
            "ehc.decide-not-to-issue",
            "ehc.mediation-information",
            "ehc.contact-mediation-adviser",
            "ehc.mediation-information-and-certificate",
            "ehc.appeal-to-tribunal",
            "redress.lgsco-excluded-by-tribunal",
        ),
        opens=(EhcRequest,),
    ),
    Problem(
        id="ehc-late",
        group=PLAN,
        words="The EHC plan is late, or takes too long",
        rules=(
            "ehc.decide-whether-to-assess",
            "ehc.seek-advice",
            "ehc.social-care-advice",
            "ehc.advice-within-six-weeks",
            "ehc.decide-not-to-issue",
            "ehc.draft-plan-15-days",
            "ehc.final-plan-20-weeks",
        ),
        opens=(EhcRequest,),
    ),
    Problem(
        id="ehc-won",
        group=PLAN,
        words="We won, or the council gave way, and nothing has happened since",
        rules=(
            "ehc.comply-with-tribunal-order",
            "ehc.unopposed-appeal",
            "ehc.mediation-on-social-care",
            "ehc.respond-to-recommendation",
        ),
        opens=(EhcRequest, Concession),
    ),
    Problem(
        id="ehc-review",
        group=PLAN,
        words="The review of the EHC plan is late or went wrong",
        rules=(
            "ehc.annual-review-12-months",
            "ehc.review-meeting-process",
            "ehc.review-decision-and-amend",
        ),
        opens=(Plan, Review),
    ),
    Problem(
        id="ehc-care",
        group=PLAN,
        words="The EHC plan says too little about social care, or the help in it is not given",
        rules=(
            "ehc.section-h1",
            "ehc.secure-social-care",
            "care.csdpa-make-arrangements",
            "ehc.social-care-advice",
        ),
        opens=(CareNeed,),
    ),
    Problem(
        id="ehc-not-given",
        group=PLAN,
        words="My child does not get the help that the EHC plan sets out",
        rules=("ehc.secure-provision", "health.ehc-plan-health-provision"),
        opens=(Plan, PlanHelp),
    ),
    Problem(
        id="ehc-again",
        group=PLAN,
        words="The needs have changed, or we have moved, and the EHC plan does not keep up",
        rules=("ehc.reassess", "ehc.move-area"),
        opens=(Plan,),
    ),
    Problem(
        id="ehc-move",
        group=PLAN,
        words="My child is moving school or college, and the place is not named",
        rules=("ehc.phase-transfer",),
        opens=(Plan,),
    ),
    Problem(
        id="visit",
        group=BLAME,
        words="They want to come into our home, look round it or see my child alone",
        rules=("care.no-entry-without-consent", "care.bedroom-and-child-alone"),
        opens=(Visit,),
    ),
    Problem(
        id="enquiry",
        group=BLAME,
        words="They say that my child is being harmed, or there is a child protection enquiry",
        rules=(
            "care.section-47-threshold",
            "care.section-47-decision-recorded",
            "care.section-47-conference",
            "care.section-47-conference-2026-edition",
            "care.fii-and-perplexing-presentations",
        ),
        opens=(Enquiry,),
    ),
    Problem(
        id="accused",
        group=BLAME,
        words="I am accused of making up my child's illness, or of making it worse",
        rules=(
            "care.fii-and-perplexing-presentations",
            "care.section-47-threshold",
            "care.section-47-decision-recorded",
            "info.rectification",
        ),
        opens=(Enquiry,),
    ),
    Problem(
        id="complaint",
        group=AFTER,
        words="I complained about social care, and it gets nowhere",
        rules=(
            "redress.statutory-complaint-scope",
            "redress.statutory-complaint-one-year",
            "redress.stage1-local-resolution",
            "redress.stage2-right-to-request",
            "redress.stage2-investigation",
            "redress.stage3-right-to-request",
            "redress.stage3-panel-meets",
            "redress.stage3-report-and-response",
            "redress.lgsco-complaint",
            "redress.judicial-review",
        ),
        opens=(Complaint,),
    ),
    Problem(
        id="records",
        group=AFTER,
        words="They do not send the records that I asked for, or what they wrote is wrong",
        rules=(
            "info.subject-access-request",
            "info.freedom-of-information-request",
            "info.rectification",
        ),
        opens=(RecordRequest,),
    ),
    Problem(
        id="turning-18",
        group=AFTER,
        words="My child will soon be 18, and nobody says what comes after",
        rules=(
            "transition.child-needs-assessment",
            "transition.children-services-continue-past-18",
        ),
    ),
)
"""In the order in which they are offered."""
