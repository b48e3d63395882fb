"""From the XML of a census to frames: what is read, what is told, what is refused."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from datetime import date
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutybound.returns.model import Return, Told, Unread
from dutybound.returns.reading import read_returns
from dutybound.returns.xml import machine
from tests.returns.cin.census import (
    Element,
    assessment,
    census,
    child,
    episode,
    plan,
    protection,
    whole_child,
    written,
)

SAMPLES = Path(__file__).parent / "samples"


def outcome(folder: Path, text: str | bytes, **told: object) -> Return | Unread:
    (one,) = read_returns(written(folder, text), told=Told(**told))  # type: ignore[arg-type]
    return one


def read(folder: Path, text: str | bytes, **told: object) -> Return:
    one = outcome(folder, text, **told)
    assert isinstance(one, Return), str(one)
    return one


def unread(folder: Path, text: str | bytes) -> Unread:
    one = outcome(folder, text)
    assert isinstance(one, Unread)
    return one


def found(one: Return) -> list[str]:
    return one.issues["issue"].to_list()


def row(one: Return, module: str) -> dict[str, object]:
    return one.frames[module].row(0, named=True)


def test_everything_that_a_census_has_is_read(tmp_path: Path) -> None:
    text = census(whole_child())
    one = read(tmp_path, text)

    def line(tag: str) -> int:
        return text[: text.index(f"<{tag}>")].count("\n") + 1

    assert (one.kind, one.authority, one.year) == ("cin", "383", 2026)
    assert (one.reference_day, one.edition) == (date(2026, 3, 31), "2025-26")
    assert found(one) == []
    assert row(one, "children") == {
        "child": "C1",
        "line": line("Child"),
        "la_child_id": "C1",
        "upn": "H801200001001",
        "former_upn": None,
        "upn_unknown": None,
        "person_birth_date": date(2015, 3, 5),
        "expected_person_birth_date": None,
        "sex": "F",
        "person_death_date": None,
        "ethnicity": "WBRI",
    }
    assert one.frames["disabilities"].rows() == [
        ("C1", line("Disability"), "AUT"),
        ("C1", line("Disability") + 1, "LD"),
    ]
    assert row(one, "episodes") == {
        "child": "C1",
        "episode": "C1.e1",
        "line": line("CINdetails"),
        "cin_referral_date": date(2025, 6, 2),
        "referral_source": "1A",
        "primary_need_code": "N2",
        "cin_closure_date": None,
        "reason_for_closure": None,
        "date_of_initial_cpc": None,
        "referral_nfa": False,
    }
    assert row(one, "assessments") == {
        "child": "C1",
        "episode": "C1.e1",
        "assessment": "C1.e1.a1",
        "line": line("Assessments"),
        "assessment_actual_start_date": date(2025, 6, 5),
        "assessment_internal_review_date": None,
        "assessment_authorisation_date": date(2025, 7, 10),
    }
    assert one.frames["factors"]["assessment_factors"].to_list() == ["6A", "2B"]
    assert one.frames["factors"]["assessment"].to_list() == ["C1.e1.a1"] * 2
    assert row(one, "plans")["cin_plan_end_date"] == date(2025, 9, 1)
    assert row(one, "section47")["icpc_not_required"] is False
    assert row(one, "protection_plans")["number_of_previous_cpp"] == 0
    assert row(one, "reviews") == {
        "child": "C1",
        "episode": "C1.e1",
        "protection_plan": "C1.e1.c1",
        "line": line("CPPreviewDate"),
        "cpp_review_date": date(2025, 12, 15),
    }
    steps = row(one, "pre_proceedings")
    assert (steps["fgdm_meeting_offer"], steps["fgdm_meeting_fac"]) == (True, True)
    assert (steps["review_meetings_count"], steps["court_app_date"]) == (2, None)


def test_rows_belong_to_whom_they_stand_under(tmp_path: Path) -> None:
    first = child(
        episode(
            assessment(factors=["21"]),
            CINclosureDate="2025-08-01",
            ReasonForClosure="RC8",
        ),
        episode(
            assessment(factors=["3A"]),
            assessment(factors=["3B", "3C"]),
            CINreferralDate="2025-10-01",
        ),
    )
    second = child(episode(plan(), plan()), LAchildID="C2")
    one = read(tmp_path, census(first, child(episode(), LAchildID="C0"), second))
    assert one.frames["episodes"]["episode"].to_list() == ["C1.e1", "C1.e2", "C0.e1", "C2.e1"]
    assert one.frames["assessments"]["assessment"].to_list() == ["C1.e1.a1", "C1.e2.a1", "C1.e2.a2"]
    assert one.frames["factors"].select("assessment", "assessment_factors").rows() == [
        ("C1.e1.a1", "21"),
        ("C1.e2.a1", "3A"),
        ("C1.e2.a2", "3B"),
        ("C1.e2.a2", "3C"),
    ]
    assert one.frames["plans"].select("child", "plan").rows() == [
        ("C2", "C2.e1.p1"),
        ("C2", "C2.e1.p2"),
    ]


def test_children_with_one_id_or_none_are_kept_apart(tmp_path: Path) -> None:
    same = census(child(), child(Sex="M"), child(LAchildID=None), child(LAchildID="C1#2"))
    one = read(tmp_path, same)
    ids = one.frames["children"]["child"].to_list()
    assert ids[0] == "C1"
    assert len(set(ids)) == 4
    assert one.frames["episodes"]["child"].to_list() == ids
    assert one.frames["children"]["la_child_id"].to_list() == ["C1", "C1", None, "C1#2"]
    repeated = one.issues.filter(issue="cin.child-id-repeated")
    assert repeated["value"].to_list() == ["C1", "C1"]
    assert repeated["line"].to_list() == one.frames["children"]["line"].to_list()[:2]
    assert found(one).count("cin.child-id-missing") == 1


def test_what_is_left_out_is_null_and_never_no(tmp_path: Path) -> None:
    empty = child(
        episode(assessment(AssessmentAuthorisationDate=None, factors=[]), ReferralNFA=None),
        disabilities=[],
        PersonBirthDate="",
    )
    one = read(tmp_path, census(empty))
    assert row(one, "episodes")["referral_nfa"] is None
    assert row(one, "children")["person_birth_date"] is None
    assert one.frames["disabilities"].is_empty()
    assert one.frames["factors"].is_empty()
    assert row(one, "assessments")["assessment_authorisation_date"] is None


@pytest.mark.parametrize(
    ("text", "is_"),
    [("true", True), ("1", True), ("TRUE", True), ("false", False), ("0", False), (" 0 ", False)],
)
def test_booleans_in_both_spellings(tmp_path: Path, text: str, is_: bool) -> None:
    one = read(tmp_path, census(child(episode(ReferralNFA=text), disabilities=["NONE"])))
    assert row(one, "episodes")["referral_nfa"] is is_
    assert "cin.yes-no-unreadable" not in found(one)


@pytest.mark.parametrize(
    ("text", "day", "issue"),
    [
        ("2025-06-02", date(2025, 6, 2), None),
        ("2025-06-02T00:00:00", date(2025, 6, 2), None),
        ("2025-Jun-02 00:00:00", date(2025, 6, 2), "cin.date-not-iso"),
        ("22/06/2025", date(2025, 6, 22), "cin.date-not-iso"),
        ("02/06/2025", None, "cin.date-ambiguous"),
        ("2025-06-31", None, "cin.date-unreadable"),
        ("June", None, "cin.date-unreadable"),
    ],
)
def test_days_as_they_are_written(
    tmp_path: Path, text: str, day: date | None, issue: str | None
) -> None:
    other = child(LAchildID="C0", UPN="A801200001002")
    one = read(tmp_path, census(other, child(episode(CINreferralDate=text))))
    assert one.frames["episodes"]["cin_referral_date"].to_list() == [date(2025, 6, 2), day]
    told = one.issues.filter(pl.col("issue").str.starts_with("cin.date-"))
    assert told["issue"].to_list() == ([issue] if issue else [])
    if issue:
        line = one.frames["episodes"]["line"][1]
        columns = ("child", "record", "line", "field", "value")
        assert told.select(columns).row(0) == ("C1", "C1.e1", line, "CINreferralDate", text)


def test_what_is_no_number_or_boolean_is_told_and_not_guessed(tmp_path: Path) -> None:
    odd = child(episode(protection(NumberOfPreviousCPP="two"), ReferralNFA="maybe"))
    one = read(tmp_path, census(odd))
    told = one.issues.filter(pl.col("issue").str.ends_with("unreadable"))
    assert told.select("issue", "record", "value").rows() == [
        ("cin.yes-no-unreadable", "C1.e1", "maybe"),
        ("cin.number-unreadable", "C1.e1.c1", "two"),
    ]
    assert row(one, "protection_plans")["number_of_previous_cpp"] is None


def test_codes_that_nobody_knows_stay_as_written(tmp_path: Path) -> None:
    one = read(tmp_path, census(child(episode(assessment(), PrimaryNeedCode="N77"))))
    assert row(one, "episodes")["primary_need_code"] == "N77"
    told = one.issues.filter(issue="cin.code-unrecognised")
    assert told.select("record", "field", "value").rows() == [("C1.e1", "PrimaryNeedCode", "N77")]


def test_the_older_field_for_sex_is_read_with_one_query(tmp_path: Path) -> None:
    older = [
        child(LAchildID=f"C{n}", UPN=None, UPNunknown="UN5", Sex=None, GenderCurrent=sex)
        for n, sex in enumerate(["1", "2"])
    ]
    one = read(tmp_path, census(*older))
    assert one.frames["children"]["sex"].to_list() == ["1", "2"]
    assert found(one) == ["cin.gender-for-sex"]
    some = read(tmp_path, census(older[0], child()))
    assert some.issues.filter(issue="cin.gender-for-sex")["child"].to_list() == ["C0"]


def lower(text: str) -> str:
    return text.replace("CIN", "cin").replace("<Child>", "<CHILD>").replace("</Child>", "</CHILD>")


def turned_round(text: str) -> str:
    """The heading last, and each child's ids after its episodes."""
    head = text[text.index("<Header>") : text.index("</Header>") + 9]
    body = text.replace(head, "").replace("</Message>", f"{head}</Message>")
    ids = body[body.index("<ChildIdentifiers>") : body.index("</ChildIdentifiers>") + 19]
    return body.replace(ids, "").replace("</Child>", f"{ids}</Child>")


