"""Published solutions on the families' pages and in the API; without them nothing changes."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import Client, override_settings
from jsonschema import Draft202012Validator

from dutybound.publish.folder import write_folder
from dutybound.web.api import limits
from dutybound.web.solutions import folder, words
from dutybound.web.solutions.format import Solution
from tests.plain_english import hard_words, reading_age, too_long
from tests.web.family.walking import Family, not_known
from tests.web.house_rules import Visitor
from tests.web.solutions_of import GATE, GONE, LATE, about_a_reply, all_told, folder_of, told

HOSTILE = "<script>alert(1)</script>{{ 7*7 }}</title>"


@pytest.fixture(autouse=True)
def _nobody_slowed() -> Iterator[None]:
    yield
    for gate in limits.EVERY:
        gate.forget()


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Path]:
    made = folder_of(tmp_path / "solutions")
    with override_settings(SOLUTIONS=made):
        yield made


def test_without_a_folder_nothing_is_there(client: Client) -> None:
    for path in ("/solutions/", f"/solutions/{LATE}/", "/api/1/solutions"):
        assert client.get(path).status_code == 404
    family = Family(client)
    family.comes_with("ehc-late")
    assert "What can help" not in family.visit.get("/result/").text


def test_the_pages_keep_the_rules_of_the_house(client: Client, shown: Path) -> None:
    visit = Visitor(client)
    index = visit.get("/solutions/")
    assert "The plan is late" in index.text
    page = visit.get(f"/solutions/{LATE}/")
    for text in (
        "Send the letter.",
        "When will it come?",
        "About 35 families",
        "About 60 families",
        "2 to 6 in every 10",
    ):
        assert text in page.text
    assert "https://www.legislation.gov.uk/id/uksi/2014/1530" in page.markup
    assert "legislation.gov.uk/x" not in page.markup, "no address is taken from a folder"
    assert client.get("/solutions/bcdfz/").status_code == 404


def test_one_that_was_taken_back_says_so_at_its_address(client: Client, shown: Path) -> None:
    page = client.get(f"/solutions/{GONE}/")
    assert page.status_code == 410
    assert "The law has changed." in page.content.decode()
    assert "An old way" not in client.get("/solutions/").content.decode()


@pytest.mark.parametrize(("problem", "late"), [("ehc-late", True), ("travel", False)])
def test_a_family_with_the_problem_is_shown_the_link(
    client: Client, shown: Path, problem: str, late: bool
) -> None:
    family = Family(client)
    family.comes_with(problem)
    page = family.visit.get("/result/")
    assert (f"/solutions/{LATE}/" in page.markup) == late
    assert f"/solutions/{GATE}/" not in page.markup


def test_a_family_that_was_told_so_is_shown_the_link(client: Client, shown: Path) -> None:
    case = """
