"""The timeline: each source keeps its own figure, and a claim stands beside the event that its evidence cites."""

import pytest

from onrecord.model.claim import AttackClaim, CasualtyClaim
from onrecord.model.record import figure_id
from onrecord.model.vocab import Label
from onrecord.publish import report_from_finding
from onrecord.publish.views.events import claims_by_event, event_of_ref, number_words
from onrecord.publish.views.timeline import events_of_party, timeline_of
from onrecord.record.held import open_record
from onrecord.record.profile import find_party
from onrecord.testing.builders import (
    make_claim,
    make_document,
    make_estimate,
    make_evidence,
    make_finding,
    make_verdict,
)
from tests.unit.publish.views.records import view_of

BLAST = """
[[event]]
id = "blast"
name = "A blast in Riverton"
date = 2017-05-31
place = ["Riverton"]
source = "paper"
figure = [
    { source = "paper", value = 80 },
    { source = "court", low = 90, high = 95 },
    { source = "book", value = { low = 151, hedge = "more than" } },
    { source = "paper", value = 300, outcome = "wounded" },
    { source = "court", value = 4, population = "police" },
]

[[event]]
id = "earlier"
name = "Something earlier"
date = "2016"
source = "paper"
"""
TEXT = "The blast killed 120 people. It was an attack."


def report(*evidence, killed=120):
    document = make_document(TEXT)
    claim = make_claim(CasualtyClaim, document, "killed 120 people", killed=make_estimate(killed))
    attack = make_claim(AttackClaim, document, "It was an attack")
    verdicts = (
        make_verdict(claim, Label.DIFFERS, evidence=evidence),
        make_verdict(attack, Label.SUPPORTED, evidence=evidence),
    )
    finding = make_finding(document, claims=(claim, attack), verdicts=verdicts)
    return report_from_finding(finding, version="0")


def shown(claims=None):
    view = view_of(BLAST)
    return timeline_of(view, view.events(), about="x", claims=claims)


def test_events_stand_in_their_order_with_every_figure_of_every_source():
    earlier, blast = shown().events
    assert (earlier.name, blast.name) == ("Something earlier", "A blast in Riverton")
    assert [(item.outcome, item.population, item.cite.title, item.words) for item in blast.figures] == [
        ("killed", "all", "A book", "more than 150"),
        ("killed", "all", "A newspaper", "80"),
        ("killed", "all", "A court", "90–95"),
        ("killed", "police", "A court", "4"),
        ("wounded", "all", "A newspaper", "300"),
    ]
    assert earlier.figures == ()
    assert earlier.scale is None


def test_least_and_most_are_figures_of_sources_and_never_a_mean():
    blast = shown().events[1]
    told = {bound for item in blast.figures for bound in (item.low, item.high)}
    assert (blast.low, blast.high) == (80, 151)
    assert {blast.low, blast.high} <= told


def test_the_scale_holds_every_figure_and_claim():
    claims = claims_by_event(report(make_evidence("record:blast"), killed=2000))
    blast = shown(claims).events[1]
    assert blast.scale is not None
    assert blast.scale.top >= 2000
    assert blast.scale.ticks[0] == 0
    assert blast.scale.ticks[-1] == blast.scale.top
    assert len(blast.scale.ticks) <= 8


def test_a_claim_stands_beside_the_event_that_its_evidence_cites():
    claims = claims_by_event(report(make_evidence("record:blast")))
    assert claims.keys() == {"blast"}
    number, attack = claims["blast"]
    assert (number.words, number.verdict, number.number, number.outcome) == ("120", Label.DIFFERS, 1, "killed")
    assert (attack.low, attack.verdict, attack.number) == (None, Label.SUPPORTED, 2)


def test_a_number_is_drawn_on_no_event_where_the_evidence_is_on_several():
    claims = claims_by_event(report(make_evidence("record:blast"), make_evidence("record:earlier")))
    assert claims.keys() == {"blast", "earlier"}
    assert all(claim.low is None for some in claims.values() for claim in some)


@pytest.mark.parametrize(
    ("ref", "event"),
    [("record:blast", "blast"), ("ucdp:303", "ucdp:303"), ("un:TAi.150", ""), ("report:doc-1", ""), ("", "")],
)
def test_a_citation_stands_for_an_event_or_for_none(ref, event):
    assert event_of_ref(ref) == event


@pytest.mark.parametrize(
    ("low", "high", "hedge", "words"),
    [(12, 19, "", "12–19"), (40, 40, "", "40"), (40, 40, "about", "about 40"), (65, None, "", "at least 65")],
)
def test_figures_in_words(low, high, hedge, words):
    assert number_words(low, high, hedge) == words


def test_the_starter_record_gives_the_network_its_events_in_order():
    with open_record(":memory:") as record:
        view = record.view()
        entity = find_party(view, "haqqani-network")
        events, more = events_of_party(view, {entity.id})
        found = timeline_of(view, events, about=entity.name, more=more)
    days = [event.span.first for event in found.events]
    assert days == sorted(days)
    hotel = next(event for event in found.events if event.id == "serena-2008")
    # What the State Department, Wikipedia, the UN narrative, the BBC and a web log give (07-attacks.toml).
    assert sorted(item.low for item in hotel.figures) == [6, 7, 8, 8, 10]
    assert all(figure_id(event.id, figure) for event in events for figure in event.figures), (
        "each figure can be corrected by its id"
    )