@pytest.mark.parametrize(
    "changed",
    [
        turned_round,
        lambda text: text.replace("CINreferralDate", "cinREFERRALdate"),
        lambda text: text.replace("<Message>", '<Message xmlns="urn:x">'),
        lambda text: text.replace("\n", ""),
        lambda text: "\ufeff" + text,
        lambda text: text.replace('<?xml version="1.0" encoding="utf-8"?>', ""),
    ],
    ids=["order", "case", "namespace", "one-line", "mark", "no-first-line"],
)
def test_form_makes_no_difference(tmp_path: Path, changed: Callable[[str], str]) -> None:
    text = census(whole_child())
    one, other = read(tmp_path, text), read(tmp_path, changed(text))
    for module, frame in one.frames.items():
        assert other.frames[module].drop("line").equals(frame.drop("line")), module
    assert found(other) == []


def test_blocks_make_no_difference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A block never ends while an episode is open: what stands after its assessments would be lost."""
    last: Element = (
        "CINdetails",
        [assessment(), plan(), ("CINreferralDate", "2025-06-02"), ("ReferralNFA", "0")],
    )
    text = census(*(child(last, last, LAchildID=f"C{number}") for number in range(5)))
    once = read(tmp_path, text)
    monkeypatch.setattr(machine, "BLOCK", 1)
    again = read(tmp_path, text)
    assert once.frames["episodes"]["referral_nfa"].to_list() == [False] * 10
    for module, frame in once.frames.items():
        assert again.frames[module].equals(frame), module


@pytest.mark.parametrize(
    ("heading", "issue", "line"),
    [
        ({"year": "2025"}, "cin.years-differ", 3),
        ({"day": "2026-05-01"}, "cin.reference-day-unusual", 3),
        ({"day": "2030-03-31", "year": "2030"}, "cin.edition-unknown", 3),
        ({"day": None}, "cin.reference-day-missing", 3),
        ({"lea": "000"}, "cin.authority-unknown", 3),
        ({"lea": "909"}, "cin.authority-ended", 3),
    ],
)
def test_an_odd_heading_is_told(
    tmp_path: Path, heading: dict[str, str | None], issue: str, line: int
) -> None:
    one = read(tmp_path, census(child(episode()), **heading))
    assert one.issues.filter(issue=issue)["line"].to_list() == [line]


def test_what_the_file_does_not_say_can_be_told(tmp_path: Path) -> None:
    bare = census(child(), lea=None, day=None, year=None)
    one = read(tmp_path, bare, authority="383", reference_day=date(2026, 3, 31))
    assert (one.authority, one.year) == ("383", 2026)
    both = read(tmp_path, census(child()), authority="380")
    assert both.authority == "383"
    assert found(both) == ["cin.told-otherwise"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (census(child(), lea=None), "whose return it is"),
        (census(child(), day=None, year=None), "neither its year"),
        (census(child(), collection="CIN").replace("Header", "Heading"), "no <Header>"),
        (census(child()).replace("Message", "Massage"), "not <Message>"),
        (census(child(), collection="SSDA903"), "'SSDA903'"),
        (census(child())[:900], "cut short"),
        (census(child()) + census(child()), "follows the end"),
        (census(child()).replace("</Sex>", "</Sx>"), "closed here"),
        (census(child()).replace("<Message>", "<!DOCTYPE Message><Message>"), "DOCTYPE"),
        (census(child()).replace("Leeds", "").replace("<Sex>F", "<Sex>\x00"), "empty bytes"),
        (gzip.compress(census(child()).encode(), mtime=0), "gzip"),
        ("", "empty"),
    ],
)
def test_what_cannot_be_read_is_told_with_what_to_do(
    tmp_path: Path, text: str | bytes, what: str
) -> None:
    one = unread(tmp_path, text)
    assert what in one.what
    assert one.instead.endswith(".")


def test_a_file_that_breaks_off_between_two_children_is_not_used(tmp_path: Path) -> None:
    """Whole children were read, and nobody can say how many were not: no share of them would be right."""
    text = census(child(), child(LAchildID="C2"))
    one = unread(tmp_path, text[: text.index("</Child>") + 8])
    assert "cut short" in one.what
    assert "how many" in one.instead
    assert one.line == text[: text.index("</Child>")].count("\n") + 1


def test_another_encoding_is_read_and_told(tmp_path: Path) -> None:
    text = census(child()).replace("made up", "made up café").encode("windows-1252")
    assert found(read(tmp_path, text)) == ["cin.encoding-other"]


def test_stray_text_is_told_with_its_line(tmp_path: Path) -> None:
    text = census(child()).replace("</UPN>", "</UPN>oops")
    one = read(tmp_path, text)
    assert one.issues.select("issue", "line", "value").rows() == [("cin.stray-text", 22, "oops")]


@pytest.mark.parametrize(
    ("name", "children", "telling"),
    [
        (
            "CIN_Census_2024_fake.xml",
            2,
            {"cin.years-differ", "cin.stray-text", "cin.assessment-before-referral"},
        ),
        (
            "CIN_Census_2026_fake.xml",
            2,
            {"cin.factors-missing", "cin.pre-proceedings-outcomes-unknown", "cin.sex-two-codings"},
        ),
        (
            "fake_CIN_data_2022_format_first_40.xml",
            40,
            {"cin.gender-for-sex", "cin.authority-unknown", "cin.upn-mostly-misfits"},
        ),
    ],
)
def test_censuses_invented_by_others_are_read_whole(
    name: str, children: int, telling: set[str]
) -> None:
    (one,) = read_returns(SAMPLES / name)
    assert isinstance(one, Return)
    assert one.frames["children"].height == children
    assert telling <= set(found(one))


DAYS = st.dates(date(2024, 1, 1), date(2026, 3, 31)).map(date.isoformat)
CODES = st.sampled_from(["1A", "2B", "10", "zz", "N2", "RC1", "NONE", "AUT"])


def maybe(values: st.SearchStrategy[str]) -> st.SearchStrategy[str | None]:
    return st.none() | values


ASSESSMENTS = st.builds(
    lambda start, end, factors: assessment(
        AssessmentActualStartDate=start, AssessmentAuthorisationDate=end, factors=factors
    ),
    maybe(DAYS),
    maybe(DAYS),
    st.lists(CODES, max_size=3),
)
PLANS = st.builds(
    lambda start, end: plan(CINPlanStartDate=start, CINPlanEndDate=end), maybe(DAYS), maybe(DAYS)
)
PROTECTION = st.builds(
    lambda start, reviews: protection(CPPstartDate=start, reviews=reviews),
    maybe(DAYS),
    st.lists(DAYS, max_size=3),
)
EPISODES = st.builds(
    lambda inside, referred, closed, source, nfa: episode(
        *inside,
        CINreferralDate=referred,
        CINclosureDate=closed,
        ReferralSource=source,
        ReferralNFA=nfa,
    ),
    st.lists(ASSESSMENTS | PLANS | PROTECTION, max_size=4),
    maybe(DAYS),
    maybe(DAYS),
    maybe(CODES),
    maybe(st.sampled_from(["true", "false", "0", "1"])),
)
CHILDREN = st.builds(
    lambda episodes, id, disabilities, born: child(
        *episodes, LAchildID=id, disabilities=disabilities, PersonBirthDate=born
    ),
    st.lists(EPISODES, min_size=1, max_size=3),
    maybe(st.sampled_from(["A", "B", "C", "A#1", "#2"])),
    st.lists(CODES, max_size=3),
    maybe(DAYS),
)
TABLES = {
    "children": ("Child", ("LAchildID", "PersonBirthDate")),
    "disabilities": ("Disability", ()),
    "episodes": ("CINdetails", ("CINreferralDate", "CINclosureDate", "ReferralSource")),
    "assessments": ("Assessments", ("AssessmentActualStartDate", "AssessmentAuthorisationDate")),
    "factors": ("AssessmentFactors", ()),
    "plans": ("CINPlanDates", ("CINPlanStartDate", "CINPlanEndDate")),
    "reviews": ("CPPreviewDate", ()),
}


def texts(elements: list[Element], name: str) -> list[Element]:
    """Every element of a name, in the order of the file: a second reader, too simple to be wrong."""
    found: list[Element] = []
    for one, content in elements:
        if one == name and content is not None:
            found.append((one, content))
        if isinstance(content, list):
            found += texts(content, name)
    return found


@settings(max_examples=40, deadline=None)
@given(st.lists(CHILDREN, min_size=1, max_size=4))
def test_nothing_is_lost_and_nothing_is_made_up(
    tmp_path_factory: pytest.TempPathFactory, children: list[Element]
) -> None:
    one = read(tmp_path_factory.getbasetemp(), census(*children))
    for module, (name, fields) in TABLES.items():
        rows = texts(children, name)
        assert one.frames[module].height == len(rows), module
        for field in fields:
            column = one.frames[module][_column(field)].cast(pl.String).to_list()
            assert column == [_first(content, field) for _, content in rows], field
    assert one.frames["children"]["child"].is_unique().all()
    for module, frame in one.frames.items():
        assert frame["child"].is_in(one.frames["children"]["child"].implode()).all(), module


def _first(content: object, field: str) -> str | None:
    assert isinstance(content, list)
    inside = texts(content, field)
    text = inside[0][1] if inside else None
    assert not isinstance(text, list)
    return text


def _column(field: str) -> str:
    return {
        "LAchildID": "la_child_id",
        "PersonBirthDate": "person_birth_date",
        "CINreferralDate": "cin_referral_date",
        "CINclosureDate": "cin_closure_date",
        "ReferralSource": "referral_source",
        "AssessmentActualStartDate": "assessment_actual_start_date",
        "AssessmentAuthorisationDate": "assessment_authorisation_date",
        "CINPlanStartDate": "cin_plan_start_date",
        "CINPlanEndDate": "cin_plan_end_date",
    }[field]
