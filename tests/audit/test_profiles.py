"""The profiles on the development half of the labelled papers and sites, and on single sentences."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from dutybound.audit.auditing import audit
from dutybound.audit.categories import Category
from dutybound.audit.findings import Audited, Presence
from dutybound.audit.profiles.every import PROFILES
from dutybound.audit.profiles.publishing import M_ITEMS
from dutybound.law.england import rulebook
from dutybound.text import Document, read_document, read_text
from tests.audit.labelled_documents import documents, sites
from tests.audit.labelled_papers import ITEMS, LabelledPaper, papers

PRESENCE = {
    "present": Presence.PRESENT,
    "thin": Presence.THIN,
    "missing": Presence.NOT_FOUND,
    "wrong": Presence.THIN,
}
KINDS = {
    "blame": "B6", "power": "P1", "crisis-unanswered": "P2", "not-known": "P3", "threshold": "P3",
    "see-local-offer": "P3", "self-refer": "P3", "protection-only": "P3", "vague": "P4", "conditional": "P4",
    "blank": "P4", "wrong-place": "P5", "time": "P6", "start": "P6", "refused-stage": "P7",
    "corporate-only": "P7",
    "final": "P7", "pointer": "P8", "panel-only": "P9", "out-of-date": "X1", "old-law": "X1",
    "gate": "A",
}  # fmt: skip
DEVELOPMENT = papers("development")
PART_RIGHT, PART_SEEN = 0.9, 0.85


def read(paper: LabelledPaper) -> Audited:
    given = [read_text(f"{text.strip()}\n", name) for name, text in paper.documents.items()]
    return audit(given, PROFILES[paper.profile])


def test_most_items_of_the_papers_are_judged_as_labelled() -> None:
    right = [
        {item.item: item.presence for item in read(paper).items}[label["item"]]
        is PRESENCE[label["status"]]
        for paper in DEVELOPMENT
        for label in paper.items
    ]
    assert sum(right) / len(right) >= PART_RIGHT


def test_most_wrong_words_of_the_papers_are_found() -> None:
    seen = [
        any(
            _meets(label["quote"], one.quote)
            and one.category.value.startswith(KINDS[label["kind"]])
            for one in found
        )
        for paper in DEVELOPMENT
        for found in [read(paper).findings]
        for label in paper.wrong
    ]
    assert sum(seen) / len(seen) >= PART_SEEN


@pytest.mark.parametrize("paper", DEVELOPMENT, ids=lambda paper: paper.name)
def test_nothing_is_found_in_a_paper_but_what_is_wrong(paper: LabelledPaper) -> None:
    wrong = [label["quote"] for label in paper.wrong]
    wrong += [label["quote"] for label in paper.items if label["status"] in {"wrong", "thin"}]
    assert not [
        one.quote
        for one in read(paper).findings
        if not any(_meets(quote, one.quote) for quote in wrong)
    ]


def _meets(label: str, quote: str) -> bool:
    return label in quote or quote in label


@pytest.mark.parametrize("site", sites("development"), ids=lambda site: str(site["site"]))
def test_a_site_has_what_its_label_says(site: dict[str, Any]) -> None:
    audited = audit(_pages(site), PROFILES["assessment-criteria"], complete=site["crawl_complete"])
    told = {item.category: item.presence for item in audited.items}
    for label in site["items"]:
        fair = {PRESENCE[one] for one in (label["status"], *label.get("also_right", ()))}
        assert told[Category(label["category"])] in fair, label["category"]


def _pages(site: dict[str, Any]) -> list[Document]:
    by_name = {one.name: one for one in documents("development")}
    with TemporaryDirectory() as folder:
        read = [read_document(by_name[name].as_file(Path(folder))) for name in site["documents"]]
    return [one for one in read if isinstance(one, Document)]


# --- M1 to M8, sentence by sentence -------------------------------------------------------------------------

SENTENCES: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "M1": (
        "Criteria",
        (
            "Here is how we decide, with the full document.",
            "You can get short breaks if any one of these applies.",
            "The table shows what each level offers.",
            "No criteria: open to all disabled children.",
        ),
        (
            "Support depends on need.",
            "Ask your worker about criteria.",
            "Our criteria are under review.",
            "Eligible families will be contacted.",
            "A matrix is used by staff.",
            "Criteria apply.",
        ),
    ),
    "M2": (
        "How to ask for an assessment",
        (
            "Phone 01632 960100 and ask for a child's needs assessment.",
            "Use this form; paper copies on request.",
            "Parents, carers and young people can ask.",
            "If you cannot use the internet, write to this address.",
        ),
        (
            "Speak to a professional.",
            "Referrals go to the hub.",
            "Coming soon.",
            "See our strategy.",
            "Contact the council.",
            "Your school will know what to do.",
        ),
    ),
    "M3": (
        "How long it takes",
        (
            "We decide what to do within one working day.",
            "Assessments are finished within 45 working days of your request.",
            "A review at least every six months.",
            "Urgent help can start before the assessment ends.",
        ),
        (
            "We will be in touch soon.",
            "Assessments take time.",
            "As quickly as possible.",
            "Times vary.",
            "Seven days for an initial assessment and 35 for a core one.",
            "Within a reasonable period.",
        ),
    ),
    "M4": (
        "Complaints",
        (
            "Children's statutory complaints procedure, three stages, then the Ombudsman.",
            "An advocate can help your child complain.",
            "Contact the complaints manager here.",
            "SENDIASS can help you.",
        ),
        (
            "We welcome feedback.",
            "Speak to your worker.",
            "Panel decisions are final.",
            "You may appeal to the team manager.",
            "See our customer promise.",
        ),
    ),
    "M5": (
        "A parent carer's assessment",
        (
            "You have a right to ask for a parent carer's needs assessment.",
            "Separate or combined.",
            "Here is the form.",
            "You can ask even if your child gets no service.",
        ),
        (),
    ),
    "M7": (
        "Direct payments",
        (
            "If your child is assessed as needing support you can ask for a direct payment.",
            "How the rate is set.",
            "Help to employ someone.",
            "How to challenge the amount.",
        ),
        (
            "Personal budgets exist for EHC plans.",
            "Ask about payments.",
            "Payments are for certain families.",
            "Prepaid cards user guide.",
        ),
    ),
    "M8": (
        "Growing up",
        (
            "Ask for a child's needs assessment before 18.",
            "Children's services go on until adult support is decided.",
            "Who does what, from 14.",
        ),
        (
            "Services end at 18.",
            "Adult team phone number.",
            "College open days.",
            "We support young people into adulthood.",
            "Talk to school in Year 9.",
        ),
    ),
}
"""Of each category: a heading, sentences that are enough under it, and such as are not."""


def _judged(category: str, sentence: str) -> Presence:
    heading = SENTENCES[category][0]
    page = read_text(f"# Our pages\n\n## {heading}\n\n{sentence}\n", "page.md")
    items = audit([page], PROFILES["assessment-criteria"]).items
    return next(item.presence for item in items if item.category is Category(category))


@pytest.mark.parametrize(
    ("category", "sentence"), [(c, s) for c, told in SENTENCES.items() for s in told[1]]
)
def test_enough_is_present(category: str, sentence: str) -> None:
    assert _judged(category, sentence) is Presence.PRESENT


@pytest.mark.parametrize(
    ("category", "sentence"), [(c, s) for c, told in SENTENCES.items() for s in told[2]]
)
def test_not_enough_is_not_present(category: str, sentence: str) -> None:
    assert _judged(category, sentence) is not Presence.PRESENT


# --- What a profile is made of ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PROFILES)
def test_a_profile_has_rules_and_law_for_each_item(name: str) -> None:
    known = {rule.id for rule in rulebook()}
    profile = PROFILES[name]
    assert profile.id == name
    assert len({item.item for item in profile.items}) == len(profile.items)
    assert {item.rule for item in profile.items} <= known
    assert all(item.sources for item in profile.items)


@pytest.mark.parametrize("name", ITEMS)
def test_a_profile_looks_for_all_that_the_labels_name(name: str) -> None:
    assert set(ITEMS[name]) <= {item.item for item in PROFILES[name].items}


def test_every_missing_category_is_looked_for_in_criteria_and_in_a_local_offer() -> None:
    wanted = {one for one in Category if one.is_about_missing}
    assert {item.category for item in M_ITEMS} == wanted
    assert wanted <= {item.category for item in PROFILES["local-offer"].items}


@pytest.mark.parametrize("name", ["assessment-report", "social-care-advice", "plan-section-h"])
def test_a_childs_own_papers_are_said_to_be_such(name: str) -> None:
    assert PROFILES[name].own_papers
    assert any("not kept" in caution for caution in PROFILES[name].cautions)
