"""Given names of relatives of invented persons."""

import pytest

from onrecord.model.vocab import MentionKind, Outcome
from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links, refs

SHIP = MentionKind.OTHER
FAMILY = [
    entry("ofac:601", "Luis Anton MORETH SOLA", born_at=("Belmora",), programmes=("SDNTK",)),
    entry("ofac:602", "Yano Stefan MORETH KERT", programmes=("SDNTK",)),
    entry("ofac:603", "Ilya Osman MORETH KERT", programmes=("SDNTK",)),
    entry("ofac:604", "Ilya Pavel MORETH", programmes=("SDNTK",)),
    entry("ofac:605", "Dorin MORETH", programmes=("CUBA",)),
    entry("ofac:606", "Pedro Luna ARCE", "YANO", "FERRO", programmes=("SDNTK",)),
    entry("ofac:607", "STEFANO", kind=SHIP, programmes=("SDNTK",)),
    entry("ofac:608", "Stefano MORETH KERT", programmes=("SDNTK",)),
]


@pytest.fixture(scope="module")
def held():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *FAMILY, source="ofac"))
        yield view(store, "2021-08-19")


@pytest.mark.parametrize(
    ("language", "text", "quote", "ref"),
    [
        ("es", "Luis Moreth Sola nació en Belmora. Su primo Yano fue borrado.", "Su primo Yano", "ofac:602"),
        ("en", "Luis Moreth Sola was born in Belmora. His cousin Yano was delisted.", "His cousin Yano", "ofac:602"),
        # `Yano` is also the byname of a stranger, and `Ferro` of one alone
        ("es", "Luis Moreth Sola nació en Belmora. Su primo Ferro fue borrado.", "Su primo Ferro", ""),
        # a ship is called so
        (
            "en",
            "Luis Moreth Sola was born in Belmora. His cousin Stefano was listed.",
            "His cousin Stefano",
            "ofac:608",
        ),
        ("en", "Luis Moreth Sola was born in Belmora. His cousin Ilya was delisted.", "His cousin Ilya", ""),
        ("en", "Luis Moreth Sola was born in Belmora. His cousin Dorin was delisted.", "His cousin Dorin", ""),
        ("en", "Luis Moreth Sola was born in Belmora. His cousin Osman was delisted.", "His cousin Osman", ""),
    ],
)
def test_a_relative_is_linked_by_a_family_name_of_the_person_named(held, language, text, quote, ref):
    link = links(held, text, language)[quote]
    assert (refs(link) if link.outcome is Outcome.LINKED else []) == ([ref] if ref else [])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Luis Moreth Sola was born in Belmora. His cousins Orsk and Stefano are on the list."),
        ("es", "Luis Moreth Sola nació en Belmora. Sus primos Orsk y Stefano están en la lista."),
        ("de", "Luis Moreth Sola wurde in Belmora geboren. Seine Brüder Orsk und Stefano stehen auf der Liste."),
    ],
)
def test_a_given_name_that_ends_a_row_of_relatives_is_no_ship(held, language, text):
    link = links(held, text, language)["Stefano"]
    assert refs(link) in ([], ["ofac:608"])
