"""Each check, by a change to a return in which nothing is wrong that must bring it out, and it alone."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from dutybound.returns.model import Return
from dutybound.returns.sen2.checks import looks, whole
from dutybound.returns.sen2.checks.people import years_before
from tests.returns.sen2.making import (
    CENSUS_DAY,
    Row,
    Rows,
    blade_files,
    issues_of,
    one_child,
    read_blade,
    row,
)

Change = Callable[[Rows], None]


@dataclass(frozen=True)
class Case:
    """A change, the issues that it must bring out, and the value that the first of them must show."""

    change: Change
    found: frozenset[str]
    value: str | None = ""


def with_(module: str, value: str | None = "", /, **texts: str | None) -> Callable[..., Case]:
    """The first row of a module with other texts."""

    def change(rows: Rows) -> None:
        rows[module][0].update(texts)

    return lambda *found: Case(change, frozenset(found), value)


def changed(*changes: Callable[..., Case], value: str | None = "") -> Callable[..., Case]:
    """Several changes together."""

    def change(rows: Rows) -> None:
        for one in changes:
            one().change(rows)

    return lambda *found: Case(change, frozenset(found), value)


def another(module: str, /, **texts: str | None) -> Callable[..., Case]:
    """One more row of a module, of the same parent as the first, with its texts but for some."""

    def change(rows: Rows) -> None:
        more: Row = {**rows[module][0], **texts}
        rows[module].append({**more, "id": str(len(rows[module]) + 1)})

    return lambda *found: Case(change, frozenset(found))


def only_another(module: str, parent: int, /, **texts: str | None) -> Callable[..., Case]:
    """One more row of a module, with these texts alone."""

    def change(rows: Rows) -> None:
        rows[module].append(row(len(rows[module]) + 1, parent, texts))

    return lambda *found: Case(change, frozenset(found))


def without(module: str, number: int = 1) -> Callable[..., Case]:
    """A row taken away; one of no child stands in, so that the module is there."""

    def change(rows: Rows) -> None:
        kept = [each for each in rows[module] if each["id"] != str(number)]
        rows[module] = kept

    return lambda *found: Case(change, frozenset(found))


HISTORY = changed(
    with_("requests", receiveddate="2021-11-01", requestoutcome="H", requestoutcomedate=None),
    with_("assessment", assessmentoutcome="H", assessmentoutcomedate="2022-03-18"),
    with_("namedplan", startdate="2022-03-18"),
)
REFUSED = changed(
    with_("requests", requestoutcome="N"),
    *(without(name) for name in ("assessment", "namedplan", "plandetail")),
)
PLAIN_PERSON = {
    "personbirthdate": "2017-05-03",
    "sex": "M",
    "ethnicity": "WBRI",
    "upnunknown": "UN8",
}

CASES = {
    "no date of birth": with_("person", None, personbirthdate=None)("no-date-of-birth"),
    "born later": with_("person", "2026-02-01", personbirthdate="2026-02-01")(
        "born-after-census-day", "request-before-birth"
    ),
    "26 on the day": with_("person", "2000-01-15", personbirthdate="2000-01-15")(
        "over-25", "requested-at-25"
    ),
    "26 the day after": with_("person", personbirthdate="2000-01-16")("requested-at-25"),
    "24 when asked": with_("person", personbirthdate="2000-02-11")(),
    "25 when asked": with_("person", personbirthdate="2000-02-10")("requested-at-25"),
    "upn shape": with_("person", "A38300001600", upn="A38300001600")("upn-shape"),
    "upn letter": with_("person", "A383000016001", upn="A383000016001")("upn-check-letter"),
    "no upn": with_("person", None, upn=None)("no-upn"),
    "uln instead": with_("person", upn=None, uniquelearnernumber="1234567890")(),
    "uln shape": with_("person", "12345", uniquelearnernumber="12345")("uln-shape"),
    "upn and reason": with_("person", "UN8", upnunknown="UN8")("upn-and-reason"),
    "reason for under six": with_("person", "UN1", upn=None, upnunknown="UN1")(
        "reason-not-for-this-age"
    ),
    "same upn": another("person")("same-upn"),
    "postcode": with_("person", "LS1", postcode="LS1")("postcode-shape"),
    "small letters": with_("person", postcode="zz99 3wz")(),
    "no sex": with_("person", None, sex=None)("sex-missing"),
    "no ethnicity": with_("person", None, ethnicity=None)("ethnicity-missing"),
    "no request date": with_("requests", None, receiveddate=None)("no-request-date"),
    "decision first": with_(
        "requests", "2025-02-10, then 2025-02-09", requestoutcomedate="2025-02-09"
    )("decision-before-request"),
    "decision on the day": with_("requests", requestoutcomedate="2025-02-10")(),
    "two open": changed(
        only_another("requests", 1, receiveddate="2025-09-01", requestoutcome="A"),
        only_another("requests", 1, receiveddate="2025-10-01"),
    )("two-open-requests", "no-request-outcome"),
    "one open, one done": only_another(
        "requests", 1, receiveddate="2025-09-01", requestoutcome="A"
    )(),
    "same request": changed(
        REFUSED,
        another("requests"),
    )("same-request-twice"),
    "no outcome": with_("requests", None, requestoutcome=None, requestoutcomedate=None)(
        "no-request-outcome"
    ),
    "yes without date": with_("requests", "Y", requestoutcomedate=None)("decision-without-date"),
    "yes in small letters": with_("requests", "y", requestoutcome="y", requestoutcomedate=None)(
        "decision-without-date"
    ),
    "no without date": changed(REFUSED, with_("requests", requestoutcomedate=None), value="N")(
        "decision-without-date"
    ),
    "withdrawn without date": changed(
        REFUSED, with_("requests", requestoutcome="W", requestoutcomedate=None), value="W"
    )("withdrawal-without-date"),
    "awaited with date": changed(
        REFUSED, with_("requests", requestoutcome="A"), value="2025-03-20"
    )("date-without-decision"),
    "agreed, not assessed": changed(
        only_another(
            "requests",
            1,
            receiveddate="2025-09-01",
            requestoutcome="Y",
            requestoutcomedate="2025-10-01",
        ),
        value="Y",
    )("agreed-without-assessment"),
    "history": HISTORY(),
    "history in small letters": changed(HISTORY, with_("requests", requestoutcome="h"))(),
    "history of this year": changed(HISTORY, with_("requests", requestoutcomedate="2025-01-01"))(
        "history-within-the-year", "plan-decision-before-assessing"
    ),
    "not history": with_(
        "requests", "2024-12-31", receiveddate="2024-12-01", requestoutcomedate="2024-12-31"
    )("decided-before-the-year"),
    "request later": with_(
        "requests", "2026-01-16", receiveddate="2026-01-16", requestoutcomedate=None
    )("after-census-day", "decision-without-date", "plan-decision-before-request"),
    "request on the day": changed(
        REFUSED,
        with_("requests", receiveddate="2026-01-15", requestoutcomedate=None, requestoutcome="A"),
    )(),
    "refused, then assessed": with_("requests", "N", requestoutcome="N")(
        "assessed-without-agreement"
    ),
    "refused, appealed, then assessed": with_(
        "requests", requestoutcome="N", requesttribunal="1"
    )(),
    "refused, mediated, then assessed": with_(
        "requests", requestoutcome="N", requestmediation="true"
    )(),
    "plan before request": with_(
        "assessment", "2025-02-10, then 2025-02-01", assessmentoutcomedate="2025-02-01"
    )("plan-decision-before-request"),
    "plan before assessing": with_(
        "assessment", "2025-03-20, then 2025-03-01", assessmentoutcomedate="2025-03-01"
    )("plan-decision-before-assessing"),
    "exception, on time": with_(
        "assessment", "2025-02-10, then 2025-06-30", assessmentoutcomedate="2025-06-30", week20="1"
    )("exception-and-nothing-late"),
    "exception, a day late": with_("assessment", assessmentoutcomedate="2025-07-01", week20="1")(),
    "no assessment outcome": with_(
        "assessment", None, assessmentoutcome=None, assessmentoutcomedate=None
    )("no-assessment-outcome"),
    "outcome without date": with_("assessment", "Y", assessmentoutcomedate=None)(
        "issue-without-date"
    ),
    "refusal without date": changed(
        with_("assessment", assessmentoutcome="N", assessmentoutcomedate=None),
        *(without(name) for name in ("namedplan", "plandetail")),
        value="N",
    )("refusal-without-date"),
    "date without outcome": changed(
        with_("assessment", assessmentoutcome="A"),
        *(without(name) for name in ("namedplan", "plandetail")),
        value="2025-08-11",
    )("date-without-outcome"),
    "refused, then a plan": with_("assessment", "N", assessmentoutcome="N")("plan-without-issue"),
    "refused, appealed, then a plan": with_(
        "assessment", assessmentoutcome="N", assessmenttribunal="1"
    )(),
    "refused, mediated elsewhere": with_("assessment", assessmentoutcome="N", othermediation="1")(),
    "plan before issue": with_("namedplan", "2025-08-11, then 2025-08-10", startdate="2025-08-10")(
        "plan-before-first-issue"
    ),
    "plan from elsewhere": changed(
        with_("namedplan", startdate="2025-08-10"), with_("activeplans", transferla="301")
    )(),
    "no plan date": with_("namedplan", "Y", startdate=None)("no-plan-date"),
    "issued, no plan": changed(
        only_another(
            "requests",
            1,
            receiveddate="2025-01-02",
            requestoutcome="Y",
            requestoutcomedate="2025-02-01",
        ),
        only_another("assessment", 2, assessmentoutcome="Y", assessmentoutcomedate="2025-05-01"),
        value="Y",
    )("issued-without-plan"),
    "ceased first": changed(
        with_("namedplan", ceasedate="2025-08-10", ceasereason="2"),
        value="2025-08-11, then 2025-08-10",
    )("ceased-before-start", "ceased-yet-active"),
    "ceased, no reason": changed(
        with_("namedplan", ceasedate="2025-12-01"),
        *(without(name) for name in ("activeplans", "placementdetail", "senneed")),
        without("senneed", 2),
        value="2025-12-01",
    )("ceased-without-reason"),
    "reason, not ceased": with_("namedplan", "9", ceasereason="9")("reason-without-ceasing"),
    "ceased, active": with_("namedplan", "2026-01-15", ceasedate="2026-01-15", ceasereason="1")(
        "ceased-yet-active"
    ),
    "not active": changed(
        only_another(
            "requests",
            1,
            receiveddate="2025-01-02",
            requestoutcome="Y",
            requestoutcomedate="2025-02-01",
        ),
        only_another("assessment", 2, assessmentoutcome="Y", assessmentoutcomedate="2025-05-01"),
        only_another("namedplan", 2, startdate="2025-05-01"),
        value="2025-05-01",
    )("plan-not-active"),
    "left first": with_("placementdetail", "2021-09-06, then 2021-09-05", leavingdate="2021-09-05")(
        "left-before-entry"
    ),
    "entered later": with_("placementdetail", "2026-02-01", entrydate="2026-02-01")(
        "after-census-day"
    ),
    "nowhere named": with_("plandetail", None, urn=None)("no-setting"),
    "nowhere": with_("placementdetail", None, urn=None)("no-setting"),
    "at home": with_("placementdetail", urn=None, sensetting="EHE")(),
    "urn": with_("plandetail", "12345", urn="12345")("urn-shape"),
    "ukprn": with_("plandetail", "2001234", ukprn="2001234")("ukprn-shape"),
    "from nobody": with_("activeplans", "999", transferla="999")("transfer-from-nobody"),
    "from Cumbria": with_("activeplans", "909", transferla="909")("transfer-from-ended-authority"),
    "from nowhere": with_("activeplans", transferla="0")(),
    "transfer, no date": changed(
        with_("namedplan", startdate=None), with_("activeplans", transferla="301"), value="301"
    )("transfer-without-plan-date", "no-plan-date"),
    "letter before meeting": with_(
        "activeplans",
        "2025-10-14, then 2025-10-13",
        reviewmeeting="2025-10-14",
        lastreview="2025-10-13",
        reviewoutcome="1",
    )("letter-before-meeting", "codes-without-a-list", "review-labels"),
    "older letter, none since": with_(
        "activeplans", "1 of 1", reviewmeeting="2025-10-14", lastreview="2024-10-20"
    )("review-labels"),
    "outcome, no letter": changed(
        with_("activeplans", reviewmeeting="2025-10-14", reviewoutcome="1"), value="1"
    )("outcome-without-letter", "codes-without-a-list"),
    "outcome, no meeting": changed(
        with_("activeplans", lastreview="2025-10-14", reviewoutcome="1"), value="1"
    )("outcome-without-meeting", "codes-without-a-list"),
    "draft first": with_(
        "activeplans",
        "2025-10-14, then 2025-10-13",
        reviewmeeting="2025-10-14",
        reviewdraft="2025-10-13",
    )("draft-before-meeting"),
    "final, not due": with_("activeplans", "2025-02-14", phasetransferfinaldate="2025-02-14")(
        "transfer-not-due"
    ),
    "due otherwise": with_("activeplans", "2026-02-16", phasetransferduedate="2026-02-16")(
        "transfer-due-on-another-day"
    ),
    "due": with_("activeplans", phasetransferduedate="2026-02-15")(),
    "due the day before": with_("activeplans", phasetransferduedate="2026-02-14")(),
    "due after 16": with_("activeplans", phasetransferduedate="2026-03-31")(),
    "no first need": with_("senneed", None, sentyperank="2")("no-primary-need"),
    "two first needs": another("senneed", sentype="MLD")("two-primary-needs"),
    "same need": another("senneed", sentyperank="2")("same-need-twice"),
    "no need": with_("senneed", None, sentype=None)("no-need"),
    "not on a plan": with_("senneed", "NSA", sentype="NSA")("need-not-on-a-plan"),
    "third": another("senneed", sentype="MLD", sentyperank="3")("rank"),
    "no rank": with_("placementdetail", None, placementrank=None)("rank"),
    "rank named": with_("plandetail", "0", placementrank="0")("rank"),
}


@pytest.mark.parametrize("name", CASES)
def test_a_change_brings_out_what_it_must(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    one = changed_return(case.change, tmp_path)
    assert issues_of(one) == case.found
    if case.value != "" and case.found:
        assert case.value in one.issues["value"].to_list()


def changed_return(change: Change, folder: Path) -> Return:
    rows = copy.deepcopy(one_child())
    change(rows)
    return read_blade(folder, blade_files(rows))


def test_every_check_has_a_case() -> None:
    tried = {f"sen2.{issue}" for case in CASES.values() for issue in case.found}
    assert {look.check.id for look in looks(CENSUS_DAY)} <= tried


def test_every_check_has_one_meaning_and_says_what_to_do() -> None:
    several = {look.check for look in looks(CENSUS_DAY)}
    said = {(check.id, check.severity, check.says) for check in several}
    # One that is the same for several dates or places may stand in several modules.
    assert len({id for id, _, _ in said}) == len(said)
    assert all(check.says.endswith(".") and check.do.endswith(".") for check in several)


def test_down_syndrome_was_not_collected_before_2025(tmp_path: Path) -> None:
    rows = one_child()
    rows["return"][0].update(year="2024", referencedate="2024-01-18")
    rows["senneed"][0].update(sentype="DS")
    assert "need-not-yet-collected" in issues_of(read_blade(tmp_path, blade_files(rows)))
    later = [look.check.id for look in looks(CENSUS_DAY)]
    assert "sen2.need-not-yet-collected" not in later


def test_a_leap_day_counts_as_the_first_of_march() -> None:
    assert years_before(date(2028, 2, 29), 26) == date(2002, 3, 1)
    assert years_before(date(2028, 2, 29), 4) == date(2024, 2, 29)


def test_a_query_names_record_line_and_child(tmp_path: Path) -> None:
    one = changed_return(with_("assessment", assessmentoutcomedate=None)().change, tmp_path)
    (issue,) = one.issues.to_dicts()
    assert (issue["severity"], issue["module"], issue["field"]) == (
        "query",
        "assessment",
        "assessmentoutcomedate",
    )
    assert (issue["child"], issue["record"], issue["line"]) == ("1", "1", 2)
    assert "still running" in issue["message"]


@pytest.mark.parametrize(
    ("excused", "found"),
    [([True] * 11 + [False] * 9, {"sen2.exceptions-for-most"}), ([True] * 10 + [False] * 10, set()),
     ([None] * 20, {"sen2.exceptions-never"}), ([True] * 19, set())],
)  # fmt: skip
def test_exceptions_over_the_whole_return(excused: list[bool | None], found: set[str]) -> None:
    assessments = pl.DataFrame(
        {
            "assessmentoutcome": ["Y"] * len(excused),
            "assessmentoutcomedate": [CENSUS_DAY] * len(excused),
            "week20": pl.Series(excused, dtype=pl.Boolean),
        }
    )
    active = pl.DataFrame(schema={"reviewmeeting": pl.Date, "lastreview": pl.Date})
    frames = {"assessment": assessments, "activeplans": active}
    issues = whole.check(frames)
    assert {issue for one in issues for issue in one["issue"]} == found


def test_a_missing_file_brings_out_no_check_of_what_would_stand_in_it(tmp_path: Path) -> None:
    files = blade_files(one_child())
    for table in (
        "assessment",
        "namedplan",
        "plandetail",
        "activeplans",
        "placementdetail",
        "senneed",
    ):
        del files[f"Blade-Export_01-02-2026_{table}.csv"]
    one = read_blade(tmp_path, files)
    assert issues_of(one) == {"table-missing"}
    assert one.issues.height == 6
