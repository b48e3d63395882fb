"""The application that a server of the desk calls."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

from dutybound.web.calling import careful, keep_the_rulebook

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dutybound.web.casework.settings")
application = careful(get_wsgi_application())

from dutybound.web.family.warming import warm  # noqa: E402 - only when Django is set up

warm()
keep_the_rulebook()
