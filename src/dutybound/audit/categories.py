"""What the audit looks for: the categories of the taxonomy, with their permanent ids.

A are restrictions on access, B blame and the safeguarding lens, M missing things, X marks of quality.  P are
not the taxonomy's: they are marks in a child's own papers, and in pages that have a profile of their own.
"""

from __future__ import annotations

from enum import Enum


class Category(Enum):
    """One category.  The value is its id, which never changes; `title` is for people."""

    SEVERITY_THRESHOLD = "A1"
    DIAGNOSIS_REQUIRED = "A2"
    CONDITION_EXCLUSION = "A3"
    LEARNING_DISABILITY_OR_IQ = "A4"
    PROXY_REQUIRED = "A5"
    EARLY_HELP_FIRST = "A6"
    GATEKEPT_REFERRAL = "A7"
    COPING_TEST = "A8"
    SAFEGUARDING_ONLY = "A9"
    PANEL_OR_RESOURCES_OVERRIDE = "A10"
    WAITING_OR_CLOSED = "A11"
    AGE_OR_AREA_LIMITS = "A12"
    CONSENT_COERCED = "A13"
    DEFINITION_NARROWED = "A14"
    PARENT_CARER_RIGHT_LIMITED = "A15"
    SEEN_ALONE_MANDATORY = "B1"
    HOME_OR_BEDROOM_INSPECTED = "B2"
    UNANNOUNCED_VISITS = "B3"
    PARENTING_CAPACITY_DEFAULT = "B4"
    PARENTING_COURSE_DEMANDED = "B5"
    PROBLEM_IN_FAMILY = "B6"
    FABRICATED_ILLNESS_MARKERS = "B7"
    ONE_SIZE_SAFEGUARDING = "B8"
    CRITERIA_MISSING = "M1"
    HOW_TO_ASK_MISSING = "M2"
    TIMES_MISSING = "M3"
    COMPLAINTS_MISSING = "M4"
    PARENT_CARER_ASSESSMENT_MISSING = "M5"
    SHORT_BREAKS_STATEMENT_MISSING = "M6"
    DIRECT_PAYMENTS_MISSING = "M7"
    TRANSITION_MISSING = "M8"
    OUT_OF_DATE_LAW = "X1"
    POWER_CLAIMED = "P1"
    CRISIS_UNANSWERED = "P2"
    ADVICE_NOT_GIVEN = "P3"
    PROVISION_VAGUE_OR_CONDITIONAL = "P4"
    PROVISION_IN_WRONG_PLACE = "P5"
    COMPLAINT_TIME_WRONG = "P6"
    COMPLAINT_SHUT_OUT = "P7"
    POINTER_TO_NOTHING = "P8"
    RULES_NOT_TOLD = "P9"

    @property
    def title(self) -> str:
        """The category in a few words: 'Condition exclusion'."""
        return self.name.replace("_", " ").capitalize()

    @property
    def is_about_missing(self) -> bool:
        """Whether it is judged over a whole site, and not clause by clause."""
        return self.value.startswith("M")

    @property
    def is_of_papers(self) -> bool:
        """Whether only the profiles of papers and whole pages look for it."""
        return self.value.startswith("P")
