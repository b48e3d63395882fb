"""A family on the families' own server, which keeps one file and shares it.

`python -m tests.desk.a_family` prints their own code, a code that they shared, and one that they took back.
It is a process of its own, since the desk's settings have no such tables.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

STORY = "We have waited since the spring."
DETAILS = {"name": "Ada Example"}


def shares(folder: Path) -> list[str]:
    """Run this in a process of its own; the three codes."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("DUTYBOUND", "DATABASE"))}
    ours = {"DUTYBOUND_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "dutybound.web.settings"}
    paths = os.pathsep.join(("src", "."))
    done = subprocess.run(
        [sys.executable, "-m", "tests.desk.a_family"],
        env=kept | ours | {"PYTHONPATH": paths},
        cwd=Path(__file__).parents[2],
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    return done.stdout.splitlines()


def main() -> None:
    import django

    django.setup()
    from django.core.management import call_command

    from dutybound.web.vault import ways
    from dutybound.web.vault.models import Kind
    from dutybound.web.vault.sealing import new_key, pack, seal

    call_command("migrate", verbosity=0)
    key = new_key()
    file = ways.make_file(key)
    file.sealed = seal(key, pack(_told()), file.place)
    file.save()
    own, shared, withdrawn = (_way(file, key, kind) for kind in (Kind.CODE, Kind.SHARE, Kind.SHARE))
    ways.find_code(withdrawn[1]).delete()  # type: ignore[union-attr]
    sys.stdout.write("\n".join((own[0], shared[0], withdrawn[0])) + "\n")


def _told() -> dict[str, object]:
    from dutybound.web.family.clock import today
    from dutybound.web.family.file import FamilyFile, Teller

    case = (Path(__file__).parents[1] / "letters/cases/several.yaml").read_bytes()
    file = FamilyFile.from_case(case, Teller.PARENT, today())
    file.words, file.details = STORY, dict(DETAILS)
    file.edits = {"chase": {"text": "our own draft", "ours": ""}}
    return file.written()


def _way(file: object, key: bytes, kind: object) -> tuple[str, str]:
    from dutybound.web.vault import codes, ways
    from dutybound.web.vault.keys import keys_of
    from dutybound.web.vault.models import Kind

    code = codes.draw_code()
    keys = keys_of(code)
    ways.make_way(file, key, keys, kind, shared=kind is Kind.SHARE)  # type: ignore[arg-type]
    return code, keys.look_up


if __name__ == "__main__":
    main()
