"""The controlling question of B: the same words under a heading about harm are another matter."""

from __future__ import annotations

import pytest

from dutybound.audit.detectors.all import all_detectors
from dutybound.audit.findings import Answer, Finding
from dutybound.audit.looking import look
from dutybound.text import read_text

BLAME = [one for one in all_detectors() if one.category.value.startswith("B")]
RULES = (
    "The child is seen alone at every visit.",
    "All bedrooms are inspected.",
    "At least one visit is unannounced.",
    "A parenting capacity assessment is completed for each family.",
)


def found(page: str, *, explain: bool = False) -> list[Finding]:
    return look(read_text(page, "page.md"), BLAME, explain=explain)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("heading", ["Section 47 enquiries", "Children with a protection plan"])
def test_a_heading_about_harm_spares_a_rule(rule: str, heading: str) -> None:
    assert not found(f"# Manual\n\n## {heading}\n\n{rule}\n")
    assert found(f"# Manual\n\n## Section 17 assessments\n\n{rule}\n")


@pytest.mark.parametrize("rule", RULES)
def test_a_title_about_harm_spares_unless_the_first_lines_say_otherwise(rule: str) -> None:
    title = "# Child protection procedures"
    assert not found(f"{title}\n\nThis chapter is about enquiries.\n\n## Visits\n\n{rule}\n")
    scope = "This chapter also applies to every assessment of a disabled child under section 17."
    assert found(f"{title}\n\n{scope}\n\n## Visits\n\n{rule}\n")


@pytest.mark.usefixtures("patterns_alone")  # the second reader would leave it untold
def test_harm_as_the_consequence_of_a_refusal_spares_nothing() -> None:
    (finding,) = found("# Manual\n\nA refusal to show the bedroom leads to section 47 enquiries.\n")
    assert finding.category.value == "B2"
    assert finding.answer is Answer.FLAG


def test_a_question_is_not_a_rule_but_a_box_on_a_form_is() -> None:
    assert not found("# Form\n\nDo you inspect bedrooms?\n\nWe come to listen to you.\n")
    assert found("# Form\n\nBedroom seen?\n\nWe come to listen to you.\n")


def test_what_is_clear_is_told_with_an_explanation_only() -> None:
    page = "# Manual\n\n## Section 47 enquiries\n\nThe child is seen alone at every visit.\n"
    assert [one.answer for one in found(page, explain=True)] == [Answer.CLEAR]


@pytest.mark.usefixtures("patterns_alone")  # the second reader sees one clause at a time
def test_an_objection_is_traced_to_the_row_that_it_names() -> None:
    page = (
        "# Standards\n\n| No. | Standard |\n| --- | --- |\n| 2 | Child spoken to apart from parents |\n"
        "| 3 | Views written down |\n\n## If not met\n\n"
        "A parent's objection to standard {} is logged as a concern.\n"
    )
    told = [one.quote for one in found(page.format(2)) if one.answer is Answer.BAD_PRACTICE]
    assert told == ["A parent's objection to standard 2 is logged as a concern."]
    assert not [one for one in found(page.format(3)) if one.answer is Answer.BAD_PRACTICE]
