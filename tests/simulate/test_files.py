"""The files: their layouts, the same bytes from the same seed, and a folder that is whole or not there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import etree

from dutybound.simulate import NotSimulated, Simulation, running, simulate
from dutybound.simulate import files as files_of_one
from dutybound.simulate.files import Done, Order

HEADINGS = {
    "person": (
        "persontableid,NativeId,personorderseqcolumn,sourceid,sen2tableid,surname,forename,"
        "personbirthdate,sex,ethnicity,postcode,upn,uniquelearnernumber,upnunknown"
    ),
    "requests": (
        "requeststableid,NativeId,requestsorderseqcolumn,sourceid,persontableid,receiveddate,"
        "requestsource,rya,requestoutcomedate,requestoutcome,requestmediation,requesttribunal,exported"
    ),
    "assessment": (
        "assessmenttableid,NativeId,assessmentorderseqcolumn,sourceid,requeststableid,"
        "assessmentoutcome,assessmentoutcomedate,assessmentmediation,assessmenttribunal,"
        "othermediation,othertribunal,week20"
    ),
    "namedplan": (
        "namedplantableid,NativeId,namedplanorderseqcolumn,sourceid,assessmenttableid,startdate,"
        "planres,planwbp,pb,oa,dp,ceasedate,ceasereason"
    ),
    "plandetail": (
        "plandetailtableid,NativeId,plandetailorderseqcolumn,sourceid,namedplantableid,urn,ukprn,"
        "sensetting,sensettingother,placementrank,senunitindicator,resourcedprovisionindicator"
    ),
    "activeplans": (
        "activeplanstableid,NativeId,activeplansorderseqcolumn,sourceid,requeststableid,transferla,"
        "reviewmeeting,reviewoutcome,reviewdraft,phasetransferduedate,phasetransferfinaldate,lastreview"
    ),
    "placementdetail": (
        "placementdetailtableid,NativeId,placementdetailorderseqcolumn,sourceid,activeplanstableid,"
        "urn,ukprn,sensetting,sensettingother,placementrank,entrydate,leavingdate,senunitindicator,"
        "resourcedprovisionindicator,res,wbp"
    ),
    "senneed": (
        "senneedtableid,NativeId,senneedorderseqcolumn,sourceid,activeplanstableid,sentype,sentyperank"
    ),
    "sen2": (
        "sen2tableid,NativeId,sen2orderseqcolumn,sourceid,collection,year,referencedate,sourcelevel,"
        "lea,softwarecode,release,serialno,datetime,dmo,dco,dsco"
    ),
}
"""The headings of the collection's nine CSV files, items of 2025."""

SMALL = Simulation(900, 4, ("383", "201", "301"), faults=0.05)


