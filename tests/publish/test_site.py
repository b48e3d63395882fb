"""The site: every rule whole, every link leads somewhere, nothing is fetched, the same bytes each time."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from html import unescape
from itertools import pairwise
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest

from dutybound.cli import ending, main
from dutybound.cli.worked_examples import examples_text
from dutybound.engine.report_rule import in_force_words
from dutybound.language import (
    Confidence,
    Judgment,
    Reply,
    Rulebook,
    Source,
    SourceKind,
    Text,
    Verdict,
)
from dutybound.language import between as in_force_between
from dutybound.language.expressions import Named
from dutybound.language.rules import excuses_of, extension_of
from dutybound.law.england import rulebook as england
from dutybound.law.england.areas import AREA_TITLES
from dutybound.publish.site import site
from tests.cli.made_up import ACT, AWAY, LIMIT, MORE_TIME, Lamp, Remedy, Test, rule, rulebook
from tests.cli.test_page import NASTY, Reader
from tests.language.test_reviews import review
from tests.law.worked_examples import examples_of

Files = dict[str, bytes]

GUIDE = Source(SourceKind.GUIDANCE, "Lamp Guide 2020", "Lamp Guide")
COURT = Source(SourceKind.JUDGMENT, "R v Lamp", "R v Lamp [2005] 1")
IS_LAMP = rule(Test(holds=Lamp.red), id="status.is-lamp", title="What a lamp is")
BRING = rule(
    LIMIT,
    engaged=Named("status.is-lamp", "it is a lamp", "it is no lamp", Lamp.red),
    sources=(ACT / "s 17", ACT / "s 9", GUIDE / "page 2"),
    judgments=(Judgment(COURT / "", settles="A lamp is a lamp.", decided="2005-01-01"),),
    earlier=(
        Text(in_force=in_force_between((1990, 1, 1), (2000, 12, 31)), steps=(LIMIT,), note="Oil."),
    ),
    remedies=(Remedy(id="r", title="Ask", limit="Now.", rule="status.is-lamp"),),
)
EXAMPLES = (
    "- {name: one, case: {as_of: 2026-11-22, lamps: [{id: l}]}, expect: [{matter: l, status: due}]}"
)


def built(law: Rulebook, examples: Callable[..., str | None] = lambda _: EXAMPLES) -> Files:
    return site(law, {"status": "What things are"}, examples)


def words(page: bytes) -> str:
    """What a page says, without its head and tags."""
    body = page.decode().partition("<body>")[2]
    without_links = re.sub(r"</?a\b[^>]*>", "", body)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", without_links)).split())


def law_of_lamps() -> Rulebook:
    law = rulebook(IS_LAMP, BRING)
    law.redirects["lamps.fetch"] = "lamps.bring"
    return law


@pytest.fixture(scope="module")
def whole() -> Files:
    return site(england(), AREA_TITLES, examples_text)


def test_there_is_a_page_for_each_rule_and_each_id_that_was_one(whole: Files) -> None:
    law = england()
    ids = [*(one.id for one in law), *law.redirects]
    wanted = {"index.html", "sources.html", *(f"rules/{one}.html" for one in ids)}
    assert set(whole) == wanted


def test_the_page_of_a_rule_says_everything(whole: Files) -> None:
    for one in england():
        page = words(whole[f"rules/{one.id}.html"])
        steps = [step for text in one.texts for step in text.steps]
        wanted = [one.title, one.must, one.judged, one.gives_less, one.seen, *one.doubts]
        wanted += [one.best_answer.answer, one.best_answer.paper]
        wanted += [f"Confidence: {one.confidence.value}"]
        wanted += [c.words for c in one.rests_on] + [judgment.settles for judgment in one.judgments]
        wanted += [w for reply in one.replies for w in (reply.statement, reply.because)]
        wanted += [w for remedy in one.remedies for w in (remedy.title, remedy.limit, remedy.rule)]
        wanted += [excuse.title for step in steps for excuse in excuses_of(step)]
        wanted += [e.needs for step in steps if (e := extension_of(step)) is not None]
        wanted += [w for text in one.texts for w in (in_force_words(text.in_force), text.note)]
        wanted += [example.name[1:] for example in examples_of(one)]
        assert not [w for w in wanted if " ".join(w.split()) not in page], one.id


def test_every_link_to_the_law_is_there(whole: Files) -> None:
    for one in england():
        page = whole[f"rules/{one.id}.html"].decode()
        assert not [c for c in one.rests_on if c.url and f'href="{c.url}"' not in page]


def test_each_rule_stands_once_by_area_and_each_provision_by_source(whole: Files) -> None:
    index, sources = whole["index.html"].decode(), whole["sources.html"].decode()
    for one in england():
        assert index.count(f'href="rules/{one.id}.html"') == 1
        assert not [c for c in one.rests_on if f">{c.words}" not in unescape(sources)]
        assert f'href="rules/{one.id}.html"' in sources


def test_every_area_of_england_has_a_title() -> None:
    assert {one.id.partition(".")[0] for one in england()} <= set(AREA_TITLES)


def test_every_link_leads_somewhere(whole: Files) -> None:
    pages = {**whole, **{f"made-up/{k}": v for k, v in built(law_of_lamps()).items()}}
    ids = {name: set(re.findall(r' id="([^"]+)"', page.decode())) for name, page in pages.items()}
    for name, page in pages.items():
        for address in re.findall(r'(?:href|src)="([^"]*)"', page.decode()):
            if address.startswith("https://www.legislation.gov.uk/"):
                continue
            path, _, anchor = address.partition("#")
            target = normpath(join(dirname(name), path)) if path else name
            assert target in pages, f"{name} leads to {address}"
            assert not anchor or anchor in ids[target], f"{name} leads to {address}"


def test_every_page_is_well_made_and_fetches_nothing(whole: Files) -> None:
    for name, page in whole.items():
        read = Reader(page.decode())
        (html,) = read.of("html")
        assert html[1]["lang"] == "en-GB"
        ids = [given["id"] for _, given in read.tags if "id" in given]
        assert len(ids) == len(set(ids)), name
        assert not list(read.of("img", "iframe", "link", "object"))
        assert not [1 for _, given in read.tags for key in given if key in ("src", "style")]
        assert not [1 for _, given in read.tags for key in given if key.startswith("on")]
        levels = [int(tag[1]) for tag, _ in read.of("h1", "h2", "h3", "h4")]
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_policy_allows_the_page_itself_and_nothing_else(whole: Files) -> None:
    for name, page in whole.items():
        text = page.decode()
        policy = next(
            given["content"] for _, given in Reader(text).of("meta") if "http-equiv" in given
        )
        style = re.findall(r"<style>(.*?)</style>", text, flags=re.DOTALL)
        script = re.findall(r"<script>(.*?)</script>", text, flags=re.DOTALL)
        allowed = ["default-src 'none'", f"style-src '{digest(style[0])}'"]
        allowed += [f"script-src '{digest(one)}'" for one in script]
        assert policy.split("; ") == [*allowed, "base-uri 'none'", "form-action 'none'"]
        assert len(script) == (name == "index.html")


def digest(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def test_the_same_rulebook_gives_the_same_bytes(whole: Files) -> None:
    assert site(england(), AREA_TITLES, examples_text) == whole


# --- in a made-up law -------------------------------------------------------------------------------


def test_ids_of_rules_are_links() -> None:
    page = built(law_of_lamps())["rules/lamps.bring.html"].decode()
    assert 'It is a lamp (<a href="status.is-lamp.html">status.is-lamp</a>)' in page
    assert 'worked out in</h4>\n<p><a href="status.is-lamp.html">status.is-lamp</a>' in page


def test_a_definition_names_the_rules_that_lead_to_it() -> None:
    page = words(built(law_of_lamps())["rules/status.is-lamp.html"])
    assert "Rules that lead here Bring the lamp (lamps.bring)" in page


def test_an_id_that_was_one_leads_to_the_one_that_is() -> None:
    page = built(law_of_lamps())["rules/lamps.fetch.html"].decode()
    assert 'It is now <a href="lamps.bring.html">lamps.bring</a>.' in page


def test_history_tells_texts_and_judgments_apart() -> None:
    page = words(built(law_of_lamps())["rules/lamps.bring.html"])
    assert "The text in force from 1 January 1990 to 31 December 2000: Oil." in page
    assert "The text in force since 1 January 2001 (the text as it stands)" in page
    assert "R v Lamp [2005] 1 on 2005-01-01 settled what the text always meant." in page


def test_by_area_in_the_given_order_and_an_area_without_a_title_last() -> None:
    law = rulebook(IS_LAMP, BRING)
    index = built(law)["index.html"].decode()
    assert re.findall(r"<h2 id=\"(?!contents)[^>]*>([^<]*)", index) == ["What things are", "Lamps"]


def test_by_source_the_strongest_first_and_sections_in_order() -> None:
    step = replace(LIMIT, excused=(AWAY,), extension=MORE_TIME)
    page = words(built(rulebook(IS_LAMP, rule(step, sources=BRING.sources)))["sources.html"])
    order = ["Lamps Act 2001 s 1(2)", "Lamps Act 2001 s 3", "Lamps Act 2001 s 4"]
    order += ["Lamps Act 2001 s 9", "Lamps Act 2001 s 17", "Lamp Guide page 2"]
    places = [page.index(f"{name} ") for name in order]
    assert places == sorted(places)
    assert "Lamps Act 2001 s 3 Bring the lamp (an exception or more time)" in page
    assert "Lamps Act 2001 s 9 Bring the lamp Lamps Act" in page


def test_words_of_a_rule_are_never_taken_for_tags() -> None:
    nasty = rule(
        title=NASTY,
        must=NASTY,
        gives_less=NASTY,
        doubts=(NASTY,),
        replies=(Reply(statement=NASTY, verdict=Verdict.LAWFUL, because=NASTY),),
    )
    files = built(rulebook(nasty), lambda _: EXAMPLES.replace("one", json.dumps(NASTY)))
    for page in files.values():
        assert "<script>alert" not in page.decode()
        Reader(page.decode())
    assert words(files["rules/lamps.bring.html"]).count(NASTY) >= 5
    (rule_in_index,) = index_in(files)
    assert rule_in_index["title"] == NASTY


def index_in(files: Files) -> list[dict[str, str]]:
    pattern = r'<script type="application/json" id="search-index">(.*?)</script>'
    (text,) = re.findall(pattern, files["index.html"].decode(), flags=re.DOTALL)
    found: list[dict[str, str]] = json.loads(text)
    return found


def test_the_search_index_holds_the_words_of_each_page(whole: Files) -> None:
    found = {one["id"]: one for one in index_in(whole)}
    assert set(found) == {one.id for one in england()}
    plan = found["ehc.final-plan-20-weeks"]
    assert plan["page"] == "rules/ehc.final-plan-20-weeks.html"
    assert {"plan", "20", "weeks", "tribunal"} <= set(plan["words"].split())


def test_a_rule_that_we_are_not_sure_of_is_marked() -> None:
    files = built(rulebook(rule(confidence=Confidence.LOW)))
    for name in ("index.html", "rules/lamps.bring.html"):
        assert "We are not sure of this rule" in words(files[name])


def test_reviews_are_counted_and_shown() -> None:
    nobody = built(rulebook(BRING, IS_LAMP))
    assert "No solicitor has reviewed any of these rules yet." in words(nobody["index.html"])
    assert "No solicitor has reviewed this rule yet." in words(nobody["rules/lamps.bring.html"])
    stale = built(rulebook(BRING, reviews=(review(BRING, text="0" * 16),)))
    assert "No solicitor has reviewed any of these rules" in words(stale["index.html"])
    assert "reviewed an earlier text of this rule" in words(stale["rules/lamps.bring.html"])
    signed = built(rulebook(BRING, IS_LAMP, reviews=(review(BRING),)))
    assert "1 of these 2 rules have been reviewed" in words(signed["index.html"])
    assert "A. Reader (solicitor) reviewed this rule" in words(signed["rules/lamps.bring.html"])


# --- the command ------------------------------------------------------------------------------------


def test_the_command_writes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "site"
    for _ in range(2):
        assert main(["law", "site", "--out", str(out)]) == ending.FINE
    assert "index.html" in capsys.readouterr().out
    assert (out / "rules" / "ehc.final-plan-20-weeks.html").is_file()


def test_the_command_refuses_a_folder_of_somebody_elses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine").write_text("x")
    assert main(["law", "site", "--out", str(tmp_path)]) == ending.BAD_INPUT
    told = capsys.readouterr().err
    assert "holds something that we did not write: 'mine'" in told
    assert "Traceback" not in told
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]
