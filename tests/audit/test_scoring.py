"""The scorer: what counts as right, wrong, found, missed, and neither way."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.findings import Answer, Finding
from dutybound.text import Place
from tests.audit.labelled_documents import Found, Labelled
from tests.audit.scoring import of_whatever_kind, score


def finding(quote: str, category: Category, answer: Answer = Answer.FLAG) -> Finding:
    return Finding(category, answer, "page", quote, Place(1), "because")


def labelled(*found: Found, either: tuple[tuple[str, str], ...] = ()) -> Labelled:
    return Labelled("page", "md", "f", "c", "k", "r", "", found, (), either)


LABEL = Found("have ADHD alone", "A3", "flag", "why", also=("A14",))


def test_a_label_is_met_by_the_whole_clause_with_its_lead_in() -> None:
    told = finding("We will not assess children who: have ADHD alone", Category.CONDITION_EXCLUSION)
    got = score([(labelled(LABEL), [told])])
    assert (got.precision(), got.recall()) == (1.0, 1.0)


def test_a_fair_category_is_right_and_another_is_wrong() -> None:
    fair = finding("have ADHD alone", Category.DEFINITION_NARROWED)
    other = finding("have ADHD alone", Category.COPING_TEST)
    assert score([(labelled(LABEL), [fair])]).recall() == 1.0
    got = score([(labelled(LABEL), [other])])
    assert (got.precision(), got.recall()) == (0.0, 0.0)


def test_what_is_either_way_counts_neither() -> None:
    told = finding("the other half of a row", Category.SEVERITY_THRESHOLD)
    got = score([(labelled(either=(("the other half of a row", "A1"),)), [told])])
    assert not got.right
    assert not got.wrong


def test_contested_is_counted_wrong_or_left_out() -> None:
    told = finding("have ADHD alone", Category.CONDITION_EXCLUSION, Answer.CONTESTED)
    pages = [(labelled(LABEL), [told])]
    assert score(pages).precision() == 1.0
    assert score(pages, contested="wrong").precision() == 0.0
    assert not score(pages, contested="left out").right


def test_a_contested_label_is_not_missed_where_the_contested_are_left_out() -> None:
    label = Found("a rule", "A1", "contested", "why")
    assert score([(labelled(label), [])], contested="left out").recall() == 1.0
    assert score([(labelled(label), [])]).recall() == 0.0


def test_only_the_kinds_that_are_asked_for_are_measured() -> None:
    label = Found("every room", "B2", "flag", "why")
    assert score([(labelled(label), [])], "A").recall() == 1.0


def test_a_clause_under_another_category_is_marked_all_the_same() -> None:
    other = finding("have ADHD alone", Category.COPING_TEST)
    wrong = finding("nothing of the kind", Category.COPING_TEST)
    both = ("the other half of a row", "A1")
    neither = finding("the other half of a row", Category.COPING_TEST)
    missed = Found("a rule", "A1", "flag", "why")
    page = labelled(LABEL, missed, either=(both,))
    assert of_whatever_kind([(page, [other, wrong, neither])]) == (0.5, 0.5)