def everything(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("made") / "out"
    simulate(SMALL, out, processes=1)
    return out


def test_the_nine_files_have_the_headings_of_the_collection(folder: Path) -> None:
    for table, headings in HEADINGS.items():
        path = next((folder / "returns" / "383" / "sen2").glob(f"*_{table}.csv"))
        lines = path.read_text(encoding="utf-8-sig").splitlines()
        assert lines[0] == headings
        assert len(lines) > 1
        assert all(line.count(",") == headings.count(",") for line in lines)


def test_dates_are_written_as_the_collection_writes_them(folder: Path) -> None:
    path = next((folder / "returns" / "383" / "sen2").glob("*_sen2.csv"))
    line = path.read_text(encoding="utf-8-sig").splitlines()[1]
    assert line.startswith("1,383,1,,SEN2,2026,2026-Jan-15 00:00:00,L,383,")


def test_the_xml_is_well_formed_and_in_the_order_of_the_census(folder: Path) -> None:
    root = etree.parse(folder / "returns" / "383" / "cin.xml").getroot()
    header = root.find("Header")
    assert header is not None
    assert header.findtext("CollectionDetails/ReferenceDate") == "2026-03-31"
    order = [
        *("CINreferralDate", "ReferralSource", "PrimaryNeedCode", "CINclosureDate"),
        *("ReasonForClosure", "Assessments", "CINPlanDates", "Section47", "ReferralNFA"),
        "ChildProtectionPlans",
    ]
    for episode in root.iter("CINdetails"):
        places = [order.index(str(one.tag)) for one in episode]
        assert places == sorted(places)
    for child in root.iter("Child"):
        assert [one.tag for one in child][:2] == ["ChildIdentifiers", "ChildCharacteristics"]
        assert len(child.findall("CINdetails")) > 0


def test_the_same_seed_gives_the_same_bytes_in_however_many_processes(
    folder: Path, tmp_path: Path
) -> None:
    simulate(SMALL, tmp_path / "again", processes=2)
    assert everything(tmp_path / "again") == everything(folder)


def test_another_seed_gives_others(folder: Path, tmp_path: Path) -> None:
    simulate(Simulation(900, 5, ("383", "201", "301")), tmp_path / "other", processes=1)
    name = "returns/383/cin.xml"
    assert everything(tmp_path / "other")[name] != everything(folder)[name]


def test_an_authority_is_the_same_whoever_is_beside_it(tmp_path: Path) -> None:
    """What is drawn hangs on the seed, the authority and its number of persons, and on nothing else."""
    for code in ("383", "301"):
        one = tmp_path / code
        for part in ("returns", "truths", "faults"):
            (one / part).mkdir(parents=True)
        order = Order(code, 200, 8, 2026, "blade", 0.0)
        assert files_of_one.write_authority(order, one).persons == 200
    assert everything(tmp_path / "383") != everything(tmp_path / "301")


def test_the_folder_says_that_nobody_in_it_lives(folder: Path) -> None:
    assert "Nobody in these files lives" in (folder / "README.md").read_text(encoding="utf-8")
    label = json.loads((folder / "simulation.json").read_text(encoding="utf-8"))
    assert label["seed"] == 4
    assert label["nobody_in_these_files_lives"] is True
    assert sum(one["persons"] for one in label["authorities"]) == 900
    assert {path.name for path in (folder / "codes").iterdir()} == {
        "sen2-direct-payment.csv",
        "sen2-request-source.csv",
        "sen2-residential.csv",
        "sen2-review-outcome.csv",
        "sen2-work-placement.csv",
    }


def test_a_simulation_is_replaced_and_nothing_else_is(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    simulate(Simulation(20, 1, ("383",)), out, processes=1)
    simulate(Simulation(30, 2, ("301",)), out, processes=1)
    assert [path.name for path in (out / "returns").iterdir()] == ["301"]
    (out / "mine.txt").write_text("kept", encoding="utf-8")
    with pytest.raises(NotSimulated, match=r"mine\.txt"):
        simulate(Simulation(20, 1, ("383",)), out, processes=1)
    assert (out / "mine.txt").read_text(encoding="utf-8") == "kept"


def test_places_that_are_taken_are_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "paper").write_text("x", encoding="utf-8")
    (tmp_path / "link").symlink_to(tmp_path / "full")
    for name, said in {
        "file": "is a file",
        "full": "'paper'",
        "link": "is a link",
        "none/here": "no folder",
    }.items():
        with pytest.raises(NotSimulated, match=said):
            simulate(Simulation(20, 1, ("383",)), tmp_path / name, processes=1)


def test_nothing_half_written_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(order: Order, folder: Path) -> Done:
        if order.code == "301":
            raise OSError(28, "No space left on device")
        return files_of_one.write_authority(order, folder)

    monkeypatch.setattr(running, "write_authority", fails)
    out = tmp_path / "out"
    with pytest.raises(NotSimulated, match="No space left"):
        simulate(Simulation(100, 1, ("383", "301")), out, processes=1)
    assert list(tmp_path.iterdir()) == []


def test_what_was_there_stays_where_the_new_one_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    simulate(Simulation(20, 1, ("383",)), out, processes=1)
    before = everything(out)

    def stopped(order: Order, folder: Path) -> Done:
        raise KeyboardInterrupt

    monkeypatch.setattr(running, "write_authority", stopped)
    with pytest.raises(KeyboardInterrupt):
        simulate(Simulation(30, 2, ("301",)), out, processes=1)
    assert everything(out) == before
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (Simulation(0), "0 children"),
        (Simulation(10, codes=("909",)), "No authority of today has the number '909'"),
        (Simulation(10, codes=("383", "383")), "twice"),
        (Simulation(10, faults=0.7), "rate of faults"),
        (Simulation(10, faults=-0.1), "rate of faults"),
        (Simulation(10, year=2020), "collection of 2020"),
        (Simulation(10, seed=-1), "seed"),
    ],
)
def test_what_cannot_be_simulated_is_told(what: Simulation, said: str, tmp_path: Path) -> None:
    with pytest.raises(NotSimulated, match=said):
        simulate(what, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("children", [1, 2, 5, 17])
def test_very_few_children_can_be_simulated(children: int, tmp_path: Path) -> None:
    done = simulate(
        Simulation(children, 3, ("201", "420", "383"), faults=0.5), tmp_path / "out", processes=1
    )
    assert sum(one.persons for one in done) == children


@pytest.mark.parametrize("year", [2025, 2026, 2027])
def test_each_collection_looks_at_its_own_time(year: int, tmp_path: Path) -> None:
    out = tmp_path / "out"
    simulate(Simulation(60, 3, ("383",), send_form="xml", year=year), out, processes=1)
    care = etree.parse(out / "returns" / "383" / "cin.xml")
    send = etree.parse(out / "returns" / "383" / "sen2.xml")
    assert care.findtext(".//ReferenceDate") == f"{year}-03-31"
    assert (send.findtext(".//ReferenceDate") or "").startswith(f"{year}-01-")


def test_all_england_is_as_large_as_it_is() -> None:
    orders = Simulation().orders()
    assert len(orders) == 153
    assert 1_400_000 < sum(order.persons for order in orders) < 1_700_000
    assert orders[0].persons == max(order.persons for order in orders)
    assert sum(order.persons for order in Simulation(codes=("383",)).orders()) > 10_000
