"""What cannot be so of plans, section 47 enquiries, child protection and pre-proceedings."""

from __future__ import annotations

import polars as pl

from dutybound.returns.cin.checks.rules import AS_AT, Rule, overlaps, rule, working_days

_REFERRED = pl.col("cin_referral_date")
_CLOSED = pl.col("cin_closure_date")
_PLAN = pl.col("cin_plan_start_date")
_PLAN_END = pl.col("cin_plan_end_date")
_ENQUIRY = pl.col("s47_actual_start_date")
_TARGET = pl.col("initial_cpc_target")
_CONFERENCE = pl.col("date_of_initial_cpc")
_NOT_NEEDED = pl.col("icpc_not_required")
_PROTECTED = pl.col("cpp_start_date")
_PROTECTED_END = pl.col("cpp_end_date")
_REVIEW = pl.col("cpp_review_date")
_SATURDAY = 6
# Reviews before the year of the return stand in an earlier one.
_UNREVIEWED = pl.coalesce(
    "last_review",
    pl.when(_PROTECTED.is_not_null()).then(
        pl.max_horizontal(_PROTECTED, AS_AT.dt.offset_by("-1y"))
    ),
)

PLANS: tuple[Rule, ...] = (
    rule(
        "plan-start-missing",
        "error",
        "plans.CINPlanStartDate",
        "The plan has no day on which it began.",
        "Give it.",
        _PLAN.is_null(),
    ),
    rule(
        "plan-start-after-end",
        "error",
        "plans.CINPlanEndDate",
        "The plan ends before it begins.",
        "Correct one of the two days; day and month may be swapped.",
        _PLAN_END < _PLAN,
    ),
    rule(
        "plan-before-referral",
        "error",
        "plans.CINPlanStartDate",
        "The plan began before the referral.",
        "Correct one of the two days, or put the plan into the episode that it belongs to.",
        _PLAN < _REFERRED,
    ),
    rule(
        "plan-after-closure",
        "error",
        "plans.CINPlanEndDate",
        "The plan goes on after the episode was closed.",
        "Correct one of the two days.",
        (_PLAN > _CLOSED) | (_PLAN_END > _CLOSED),
    ),
    rule(
        "plans-overlap",
        "error",
        "plans.CINPlanStartDate",
        "It began while another plan of the child was going on.",
        "End the other one first, or leave one.",
        overlaps(_PLAN, _PLAN_END, "child"),
    ),
    rule(
        "plan-during-protection",
        "error",
        "plans.CINPlanStartDate",
        "A child in need plan goes on while the child has a child protection plan.",
        "End it when the protection plan begins.",
        pl.col("during_protection"),
    ),
)

SECTION_47: tuple[Rule, ...] = (
    rule(
        "enquiry-start-missing",
        "error",
        "section47.S47ActualStartDate",
        "The section 47 enquiry has no day on which it began.",
        "Give it.",
        _ENQUIRY.is_null(),
    ),
    rule(
        "enquiry-before-referral",
        "error",
        "section47.S47ActualStartDate",
        "The section 47 enquiry began before the referral.",
        "Correct one of the two days, or put the enquiry into the episode that it belongs to.",
        _ENQUIRY < _REFERRED,
    ),
    rule(
        "enquiry-after-closure",
        "error",
        "section47.S47ActualStartDate",
        "The section 47 enquiry began after the episode was closed.",
        "Correct one of the two days.",
        _ENQUIRY > _CLOSED,
    ),
    rule(
        "conference-before-enquiry",
        "error",
        "section47.DateOfInitialCPC",
        "The initial conference was held before the enquiry began.",
        "Correct one of the two days.",
        _CONFERENCE < _ENQUIRY,
    ),
    rule(
        "conference-not-needed-and-held",
        "error",
        "section47.ICPCnotRequired",
        "An initial conference was not required, and was held.",
        "Give false, or take the day out.",
        _NOT_NEEDED & _CONFERENCE.is_not_null(),
    ),
    rule(
        "conference-at-weekend",
        "error",
        "section47.DateOfInitialCPC",
        "The initial conference is on a Saturday or Sunday.",
        "Correct the day.",
        _CONFERENCE.dt.weekday() >= _SATURDAY,
    ),
    rule(
        "conference-target-other",
        "query",
        "section47.InitialCPCtarget",
        "The target is not 15 working days after the enquiry began.",
        "See whether the strategy discussion was on another day; if not, correct the target.",
        _TARGET.is_not_null() & (working_days(_ENQUIRY, _TARGET) != 15),
    ),
    rule(
        "conference-waited-for",
        "query",
        "section47.DateOfInitialCPC",
        "More than 15 working days after the enquiry began there is no conference, and none is ruled out.",
        "Give its day, or ICPCnotRequired as true. If neither, it is late.",
        _CONFERENCE.is_null()
        & _CLOSED.is_null()
        & ~_NOT_NEEDED.fill_null(value=False)
        & (working_days(_ENQUIRY, AS_AT) > 15),
        _ENQUIRY,
    ),
)

