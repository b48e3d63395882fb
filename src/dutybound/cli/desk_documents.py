"""`dutybound desk sweep`: the files of documents, held against the documents that there are."""

from __future__ import annotations

from dutybound.cli.desk import begin, desk
from dutybound.cli.ending import FINE, NEEDS_ATTENTION


@desk.command
def sweep() -> int:
    """Delete the files that no document has, and name the documents that have no file.

    Somebody who was stopped in the middle of putting a document in leaves such a file; it opens no more.
    Files of the last hour are left. Ends with 1 if a document has no file, else with 0.
    """
    begin()
    from dutybound.web.casework.documents.sweeping import sweep as look_through

    done = look_through()
    print(f"Files without a document, deleted: {done.deleted:,}.")
    for case, number in done.missing:
        print(f"- Case {case}, document {number}: its file is not here. Look for it in a backup.")
    return NEEDS_ATTENTION if done.missing else FINE
