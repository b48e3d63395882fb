"""What each return cannot show, in words for reports."""

from __future__ import annotations

from collections.abc import Mapping

from dutybound.returns.model import Kind

CANNOT_SHOW: Mapping[Kind, tuple[str, ...]] = {
    "sen2": (
        "Which exception to the 20 weeks was applied: it says only that one was.",
        "Whether that exception is made out: such a plan is shown as late unless it is.",
        "Any exception to the six or the 16 weeks, and one to the 20 weeks before the plan is issued.",
        "What came of mediation or an appeal: whether the 20 weeks ran on after a refusal is not known.",
        "Whether a request that was withdrawn, or whose child moved away, had been answered in time.",
        "When the draft plan went out, when advice was asked for and came, and what the plan says.",
        "Earlier reviews: only the last meeting and the last decision letter are in it.",
        "When a changed plan was sent, but for the day of the present one.",
        "Anything about social care in the plan (sections D, H1 and H2) or whether any provision is made.",
        "Requests that were decided before the year: they are not counted as requests of the year.",
        "Whether a child is disabled: a kind of special educational need does not say it.",
    ),
    "cin": (
        "On what day anybody was told what would happen after a referral.",
        "Whether the family agreed to an assessment, or lived in the area.",
        "Whether a longer assessment was talked over and the reasons recorded: late is late unless so.",
        "The first assessment after a referral from an earlier year, which may stand in an earlier return.",
        "Whether a conference was called where none is dated.",
        "Short breaks, direct payments, carers' assessments and help under section 2 of the Act of 1970.",
        "What a child-in-need plan says.",
        "That a child is not disabled: where no disability is given, none may have been asked for.",
    ),
    "csc-api": (
        "Anything about special educational needs, short breaks or carers.",
        "On what day anybody was told what would happen after a referral.",
        "Whether a longer assessment was talked over and the reasons recorded.",
    ),
    "annex-a": (
        "When a plan was asked for, so no limit of six, 16 or 20 weeks.",
        "Whether a plan came from another council: whether a review is overdue can then not be settled.",
        "Reviews other than the last.",
    ),
}
"""By kind of return, a sentence or two each."""

TAKEN = {
    "sen2": (
        "The day of an outcome is taken as the day on which the family was told of it.",
        "What is awaited is taken as awaited still on the day of the return.",
    ),
    "cin": (
        "The day on which a section 47 enquiry began is taken as the day of the strategy discussion.",
        "An assessment without a day of authorisation is taken as open on 31 March.",
    ),
    "csc-api": (
        "The day on which a section 47 enquiry began is taken as the day of the strategy discussion.",
    ),
    "annex-a": ("A child on list 1 is taken to have a plan that has not ended.",),
}
"""By kind of return, what is taken to be so."""