PROTECTION_PLANS: tuple[Rule, ...] = (
    rule(
        "protection-start-missing",
        "error",
        "protection_plans.CPPstartDate",
        "The child protection plan has no day on which it began.",
        "Give it.",
        _PROTECTED.is_null(),
    ),
    rule(
        "protection-start-after-end",
        "error",
        "protection_plans.CPPendDate",
        "The child protection plan ends before it begins.",
        "Correct one of the two days; day and month may be swapped.",
        _PROTECTED_END < _PROTECTED,
    ),
    rule(
        "protection-before-referral",
        "error",
        "protection_plans.CPPstartDate",
        "The child protection plan began before the referral.",
        "Correct one of the two days, or put the plan into the episode that it belongs to.",
        _PROTECTED < _REFERRED,
    ),
    rule(
        "protection-after-closure",
        "error",
        "protection_plans.CPPendDate",
        "The child protection plan goes on after the episode was closed.",
        "Correct one of the two days.",
        (_PROTECTED > _CLOSED) | (_PROTECTED_END > _CLOSED),
    ),
    rule(
        "protection-overlaps",
        "error",
        "protection_plans.CPPstartDate",
        "It began while another child protection plan of the child was going on.",
        "End the other one first, or leave one.",
        overlaps(_PROTECTED, _PROTECTED_END, "child"),
    ),
    rule(
        "protection-category-missing",
        "error",
        "protection_plans.InitialCategoryOfAbuse",
        "The child protection plan has no category.",
        "Give the category at the start and the latest.",
        pl.col("initial_category_of_abuse").is_null()
        | pl.col("latest_category_of_abuse").is_null(),
    ),
    rule(
        "protection-number-missing",
        "error",
        "protection_plans.NumberOfPreviousCPP",
        "It is not said how many child protection plans there were before.",
        "Give the number; 0 for none.",
        pl.col("number_of_previous_cpp").is_null(),
    ),
    rule(
        "protection-number-large",
        "query",
        "protection_plans.NumberOfPreviousCPP",
        "Ten or more child protection plans before this one.",
        "Check the number.",
        pl.col("number_of_previous_cpp") >= 10,
    ),
    rule(
        "protection-unreviewed",
        "query",
        "protection_plans.CPPreviewDate",
        "For more than six months of the year the child protection plan went on without a review.",
        "Give the reviews that were held. If there was none, one is late.",
        _UNREVIEWED.dt.offset_by("6mo") < pl.coalesce("cpp_end_date", "as_at"),
        _UNREVIEWED,
    ),
)

REVIEWS: tuple[Rule, ...] = (
    rule(
        "review-outside-protection",
        "error",
        "reviews.CPPreviewDate",
        "The review lies before the child protection plan or after it.",
        "Correct the day, or put the review under the plan that it belongs to.",
        (_REVIEW < pl.col("cpp_start_date")) | (_REVIEW > pl.col("cpp_end_date")),
    ),
    rule(
        "review-repeated",
        "error",
        "reviews.CPPreviewDate",
        "The same review is given more than once.",
        "Give it once.",
        _REVIEW.is_not_null() & pl.struct("protection_plan", "cpp_review_date").is_duplicated(),
    ),
)

PRE_PROCEEDINGS: tuple[Rule, ...] = (
    rule(
        "pre-proceedings-order",
        "query",
        "pre_proceedings.PPStartDate",
        "A step of pre-proceedings lies before they began.",
        "Correct the days.",
        pl.min_horizontal(
            "initial_pp_meeting_date", "step_decision_date", "court_app_date", "letter_init_cp_date"
        )
        < pl.col("pp_start_date"),
    ),
    rule(
        "meeting-held-not-offered",
        "query",
        "pre_proceedings.FGDMMeetingFac",
        "A family group decision-making meeting was held that was not offered.",
        "Correct one of the two.",
        pl.col("fgdm_meeting_fac") & ~pl.col("fgdm_meeting_offer"),
    ),
)
