"""Django's settings for the desk: the pages' own, with accounts, and without anything of the families'.

The desk is a server of its own.  It has another database, another secret and other sessions than the
families' pages, so that a fault in one opens nothing in the other; `dutybound serve` without `--desk` has
no accounts at all.

Environment, besides what `dutybound.web.settings` reads: DATABASE_URL (a postgresql:// address, else SQLite
in the data folder), DUTYBOUND_DESK_SECRET (else made once and kept in the data folder), DUTYBOUND_MAIL
(an smtp:// address to send reminders by, else they are printed), DUTYBOUND_FAMILIES (the data folder of the
families' pages, or their postgresql:// address, to open cases with the codes that families share).
"""

from __future__ import annotations

import os

from dutybound.web.casework.documents.kinds import MOST_BYTES as DOCUMENT_BYTES
from dutybound.web.casework.families import families_database
from dutybound.web.casework.mail import mail
from dutybound.web.casework.reports.limits import ALL_BYTES
from dutybound.web.guard.logs import LOGS
from dutybound.web.settings import *  # noqa: F403 -- how settings of Django's are built on others
from dutybound.web.settings import BEHIND_PROXY, DATA, HERE, MIDDLEWARE, TEMPLATES
from dutybound.web.vault.databases import database, sqlite
from dutybound.web.vault.folder import server_secret
from dutybound.web.watch.limits import AROUND

SECRET_KEY = os.environ.get("DUTYBOUND_DESK_SECRET") or server_secret(DATA / "desk")
ROOT_URLCONF = "dutybound.web.casework.urls"
AUTH_USER_MODEL = "casework.Colleague"
SITE_NAME = "Dutybound desk"

INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "axes",
    "dutybound.web.design",
    "dutybound.web.casework",
]

_NOT_HERE = {
    "dutybound.web.api.apart.Apart",
    "dutybound.web.vault.middleware.OpensVault",
    "dutybound.web.family.refusals.Refusals",
}
MIDDLEWARE = [
    *(each for each in MIDDLEWARE if each not in _NOT_HERE),
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "dutybound.web.casework.people.sessions.SessionsEnd",
    "allauth.account.middleware.AccountMiddleware",
    "dutybound.web.casework.people.second_factor.SecondFactor",
    "dutybound.web.casework.people.events.Refusals",
    "axes.middleware.AxesMiddleware",
]
TEMPLATES = [
    {
        **TEMPLATES[0],
        "DIRS": [
            HERE / name / "templates" for name in ("casework", "design", "guard", "family", "watch")
        ],
        "OPTIONS": {
            **TEMPLATES[0]["OPTIONS"],
            "context_processors": [
                "django.template.context_processors.request",
                "dutybound.web.casework.people.pages.who_is_here",
            ],
        },
    }
]

# --- what is kept -------------------------------------------------------------------------------

_ADDRESS = os.environ.get("DATABASE_URL", "")
DATABASES = {
    "default": database(_ADDRESS, DATA) if _ADDRESS else sqlite(DATA / "desk" / "desk.sqlite3")
}
# The families' vault, where the desk is told of it: another database, to read alone.
if _FAMILIES := os.environ.get("DUTYBOUND_FAMILIES", ""):
    DATABASES["families"] = families_database(_FAMILIES)
    INSTALLED_APPS += ["dutybound.web.vault"]
# A document for a case, and the form around it.  Of a stranger's nothing is read: they have no form token.
LARGER_BODIES = {
    r"/desk/case/[^/]+/documents/": DOCUMENT_BYTES + AROUND,
    "/desk/reports/": ALL_BYTES + AROUND,  # a text, a document, a template
}
DATA_UPLOAD_MAX_NUMBER_FILES = 3
FILE_UPLOAD_MAX_MEMORY_SIZE = DOCUMENT_BYTES + AROUND
DATABASE_ROUTERS = ["dutybound.web.casework.families.Apart"]
KEPT_IN = "the database that DATABASE_URL names" if _ADDRESS else DATA / "desk"
SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_NAME = "__Host-desk"

# --- who may come in ----------------------------------------------------------------------------

IDLE_SECONDS = 30 * 60
"""A session in which nothing was done for so long is over."""
LONGEST_SECONDS = 10 * 60 * 60
"""A session is over after so long, whatever was done in it."""
SESSION_COOKIE_AGE = LONGEST_SECONDS

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
_RULES = "django.contrib.auth.password_validation."
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{_RULES}MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {
        "NAME": f"{_RULES}UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ["email", "name"]},
    },
    {"NAME": f"{_RULES}CommonPasswordValidator"},
    {"NAME": "dutybound.web.casework.people.passwords.NotOfTheDesk"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "desk"
PASSWORD_RESET_TIMEOUT = 60 * 60

ACCOUNT_ADAPTER = "dutybound.web.casework.people.adapter.ByInvitation"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_TEMPLATE_EXTENSION = "html.jinja"
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_NOTIFICATIONS = False
ACCOUNT_REAUTHENTICATION_TIMEOUT = 5 * 60
# Wrong passwords are axes's to count, wrong codes `people.codes`'s: both remember them over a restart.
ACCOUNT_RATE_LIMITS = {"login_failed": False}
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if BEHIND_PROXY else 0
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = SITE_NAME
MFA_ADAPTER = "dutybound.web.casework.people.adapter.SealedSecrets"
MFA_TOTP_TOLERANCE = 1
MFA_FORMS = {
    "authenticate": "dutybound.web.casework.people.codes.SignInCode",
    "reauthenticate": "dutybound.web.casework.people.codes.CodeAgain",
}

AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_USERNAME_FORM_FIELD = "login"
AXES_USERNAME_CALLABLE = "dutybound.web.casework.people.doors.name_typed"
AXES_CLIENT_IP_CALLABLE = "dutybound.web.casework.people.doors.came_from"
AXES_LOCKOUT_CALLABLE = "dutybound.web.casework.people.pages.locked_out"
AXES_RESET_ON_SUCCESS = True
AXES_VERBOSE = False
AXES_SENSITIVE_PARAMETERS = ["login", "csrfmiddlewaretoken"]  # beside the password
AXES_ENABLE_ACCESS_FAILURE_LOG = False

# --- what is written down -----------------------------------------------------------------------

LOGGING = {
    **LOGS,
    "formatters": {
        **LOGS["formatters"],
        "lines": {"()": "dutybound.web.casework.people.telling.Lines"},
    },
    "handlers": {
        **LOGS["handlers"],
        "lines": {"class": "logging.StreamHandler", "formatter": "lines"},
    },
    "loggers": {
        **LOGS["loggers"],
        "dutybound.security": {"handlers": ["lines"], "level": "INFO", "propagate": False},
        # What it warns of, `people.telling` tells in words that can be read.
        "axes": {"level": "ERROR"},
    },
}

# --- what goes out ------------------------------------------------------------------------------

globals().update(mail(os.environ.get("DUTYBOUND_MAIL", "")))
DEFAULT_FROM_EMAIL = os.environ.get("DUTYBOUND_MAIL_FROM", "desk@localhost")
