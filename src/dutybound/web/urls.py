"""Every address that the pages answer to."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

from dutybound.web.api.operations import api
from dutybound.web.design import language

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("dutybound.web.family.urls")),
    path("", include("dutybound.web.watch.urls")),
    path("", include("dutybound.web.solutions.urls")),
    path("api/1/", api.urls),
    path("language/<slug:code>/", language.switch, name="language"),
]

handler400 = "dutybound.web.guard.errors.bad_request"
handler403 = "dutybound.web.guard.errors.not_allowed"
handler404 = "dutybound.web.guard.errors.not_found"
handler500 = "dutybound.web.guard.errors.our_fault"
