"""What is written down: never a path, an address, a name, or a word of what was sent."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterator

import pytest
from django.test import Client
from django.views.debug import get_exception_reporter_class

from dutybound.web.guard import logs
from tests.web.vault.visitor import Visitor

SECRET = "Quetzalcoatl"


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """All that would be written, with every logger as talkative as it can be."""
    out, handler = io.StringIO(), logging.StreamHandler()
    handler.setFormatter(logs.Bare())
    handler.setStream(out)
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [handler])
    loggers = [root, *map(logging.getLogger, ("django", *logs.LOGS["loggers"]))]
    for logger in loggers:
        monkeypatch.setattr(logger, "level", logging.DEBUG)
    logging.Logger.manager._clear_cache()  # type: ignore[attr-defined]
    yield out
    logging.Logger.manager._clear_cache()  # type: ignore[attr-defined]


def test_a_journey_leaves_no_word(written: io.StringIO, another: Callable[..., Client]) -> None:
    client = another(REMOTE_ADDR="192.0.2.77", HTTP_USER_AGENT="Phone-of-Ada")
    parent = Visitor(client).begin()
    parent.say(town=SECRET)
    code = parent.ask("draw_code")
    client.get(f"/broken?said={SECRET}")
    client.get(f"/{SECRET}/")
    client.get("/state", SERVER_NAME=f"{SECRET.lower()}.example")
    parent.enter("zebra " * 6)
    text = written.getvalue()
    assert "ERROR django.request: ValueError in pages.py, line" in text
    for word in (SECRET, SECRET.lower(), "192.0.2.77", "Ada", "/broken", "/state", *code.split()):
        assert word not in text


def test_a_line_is_when_how_bad_and_where() -> None:
    try:
        raise KeyError(SECRET)
    except KeyError as fault:
        info = (type(fault), fault, fault.__traceback__)
    record = logging.LogRecord("django.request", 40, "", 1, f"%s {SECRET}", (SECRET,), info)
    line = logs.Bare().format(record)
    assert line[19:].startswith(" ERROR django.request: KeyError in test_logs.py, line ")
    assert SECRET not in line


def test_the_server_is_set_up_so_and_no_other_way() -> None:
    handlers = logs.LOGS["handlers"]
    assert {handler["formatter"] for handler in handlers.values()} == {"bare"}
    assert logs.LOGS["root"]["handlers"] == list(handlers)
    assert not [name for name, logger in logs.LOGS["loggers"].items() if "handlers" in logger]


def test_a_report_of_a_fault_says_nothing_of_it(rf_secret: str = SECRET) -> None:
    def broken(word: str) -> None:
        raise ValueError(word)

    try:
        broken(rf_secret)
    except ValueError as fault:
        kind = get_exception_reporter_class(None)  # type: ignore[arg-type]
        report = kind(None, type(fault), fault, fault.__traceback__)
    assert isinstance(report, logs.SaysNothing)
    for text in (report.get_traceback_text(), report.get_traceback_html()):
        assert "ValueError" in text
        assert SECRET not in text
    assert SECRET not in str(report.get_traceback_data())
