"""The environment: what a template may use, that it escapes, and the words for days."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.template import engines
from django.test import Client, RequestFactory
from django.urls import NoReverseMatch
from django.utils import translation

from dutybound.web.design import assets, templating, words

WHEN = date(2026, 3, 4)


def rendered(text: str, path: str = "/", **context: Any) -> str:
    request = RequestFactory().get(path)
    return str(engines["jinja2"].from_string(text).render(context, request))


def test_what_is_filled_in_is_escaped() -> None:
    assert rendered("{{ words }}", words="<b>&") == "&lt;b&gt;&amp;"
    assert rendered('{{ _("Hello %(name)s", name=words) }}', words="<b>") == "Hello &lt;b&gt;"


def test_what_a_macro_prints_is_escaped() -> None:
    bad = '"><script>x</script>'
    text = """{% from "components/forms.html.jinja" import choices, date_answer, long_answer, answers %}
    {{ choices("a", bad, [{"value": bad, "text": bad, "hint": bad}], hint=bad, error=bad) }}
    {{ date_answer("b", bad, typed=bad, hint=bad, error=bad) }}{{ long_answer("c", bad, bad, bad, bad) }}
    {{ answers([{"question": bad, "answer": bad, "change": "/"}]) }}"""
    assert "<script" not in rendered(text, bad=bad)


@pytest.mark.parametrize(
    ("filter", "said"),
    [
        ("day", "4 March 2026"),
        ("weekday", "Wednesday 4 March 2026"),
        ("month", "March 2026"),
        ("short_day", "4 Mar 2026"),
        ("month_label", "Mar"),
        ("time_tag", '<time datetime="2026-03-04">4 March 2026</time>'),
    ],
)
def test_days_in_british(filter: str, said: str) -> None:
    shown = rendered("{{ when | " + filter + " }}", when=WHEN)
    assert shown.replace(words.NO_BREAK, " ") == said


def test_days_in_welsh() -> None:
    with translation.override("cy"):
        assert words.day(WHEN).endswith("Mawrth 2026")


def test_addresses() -> None:
    assert rendered("{{ url('privacy') }}") == "/privacy/"
    with pytest.raises(NoReverseMatch):
        rendered("{{ url('no_such_page') }}")


def test_built_files_have_their_hash() -> None:
    assert assets.static("style.css").startswith("/static/style.")
    with pytest.raises(ImproperlyConfigured, match=r"no\.css"):
        assets.static("no.css")


def test_without_a_build_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setattr(assets, "MANIFEST", tmp_path / "manifest.json")
    assets._names.cache_clear()
    with pytest.raises(ImproperlyConfigured, match="make design"):
        assets.static("style.css")
    assets._names.cache_clear()


def test_language_and_direction() -> None:
    assert (templating.language(), templating.direction()) == ("en-GB", "ltr")
    with translation.override("ar"):
        assert (templating.language(), templating.direction()) == ("ar", "rtl")


def test_our_own_words_say_their_language_only_where_it_differs() -> None:
    assert templating.own_lang() == ""
    with translation.override("cy"):
        assert templating.own_lang() == ' lang="cy"'


class TestSwitching:
    def test_goes_back_in_the_other_language(self, client: Client) -> None:
        answer = client.get("/language/cy/?back=/privacy/", secure=True)
        assert (answer.status_code, answer["Location"]) == (303, "/privacy/")
        cookie = answer.cookies["__Host-language"]
        assert cookie.value == "cy"
        assert cookie["secure"]
        assert cookie["httponly"]
        assert cookie["max-age"] == ""

    @pytest.mark.parametrize(
        "back", ["//evil.example/", "https://evil.example/", "/\\evil.example", "x"]
    )
    def test_never_leads_away(self, client: Client, back: str) -> None:
        assert client.get("/language/cy/", {"back": back}, secure=True)["Location"] == "/"

    def test_a_language_we_do_not_have_is_not_found(self, client: Client) -> None:
        assert client.get("/language/fr/", secure=True).status_code == 404

    def test_a_page_links_to_itself_in_the_other_language(self) -> None:
        link = rendered("{{ other_language('cy') }}", "/privacy/")
        assert link == "/language/cy/?back=%2Fprivacy%2F"
