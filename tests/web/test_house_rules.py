"""A page broken on purpose goes red, for each rule of the house."""

from __future__ import annotations

import pytest

from tests.web.house_rules import RULES, Page, faults_of

GOOD = """<!DOCTYPE html>
<html lang="en-GB" dir="ltr">
<head>
<meta charset="utf-8">
<title>Question 3 – Dutybound</title>
<link rel="stylesheet" href="/static/style.css">
<script type="module" src="/static/leave.js" nonce="abc"></script>
</head>
<body>
<a href="#main">Skip to main content</a>
<a class="duty-exit" href="/leave/">Exit this page</a>
<main id="main">
<h1>What happened?</h1>
<svg aria-hidden="true"><line x1="0"/></svg>
<form method="post" autocomplete="off">
<input type="hidden" name="csrfmiddlewaretoken" value="token">
<fieldset aria-describedby="hint"><legend>Choose</legend>
<div id="hint">One of them</div>
<input type="radio" id="a" name="a" value="1"><label for="a">One</label>
</fieldset>
<label for="story">In your own words</label>
<textarea id="story" name="story"></textarea>
<button type="submit">Continue</button>
</form>
<h2>Law</h2>
<h3>The Act</h3>
<a href="https://www.legislation.gov.uk/ukpga/1989/41" rel="noreferrer">Children Act 1989</a>
<img src="/static/icon.svg" alt="">
</main>
</body>
</html>
"""
POLICY = "default-src 'none'; script-src 'nonce-abc'"

# rule -> what is done to the good page
BROKEN = [
    ("valid_html", "<h1>What happened?</h1>", "<h1>What happened?</h1><p><div>x</div></p>"),
    ("valid_html", "<!DOCTYPE html>\n", ""),
    ("valid_html", 'id="a" name="a"', 'id="a" name="a" name="b"'),
    ("neutral_title", "Question 3", "The council did not assess"),
    ("neutral_title", "Question 3 – Dutybound", "Question 3"),
    ("neutral_title", "<title>Question 3 – Dutybound</title>", ""),
    ("one_main_heading", "<h1>What happened?</h1>", ""),
    ("one_main_heading", "<h1>What happened?</h1>", "<h1> </h1>"),
    ("one_main_heading", "</main>", "<h1>Again</h1></main>"),
    ("headings_in_order", "<h2>Law</h2>", ""),
    ("headings_in_order", "<h2>Law</h2>", "<h2></h2>"),
    ("language_named", ' lang="en-GB"', ""),
    ("language_named", ' dir="ltr"', ""),
    ("unique_ids", '<div id="hint">', '<div id="hint"></div><div id="hint">'),
    ("pointers_lead_somewhere", '<div id="hint">', '<div id="other">'),
    ("pointers_lead_somewhere", "</main>", '<a href="#nowhere">x</a></main>'),
    ("skip_link_first", '<a href="#main">Skip to main content</a>', ""),
    ("skip_link_first", "#main", "#hint"),
    ("way_out", ' class="duty-exit"', ""),
    ("controls_labelled", '<label for="story">In your own words</label>', ""),
    ("controls_labelled", '<label for="a">One</label>', '<label for="a"> </label>'),
    ("groups_named", "<legend>Choose</legend>", "<p>Choose</p>"),
    ("things_to_press_have_words", "Continue", " "),
    ("things_to_press_have_words", "</main>", "<a>Where to?</a></main>"),
    ("pictures_described", ' alt=""', ""),
    ("pictures_described", ' aria-hidden="true"', ""),
    ("forms_guarded", ' value="token"', ""),
    ("forms_guarded", 'method="post"', 'method="get"'),
    ("nothing_remembered", ' autocomplete="off"', ""),
    ("nothing_remembered", 'name="story"', 'name="story" autocomplete="on"'),
    ("scripts_carry_the_nonce", ' nonce="abc"', ""),
    ("scripts_carry_the_nonce", 'nonce="abc"', 'nonce="old"'),
    ("scripts_carry_the_nonce", "</main>", "<script>alert(1)</script></main>"),
    ("nothing_inline", "<h1>", '<h1 style="color: red">'),
    ("nothing_inline", "<h1>", '<h1 onclick="x()">'),
    ("nothing_inline", "/leave/", "javascript:history.back()"),
    ("no_strangers", "/static/style.css", "https://fonts.example/style.css"),
    ("no_strangers", "/static/icon.svg", "//pictures.example/icon.svg"),
    ("no_strangers", '<form method="post"', '<form method="post" action="https://x.example/"'),
    (
        "no_strangers",
        '<meta charset="utf-8">',
        '<meta charset="utf-8"><meta http-equiv="refresh" content="9">',
    ),
    ("outward_links_say_nothing", ' rel="noreferrer"', ""),
    ("outward_links_say_nothing", "https://www.leg", "http://www.leg"),
]


def broken_rules(markup: str, status: int = 200) -> set[str]:
    faults = faults_of(Page.of(markup, policy=POLICY, status=status))
    return {fault.partition(":")[0] for fault in faults}


def test_a_good_page_passes() -> None:
    assert broken_rules(GOOD) == set()


@pytest.mark.parametrize(("name", "old", "new"), BROKEN)
def test_a_page_broken_on_purpose_goes_red(name: str, old: str, new: str) -> None:
    assert GOOD.count(old) == 1
    assert name in broken_rules(GOOD.replace(old, new))


def test_an_answer_that_is_no_page_goes_red() -> None:
    assert broken_rules(GOOD, status=500) == {"answered"}


def test_every_rule_is_seen_red() -> None:
    assert {name for name, _, _ in BROKEN} | {"answered"} == {check.__name__ for check in RULES}
