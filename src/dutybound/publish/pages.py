"""One page of a site: its head, the ways round the site, its contents and its foot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

from dutybound.language import Rulebook
from dutybound.paper.html import Fragments, head
from dutybound.paper.html import style as shared_style

INDEX, SOURCES = "index.html", "sources.html"


@cache
def style() -> str:
    """The style of the site's pages: that of every page of ours, and what is the site's own."""
    return shared_style() + _beside("site.css")


@cache
def search_script() -> str:
    """The script that searches, which only the page with the index has."""
    return _beside("search.js")


def _beside(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def page(
    title: str, body: Iterable[str], foot: Iterable[str], *, up: str = "", script: str = ""
) -> bytes:
    """A whole page.  `up` leads from it to the top of the site, and `script` is run at its end."""
    parts = [
        *head(title, style(), script),
        '<body>\n<a class="skip" href="#main">Skip to what this page says</a>',
        *_ways(up),
        *body,
        "<footer>",
        *Fragments().paragraphs(foot),
        "</footer>",
        *([f"<script>{script}</script>"] if script else []),
        "</body>\n</html>\n",
    ]
    return "\n".join(parts).encode()


def edition(rulebook: Rulebook) -> str:
    """Which rulebook a page was made from."""
    return f"Rulebook {rulebook.name}, version {rulebook.version}, hash {rulebook.digest()}."


def _ways(up: str) -> Iterator[str]:
    yield '<nav class="site" aria-label="The rulebook">\n<ul>'
    yield f'<li><a href="{up}{INDEX}">Rules by area, and search</a></li>'
    yield f'<li><a href="{up}{SOURCES}">Rules by source</a></li>'
    yield "</ul>\n</nav>"
