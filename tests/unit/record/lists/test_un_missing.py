"""Entries cut out of a UN list, which leaves good XML: the ids in the narratives tell."""

import re
from pathlib import Path

import pytest

from onrecord.record.lists import read_list
from tests.shared import ROOT, SHARED, needs_shared

FIXTURE = ROOT / "tests" / "fixtures" / "lists" / "un-2021-02-03.xml"
UN = SHARED / "lists" / "un"
WHOLE = sorted(path for path in UN.rglob("*.xml") if "2016-02" not in str(path) and "2025-08" not in str(path))
ENTRY = re.compile(rb"<(INDIVIDUAL|ENTITY)>.*?</\1>\s*", re.DOTALL)


def without(data: bytes, every: int, first: int = 0) -> bytes:
    """The list without one entry in `every`, starting with the `first`."""
    place = -1

    def keep(found: re.Match[bytes]) -> bytes:
        nonlocal place
        place += 1
        return b"" if place % every == first else found[0]

    return ENTRY.sub(keep, data)


def write(folder: Path, data: bytes) -> Path:
    path = folder / "consolidated.xml"
    path.write_bytes(data)
    return path


def test_ids_that_are_named_and_not_there_are_told_and_a_few_show_nothing() -> None:
    load = read_list(FIXTURE)
    # Of the narratives of the fixture: XTe.010 and XTi.001, XTi.002 are in it, XTe.011 and XTe.012 are not.
    assert any("2 of 5 ids that the narratives" in note and "XTe.011, XTe.012" in note for note in load.notes)
    assert load.snapshot.complete


def test_a_list_of_which_much_is_named_and_missing_is_not_complete(tmp_path: Path) -> None:
    data = FIXTURE.read_bytes().replace(
        b"Reportedly deceased as of 2014.", b" ".join(b"Met XTi.%03d." % number for number in range(100, 130))
    )
    load = read_list(write(tmp_path, data))
    assert not load.snapshot.complete
    assert not load.snapshot.names_complete
    assert any("entries were cut out" in note for note in load.notes)


def test_old_reference_numbers_are_ids_too(tmp_path: Path) -> None:
    data = FIXTURE.read_bytes().replace(
        b"Reportedly deceased as of 2014.", b" ".join(b"Met QI.H.%d.01." % number for number in range(10, 40))
    )
    assert not read_list(write(tmp_path, data)).snapshot.complete


@needs_shared
@pytest.mark.parametrize("path", WHOLE, ids=[str(path.relative_to(UN)) for path in WHOLE])
def test_whole_official_files_stay_complete(path: Path) -> None:
    assert read_list(path).snapshot.complete


@needs_shared
def test_the_copy_that_its_carrier_trimmed_is_not_complete() -> None:
    load = read_list(UN / "2016-02_opendatalabcz" / "data.xml")
    assert not load.snapshot.complete
    assert any("22 of 51 ids" in note and "entries were cut out" in note for note in load.notes)


@needs_shared
@pytest.mark.parametrize("first", range(4))
def test_an_official_file_without_a_quarter_of_its_entries_is_not_complete(tmp_path: Path, first: int) -> None:
    data = (UN / "2020-11-24_Lcrs123" / "consolidated.xml").read_bytes()
    cut = without(data, 4, first)
    load = read_list(write(tmp_path, cut))
    assert 750 < load.counts.entries < 780
    assert not load.snapshot.complete
