"""Singapore's pages: the schedule of the Act is read, pages that name nobody are refused with what they point to."""

from pathlib import Path

import pytest

from onrecord.errors import RecordError
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.lists import read_list
from tests.shared import ROOT, SHARED, needs_shared

FIXTURE = ROOT / "tests" / "fixtures" / "lists" / "sg-tsfa.html"
MAS = SHARED / "lists" / "singapore_mas" / "opensanctions_repo"
DAY = "2026-07-06"


def test_persons_of_the_schedule_are_read_and_deleted_ones_set_aside() -> None:
    load = read_list(FIXTURE, date=DAY)
    first, second = load.entries
    assert [(name.text, name.quality) for name in first.names] == [
        ("Arven Tomal", NameQuality.PRIMARY),
        ("Abu Arven", NameQuality.GOOD),
    ]
    assert (first.kind, first.nationalities, first.born[0].edtf) == (MentionKind.PERSON, ("Testland",), "1964-08-11")
    assert second.names[0].text == "Nessa s/o Quill"
    assert [row.why for row in load.set_aside] == ["(b): deleted"]


def test_absence_from_the_page_shows_nothing_and_documents_are_left_out() -> None:
    load = read_list(FIXTURE, date=DAY)
    assert not load.snapshot.complete
    assert "Z0000001" not in repr(load.entries)


def test_the_page_needs_a_day() -> None:
    with pytest.raises(RecordError, match="--date"):
        read_list(FIXTURE)


@pytest.mark.parametrize("keep", range(100))
def test_a_cut_page_is_refused_wherever_it_is_cut(tmp_path: Path, keep: int) -> None:
    data = FIXTURE.read_bytes()
    file = tmp_path / "page.html"
    file.write_bytes(data[: len(data.rstrip()) * keep // 100])
    with pytest.raises(RecordError):
        read_list(file, date=DAY)


@needs_shared
@pytest.mark.parametrize(
    ("page", "says"),
    [
        ("notice-snr-n01-1.html", "its parties are in the PDF of a notice"),
        ("notice-snr-n03.html", "its parties are in the PDF of a notice"),
        ("targeted-financial-sanctions.html", "points to lists of the UN Security Council"),
    ],
)
def test_official_pages_that_name_nobody_say_what_they_point_to(page: str, says: str) -> None:
    with pytest.raises(RecordError, match="names no listed party") as caught:
        read_list(MAS / page)
    assert says in str(caught.value)


@needs_shared
@pytest.mark.parametrize("keep", range(0, 100, 10))
def test_an_official_page_cut_anywhere_is_refused(tmp_path: Path, keep: int) -> None:
    data = (MAS / "targeted-financial-sanctions.html").read_bytes()
    file = tmp_path / "page.html"
    file.write_bytes(data[: len(data.rstrip()) * keep // 100])
    with pytest.raises(RecordError):
        read_list(file, date=DAY)
