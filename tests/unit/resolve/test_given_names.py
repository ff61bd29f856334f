"""First names in a row (`Radu, Luis Alon and Ilya`) of relatives of those whom a report names in full."""

import pytest

from onrecord.model.vocab import MentionKind, Outcome
from onrecord.store import open_store
from tests.unit.check.checking import finding
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links, refs

FAMILY = [
    entry("ofac:601", "Luis Anton MORETH SOLA", born_at=("Belmora",), programmes=("SDNTK",)),
    entry("ofac:602", "Yano Osman MORETH SOLA", programmes=("SDNTK",)),
    entry("ofac:603", "Dorin MORETH SOLA", programmes=("SDNTK",)),
    entry("ofac:604", "Yano Osman VESK KERT", programmes=("SDNTK",)),
    entry("ofac:605", "Radu VESK VESK", born_at=("Belmora",), programmes=("SDNTK",)),
    entry("ofac:606", "Ilya Pavel VESK VESK", programmes=("SDNTK",)),
]


@pytest.fixture(scope="module")
def held():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *FAMILY, source="ofac"))
        yield view(store, "2021-08-19")


@pytest.mark.parametrize(
    ("language", "text", "quote", "ref"),
    [
        ("es", "Luis Anton Moreth Sola, de Belmora, fue incluido con Dorin y Yano Osman.", "Yano Osman", "ofac:602"),
        ("en", "Luis Anton Moreth Sola of Belmora was listed with Yano Osman and Dorin.", "Yano Osman", "ofac:602"),
        ("en", "Luis Anton Moreth Sola of Belmora was listed. A mayor is Yano Osman.", "Yano Osman", ""),
        ("es", "Radu Vesk Vesk, de Belmora, fue incluido con Dorin y Ilya Pavel.", "Ilya Pavel", "ofac:606"),
    ],
)
def test_two_first_names_in_a_row_are_those_of_a_relative(held, language, text, quote, ref):
    link = links(held, text, language)[quote]
    assert (refs(link) if link.outcome is Outcome.LINKED else []) == ([ref] if ref else [])


def test_the_given_name_of_a_person_named_in_full_is_no_ship_of_that_name():
    vesk = entry("ofac:901", "Daniar Osman VESK", programmes=("TCO",))
    teral = entry("ofac:902", "Ilan TERAL", programmes=("TCO",), remarks="Linked To: VESK, Daniar Osman.")
    ship = entry("ofac:903", "DANIAR", kind=MentionKind.OTHER, programmes=("IRAN",))
    lists = (snapshot("2021-08-01", vesk, teral, ship, source="ofac"),)
    text = "Daniar Vesk is on the American list. Ilan Teral is listed because of his link to Daniar. So is Ilan Teral."
    resolution = finding(text, lists=lists).resolution
    rows = zip(resolution.reading.mentions, resolution.links, strict=True)
    found = {link.entity.refs for mention, link in rows if mention.name == "Daniar" and link.entity is not None}
    assert ("ofac:903",) not in found
