"""The real server, on a free port of this machine, with a data folder of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[3]
PATIENCE = 30.0
TODAY = "2026-11-22"


@contextmanager
def serving(data: Path, settings: str = "dutybound.web.settings") -> Iterator[str]:
    """Serve until the end of the block; gives the address.  RuntimeError, with its words, if it fails."""
    port = _free_port()
    environ = _environ(data, settings)
    subprocess.run(
        [sys.executable, "-m", "django", "migrate", "--verbosity", "0"],
        env=environ,
        cwd=ROOT,
        check=True,
        timeout=60,
    )
    with (data / "server.txt").open("w+", encoding="utf-8") as said:
        server = subprocess.Popen(
            _command(port), env=environ, cwd=ROOT, stdout=said, stderr=subprocess.STDOUT
        )
        try:
            _wait(port, server, data / "server.txt")
            yield f"http://localhost:{port}"
        finally:
            server.terminate()
            server.wait(timeout=PATIENCE)


def _command(port: int) -> list[str]:
    granian = [sys.executable, "-m", "granian", "--interface", "wsgi", "--workers", "1"]
    where = ["--host", "127.0.0.1", "--port", str(port), "--no-ws", "--backlog", "128"]
    return [*granian, *where, "dutybound.web.wsgi:application"]


def _environ(data: Path, settings: str) -> dict[str, str]:
    ours = {
        "DUTYBOUND_DATA": str(data),
        "DUTYBOUND_TODAY": TODAY,
        "DJANGO_SETTINGS_MODULE": settings,
        "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT))),
    }
    return {**os.environ, **ours}


def _free_port() -> int:
    with socket.socket() as chosen:
        chosen.bind(("127.0.0.1", 0))
        return int(chosen.getsockname()[1])


def _wait(port: int, server: subprocess.Popen[bytes], said: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and server.poll() is None:
        with socket.socket() as trying:
            if trying.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError(f"the server did not start:\n{said.read_text(encoding='utf-8')}")
