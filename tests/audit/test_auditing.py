"""An audit as a whole: what is read, what is not, and what may then be said."""

from __future__ import annotations

from dataclasses import replace

from dutybound.audit.auditing import NOT_COMPLETE, NOTHING_FOUND, audit
from dutybound.audit.findings import Answer, Presence
from dutybound.audit.profiles.every import PROFILES
from dutybound.audit.profiles.times import LONGEST
from dutybound.text import Unread, read_text

CRITERIA = PROFILES["assessment-criteria"]
PAGE = read_text(
    "# Team\n\nThe child must be seen alone at every assessment.\n\nAsk for a direct payment.\n",
    "team.md",
)
EMPTY = read_text("# Parking\n\nThe car park is behind the library.\n", "parking.md")


def test_a_thing_is_not_found_in_the_pages_read_and_never_unpublished() -> None:
    words = {item.why for item in audit([EMPTY, EMPTY], CRITERIA).missing}
    assert words == {"not found in 2 pages read"}


def test_an_item_stands_where_it_was_found() -> None:
    items = {item.item: item for item in audit([EMPTY, PAGE], CRITERIA).items}
    assert items["direct-payments"].presence is Presence.PRESENT
    assert items["direct-payments"].document == "team.md"
    assert items["direct-payments"].quote == "Ask for a direct payment."
    assert items["direct-payments"].place is not None


def test_where_not_all_was_read_nothing_is_said_of_what_lacks() -> None:
    for audited in (
        audit([PAGE], CRITERIA, complete=False),
        audit([PAGE, Unread("x.pdf", "it is a scan")], CRITERIA),
        audit([replace(PAGE, cut="pages after the 200th")], CRITERIA),
    ):
        assert {item.presence for item in audited.items} == {Presence.PRESENT}
        assert NOT_COMPLETE in audited.cautions


def test_what_was_read_and_what_not_is_told() -> None:
    audited = audit([PAGE, Unread("x.pdf", "it is a scan")], CRITERIA)
    assert audited.read == (("team.md", 1),)
    assert audited.unread == (("x.pdf", "it is a scan"),)
    assert NOTHING_FOUND in audited.cautions
    assert audited.profile == "assessment-criteria"


def test_with_nothing_read_nothing_is_judged() -> None:
    assert audit([], CRITERIA).items == ()


def test_findings_are_those_of_each_document_in_their_order() -> None:
    audited = audit([EMPTY, PAGE, PAGE], CRITERIA)
    assert [(one.document, one.category.value) for one in audited.findings] == 2 * [
        ("team.md", "B1")
    ]
    assert audit([EMPTY, PAGE, PAGE], CRITERIA) == audited


def test_what_is_clear_is_told_only_with_an_explanation() -> None:
    page = read_text("# Team\n\nYou do not need to attend a course to ask for help.\n", "a.md")
    assert not audit([page], CRITERIA).findings
    assert {one.answer for one in audit([page], CRITERIA, explain=True).findings} == {Answer.CLEAR}


# --- The times of a report ------------------------------------------------------------------------

REPORT = PROFILES["assessment-report"]


def _times(asked: str, ended: str) -> tuple[Presence, str]:
    page = read_text(f"# Assessment: Ada\n\nAsked for on {asked}. Finished on {ended}.\n", "r.md")
    item = next(one for one in audit([page], REPORT).items if one.item == "times")
    return item.presence, item.why


def test_the_last_of_45_working_days_is_in_time_and_the_next_is_not() -> None:
    # 2 March 2026, and 45 working days on with Good Friday, Easter Monday and 4 May left out
    assert _times("2 March 2026", "7 May 2026")[0] is Presence.PRESENT
    presence, why = _times("2 March 2026", "8 May 2026")
    assert presence is Presence.THIN
    assert f"more than {LONGEST} working days" in why


def test_an_end_before_the_start_is_no_time() -> None:
    assert _times("2 March 2026", "1 March 2026")[0] is Presence.THIN


def test_days_beyond_the_published_calendar_are_not_counted() -> None:
    assert _times("2 March 2096", "1 July 2096") == (
        Presence.PRESENT,
        "both days are told; they could not be counted",
    )


# --- The two parts of section H -------------------------------------------------------------------


def _part(page: str, item: str) -> Presence:
    items = audit([read_text(page, "h.md")], PROFILES["plan-section-h"]).items
    return next(one.presence for one in items if one.item == item)


def test_help_counts_for_the_part_that_it_stands_in() -> None:
    page = "# Section H\n\n## H1\n\n{}\n\n## H2\n\n{}\n"
    hours, none = "A carer comes for 6 hours a week.", "None."
    assert _part(page.format(hours, none), "h1") is Presence.PRESENT
    assert _part(page.format(hours, none), "h2") is Presence.NOT_FOUND
    assert _part(page.format(none, hours), "h1") is Presence.NOT_FOUND
    assert _part(page.format(none, hours), "h2") is Presence.PRESENT
    assert _part(page.format("Some help.", none), "h1") is Presence.THIN


# --- The times of a complaint ---------------------------------------------------------------------


def _stage(sentence: str, item: str) -> Presence:
    page = read_text(f"# Complaints\n\n{sentence}\n", "c.md")
    items = audit([page], PROFILES["complaints-page"]).items
    return next(one.presence for one in items if one.item == item)


def test_a_stage_is_present_only_with_its_own_times() -> None:
    assert _stage("Stage 1: 10 working days, or 20.", "stage-1") is Presence.PRESENT
    assert _stage("Stage 1: 10 working days.", "stage-1") is Presence.THIN
    assert _stage("Stage 1: 10 working days, or 30.", "stage-1") is Presence.THIN
    assert _stage("Stage 2: 25 working days, or 65 at most.", "stage-2") is Presence.PRESENT
    assert _stage("Stage 2: 65 working days.", "stage-2") is Presence.THIN
    assert _stage("Stage 3: the panel meets within 30 working days.", "stage-3") is Presence.PRESENT
    assert _stage("Stage 3: the panel meets within 50 working days.", "stage-3") is Presence.THIN
    assert _stage("Stage 2: 25 working days, or 66 at most.", "stage-2") is Presence.THIN
    late = "Stage 1: 10 working days, or 20. Hard stage 1 cases take 40 working days."
    assert _stage(late, "stage-1") is Presence.THIN


def test_a_time_beyond_the_longest_is_found_and_the_longest_is_not() -> None:
    page = "# Complaints\n\nStage 2: 25 working days, or at most {}.\n"
    told = [
        audit([read_text(page.format(n), "c.md")], PROFILES["complaints-page"]) for n in (65, 66)
    ]
    assert [[one.category.value for one in each.findings] for each in told] == [[], ["P6"]]
