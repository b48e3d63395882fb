"""The form of how a problem stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django import forms

from dutybound.web.casework.cases.act_forms import ActForm, words_field
from dutybound.web.casework.cases.changing import key_of
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.day_field import DayField
from dutybound.web.casework.outcomes.about import About, went_wrong
from dutybound.web.casework.outcomes.keeping import told
from dutybound.web.casework.outcomes.steps import DID, NOTHING, grouped_steps
from dutybound.web.casework.trail.kinds import Outcome
from dutybound.web.family.file import problems

_LONGEST = 110
"""How much of a rule's title stands in a list to choose from."""


class OutcomeForm(ActForm):
    """How a problem stands.  The letters that went out are ticked already: untick what was about another."""

    problem = forms.ChoiceField(
        label="Which problem",
        error_messages={
            "required": "Choose which problem it is.",
            "invalid_choice": "Choose the problem from the list.",
        },
    )
    tried = forms.MultipleChoiceField(
        label="What was tried for it",
        required=False,
        choices=grouped_steps,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": "Choose what was tried from the list."},
    )
    did = forms.ChoiceField(
        label="What the authority did", required=False, choices=list(DID.items())
    )
    authority_did = words_field("More about what it did", 2000, long=True)
    on = DayField(label="Day", missing="Give the day that it stood so.", past=True)
    ended = forms.BooleanField(label="The problem has ended", required=False)

    def __init__(self, case: CaseFile, content: Content, data: Any = None) -> None:
        super().__init__(case, content, data)
        choices = list(_choices(content))
        self.fields["problem"].choices = choices  # type: ignore[attr-defined]
        self.initial = {"tried": list(told(case, key_of(case))[1]), "did": NOTHING}

    def clean_problem(self) -> About:
        return About.read(self.cleaned_data["problem"])


def outcome_of(given: dict[str, Any]) -> Outcome:
    """The entry that tells of what the form was given."""
    about: About = given["problem"]
    return Outcome(
        problem=about.problem,
        tried=tuple(given["tried"]),
        authority_did=given["authority_did"],
        on=given["on"].isoformat(),
        ended=given["ended"],
        rule=about.rule,
        reply=about.reply,
        did=given["did"] or NOTHING,
    )


def _choices(content: Content) -> Iterator[tuple[str, str]]:
    """This family's own problems first, then what went wrong in its case, then every other problem."""
    chosen = [About(problem=one.id) for one in content.file.interview.problems]
    others = [About(problem=one.id) for one in problems()]
    yield "", "Choose a problem"
    yield from _named(dict.fromkeys([*chosen, *went_wrong(content.file.result()), *others]))


def _named(abouts: Iterable[About]) -> Iterator[tuple[str, str]]:
    for about in abouts:
        words = about.words()
        short = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()} …"
        yield about.text(), short
