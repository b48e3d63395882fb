"""The forms of what can be done with a case.  Each is made for a case and what is in it."""

from __future__ import annotations

from typing import Any

from django import forms

from dutybound.language.problems import grouped
from dutybound.reference.authorities import authorities
from dutybound.web.casework.cases.consent import Agreement
from dutybound.web.casework.cases.content import Content
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.day_field import DayField
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.people.roles import SEE_CASES
from dutybound.web.family.file import problems

MOST_PEOPLE = 30


class ActForm(forms.Form):
    """A form of an act: `case` and `content` are what it is about."""

    def __init__(self, case: CaseFile, content: Content, data: Any = None) -> None:
        self.case, self.content = case, content
        super().__init__(data)


def words_field(
    label: str, most: int, missing: str = "", *, long: bool = False, help_text: str = ""
) -> forms.CharField:
    """Words to be typed: a line, or several where they are `long`.  `missing` says that they are needed."""
    return forms.CharField(
        label=label,
        max_length=most,
        required=bool(missing),
        help_text=help_text,
        widget=forms.Textarea(attrs={"rows": 5}) if long else None,
        error_messages={"required": missing},
    )


def problem_choices() -> list[tuple[str, list[tuple[str, str]]]]:
    """Every problem that can be chosen, under its heading."""
    return [
        (heading, [(one.id, one.words) for one in held]) for heading, held in grouped(problems())
    ]


def problem_field(label: str = "What is happening") -> forms.MultipleChoiceField:
    """Problems to be ticked."""
    return forms.MultipleChoiceField(
        label=label,
        required=False,
        choices=problem_choices,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": "Choose what is happening from the list."},
    )


class ContactForm(ActForm):
    """Somebody was spoken or written to."""

    on = DayField(label="Day", missing="Give the day that it was.", past=True)
    who = words_field("Who", 100, "Write who it was.")
    by = words_field(
        "By what", 30, "Write how you were in touch.", help_text="Telephone, e-mail, meeting."
    )
    note = words_field("What was said", 5000, "Write what was said.", long=True)


class TeamForm(ActForm):
    """Somebody of the case's team who still works here."""

    colleague = forms.ModelChoiceField(
        label="Colleague",
        queryset=Colleague.objects.none(),
        empty_label="Choose somebody",
        error_messages={
            "required": "Choose somebody of the team.",
            "invalid_choice": "Choose somebody of the team.",
        },
    )

    def __init__(self, case: CaseFile, content: Content, data: Any = None) -> None:
        super().__init__(case, content, data)
        team = Colleague.objects.filter(team_id=case.team_id, is_active=True, role__in=SEE_CASES)
        self.fields["colleague"].queryset = team.order_by("name")  # type: ignore[attr-defined]


class WallForm(TeamForm):
    """Who may not see the case, or may see it again."""

    off = forms.BooleanField(label="They may not see this case", required=False, initial=True)
    why = words_field("Why", 500)


class ConsentForm(ActForm, Agreement):
    """What the family agrees to from now on."""


class WithdrawForm(ActForm):
    """The family takes back what they agreed to."""

    why = words_field("What they said, if anything", 500)


class ProblemsForm(ActForm):
    """What the family comes with."""

    problem = problem_field()

    def __init__(self, case: CaseFile, content: Content, data: Any = None) -> None:
        super().__init__(case, content, data)
        self.initial["problem"] = [one.id for one in content.file.interview.problems]


class DetailsForm(ActForm):
    """What the case is called, its council, and how people can be reached."""

    name = words_field("What to call the case", 80, "Write what to call the case.")
    council = forms.ChoiceField(label="Council", required=False)
    people = forms.CharField(
        label="People, and how they can be reached",
        required=False,
        max_length=5000,
        help_text="One a line, as in: Ms Okafor, mother: 07700 900123, mornings only.",
        widget=forms.Textarea(attrs={"rows": 6}),
    )

    def __init__(self, case: CaseFile, content: Content, data: Any = None) -> None:
        super().__init__(case, content, data)
        council = content.file.telling.case.bodies.get("council", "")
        self.fields["council"].choices = _councils(council)  # type: ignore[attr-defined]
        held = "\n".join(f"{name}: {how}" for name, how in content.people.items())
        self.initial = {"name": content.name, "council": council, "people": held}

    def clean_people(self) -> dict[str, str]:
        lines = [line.strip() for line in self.cleaned_data["people"].splitlines() if line.strip()]
        if len(lines) > MOST_PEOPLE:
            raise forms.ValidationError(f"Write down no more than {MOST_PEOPLE} people.")
        return dict(_person(line) for line in lines)


def _person(line: str) -> tuple[str, str]:
    name, _colon, how = line.partition(":")
    return name.strip(), how.strip()


def _councils(known: str) -> list[tuple[str, str]]:
    """Every council by its number; one that a family named in words stays as it is."""
    listed = sorted((one.name, code) for code, one in authorities().items())
    other = [(known, known)] if known and known not in authorities() else []
    return [("", "Not known"), *other, *((code, name) for name, code in listed)]
