"""The published tables that are used: where each lies, and what its columns are called in each release."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


class UnknownTable(LookupError):
    """No published table has this name."""


@dataclass(frozen=True)
class Table:
    """A published table.

    `measures` gives for each measure's name here the column names of the releases, in any case.  `totals`
    are the breakdown topics that hold everybody (elsewhere each child is counted once a topic).  `source`
    is what to cite beside a figure.
    """

    name: str
    file: str
    title: str
    source: str
    measures: Mapping[str, tuple[str, ...]] = field(hash=False)
    totals: tuple[str, ...] = ()


_EHCP = "Department for Education, Education, health and care plans, reporting year 2025"
_CIN = "Department for Education, Children in need, reporting year 2025"
_LAIT = "Department for Education, Local authority interactive tool, April 2026"


def _same(*columns: str, **aliases: str) -> dict[str, tuple[str, ...]]:
    """Columns that keep their names, and names here with the published ones, separated by spaces."""
    return {
        **{column.lower(): (column,) for column in columns},
        **{name: tuple(published.split()) for name, published in aliases.items()},
    }


_ALL = (
    Table(
        "timeliness",
        "timeliness_20_week",
        "EHC plans issued within 20 weeks of the request",
        _EHCP,
        _same(
            plans="plans_issued_den",
            plans_less_exceptions="plans_issued_den_ex",
            within_20_weeks="plans_issued_within_20_weeks",
            within_20_weeks_less_exceptions="plans_issued_20_weeks_ex",
            share_within_20_weeks="pc_plans_issued_within_20_weeks",
            share_within_20_weeks_less_exceptions="pc_plans_issued_20_weeks_ex",
            from_20_weeks_to_a_year="plans_issued_gt20weeks_ltyear",
            from_20_weeks_to_a_year_less_exceptions="plans_issued_gt20weeks_ltyear_ex",
            over_a_year="plans_issued_gt_1_year",
            over_a_year_less_exceptions="plans_issued_gt_1_year_ex",
            mean_weeks="avg_weeks_issue_plan",
            mean_weeks_less_exceptions="avg_weeks_issue_plan_exc",
        ),
        ("all ehc plans issued", "all ehc plans"),
    ),
    Table(
        "requests",
        "requests",
        "Requests for an EHC needs assessment",
        _EHCP,
        _same(
            requests="requests_received_in_year",
            agreed="requests_decided_to_assess",
            refused="requests_decided_not_to_assess",
            awaited="requests_decision_not_made",
            withdrawn="requests_withdrawn",
            within_six_weeks="request_outcome_six_weeks",
            over_six_weeks="request_outcome_over_6_weeks",
            share_within_six_weeks="request_outcome_six_weeks_pc",
            mediation="mediation_related_request",
            tribunal="tribunal_related_request",
        ),
        ("all requests for ehc needs assessments", "all requests"),
    ),
    Table(
        "assessments",
        "assessments",
        "EHC needs assessments and their outcomes",
        _EHCP,
        _same(
            assessments="assess_in_year",
            plan_agreed="assess_issued",
            plan_refused="assess_not_issued",
            awaited="assess_not_made",
            withdrawn="assess_withdrawn",
            refusals_within_16_weeks="outcome_decision_within_time",
            refusals_over_16_weeks="outcome_decision_over_time",
            share_refusals_within_16_weeks="outcome_decision_within_time_pc",
            mediation="number_assess_mediation",
            tribunal="number_assess_tribunal",
        ),
        ("all ehc needs assessments", "all assessments"),
    ),
    Table(
        "annual_reviews",
        "annual_reviews",
        "Annual reviews of EHC plans",
        _EHCP,
        _same(
            expected="review_expected review_expected_2025",
            with_meeting="total_review_meeting review_completed_2025",
            without_meeting="no_review_meeting",
            decision_outstanding="review_decision_outstanding",
            amend="outcome_amend",
            cease="outcome_cease",
            maintain="outcome_maintan outcome_maintain",
            no_outcome="no_outcome",
            within_four_weeks="number_decsion_4weeks decision_4_weeks",
            over_four_weeks="number_decision_gt_4weeks decision_over_4_weeks",
            share_within_four_weeks="pc_decsion_4weeks",
        ),
        ("all annual reviews", "all ehc plans"),
    ),
    Table(
        "caseload",
        "caseload",
        "EHC plans in January",
        _EHCP,
        _same(
            plans="ehcplans",
            mainstream="mainstream_total",
            special="special_total",
            alternative_provision="ap_pru_total",
            further_education="fe_total",
            elsewhere="ed_elsewhere",
            early_years="nm_early_years",
            setting_not_recorded="placement_unknown",
        ),
        ("all ehc plans",),
    ),
    Table(
        "sen_needs",
        "sen_needs_all_plans",
        "EHC plans by primary need",
        _EHCP,
        _same(
            plans="ehc_plans",
            ASD="number_asd",
            DS="number_ds",
            HI="number_hi",
            MLD="number_mld",
            MSI="number_msi",
            OTH="number_oth",
            PD="number_pd",
            PMLD="number_pmld",
            SEMH="number_semh",
            SLCN="number_slcn",
            SLD="number_sld",
            SPLD="number_spld",
            VI="number_vi",
            not_recorded="number_need_unknown",
        ),
        ("all ehc plans",),
    ),
    Table(
        "personal_budgets",
        "personal_budgets",
        "EHC plans with a personal budget",
        _EHCP,
        _same(
            "personal_budget",
            organised_arrangements="org_arrangments org_arrangements",
            health="pb_health",
            education="pb_education",
            social_care="pb_social",
            integrated="pb_integrated",
        ),
        ("all personal budgets",),
    ),
    Table(
        "ceased_plans",
        "ceased_plans",
        "EHC plans that ceased",
        _EHCP,
        _same(
            *("max_age", "needs_met", "transfer", "no_engage", "moved_outside_eng", "deceased"),
            higher_education="he",
            employment="employ",
            other="other",
            ceased="total_ceased",
        ),
        ("all ceased ehc plans",),
    ),
    Table(
        "children_in_need",
        "b1_children_in_need",
        "Children in need on 31 March",
        _CIN,
        _same(
            episodes_at_any_point="anypoint_episodes",
            children_at_any_point="anypoint_child",
            episodes_started="started_episodes",
            episodes_ended="ended_episodes",
            episodes_on_31_march="at31_episodes",
            awaiting_assessment="awaiting_assessment",
        ),
    ),
    Table(
        "referrals",
        "c1_referrals",
        "Referrals to children's social care",
        _CIN,
        _same(
            referrals="referral_count",
            share_rereferrals="rereferral_percent",
            share_no_further_action="no_further_action_percent",
            share_not_in_need="not_in_need_percent",
        ),
    ),
    Table(
        "assessment_factors",
        "c3_assessment_factors",
        "Factors identified at the end of an assessment",
        _CIN,
        _same(
            episodes="episodes_with_assessment_factor",
            mental_health_of_child="mental_health_child",
            learning_disability_of_child="learning_disability_child",
            physical_disability_of_child="physical_disability_child",
            young_carer="young_carer",
        ),
    ),
    Table(
        "interactive_tool",
        "lait",
        "Local authority interactive tool: shares, by year",
        _LAIT,
        _same(
            share_assessments_within_45_working_days="Continue_Assess_Comp",
            share_conferences_within_15_working_days="CP_conf_15days",
            share_children_in_need_with_a_plan="CINStatement",
            share_open_two_years_or_more="CINTime2more",
            share_plans_within_20_weeks="SEN_EHC_All_20wks",
            share_plans_within_20_weeks_less_exceptions="SEN_EHC_Excpt_20wks",
            share_refusals_within_16_weeks="SEN_NOT_ISSUE_PLAN_16WKS",
            share_review_decisions_within_four_weeks="SEN_PEC_OUTCOME_COM_4WKS",
        ),
    ),
)

TABLES: Mapping[str, Table] = {table.name: table for table in _ALL}
"""The tables by the names they have here."""


def table(name: str) -> Table:
    """The table of this name.  UnknownTable where there is none."""
    if name not in TABLES:
        raise UnknownTable(
            f"No published table is called '{name}'. There are: {', '.join(TABLES)}."
        )
    return TABLES[name]