dutybound: 1
as_of: 2026-11-22
child: {born: 2015-05-02, disabled: yes}
referrals: [{id: ref-1, received: 2026-10-01, said: [no-diagnosis]}]
"""
    from dutybound.days import day
    from dutybound.web.family.file import FamilyFile, Teller
    from dutybound.web.solutions.pages import for_family

    file = FamilyFile.from_case(case, Teller.PARENT, day(2026, 11, 22))
    assert [one.id for one in for_family(file, file.result())] == [GATE]


def test_a_rule_is_found_by_the_name_that_the_folder_knows_it_by(
    shown: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dutybound.web.solutions import pages

    gate = "care.no-diagnosis-impairment-or-iq-gate"
    monkeypatch.setattr(pages, "_today", {"care.old-name": gate}.__getitem__)
    data = {**about_a_reply(), "rule": "care.old-name"}
    one = Solution.model_validate(data)
    assert pages._speaks_to(one, set(), set(), {(gate, "no-diagnosis")})


def test_a_new_folder_is_seen_and_a_bad_one_leaves_what_was_there(
    client: Client, shown: Path
) -> None:
    assert "The plan is late" in client.get("/solutions/").content.decode()
    folder_of(shown, told(title="The plan came late"))
    assert "The plan came late" in client.get("/solutions/").content.decode()
    (shown / folder.DATA).write_text("{}")
    assert "The plan came late" in client.get("/solutions/").content.decode()


def test_what_is_hostile_is_escaped(client: Client, tmp_path: Path) -> None:
    bad = told(title=HOSTILE, short=HOSTILE, about=HOSTILE, steps=[HOSTILE], letter_title=HOSTILE)
    made = folder_of(tmp_path / "bad", bad)
    with override_settings(SOLUTIONS=made):
        for path in ("/solutions/", f"/solutions/{LATE}/"):
            markup = client.get(path).content.decode()
            assert "<script>alert" not in markup
            assert "&lt;script&gt;alert(1)&lt;/script&gt;{{ 7*7 }}" in markup
    for name in ("index.html", f"{LATE}.html"):
        markup = (made / name).read_text()
        assert "<script>" not in markup
        assert "{{ 7*7 }}&lt;/title&gt;" in markup


# --- a folder that is refused -------------------------------------------------------------------------


def _written(path: Path, data: object) -> Path:
    held = data if isinstance(data, bytes) else json.dumps(data).encode()
    write_folder(path, {folder.DATA: held})
    return path


REFUSED: dict[str, tuple[object, str]] = {
    "no JSON": (b"{", "no JSON"),
    "deep": (b"[" * 100_000, "no JSON"),
    "not UTF-8": (b"\xff\xfe{}", "no JSON"),
    "a key twice": (b'{"dutybound_solutions": 1, "dutybound_solutions": 1}', "no JSON"),
    "a list": ([], "no object"),
    "another form": ({"dutybound_solutions": 2, "solutions": [], "withdrawn": []}, "another form"),
    "more than is described": (all_told(told(more="x")), "another form"),
    "a text as a number": (all_told(told(title=1)), "another form"),
    "text turned round": (all_told(told(title="a\u202eb")), "another form"),
    "half a character": (all_told(told(title="a\ud800b")), "another form"),
    "a control character": (all_told(told(short="a\x1bb")), "another form"),
    "too long": (all_told(told(short="a" * 2000)), "another form"),
    "a number that leads elsewhere": (all_told(told(id="../..")), "another form"),
    "too many": (all_told(*[told()] * 501), "another form"),
    "twice": (all_told(told(), told()), "stands twice"),
    "a rule of nobody's": (
        all_told(about_a_reply(law=[{**told()["law"][0], "rule": "a.b"}])),
        "a rule",
    ),
    "a problem of nobody's": (all_told(told(problem="made-up")), "a problem"),
    "a letter of nobody's": (all_told(told(letter="made-up")), "a letter"),
    "about two things": (all_told(told(rule="ehc.final-plan-20-weeks")), "a rule"),
    "too large": (b" " * (8 * 1024 * 1024 + 1), "8 MiB"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_folder_that_cannot_be_trusted_is_refused(tmp_path: Path, name: str) -> None:
    from dutybound.web.solutions.loading import NotRead, read

    data, why = REFUSED[name]
    with pytest.raises(NotRead, match=why) as refused:
        read(_written(tmp_path / "made", data))
    assert "Traceback" not in str(refused.value)


def test_links_pipes_and_half_copies_are_refused(tmp_path: Path) -> None:
    from dutybound.web.solutions.loading import NotRead, read

    made = folder_of(tmp_path / "made")
    data = made / folder.DATA
    kept = data.read_bytes()
    data.write_bytes(kept.replace(b"20 weeks", b"99 weeks"))
    with pytest.raises(NotRead, match="hash"):
        read(made)
    data.unlink()
    with pytest.raises(NotRead, match="cannot be read"):
        read(made)
    os.mkfifo(data)
    with pytest.raises(NotRead, match="not a file"):
        read(made)
    data.unlink()
    (tmp_path / "elsewhere").write_bytes(kept)
    data.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(NotRead, match="cannot be read"):
        read(made)
    with pytest.raises(NotRead, match="cannot be read"):
        read(tmp_path / "nowhere")


def test_a_server_says_at_its_start_what_is_wrong(tmp_path: Path) -> None:
    from dutybound.web.serving import NotServed, _read_solutions

    with (
        override_settings(SOLUTIONS=_written(tmp_path / "made", {})),
        pytest.raises(
            NotServed, match=r"DUTYBOUND_SOLUTIONS: 'solutions\.json' is of another form"
        ),
    ):
        _read_solutions()


# --- the API ------------------------------------------------------------------------------------------


def test_the_api_answers_what_the_folder_holds(client: Client, shown: Path) -> None:
    answer = client.get("/api/1/solutions")
    assert answer.content == (shown / folder.DATA).read_bytes()
    again = client.get("/api/1/solutions", headers={"if-none-match": answer["ETag"]})
    assert again.status_code == 304
    one: Any = client.get(f"/api/1/solutions/{LATE}").json()
    assert one == json.loads(answer.content)["solutions"][0]
    gone = client.get(f"/api/1/solutions/{GONE}")
    assert (gone.status_code, gone["Content-Type"]) == (410, "application/problem+json")
    assert "The law has changed." in gone.json()["detail"]
    assert client.get("/api/1/solutions/none").status_code == 404


def test_the_schema_beside_the_data_describes_it(shown: Path) -> None:
    schema = json.loads((shown / folder.SCHEMA).read_bytes())
    Draft202012Validator.check_schema(schema)
    check = Draft202012Validator(schema)
    data = json.loads((shown / folder.DATA).read_bytes())
    assert check.is_valid(data)
    data["solutions"][0]["id"] = "../.."
    assert not check.is_valid(data)


# --- the folder ---------------------------------------------------------------------------------------


def test_a_cell_is_no_formula(tmp_path: Path) -> None:
    made = folder_of(tmp_path / "made", told(title="=HYPERLINK(1)", short="+1", steps=["@a", "b"]))
    table = (made / folder.TABLE).read_text()
    assert "'=HYPERLINK(1)" in table
    assert ",=" not in table
    assert ",'+1" in table
    assert ",'@a / b" in table


def test_the_same_solutions_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = folder_of(tmp_path / "a"), folder_of(tmp_path / "b")
    names = sorted(path.name for path in first.iterdir())
    assert names == sorted(path.name for path in second.iterdir())
    assert all((first / name).read_bytes() == (second / name).read_bytes() for name in names)


def test_the_fixed_words_are_plain() -> None:
    texts = [
        text
        for name, value in vars(words).items()
        if name.isupper()
        for text in ([value] if isinstance(value, str) else value)
    ]
    assert len(texts) > 15
    assert reading_age(texts) <= 11
    assert not too_long(texts)
    assert not hard_words(texts)


def test_with_solutions_a_journey_still_goes_through(client: Client, shown: Path) -> None:
    family = Family(client)
    family.comes_with("ehc-late")
    family.answers(not_known)
    assert f"/solutions/{LATE}/" in family.visit.get("/result/").markup
