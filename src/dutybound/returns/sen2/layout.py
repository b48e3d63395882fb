"""The modules of the SEN2 return: what each holds, how they nest, and what cannot be told without one.

Names are those of the collection's CSV files, in lower case; the XML's are the same in mixed case.  Names and
nesting as open readers of the return have them (items of 2024 and 2025): no schema of it was to be found.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """How the text of a field is read."""

    DATE = "date"
    FLAG = "flag"
    CODE = "code"
    NUMBER = "number"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a module.  `codes` names its list in `reference.codes` ("" where it has none)."""

    name: str
    kind: Kind
    codes: str = ""


@dataclass(frozen=True, slots=True)
class Module:
    """A module: one frame, one file of the nine, one element of the XML.

    `id` is the column that tells its rows apart, `parent` the module that a row belongs to ("" for the
    outermost), `table` the CSV's name for it, and `without` what cannot be told when its file is missing.
    """

    name: str
    id: str
    parent: str
    table: str
    words: str
    without: str
    fields: tuple[Field, ...]
    former: frozenset[str] = frozenset()
    """Fields that only returns of earlier years have."""

    @property
    def key(self) -> str:
        """The heading of its own id in the CSV file."""
        return f"{self.table}tableid"


def _date(name: str) -> Field:
    return Field(name, Kind.DATE)


def _flag(name: str) -> Field:
    return Field(name, Kind.FLAG)


def _code(name: str, codes: str = "") -> Field:
    return Field(name, Kind.CODE, codes)


def _text(name: str) -> Field:
    return Field(name, Kind.TEXT)


def _number(name: str) -> Field:
    return Field(name, Kind.NUMBER)


_RETURN = Module(
    name="return",
    id="return",
    parent="",
    table="sen2",
    words="the return's heading",
    without="whose return it is, for which year and as at which day",
    fields=(
        _text("collection"),
        _text("year"),
        _date("referencedate"),
        *(_text(name) for name in ("sourcelevel", "lea", "softwarecode", "release", "serialno")),
        *(_text(name) for name in ("datetime", "dmo", "dco", "dsco")),
    ),
)

_PERSON = Module(
    name="person",
    id="child",
    parent="return",
    table="person",
    words="child or young person",
    without="age, sex and ethnic group, and which children also stand in another return",
    fields=(
        _date("personbirthdate"),
        _code("sex", "sex"),
        _code("ethnicity", "ethnicity"),
        *(_text(name) for name in ("postcode", "upn", "uniquelearnernumber")),
        _code("upnunknown", "upn-unknown"),
    ),
)

_REQUESTS = Module(
    name="requests",
    id="request",
    parent="person",
    table="requests",
    words="request for an EHC needs assessment",
    without="when each request came and was decided, so no six-, 16- or 20-week limit",
    fields=(
        _date("receiveddate"),
        _code("requestsource", "sen2-request-source"),
        _flag("rya"),
        _date("requestoutcomedate"),
        _code("requestoutcome", "sen2-request-outcome"),
        *(_flag(name) for name in ("requestmediation", "requesttribunal")),
        _text("exported"),
    ),
)

_ASSESSMENT = Module(
    name="assessment",
    id="assessment",
    parent="requests",
    table="assessment",
    words="EHC needs assessment",
    without="whether and when a plan was first issued or refused, so no 16- or 20-week limit",
    fields=(
        _code("assessmentoutcome", "sen2-assessment-outcome"),
        _date("assessmentoutcomedate"),
        *(_flag(name) for name in ("assessmentmediation", "assessmenttribunal")),
        *(_flag(name) for name in ("othermediation", "othertribunal", "week20")),
    ),
)

_NAMEDPLAN = Module(
    name="namedplan",
    id="namedplan",
    parent="assessment",
    table="namedplan",
    words="EHC plan",
    without="when the current plan was issued and whether it has ceased",
    fields=(
        _date("startdate"),
        _code("planres", "sen2-residential"),
        _code("planwbp", "sen2-work-placement"),
        *(_flag(name) for name in ("pb", "oa")),
        _code("dp", "sen2-direct-payment"),
        _date("ceasedate"),
        _code("ceasereason", "sen2-cease-reason"),
    ),
)

_SETTING = (
    *(_text(name) for name in ("urn", "ukprn")),
    _code("sensetting", "sen2-setting"),
    _text("sensettingother"),
    _number("placementrank"),
)
_UNITS = tuple(_flag(name) for name in ("senunitindicator", "resourcedprovisionindicator"))

_PLANDETAIL = Module(
    name="plandetail",
    id="plandetail",
    parent="namedplan",
    table="plandetail",
    words="setting named in a plan",
    without="which setting each plan names",
    fields=(*_SETTING, *_UNITS),
)

_ACTIVEPLANS = Module(
    name="activeplans",
    id="activeplan",
    parent="requests",
    table="activeplans",
    words="active plan",
    without="when plans were reviewed, so no limit for an annual review or a change of phase",
    fields=(
        _text("transferla"),
        _code("res", "sen2-residential"),
        _code("wbp", "sen2-work-placement"),
        _date("reviewmeeting"),
        _code("reviewoutcome", "sen2-review-outcome"),
        *(_date(name) for name in ("reviewdraft", "phasetransferduedate")),
        *(_date(name) for name in ("phasetransferfinaldate", "lastreview")),
    ),
    former=frozenset({"res", "wbp"}),
)

_PLACEMENTDETAIL = Module(
    name="placementdetail",
    id="placementdetail",
    parent="activeplans",
    table="placementdetail",
    words="placement",
    without="where each child or young person is in fact placed",
    fields=(
        *_SETTING,
        *(_date(name) for name in ("entrydate", "leavingdate")),
        *_UNITS,
        _code("res", "sen2-residential"),
        _code("wbp", "sen2-work-placement"),
    ),
)

_SENNEED = Module(
    name="senneed",
    id="senneed",
    parent="activeplans",
    table="senneed",
    words="kind of need",
    without="the kind of special educational need",
    fields=(_code("sentype", "sen-need"), _number("sentyperank")),
)

MODULES = {
    module.name: module
    for module in (
        *(_RETURN, _PERSON, _REQUESTS, _ASSESSMENT, _NAMEDPLAN, _PLANDETAIL),
        *(_ACTIVEPLANS, _PLACEMENTDETAIL, _SENNEED),
    )
}
"""Every module by the name of its frame, each after the one it belongs to."""

OTHER_NAMES = {"gendercurrent": "sex", "planwpb": "planwbp", "uln": "uniquelearnernumber"}
"""Names that older returns or other readers have for a field, and ours."""

NOT_READ = frozenset({"surname", "forename", "nativeid", "sourceid"})
"""Columns that are known and left alone: nothing here needs a name, so none is ever held."""


def ancestors(module: Module) -> tuple[Module, ...]:
    """The modules that a row lies in, from the child inwards to its parent; the heading is not one."""
    above = MODULES.get(module.parent)
    if above is None or above.name == "return":
        return ()
    return (*ancestors(above), above)
