"""How a clause is read: its scope, how hard it is put, and what rescues it."""

from __future__ import annotations

import pytest

from dutybound.audit.detectors.all import all_detectors
from dutybound.audit.findings import Answer, Finding
from dutybound.audit.looking import context, look
from dutybound.audit.modality import modality
from dutybound.audit.scope import Field, Rationed, When
from dutybound.text import read_text

pytestmark = pytest.mark.usefixtures("patterns_alone")

ACCESS = [one for one in all_detectors() if one.category.value.startswith("A")]


def page(*lines: str) -> list[Finding]:
    return look(read_text("\n\n".join(lines), "page.md"), ACCESS)


def ids(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(one.category.value, one.answer.value) for one in findings]


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("your child must have a diagnosis", "must"),
        ("only children at a special school", "only"),
        ("we will not assess children with adhd", "refused"),
        ("a diagnosis is helpful", "offered"),
        ("you do not need a diagnosis", "denied"),
        ("no child is refused for want of a plan", "denied"),
        ("most children go to a special school", "told"),
        ("families are usually asked to try early help", "softened"),
    ],
)
def test_how_hard_a_text_is_put(text: str, flag: str) -> None:
    assert getattr(modality(text), flag)


def test_a_denied_need_is_open_however_many_musts_stand_by() -> None:
    assert modality("you do not have to have tried early help before you ask").is_open
    assert not modality("you must have a letter before we can start").is_open


@pytest.mark.parametrize(
    ("line", "rationed"),
    [
        ("We assess any disabled child.", Rationed.ASSESSMENT),
        ("The team holds cases of children with severe impairments.", Rationed.TEAM),
        ("The overnight scheme is small.", Rationed.SERVICE),
        ("Lunch is at noon.", Rationed.NOTHING),
    ],
)
def test_what_is_rationed(line: str, rationed: Rationed) -> None:
    document = read_text(line, "page.md")
    assert context(document, 0).scope.rationed is rationed


def test_headings_say_what_a_fragment_is_about() -> None:
    document = read_text("# Page\n\n## After assessment\n\n- severe need\n", "page.md")
    assert context(document, len(document.clauses) - 1).scope.when is When.AFTER


def test_a_health_service_is_another_field() -> None:
    document = read_text("This NHS clinic does not treat ADHD.", "page.md")
    assert context(document, 0).scope.field is Field.HEALTH


def test_an_item_is_read_with_its_lead_in() -> None:
    shut = page("We will not assess children who:", "- have ADHD alone\n- are over 18")
    assert ids(shut) == [("A3", "flag")]
    assert not page("You do not need:", "- a diagnosis\n- an EHC plan")


def test_an_answer_is_read_with_its_question() -> None:
    assert not page("## Do I need a diagnosis?", "No, not to ask for an assessment.")
    asked = page("## Do I need a diagnosis?", "Yes, before we can assess.")
    assert ids(asked) == [("A2", "flag")]


def test_another_team_changes_the_answer() -> None:
    alone = "The specialist team works only with children whose impairments are severe."
    other = "All other disabled children are assessed by the locality teams."
    assert ids(page(alone)) == [("A1", "contested")]
    assert not page(alone, other)


def test_a_condition_shut_out_of_a_team_is_flagged_and_contested_where_another_assesses() -> None:
    alone = "The team does not work with children whose only difficulty is ADHD."
    other = "All other disabled children are assessed by the locality teams."
    assert ids(page(alone)) == [("A3", "flag")]
    rescued = page(alone, other)
    assert ids(rescued) == [("A3", "contested")]
    assert rescued[0].rescued_by is not None
    assert rescued[0].rescued_by.quote == other


def test_a_way_for_parents_cancels_a_way_for_professionals() -> None:
    alone = "Referrals are accepted from professionals only."
    assert ids(page(alone)) == [("A7", "flag")]
    assert not page(alone, "Parents can ring us on 01632 960001.")


def test_quoted_statute_is_never_a_finding() -> None:
    assert not page(
        '# Who can be assessed\n\nSection 17(11) says that a child is disabled if he is "substantially and '
        'permanently handicapped by illness, injury or congenital deformity".'
    )


def test_what_is_clear_is_told_only_with_an_explanation() -> None:
    lines = (
        "Referrals are accepted from professionals only.\n\nParents can ring us on 01632 960001."
    )
    told = look(read_text(lines, "page.md"), ACCESS, explain=True)
    assert [(one.category.value, one.answer) for one in told] == [("A7", Answer.CLEAR)]


def test_two_gates_in_a_sentence_are_both_told() -> None:
    both = page("Your child must have a diagnosis and get DLA before we can assess.")
    assert [category for category, _ in ids(both)] == ["A2", "A5"]


def test_a_heading_turns_away_what_stands_below_it() -> None:
    assert ids(page("## We do not assess", "- ADHD\n- anxiety")) == [("A3", "flag"), ("A3", "flag")]
    assert not page("## What we look at", "- ADHD\n- anxiety")


def test_of_two_that_fit_alike_the_more_telling_is_told() -> None:
    one = page("Requests without a safeguarding element will be signposted to early help.")
    assert ids(one) == [("A9", "flag")]


def test_words_that_are_somebody_elses_are_never_a_finding() -> None:
    assert ids(page("We do not assess children with ADHD.")) == [("A3", "flag")]
    assert not page('"We do not assess children with ADHD."')
