"""Citations, and the addresses of what legislation.gov.uk keeps."""

import pytest

from dutybound.language import Citation, Source, SourceKind

ACT = Source(SourceKind.ACT, "Lamp Act 1999", "Lamp Act 1999", "ukpga/1999/9")
REGULATIONS = Source(SourceKind.INSTRUMENT, "Lamp Regulations 2001", "Lamp Regs", "uksi/2001/12")
RETAINED = Source(SourceKind.RETAINED, "Lamp Regulation", "Lamp GDPR", "eur/2016/1")
GUIDANCE = Source(SourceKind.GUIDANCE, "Lamps for all (2020)", "Lamps for all")
JUDGMENT = Source(SourceKind.JUDGMENT, "Wick v Lamp", "Wick v Lamp [2020] UKSC 0", "[2020] UKSC 0")
AT = "https://www.legislation.gov.uk/id"


@pytest.mark.parametrize(
    ("citation", "url"),
    [
        (ACT / "s 17", f"{AT}/ukpga/1999/9/section/17"),
        (ACT / "s 17(10)(c)", f"{AT}/ukpga/1999/9/section/17/10/c"),
        (ACT / "s 26B(2)", f"{AT}/ukpga/1999/9/section/26B/2"),
        (ACT / "Sch 2 para 3", f"{AT}/ukpga/1999/9/schedule/2/paragraph/3"),
        (REGULATIONS / "reg 10(4)(a)", f"{AT}/uksi/2001/12/regulation/10/4/a"),
        (REGULATIONS / "rule 12", f"{AT}/uksi/2001/12/article/12"),
        (REGULATIONS / "rule 54.5(1)", f"{AT}/uksi/2001/12/rule/54.5/1"),
        (REGULATIONS / "rule 54.7A", f"{AT}/uksi/2001/12/rule/54.7A"),
        (RETAINED / "art 12(3)", f"{AT}/eur/2016/1/article/12/3"),
        (ACT / "", f"{AT}/ukpga/1999/9"),
        (GUIDANCE / "9.40", ""),
        (JUDGMENT / "[12]", ""),
    ],
)
def test_the_address_of_a_provision(citation: Citation, url: str) -> None:
    assert citation.url == url


def test_a_citation_is_written_as_people_write_it() -> None:
    assert (REGULATIONS / "reg 10(4)").words == "Lamp Regs reg 10(4)"
    assert (GUIDANCE / "").words == "Lamps for all"
