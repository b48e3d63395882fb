"""A researcher makes an evidence pack in Chromium: from a first text, through a mistake, to the file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

from docx import Document

from tests.desk.browser.conftest import Place
from tests.desk.browser.desk_tab import DeskTab
from tests.desk.browser.test_every_page import looked_at, opened
from tests.desk.some_figures import year_figures


def freeze_figures(place: Place) -> None:
    """Put two years of figures where the desk would have made them."""
    database = place.desk.data / "desk" / "desk.sqlite3"
    rows = [
        (year, "2026-04-02", json.dumps(year_figures(year, year).tables)) for year in (2024, 2025)
    ]
    with sqlite3.connect(database, timeout=30) as connection:
        connection.executemany(
            "INSERT INTO casework_yearfigures (year, made_on, tables) VALUES (?, ?, ?)", rows
        )
    connection.close()


def test_a_report_from_its_first_text(
    place: Place, office: Callable[[str], DeskTab], tmp_path: Path
) -> None:
    dana = office("researcher")
    opened(dana, "/desk/reports/", "reports-none")
    dana.sees("There are no figures yet")
    freeze_figures(place)
    opened(dana, "/desk/reports/", "reports")
    dana.page.locator("#id_first").select_option("2024")
    dana.presses("Write a first text into the form")
    text = dana.page.locator("#id_text").input_value()
    assert '{{ figure: problems/all/2024 "problems" }}' in text
    dana.presses("Make the report")
    dana.is_told("no line by: with words after it")
    looked_at(dana, "reports-wrong")
    dana.fills(text=text.replace("by: \n", "by: Example Charity\n"))
    with dana.page.expect_download() as download:
        dana.page.get_by_role("button", name="Make the report").click()
    assert download.value.suggested_filename == "evidence-pack.docx"
    download.value.save_as(tmp_path / "made.docx")
    texts = [paragraph.text for paragraph in Document(str(tmp_path / "made.docx")).paragraphs]
    assert "Example Charity, 22 November 2026" in texts
