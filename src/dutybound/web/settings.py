"""Django's settings, all in one place.

Environment: DUTYBOUND_DATA (the folder for the database and the server's secret; `dutybound-data` in the
folder where it is started, if not given), DUTYBOUND_HOSTS (names to answer to, with commas),
DUTYBOUND_DATABASE (a postgresql:// address, else SQLite in the data folder), DUTYBOUND_SECRET (else made
once and kept in the data folder, readable by its owner only), DUTYBOUND_PROXY (1 where a proxy that we
trust stands in front and sets X-Forwarded-For and X-Forwarded-Proto), DUTYBOUND_API_ORIGINS (other sites,
with commas, that may post to the API), DUTYBOUND_SOLUTIONS (a folder that `dutybound desk publish` wrote, to
be shown), DUTYBOUND_TODAY (for a show or a test: it is always that day).

Importing this makes the data folder and, if none is given, the secret.
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Any

from dutybound.web.guard.logs import LOGS
from dutybound.web.vault.databases import database
from dutybound.web.vault.folder import make_private, server_secret
from dutybound.web.watch.limits import AROUND, MOST_BYTES

HERE = Path(__file__).parent
DATA = make_private(Path(os.environ.get("DUTYBOUND_DATA") or "dutybound-data").resolve())
BUILT = HERE / "design" / "built"

LOCAL_HOSTS = {"localhost", "127.0.0.1", "[::1]"}
ALLOWED_HOSTS = [
    host.strip()
    for host in os.environ.get("DUTYBOUND_HOSTS", "localhost,127.0.0.1,[::1]").split(",")
    if host.strip()
]
PUBLIC = not set(ALLOWED_HOSTS) <= LOCAL_HOSTS
BEHIND_PROXY = os.environ.get("DUTYBOUND_PROXY") == "1"

DEBUG = False
SECRET_KEY = os.environ.get("DUTYBOUND_SECRET") or server_secret(DATA)
ROOT_URLCONF = "dutybound.web.urls"
WSGI_APPLICATION = "dutybound.web.wsgi.application"
INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "dutybound.web.vault",
    "dutybound.web.design",
    "dutybound.web.family",
]
# From the outside in.  Headers comes first, so that no answer leaves without them; only what keeps the API
# apart stands outside it, and answers nothing that Headers has not seen.
MIDDLEWARE: list[str] = [
    "dutybound.web.api.apart.Apart",
    "dutybound.web.guard.headers.Headers",
    "django.middleware.security.SecurityMiddleware",
    "dutybound.web.guard.limits.Limits",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "dutybound.web.vault.middleware.OpensVault",
    "dutybound.web.family.refusals.Refusals",
]
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "APP_DIRS": False,
        "DIRS": [
            HERE / name / "templates"
            for name in ("design", "family", "guard", "solutions", "watch")
        ],
        "OPTIONS": {
            "environment": "dutybound.web.design.templating.environment",
            "context_processors": ["django.template.context_processors.request"],
        },
    }
]

# --- what is kept -------------------------------------------------------------------------------

DATABASES = {"default": database(os.environ.get("DUTYBOUND_DATABASE", ""), DATA)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

SESSION_ENGINE = "dutybound.web.vault.sessions"
SESSION_COOKIE_NAME = "__Host-dutybound"
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Strict"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_USE_SESSIONS = True
CSRF_FAILURE_VIEW = "dutybound.web.guard.errors.form_too_old"
LANGUAGE_COOKIE_NAME = "__Host-language"
LANGUAGE_COOKIE_SECURE = True
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Strict"

# --- what may be sent ---------------------------------------------------------------------------

BODY_LIMIT = 1024 * 1024
# By a pattern of the path, where more may be sent: a document to read, and the form around it.
LARGER_BODIES = {"/read/": MOST_BYTES + AROUND}
DATA_UPLOAD_MAX_MEMORY_SIZE = BODY_LIMIT
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500
DATA_UPLOAD_MAX_NUMBER_FILES = 2
# Memory only: the temporary folder never sees a file.  It takes what the body limit lets through.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
FILE_UPLOAD_MAX_MEMORY_SIZE = max(BODY_LIMIT, *LARGER_BODIES.values())

# --- what browsers are told ---------------------------------------------------------------------

# A browser heeds HSTS only over HTTPS, and Django sends it only there: localhost is left alone.
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_SSL_REDIRECT = PUBLIC
# Not "no-referrer": with it browsers send forms with "Origin: null", which Django's check refuses.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None
X_FRAME_OPTIONS = "DENY"
# W021 asks for the preload list: to join it is for whoever owns the whole domain.  W008 asks for
# HTTPS, which a server that answers to localhost alone cannot have.
SILENCED_SYSTEM_CHECKS = ["security.W021"] if PUBLIC else ["security.W021", "security.W008"]

# --- what is written down -----------------------------------------------------------------------

LOGGING_CONFIG = "dutybound.web.guard.logs.configure"
LOGGING = LOGS
DEFAULT_EXCEPTION_REPORTER = "dutybound.web.guard.logs.SaysNothing"

# --- words and files ----------------------------------------------------------------------------

LANGUAGE_CODE = "en-gb"
LANGUAGES = [("en-gb", "English"), ("cy", "Cymraeg")]
LOCALE_PATHS = [HERE / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/London"
# For a show or a test: an ISO date on which it is always that day.
TODAY = date.fromisoformat(day).toordinal() if (day := os.environ.get("DUTYBOUND_TODAY")) else None
# What advisers published, for families to read; None where there is nothing to show.
SOLUTIONS = Path(named).absolute() if (named := os.environ.get("DUTYBOUND_SOLUTIONS")) else None
STATIC_URL = "/static/"
# Until the design is built there is nothing to serve, and WhiteNoise warns of a folder that is missing.
STATIC_ROOT = BUILT if BUILT.is_dir() else None
WHITENOISE_IMMUTABLE_FILE_TEST = r"[.-][0-9a-zA-Z_-]{8,}\.[a-z0-9]+$"
