"""Names that are one party's whole name, and the first and last word of another's."""

import pytest

from onrecord.model.vocab import Outcome
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

SHORT = entry("un:TBi.031", "Radu al-Veski", remarks="Preacher from Tarmona, took part in the congress of Ilvania.")
LONG = entry("un:TBi.032", "RADU OSMAN RADU AL-‘VESKI", remarks="A Belmora-based financier and facilitator of weapons.")
HELD = (snapshot("2021-08-01", SHORT, LONG),)


def link_of(text):
    resolution = finding(text, lists=HELD).resolution
    rows = zip(resolution.reading.mentions, resolution.links, strict=True)
    return next(link for mention, link in rows if mention.name == "Radu al-Veski")


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (
            "Radu al-Veski, who is on the UN list, is a financier and facilitator of weapons in Belmora.",
            Outcome.AMBIGUOUS,
        ),
        ("Radu al-Veski, who is on the UN list, is a preacher, and was at the congress of Ilvania.", Outcome.LINKED),
        ("Radu al-Veski, who is on the UN list, did not answer.", Outcome.LINKED),
    ],
)
def test_a_name_that_outlines_another_is_left_open_where_the_report_tells_of_the_other(text, outcome):
    link = link_of(text)
    assert link.outcome is outcome
    assert link.candidates[0].entity.name == "Radu al-Veski"
