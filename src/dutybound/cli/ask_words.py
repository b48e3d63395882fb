"""What the interview says, so that it can be read and changed in one place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count
from typing import TYPE_CHECKING

from dutybound.days import date_words
from dutybound.engine.cases import Account
from dutybound.engine.questions import Kind, Question
from dutybound.engine.reasons import statement
from dutybound.engine.report_words import one_of, who_says
from dutybound.language.problems import Problem, grouped
from dutybound.listen.help_lines import Help, lines_of

if TYPE_CHECKING:
    from dutybound.listen.problems import Heard

START = (
    "This asks a few questions and says where you stand. It is information, not legal advice.\n"
    "Nothing leaves this computer. You may answer 'don't know' to anything.\n"
    "If somebody is in danger now, call 999 first. If you cannot go on, you can call Samaritans on 116 123 "
    "at any hour."
)
TOLD_ON = "Everything is told as it stands on {day}."
KEPT = "What you answer is kept in {path} after each answer."
BEGUN = "{path} holds what you told before: we go on from there."
WHICH = (
    "What has happened? Type one number or more, as in 1, 3. "
    "Or say it in your own words, and we say which of these may fit."
)
HEARD = "From what you typed, this may fit. A computer listened for words, and it may be wrong:"
YOU_TYPED = "You typed: {words}"
CHOOSE = "Type the numbers that are right, of these or of the others."
COMMANDS = (
    "You can also type: don't know, skip, back, why, help, save or stop. "
    "After an answer you can say whose it is and what shows it: 10 March 2026, council says, letter."
)
FORMS = {
    Kind.YES_NO: "yes, no or don't know",
    Kind.ONE_OF: "a number, or don't know",
    Kind.SOME_OF: "one number or more, or none",
    Kind.EVENT: "a day (10 March 2026, March 2026, two weeks ago), no if it has not happened, "
    "yes if you do not know when, or don't know",
    Kind.DAY: "a day (10 March 2026, March 2026, in two weeks), none, or don't know",
    Kind.ANY: "yes, no or don't know",
    Kind.OTHERS: "yes, no or don't know",
}
NO_HELP = "There is no more to say about this question."
JUDGEMENT = "{who} can decide this. Until then your answer is your own view, and we say so."
WHY_ONE = "Your answer helps to tell how this stands:"
WHY_PAIR = "With another answer, yours can settle something that you came with. Alone it cannot."
WHY_END = "There may be another one that we should look at too."
NOW = "Your answer so far: {answer}  (press Enter to keep it)"
TAKEN = "We take that as: {words}."
FIRST_ALREADY = "This is the first question."
SAVED = "Saved in {path}."
CANNOT_BE = "That cannot stand beside what you said before:"
KEPT_MATTER = "We keep what you told us about it. It will count."
NO_MORE = "That is all that we need to ask."
STOPPED = "\nStopped. What you answered is kept in {path}."


def problem_lines(offered: tuple[Problem, ...]) -> Iterator[str]:
    """The problems that can be chosen, numbered, under their headings."""
    numbers = count(1)
    for heading, held in grouped(offered):
        yield from [f"\n{heading}"] if heading else []
        yield from (f"  {next(numbers):>2}  {problem.words}" for problem in held)


def heard_lines(heard: Iterable[Heard], offered: tuple[Problem, ...]) -> Iterator[str]:
    """The problems that may fit what somebody typed, by their numbers, with the words that led to each."""
    numbered = {problem.id: (n, problem.words) for n, problem in enumerate(offered, 1)}
    for one in heard:
        number, words = numbered[one.problem]
        yield f"  {number:>2}  {words}"
        yield f"      {YOU_TYPED.format(words=', '.join(f'‘{typed}’' for typed in one.words))}"


def help_lines(found: Help) -> Iterator[str]:
    """Who can help, for whoever reads a terminal."""
    yield found.heading
    yield from found.opening
    for part in found.parts:
        yield from ("", part.heading, *part.says)
    yield ""
    for line in lines_of(found.parts):
        yield f"  {line.name}{f': {line.number}' if line.number not in line.name else ''}"
        yield f"      {' '.join(filter(None, (line.says, line.hours)))}"


def about(question: Question, alike: int) -> str:
    """Which matter a question is about, where the case has several of its kind."""
    if question.record is None or alike < 2:
        return ""
    return f"(About this {question.matter.noun}: {question.record.id})"


def why(question: Question) -> Iterator[str]:
    """Why a question is asked."""
    if not question.settles:
        yield WHY_END if question.field is None else WHY_PAIR
        return
    yield WHY_ONE
    for title in dict.fromkeys(settles.title for settles in question.settles):
        yield f"  - {title}"


def more(question: Question) -> Iterator[str]:
    """The help that a question has."""
    if question.settled_by:
        who = one_of(question.settled_by)
        yield JUDGEMENT.format(who=f"{who[:1].upper()}{who[1:]}")
    if question.help:
        yield question.help
    if not question.settled_by and not question.help:
        yield NO_HELP
    yield f"Type {FORMS[question.kind]}."
    yield COMMANDS


def answer_words(question: Question, accounts: tuple[Account, ...]) -> str:
    """What was answered, and who says so."""
    return "; ".join(_account_words(question, account) for account in accounts)


def _account_words(question: Question, account: Account) -> str:
    assert question.field is not None  # noqa: S101 - only facts have accounts
    said = statement(question.field, account.value)
    whose = who_says([account.said_by], [account.shown_by] if account.shown_by else [])
    return f"{said.rstrip('.') if said else 'not known'} ({whose})"


def told_on(day: int) -> str:
    """The day on which a case is told."""
    return TOLD_ON.format(day=date_words(day))
