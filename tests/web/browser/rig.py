"""A real browser on the real pages: what every browser test may ask of a tab.

    def test_it(tab_of: TabMaker) -> None:
        tab = tab_of(PHONE, scripts=False)
        tab.open("/help-now/")
        tab.accessible()

A tab that asks anything of a stranger fails its test, at the latest when the test ends.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    Page,
    Playwright,
    Response,
    ViewportSize,
    sync_playwright,
)

ROOT = Path(__file__).parents[3]
AXE = ROOT / "src/dutybound/web/design/frontend/node_modules/axe-core/axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

PHONE = ViewportSize(width=390, height=844)
DESKTOP = ViewportSize(width=1200, height=900)

QUIET = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    # Whoever asks for anything but this machine finds nothing there.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
]

HERE_ONLY = {"localhost", "127.0.0.1"}
MANY_PRESSES = 80


def chromium() -> str | None:
    """Where this machine's Chromium is, if it has one (or $CHROMIUM says where)."""
    return os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")


def launch(playwright: Playwright, executable: str) -> Browser:
    return playwright.chromium.launch(executable_path=executable, headless=True, args=QUIET)


def a_browser() -> Iterator[Browser]:
    """Chromium, for a fixture.  Without it the tests are skipped, but never in CI."""
    executable = chromium()
    if not executable:
        missing = "no Chromium on this machine (on Debian: apt install chromium)"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        opened = launch(playwright, executable)
        yield opened
        opened.close()


def mark_those_under(folder: Path, items: list[pytest.Item]) -> None:
    """Mark the tests of a folder as ones that need a browser."""
    for item in items:
        if folder in item.path.parents:
            item.add_marker(pytest.mark.browser)


@dataclass
class Tab:
    """One page of a browser of its own, with an empty cookie jar, at an address."""

    page: Page
    address: str
    strangers: list[str] = field(default_factory=list)
    received: dict[str, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.context.on("request", lambda request: self._asked(request.url))
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on(
            "console",
            lambda said: self.faults.append(said.text) if said.type == "error" else None,
        )
        self._count_bytes()

    def open(self, path: str) -> Response:
        """Go to a page of ours.  Fails where the answer is not a success."""
        response = self.page.goto(self.address + path)
        assert response, path
        assert response.ok, f"{path}: {response.status}"
        return response

    def kept_to_itself(self) -> None:
        """Fail if the pages asked anything of a stranger, or a script or a policy complained."""
        assert not self.strangers, f"asked of strangers: {self.strangers}"
        assert not self.faults, f"the browser complained: {self.faults}"

    def accessible(self) -> None:
        """Fail on whatever axe finds against WCAG 2.2, A or AA, on the page as it stands."""
        found = self._axe()
        assert not found, "\n".join(found)

    def fits(self) -> None:
        """Fail where one must scroll sideways."""
        wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        over = self.page.evaluate(wide)
        assert over <= 0, f"{self.page.url} is {over} px too wide"

    def weight(self) -> int:
        """Bytes that came over the wire since the last call, with their headers."""
        self.page.wait_for_load_state("networkidle")
        total = sum(self.received.values())
        self.received.clear()
        return total

    def tab_to(self, words: str) -> None:
        """Press Tab until the control with these words has the focus; it must show that it has."""
        for _ in range(MANY_PRESSES):
            self.page.keyboard.press("Tab")
            if re.search(words, self.focused(), flags=re.IGNORECASE):
                return self.shows_focus()
        raise AssertionError(f"the Tab key does not reach {words!r} on {self.page.url}")

    def shows_focus(self) -> None:
        """Fail where nothing shows which control has the focus, or something covers it."""
        words = self.focused()
        assert self.page.evaluate(FOCUS_SHOWS), f"nothing shows the focus on {words!r}"
        assert self.page.evaluate(FOCUS_IS_SEEN), f"the focus on {words!r} is covered"

    def focused(self) -> str:
        """The words of the control that has the focus."""
        return str(self.page.evaluate(FOCUSED_WORDS))

    def picture(self, path: Path) -> None:
        self.page.screenshot(path=path, full_page=True)

    def _asked(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in {"http", "https", "ws", "wss"} and parts.hostname not in HERE_ONLY:
            self.strangers.append(url)

    def _count_bytes(self) -> None:
        wire = self.page.context.new_cdp_session(self.page)
        wire.send("Network.enable")
        wire.on("Network.loadingFinished", self._arrived)

    def _arrived(self, event: dict[str, Any]) -> None:
        self.received[event["requestId"]] = int(event["encodedDataLength"])

    def _axe(self) -> list[str]:
        self.page.evaluate(AXE.read_text(encoding="utf-8"))
        options = {"runOnly": {"type": "tag", "values": RULES}}
        results = self.page.evaluate("options => axe.run(document, options)", options)
        return [
            f"{self.page.url}: {found['id']}: {node['html']} {node['failureSummary']}"
            for found in results["violations"]
            for node in found["nodes"]
        ]


TabMaker = Callable[..., Tab]


def close_all(opened: list[Tab]) -> None:
    """Close tabs, each of which must have kept to itself."""
    for tab in opened:
        tab.page.context.close()
    for tab in opened:
        tab.kept_to_itself()


FOCUSED_WORDS = """() => {
    const it = document.activeElement;
    if (!it || it === document.body) return "";
    const labels = it.labels ? [...it.labels].map((label) => label.innerText) : [];
    return [it.getAttribute("aria-label"), ...labels, it.innerText].filter(Boolean).join(" ").trim();
}"""

# Radios and checkboxes are drawn beside the control, which is itself transparent.
FOCUS_SHOWS = """() => {
    const it = document.activeElement;
    const drawn = [getComputedStyle(it)];
    for (const label of it.labels ?? []) drawn.push(getComputedStyle(label, "::before"));
    return drawn.some((style) => style.boxShadow !== "none"
        || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2));
}"""

FOCUS_IS_SEEN = """() => {
    const box = document.activeElement.getBoundingClientRect();
    const x = box.left + Math.min(box.width / 2, 20);
    const top = document.elementFromPoint(x, box.top + box.height / 2);
    return top !== null && (top === document.activeElement || document.activeElement.contains(top)
        || [...(document.activeElement.labels ?? [])].some((label) => label.contains(top)));
}"""
