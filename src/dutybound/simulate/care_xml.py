"""The children in need census as its XML: one file an authority."""

from __future__ import annotations

from pathlib import Path

import polars as pl

from dutybound.simulate.authority import Tables
from dutybound.simulate.markup import beside, by_parent, element, elements, group, heading, write
from dutybound.simulate.period import Period

FACTORS = "FactorsIdentifiedAtAssessment"


def write_care(path: Path, tables: Tables, code: str, period: Period, *, mark: bool) -> int:
    """Write the return (tables as text) of the authority that its header names; how many bytes it has."""
    text = _children(tables)["text"]
    before = f"<Message>\n{_header(code, period)}<Children>\n"
    return write(path, before, text, "</Children>\n</Message>\n", mark=mark)


def _header(code: str, period: Period) -> str:
    details = heading(
        [
            ("Collection", "CIN"),
            ("Year", str(period.year)),
            ("ReferenceDate", str(period.care_end)),
        ]
    )
    source = heading(
        [
            *(("SourceLevel", "L"), ("LEA", code), ("SoftwareCode", "Dutybound simulate")),
            *(("Release", "1"), ("SerialNo", "001"), ("DateTime", f"{period.year}-05-01T09:00:00")),
        ]
    )
    return (
        f"<Header>\n<CollectionDetails>\n{details}</CollectionDetails>\n"
        f"<Source>\n{source}</Source>\n</Header>\n"
    )


def _children(tables: Tables) -> pl.DataFrame:
    codes = by_parent(
        tables["disabilities"], "child", element("Disability", pl.col("disability")), "codes"
    )
    rows = beside(beside(tables["children"], codes, "child"), _episodes(tables), "child")
    identifiers = group(
        "ChildIdentifiers",
        elements(
            {
                "LAchildID": "la_child_id",
                "UPN": "upn",
                "UPNunknown": "upn_unknown",
                "PersonBirthDate": "person_birth_date",
                "ExpectedPersonBirthDate": "expected_person_birth_date",
                "Sex": "sex",
            }
        ),
    )
    disabled = pl.when(pl.col("codes").is_not_null()).then(group("Disabilities", [pl.col("codes")]))
    about = group("ChildCharacteristics", [*elements({"Ethnicity": "ethnicity"}), disabled])
    return rows.select(text=group("Child", [identifiers, about, pl.col("episodes")]))


def _episodes(tables: Tables) -> pl.DataFrame:
    rows = tables["episodes"].sort("child", maintain_order=True)
    for part in (_assessments, _plans, _enquiries, _protection):
        rows = beside(rows, part(tables), "episode")
    first = elements(
        {
            "CINreferralDate": "cin_referral_date",
            "ReferralSource": "referral_source",
            "PrimaryNeedCode": "primary_need_code",
            "CINclosureDate": "cin_closure_date",
            "ReasonForClosure": "reason_for_closure",
        }
    )
    between = [pl.col("assessments"), pl.col("plans"), pl.col("enquiries")]
    last = [*elements({"ReferralNFA": "referral_nfa"}), pl.col("protection")]
    return by_parent(rows, "child", group("CINdetails", [*first, *between, *last]), "episodes")


def _assessments(tables: Tables) -> pl.DataFrame:
    factors = pl.col("factors")
    listed = factors.str.replace_all(" ", "</AssessmentFactors>\n<AssessmentFactors>", literal=True)
    inside = element("AssessmentFactors", listed)
    block = (
        pl.when(factors == "")
        .then(pl.lit(f"<{FACTORS}/>\n"))
        .otherwise(element(FACTORS, pl.lit("\n") + inside))
    )
    dates = elements(
        {
            "AssessmentActualStartDate": "assessment_actual_start_date",
            "AssessmentAuthorisationDate": "assessment_authorisation_date",
        }
    )
    return by_parent(
        tables["assessments"], "episode", group("Assessments", [*dates, block]), "assessments"
    )


def _plans(tables: Tables) -> pl.DataFrame:
    dates = {"CINPlanStartDate": "cin_plan_start_date", "CINPlanEndDate": "cin_plan_end_date"}
    return by_parent(tables["plans"], "episode", group("CINPlanDates", elements(dates)), "plans")


def _enquiries(tables: Tables) -> pl.DataFrame:
    fields = {
        "S47ActualStartDate": "s47_actual_start_date",
        "InitialCPCtarget": "initial_cpc_target",
        "DateOfInitialCPC": "date_of_initial_cpc",
        "ICPCnotRequired": "icpc_not_required",
    }
    return by_parent(
        tables["section47"], "episode", group("Section47", elements(fields)), "enquiries"
    )


def _protection(tables: Tables) -> pl.DataFrame:
    dates = by_parent(
        tables["reviews"],
        "protection",
        element("CPPreviewDate", pl.col("cpp_review_date")),
        "dates",
    )
    rows = beside(tables["protection_plans"], dates, "protection")
    fields = {
        "CPPstartDate": "cpp_start_date",
        "CPPendDate": "cpp_end_date",
        "InitialCategoryOfAbuse": "initial_category_of_abuse",
        "LatestCategoryOfAbuse": "latest_category_of_abuse",
        "NumberOfPreviousCPP": "number_of_previous_cpp",
    }
    reviews = pl.when(pl.col("dates").is_not_null()).then(group("Reviews", [pl.col("dates")]))
    block = group("ChildProtectionPlans", [*elements(fields), reviews])
    return by_parent(rows, "episode", block, "protection")
