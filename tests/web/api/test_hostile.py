"""Bodies that were made to do harm, and requests that are none: a sentence, quickly, and never a fault."""

from __future__ import annotations

import json
import time
from io import BytesIO
from typing import Any

import pytest
from django.test import RequestFactory

from dutybound.web.api import limits
from dutybound.web.api.reading import bytes_of
from dutybound.web.api.refusals import Refused
from tests.web.api.program import CASE, Program, problem_in

POSTS = ("check", "question", "letters", "letter")
HEAD = b'{"dutybound":1,"as_of":"2026-11-22","child":{},'

UNREADABLE: dict[str, bytes] = {
    "nothing": b"",
    "space": b" \n ",
    "a list": b"[]",
    "a text": b'"case"',
    "yaml": b"dutybound: 1\nas_of: 2026-11-22\n",
    "yaml bomb": b"a: &a [x,x]\nb: [*a,*a]\n",
    "half": b'{"dutybound": 1, "child": {',
    "a comma too many": b'{"dutybound": 1,}',
    "comments": b'{"dutybound": 1 /* one */}',
    "single quotes": b"{'dutybound': 1}",
    "more after it": b'{"dutybound": 1}{"dutybound": 1}',
    "a key twice": b'{"dutybound": 1, "dutybound": 1}',
    "a key twice, escaped": b'{"dutybound": 1, "dutyboun\\u0064": 1}',
    "no number": b'{"dutybound": NaN}',
    "deep lists": b'{"a":' + b"[" * 100_000,
    "deep objects": b'{"a":' * 40_000,
    "not utf-8": b'{"a": "\xff\xfe"}',
    "utf-16": '{"a": 1}'.encode("utf-16"),
    "half a letter": b'{"a": "\\ud800"}',
    "a nought": b'{"a": "\\u0000"}',
    "a long text": b'{"a": "' + b"x" * 20_000 + b'"}',
    "too many things": b'{"a": [' + b"1," * 30_000 + b"1]}",
}


@pytest.mark.parametrize("name", UNREADABLE)
@pytest.mark.parametrize("path", POSTS)
def test_what_cannot_be_read_is_refused(path: str, name: str, program: Program) -> None:
    told = problem_in(program.post(path, UNREADABLE[name]))
    assert told["status"] == 400
    assert told["title"] == "The body cannot be read"
    assert told["instead"]
    assert "YAML" not in json.dumps(told)


def matters(count: int, kind: str = "complaints") -> dict[str, Any]:
    return {**CASE, kind: [{"id": f"m-{n}"} for n in range(count)]}


COSTLY: dict[str, bytes | dict[str, Any]] = {
    "matters": matters(limits.MOST_MATTERS + 1),
    "matters of all kinds": {**matters(39), "referrals": [{"id": "r-1"}, {"id": "r-2"}]},
    # Each account is compared with each other: 6,000 would take a minute.
    "accounts": {**CASE, "child": {"born": [{"is": "2012"}] * 6_000}},
    "accounts of several": {**CASE, "child": {"disabled": [{"is": "yes"}] * 65}},
    "keys": HEAD + b",".join(b'"short_breaks_q%d":1' % n for n in range(9_000)) + b"}",
    "dates": {**CASE, "child": {"born": "1 " * 4_000}},
    "ranges": {**CASE, "child": {"born": "..".join(["2026"] * 1_000)}},
}
TOO_MUCH = ("the API takes", "things to put right", "cannot be read", "is longer than")


@pytest.mark.parametrize("name", COSTLY)
def test_what_would_cost_too_much_is_refused_quickly(name: str, program: Program) -> None:
    start = time.perf_counter()
    told = problem_in(program.post("check", COSTLY[name]))
    assert told["status"] == 422
    assert any(words in told["detail"] for words in TOO_MUCH)
    assert time.perf_counter() - start < 10, (
        "refusing is no work; the limit leaves room for a busy machine"
    )


def test_a_case_at_the_limit_is_worked_out(program: Program) -> None:
    case = {key: CASE[key] for key in ("dutybound", "as_of", "child")}
    found = program.answer(
        "check", {**case, "referrals": matters(limits.MOST_MATTERS)["complaints"]}
    )
    assert len({f["matter"]["id"] for f in found["findings"]}) > limits.MOST_MATTERS


def test_a_body_that_is_too_large_is_refused_unread(program: Program) -> None:
    class Unread(BytesIO):
        def read(self, *_args: Any) -> bytes:
            raise AssertionError("it was read")

    options = {"CONTENT_LENGTH": str(limits.MOST_BYTES + 1), "wsgi.input": Unread()}
    for path in POSTS:
        told = problem_in(program.post(path, b"{}", **options))
        assert told["status"] == 413
        assert "256 KiB" in told["detail"]
    options["CONTENT_LENGTH"] = "9" * 30
    assert problem_in(program.post("check", b"{}", **options))["status"] == 413


@pytest.mark.parametrize(
    "options",
    [
        {"content_type": "text/plain"},
        {"content_type": "application/x-www-form-urlencoded"},
        {"content_type": "multipart/form-data; boundary=x"},
        {"content_type": "application/yaml"},
        {"content_type": ""},
        {"headers": {"Content-Encoding": "gzip"}},
    ],
    ids=str,
)
def test_only_json_is_taken(options: dict[str, Any], program: Program) -> None:
    told = problem_in(program.post("check", json.dumps(CASE), **options))
    assert told["status"] == 415


def test_a_body_in_pieces_is_asked_for_whole(program: Program) -> None:
    request = RequestFactory(headers={"Transfer-Encoding": "chunked"}).post(
        "/api/1/check", content_type="application/json"
    )
    del request.META["CONTENT_LENGTH"]
    with pytest.raises(Refused) as refused:
        bytes_of(request)
    assert refused.value.status == 411


def test_a_body_that_breaks_off_is_no_fault_of_ours(program: Program) -> None:
    class Broken(BytesIO):
        def read(self, *_args: Any) -> bytes:
            raise OSError("connection reset")

    options = {"CONTENT_LENGTH": "100", "wsgi.input": Broken()}
    assert problem_in(program.post("check", b"{}", **options))["status"] == 400


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, ""),
        ({"case": CASE}, ""),
        ({"case": CASE, "problems": ["ehc-late"], "spare": 1}, "/spare"),
        ({"case": CASE, "problems": "ehc-late"}, "/problems"),
        ({"case": CASE, "problems": []}, "/problems"),
        ({"case": CASE, "problems": [1]}, "/problems/0"),
        ({"case": CASE, "problems": [None]}, "/problems/0"),
        ({"case": CASE, "problems": ["ehc-lat"]}, "/problems/0"),
        ({"case": CASE, "problems": ["ehc-late"], "leave": ["ehc-1.tea"]}, "/leave/0"),
        ({"case": CASE, "problems": ["ehc-late"], "last": "teas"}, "/last"),
        ({"case": None, "problems": ["ehc-late"]}, "/case"),
        ({"case": "x", "problems": ["ehc-late"]}, "/case"),
        ({"case": [], "problems": ["ehc-late"]}, "/case"),
    ],
)
def test_what_stands_around_a_case_is_held_to_its_shape(
    body: object, pointer: str, program: Program
) -> None:
    told = problem_in(program.post("question", body))
    assert told["status"] == 422
    assert [flaw["pointer"] for flaw in told["errors"]][-1] == pointer
