"""The rules that every page keeps, and a client that fails any page which does not.

    def test_a_page(client: Client) -> None:
        page = Visitor(client).get("/privacy/")
        assert "30 days" in page.text

`faults_of(markup)` is the same without a client.  What only a browser can tell (contrast, focus, layout)
is looked at in tests/web/browser.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import html5lib
from django.http import HttpResponseBase
from django.test import Client

HTML = "text/html"
MOST_HOPS = 8

# A title stands in the list of recently visited pages, where anybody may read it.
TELLING = re.compile(
    r"\b(999|abus|accus|assess|blam|carer?s?\b|child|complain|council|court|danger|disab|ehc|fabricat|harm"
    r"|law(yer)?s?\b|legal|nhs|ombuds|parent|plan\b|police|refus|school|send\b|social|solicitor|tribunal|violen)",
    re.IGNORECASE,
)
TITLE = re.compile(r"(\S[^:–]*: )?(\S.* – )?Dutybound")

SILENT_INPUTS = {"hidden", "submit", "button", "reset", "image"}
TYPED_INPUTS = {"text", "search", "email", "tel", "url", "password", "number", "date"}
FETCHED = {
    *(
        ("script", "src"),
        ("img", "src"),
        ("img", "srcset"),
        ("source", "src"),
        ("source", "srcset"),
    ),
    *(("iframe", "src"), ("video", "src"), ("video", "poster"), ("audio", "src"), ("embed", "src")),
    *(("track", "src"), ("object", "data"), ("link", "href"), ("form", "action")),
    *(("button", "formaction"), ("input", "formaction"), ("image", "href"), ("use", "href")),
}
POINTING = ("aria-describedby", "aria-labelledby", "aria-controls", "for")


@dataclass(frozen=True)
class Page:
    """A page as it arrived: its markup, the same as a tree, and what came with it."""

    markup: str
    tree: Element
    complaints: tuple[str, ...] = ()
    status: int = 200
    policy: str = ""
    path: str = ""
    response: Any = None

    @classmethod
    def of(cls, markup: str, **more: Any) -> Page:
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        tree = parser.parse(markup)
        complaints = tuple(
            f"line {where[0]}: {code} {about}" for where, code, about in parser.errors
        )
        return cls(markup, tree, complaints, **more)

    @property
    def text(self) -> str:
        """What a reader sees, with single spaces."""
        body = self.tree.find("body")
        return words(body) if body is not None else ""

    @property
    def title(self) -> str:
        return words(self.tree.find("head/title"))

    def all(self, *tags: str) -> Iterator[Element]:
        return (e for e in self.tree.iter() if tag_of(e) in tags)


def words(element: Element | None) -> str:
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def tag_of(element: Element) -> str:
    """The element's plain name; a comment has none."""
    tag: object = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


Rule = Callable[[Page], Iterable[str]]
RULES: list[Rule] = []


def rule(check: Rule) -> Rule:
    RULES.append(check)
    return check


def faults_of(page: Page | str) -> list[str]:
    """What is wrong with a page, each fault with the name of the rule that it breaks."""
    looked_at = Page.of(page) if isinstance(page, str) else page
    return [f"{check.__name__}: {fault}" for check in RULES for fault in check(looked_at)]


# --- the page as a whole ------------------------------------------------------------------------


@rule
def answered(page: Page) -> Iterator[str]:
    if page.status != 200:
        yield f"the answer's status is {page.status}"


@rule
def valid_html(page: Page) -> Iterator[str]:
    yield from page.complaints


@rule
def neutral_title(page: Page) -> Iterator[str]:
    if not TITLE.fullmatch(page.title):
        yield f"the title is {page.title!r}, not 'Dutybound' or 'a step – Dutybound'"
    if told := TELLING.search(page.title):
        yield f"the title {page.title!r} tells of {told.group()!r}"


@rule
def one_main_heading(page: Page) -> Iterator[str]:
    headings = [words(h) for h in page.all("h1")]
    if len(headings) != 1 or not headings[0]:
        yield f"main headings: {headings}"


