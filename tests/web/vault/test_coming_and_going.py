"""Opening, keeping, sharing, leaving: what a family can do with its file."""

from __future__ import annotations

import re

from tests.web.vault.visitor import Visitor

CLOSED = {"open": False, "shared": False}


def with_code(**said: object) -> tuple[Visitor, str]:
    """A parent who has said something and drawn a code."""
    parent = Visitor().begin()
    parent.say(**said)
    return parent, parent.ask("draw_code")


def opened(code: str) -> Visitor:
    visitor = Visitor()
    assert visitor.enter(code) is True
    return visitor


def test_nothing_is_open_at_first() -> None:
    stranger = Visitor()
    assert stranger.state() == CLOSED
    assert stranger.said() == 403
    assert stranger.try_to_say(child="Ada") == 403
    for name in ("draw_code", "share", "shares", "goes_on", "forget"):
        assert stranger.ask(name) == 403


def test_what_is_said_is_there_again() -> None:
    parent = Visitor().begin()
    parent.say(child="Ada", days=[1, 2])
    parent.say(school="Hill")
    assert parent.said() == {"child": "Ada", "days": [1, 2], "school": "Hill"}
    assert parent.state() == {"open": True, "shared": False}


def test_nothing_is_written_if_a_page_breaks_while_it_changes_something() -> None:
    parent = Visitor().begin()
    parent.say(child="Ada")
    parent.client.raise_request_exception = False
    response = parent.client.post("/change", {"change": '{"child": "Bea"}', "fail": "yes"})
    assert response.status_code == 500
    assert parent.said() == {"child": "Ada"}


def test_a_page_sees_its_own_changes() -> None:
    parent = Visitor().begin()
    parent.say(n=1)
    got = parent.client.post("/change-and-read").json()
    assert got == {"seen": [{"n": 1}, {"n": 2}, 365], "open": False}


def test_two_families_have_two_files() -> None:
    one, other = Visitor().begin(), Visitor().begin()
    one.say(child="Ada")
    assert other.said() == {}


# --- codes ------------------------------------------------------------------------------------------


def test_a_code_opens_the_file_elsewhere() -> None:
    parent, code = with_code(child="Ada")
    later = opened(code.upper().replace(" ", "-"))
    assert later.said() == {"child": "Ada"}
    later.say(child="Bea")
    assert parent.said() == {"child": "Bea"}


def test_a_wrong_code_opens_nothing() -> None:
    _, code = with_code(child="Ada")
    wrong = " ".join(["zebra", *code.split()[1:]])
    for words in (wrong, "milk dude yoga silkworm zebra", ""):
        stranger = Visitor()
        assert stranger.enter(words) is False
        assert stranger.state() == CLOSED


def test_another_code_replaces_the_first_and_ends_the_visits_that_came_by_it() -> None:
    parent, first = with_code(child="Ada")
    old = opened(first)
    second = parent.ask("draw_code")
    assert Visitor().enter(first) is False
    assert old.said() == 403
    assert parent.said() == opened(second).said() == {"child": "Ada"}


def test_drawing_does_not_end_the_visit_that_draws() -> None:
    _, first = with_code(child="Ada")
    later = opened(first)
    code = later.ask("draw_code")
    assert later.said() == opened(code).said() == {"child": "Ada"}


# --- sharing ----------------------------------------------------------------------------------------


def test_a_shared_code_reads_and_does_nothing_else() -> None:
    parent, code = with_code(child="Ada")
    helper = opened(parent.ask("share"))
    assert helper.said() == {"child": "Ada"}
    assert helper.state() == {"open": True, "shared": True}
    assert helper.try_to_say(child="Bea") == 403
    for name in ("draw_code", "share", "shares", "forget"):
        assert helper.ask(name) == 403
    assert helper.ask("keep_for", 365) == 403
    assert helper.ask("withdraw", "x") == 403
    assert opened(code).said() == {"child": "Ada"}


def test_a_withdrawn_code_opens_nothing_and_stops_a_visit_at_once() -> None:
    parent, _ = with_code(child="Ada")
    kept, withdrawn = parent.ask("share"), parent.ask("share")
    one, other = opened(kept), opened(withdrawn)
    shares = parent.ask("shares")
    assert len(shares) == 2
    for handle, _made_on in shares:
        parent.ask("withdraw", handle)
        if other.said() == 403:
            break
        assert (one.said(), other.said()) != (403, 403)
        kept, withdrawn, one, other = withdrawn, kept, other, one
        break
    assert len(parent.ask("shares")) == 1
    assert [one.said(), other.said()].count(403) == 1
    assert [Visitor().enter(kept), Visitor().enter(withdrawn)].count(True) == 1
    assert parent.said() == {"child": "Ada"}


def test_the_name_of_a_share_is_not_where_it_is_kept() -> None:
    from dutybound.web.vault.models import Way

    parent, _ = with_code()
    parent.ask("share")
    ((handle, made_on),) = parent.ask("shares")
    assert re.fullmatch("[0-9a-f]{16}", handle)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", made_on)
    assert not [way for way in Way.objects.all() if handle in way.id]


def test_there_are_at_most_ten_shares() -> None:
    parent, _ = with_code()
    parent.client.raise_request_exception = False
    assert [isinstance(parent.ask("share"), str) for _ in range(11)] == [True] * 10 + [False]


# --- leaving ----------------------------------------------------------------------------------------


def test_leaving_ends_the_visit_for_a_stolen_cookie_too() -> None:
    parent, code = with_code(child="Ada")
    stolen = Visitor()
    stolen.client.cookies.update(parent.client.cookies)
    assert stolen.said() == {"child": "Ada"}
    parent.ask("leave")
    assert parent.state() == stolen.state() == CLOSED
    assert opened(code).said() == {"child": "Ada"}


def test_leaving_without_a_code_leaves_nothing() -> None:
    from dutybound.web.vault.models import Kept, Way

    parent = Visitor().begin()
    parent.ask("leave")
    assert (Kept.objects.count(), Way.objects.count()) == (0, 0)


def test_beginning_again_starts_empty_and_leaves_a_file_with_a_code_alone() -> None:
    parent, code = with_code(child="Ada")
    assert parent.begin().said() == {}
    assert opened(code).said() == {"child": "Ada"}
