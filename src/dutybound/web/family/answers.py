"""Everything that was answered, changeable one by one, and what somebody else says of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from dutybound.engine.cases import Account, Record, is_known
from dutybound.engine.questions import Question
from dutybound.engine.reasons import statement
from dutybound.engine.report_words import capital, who_says
from dutybound.interview import SKIPPED
from dutybound.language import Field
from dutybound.web.family.addressed import addressed
from dutybound.web.family.file import FamilyFile
from dutybound.web.family.labels import label
from dutybound.web.family.opened import look, with_file


@dataclass(frozen=True)
class Row:
    """One question as it was answered; `change` is where the answer can be changed ("" if nowhere)."""

    number: int
    question: str
    answer: str
    change: str = ""
    other: str = ""


@dataclass(frozen=True)
class Group:
    """The answers about one matter."""

    heading: str
    rows: tuple[Row, ...]


@with_file
@require_safe
def answers(request: HttpRequest) -> HttpResponseBase:
    """Check your answers."""
    file = look(request)
    last = len(file.interview.asked)
    given = {
        "file": file,
        "problems": [addressed(p.words, file.teller) for p in file.interview.problems],
        "groups": list(groups(file)),
        "told_elsewhere": list(told_elsewhere(file)),
        "more": bool(file.interview.problems) and file.interview.next() is not None,
        "back": reverse("question", args=[last]) if last else reverse("what_is_happening"),
    }
    return render(request, "family/answers.html.jinja", given)


def groups(file: FamilyFile) -> Iterator[Group]:
    """The questions that were asked, by the matter that they are about, in the order first met."""
    held: dict[str, list[Row]] = {}
    for at in range(len(file.interview.asked)):
        asked = file.interview.question(at)
        heading = _heading(file, asked.record) if asked.record else _("More to tell")
        held.setdefault(heading, []).append(_row(file, at, asked))
    for heading, rows in held.items():
        yield Group(heading, tuple(rows))


def _heading(file: FamilyFile, record: Record) -> str:
    words = label(file.telling.case, record) or record.matter.noun
    return capital(addressed(words, file.teller))


def _row(file: FamilyFile, at: int, asked: Question) -> Row:
    address = reverse("question", args=[at + 1])
    accounts = file.telling.accounts(asked.key) if asked.field is not None else ()
    return Row(
        number=at + 1,
        question=addressed(asked.text, file.teller),
        answer=_answer(file, at, asked, accounts),
        change=f"{address}?change=yes",
        other=reverse("other_account", args=[at + 1]) if accounts else "",
    )


def _answer(file: FamilyFile, at: int, asked: Question, accounts: tuple[Account, ...]) -> str:
    if accounts and asked.field is not None:
        told = "; ".join(account_words(asked.field, account) for account in accounts)
        return addressed(told, file.teller)
    said = file.interview.asked[at].said
    if said == SKIPPED:
        return _("Skipped")
    return {"yes": _("Yes"), "no": _("No")}.get(said, _("I don’t know"))


def account_words(field: Field, account: Account) -> str:
    """One account of a fact as a sentence, with whose it is and what shows it."""
    said = statement(field, account.value) if is_known(account.value) else ""
    whose = who_says([account.said_by], [account.shown_by] if account.shown_by else [])
    words = said.rstrip(".") if said else _("I don’t know")
    return words if whose == "you say" else f"{words} ({whose})"


def told_elsewhere(file: FamilyFile) -> Iterator[str]:
    """What a loaded case file told that this interview never asked."""
    asked = {one.key for one in file.interview.asked}
    for record in file.telling.case.all_records():
        for field, accounts in record.accounts.items():
            if (record.id, field.name) not in asked:
                words = (account_words(field, account) for account in accounts)
                yield addressed("; ".join(words), file.teller)
