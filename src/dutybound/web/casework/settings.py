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

from dutybound.web.casework.families import families_database
from dutybound.web.casework.mail import mail
from dutybound.web.settings import *  # noqa: F403 -- how settings of Django's are built on others
from dutybound.web.settings import DATA, HERE, MIDDLEWARE, TEMPLATES
from dutybound.web.vault.databases import database, sqlite
from dutybound.web.vault.folder import server_secret

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
    "axes.middleware.AxesMiddleware",
]
TEMPLATES = [
    {
        **TEMPLATES[0],
        "DIRS": [HERE / name / "templates" for name in ("casework", "design", "guard", "family")],
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
ACCOUNT_RATE_LIMITS = {"login_failed": False}  # axes does that, and remembers it
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = SITE_NAME
MFA_ADAPTER = "dutybound.web.casework.people.adapter.SealedSecrets"
MFA_TOTP_TOLERANCE = 1

AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_USERNAME_FORM_FIELD = "login"
AXES_LOCKOUT_CALLABLE = "dutybound.web.casework.people.pages.locked_out"
AXES_RESET_ON_SUCCESS = True
AXES_VERBOSE = False
AXES_ENABLE_ACCESS_FAILURE_LOG = False

# --- what goes out ------------------------------------------------------------------------------

globals().update(mail(os.environ.get("DUTYBOUND_MAIL", "")))
DEFAULT_FROM_EMAIL = os.environ.get("DUTYBOUND_MAIL_FROM", "desk@localhost")
