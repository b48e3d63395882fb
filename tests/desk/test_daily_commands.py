"""`dutybound desk refresh` and `dutybound desk remind`, as a nightly job calls them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core import mail

from dutybound.cli import main
from dutybound.web.casework.models import CaseFile
from tests.desk.office import Office
from tests.desk.test_due import near

ROOT = Path(__file__).parents[2]


def test_clocks_are_worked_out_and_a_case_that_cannot_be_read_is_named(
    capsys: pytest.CaptureFixture[str],
) -> None:
    office = Office.make()
    cases = CaseFile.objects.get_queryset()
    fine, broken = near(office), near(office)
    cases.update(clocks_on=None)
    assert main(["desk", "refresh"]) == 0
    assert "2 cases" in capsys.readouterr().out
    cases.filter(pk=broken.pk).update(sealed=b"?", clocks_on=None)
    cases.filter(pk=fine.pk).update(clocks_on=None)
    assert main(["desk", "refresh"]) == 1
    said = capsys.readouterr().out
    assert "1 case." in said
    assert broken.number in said
    assert fine.number not in said


def test_mails_are_counted_and_lead_to_the_desk(capsys: pytest.CaptureFixture[str]) -> None:
    near(Office.make())
    assert main(["desk", "remind", "--address", "https://desk.example.org"]) == 0
    assert "Sent: 1 mail." in capsys.readouterr().out
    assert "https://desk.example.org/desk/" in str(mail.outbox[0].body)
    assert main(["desk", "remind"]) == 0
    assert "Sent: 0 mails." in capsys.readouterr().out


def test_an_address_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["desk", "remind", "--address", "desk"]) == 2
    assert "https://desk.example.org" in capsys.readouterr().err


def test_a_folder_without_a_desk_is_told_and_no_desk_is_made(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dutybound", "desk", "refresh"],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": "src", "DUTYBOUND_DATA": str(tmp_path)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    assert "There is no desk here" in done.stderr
