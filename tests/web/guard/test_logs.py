"""What is written down: never a path, an address, a name, or a word of what was sent."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.test import Client
from django.views.debug import get_exception_reporter_class

from dutybound.web.guard import logs
from tests.web.vault.visitor import Visitor

TYPED = "Quetzalcoatl"


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
    parent.say(town=TYPED)
    code = parent.ask("draw_code")
    client.get(f"/broken?said={TYPED}")
    client.get(f"/{TYPED}/")
    client.get("/state", SERVER_NAME=f"{TYPED.lower()}.example")
    parent.enter("zebra " * 6)
    text = written.getvalue()
    assert "ERROR django.request: ValueError in pages.py, line" in text
    for word in (TYPED, TYPED.lower(), "192.0.2.77", "Ada", "/broken", "/state", *code.split()):
        assert word not in text


def test_a_line_is_when_how_bad_and_where() -> None:
    try:
        raise KeyError(TYPED)
    except KeyError as fault:
        info = (type(fault), fault, fault.__traceback__)
    record = logging.LogRecord("django.request", 40, "", 1, f"%s {TYPED}", (TYPED,), info)
    line = logs.Bare().format(record)
    assert line[19:].startswith(" ERROR django.request: KeyError in test_logs.py, line ")
    assert TYPED not in line


def test_the_server_is_set_up_so_and_no_other_way() -> None:
    handlers = logs.LOGS["handlers"]
    assert {handler["formatter"] for handler in handlers.values()} == {"bare"}
    assert logs.LOGS["root"]["handlers"] == list(handlers)
    names = {"django", "django.server", *logs.LOGS["loggers"]}
    assert not [name for name in names if logging.getLogger(name).handlers]
    assert not [name for name, logger in logs.LOGS["loggers"].items() if logger.get("handlers")]


def test_a_report_of_a_fault_says_nothing_of_it() -> None:
    with pytest.raises(ValueError, match=TYPED) as caught:
        raise ValueError(TYPED)
    info = (caught.type, caught.value, caught.tb)
    kind: Any = get_exception_reporter_class(None)  # type: ignore[arg-type]
    assert kind is logs.SaysNothing
    report = kind(None, *info)
    for text in (report.get_traceback_text(), report.get_traceback_html()):
        assert "ValueError" in text
        assert TYPED not in text
    assert TYPED not in str(report.get_traceback_data())
