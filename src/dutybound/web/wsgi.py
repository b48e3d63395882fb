"""The application that a server calls."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

from dutybound.web.calling import careful, keep_the_rulebook

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dutybound.web.settings")
application = careful(get_wsgi_application())

from dutybound.web.family.warming import warm  # noqa: E402 - only when Django is set up
from dutybound.web.solutions.loading import published  # noqa: E402

warm()
published()  # a folder that cannot be shown stops the server here, and not at somebody's page
keep_the_rulebook()
