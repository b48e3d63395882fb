"""The second reader: it never decides alone, agrees and doubts, and reads alike each time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest

from dutybound.audit.categories import Category
from dutybound.audit.detectors.all import all_detectors
from dutybound.audit.findings import Answer, Finding
from dutybound.audit.looking import look
from dutybound.audit.second_reader import agreeing, reading
from dutybound.audit.second_reader.gate import CERTAIN
from dutybound.text import read_text
from tests.audit.labelled_documents import documents
from tests.audit.scoring import _words
from tests.audit.told_clauses import examples

installed = pytest.mark.skipif(not reading.is_there(), reason="the sentence model is not installed")
NEW_WORDS = "We look only after youngsters who are floored by what ails them."
LEAST_FOUND, LEAST_SILENT = 45, 55


def found(says: str, *, under: str = "Who we assess", explain: bool = False) -> list[Finding]:
    page = f"# Disabled children: social care\n\n## {under}\n\n{says}\n"
    return look(read_text(page, "page.md"), all_detectors(), explain=explain)


def sure_of(monkeypatch: pytest.MonkeyPatch, category: Category, sure: float) -> None:
    """A second reader that is as sure as that of one category in each clause, and of no other."""

    def scores(texts: Sequence[reading.Read]) -> list[reading.Scores]:
        return [dict.fromkeys(Category, 0.0) | {category: sure} for _ in texts]

    monkeypatch.setattr(reading, "is_there", lambda: True)
    monkeypatch.setattr(reading, "scores", scores)


def test_what_patterns_do_not_know_is_told_where_the_gate_agrees(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with reading.asleep():
        assert not found(NEW_WORDS)
    sure_of(monkeypatch, Category.SEVERITY_THRESHOLD, 0.95)
    (told,) = found(NEW_WORDS)
    assert told.category is Category.SEVERITY_THRESHOLD
    assert told.readers == ("sentences",)
    assert told.confidence < 0.8


@pytest.mark.parametrize(
    ("says", "under"),
    [
        ("Your child does not need to be floored by what ails them.", "Who we assess"),
        ("Do you look only after youngsters who are floored?", "Who we assess"),
        ("Someone told me that you look only after the floored.", "Who we assess"),
    ],
)
def test_the_second_reader_never_goes_round_the_gate(
    says: str, under: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sure_of(monkeypatch, Category.SEVERITY_THRESHOLD, 1.0)
    assert not found(says, under=under)


@pytest.mark.parametrize(
    ("says", "under"),
    [
        (NEW_WORDS, "History"),
        ("After the assessment we share out hours to the floored.", "Who we assess"),
        ("Only the floored.", "Who we assess"),
        ("The NHS clinic looks after youngsters who are floored.", "The clinic"),
    ],
)
def test_another_field_silences_the_second_reader_unless_it_is_certain(
    says: str, under: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sure_of(monkeypatch, Category.SEVERITY_THRESHOLD, CERTAIN - 0.01)
    assert not found(says, under=under)
    sure_of(monkeypatch, Category.SEVERITY_THRESHOLD, CERTAIN)
    (told,) = found(says, under=under)
    assert told.readers == ("sentences",)


def test_not_sure_enough_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    sure_of(monkeypatch, Category.SEVERITY_THRESHOLD, agreeing.SURE - 0.01)
    assert not found(NEW_WORDS)


KNOWN = "Children must have a diagnosis from a paediatrician before we will assess them."


def test_where_both_see_it_both_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with reading.asleep():
        (before,) = found(KNOWN)
    assert before.readers == ("patterns",)
    sure_of(monkeypatch, Category.DIAGNOSIS_REQUIRED, 0.9)
    (told,) = found(KNOWN)
    assert told.readers == ("patterns", "sentences")
    assert told.confidence > before.confidence


def test_what_only_the_patterns_see_is_less_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    with reading.asleep():
        (before,) = found(KNOWN)
    sure_of(monkeypatch, Category.DIAGNOSIS_REQUIRED, (agreeing.DOUBTS + agreeing.AGREES) / 2)
    (told,) = found(KNOWN)
    assert told.readers == ("patterns",)
    assert told.confidence < before.confidence


def test_what_the_second_reader_rules_out_is_told_only_with_an_explanation(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sure_of(monkeypatch, Category.DIAGNOSIS_REQUIRED, agreeing.DOUBTS - 0.01)
    assert not found(KNOWN)
    (clear,) = found(KNOWN, explain=True)
    assert clear.answer is Answer.CLEAR
    assert "second reader" in clear.why


def test_a_terse_rule_that_patterns_are_sure_of_is_told_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sure_of(monkeypatch, Category.CONDITION_EXCLUSION, 0.0)
    (told,) = found("We do not assess children with ADHD.")
    assert told.readers == ("patterns",)


@pytest.mark.parametrize(
    ("says", "is_told"),
    [
        ("The knock on the door comes as it comes.", True),
        ("Where there is a protection plan the knock on the door comes as it comes.", False),
    ],
)
def test_a_rule_for_those_in_danger_is_not_told_however_sure_the_second_reader_is(
    says: str, is_told: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    sure_of(monkeypatch, Category.UNANNOUNCED_VISITS, 1.0)
    assert bool(found(says, under="Visits")) is is_told


def test_a_rule_for_others_is_not_told_unless_the_second_reader_is_certain(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    says = "At the homes of foster carers the knock on the door comes as it comes."
    sure_of(monkeypatch, Category.UNANNOUNCED_VISITS, CERTAIN - 0.01)
    assert not found(says, under="Visits")
    sure_of(monkeypatch, Category.UNANNOUNCED_VISITS, CERTAIN)
    assert found(says, under="Visits")


OLD = "A core assessment is completed within 35 working days."


def test_out_of_date_law_is_left_to_the_patterns(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sure_of(monkeypatch, Category.OUT_OF_DATE_LAW, 1.0)
    assert not found(NEW_WORDS)
    sure_of(monkeypatch, Category.OUT_OF_DATE_LAW, 0.0)
    assert [one.category for one in found(OLD)] == [Category.OUT_OF_DATE_LAW]


@pytest.mark.parametrize(
    "says",
    [
        "Council tax statement or another proof of address must be sent.",
        "Parents who care alone must also see our page on benefits.",
        "Workers must complete two courses before they carry out an assessment.",
        "A child who cannot be left alone may need a sitter.",
        "Your child cannot be left alone: tell us when you ask for an assessment.",
    ],
)
def test_what_was_told_in_error_is_silent(says: str) -> None:
    with reading.asleep():
        assert not found(says, under="Getting help")


@pytest.mark.parametrize(
    "says",
    [
        "Only children who cannot be left alone will be assessed.",
        "Families must have lived in the borough for a year before we assess.",
        "Parents must complete two courses before an assessment.",
    ],
)
def test_what_is_near_it_and_a_gate_is_still_told(says: str) -> None:
    with reading.asleep():
        assert found(says, under="Getting help")


def test_there_are_examples_of_every_category() -> None:
    shown = Counter(one.found for one in examples())
    silent = Counter(one.like for one in examples() if one.found is None)
    kinds = [one for one in Category if one.value[0] in "ABX"]
    assert min(shown[kind] for kind in kinds) >= LEAST_FOUND
    assert min(silent[kind] for kind in kinds) >= LEAST_SILENT


def test_no_example_is_there_twice() -> None:
    told = Counter((one.like, one.under, one.whole) for one in examples())
    assert [one for one, many in told.items() if many > 1] == []


def test_no_example_repeats_a_labelled_clause() -> None:
    labelled = {_words(quote) for one in documents("development") for quote in one.quotes}
    long = (one for one in examples() if len(one.says.split()) > 4)
    assert [one.says for one in long if _words(one.says) in labelled] == []


@installed
def test_paraphrase_is_heard() -> None:
    says = "You will have to get a doctor to confirm the condition first."
    read = reading.Read("Before you apply", "", says)
    (told,) = reading.scores([read])
    assert told[Category.DIAGNOSIS_REQUIRED] >= 0.5


@pytest.mark.parametrize(
    "says",
    [
        "No doctor has to confirm the condition before we can open a case.",
        "Nobody has to try early help before they ask us.",
        "It is untrue that we only see severely disabled children.",
        "Gone are the days when we asked for DLA.",
        "We have dropped the rule that children must go to a special school.",
        "The condition that families must have lived here for a year has been removed.",
    ],
)
def test_what_is_denied_is_silent_whatever_either_reader_thinks(
    says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "is_there", lambda: True)
    sure = dict.fromkeys(Category, 1.0)
    monkeypatch.setattr(reading, "scores", lambda texts: [sure for _ in texts])
    assert not found(says)
