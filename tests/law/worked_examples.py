"""Read the worked examples that lie beside the rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dutybound.case import case_from_node
from dutybound.case.document import Listing, Mapping, Node, Scalar, read_document
from dutybound.engine import Case
from dutybound.language import Rule
from dutybound.law import england

ROOT = Path(england.__file__).parent
Plain = str | list["Plain"] | dict[str, "Plain"]


@dataclass(frozen=True)
class Example:
    """One worked example: a case, and what is expected of some of its findings."""

    rule: Rule
    name: str
    case: Case
    expect: list[dict[str, Plain]]

    def __str__(self) -> str:
        return f"{self.rule.id}: {self.name}"


@cache
def all_examples() -> tuple[Example, ...]:
    """Every worked example of the rulebook."""
    return tuple(example for rule in england.rulebook() for example in examples_of(rule))


def path_of(rule: Rule) -> Path:
    """Where the examples of a rule lie: beside it, under the same name."""
    (module,) = (path for path in ROOT.rglob("*.py") if f'id="{rule.id}"' in path.read_text())
    return module.with_suffix(".yaml")


def examples_of(rule: Rule) -> Iterator[Example]:
    """The worked examples of one rule."""
    path = path_of(rule)
    if not path.exists():
        return
    document = read_document(path)
    assert isinstance(document.root, Listing), f"{document.name} is a list of examples"
    for item in document.root.items:
        yield _example(rule, item, document.name)


def _example(rule: Rule, item: Node, file: str) -> Example:
    assert isinstance(item, Mapping), f"{file}, line {item.line}: an example is a group of keys"
    parts = {entry.key.text: entry.value for entry in item.entries}
    assert set(parts) <= {"name", "says", "case", "expect"}, (
        f"{file}, line {item.line}: {set(parts)}"
    )
    expect = plain(parts["expect"])
    assert isinstance(expect, list)
    return Example(
        rule=rule,
        name=str(plain(parts["name"])),
        case=case_from_node(parts["case"], file, england.rulebook()),
        expect=[part for part in expect if isinstance(part, dict)],
    )


def plain(node: Node) -> Plain:
    """A node as plain lists, groups and text."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Listing):
        return [plain(item) for item in node.items]
    return {entry.key.text: plain(entry.value) for entry in node.entries}
