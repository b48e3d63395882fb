"""The form of the census, 2024-25 to 2026-27, and of a little that came before.

Element names are those of DfE's specification.  Pre-proceedings and family group decision-making are new in
2026-27; `GenderCurrent` was `Sex` before 2024-25.
"""

from __future__ import annotations

from dutybound.returns.typed import Column, Holds, Typing
from dutybound.returns.xml.shape import Each, Field, Group

EDITIONS = {2025: "2024-25", 2026: "2025-26", 2027: "2026-27"}
"""The editions that are known, by the year of the reference day."""

RETURN, CHILDREN, DISABILITIES, EPISODES = "return", "children", "disabilities", "episodes"
ASSESSMENTS, FACTORS, PLANS, SECTION_47 = "assessments", "factors", "plans", "section47"
PROTECTION_PLANS, REVIEWS, PRE_PROCEEDINGS = "protection_plans", "reviews", "pre_proceedings"

_DAY, _CODE, _YES_NO, _NUMBER = Holds.DAY, Holds.CODE, Holds.YES_NO, Holds.NUMBER

COLUMNS: dict[str, dict[str, Column]] = {
    RETURN: {
        "collection": Column("Collection"),
        "year": Column("Year", _NUMBER),
        "reference_date": Column("ReferenceDate", _DAY),
        "source_level": Column("SourceLevel"),
        "lea": Column("LEA"),
        "software_code": Column("SoftwareCode"),
        "release": Column("Release"),
        "serial_no": Column("SerialNo"),
        "date_time": Column("DateTime"),
    },
    CHILDREN: {
        "la_child_id": Column("LAchildID"),
        "upn": Column("UPN"),
        "former_upn": Column("FormerUPN"),
        "upn_unknown": Column("UPNunknown", _CODE),
        "person_birth_date": Column("PersonBirthDate", _DAY),
        "expected_person_birth_date": Column("ExpectedPersonBirthDate", _DAY),
        "sex": Column("Sex", _CODE),
        "gender_current": Column("GenderCurrent", _CODE),
        "person_death_date": Column("PersonDeathDate", _DAY),
        "ethnicity": Column("Ethnicity", _CODE),
    },
    DISABILITIES: {"disability": Column("Disability", _CODE)},
    EPISODES: {
        "cin_referral_date": Column("CINreferralDate", _DAY),
        "referral_source": Column("ReferralSource", _CODE),
        "primary_need_code": Column("PrimaryNeedCode", _CODE),
        "cin_closure_date": Column("CINclosureDate", _DAY),
        "reason_for_closure": Column("ReasonForClosure", _CODE),
        "date_of_initial_cpc": Column("DateOfInitialCPC", _DAY),
        "referral_nfa": Column("ReferralNFA", _YES_NO),
    },
    ASSESSMENTS: {
        "assessment_actual_start_date": Column("AssessmentActualStartDate", _DAY),
        "assessment_internal_review_date": Column("AssessmentInternalReviewDate", _DAY),
        "assessment_authorisation_date": Column("AssessmentAuthorisationDate", _DAY),
    },
    FACTORS: {"assessment_factors": Column("AssessmentFactors", _CODE)},
    PLANS: {
        "cin_plan_start_date": Column("CINPlanStartDate", _DAY),
        "cin_plan_end_date": Column("CINPlanEndDate", _DAY),
    },
    SECTION_47: {
        "s47_actual_start_date": Column("S47ActualStartDate", _DAY),
        "initial_cpc_target": Column("InitialCPCtarget", _DAY),
        "date_of_initial_cpc": Column("DateOfInitialCPC", _DAY),
        "icpc_not_required": Column("ICPCnotRequired", _YES_NO),
    },
    PROTECTION_PLANS: {
        "cpp_start_date": Column("CPPstartDate", _DAY),
        "cpp_end_date": Column("CPPendDate", _DAY),
        "initial_category_of_abuse": Column("InitialCategoryOfAbuse", _CODE),
        "latest_category_of_abuse": Column("LatestCategoryOfAbuse", _CODE),
        "number_of_previous_cpp": Column("NumberOfPreviousCPP", _NUMBER),
    },
    REVIEWS: {"cpp_review_date": Column("CPPreviewDate", _DAY)},
    PRE_PROCEEDINGS: {
        "pp_start_date": Column("PPStartDate", _DAY),
        "lbp_sent_date": Column("LBPSentDate", _DAY),
        "fgdm_meeting_offer": Column("FGDMMeetingOffer", _YES_NO),
        "fgdm_meeting_fac": Column("FGDMMeetingFac", _YES_NO),
        "initial_pp_meeting_date": Column("InitialPPMeetingDate", _DAY),
        "review_meetings_count": Column("ReviewMeetingsCount", _NUMBER),
        "step_decision_date": Column("StepDecisionDate", _DAY),
        "pp_outcome": Column("PPOutcome", _CODE),
        "court_app_date": Column("CourtAppDate", _DAY),
        "letter_init_cp_date": Column("LetterInitCPDate", _DAY),
    },
}
"""Every module's columns, by the names of the frames."""

