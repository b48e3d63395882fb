"""The environment that every page is written in: Jinja2 with what our templates may use.

Names: `_`, `ngettext`, `pgettext`, `url(name, ...)`, `static(name)`, `language()`, `direction()`,
`languages()`, `other_language(request, code)`, `csp_nonce()`.  Filters: see `words`.
"""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.http import urlencode
from jinja2 import ChoiceLoader, Environment, PackageLoader, PrefixLoader, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from dutybound.web.design import assets, words
from dutybound.web.design.time_picture import lay_out

COMPONENTS = PrefixLoader({"govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja")})
OURS = PackageLoader("dutybound.web.design")


def environment(**options: Any) -> Environment:
    """Make the environment.  `options` are what Django's Jinja2 backend hands over."""
    given = options.pop("loader", None)
    made = Environment(  # noqa: S701  # autoescape is on, unless the settings turn it off
        loader=ChoiceLoader([*([given] if given else []), OURS, COMPONENTS]),
        extensions=["jinja2.ext.i18n", *options.pop("extensions", [])],
        trim_blocks=True,
        lstrip_blocks=True,
        **{"autoescape": True, **options},
    )
    made.policies["ext.i18n.trimmed"] = True
    _speak(made)
    made.globals.update(GLOBALS)
    made.filters.update(words.FILTERS)
    return made


def _speak(made: Environment) -> None:
    """Let templates use Django's translations; what is filled in is escaped."""
    install = made.install_gettext_callables  # type: ignore[attr-defined]
    install(
        translation.gettext,
        translation.ngettext,
        newstyle=True,
        pgettext=translation.pgettext,
        npgettext=translation.npgettext,
    )


def url(page: str, /, *args: object, **kwargs: object) -> str:
    """The address of a page by its name.  Raises NoReverseMatch where there is none."""
    return reverse(page, args=args, kwargs=kwargs)


def language() -> str:
    """The page's language as HTML wants it: 'en-GB', 'cy'."""
    return translation.to_locale(translation.get_language() or "en-gb").replace("_", "-")


def direction() -> str:
    """'rtl' where the page's language runs from right to left, else 'ltr'."""
    return "rtl" if translation.get_language_bidi() else "ltr"


def language_code() -> str:
    """The page's language by the code in our settings: 'en-gb', 'cy'."""
    return translation.get_language() or settings.LANGUAGE_CODE


def own_lang() -> Markup:
    """The attribute for our own words inside a page that is in English so far: nothing in English."""
    english = language_code() == settings.LANGUAGE_CODE
    return Markup("") if english else Markup(' lang="{}"').format(language())


def languages() -> list[tuple[str, str]]:
    """Each language that pages can be had in: its code, and its own name for itself."""
    return list(settings.LANGUAGES)


@pass_context
def other_language(context: Context, code: str) -> str:
    """The address that shows this same page in another language."""
    request = context.get("request")
    back = request.path if request else "/"
    return f"{reverse('language', args=[code])}?{urlencode({'back': back})}"


@pass_context
def csp_nonce(context: Context) -> str:
    """This answer's nonce for scripts, or nothing where no guard has set one."""
    return str(getattr(context.get("request"), "csp_nonce", ""))


GLOBALS: dict[str, Any] = {
    "csp_nonce": csp_nonce,
    "direction": direction,
    "language": language,
    "language_code": language_code,
    "languages": languages,
    "lay_out": lay_out,
    "own_lang": own_lang,
    "other_language": other_language,
    "static": assets.static,
    "url": url,
}