@rule
def headings_in_order(page: Page) -> Iterator[str]:
    before = 1
    for heading in page.all("h1", "h2", "h3", "h4", "h5", "h6"):
        level = int(tag_of(heading)[1])
        if level > before + 1:
            yield f"<h{level}> {words(heading)!r} comes after <h{before}>"
        if not words(heading):
            yield f"an empty <h{level}>"
        before = level


@rule
def language_named(page: Page) -> Iterator[str]:
    html = page.tree
    if not html.get("lang"):
        yield "<html> has no lang"
    if html.get("dir") not in {"ltr", "rtl"}:
        yield f"<html> has dir {html.get('dir')!r}"


@rule
def unique_ids(page: Page) -> Iterator[str]:
    for name, times in Counter(e.get("id") for e in page.tree.iter() if "id" in e.attrib).items():
        if times > 1 or not name:
            yield f"id {name!r} is there {times} times"


@rule
def pointers_lead_somewhere(page: Page) -> Iterator[str]:
    ids = {e.get("id") for e in page.tree.iter()}
    for element in page.tree.iter():
        for attribute in POINTING:
            for name in (element.get(attribute) or "").split():
                if name not in ids:
                    yield f"{attribute} names {name!r}, which is not there"
        href = element.get("href") or ""
        if href.startswith("#") and href[1:] not in ids:
            yield f"a link to {href}, which is not there"


@rule
def skip_link_first(page: Page) -> Iterator[str]:
    first = next(page.all("a", "button", "input", "summary"), None)
    href = (first.get("href") or "") if first is not None else ""
    target = next((e for e in page.tree.iter() if e.get("id") == href[1:]), None)
    if not href.startswith("#") or target is None or tag_of(target) != "main":
        yield f"the first control leads to {href!r}, not to the <main>"


@rule
def way_out(page: Page) -> Iterator[str]:
    exits = [a for a in page.all("a") if "duty-exit" in (a.get("class") or "").split()]
    if len(exits) != 1 or not (exits[0].get("href") or "").startswith("/"):
        yield f"{len(exits)} links to leave the page"


# --- forms --------------------------------------------------------------------------------------


@rule
def controls_labelled(page: Page) -> Iterator[str]:
    labelled = {e.get("for") for e in page.all("label") if words(e)}
    wrapped = {id(c) for e in page.all("label") if words(e) for c in e.iter()}
    for control in page.all("input", "select", "textarea"):
        if control.get("type", "text") in SILENT_INPUTS and tag_of(control) == "input":
            continue
        if control.get("id") not in labelled and id(control) not in wrapped:
            yield f"<{tag_of(control)} name={control.get('name')!r}> has no label"


@rule
def groups_named(page: Page) -> Iterator[str]:
    in_groups = {
        id(control)
        for group in page.all("fieldset")
        if words(next((e for e in group if tag_of(e) == "legend"), None))
        for control in group.iter()
    }
    for control in page.all("input"):
        if control.get("type") in {"radio", "checkbox"} and id(control) not in in_groups:
            yield f"{control.get('type')} {control.get('name')!r} is in no fieldset with a legend"


@rule
def things_to_press_have_words(page: Page) -> Iterator[str]:
    for element in page.all("a", "button", "summary"):
        if not words(element) and not element.get("aria-label"):
            yield f"<{tag_of(element)}> without words"
        if tag_of(element) == "a" and not element.get("href"):
            yield f"the link {words(element)!r} leads nowhere"


@rule
def pictures_described(page: Page) -> Iterator[str]:
    for picture in page.all("img"):
        if "alt" not in picture.attrib:
            yield f"the picture {picture.get('src')!r} has no alt"
    for drawing in page.all("svg"):
        if drawing.get("aria-hidden") != "true" and drawing.get("role") != "img":
            yield "a drawing is neither hidden from readers aloud nor named as a picture"


@rule
def forms_guarded(page: Page) -> Iterator[str]:
    for form in page.all("form"):
        typed = [e for e in form.iter() if _is_typed(e)]
        if (form.get("method") or "get").lower() != "post":
            if typed:
                yield f"what is typed in {typed[0].get('name')!r} would stand in the address"
        elif not any(
            e.get("name") == "csrfmiddlewaretoken" and e.get("value") for e in form.iter()
        ):
            yield "a form that posts has no token"


