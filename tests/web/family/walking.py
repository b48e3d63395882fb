"""Going through the pages as a family does, each page held to the rules of the house."""

from __future__ import annotations

import re
from collections.abc import Callable

from django.test import Client

from tests.web.house_rules import Page, Visitor

MOST = 300


class Family:
    """A visitor who answers questions."""

    def __init__(self, client: Client, who: str = "parent") -> None:
        self.client = client
        self.visit = Visitor(client)
        self.page = self.visit.post("/begin/", {"who": who})

    def comes_with(self, *problems: str, words: str = "") -> Page:
        """Choose problems; the page that follows."""
        self.page = self.visit.post(
            "/what-is-happening/", {"problem": list(problems), "words": words}
        )
        return self.page

    def answers(self, choose: Callable[[Page], dict[str, str]]) -> list[str]:
        """Answer every question; the questions, in order."""
        asked: list[str] = []
        for _ in range(MOST):
            self.page = self.visit.get("/question/")
            if not re.fullmatch(r"/question/\d+/", self.page.path):
                return asked
            asked.append(question_of(self.page))
            taken = self.client.post(self.page.path, choose(self.page))
            assert taken.status_code == 303, f"not taken: {asked[-1]}"
        raise AssertionError(f"no end of questions: {asked}")


def question_of(page: Page) -> str:
    """The question that a page asks."""
    (heading,) = page.all("h1")
    return " ".join("".join(heading.itertext()).split())


def controls(page: Page) -> set[str]:
    """The values that can be ticked."""
    return {e.get("value", "") for e in page.all("input") if e.get("type") in ("radio", "checkbox")}


def not_known(page: Page) -> dict[str, str]:
    """I don't know, to everything."""
    return {"answer": "unknown" if "unknown" in controls(page) else "none"}


def in_march(page: Page) -> dict[str, str]:
    """Everything was in March 2026, everything is so, and there are no others."""
    values = controls(page)
    if "when" in values:
        return {"answer": "when", "answer-when": "March 2026"}
    if not any(page.all("select")):
        return {"answer": "no"}  # only facts are asked who says so: this is about a list
    if "none" in values and "unknown" not in values:
        return {"answer": "none"}
    return {"answer": "yes" if "yes" in values else "unknown"}
