"""Every address of the families' pages, taken from their list: headers, forms from elsewhere, methods."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from tests.python_files import parsed
from tests.web.guard.test_headers import EVERY

FILLED = {"int": "1", "slug": "cy", "str": "nothing", "path": "nothing"}
Maker = Callable[..., Client]


def addresses(
    among: list[URLPattern | URLResolver] | None = None, before: str = "/"
) -> Iterator[str]:
    """Every address but the API's, with something in each gap."""
    for one in get_resolver(settings.ROOT_URLCONF).url_patterns if among is None else among:
        path = before + str(one.pattern)
        if path.startswith("/api/"):
            continue
        if isinstance(one, URLResolver):
            yield from addresses(one.url_patterns, path)
            continue
        for gap, kind in one.pattern.converters.items():
            said = type(kind).__name__.removesuffix("Converter").lower().replace("string", "str")
            path = path.replace(f"<{said}:{gap}>", FILLED[said])
        assert "<" not in path, path
        yield path


def test_the_list_is_long() -> None:
    assert len(list(addresses())) >= 30


def test_every_answer_has_its_headers(another: Maker) -> None:
    for path in addresses():
        for answer in (another().get(path), another().post(path), another().options(path)):
            assert {header: answer.get(header) for header in EVERY} == EVERY, path
            assert answer.status_code < 500, path
            assert answer["Content-Security-Policy"].startswith("default-src 'none'"), path
            _has_a_charset(answer)


def _has_a_charset(answer: Any) -> None:
    kind = answer.get("Content-Type", "")
    assert "charset=utf-8" in kind or not kind.startswith("text/"), kind


def test_a_form_from_elsewhere_is_refused_wherever_it_goes(another: Maker) -> None:
    for path in addresses():
        for method in ("POST", "PUT", "PATCH", "DELETE"):
            answer = another(enforce_csrf_checks=True).generic(method, path, b"a=b")
            assert answer.status_code == 403, (path, method)


def test_methods_that_no_page_knows_do_nothing(another: Maker) -> None:
    for path in addresses():
        for method in ("TRACE", "CONNECT", "DELETE"):
            answer = another().generic(method, path)
            assert answer.status_code in (302, 303, 404, 405), (path, method)
            assert answer.status_code != 200


def test_the_only_cookies_are_ours_and_for_this_server_alone(another: Maker) -> None:
    browser = another()
    for path in addresses():
        browser.get(path)
        browser.post(path)
    for name, held in browser.cookies.items():
        assert name.startswith("__Host-")
        assert (held["secure"], held["httponly"], held["samesite"]) == (True, True, "Strict"), name
        assert (held["path"], held["domain"]) == ("/", "")


def test_nobody_is_led_to_another_site_but_by_the_way_out(another: Maker) -> None:
    for path in addresses():
        for asked in ("?next=https://evil.example", "?back=//evil.example", "?url=//evil.example"):
            led = str(another().get(path + asked).headers.get("Location", ""))
            assert "evil" not in led, path


WEB = Path(__file__).parents[2] / "src/dutybound"
CALLS_OUT = {
    "aiohttp", "ftplib", "http.client", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket",
    "ssl", "telnetlib", "urllib.request", "urllib3", "xmlrpc", "paramiko",
}  # fmt: skip


def test_no_part_of_the_program_calls_another_address() -> None:
    """`serving` asks whether a port is free; Django's mail and database are the only others."""
    found = {
        path.relative_to(WEB).as_posix(): sorted(named & CALLS_OUT)
        for path in WEB.rglob("*.py")
        if "node_modules" not in path.parts and (named := _imported(path)) & CALLS_OUT
    }
    assert found == {"web/serving.py": ["socket"]}


def _imported(path: Path) -> set[str]:
    named: set[str] = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            named |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            named |= {node.module, *(f"{node.module}.{one.name}" for one in node.names)}
    return named


def test_nothing_that_was_sent_is_run_or_unpickled() -> None:
    """`eval`, `exec`, pickles and shells are nowhere in the program."""
    for path in WEB.rglob("*.py"):
        if "node_modules" in path.parts:
            continue
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Call):
                assert getattr(node.func, "id", "") not in {"eval", "exec", "compile"}, path
                given = {one.arg: ast.unparse(one.value) for one in node.keywords}
                assert given.get("shell") != "True", path
        assert not _imported(path) & {"pickle", "marshal", "shelve", "dill"}, path
