"""`dutybound ask`: an interview in the terminal, one question at a time."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from dutybound.case import CaseFileError, load_case
from dutybound.cli import ask_words as say
from dutybound.cli.arguments import exact_day
from dutybound.cli.ask_reading import Command, command_of, needs_echo, read_answer
from dutybound.days import Day
from dutybound.engine.cases import Record
from dutybound.engine.questions import Question
from dutybound.interview import LIST_ANSWERS, Interview, NotUnderstood, Telling
from dutybound.interview.reading import numbers_of, yes_or_no
from dutybound.language import Rulebook
from dutybound.language.problems import Problem

DEFAULT_FILE = Path("my-case.yaml")


class Stopped(Exception):
    """Somebody has had enough, or there is nothing left to read."""


def ask(case: Path | None, out: Path | None, as_of: str | None) -> None:
    """Interview somebody, keep the answers in a file, and print where things stand."""
    from dutybound.cli.checking import print_check
    from dutybound.law.england import rulebook
    from dutybound.law.england.problems import PROBLEMS

    law, day = rulebook(), None if as_of is None else exact_day(as_of, "--as-of")
    path = out or case or DEFAULT_FILE
    telling = _begin(case, path, law, day)
    conversation = Conversation(Interview(telling, law, (), as_of=day), path)
    try:
        conversation.hold(tuple(p for p in PROBLEMS if any(p.rules_in(law))))
    except KeyboardInterrupt:
        print(say.STOPPED.format(path=path) if path.exists() else "")
        raise
    telling.save(path)
    print()
    print_check(path, as_of, "text")


def _begin(case: Path | None, path: Path, law: Rulebook, day: Day | None) -> Telling:
    """The case to go on with: what the file to keep it in holds, else the case given, else a new one."""
    print(say.START)
    source = path if path.exists() else case
    if source is None:
        telling = Telling.beginning(_today() if day is None else day, law)
    else:
        load_case(source, law, as_of=day)
        telling = Telling(load_case(source, law, as_of=day, as_told=True), law)
        print(say.BEGUN.format(path=source))
    print(say.told_on(telling.case.as_of))
    print(say.KEPT.format(path=path))
    return telling


def _today() -> Day:
    """The day by the clock of this computer, for a case of which nothing is told yet."""
    return datetime.now().astimezone().toordinal()


class Conversation:
    """An interview held in the terminal: what is shown, what is typed, and where the person stands."""

    def __init__(self, interview: Interview, path: Path) -> None:
        self.interview, self.path = interview, path
        self.at = 0

    @property
    def telling(self) -> Telling:
        """What is told so far."""
        return self.interview.telling

    def hold(self, offered: tuple[Problem, ...]) -> None:
        """Ask until nothing is left to ask, or somebody stops."""
        try:
            self._choose(offered)
            self.telling.open_for(self.interview.problems)
            print(f"\n{say.COMMANDS}")
            while (question := self._next()) is not None:
                self.ask(question)
            print(f"\n{say.NO_MORE}")
        except Stopped:
            print(f"\n{say.SAVED.format(path=self.path)}")

    def _save(self) -> None:
        self.telling.save(self.path)

    # --- what to ask ----------------------------------------------------------------------------

    def _choose(self, offered: tuple[Problem, ...]) -> None:
        print(f"\n{say.WHICH}")
        for line in say.problem_lines(offered):
            print(line)
        while not self.interview.problems:
            text = self._read()
            try:
                if command_of(text) is Command.STOP:
                    raise Stopped
                chosen = numbers_of(text, len(offered))
                self.interview.problems = [offered[n - 1] for n in chosen]
            except NotUnderstood as problem:
                if not self._heard(text, offered):
                    print(problem)

    def _heard(self, text: str, offered: tuple[Problem, ...]) -> bool:
        """Say who can help, then which problems may fit own words; False where there are no words."""
        from dutybound.listen.danger import signs_of_danger
        from dutybound.listen.help_lines import help_for
        from dutybound.listen.problems import problems_told

        if not any(map(str.isalpha, text)):
            return False
        dangers = signs_of_danger(text)
        if dangers:
            print("\n".join(("", *say.help_lines(help_for(dangers)), "")))
        known = {problem.id for problem in offered}
        heard = [one for one in problems_told(text) if one.problem in known]
        if heard:
            print("\n".join((say.HEARD, *say.heard_lines(heard, offered), say.CHOOSE)))
        return bool(heard)

    def _next(self) -> Question | None:
        """The question gone back to, or one that comes after it, or a new one."""
        if self.at < len(self.interview.asked):
            return self.interview.question(self.at)
        return self.interview.next()

    # --- asking ---------------------------------------------------------------------------------

    def ask(self, question: Question) -> None:
        """Ask one question until it is answered or left."""
        self._show(question)
        while True:
            text = self._read()
            command = command_of(text)
            try:
                if command is None and self._take(text, question):
                    break
                if command is not None and self._obey(command, question):
                    return
            except NotUnderstood as problem:
                print(problem)
            except CaseFileError as problem:
                print(f"{say.CANNOT_BE}\n{problem}")
        self.at += 1

    def _show(self, question: Question) -> None:
        alike = list(self.telling.case.records(question.matter))
        print(f"\n{question.text}")
        for line in filter(None, [say.about(question, len(alike)), question.help]):
            print(line)
        for number, sentence in enumerate(question.options.values(), 1):
            print(f"  {number:>2}  {sentence}")
        told = self._told(question)
        if told:
            print(say.NOW.format(answer=told))
        else:
            print(f"[{say.FORMS[question.kind]}]")

    def _told(self, question: Question) -> str:
        """What was answered before, in words; "" for a question that was not answered."""
        if question.field is not None:
            accounts = self.telling.accounts(question.key)
            return say.answer_words(question, accounts) if accounts else ""
        if self.at == len(self.interview.asked):
            return ""
        said = self.interview.asked[self.at].said
        return said if said in LIST_ANSWERS else ""

    def _read(self) -> str:
        try:
            return input("> ").strip()
        except EOFError:
            raise Stopped from None

    def _obey(self, command: Command, question: Question) -> bool:
        """Do what was asked for; whether to leave this question."""
        if command is Command.STOP:
            raise Stopped
        if command is Command.SKIP:
            self.interview.skip(self.at, question)
            self.at += 1
            return True
        if command is Command.BACK:
            return self._go_back()
        if command is Command.SAVE:
            self._save()
            print(say.SAVED.format(path=self.path))
        else:
            lines = say.why(question) if command is Command.WHY else say.more(question)
            print("\n".join(lines))
        return False

    def _go_back(self) -> bool:
        if self.at == 0:
            print(say.FIRST_ALREADY)
            return False
        self.at -= 1
        return True

    # --- answers --------------------------------------------------------------------------------

    def _take(self, text: str, question: Question) -> bool:
        """Take an answer and keep it; whether there was one."""
        if not text:
            return bool(self._told(question))
        if question.field is None:
            self._take_list(question, yes_or_no(text))
        else:
            self._take_fact(text, question)
        self._save()
        return True

    def _take_fact(self, text: str, question: Question) -> None:
        account = read_answer(text, question, self.telling.case.as_of)
        self.interview.tell(self.at, question, (account,))
        words = needs_echo(text, account)
        if words:
            print(say.TAKEN.format(words=words))

    def _take_list(self, question: Question, there_is: bool | None) -> None:
        said = {True: "yes", False: "no", None: "not known"}[there_is]
        parent = self._parent(question) if there_is else None
        if not self.interview.tell_of_list(self.at, question, said, parent):
            print(say.KEPT_MATTER)

    def _parent(self, question: Question) -> Record | None:
        """The matter that a new one belongs to, asked for where there are several."""
        above = self.interview.in_doubt(question)
        if not above:
            return None
        print(f"To which {above[0].matter.noun} does it belong?")
        for number, record in enumerate(above, 1):
            print(f"  {number:>2}  {record.id}")
        while True:
            try:
                return above[numbers_of(self._read(), len(above))[0] - 1]
            except NotUnderstood as problem:
                print(problem)
