"""The same parts, packed to the same bytes whenever that is."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_EARLIEST = (1980, 1, 1, 0, 0, 0)


def packed_alike(data: bytes) -> bytes:
    """A zip with the same files in the same order, without the time at which each was packed."""
    file = BytesIO()
    with ZipFile(BytesIO(data)) as given, ZipFile(file, "w", ZIP_DEFLATED) as made:
        for part in given.infolist():
            told = ZipInfo(part.filename, _EARLIEST)
            told.compress_type, told.create_system = ZIP_DEFLATED, 0
            made.writestr(told, given.read(part))
    return file.getvalue()
