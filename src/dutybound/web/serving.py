"""`dutybound serve`: the pages or the desk on this computer, with all that they need made ready first."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

MOST_WORKERS: Final = 8
# Two of them may be busy with codes (`gates`); the others go on answering.
THREADS: Final = 4
IDLE_SECONDS: Final = 600
_LOOPBACK: Final = {"localhost": "127.0.0.1"}


class NotServed(Exception):
    """The pages cannot be served; the text says why, and what to do about it."""


@dataclass(frozen=True)
class Site:
    """What can be served: its settings, its application, what makes it ready, and what it says of itself.

    `ready` is given the address, and returns what is to be said when the site is there.
    """

    settings: str
    application: str
    ready: Callable[[str], str]


def serve(port: int, host: str = "localhost", *, desk: bool = False) -> None:
    """Serve the pages, or the desk, until somebody stops them.  NotServed says what to put right first."""
    site = DESK if desk else PAGES
    _need_packages()
    address = _LOOPBACK.get(host, host)
    _need_port(address, port)
    _keep_private()
    os.environ["DJANGO_SETTINGS_MODULE"] = site.settings
    _make_ready()
    print(site.ready(f"http://{host}:{port}"), flush=True)
    _run(site.application, address, port)


def _need_packages() -> None:
    try:
        import django  # noqa: F401
        import granian  # noqa: F401
    except ImportError as missing:
        raise NotServed(
            f"The pages need a package that is not installed ({missing.name}). "
            "Install Dutybound with its web extra: pip install 'dutybound[web]'"
        ) from None


def _need_port(address: str, port: int) -> None:
    """Find out now: the server's workers would say so much later, and not in a sentence."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((address, port))
    except (OSError, OverflowError) as problem:
        raise NotServed(_why_not(address, port, problem)) from None


def _why_not(address: str, port: int, problem: Exception) -> str:
    another = "Choose another, as in: dutybound serve --port 8001"
    if isinstance(problem, PermissionError):
        return f"Port {port} is only for the computer's administrator. {another}"
    if isinstance(problem, OverflowError):
        return f"{port} is not a port: they go from 1 to 65535. {another}"
    if isinstance(problem, socket.gaierror) or getattr(problem, "errno", 0) == 99:
        return f"This computer has no address {address}. Leave --host out to serve on this computer alone."
    return f"Something else is using port {port}. {another}"


def _keep_private() -> None:
    """Files that this process makes are its owner's alone, and a crash writes no memory to the disk."""
    import resource

    os.umask(0o077)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _make_ready() -> None:
    """The styles are there, and the tables are as this version wants them."""
    import django
    from django.conf import settings
    from django.core.management import call_command

    django.setup()
    _need_design(settings.BUILT)
    call_command("migrate", verbosity=0, interactive=False)


def _pages(address: str) -> str:
    """Nothing is kept that is past its day."""
    from django.conf import settings

    from dutybound.web.vault.forgetting import purge

    _read_solutions()
    purge()
    kept = f"What families write is kept, sealed, in {settings.DATA}. To stop: Ctrl+C."
    return f"Dutybound is at {address}\n{kept}"


def _read_solutions() -> None:
    """A folder of solutions that cannot be shown is told of before anything is served."""
    from django.core.exceptions import ImproperlyConfigured

    from dutybound.web.solutions.loading import published

    try:
        published()
    except ImproperlyConfigured as problem:
        raise NotServed(str(problem)) from None


def _desk(address: str) -> str:
    """Somebody can come in: who starts an empty desk is invited as its administrator."""
    from django.conf import settings

    from dutybound.web.casework.people.beginning import first_invitation

    told = [
        f"The desk is at {address}/desk/",
        f"Its cases are kept, sealed, in {settings.KEPT_IN}.",
    ]
    path = first_invitation()
    if path:
        told.append(f"Nobody works here yet. Become its administrator: {address}{path}")
    return "\n".join((*told, "To stop: Ctrl+C."))


PAGES: Final = Site("dutybound.web.settings", "dutybound.web.wsgi:application", _pages)
DESK: Final = Site(
    "dutybound.web.casework.settings", "dutybound.web.casework.wsgi:application", _desk
)


def _need_design(built: Path) -> None:
    if not (built / "manifest.json").is_file():
        raise NotServed(
            "The pages' styles are not built yet. In a copy of the source: make design. "
            "An installed Dutybound has them; if yours has not, install it again."
        )


def _run(application: str, address: str, port: int) -> None:
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    Granian(
        application,
        address=address,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers(),
        blocking_threads=THREADS,
        blocking_threads_idle_timeout=IDLE_SECONDS,
        websockets=False,
        log_access=False,
        log_level=LogLevels.warning,
        respawn_failed_workers=True,
        workers_kill_timeout=10,
    ).serve()


def workers() -> int:
    """One for each core, since Python runs on one at a time."""
    return min(MOST_WORKERS, os.cpu_count() or 1)
