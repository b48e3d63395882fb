"""Nothing of a document is left: the real server reads some, and every file that it wrote is searched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dutybound.audit.profiles.every import PROFILES
from tests.web.over_http import Caller
from tests.web.real_server import RealServer
from tests.web.searching import files_under, traces

PAGE = b"<!doctype html><h1>Who we help</h1><p>We will not assess whortleberry children who have ADHD alone."
BROKEN = b"%PDF-1.7 gongoozler"
WORDS = {"whortleberry", "gongoozler", "bumbershoot", "snickerdoodle", "quinceberry", "lollygag"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealServer]:
    with RealServer(tmp_path_factory.mktemp("served"), "2026-11-22") as served:
        yield served


@pytest.fixture
def caller(server: RealServer) -> Iterator[Caller]:
    made = Caller(server.port)
    yield made
    made.hang_up()


def test_no_word_of_a_document_is_left_anywhere(server: RealServer, caller: Caller) -> None:
    caller.get("/read/")
    for one in (PROFILES["assessment-criteria"], PROFILES["assessment-report"]):
        fields = {"profile": one.id, "warned": "yes", "whole": "yes"}
        told = caller.upload("/read/", "file", PAGE, called="snickerdoodle.html", fields=fields)
        assert told.status == 200, told.text
        assert "whortleberry" in told.text or one.id != "assessment-criteria"
        assert "snickerdoodle" not in told.text
        broken = caller.upload("/read/", "file", BROKEN, called="quinceberry.pdf", fields=fields)
        assert broken.status == 422
        pasted = caller.post("/read/", {**fields, "words": "We will not assess bumbershoots."})
        assert pasted.status == 200
    assert caller.post("/read/", {"profile": "lollygag", "words": "lollygag"}).status == 422
    large = PAGE + b"<p>whortleberry" * 200_000
    fields = {"profile": next(iter(PROFILES)), "warned": "yes"}
    assert caller.upload("/read/", "file", large, fields=fields).status == 200
    assert not traces(server.folder, WORDS)
    beside = (server.tmp, server.home, server.started_in)
    assert not [path for folder in beside for path in files_under(folder)]


def test_the_server_prints_nothing_of_it(server: RealServer) -> None:
    said = Path(server.output).read_text(encoding="utf-8")
    assert "/read" not in said
    assert "Traceback" not in said
