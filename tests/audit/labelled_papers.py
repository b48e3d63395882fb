"""The labelled papers: a child's own papers and whole pages, with what each has and what it lacks.

All are invented.  As with the documents, `held_out` is for measuring only.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests.audit.labelled_documents import FOLDER, one_line

PAPERS = FOLDER / "papers"
SPLITS = {"development": PAPERS / "development", "held-out": PAPERS / "held_out"}
ITEMS = {
    "assessment-report": (
        *("wishes", "needs", "analysis", "plan", "section-2", "carer"),
        *("times", "review", "shared"),
    ),
    "social-care-advice": ("advice", "looked-at", "needs", "provision", "outcomes"),
    "plan-section-h": ("h1", "h2", "specific", "quantified", "provider", "review"),
    "complaints-page": (
        *("who", "year", "contact", "stage-1", "stage-2", "stage-3"),
        *("response", "advocate", "ombudsman"),
    ),
    "local-offer": (
        *("social-care", "moving-to-adult-services", "living-independently"),
        *("adult-information", "childcare", "leisure", "criteria", "personal-budgets"),
        *("complaints-about-services", "advice-service", "parent-forums"),
    ),
    "short-breaks-statement": ("date", "range", "criteria", "fit", "views", "review"),
}
"""What each profile looks for.  Those of `local-offer` are items of Schedule 2 by the ids of the rulebook."""
WRONG = {
    "assessment-report": ("blame", "power", "gate", "crisis-unanswered"),
    "social-care-advice": (
        *("not-known", "threshold", "see-local-offer", "self-refer"),
        *("protection-only", "blame"),
    ),
    "plan-section-h": ("vague", "wrong-place", "conditional", "blank"),
    "complaints-page": ("time", "start", "refused-stage", "corporate-only", "final"),
    "local-offer": ("gate", "out-of-date", "pointer"),
    "short-breaks-statement": ("gate", "panel-only", "old-law"),
}
"""What is wrong in a paper of each profile, by kind."""
STATUSES = ("present", "thin", "wrong", "missing")


@dataclass(frozen=True, slots=True)
class LabelledPaper:
    """A paper of one document or a site of several, and its labels.

    `items` say of each thing that the profile looks for whether it is present, thin, wrong or missing, and
    where; `wrong` are words that are wrong, by kind; `fine` are words that only look so.
    """

    name: str
    profile: str
    form: str
    documents: dict[str, str]
    items: tuple[dict[str, str], ...]
    wrong: tuple[dict[str, str], ...]
    fine: tuple[dict[str, str], ...]

    @property
    def quotes(self) -> tuple[dict[str, str], ...]:
        """Every label that has a quote."""
        return tuple(label for label in (*self.items, *self.wrong, *self.fine) if "quote" in label)

    def text_of(self, label: dict[str, str]) -> str:
        """The document that a label is of, on one line."""
        if len(self.documents) == 1:
            return one_line(next(iter(self.documents.values())))
        return one_line(self.documents[f"{self.name}/{label['document']}"])


def papers(split: str) -> tuple[LabelledPaper, ...]:
    """The papers of a split ("development" or "held-out"), by name."""
    return tuple(map(_paper, sorted(SPLITS[split].glob("*.yaml"))))


def _paper(path: Path) -> LabelledPaper:
    told: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    found = {name: (path.parent / name).read_text(encoding="utf-8") for name in told["documents"]}
    return LabelledPaper(
        name=told["paper"],
        profile=told["profile"],
        form=told["form"],
        documents={name: text.split("-->\n", 1)[1] for name, text in found.items()},
        **{key: tuple(told[key]) for key in ("items", "wrong", "fine")},
    )
