"""The model refuses blanks, skipped levels and crooked tables."""

from collections.abc import Callable

import pytest

from dutybound.paper import BadPaper, Bullets, Heading, Item, Lines, Paper, Paragraph, Table
from tests.paper.papers import DAY, everything


@pytest.mark.parametrize(
    "make",
    [
        lambda: Paragraph(" "),
        lambda: Heading(""),
        lambda: Lines(()),
        lambda: Lines(("Ada", "")),
        lambda: Bullets(()),
        lambda: Item(""),
        lambda: Item("text", ("",)),
        lambda: Table("Caption", ("a", "b"), ()),
        lambda: Table("Caption", ("a", "b"), (("1",),)),
        lambda: Table("Caption", ("a",), ((" ",),)),
        lambda: Table("", ("a",), (("1",),)),
        lambda: Table("Caption", ("a", "b"), (("1", "2"),), shares=(1,)),
        lambda: Paper("Title", DAY, ()),
        lambda: Paper("Title", DAY, (Heading("Under nothing", 2),)),
        lambda: Paper("Title", DAY, (Heading("One", 1), Heading("Three", 3))),
        lambda: Paper("Title", DAY, (Heading("None", 0),)),
    ],
)
def test_what_is_blank_or_crooked_is_refused(make: Callable[[], object]) -> None:
    with pytest.raises(BadPaper):
        make()


def test_a_whole_document_is_taken() -> None:
    assert len(everything().blocks) == 9
