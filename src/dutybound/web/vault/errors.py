"""What the vault can refuse.  No text here holds anything of a file or a code."""

from __future__ import annotations


class VaultError(Exception):
    """The vault did not do what was asked, and changed nothing."""


class NoFile(VaultError):
    """No file is open: none was begun, it is gone, or the way in was withdrawn."""


class NotYours(VaultError):
    """The open file is shared with this person: they may read it, and only its owner may change it."""


class TooLarge(VaultError):
    """The content is more than one file may hold."""


class CannotBeOpened(VaultError):
    """Sealed bytes were changed, moved to another place, or sealed with another key."""


class SlowDown(VaultError):
    """Too many tries; `seconds` says how long to wait before the next."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"wait {seconds} seconds")
        self.seconds = seconds
