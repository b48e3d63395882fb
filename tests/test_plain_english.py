"""What families read is plain: about reading age 11, in short sentences, without long words.

The formula is in `plain_english.py`.  What is short is measured together with its neighbours: all that the
interview says of one kind of matter, all that a rule says, all the words of one page.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

import pytest

from dutybound.engine import report_words
from dutybound.engine.report_words import who_must
from dutybound.language import Matter, Rule
from dutybound.language.fields import Choice, Codes, DateFact, Event, Field, YesNo
from dutybound.law.england import rulebook
from dutybound.law.england.problems import PROBLEMS
from dutybound.law.england.vocabulary import MATTERS
from dutybound.letters.catalogue import LETTERS
from dutybound.listen.danger import Danger
from dutybound.listen.help_lines import help_for
from dutybound.listen.solicitor import SOLICITOR
from dutybound.web.design.catalogues import extracted
from dutybound.web.family.words.asking import ASKING
from dutybound.web.family.words.start import START
from tests import plain_english
from tests.plain_english import hard_words, measure, reading_age, too_long
from tests.python_files import parsed

SOURCE = Path(__file__).parent.parent / "src" / "dutybound"
RULES = sorted(rulebook(), key=lambda rule: rule.id)

AGE = 11
LABEL = 3
"""A text of so few words is a label; labels are left out of the age, which they would flatter."""

# --- what is read ---------------------------------------------------------------------------------


def fields_of(matter: type[Matter]) -> list[Field]:
    return [value for value in vars(matter).values() if isinstance(value, Field)]


def asked_of(matter: type[Matter]) -> list[str]:
    return list(filter(None, chain.from_iterable((f.question, f.help) for f in fields_of(matter))))


def statements_of(matter: type[Matter]) -> list[str]:
    return [text for field in fields_of(matter) for text in _statements(field)]


def _statements(field: Field) -> Iterator[str]:
    if isinstance(field, YesNo):
        yield from (field.yes, field.no)
    elif isinstance(field, Choice | Codes):
        yield from field.options.values()
    elif isinstance(field, Event):
        yield from (field.happening, field.not_happening)
    elif isinstance(field, DateFact):
        yield field.states


def words_of_rule(rule: Rule) -> list[str]:
    reasons = (text for reply in rule.replies for text in (reply.statement, reply.because))
    answers = (rule.best_answer.answer, rule.best_answer.paper)
    return list(filter(None, (rule.title, rule.must, rule.gives_less, *reasons, *answers)))


def literals(*paths: Path) -> list[str]:
    """The sentences that stand in some Python files, with {} where something is filled in."""
    return [text for path in paths for text in _literals(parsed(path))]


def _literals(tree: ast.Module) -> Iterator[str]:
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    inside = {
        id(v) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for v in node.values
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            text = "".join(_piece(value) for value in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = "" if id(node) in docstrings | inside else node.value
        else:
            continue
        if " " in text:
            yield text


def _piece(node: ast.expr) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else "{}"


def of_the_interface() -> dict[str, list[str]]:
    """Every sentence that the interface's templates and views say, by the file that says it.

    One and several ("a question is left", "questions are left") are two sentences.
    """
    said: dict[str, list[str]] = {}
    for message in extracted():
        forms = message.id if isinstance(message.id, tuple) else (message.id,)
        for place, _line in message.locations:
            said.setdefault(place, []).extend(map(str, forms))
    return said


def report_sentences() -> list[str]:
    return literals(Path(str(report_words.__file__)))


def notes() -> list[str]:
    files = (SOURCE / "letters" / f"{name}.py" for name in ("note", "weight", "remember"))
    return [*literals(*files), *(letter.title for letter in LETTERS)]


PAGES = {
    "help": list(help_for(Danger).texts()),
    "solicitor": list(SOLICITOR.texts()),
    "start": list(START.texts()),
    "asking": list(ASKING.texts()),
    "problems": [text for p in PROBLEMS for text in (p.words, p.group)],
    "titles with whose they are": [who_must(rule, rule.title) for rule in RULES],
    "titles": [rule.title for rule in RULES],
    "report": report_sentences(),
    "notes": notes(),
    "interface": list(chain.from_iterable(of_the_interface().values())),
}


def more_than_labels(texts: Iterable[str]) -> list[str]:
    return [text for text in texts if len(text.split()) > LABEL]


INTERFACE = {place: told for place, told in of_the_interface().items() if more_than_labels(told)}

# --- the tests ------------------------------------------------------------------------------------


@pytest.mark.parametrize("matter", MATTERS, ids=lambda m: m.key)
def test_the_interview_is_plain(matter: type[Matter]) -> None:
    for texts in (asked_of(matter), statements_of(matter)):
        assert reading_age(texts) <= AGE
        assert not too_long(texts)
        assert not hard_words(texts)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_plain(page: str) -> None:
    texts = PAGES[page]
    assert texts
    assert reading_age(more_than_labels(texts)) <= AGE
    assert not too_long(texts)
    assert not hard_words(texts)


@pytest.mark.parametrize("place", INTERFACE)
def test_a_page_of_the_interface_is_plain(place: str) -> None:
    """Each template and each view by itself, so that no hard one hides among its easy neighbours."""
    assert reading_age(more_than_labels(INTERFACE[place])) <= AGE


def test_both_templates_and_views_are_read() -> None:
    assert {Path(place).suffix for place in INTERFACE} == {".py", ".jinja"}


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_a_rule_is_plain(rule: Rule) -> None:
    assert reading_age(words_of_rule(rule)) <= AGE


def test_even_without_exempt_words_it_is_not_hard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain_english, "_FIELD", re.compile("(?!)"))
    every = [text for matter in MATTERS for text in (*asked_of(matter), *statements_of(matter))]
    assert reading_age(every) <= AGE
    assert reading_age(chain.from_iterable(PAGES.values())) <= AGE


# --- the formula itself ---------------------------------------------------------------------------


def test_the_formula_by_hand() -> None:
    """Two sentences, 8 words, 27 letters: a grade of 4.71 x 27 / 8 + 0.5 x 8 / 2 - 21.43."""
    told = measure(["The cat sat here. It was warm there."])
    assert (told.letters, told.words, told.sentences) == (27, 8, 2)
    assert told.grade == pytest.approx(15.89625 + 2 - 21.43)
    assert told.reading_age == pytest.approx(told.grade + 5)


def test_a_hard_text_is_hard() -> None:
    statute = (
        "Notwithstanding the foregoing provisions, the responsible authority shall, in determining "
        "eligibility, have regard to considerations appertaining to the circumstances of the applicant."
    )
    assert reading_age([statute]) > AGE + 8
    assert hard_words([statute])
    assert too_long(["word " * 26])


def test_a_word_of_the_field_counts_as_an_ordinary_one() -> None:
    assert measure(["The educational psychologist came"]).letters == len("Thexxxxcame")
    assert all(plain_english.FIELD_WORDS.values())


def test_exempt_words_are_used() -> None:
    every = [text for matter in MATTERS for text in (*asked_of(matter), *statements_of(matter))]
    rules = chain.from_iterable(map(words_of_rule, RULES))
    text = " ".join([*every, *rules, *chain.from_iterable(PAGES.values())]).lower()
    assert not [word for word in plain_english.FIELD_WORDS if word not in text]
