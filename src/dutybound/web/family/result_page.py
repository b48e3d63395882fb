"""What the page of a result says, and in which order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import islice

from django.urls import reverse
from django.utils.translation import gettext as _

from dutybound.days import Day, Span, to_date
from dutybound.engine import Result
from dutybound.engine import report_words as say
from dutybound.engine.cases import is_known
from dutybound.engine.report import report
from dutybound.engine.report_clocks import Clock, clocks
from dutybound.engine.report_parts import Entry, Line, Part, Report, Section
from dutybound.engine.report_sorting import WRONG, Bucket, bucket
from dutybound.language import Rule, Status, Strength
from dutybound.web.family.addressed import addressed
from dutybound.web.family.file import FamilyFile
from dutybound.web.family.labels import label
from dutybound.web.family.timeline import picture

CAUTIONED = {"visit", "enquiry", "care_crisis"}
"""Kinds of matter on which a caution as large as the right goes with everything that is said."""

WRONG_SECTIONS = (
    "late",
    "late-unless",
    "late-if",
    "crossed",
    "not-met",
    "in-general",
    "expected",
    "done-late",
    "ask",
)
FIRST_FEW = 3
"""How many of the things that look wrong are named at the top of the page."""

_OBLIGES = (*WRONG, Bucket.DUE, Bucket.HOLDS)
_NOT_SURE = {Bucket.LATE_IF, Bucket.DONE_LATE}

FOLDED = {"in-general", "expected", "done-late"}
"""What is wrong, but was done in the end, or was never law: shown when it is asked for."""


class ResultPage:
    """How a result is shown: to the family, and by the desk's `Standing` to an adviser."""

    def __init__(self, file: FamilyFile, found: Result) -> None:
        self.file, self.found = file, found
        self.report: Report = report(found)
        self.limits: tuple[Clock, ...] = clocks(found)
        self._sections = {section.id: section for section in self.report.sections}

    def given(self) -> dict[str, object]:
        """What a template that shows it is given."""
        return {
            "page": self,
            "report": self.report,
            "limits": self.limits,
            "picture": picture(self.found, self.limits, self.words),
            "words": self.words,
            "say": say,
        }

    def words(self, text: str) -> str:
        """A text, spoken to whoever reads."""
        return addressed(text, self.file.teller)

    # --- what comes first -----------------------------------------------------------------------

    @property
    def solicitor(self) -> bool:
        """Whether an enquiry, the police or a court is spoken of: then a solicitor comes before all else."""
        return self.file.needs_a_solicitor()

    @property
    def nothing_wrong(self) -> bool:
        """Whether nothing of what was told is, or may be, late or wrong."""
        return not any(bucket(finding) in WRONG for finding in self.found.findings)

    @property
    def nothing_told(self) -> bool:
        """Whether no question was answered but with "I don't know"."""
        told = (
            a for r in self.found.case.all_records() for held in r.accounts.values() for a in held
        )
        return not any(is_known(account.value) for account in told)

    @property
    def only_asks(self) -> bool:
        """Whether nothing is said to be wrong, but there is something to ask about."""
        return [section.id for section in self.sections(*WRONG_SECTIONS)] == ["ask"]

    def brief(self) -> list[str]:
        """How much there is of each kind, without what the first few things say already."""
        told = [f"“{entry.heading}”" for entry in self.first_few()]
        return [s for s in self.report.brief if not any(title in s for title in told)]

    def first_few(self) -> tuple[Entry, ...]:
        """What to read first of what looks wrong, but for what must not be read without its caution."""
        said = (section for section in self.wrong() if section.id != "ask")
        entries = (entry for section in said for entry in section.entries)
        return tuple(islice((e for e in entries if not self.caution(e)), FIRST_FEW))

    @property
    def told_earlier(self) -> bool:
        """Whether what is shown was told on an earlier day."""
        return self.file.told_earlier

    @property
    def as_of(self) -> Day:
        """The day that the page is of."""
        return self.found.as_of

    def date(self, when: Day) -> date:
        """A day as pages write it."""
        return to_date(when)

    def is_known(self, span: Span | None) -> bool:
        """Whether a span has a last possible day."""
        return say.day_is_known(span)

    # --- sections -------------------------------------------------------------------------------

    def section(self, name: str) -> Section | None:
        """A section of the report; None where it says nothing."""
        return self._sections.get(name)

    def sections(self, *names: str) -> tuple[Section, ...]:
        """Those of some sections that say anything."""
        return tuple(self._sections[name] for name in names if name in self._sections)

    def wrong(self) -> tuple[Section, ...]:
        """What is, or may be, wrong, and is still to be put right."""
        return tuple(s for s in self.sections(*WRONG_SECTIONS) if s.id not in FOLDED)

    def wrong_folded(self) -> tuple[Section, ...]:
        """What went wrong and is over, or goes against guidance alone."""
        return tuple(s for s in self.sections(*WRONG_SECTIONS) if s.id in FOLDED)

    def contents(self) -> Iterator[tuple[str, str]]:
        """The headings of the page, each with the id that leads to it."""
        return ((name, heading) for name, heading, there in self._headings() if there)

    def _headings(self) -> Iterator[tuple[str, str, bool]]:
        yield "time", _("The dates, as a picture"), True
        looks = _("What you could ask about") if self.only_asks else _("What looks wrong")
        yield "wrong", looks, bool(self.sections(*WRONG_SECTIONS))
        yield "must", _("What the council must do, and by when"), bool(self.must())
        yield "can", _("What you can do next, and until when"), self._can_act()
        yield "reasons", _("The reasons you were given"), "replies" in self._sections
        yield "clearer", _("What would make this clearer"), bool(self.unclear())
        yield "less", _("What the law does not give"), bool(self.less())
        yield "paper", _("The best answer, and the paper to ask for"), "ask-for" in self._sections
        yield "rest", _("Everything else"), bool(self.rest())
        yield "take", _("To take with you"), True

    def heading(self, wanted: str) -> str:
        """The heading of that id."""
        return next(heading for name, heading, _there in self._headings() if name == wanted)

    def dated(self) -> list[Clock]:
        """The limits that have a day, or are over."""
        return [clock for clock in self.limits if clock not in self.undated()]

    def undated(self) -> list[Clock]:
        """The limits for which what was told gives no day."""
        return [c for c in self.limits if not (c.safe or c.opens or c.past or c.shut)]

    def _can_act(self) -> bool:
        return bool(self.limits or self.sections("next", "remedies"))

    def must(self) -> tuple[Entry, ...]:
        """What somebody has to do still: what is late first, then what is due."""
        late = self.sections("late", "late-unless", "not-met", "late-if")
        told = (entry for s in (*late, *self.sections("due")) for entry in s.entries)
        return (*told, *self.owed())

    def owed(self) -> tuple[Entry, ...]:
        """What is owed to this child now, where nothing says that it has gone wrong."""
        entries = (entry for s in self.sections("holds") for entry in s.entries)
        return tuple(entry for entry in entries if _is_owed(entry))

    def unclear(self) -> tuple[Section, ...]:
        """What would make the answer clearer."""
        return self.sections("law-differs", "people-differ", "not-known")

    def asked(self) -> list[Line]:
        """The questions that would make it clearer, those that settle most first, each once."""
        lines = [
            line
            for section in self.unclear()
            for entry in section.entries
            for part in entry.parts
            for line in part.lines
            if line.asks is not None
        ]
        counted = Counter(line.text for line in lines)
        first = {line.text: line for line in reversed(lines)}
        return [first[text] for text, _number in counted.most_common()]

    def rest(self) -> tuple[Section, ...]:
        """What nobody has to act on."""
        return self.sections("holds", "fell-away", "in-time", "not-asked")

    def less(self) -> tuple[Entry, ...]:
        """What rules do not give, where that does not stand with what looks wrong already."""
        told = {e.finding.rule.title for s in self.wrong() for e in s.entries if e.finding}
        given = self.section("gives-less")
        return tuple(e for e in given.entries if e.heading not in told) if given else ()

    # --- entries --------------------------------------------------------------------------------

    def about(self, entry: Entry) -> str:
        """Which matter an entry is about, where there are several of its kind."""
        if entry.finding is None or entry.finding.record.parent is None:
            return ""
        record = entry.finding.record
        return self.words(say.capital(label(self.found.case, record) or record.matter.noun))

    def title(self, entry: Entry) -> str:
        """What an entry is called, with who must do it, where that is certain."""
        finding = entry.finding
        place = None if finding is None else bucket(finding)
        if finding is None or place not in _OBLIGES or place in _NOT_SURE:
            return self.words(entry.heading)
        return self.words(say.who_must(finding.rule, entry.heading))

    def anchor(self, entry: Entry) -> str:
        """Where on the page an entry stands that the top of the page names; "" for the others."""
        return next((f"wrong-{n}" for n, e in enumerate(self.first_few(), 1) if e is entry), "")

    def owner(self, entry: Entry) -> str:
        """Who has to do what an entry is about."""
        return "" if entry.finding is None else say.capital(entry.finding.rule.owed_by.words)

    def caution(self, entry: Entry) -> Rule | None:
        """The rule whose caution goes with the entry, where its matter asks for one."""
        finding = entry.finding
        careful = finding is not None and finding.record.matter.key in CAUTIONED
        return finding.rule if finding is not None and careful else None

    def cautions_on_reasons(self) -> list[Rule]:
        """The rules whose caution goes with what the law makes of a reason that was given."""
        told = (
            f.rule for f in self.found.findings if f.replies and f.record.matter.key in CAUTIONED
        )
        return list(dict.fromkeys(told))

    def said_above(self, entry: Entry) -> bool:
        """Whether an entry above it is of the same rule: its caution and its limits are told there."""
        shown = [e for section in self.wrong() for e in section.entries if e.finding]
        alike = (
            e for e in shown if entry.finding and e.finding and e.finding.rule is entry.finding.rule
        )
        return any(e is entry for e in shown) and next(alike, entry) is not entry

    def plain(self, entry: Entry) -> list[Part]:
        """The lists that are shown at once; a caution has a box of its own."""
        boxed = self.caution(entry) is not None or self.said_above(entry)
        return [p for p in entry.parts if not p.folded and not (boxed and p.label == say.LESS)]

    def excuses(self, entry: Entry) -> list[Part]:
        """What the body could still show, and what would settle that."""
        return [part for part in entry.parts if part.label in self._excuse_labels(entry)]

    def grounds(self, entry: Entry) -> list[Part]:
        """Why we say so, the law, how sure we are, and who has looked it over."""
        others = self._excuse_labels(entry)
        return [part for part in entry.parts if part.folded and part.label not in others]

    def _excuse_labels(self, entry: Entry) -> set[str]:
        if entry.finding is None:
            return set()
        owner = entry.finding.rule.owed_by.words
        return {say.UNLESS.format(owner=owner), say.UNLESS_SETTLES}

    def where_to_answer(self, line: Line) -> str:
        """The page of the question that a line asks; the next question where it was not asked yet."""
        for number, one in enumerate(self.file.interview.asked, 1):
            if line.asks is not None and one.key == line.asks:
                return f"{reverse('question', args=[number])}?change=yes"
        return reverse("next_question")


def _is_owed(entry: Entry) -> bool:
    """Whether the law itself gives it to this child, and it is owed now."""
    finding = entry.finding
    owed = finding is not None and finding.status is Status.OWED
    return owed and finding is not None and finding.rule.strength is Strength.STATUTORY