@rule
def nothing_remembered(page: Page) -> Iterator[str]:
    quiet = {id(e) for f in page.all("form") if f.get("autocomplete") == "off" for e in f.iter()}
    for control in page.all("input", "textarea"):
        off = control.get("autocomplete", "off" if id(control) in quiet else "on") == "off"
        if _is_typed(control) and not off:
            yield f"the browser may remember what is typed in {control.get('name')!r}"


def _is_typed(element: Element) -> bool:
    tag = tag_of(element)
    return tag == "textarea" or (tag == "input" and element.get("type", "text") in TYPED_INPUTS)


# --- what the policy forbids, and strangers -------------------------------------------------------


@rule
def scripts_carry_the_nonce(page: Page) -> Iterator[str]:
    allowed = re.search(r"script-src[^;]*'nonce-([^']+)'", page.policy)
    for element in page.all("script", "style"):
        nonce = element.get("nonce")
        if not nonce or (allowed and nonce != allowed.group(1)):
            yield f"<{tag_of(element)}> with the nonce {nonce!r}"


@rule
def nothing_inline(page: Page) -> Iterator[str]:
    for element in page.tree.iter():
        for name, value in element.attrib.items():
            plain = str(name).lower()
            if plain.startswith("on") or plain == "style":
                yield f"<{tag_of(element)}> has {plain}={value!r}"
            if str(value).strip().lower().startswith(("javascript:", "data:")):
                yield f"<{tag_of(element)}> runs or holds {value!r}"


@rule
def no_strangers(page: Page) -> Iterator[str]:
    for element in page.tree.iter():
        for name, value in element.attrib.items():
            attribute = str(name).rpartition("}")[2]
            if (tag_of(element), attribute) in FETCHED and not _is_ours(value):
                yield f"<{tag_of(element)} {attribute}={value!r}> asks a stranger"
        if tag_of(element) == "meta" and (element.get("http-equiv") or "").lower() == "refresh":
            yield "a page that moves on by itself"
    if "url(" in "".join("".join(e.itertext()) for e in page.all("style")):
        yield "a style that fetches"


@rule
def outward_links_say_nothing(page: Page) -> Iterator[str]:
    for link in page.all("a"):
        href = link.get("href") or ""
        kept_quiet = "noreferrer" in (link.get("rel") or "").split()
        if href.startswith("//") or (urlsplit(href).netloc and not kept_quiet):
            yield f"the link to {href} tells where its reader came from"
        if href.startswith("http:"):
            yield f"the link to {href} is not encrypted"


def _is_ours(address: str) -> bool:
    parts = urlsplit(address.strip())
    return not parts.scheme and not parts.netloc


# --- the client -----------------------------------------------------------------------------------


class Visitor:
    """A client that looks at every page it is given.  Fails on the first page that breaks a rule."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def get(self, path: str, status: int = 200) -> Page:
        """The page at a path (redirects are followed), after it was looked at."""
        return self._arrive(self.client.get(path), path, status)

    def post(self, path: str, data: dict[str, Any] | None = None, status: int = 200) -> Page:
        """The page that an answer leads to.  An answer that is taken leads on with 303."""
        response = self.client.post(path, data or {})
        if 300 <= response.status_code < 400:
            assert response.status_code == 303, f"{path} leads on with {response.status_code}"
        return self._arrive(response, path, status)

    def _arrive(self, response: HttpResponseBase, path: str, status: int) -> Page:
        for _ in range(MOST_HOPS):
            if response.status_code not in {301, 302, 303, 307, 308}:
                break
            path = response.headers["Location"]
            response = self.client.get(path)
        return look_at(response, path, status)


def look_at(response: Any, path: str = "", status: int = 200) -> Page:
    """Check an answer that holds a page, and give it.  Fails with all faults, one a line."""
    assert response.headers["Content-Type"].startswith(HTML), f"{path}: {response.headers}"
    policy = response.headers.get("Content-Security-Policy", "")
    page = Page.of(
        response.content.decode(),
        status=200 if response.status_code == status else response.status_code,
        policy=policy,
        path=path,
        response=response,
    )
    faults = faults_of(page)
    assert not faults, "\n".join([f"{path} breaks the rules of the house:", *faults])
    return page
