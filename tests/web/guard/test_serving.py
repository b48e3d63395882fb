"""`dutybound serve`: what it makes ready, what it says, and what it says when it cannot."""

from __future__ import annotations

import os
import signal
import socket
import stat
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dutybound.web import serving
from dutybound.web.serving import NotServed


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def command(port: int) -> list[str]:
    return [sys.executable, "-m", "dutybound", "serve", "--port", str(port)]


def environment(data: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DUTYBOUND")}
    return kept | {"DUTYBOUND_DATA": str(data)}


@contextmanager
def served(port: int, data: Path) -> Iterator[subprocess.Popen[str]]:
    server = subprocess.Popen(
        command(port),
        env=environment(data),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        wait_for(port)
        yield server
    finally:
        server.send_signal(signal.SIGINT)
        try:
            server.wait(timeout=20)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
        if server.stdout:
            server.stdout.close()


def wait_for(port: int) -> None:
    for _ in range(150):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the server did not start")


def built() -> bool:
    return (Path(serving.__file__).parent / "design" / "built" / "manifest.json").is_file()


@pytest.mark.skipif(not built(), reason="the design is not built")
def test_it_serves_with_nothing_else_to_set_up(tmp_path: Path) -> None:
    port, data = free_port(), tmp_path / "data"
    with served(port, data) as server:
        with pytest.raises(urllib.error.HTTPError) as answer:
            urllib.request.urlopen(f"http://localhost:{port}/nothing/Quetzalcoatl/", timeout=10)
        with answer.value as page:
            assert page.status == 404
            assert page.headers["Content-Security-Policy"]
            assert "We have no page here" in page.read().decode()
        assert stat.S_IMODE(data.stat().st_mode) == 0o700
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in data.iterdir()}
        assert set(modes.values()) == {0o600}, modes
        server.send_signal(signal.SIGINT)
        said, _ = server.communicate(timeout=20)
    assert said.splitlines() == [
        f"Dutybound is at http://localhost:{port}",
        f"What families write is kept, sealed, in {data}. To stop: Ctrl+C.",
    ]
    assert server.returncode == 0


def test_a_port_that_is_taken_is_told_in_a_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = subprocess.run(
            command(port),
            env=environment(tmp_path),
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    assert done.returncode == 2
    assert done.stderr == (
        f"Something else is using port {port}. Choose another, as in: dutybound serve --port 8001\n"
    )
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("port", "host", "says"),
    [(99_999, "localhost", "is not a port"), (8000, "203.0.113.1", "This computer has no address")],
)
def test_other_troubles_are_told_too(port: int, host: str, says: str) -> None:
    with pytest.raises(NotServed, match=says):
        serving.serve(port, host)


def test_styles_that_are_not_built_are_told(tmp_path: Path) -> None:
    with pytest.raises(NotServed, match="make design"):
        serving._need_design(tmp_path)
