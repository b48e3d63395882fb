"""`dutybound law site` and `law map`."""

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


def write_map(out: Path) -> None:
    """Write the map of the law into a new folder, or over the one that was written there before."""
    from dutybound.law.england import rulebook
    from dutybound.law.england.areas import AREA_TITLES
    from dutybound.law.england.overlaps import OVERLAPS
    from dutybound.law.england.terms import TERMS
    from dutybound.publish.folder import write_folder
    from dutybound.publish.law_map import law_map
    from dutybound.publish.law_map_page import law_map_files

    found = law_map(rulebook(), AREA_TITLES, TERMS, OVERLAPS)
    write_folder(out, law_map_files(found))
    print(f"Wrote the map of {len(found.rulebook)} rules. Open {out / 'index.html'}.")
