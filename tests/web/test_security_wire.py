"""What somebody sends who speaks to the real server by hand, byte by byte."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator

import pytest

from tests.web.real_server import RealServer

FORM = b"POST /begin/ HTTP/1.1\r\nHost: localhost\r\n"
PAGE = b"GET / HTTP/1.1\r\nHost: localhost\r\n"
HIDDEN = b"GET /begin/ HTTP/1.1\r\nHost: localhost\r\n\r\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealServer]:
    with RealServer(tmp_path_factory.mktemp("served")) as served:
        yield served


def answers(server: RealServer, sent: bytes) -> bytes:
    """All that comes back until the server has nothing more to say."""
    pieces = []
    with socket.create_connection(("127.0.0.1", server.port), 10) as line:
        line.sendall(sent)
        line.settimeout(1)
        try:
            while piece := line.recv(65536):
                pieces.append(piece)
        except TimeoutError:
            pass
    return b"".join(pieces)


def statuses(said: bytes) -> list[int]:
    return [int(one) for one in re.findall(rb"HTTP/1\.1 (\d{3}) ", said)]


@pytest.mark.parametrize(
    "sent",
    [
        FORM + b"Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + HIDDEN,
        FORM + b"Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\n" + HIDDEN,
        FORM + b"Transfer-Encoding: xchunked\r\nContent-Length: 4\r\n\r\nabcd" + HIDDEN,
        FORM + b"Content-Length: 4\r\nContent-Length: 40\r\n\r\nabcd" + HIDDEN,
        FORM + b"Content-Length : 4\r\n\r\nabcd" + HIDDEN,
        FORM + b"Content-Length: +4\r\n\r\nabcd" + HIDDEN,
        PAGE + b"X: " + b"a" * 900_000 + b"\r\n\r\n",
    ],
)
def test_lengths_that_disagree_hide_no_second_request(server: RealServer, sent: bytes) -> None:
    told = statuses(answers(server, sent))
    assert len(told) == 1
    assert told[0] in (400, 403, 431)


def test_a_second_request_is_seen_where_there_is_one(server: RealServer) -> None:
    assert statuses(answers(server, PAGE + b"\r\n" + HIDDEN)) == [200, 200]


def test_a_request_is_not_sent_back(server: RealServer) -> None:
    said = answers(server, b"TRACE / HTTP/1.1\r\nHost: localhost\r\nX-Own: otter\r\n\r\n")
    assert statuses(said) == [405]
    assert b"otter" not in said


def test_no_websocket_is_opened(server: RealServer) -> None:
    asked = b"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    said = answers(server, PAGE + asked + b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
    assert statuses(said) == [200]


@pytest.mark.parametrize(
    "path",
    [
        b"/.git/config", b"/static/", b"/static/../settings.py", b"/static/%2e%2e/settings.py",
        b"/static/..%2f..%2fsettings.py", b"/.env", b"/admin/", b"/server-secret",
        b"/language/cy%0d%0aX-Evil:1/",
    ],
)  # fmt: skip
def test_nothing_is_served_but_what_has_an_address(server: RealServer, path: bytes) -> None:
    said = answers(server, PAGE.replace(b" / ", b" " + path + b" ") + b"\r\n")
    assert statuses(said) == [404]
    assert b"\r\nX-Evil" not in said


def test_another_name_for_the_host_is_refused(server: RealServer) -> None:
    assert statuses(answers(server, PAGE.replace(b"localhost", b"evil.example") + b"\r\n")) == [400]
