"""Looks at documents in other processes: one that can be stopped, or many at once."""

from __future__ import annotations

import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context

from dutybound.audit import wire
from dutybound.audit.findings import Finding
from dutybound.audit.looking import look_as
from dutybound.audit.profiles.profile import Profile
from dutybound.audit.worker import looked_at
from dutybound.text import Document
from dutybound.text.wire import packed
from dutybound.text.workers import surroundings

FEW_CLAUSES = 1_500
"""So many are looked at sooner than other processes start."""
WAITING = 8
"""How many documents wait for each process: enough that none is idle."""


class TooSlow(Exception):
    """Looking at a document took longer than is allowed."""


def look_apart(document: Document, profile: Profile, seconds: float) -> tuple[Finding, ...]:
    """The findings of a document, by a process of its own.  TooSlow where that takes longer."""
    try:
        done = subprocess.run(  # noqa: S603  # our own program, and the id of a profile
            [sys.executable, "-m", "dutybound.audit.worker", profile.id],
            input=packed(document),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=surroundings(),
            timeout=seconds,
            check=True,
        )
    except subprocess.TimeoutExpired as error:
        raise TooSlow from error
    return wire.unpacked(done.stdout, document.name)


def look_at_all(
    documents: Sequence[Document],
    profile: Profile,
    *,
    explain: bool = False,
    at_once: int = 2,
    seen: Callable[[Document, tuple[Finding, ...]], None] = lambda *_: None,
) -> tuple[Finding, ...]:
    """The findings of documents, in their order; of many, `at_once` of them at a time."""
    many = sum(len(one.clauses) for one in documents) > FEW_CLAUSES
    how = _in_others if many else _here
    found: list[Finding] = []
    for document, some in zip(
        documents, how(documents, profile, explain, at_once=at_once), strict=True
    ):
        seen(document, some)
        found += some
    return tuple(found)


def _here(
    documents: Sequence[Document], profile: Profile, explain: bool, *, at_once: int
) -> Iterator[tuple[Finding, ...]]:
    return (tuple(look_as(one, profile, explain=explain)) for one in documents)


def _in_others(
    documents: Sequence[Document], profile: Profile, explain: bool, *, at_once: int
) -> Iterator[tuple[Finding, ...]]:
    with ProcessPoolExecutor(at_once, mp_context=get_context("spawn")) as pool:
        waiting: deque[tuple[str, Future[bytes]]] = deque()
        for one in documents:
            sent = pool.submit(looked_at, packed(one), one.name, profile.id, explain=explain)
            waiting.append((one.name, sent))
            if len(waiting) > WAITING * at_once:
                yield _received(*waiting.popleft())
        while waiting:
            yield _received(*waiting.popleft())


def _received(name: str, sent: Future[bytes]) -> tuple[Finding, ...]:
    return wire.unpacked(sent.result(), name)
