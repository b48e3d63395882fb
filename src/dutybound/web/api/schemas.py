"""What the API answers, as models: they check each answer, and OpenAPI describes them.

The answer to a case is described by docs/schemas/answer-1.json alone, and a case by its own schema.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

from dutybound.engine.questions import Kind
from dutybound.language import Confidence, Speaker, Strength, Verdict
from dutybound.language.sources import SourceKind

ELSEWHERE = "x-described-by"
"""Stands in a schema for a reference to another file, which `document` puts in its place."""


def described_by(file: str) -> WithJsonSchema:
    """The schema of a value that a file beside the OpenAPI document describes."""
    return WithJsonSchema({ELSEWHERE: file})


Day = Annotated[str, Field(json_schema_extra={"format": "date"}, pattern=r"^\d{4}-\d{2}-\d{2}$")]
CaseFile = Annotated[dict[str, Any], described_by("case-1.json")]
Key = Annotated[
    str,
    Field(
        description="What a question asks for: 'ehc-1.received' for a fact of a matter, 'complaints' "
        "for whether a list is complete.",
        pattern=r"^([a-z0-9][a-z0-9-]*\.)?[a-z][a-z0-9_]*$",
    ),
]
HowSure = Annotated[
    Confidence,
    Field(description="How sure we are of the rule. With 'low', assert no breach: ask a question."),
]
HowStrong = Annotated[
    Strength,
    Field(description="A missed guideline is not unlawful: whoever shows this must keep to that."),
]


class Model(BaseModel):
    """What all answers have in common: nothing in them that is not described."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


class Flaw(Model):
    """One thing to put right."""

    what: str
    instead: str
    """What to send instead; "" where there is nothing to add."""
    pointer: str | None
    """A JSON pointer (RFC 6901) into the body; null where it is about no part of it."""
    line: int | None
    """A line of the body."""
    parameter: str | None
    """A parameter of the address."""


class Problem(Model):
    """What went wrong (RFC 9457), as application/problem+json."""

    type: str
    title: str
    status: int
    detail: str
    instead: str
    """What to do instead; "" where there is nothing to add."""
    errors: list[Flaw]
    """Each thing to put right, the first 20 at most."""


# --- the rulebook ---------------------------------------------------------------------------------


class Source(Model):
    """A provision, and where to read it; `url` is null for what legislation.gov.uk does not keep."""

    words: str
    url: str | None
    kind: SourceKind


class InForce(Model):
    """The days on which a text has been law; `last` is null while it is."""

    first: Day
    last: Day | None


class RuleLine(Model):
    """A rule in one line."""

    rule: str
    title: str
    kind: str
    strength: HowStrong
    owed_by: str
    owed_to: str
    about: str
    """The kind of matter that it is about, as in a case."""
    checked: Day
    confidence: HowSure


class Rules(Model):
    """The rules of the rulebook, or of one area of it."""

    rulebook: str
    rulebook_version: str
    rules: list[RuleLine]


class Excuse(Model):
    """What lifts a limit, if the body shows it."""

    id: str
    title: str
    source: Source


class Extension(Model):
    """What lets the body take more time."""

    needs: str
    source: Source


class Step(Model):
    """One step of a rule, its condition and days in words."""

    id: str
    title: str
    when: str
    days: dict[str, str]
    excused: list[Excuse]
    extension: Extension | None


class EarlierText(Model):
    """What the rule said before."""

    in_force: InForce
    note: str
    steps: list[Step]


class Contested(Model):
    """A question on which the law can be read in several ways."""

    id: str
    question: str
    readings: dict[str, str]


class Judgment(Model):
    """What a court settled the text to have meant all along."""

    citation: Source
    settles: str
    decided: str
    before: str


class Reply(Model):
    """What the law makes of a reason: of the reason, never of the whole decision."""

    said: str
    verdict: Verdict
    because: str
    depends_on: str
    source: Source | None


class Remedy(Model):
    """What a family can do; `rule` is the id of the rule that works the limit out, or ""."""

    id: str
    title: str
    limit: str
    rule: str
    source: Source | None


class BestAnswer(Model):
    """The body's best lawful answer, and the paper to ask it for."""

    answer: str
    paper: str


class MatterKind(Model):
    """A kind of matter."""

    kind: str
    noun: str


class Reviewed(Model):
    """One person's review of a rule; it is current while the rule says what it said then."""

    name: str
    role: str
    on: Day
    current: bool
    remarks: str


