"""The worked examples that lie beside a rule's file."""

from __future__ import annotations

import re
import sys
from importlib.resources import files

from dutybound.language import Rule

_NAME = re.compile(r"^- +name: *(.+?) *$", re.MULTILINE)


def example_names(rule: Rule) -> list[str]:
    """The names of a rule's worked examples, in their order; empty where there are none."""
    return [_unquoted(name) for name in _NAME.findall(examples_text(rule) or "")]


def examples_text(rule: Rule) -> str | None:
    """The file of a rule's worked examples; None where there is none."""
    module = _module_of(rule)
    if module is None:
        return None
    package, _, stem = module.rpartition(".")
    beside = files(package) / f"{stem}.yaml"
    return beside.read_text(encoding="utf-8") if beside.is_file() else None


def _unquoted(name: str) -> str:
    in_quotes = len(name) > 1 and name[0] == name[-1] and name[0] in "'\""
    return name[1:-1] if in_quotes else name


def _module_of(rule: Rule) -> str | None:
    """The module that declares a rule."""
    for name, module in list(sys.modules.items()):
        if name.startswith("dutybound.law.") and getattr(module, "RULE", None) is rule:
            return name
    return None
