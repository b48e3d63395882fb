"""The forms of a solution: what it is about, what it says, and what is done with it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from django import forms

from dutybound.language import Rule
from dutybound.law.england.areas import AREA_TITLES
from dutybound.web.casework.cases.act_forms import words_field
from dutybound.web.casework.outcomes.about import About
from dutybound.web.casework.people.models import Colleague
from dutybound.web.casework.solutions.content import Content, Exchange
from dutybound.web.casework.solutions.personal import looks_personal, names_of_cases
from dutybound.web.casework.solutions.publishing import LETTER_TITLES
from dutybound.web.family.file import law, problems
from dutybound.web.solutions.format import MOST_RULES

TURNS = 4
MOST_STEPS = 12
LONGEST_STEP, LONGEST_SHORT, MOST_NOTE = 400, 800, 200
NO_NAMES = "Leave that out, or write under the last question that it is no name."


def problem_names() -> list[tuple[str, str]]:
    """Every problem that can be chosen."""
    return [(one.id, one.words) for one in problems()]


@cache
def reply_names() -> tuple[tuple[str, str], ...]:
    """Every reply of a body's that a rule answers."""
    found = [
        (About(rule=rule.id, reply=reply.said.code).text(), f"{reply.statement} ({rule.id})")
        for rule in law()
        for reply in rule.replies
        if reply.said is not None
    ]
    return tuple(sorted(found, key=lambda pair: pair[1]))


class AboutForm(forms.Form):
    """What a new solution is about, and what it is called."""

    title = words_field(
        "What to call it",
        120,
        "Write what to call it.",
        help_text="As a parent would say it: The EHC plan is past its 20 weeks.",
    )
    problem = forms.ChoiceField(
        label="Which problem it helps with",
        required=False,
        choices=lambda: [("", "None of these"), *problem_names()],
        error_messages={"invalid_choice": "Choose the problem from the list."},
    )
    reply = forms.ChoiceField(
        label="Or what the body said",
        required=False,
        choices=lambda: [("", "Nothing"), *reply_names()],
        error_messages={"invalid_choice": "Choose what they said from the list."},
    )

    def __init__(self, who: Colleague, data: Any = None) -> None:
        super().__init__(data)
        self.who = who

    def clean_title(self) -> str:
        title = _needed(self, "title")
        _about_nobody([title], self.who, "Leave that out.")
        return title

    def clean(self) -> dict[str, Any]:
        given = super().clean() or {}
        chosen = [one for one in (given.get("problem"), given.get("reply")) if one]
        if len(chosen) != 1 and not self.errors:
            raise forms.ValidationError("Choose a problem, or what the body said: one of the two.")
        given["about"] = "".join(chosen)
        return given


def rule_choices(about: About) -> list[tuple[str, list[tuple[str, str]]]]:
    """Every rule under its area; first those of the problem that it is about."""
    first = [
        one
        for problem in problems()
        if problem.id == about.problem
        for one in problem.rules_in(law())
    ]
    if about.rule:
        first = [law().rule(about.rule)]
    areas: dict[str, list[Rule]] = {}
    for rule in law():
        if rule not in first:
            areas.setdefault(rule.id.partition(".")[0], []).append(rule)
    rest = [(AREA_TITLES.get(area, area), held) for area, held in areas.items()]
    return [(heading, _named(held)) for heading, held in [("For this problem", first), *rest]]


def _named(rules: Iterable[Rule]) -> list[tuple[str, str]]:
    return [(one.id, f"{one.title} ({one.id})") for one in rules]


