"""Write a case back as a case file, so that what was loaded can be loaded again."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

from dutybound.case.loading import VERSION
from dutybound.days import ALL_TIME, FIRST, iso
from dutybound.engine.cases import Account, Case, Occurrence, Record, Value
from dutybound.language import Codes, DateFact, Field, Truth
from dutybound.language.truth import FALSE, TRUE, UNKNOWN

_TRUTHS = {TRUE: "yes", FALSE: "no", UNKNOWN: "unknown"}


def save_case(case: Case, path: Path) -> None:
    """Write the case to a file: the whole of it or, after a failure, nothing and the old file kept."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(case_text(case))
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def case_text(case: Case) -> str:
    """The case as the text of a case file, in YAML."""
    import yaml  # noqa: PLC0415 - loading a case in JSON, and starting up, do without it

    return yaml.safe_dump(case_document(case), sort_keys=False, allow_unicode=True, width=100)


def case_document(case: Case) -> dict[str, Any]:
    """The case as the keys, lists and texts of a case file; as JSON it is a case file too."""
    top: dict[str, Any] = {"dutybound": int(VERSION), "as_of": iso(case.as_of)}
    if case.bodies:
        top["bodies"] = dict(case.bodies)
    for record in case.all_records():
        written = _record(record, case)
        if record.parent is None:
            top[record.matter.key] = written
        else:
            top.setdefault(record.matter.plural, []).append(written)
    if case.complete:
        top["no_others"] = sorted(matter.plural for matter in case.complete)
    return top


def _record(record: Record, case: Case) -> dict[str, Any]:
    links: dict[str, Any] = {} if record.parent is None else {"id": record.id}
    if record.parent is not None and record.parent is not case.root:
        links["of"] = record.parent.id
    answers = {field.name: _accounts(field, told, case) for field, told in record.accounts.items()}
    return {**links, **answers}


def _accounts(field: Field, accounts: tuple[Account, ...], case: Case) -> Any:
    if isinstance(field, Codes):
        said = {code for a in accounts if isinstance(a.value, frozenset) for code in a.value}
        return sorted(said) or "none"
    written = [_account(field, account, case) for account in accounts]
    return written[0] if len(written) == 1 else written


def _account(field: Field, account: Account, case: Case) -> dict[str, str]:
    shown = {} if account.shown_by is None else {"shown_by": account.shown_by.value}
    none = isinstance(field, DateFact) and isinstance(account.value, Occurrence)
    return {
        "is": "none" if none else _value(account.value, case),
        "said_by": account.said_by.value,
        **shown,
    }


def _value(value: Value, case: Case) -> str:
    if isinstance(value, Truth):
        return _TRUTHS[value]
    if isinstance(value, frozenset):
        return next(iter(value)) if len(value) == 1 else "unknown"
    if not isinstance(value, Occurrence):
        return "unknown" if value == ALL_TIME else value.text()
    if value.state is not TRUE:
        return _TRUTHS[value.state]
    whole = value.span.earliest == FIRST and value.span.latest == case.as_of
    return "yes" if whole else value.span.text()
