"""One finding as an entry of a report: a heading, its sentences, and its lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from dutybound.days import Day, date_words, from_date
from dutybound.engine import report_words as say
from dutybound.engine.check import Result
from dutybound.engine.findings import Answer, Finding, Open, Reason
from dutybound.engine.reasons import statement
from dutybound.engine.report_parts import Entry, Line, Part, Tone
from dutybound.engine.report_sentences import says
from dutybound.engine.report_sources import sources
from dutybound.engine.report_states import state_words
from dutybound.language import (
    Confidence,
    InForce,
    Judgement,
    Prohibition,
    Reviewed,
    Rule,
    Speaker,
    Strength,
)


@dataclass(frozen=True)
class Entries:
    """Makes the entries of one result.

    `many` holds the kinds of matter of which the case has more than one: those are told apart by id.
    """

    as_of: Day
    many: frozenset[str]

    @classmethod
    def of(cls, result: Result) -> Entries:
        """The maker of the entries of this result."""
        count = Counter(record.matter.key for record in result.case.all_records())
        return cls(result.as_of, frozenset(key for key, number in count.items() if number > 1))

    def full(self, finding: Finding, tone: Tone) -> Entry:
        """Everything about a finding that somebody has to act on."""
        parts = (
            _settles(finding),
            _readings(finding),
            _accounts(finding),
            _why(finding),
            _unless(finding),
            _unless_settled(finding),
            Part(say.ASKED, (Line(finding.rule.must),) if finding.rule.must else (), detail=True),
            _cautions(finding),
            *self._grounds(finding),
        )
        return self._entry(finding, parts, tone)

    def short(self, finding: Finding) -> Entry:
        """A finding that nobody has to act on."""
        known = (_why(finding), _readings(finding), _accounts(finding))
        detail = (self._text(finding), sure(finding.rule, detail=True), reviewed(finding.reviews))
        return self._entry(finding, (*known, *sources(finding.rests_on), *detail), Tone.PLAIN)

    def open(self, finding: Finding) -> Entry:
        """A finding that is not settled: what it could be, and what would settle it."""
        parts = (
            _settles(finding),
            _readings(finding),
            _accounts(finding),
            _unless(finding),
            _why(finding, say.KNOWN),
            *self._grounds(finding),
        )
        return self._entry(finding, parts, Tone.QUESTION)

    def question(self, finding: Finding) -> Entry:
        """A finding of a rule that we are not sure of: something to ask, never an assertion."""
        owner, due = finding.rule.owed_by.words, finding.answer.dates.get("due")
        asked = say.QUESTION.format(owner=owner)
        if due is not None and say.day_is_known(due):
            asked = say.QUESTION_BY.format(owner=owner, by=say.by_words(due))
        doubts = Part(say.DOUBTS, tuple(map(Line, finding.rule.doubts)))
        parts = (doubts, _why(finding), *self._grounds(finding))
        return Entry(
            say.heading_of(finding.rule, finding.title),
            (asked, *_views(finding)),
            _present(parts),
            self.about(finding),
            Tone.QUESTION,
            state_words(finding, self.as_of),
            finding,
        )

    def _entry(self, finding: Finding, parts: tuple[Part, ...], tone: Tone) -> Entry:
        return Entry(
            say.heading_of(finding.rule, finding.title),
            self.sentences(finding),
            _present(parts),
            self.about(finding),
            tone,
            state_words(finding, self.as_of),
            finding,
        )

    def sentences(self, finding: Finding) -> tuple[str, ...]:
        """What the finding says, by its status, and on whose view."""
        return (*_part_of(finding), *says(finding, self.as_of), *_views(finding))

    def _grounds(self, finding: Finding) -> tuple[Part, ...]:
        """The law, the text of it that counts, how sure we are, and who has looked it over."""
        standing = (self._text(finding), sure(finding.rule), reviewed(finding.reviews))
        return (*sources(finding.rests_on), *standing)

    def _text(self, finding: Finding) -> Part:
        """Which text of the law the finding goes by, or the day where several may govern."""
        guidance = finding.rule.strength is Strength.GUIDANCE
        label = say.TEXT_OF_GUIDANCE if guidance else say.TEXT
        return Part(label, (Line(self._text_words(finding.text)),), detail=True)

    def _text_words(self, text: InForce | None) -> str:
        if text is None:
            return say.TEXT_ON.format(day=date_words(self.as_of))
        first = date_words(text.first)
        if text.last is None:
            return say.TEXT_SINCE.format(first=first)
        return say.TEXT_FROM.format(first=first, last=date_words(text.last))

    def about(self, finding: Finding) -> str:
        """What the finding is about; empty where that is the child."""
        record = finding.record
        if record.parent is None:
            return ""
        noun = say.capital(record.matter.noun)
        return f"{noun} ({record.id})" if record.matter.key in self.many else noun


def _present(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(part for part in parts if part.lines)


def _part_of(finding: Finding) -> tuple[str, ...]:
    rule = finding.rule
    whole = say.PART_OF.format(title=say.heading_of(rule, rule.title))
    return () if finding.title == rule.title else (whole,)


def _views(finding: Finding) -> tuple[str, ...]:
    """What the finding takes from somebody who cannot settle it."""
    return tuple(
        say.ON_VIEW.format(whose=say.whose(reason.said_by), view=_view(reason))
        for reason in finding.on_view
    )


def open_view(reason: Reason) -> Line:
    """A judgement that nobody who can settle it has made, and who that would be."""
    settlers = reason.field.settled_by if isinstance(reason.field, Judgement) else ()
    return Line(
        say.VIEW_OPEN.format(
            whose=say.whose(reason.said_by), view=_view(reason), settled_by=say.one_of(settlers)
        )
    )


def _view(reason: Reason) -> str:
    """A judgement in the middle of a sentence, in the words of its fact."""
    if isinstance(reason.field, Judgement):
        for words in (reason.field.yes, reason.field.no):
            if say.sentence(words) == reason.sentence:
                return words
    return reason.sentence.removesuffix(".")


def _why(finding: Finding, label: str = say.WHY) -> Part:
    return Part(label, tuple(map(_because, finding.reasons)))


def _because(reason: Reason) -> Line:
    """A fact and whose account it is; where the accounts differ, each of them."""
    accounts = tuple(dict.fromkeys(_told(reason)))
    if len({account.text.partition(" (")[0] for account in accounts}) > 1:
        return Line(reason.sentence, below=accounts)
    return Line(_with_speaker(reason.sentence, say.who_says(reason.said_by, reason.shown_by)))


def _told(reason: Reason) -> Iterator[Line]:
    """What each speaker has said of the fact behind a reason."""
    if reason.field is None or reason.record is None:
        return
    for account in reason.record.accounts.get(reason.field, ()):
        sentence = statement(reason.field, account.value)
        if sentence is not None:
            shown_by = () if account.shown_by is None else (account.shown_by,)
            yield Line(_with_speaker(sentence, say.who_says((account.said_by,), shown_by)))


def _with_speaker(sentence: str, who: str) -> str:
    return f"{sentence} ({say.sentence(who)})" if who else sentence


def _unless(finding: Finding) -> Part:
    """What the body could still show, each exception once."""
    label = say.UNLESS.format(owner=finding.rule.owed_by.words)
    return Part(label, tuple(map(_open, finding.unless)))


def _open(item: Open) -> Line:
    return Line(f"{say.sentence(item.title)} ({item.source}.)")


def _unless_settled(finding: Finding) -> Part:
    """The facts that would settle the exceptions, each asked once.

    Not asked where it is still to be settled whether the rule applies at all: that question comes first.
    """
    if finding.settled_by:
        return Part(say.UNLESS_SETTLES, ())
    fields = dict.fromkeys(field for item in finding.unless for field in item.settled_by)
    return Part(say.UNLESS_SETTLES, tuple(Line(field.question) for field in fields), detail=True)


def _settles(finding: Finding) -> Part:
    asked: dict[str, Line] = {}
    for record, field in finding.settled_by:
        line = Line(field.question, asks=(record.id, field.name))
        asked.setdefault(field.question, line)
    return Part(say.SETTLES, tuple(asked.values()), folded=False)


def _readings(finding: Finding) -> Part:
    contested = finding.rule.outcome(finding.step).contested
    questions = [Line(question.question) for question in contested]
    each = [
        Line(say.sentence(reading), below=(Line(_then(finding, answer)),))
        for reading, answer in named_readings(finding).items()
    ]
    return Part(say.READINGS, (*questions, *each) if each else (), folded=False)


def _then(finding: Finding, answer: Answer) -> str:
    return say.sentence(f"then {say.answer_words(finding, answer)}")


def named_readings(finding: Finding) -> dict[str, Answer]:
    """The answers under each combination of readings, each under its sentence."""
    questions = finding.rule.outcome(finding.step).contested
    return {
        "; ".join(
            question.readings[name]
            for question, name in zip(questions, names.split("; "), strict=True)
        ): answer
        for names, answer in finding.readings.items()
    }


def _accounts(finding: Finding) -> Part:
    return Part(
        say.ACCOUNTS,
        tuple(_account(finding, speaker, answer) for speaker, answer in finding.accounts.items()),
        folded=False,
    )


def _account(finding: Finding, speaker: Speaker, answer: Answer) -> Line:
    return Line(f"{say.account_of(speaker)}: {say.answer_words(finding, answer)}.")


def _cautions(finding: Finding) -> Part:
    """With a prohibition the caution stands beside it, as large as what it forbids."""
    less = finding.rule.gives_less if isinstance(finding.rule, Prohibition) else ""
    return Part(say.LESS, (Line(less),) if less else (), folded=False)


def sure(rule: Rule, *, detail: bool = False) -> Part:
    """How sure we are of a rule, and when its law was last checked.  A short text tells only doubt."""
    form = say.CHECKED_GUIDANCE if rule.strength is Strength.GUIDANCE else say.CHECKED
    checked = form.format(day=date_words(from_date(rule.checked)))
    detail = detail or rule.confidence is Confidence.HIGH
    return Part(say.SURE, (Line(f"{say.CONFIDENT[rule.confidence]} {checked}"),), detail=detail)


def reviewed(reviews: tuple[Reviewed, ...]) -> Part:
    """Who has reviewed a rule, with their remarks, or that nobody has."""
    return Part(say.REVIEWED, tuple(map(Line, _reviews(reviews))), detail=True)


def _reviews(reviews: tuple[Reviewed, ...]) -> Iterator[str]:
    if not reviews:
        yield say.NOT_REVIEWED
    elif not any(one.current for one in reviews):
        yield say.NOT_REVIEWED_NOW
    for one in reviews:
        yield _review(one)


def _review(one: Reviewed) -> str:
    review, form = one.review, say.REVIEWED_BY if one.current else say.REVIEWED_EARLIER
    day = date_words(from_date(review.on))
    told = form.format(name=review.name, role=review.role, day=day)
    return f"{told} {say.REMARKS.format(remarks=review.remarks)}" if review.remarks else told
