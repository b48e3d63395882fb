"""The address of the page that reads a document.  It says nothing of what is read."""

from __future__ import annotations

from django.urls import path

from dutybound.web.watch import reading

urlpatterns = [path("read/", reading.read, name="read")]
