"""A visitor with no browser and no Django: a connection that is kept alive, a cookie jar, and form tokens.

visitor = Caller(port)
visitor.post("/begin/", {"who": "parent"})
assert visitor.get("/answers/").status == 200
"""

from __future__ import annotations

import html
import http.client
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
TICKED = re.compile(r'<input[^>]* name="answer"[^>]* type="(?:radio|checkbox)" value="([^"]*)"')
HEADING = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL)
ROW = re.compile(
    r'id="answer-(\d+)">\s*<dt[^>]*>(.*?)</dt>\s*<dd[^>]*>(.*?)(?:<p |</dd>)', re.DOTALL
)
TAG = re.compile(r"<[^>]+>")
FORM = "application/x-www-form-urlencoded"
PATIENCE = 60

Fields = Mapping[str, str | list[str]]


@dataclass(frozen=True)
class Answer:
    """What came back: its status, where it leads ("" if nowhere), and what it holds."""

    status: int
    location: str
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


class Caller:
    """One visitor.  OSError or HTTPException where the server does not answer."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}
        self.token = ""
        self._line = self._connect()

    def _connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("localhost", self.port, timeout=PATIENCE)

    def hang_up(self) -> None:
        """Close the connection; the next request opens another."""
        self._line.close()

    def get(self, path: str) -> Answer:
        return self._ask("GET", path, b"", "")

    def post(self, path: str, fields: Fields | None = None) -> Answer:
        """Send a form with the token of the last page that had one."""
        if not self.token:
            self.get("/begin/")
        sent = {"csrfmiddlewaretoken": self.token, **(fields or {})}
        return self._ask("POST", path, urlencode(sent, doseq=True).encode(), FORM)

    def upload(
        self,
        path: str,
        name: str,
        content: bytes,
        *,
        called: str = "mine.yaml",
        fields: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send a file in the control `name`, with other fields beside it."""
        mark = secrets.token_hex(16)
        said = {"csrfmiddlewaretoken": self.token, **(fields or {})}
        parts = (
            *(
                f'--{mark}\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n'
                for k, v in said.items()
            ),
            f'--{mark}\r\nContent-Disposition: form-data; name="{name}"; filename="{called}"\r\n\r\n',
        )
        body = "".join(parts).encode() + content + f"\r\n--{mark}--\r\n".encode()
        return self._ask("POST", path, body, f"multipart/form-data; boundary={mark}")

    def follow(self, answer: Answer) -> Answer:
        """The page that an answer leads to."""
        while answer.location:
            answer = self.get(answer.location.partition("#")[0])
        return answer

    def _ask(self, method: str, path: str, body: bytes, kind: str) -> Answer:
        headers = {"Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items())}
        if body:
            headers |= {"Content-Type": kind, "Origin": f"http://localhost:{self.port}"}
        self._line.request(method, path, body or None, headers)
        got = self._line.getresponse()
        content = got.read()
        self._remember(got.headers.get_all("Set-Cookie") or [])
        answer = Answer(got.status, got.headers.get("Location") or "", content)
        if found := TOKEN.search(content.decode("utf-8", "replace")):
            self.token = found[1]
        return answer

    def _remember(self, lines: list[str]) -> None:
        for line in lines:
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value


def heading(page: Answer) -> str:
    """The words of a page's main heading."""
    found = HEADING.search(page.text)
    return plain(found[1]) if found else ""


def ticks(page: Answer) -> list[str]:
    """What can be ticked on the page of a question."""
    return TICKED.findall(page.text)


def rows(page: Answer) -> dict[int, tuple[str, str]]:
    """The questions and answers on the page of the answers, by number."""
    return {int(n): (plain(asked), plain(told)) for n, asked, told in ROW.findall(page.text)}


def plain(markup: str) -> str:
    """The words of some markup, with single spaces."""
    return " ".join(html.unescape(TAG.sub("", markup)).split())
