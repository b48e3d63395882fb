"""`dutybound serve` as a family's server runs it, with everything that it writes under one folder.

    with RealServer(folder) as server:
        visitor = Caller(server.port)

What it prints goes to `folder/output.txt`; its data, its temporary folder, its home and the folder that it
is started in lie beside that.  `kill` ends it as a power cut would, and `start` starts it again.
"""

from __future__ import annotations

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType

SOURCE = Path(__file__).parents[2] / "src"
PATIENCE = 90.0
_OWN = ("data", "tmp", "home", "started-in")


class RealServer:
    """The server, on a free port of this machine.  RuntimeError, with its words, if it does not start.

    `desk` serves the advisers' desk; `families` is the data folder that it may take shared files from.
    """

    def __init__(
        self, folder: Path, today: str = "", *, desk: bool = False, families: Path | None = None
    ) -> None:
        self.folder, self.today, self.desk, self.families = folder, today, desk, families
        self.port = _free_port()
        self.data, self.tmp, self.home, self.started_in = (folder / name for name in _OWN)
        self.output = folder / "output.txt"
        self._running: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> RealServer:
        for name in _OWN:
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Start it on the same data as before, and wait until it answers."""
        with self.output.open("ab") as said:
            self._running = subprocess.Popen(
                [sys.executable, "-m", "dutybound", "serve", "--port", str(self.port)]
                + (["--desk"] if self.desk else []),
                env=self._environ(),
                cwd=self.started_in,
                stdout=said,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._wait()

    def stop(self) -> None:
        """Let it end by itself, as at Ctrl+C."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """End it and its workers in the middle of whatever they do (kill -9)."""
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        running, self._running = self._running, None
        if running is None:
            return
        if how is signal.SIGKILL:
            os.killpg(running.pid, how)
        else:
            running.send_signal(how)
        try:
            running.wait(timeout=30)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGKILL)
        while self._listens():  # its workers may die a moment after it
            time.sleep(0.01)

    def _environ(self) -> dict[str, str]:
        kept = {
            k: v
            for k, v in os.environ.items()
            if not k.startswith(("DUTYBOUND", "DJANGO", "DATABASE_URL"))
        }
        ours = {
            "DUTYBOUND_DATA": str(self.data),
            "TMPDIR": str(self.tmp),
            "HOME": str(self.home),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "PYTHONPATH": str(SOURCE),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        if self.families:
            ours["DUTYBOUND_FAMILIES"] = str(self.families)
        return kept | ours | ({"DUTYBOUND_TODAY": self.today} if self.today else {})

    def _wait(self) -> None:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and self._running and self._running.poll() is None:
            if self._listens() and self._answers():
                return
            time.sleep(0.05)
        said = self.output.read_text(encoding="utf-8", errors="replace")
        self.stop()
        raise RuntimeError(f"the server did not start:\n{said}")

    def _listens(self) -> bool:
        with socket.socket() as trying:
            return trying.connect_ex(("127.0.0.1", self.port)) == 0

    def _answers(self) -> bool:
        line = http.client.HTTPConnection("localhost", self.port, timeout=PATIENCE)
        try:
            line.request("GET", "/desk/sign-in/" if self.desk else "/help-now/")
            return line.getresponse().status == 200
        finally:
            line.close()


def _free_port() -> int:
    with socket.socket() as chosen:
        chosen.bind(("127.0.0.1", 0))
        return int(chosen.getsockname()[1])
