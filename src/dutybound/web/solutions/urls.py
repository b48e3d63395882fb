"""The addresses of published solutions: a number says nothing of what it is about."""

from __future__ import annotations

from django.urls import path

from dutybound.web.solutions import pages

urlpatterns = [
    path("solutions/", pages.solutions, name="solutions"),
    path("solutions/<slug:number>/", pages.solution, name="solution"),
]
