"""How the findings of a case stood at its last change: what a new rulebook is compared with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

from dutybound.days import to_date
from dutybound.engine.check import Result
from dutybound.engine.findings import Finding
from dutybound.language import Right, Status
from dutybound.language.reviews import fingerprint
from dutybound.web.casework.cases.models import CaseFile
from dutybound.web.casework.keeping.models import Standing, Waiting
from dutybound.web.family.file import law
from dutybound.web.vault.sealing import pack, seal, unpack, unseal

Place = tuple[str, str, str]
"""A rule, a step and a matter."""


@dataclass(frozen=True)
class Stood:
    """How one finding stood: its status, its day as a span's text ("" if it has none), what its rule said."""

    rule: str
    step: str
    matter: str
    status: str
    due: str
    text: str

    @property
    def place(self) -> Place:
        """Which finding this is."""
        return self.rule, self.step, self.matter


def keep_standing(case: CaseFile, key: bytes, result: Result) -> None:
    """Keep how the findings stand, in place of how they stood: nothing waits to be seen any more."""
    stood = [asdict(one) for one in stands(result)]
    sealed = seal(key, pack({"stood": stood}), _place(case))
    kept = {"on": to_date(result.as_of), "rulebook": law().digest(), "sealed": sealed}
    Standing.objects.update_or_create(case=case, defaults=kept)
    Waiting.objects.filter(case=case).delete()


def read_standing(standing: Standing, case: CaseFile, key: bytes) -> list[Stood]:
    """How the findings stood.  CannotBeOpened with another key."""
    kept: dict[str, Any] = unpack(unseal(key, bytes(standing.sealed), _place(case)))
    return [Stood(**one) for one in kept["stood"]]


def stands(result: Result) -> Iterator[Stood]:
    """How each finding stands, but for those that do not apply."""
    for finding in result.findings:
        if finding.status is not Status.NOT_ENGAGED:
            yield _stood(finding)


def _stood(finding: Finding) -> Stood:
    rule = finding.rule
    due = finding.answer.dates.get("safe" if isinstance(rule, Right) else "due")
    day = due.text() if due else ""
    return Stood(
        rule.id, finding.step, finding.record.id, finding.status.value, day, _text(rule.id)
    )


@lru_cache(maxsize=2048)
def _text(rule_id: str) -> str:
    return fingerprint(law().rule(rule_id))


def _place(case: CaseFile) -> bytes:
    return f"standing of case {case.number}".encode()
