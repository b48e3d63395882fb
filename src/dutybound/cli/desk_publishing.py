"""`dutybound desk publish`: the advisers' solutions as a folder for everybody."""

from __future__ import annotations

from pathlib import Path

from dutybound.cli.desk import begin, desk
from dutybound.cli.ending import FINE, BadArgument


@desk.command
def publish(*, out: Path) -> int:
    """Write the published solutions into a folder: pages, JSON with its schema, and CSV.

    It is written whole, or what was there stays. The same solutions give the same bytes. Withdrawn ones leave
    a page that says so. A server for families shows the folder that DUTYBOUND_SOLUTIONS names, and sees a new
    one by itself.

    Parameters
    ----------
    out
        A new folder, or the one that was written before.
    """
    begin()
    from dutybound.days import to_date
    from dutybound.publish.folder import NotWritten
    from dutybound.web.casework.solutions.errors import NotPublishable
    from dutybound.web.casework.solutions.publishing import to_publish
    from dutybound.web.family.clock import today
    from dutybound.web.solutions.folder import write

    try:
        found = to_publish(to_date(today()))
        write(out, found)
    except (NotPublishable, NotWritten) as problem:
        raise BadArgument(str(problem)) from None
    told = f"Published: {len(found.solutions)}. Taken back: {len(found.withdrawn)}."
    print(f"{told} The first page is {out / 'index.html'}.")
    return FINE
