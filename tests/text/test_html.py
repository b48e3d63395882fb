from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutybound.text import Document, Joined, html
from dutybound.text.building import document
from tests.text.made_blocks import by_text

PAGE = """\
<!doctype html><html><head><title>Disabled children’s team</title><style>p {}</style></head>
<body class="cookies-accepted">
<div id="cookie-banner"><p>We use cookies.</p></div>
<a class="govuk-skip-link" href="#main">Skip</a>
<header><nav><a href="/">Home</a></nav></header>
<main id="main"><nav class="breadcrumbs"><p>You are here</p></nav>
<h1>Who we assess</h1>
<p>We help. We will not assess children who</p>
<ul><li>have ADHD; or</li>
    <li><p>have <strong>one</strong> of:</p><ol type="a"><li>autism<li>tics</ol>
    <p>They go elsewhere.</p></li></ul>
<p>Call us<br>- by phone<br>- by letter</p>
<p><b>What to send</b></p>
<p>See <a href="/policy.pdf">the policy</a> and <a href="javascript:x()">this</a>.</p>
<details><summary>If you are 18</summary><p>Ask the adult team.</p></details>
<p>After details.</p>
<p hidden>Never shown</p><p style="display: none">Never shown</p>
<span class="visually-hidden">Never shown</span>
<h2><button>How we decide</button></h2><div class="accordion-panel" hidden><p>A panel decides.</p></div>
<blockquote><p>A child is disabled if blind.</p></blockquote>
<p>It says <q>a child is disabled</q></p>
<dl><dt>How long?</dt><dd>Ten days.</dd></dl><p>After the list.</p>
<select><option>Choose</option></select><script>var words = "no"</script>
</main><aside><p>News</p></aside><footer><p>Contact</p></footer></body></html>"""


@pytest.fixture(scope="module")
def page() -> Document:
    return of(PAGE)


def of(source: str) -> Document:
    return document(html.read(source.encode()), "page.html")


def test_what_is_said_and_nothing_around_it(page: Document) -> None:
    assert page.title == "Disabled children’s team"
    assert [clause.text for clause in page.clauses] == [
        "Who we assess",
        "We help.",
        "We will not assess children who",
        "have ADHD; or",
        "have one of:",
        "autism",
        "tics",
        "They go elsewhere.",
        "Call us",
        "by phone",
        "by letter",
        "What to send",
        "See the policy and this.",
        "If you are 18",
        "Ask the adult team.",
        "After details.",
        "How we decide",
        "A panel decides.",
        "A child is disabled if blind.",
        "It says “a child is disabled”",
        "How long?",
        "Ten days.",
        "After the list.",
    ]


def test_lists(page: Document) -> None:
    tics = by_text(page, "tics")
    assert tics.whole == "We will not assess children who have one of: tics"
    assert by_text(page, "have ADHD; or").joined is Joined.ANY
    goes_on = by_text(page, "They go elsewhere.")
    assert goes_on.whole == goes_on.text
    assert goes_on.in_list == by_text(page, "have ADHD; or").in_list
    assert by_text(page, "by letter").whole == "Call us by letter"


def test_headings(page: Document) -> None:
    assert by_text(page, "See the policy and this.").headings == ("Who we assess", "What to send")
    assert by_text(page, "Ask the adult team.").headings == ("Who we assess", "If you are 18")
    assert by_text(page, "After details.").headings == ("Who we assess",)
    assert by_text(page, "Ten days.").headings[-1] == "How long?"
    assert by_text(page, "After the list.").headings == ("Who we assess", "How we decide")


def test_links_and_quotes(page: Document) -> None:
    assert page.links == (("/policy.pdf", "the policy"),)
    assert by_text(page, "A child is disabled if blind.").quoted


TABLE = """<table><caption>Levels</caption>
<tr><th>Level<th colspan=2>Offer</tr><tr><th>3<td>Assessment<td>Yes</tr>
<tr><th rowspan=2>4<td>None<td>x</tr><tr><td>Later<td>y</tr></table>
<table role=presentation><tr><td>Laid out</td></tr></table>"""


def test_tables() -> None:
    made = of(TABLE)
    assert [clause.whole for clause in made.clauses] == [
        "Levels",
        "Level",
        "Offer",
        "3",
        "3, Offer: Assessment",
        "3, Offer: Yes",
        "4",
        "4, Offer: None",
        "4, Offer: x",
        "4, Offer: Later",
        "4, Offer: y",
        "Laid out",
    ]
    assert [clause.is_cell for clause in made.clauses] == [False, *[True] * 10, False]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<meta charset=iso-8859-1><p>Caf\xe9 \x93yes\x94", "Café “yes”"),
        ("<p>Café".encode(), "Café"),
        ("<meta charset=utf-16><p>Café".encode("utf-16"), "Café"),
        (b"<meta charset=zip_codec><p>Caf\xe9", "Café"),
        (b"<meta charset=nonsense><p>Caf\xe9", "Café"),
        (b"<p>a&nbsp;b&shy;c", "a bc"),
    ],
)
def test_alphabets(data: bytes, said: str) -> None:
    assert document(html.read(data), "").clauses[0].text == said


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_any_text_can_be_a_page(text: str) -> None:
    of(f"<ul><li>{text}")


LETTERS = st.text("abcdefgh", min_size=1, max_size=6)
TAGS = st.sampled_from(
    ["p", "div", "li", "ul", "ol", "h2", "span", "td", "table", "tr", "blockquote", "dd", "b"]
)


@given(st.lists(st.tuples(st.sampled_from(["<", "</"]), TAGS, LETTERS), max_size=20))
def test_no_word_of_a_page_is_lost_however_its_tags_stand(
    parts: list[tuple[str, str, str]],
) -> None:
    """A table gives words that stand wrongly inside it back to what is before it: their order may change."""
    source = "".join(f"{mark}{tag}> {word} " for mark, tag, word in parts)
    told = [word for clause in of(source).clauses for word in clause.text.split()]
    assert sorted(told) == sorted(word for _, _, word in parts)
