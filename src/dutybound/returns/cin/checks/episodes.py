"""What cannot be so of an episode of need: referral, need, closure, and what was done in it."""

from __future__ import annotations

from datetime import timedelta

import polars as pl

from dutybound.returns.cin.checks.rules import AS_AT, Rule, overlaps, rule, working_days

_REFERRED = pl.col("cin_referral_date")
_CLOSED = pl.col("cin_closure_date")
_WHY = pl.col("reason_for_closure").str.to_uppercase()
_NFA = pl.col("referral_nfa")
_DONE = pl.col("assessments") + pl.col("plans") + pl.col("protected") + pl.col("enquiries")
_OPEN = _CLOSED.is_null() & _REFERRED.is_not_null()

EPISODES: tuple[Rule, ...] = (
    rule(
        "referral-missing",
        "error",
        "episodes.CINreferralDate",
        "The episode has no day of referral.",
        "Give it: every limit counts from there.",
        _REFERRED.is_null(),
    ),
    rule(
        "referral-repeated",
        "error",
        "episodes.CINreferralDate",
        "The child has two episodes from the same day.",
        "Leave one, with what was done in both.",
        _REFERRED.is_not_null() & pl.struct("child", "cin_referral_date").is_duplicated(),
    ),
    rule(
        "source-missing",
        "error",
        "episodes.ReferralSource",
        "It is not said who referred the child.",
        "Give the code; 10 where it is not known.",
        pl.col("referral_source").is_null(),
    ),
    rule(
        "need-missing",
        "error",
        "episodes.PrimaryNeedCode",
        "The primary need is not given.",
        "Give the code; N0 only where the referral was closed at once.",
        pl.col("primary_need_code").is_null() & ~_NFA.fill_null(value=False),
    ),
    rule(
        "need-not-stated",
        "query",
        "episodes.PrimaryNeedCode",
        "Something was done on the referral, and the primary need is N0, not stated.",
        "Give the need that was found.",
        (pl.col("primary_need_code").str.to_uppercase() == "N0") & ~_NFA,
    ),
    rule(
        "nfa-missing",
        "error",
        "episodes.ReferralNFA",
        "It is not said whether the referral was closed at once (no further action).",
        "Give true or false.",
        _NFA.is_null(),
    ),
    rule(
        "nfa-and-work",
        "error",
        "episodes.ReferralNFA",
        "The referral was closed at once, and there was an assessment, a plan or an enquiry.",
        "Give false, or take out what belongs to another referral.",
        _NFA & (_DONE > 0),
    ),
    rule(
        "nfa-and-open",
        "error",
        "episodes.CINclosureDate",
        "The referral was closed at once, and the episode is open.",
        "Give the day of closure and the reason.",
        _NFA & _CLOSED.is_null(),
    ),
    rule(
        "start-after-end",
        "error",
        "episodes.CINclosureDate",
        "The episode ends before it begins.",
        "Correct one of the two days; day and month may be swapped.",
        _CLOSED < _REFERRED,
    ),
    rule(
        "closure-day-missing",
        "error",
        "episodes.CINclosureDate",
        "There is a reason for closure and no day.",
        "Give the day, or leave out the reason while the episode is open.",
        _WHY.is_not_null() & _CLOSED.is_null(),
    ),
    rule(
        "closure-reason-missing",
        "error",
        "episodes.ReasonForClosure",
        "There is a day of closure and no reason.",
        "Give the reason.",
        _CLOSED.is_not_null() & _WHY.is_null(),
    ),
    rule(
        "closed-before-year",
        "error",
        "episodes.CINclosureDate",
        "The episode was closed before the year of this return.",
        "Leave it out: it belongs to an earlier return.",
        _CLOSED <= AS_AT.dt.offset_by("-1y"),
    ),
    rule(
        "episodes-overlap",
        "error",
        "episodes.CINreferralDate",
        "The child was referred while another episode was open.",
        "Close the other one first, or put what was done into it.",
        overlaps(_REFERRED, _CLOSED, "child"),
    ),
    rule(
        "closed-with-open-assessment",
        "error",
        "episodes.CINclosureDate",
        "The episode is closed, and an assessment in it is not finished.",
        "Give the day on which the assessment was authorised, or open the episode again.",
        _CLOSED.is_not_null() & (pl.col("open_assessments") > 0),
    ),
    rule(
        "closed-with-open-plan",
        "error",
        "episodes.CINclosureDate",
        "The episode is closed, and a plan in it is not.",
        "Give the day on which the plan ended.",
        _CLOSED.is_not_null() & ((pl.col("open_plans") > 0) | (pl.col("open_protected") > 0)),
    ),
    rule(
        "closed-after-assessment-without",
        "error",
        "episodes.ReasonForClosure",
        "The reason is 'closed after assessment', and there is no assessment.",
        "Give the assessment, or another reason.",
        _WHY.is_in(["RC8", "RC9"]) & (pl.col("assessments") == 0),
    ),
    rule(
        "died-without-day",
        "query",
        "episodes.ReasonForClosure",
        "The reason is that the child died, and no day of death is given.",
        "Give the day, or another reason.",
        (_WHY == "RC2") & pl.col("died").is_null(),
    ),
    rule(
        "open-after-death",
        "error",
        "episodes.CINclosureDate",
        "The child died, and the episode is open.",
        "Close it, with the reason RC2.",
        _OPEN & (pl.col("died") <= AS_AT),
    ),
    rule(
        "waiting-for-assessment",
        "query",
        "episodes.CINreferralDate",
        "More than 45 working days after the referral there is no assessment, and it was not closed.",
        "Give the assessment if there was one. If not, the child is still waiting.",
        _OPEN
        & ~_NFA
        & (_DONE == 0)
        & (_REFERRED < AS_AT - timedelta(days=63))
        & (working_days(_REFERRED, AS_AT) > 45),
    ),
    rule(
        "conference-twice",
        "error",
        "episodes.DateOfInitialCPC",
        "The day of the initial conference stands in the episode and in a section 47 record.",
        "Give it in the section 47 record only, if there is one.",
        pl.col("date_of_initial_cpc").is_not_null() & pl.col("conference"),
    ),
)
