"""Nouns for ships stand for the listed ship named last, and not for its owner."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import MentionKind
from onrecord.read.reader import Reader
from onrecord.record.scan import Scanner
from onrecord.resolve import resolve
from onrecord.store import open_store
from onrecord.testing.builders import make_document
from tests.unit.record.held_record import add, entry, snapshot, view

HULL = entry("un:TBe.001", "Amber Heron 5", kind=MentionKind.OTHER)
OTHER = entry("un:TBe.003", "Silver Egret 2", kind=MentionKind.OTHER)
OWNER = entry("un:TBe.002", "Belmora Shipping Company", kind=MentionKind.ORGANIZATION)


@pytest.fixture(scope="module")
def seen():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", HULL, OTHER, OWNER))
        yield view(store, "2021-08-19")


def listed(seen, text: str) -> list[str]:
    """The names that the mentions of the last listing stand for."""
    resolution = resolve(Reader(Scanner(seen))([make_document(text)]), seen)[0]
    claim = [c for c in resolution.reading.claims if isinstance(c, DesignationClaim)][-1]
    found = dict(zip((m.id for m in resolution.reading.mentions), resolution.links, strict=True))
    return [found[party].candidates[0].entity.refs[0] for party in claim.parties]


@pytest.mark.parametrize(
    "sentence",
    [
        "Belmora Shipping Company is on the UN list, and the hull itself is on the American list.",
        "The Americans list the vessel itself.",
        "Washington has blocked the ship as well.",
    ],
)
def test_a_noun_for_a_ship_is_the_ship_named_last(seen, sentence):
    assert listed(seen, f"The tanker Amber Heron 5 took fuel. {sentence}") == ["un:TBe.001"]


def test_of_two_ships_it_is_neither(seen):
    text = "The tanker Amber Heron 5 met the tanker Silver Egret 2. Washington has blocked the ship as well."
    resolution = resolve(Reader(Scanner(seen))([make_document(text)]), seen)[0]
    assert not [c for c in resolution.reading.claims if isinstance(c, DesignationClaim)]
