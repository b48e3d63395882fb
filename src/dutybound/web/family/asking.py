"""One question of an interview by its number, and its answer: for whoever asks, on whatever page."""

from __future__ import annotations

from django.http import Http404

from dutybound.engine.cases import Account, Record
from dutybound.engine.questions import Question
from dutybound.web.family import answer_forms as forms
from dutybound.web.family.file import FamilyFile
from dutybound.web.family.labels import label


def was_asked(file: FamilyFile, number: int) -> bool:
    """Whether the question of this number was asked before; else it is the next one."""
    return number <= len(file.interview.asked)


def question_at(file: FamilyFile, number: int) -> Question | None:
    """The question of this number, None where nothing is left to ask.  Http404 for one not reached."""
    if not 1 <= number <= len(file.interview.asked) + 1:
        raise Http404
    return file.interview.question(number - 1) if was_asked(file, number) else file.interview.next()


def form_at(file: FamilyFile, number: int, asked: Question) -> forms.AnswerForm:
    """The form of a question, with what was answered before."""
    if asked.field is None:
        before = file.interview.asked[number - 1].said if was_asked(file, number) else ""
        return forms.list_form(asked, before, parents_at(file, number, asked))
    accounts = file.telling.accounts(asked.key)
    return forms.form_of(asked, accounts[0] if accounts else None)


def parents_at(file: FamilyFile, number: int, asked: Question) -> dict[str, str]:
    """What a new matter may belong to, in words, where that has to be chosen."""
    if was_asked(file, number) and file.interview.asked[number - 1].opened:
        return {}
    return {r.id: label(file.telling.case, r) for r in file.interview.in_doubt(asked)}


def take(file: FamilyFile, number: int, asked: Question, sent: forms.Sent) -> Account | None:
    """Take the answer that was sent; the account it gives, None for an answer about a list.

    NotUnderstood or CaseFileError, and nothing changed, where it cannot be taken.
    """
    if asked.field is None:
        records = {r.id: r for r in file.interview.in_doubt(asked)}
        parents: dict[str, Record] = records if parents_at(file, number, asked) else {}
        said, parent = forms.read_list(sent, parents)
        file.interview.tell_of_list(number - 1, asked, said, parent)
        return None
    account = forms.read_form(asked, sent, file.telling.case.as_of)
    others = file.telling.accounts(asked.key)[1:]
    kept = tuple(other for other in others if other.said_by is not account.said_by)
    file.interview.tell(number - 1, asked, (account, *kept))
    return account