class TextForm(forms.Form):
    """What a solution says.  `content` is what it said before."""

    title = words_field("What to call it", 120, "Write what to call it.")
    short = words_field(
        "Why it helps, in two or three sentences",
        LONGEST_SHORT,
        "Write why it helps.",
        long=True,
        help_text="Say what it wins, and what it does not, in words that a child of 11 knows.",
    )
    steps = words_field(
        "What to do, step by step",
        MOST_STEPS * LONGEST_STEP,
        "Write what to do.",
        long=True,
        help_text=f"A step on each line, {MOST_STEPS} at the most.",
    )
    letter = forms.ChoiceField(
        label="The letter that helps",
        required=False,
        choices=[("", "None"), *LETTER_TITLES.items()],
    )
    rules = forms.MultipleChoiceField(
        label="The law that it rests on",
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": "Choose at least one rule.",
            "invalid_choice": "Choose the rules from the list.",
        },
    )
    not_names = words_field(
        "Words that look like somebody’s name, and are none",
        500,
        long=True,
        help_text="One on each line. Whoever reviews it sees them. They are not published.",
    )

    def __init__(self, content: Content, who: Colleague, data: Any = None) -> None:
        self.content, self.who = content, who
        super().__init__(data, initial=_initial(content))
        self.fields["rules"].choices = rule_choices(content.on)  # type: ignore[attr-defined]
        for number in range(1, TURNS + 1):
            self.fields |= dict(_turn_fields(number))
        self.order_fields(
            ["title", "short", "steps", *_turn_names(), "letter", "rules", "not_names"]
        )

    def clean_title(self) -> str:
        return _needed(self, "title")

    def clean_short(self) -> str:
        return _needed(self, "short")

    def clean_rules(self) -> tuple[str, ...]:
        rules = tuple(self.cleaned_data["rules"])
        if len(rules) > MOST_RULES:
            raise forms.ValidationError(f"Choose {MOST_RULES} rules at the most.")
        return rules

    def clean_steps(self) -> tuple[str, ...]:
        steps = _lines(self.cleaned_data["steps"])
        if not steps:
            raise _missing(self, "steps")
        if len(steps) > MOST_STEPS:
            raise forms.ValidationError(f"Write {MOST_STEPS} steps at the most.")
        if any(len(one) > LONGEST_STEP for one in steps):
            raise forms.ValidationError(f"Keep each step to {LONGEST_STEP} letters.")
        return steps

    def clean_not_names(self) -> tuple[str, ...]:
        return _lines(self.cleaned_data["not_names"])

    def clean(self) -> dict[str, Any]:
        """Refuses what looks as if it were about somebody."""
        given = super().clean() or {}
        for number in range(1, TURNS + 1):
            if _turn(given, number)[1:] != ["", ""] and not _turn(given, number)[0]:
                self.add_error(f"say_{number}", "Write what to say first.")
        if not self.errors:
            given["content"] = made = self._content(given)
            _about_nobody(list(made.texts()), self.who, NO_NAMES, made.not_names)
        return given

    def _content(self, given: dict[str, Any]) -> Content:
        return Content(
            about=self.content.about,
            title=given["title"],
            short=given["short"],
            rules=given["rules"],
            letter=given["letter"],
            steps=given["steps"],
            meeting=tuple(_turns(given)),
            not_names=given["not_names"],
        )


_ASKED = {
    "say": "What to say",
    "they_may_say": "What they may say",
    "then_say": "What to say then",
}


def _turn_names() -> list[str]:
    return [f"{name}_{number}" for number in range(1, TURNS + 1) for name in _ASKED]


def _turn_fields(number: int) -> Iterator[tuple[str, forms.Field]]:
    for name, label in _ASKED.items():
        field = words_field(
            f"In a meeting, {number}: {label[0].lower()}{label[1:]}", 500, long=True
        )
        field.widget.attrs["rows"] = 2
        yield f"{name}_{number}", field


def _turns(given: dict[str, Any]) -> Iterator[Exchange]:
    for number in range(1, TURNS + 1):
        turn = _turn(given, number)
        if any(turn):
            yield Exchange(*turn)


def _turn(given: dict[str, Any], number: int) -> list[str]:
    return [_line(given.get(f"{name}_{number}", "")) for name in _ASKED]


def _initial(content: Content) -> dict[str, Any]:
    kept: dict[str, Any] = {**vars(content), "rules": list(content.rules)}
    kept["steps"], kept["not_names"] = "\n".join(content.steps), "\n".join(content.not_names)
    for number, turn in enumerate(content.meeting, 1):
        kept |= {f"{name}_{number}": getattr(turn, name) for name in _ASKED}
    return kept


def _line(text: str) -> str:
    """A text on one line, without what cannot be seen."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for each in text.splitlines() if (line := _line(each)))


def _needed(form: forms.Form, name: str) -> str:
    """What was typed, on one line.  ValidationError where nothing of it can be seen."""
    line = _line(form.cleaned_data[name])
    if not line and form.fields[name].required:
        raise _missing(form, name)
    return line


def _missing(form: forms.Form, name: str) -> forms.ValidationError:
    return forms.ValidationError(form.fields[name].error_messages["required"])


def _about_nobody(
    texts: Sequence[str], who: Colleague, instead: str, not_names: Collection[str] = ()
) -> None:
    """ValidationError where a text looks as if it were about somebody, with what to do `instead`."""
    found = [*looks_personal(texts, not_names), *names_of_cases(texts, who, not_names)]
    if found:
        raise forms.ValidationError([f"{one} {instead}" for one in found])


class NoteForm(forms.Form):
    """A line that goes with what is done, where `label` asks for one; `missing` says that it is needed."""

    def __init__(self, label: str, missing: str, who: Colleague, data: Any = None) -> None:
        super().__init__(data)
        self.who = who
        if label:
            self.fields["note"] = words_field(label, MOST_NOTE, missing)

    def clean_note(self) -> str:
        note = _needed(self, "note")
        _about_nobody([note], self.who, "Leave that out.")
        return note