TYPINGS = {module: Typing("cin", module, columns) for module, columns in COLUMNS.items()}


def _fields(module: str, *columns: str) -> tuple[Field, ...]:
    """The fields of these columns, or of all that a module has."""
    of = COLUMNS[module]
    return tuple(Field(of[name].field, name) for name in columns or of)


_EPISODE = Group(
    "CINdetails",
    (
        *_fields(EPISODES),
        Group(
            "Assessments",
            (
                *_fields(ASSESSMENTS),
                Group(
                    "FactorsIdentifiedAtAssessment",
                    (Each("AssessmentFactors", FACTORS, "assessment_factors"),),
                ),
            ),
            ASSESSMENTS,
        ),
        Group("CINPlanDates", _fields(PLANS), PLANS),
        Group("Section47", _fields(SECTION_47), SECTION_47),
        Group(
            "ChildProtectionPlans",
            (
                *_fields(PROTECTION_PLANS),
                Group("Reviews", (Each("CPPreviewDate", REVIEWS, "cpp_review_date"),)),
            ),
            PROTECTION_PLANS,
        ),
        Group("PreProceedingsandFGDM", _fields(PRE_PROCEEDINGS), PRE_PROCEEDINGS),
    ),
    EPISODES,
)

_CHILD = Group(
    "Child",
    (
        Group(
            "ChildIdentifiers", tuple(one for one in _fields(CHILDREN) if one.column != "ethnicity")
        ),
        Group(
            "ChildCharacteristics",
            (
                *_fields(CHILDREN, "ethnicity"),
                Group("Disabilities", (Each("Disability", DISABILITIES, "disability"),)),
            ),
        ),
        _EPISODE,
    ),
    CHILDREN,
)

SHAPE = Group(
    "Message",
    (
        Group(
            "Header",
            (
                Group("CollectionDetails", _fields(RETURN, "collection", "year", "reference_date")),
                Group(
                    "Source",
                    _fields(
                        RETURN,
                        *(
                            "source_level",
                            "lea",
                            "software_code",
                            "release",
                            "serial_no",
                            "date_time",
                        ),
                    ),
                ),
            ),
            RETURN,
        ),
        Group("Children", (_CHILD,)),
    ),
)
"""The whole file."""

PARENT_OF = {
    EPISODES: CHILDREN,
    DISABILITIES: CHILDREN,
    ASSESSMENTS: EPISODES,
    FACTORS: ASSESSMENTS,
    PLANS: EPISODES,
    SECTION_47: EPISODES,
    PROTECTION_PLANS: EPISODES,
    REVIEWS: PROTECTION_PLANS,
    PRE_PROCEEDINGS: EPISODES,
}
"""Which module a row of a module belongs to."""

ID_OF = {
    CHILDREN: "child",
    EPISODES: "episode",
    ASSESSMENTS: "assessment",
    PLANS: "plan",
    SECTION_47: "section47",
    PROTECTION_PLANS: "protection_plan",
    PRE_PROCEEDINGS: "pre_proceeding",
}
"""The column with a row's own id, for modules whose rows have one."""
