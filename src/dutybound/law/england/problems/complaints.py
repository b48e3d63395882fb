"""Complaints, what comes after them, and records."""

from __future__ import annotations

from dutybound.language.problems import Problem
from dutybound.law.england.vocabulary import (
    Complaint,
    Grievance,
    InformationRequest,
    RecordRequest,
)

HEADING = "Complaints and records"

PROBLEMS = (
    Problem(
        id="complaint",
        group=HEADING,
        words="I complained about social care, and it gets nowhere",
        rules=(
            "redress.stage1-local-resolution",
            "redress.stage2-right-to-request",
            "redress.stage2-investigation",
            "redress.stage3-right-to-request",
            "redress.stage3-panel-meets",
            "redress.stage3-report-and-response",
            "redress.no-skipping-stages",
            "redress.hold-for-other-proceedings",
        ),
        opens=(Complaint,),
    ),
    Problem(
        id="to-complain",
        group=HEADING,
        words="I want to complain about social care, or my child wants to",
        rules=(
            "redress.statutory-complaint-scope",
            "redress.statutory-complaint-one-year",
            "redress.statutory-complaint-first-response",
            "redress.advocacy-for-child-complainant",
        ),
        opens=(Complaint,),
    ),
    Problem(
        id="other-complaint",
        group=HEADING,
        words="I complained about a school, the NHS or something else that the council does",
        rules=(
            "redress.corporate-complaint-code",
            "redress.school-complaint",
            "redress.nhs-and-adult-social-care-complaint",
            "redress.nhs-and-adult-social-care-12-months",
        ),
    ),
    Problem(
        id="court",
        group=HEADING,
        words="I may go to an Ombudsman or a court, and want to know how long I have",
        rules=(
            "redress.lgsco-complaint",
            "redress.phso",
            "redress.judicial-review",
            "rights.human-rights-act",
            "redress.legal-aid-for-child",
            "redress.lgsco-excluded-by-tribunal",
        ),
        opens=(Grievance,),
    ),
    Problem(
        id="records",
        group=HEADING,
        words="They do not send the records that I asked for, or what they wrote is wrong",
        rules=(
            "info.subject-access-request",
            "info.rectification",
            "info.data-protection-complaint",
            "info.pupil-educational-record",
        ),
        opens=(RecordRequest,),
    ),
    Problem(
        id="information",
        group=HEADING,
        words="A council or another public body does not answer my freedom of information request",
        rules=(
            "info.freedom-of-information-request",
            "info.foi-internal-review-request",
            "info.foi-internal-review",
        ),
        opens=(InformationRequest,),
    ),
)
