"""`dutybound law site`."""

from __future__ import annotations

from pathlib import Path


def write_site(out: Path) -> None:
    """Write the rulebook as a site into a new folder, or over the one that was written there before."""
    from dutybound.cli.worked_examples import examples_text
    from dutybound.law.england import rulebook
    from dutybound.law.england.areas import AREA_TITLES
    from dutybound.publish.folder import write_folder
    from dutybound.publish.site import site

    files = site(rulebook(), AREA_TITLES, examples_text)
    write_folder(out, files)
    print(f"Wrote {len(files)} pages. The first is {out / 'index.html'}.")
