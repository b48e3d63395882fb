"""Censuses as text, written from DfE's element names alone: nothing here is imported from the reader."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

Content = str | list["Element"] | None
Element = tuple[str, Content]


def xml(element: Element, indent: int = 0) -> str:
    """An element on lines of its own; one without content is left out."""
    name, content = element
    space = " " * indent
    if content is None:
        return ""
    if isinstance(content, str):
        return f"{space}<{name}>{escape(content)}</{name}>\n"
    inside = "".join(xml(one, indent + 1) for one in content)
    return f"{space}<{name}>\n{inside}{space}</{name}>\n"


def elements(values: dict[str, str | None]) -> list[Element]:
    return list(values.items())


def assessment(*, factors: list[str] | None = None, **changed: str | None) -> Element:
    dates = {
        "AssessmentActualStartDate": "2025-06-05",
        "AssessmentAuthorisationDate": "2025-07-10",
    }
    found: list[Element] = [("AssessmentFactors", one) for one in (factors or [])]
    if factors is None:
        found = [("AssessmentFactors", "6A"), ("AssessmentFactors", "2B")]
    inside = [*elements({**dates, **changed}), ("FactorsIdentifiedAtAssessment", found)]
    return ("Assessments", inside)


def plan(**changed: str | None) -> Element:
    dates = {"CINPlanStartDate": "2025-07-11", "CINPlanEndDate": "2025-09-01"}
    return ("CINPlanDates", elements({**dates, **changed}))


def enquiry(**changed: str | None) -> Element:
    values = {
        "S47ActualStartDate": "2025-09-02",
        "InitialCPCtarget": "2025-09-23",
        "DateOfInitialCPC": "2025-09-22",
        "ICPCnotRequired": "false",
    }
    return ("Section47", elements({**values, **changed}))


def protection(*, reviews: list[str] | None = None, **changed: str | None) -> Element:
    values = {
        "CPPstartDate": "2025-09-22",
        "CPPendDate": None,
        "InitialCategoryOfAbuse": "NEG",
        "LatestCategoryOfAbuse": "EMO",
        "NumberOfPreviousCPP": "0",
    }
    held: list[Element] = [("CPPreviewDate", one) for one in reviews or []]
    if reviews is None:
        held = [("CPPreviewDate", "2025-12-15")]
    return ("ChildProtectionPlans", [*elements({**values, **changed}), ("Reviews", held)])


def pre_proceedings(**changed: str | None) -> Element:
    values = {
        "PPStartDate": "2025-10-01",
        "LBPSentDate": "2025-10-02",
        "FGDMMeetingOffer": "1",
        "FGDMMeetingFac": "true",
        "InitialPPMeetingDate": "2025-10-20",
        "ReviewMeetingsCount": "2",
        "StepDecisionDate": "2026-01-15",
    }
    return ("PreProceedingsandFGDM", elements({**values, **changed}))


def episode(*inside: Element, **changed: str | None) -> Element:
    values = {
        "CINreferralDate": "2025-06-02",
        "ReferralSource": "1A",
        "PrimaryNeedCode": "N2",
        "CINclosureDate": None,
        "ReasonForClosure": None,
        "ReferralNFA": "false",
    }
    return ("CINdetails", [*elements({**values, **changed}), *inside])


def child(
    *episodes: Element,
    disabilities: list[str] | None = None,
    ethnicity: str | None = "WBRI",
    **changed: str | None,
) -> Element:
    values = {
        "LAchildID": "C1",
        "UPN": "H801200001001",
        "PersonBirthDate": "2015-03-05",
        "Sex": "F",
    }
    codes: list[Element] = [("Disability", one) for one in disabilities or []]
    if disabilities is None:
        codes = [("Disability", "AUT"), ("Disability", "LD")]
    about: list[Element] = [("Ethnicity", ethnicity)]
    if codes:
        about.append(("Disabilities", codes))
    inside: list[Element] = [
        ("ChildIdentifiers", elements({**values, **changed})),
        ("ChildCharacteristics", about),
        *(episodes or (episode(assessment()),)),
    ]
    return ("Child", inside)


def whole_child(**changed: Any) -> Element:
    """A child with every group of the return, and nothing wrong."""
    return child(
        episode(assessment(), plan(), enquiry(), protection(), pre_proceedings()), **changed
    )


def census(
    *children: Element,
    collection: str | None = "CIN",
    year: str | None = "2026",
    day: str | None = "2026-03-31",
    lea: str | None = "383",
) -> str:
    heading: dict[str, str | None] = {"Collection": collection, "Year": year, "ReferenceDate": day}
    source: dict[str, str | None] = {
        "SourceLevel": "L",
        "LEA": lea,
        "SoftwareCode": "made up",
        "Release": "1",
        "SerialNo": "001",
        "DateTime": "2026-05-01T09:00:00",
    }
    header: Element = (
        "Header",
        [("CollectionDetails", elements(heading)), ("Source", elements(source))],
    )
    message = ("Message", [header, ("Children", list(children))])
    return f'<?xml version="1.0" encoding="utf-8"?>\n{xml(message)}'


def written(folder: Path, text: str | bytes, name: str = "census.xml") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path
