"""The bank holidays as published: the gov.uk file and what it misses, read once, when needed."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from dutybound.days.gregorian import Day, day, from_date

ENGLAND_AND_WALES = "england-and-wales"
SCOTLAND = "scotland"
NORTHERN_IRELAND = "northern-ireland"
DIVISIONS = (ENGLAND_AND_WALES, SCOTLAND, NORTHERN_IRELAND)

Event = dict[str, str]
"""A bank holiday as the files write it; only ``date``, and in overrides ``division``, is used."""

PUBLISHED_FILE = "bank-holidays.json"
OVERRIDES_FILE = "overrides.json"


@dataclass(frozen=True)
class Published:
    """The bank holidays of each division, the whole years they cover, and which data this is."""

    holidays: dict[str, frozenset[Day]]
    first: Day
    last: Day
    version: str


@cache
def published() -> Published:
    """Read the shipped data: the gov.uk file with the project's overrides added."""
    return combine(_shipped(PUBLISHED_FILE), _shipped(OVERRIDES_FILE))


def combine(published_file: bytes, overrides_file: bytes) -> Published:
    """Join a gov.uk file and a file of overrides.

    Covered are the years, 1 January to 31 December, that the gov.uk file holds for every division:
    gov.uk publishes a year whole.  The version is the file's date and the start of each SHA-256.
    """
    import json  # noqa: PLC0415 - only a working-day count pays for it

    divisions = json.loads(published_file)
    overrides = json.loads(overrides_file)
    listed = {name: _days_of(divisions[name]["events"]) for name in DIVISIONS}
    extra = {name: _days_of(_in_division(overrides["holidays"], name)) for name in DIVISIONS}
    years = [{_year(event) for event in divisions[name]["events"]} for name in DIVISIONS]
    covered = set.intersection(*years)
    return Published(
        holidays={name: listed[name] | extra[name] for name in DIVISIONS},
        first=day(min(covered), 1, 1),
        last=day(max(covered), 12, 31),
        version=(
            f"{overrides['bank_holidays_file_date']} sha256:{short_hash(published_file)}"
            f" overrides sha256:{short_hash(overrides_file)}"
        ),
    )


def short_hash(data: bytes) -> str:
    """The first twelve figures of the SHA-256: enough to tell two files of a calendar apart."""
    from hashlib import sha256  # noqa: PLC0415 - only a working-day count pays for it

    return sha256(data).hexdigest()[:12]


def _shipped(name: str) -> bytes:
    from importlib.resources import files  # noqa: PLC0415 - only a working-day count pays for it

    return files("dutybound.days").joinpath("data", name).read_bytes()


def _in_division(events: list[Event], name: str) -> list[Event]:
    return [event for event in events if event["division"] == name]


def _days_of(events: list[Event]) -> frozenset[Day]:
    return frozenset(from_date(date.fromisoformat(event["date"])) for event in events)


def _year(event: Event) -> int:
    return int(event["date"][:4])
