"""What surrounds a report: the events that its claims were compared with, and the ties of those it names."""

import re

import pytest

from onrecord.model.time import parse_edtf
from onrecord.pipeline import check_file
from onrecord.publish import publish, report_from_finding
from onrecord.publish.views.around import around_in, around_report
from onrecord.record.held import open_record
from tests.shared import ROOT

EXAMPLE = ROOT / "examples" / "embassy-row.txt"


@pytest.fixture(scope="module")
def record():
    with open_record(":memory:") as held:
        yield held


@pytest.fixture(scope="module")
def finding(record):
    return check_file(EXAMPLE, record, published="2021-08-24")


@pytest.fixture(scope="module")
def view(record):
    return record.view(parse_edtf("2021-08-24"))


def test_the_events_are_those_that_the_claims_cite_and_what_it_claims_stands_beside(view, finding):
    around = around_in(view, report_from_finding(finding, version="0"))
    assert around.timeline is not None
    # The example tells of the Serena Hotel in 2008, a base in Khost in 2012 and the truck bomb of 31 May 2017.
    assert [event.id for event in around.timeline.events] == ["serena-2008", "salerno-2012", "kabul-2017-05-31"]
    claimed = {event.id: [item.words for item in event.claims if item.words] for event in around.timeline.events}
    assert claimed["serena-2008"] == ["6"]
    assert claimed["kabul-2017-05-31"] == ["108"]


def test_every_tie_is_between_parties_that_the_report_names(view, finding):
    report = report_from_finding(finding, version="0")
    around = around_in(view, report)
    assert around.network is not None
    named = {mention.entities[0].id for mention in report.mentions if mention.outcome == "linked"}
    assert {node.key for node in around.network.nodes} <= named
    assert all(edge.quotes for edge in around.network.edges)


def test_a_report_without_events_or_ties_has_no_drawings(record, tmp_path):
    plain = tmp_path / "plain.txt"
    plain.write_text("The weather was fine in Riverton.", encoding="utf-8")
    around = around_report(record, report_from_finding(check_file(plain, record), version="0"), now=None)
    assert (around.timeline, around.map, around.network) == (None, None, None)


def test_the_single_file_holds_them_and_asks_for_nothing(view, finding):
    page = publish(finding, format="html", view=view)
    for part in ("timeline", "map", "network-of"):
        assert page.count(f'<section id="{part}"') == 1
    assert not re.findall(r'(?:src|href)="/', page)
    targets = set(re.findall(r'href="#([^"]+)"', page))
    assert targets <= set(re.findall(r'id="([^"]+)"', page))
    assert len(page.encode()) < 600_000


def test_without_the_record_the_single_file_is_as_before(finding):
    page = publish(finding, format="html")
    assert '<svg class="network' not in page
    assert '<section id="timeline"' not in page


def test_ids_of_a_page_are_given_once(view, finding):
    ids = re.findall(r'\sid="([^"]+)"', publish(finding, format="html", view=view))
    assert len(ids) == len(set(ids))