class Rule(Model):
    """One rule, as 'dutybound law show ID --format json' has it."""

    version: Literal[1]
    rule: str
    """Its id today: an id that was once used leads to the one that is."""
    title: str
    kind: str
    strength: HowStrong
    owed_by: str
    owed_to: str
    about: MatterKind
    applies_when: str
    must: str
    judged: str
    """What is left to judgement."""
    trigger: str
    """The day that decides which text applies."""
    named_days: dict[str, str]
    """What each day is that the rule calls by a name of its own."""
    steps: list[Step]
    earlier: list[EarlierText]
    contested: list[Contested]
    judgments: list[Judgment]
    replies: list[Reply]
    remedies: list[Remedy]
    never_with: list[str]
    gives_less: str
    """What the law does not give."""
    best_answer: BestAnswer
    sources: list[Source]
    in_force: InForce
    seen: str
    """What was read of the source."""
    checked: Day
    """The day a person last checked the source."""
    confidence: HowSure
    doubts: list[str]
    fingerprint: str
    """A hash of what the rule says, which a review of it names."""
    reviews: list[Reviewed]
    """Who has reviewed it, the newest first; empty where nobody has."""


class Provision(Model):
    """A provision that a rule rests on: since when the text it has now is law, and when it was checked."""

    words: str
    url: str | None
    rule: str
    in_force: InForce
    checked: Day


class LawText(Model):
    """An Act, instrument, piece of guidance or judgment, and what rules take from it."""

    title: str
    kind: SourceKind
    url: str | None
    checked: Day
    """The day on which the provision that was checked longest ago was checked."""
    provisions: list[Provision]


class Sources(Model):
    """The law texts of the rulebook, with their dates."""

    rulebook: str
    rulebook_version: str
    sources: list[LawText]


class FamilyProblem(Model):
    """What a family comes with, in a parent's words."""

    id: str
    words: str
    rules: list[str]
    opens: list[MatterKind]
    """The matters that whoever has the problem must have."""


class FamilyProblems(Model):
    """The problems that a question can be asked about."""

    problems: list[FamilyProblem]


class Health(Model):
    """What answers here: versions, and nothing of what it does."""

    api: Literal[1]
    program: str
    rulebook: str
    rulebook_version: str
    rulebook_hash: str
    calendars: dict[str, str]


# --- questions --------------------------------------------------------------------------------------


class Matter(Model):
    """What a question is about; `id` is null for a question about a list."""

    kind: str
    id: str | None
    noun: str


class Option(Model):
    """An answer that a question has: its code, as in a case, and its words."""

    code: str
    words: str


class Settles(Model):
    """A finding that the question helps to settle; `matter` is null where it is not told yet."""

    rule: str
    step: str
    title: str
    matter: str | None


class Question(Model):
    """The question to ask next."""

    key: Key
    kind: Kind
    text: str
    help: str
    matter: Matter
    options: list[Option]
    why: str
    settles: list[Settles]
    """What it helps to settle; empty where it takes another answer as well."""
    settled_by: list[Speaker]
    """Who can decide a judgement: a family's answer is its own view."""
    answer_at: str
    """A JSON pointer into `case`: where the answer goes, or the list to add to.

    A list that is complete is named in `no_others`; what is not known goes into `leave` next time.
    """


class Left(Model):
    """About how many questions are left, this one counted; in 8 of 10 from `least` to `most`."""

    about: Annotated[int, Field(ge=0)]
    least: Annotated[int, Field(ge=0)]
    most: Annotated[int, Field(ge=0)]


class Next(Model):
    """The next question, null where nothing is left to ask."""

    question: Question | None
    left: Left
    case: CaseFile
    """The case with the matters that the problems say exist: put the answer in, and send it again."""


# --- letters ----------------------------------------------------------------------------------------


class LetterLine(Model):
    """A letter that the case gives reason for; `missing` says what it still needs, or ""."""

    id: str
    title: str
    why: str
    missing: str


class Letters(Model):
    """The letters, in the order in which a family may need them."""

    first: str
    """To be shown before anything else, where a solicitor comes first; else ""."""
    letters: list[LetterLine]


class Heading(Model):
    """A heading."""

    type: Literal["heading"]
    text: str
    level: Annotated[int, Field(ge=1, le=3)]


class Paragraph(Model):
    """A paragraph."""

    type: Literal["paragraph"]
    text: str


class Lines(Model):
    """Lines that stand together, such as an address."""

    type: Literal["lines"]
    lines: list[str]


class Signed(Model):
    """The end of a letter, with room to sign."""

    type: Literal["signed"]
    closing: str
    name: str


class Item(Model):
    """One item of a list, and what stands under it."""

    text: str
    below: list[str]


class Bullets(Model):
    """A list."""

    type: Literal["list"]
    numbered: bool
    items: list[Item]


class Table(Model):
    """A table, with what it shows."""

    type: Literal["table"]
    caption: str
    heads: list[str]
    rows: list[list[str]]


Block = Annotated[
    Heading | Paragraph | Lines | Signed | Bullets | Table, Field(discriminator="type")
]


class Letter(Model):
    """A letter, with what its sender should know."""

    id: str
    day: Day
    name: str
    """A name for a file, without its ending: it says nothing of the matter."""
    first: str
    """To be shown before the letter and before anything else; "" where nothing is that urgent."""
    note: list[str]
    """To be shown beside it, to the sender alone."""
    blocks: list[Block]
    text: str
    """The whole letter as plain text."""
