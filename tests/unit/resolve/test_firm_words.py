"""Firms and bodies by their own words: rare ones, those of the same trade, acronyms, and beside a small word."""

import pytest

from onrecord.model.vocab import MentionKind, Outcome
from onrecord.resolve.firms import called, has_same_form
from onrecord.store import open_store
from onrecord.text.body_words import english_words, is_head
from onrecord.text.firm_words import is_body_name, tells_firm
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links, refs

ORG = MentionKind.ORGANIZATION
BODIES = [
    entry("ofac:901", "V.E.S.K. KFT.", kind=ORG, programmes=("BALKANS",), linked_to=("DORVIC, Radu",)),
    entry(
        "ofac:902", "ORLANSKA TELEVIZIJA D.O.O. OSTREL", kind=ORG, programmes=("BALKANS",), linked_to=("DORVIC, Radu",)
    ),
    entry("ofac:903", "Radu DORVIC", programmes=("BALKANS",), born_at=("Ostrel",)),
    entry("ofac:904", "FIRST VESKAR JV CO LTD", kind=ORG, programmes=("BALKANS",)),
    entry("ofac:905", "VESKMAR TIMBER ENTERPRISE", kind=ORG, programmes=("BALKANS",)),
    entry("ofac:906", "BELVESK", kind=ORG, programmes=("BALKANS",)),
    entry("ofac:907", "BELVESK USA, INC.", kind=ORG, programmes=("BALKANS",)),
    entry("ofac:908", "DOO SORN MEL PROM LUKA", kind=ORG, programmes=("BALKANS",), linked_to=("DORVIC, Radu",)),
]


@pytest.fixture(scope="module")
def held():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *BODIES, source="ofac"))
        yield view(store, "2021-08-19")


def linked(held, text: str, language: str = "en") -> list[str]:
    return [refs(link)[0] for link in links(held, text, language).values() if link.outcome is Outcome.LINKED]


def test_an_acronym_with_stops_is_a_firm_but_for_its_form():
    assert called("V.E.S.K", "V.E.S.K. KFT.") == "name"
    assert called("Vesk", "V.E.S.K. KFT.") == ""
    assert called("V.E.S", "V.E.S. KFT.") == ""


def test_a_name_with_its_form_is_the_whole_name():
    assert has_same_form("Vesk Ltd", "VESK LIMITED")
    assert not has_same_form("Vesk", "VESK LIMITED")
    assert not has_same_form("Vesk GmbH", "VESK LIMITED")


def test_a_name_of_another_trade_is_another_firm_s(held):
    assert called("Veskmar Oil", "VESKMAR TIMBER ENTERPRISE") == ""
    assert called("Veskmar Timber", "VESKMAR TIMBER ENTERPRISE") in ("name", "core")
    assert "ofac:905" not in linked(held, "Veskmar Oil and Gas Enterprise of Ostrel was not listed, Radu Dorvic said.")


def test_a_firm_of_a_country_is_not_its_parent(held):
    assert linked(held, "Belvesk USA and Radu Dorvic of Ostrel were listed by OFAC.")[0] == "ofac:907"


def test_a_body_s_name_goes_on_over_a_small_word(held):
    text = "Radu Dorvic aus Ostrel ist gelistet, wie auch der Sender Orlanska televizija, sagt das OFAC."
    assert "ofac:902" in linked(held, text, "de")
    assert "ofac:902" not in linked(held, "Radu Dorvic aus Ostrel traf Orlanska gestern.", "de")


def test_a_site_in_a_name_is_looked_up_with_a_form():
    assert is_body_name(["Vesk", "Dry", "Port"])
    assert is_body_name(["Belvesk", "USA"])
    assert not is_body_name(["Red", "Sea"])
    assert not is_body_name(["Radu", "Vesk"])
    assert tells_firm("petrochemical")
    assert not tells_firm("Vesk")


def test_acronyms_of_bodies_of_states_stand_for_their_words():
    assert english_words("КГБ", "ru")[-1] == frozenset({"committee"})
    assert is_head("МВД", "ru")
    assert english_words("кгб", "ru") == ()
    assert english_words("КГБ", "de") == ()
