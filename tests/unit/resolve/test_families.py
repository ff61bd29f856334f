"""Given names alone: one of a family that the report tells of, a relative in an apposition, a child by its name."""

import pytest

from onrecord.model.record import DateValue
from onrecord.model.vocab import Outcome
from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links, refs

BORN = (DateValue(edtf="1951-03-04"),)
FAMILY = [
    entry("ofac:701", "Gordon VESK", programmes=("LIBYA3",), born_at=("Belmora",)),
    entry("ofac:702", "Darren VESK", programmes=("LIBYA3",)),
    entry("ofac:703", "Osman TERAL", programmes=("ZIMBABWE",), born_at=("Belmora",)),
    entry("ofac:704", "Leo TERAL", programmes=("ZIMBABWE",)),
    entry("ofac:705", "BARAN IBRAHIM HASAN AL-OSTRELI", programmes=("IRAQ2",), born_at=("Belmora",), born=BORN),
    entry("ofac:706", "NADIA BARAN IBRAHIM HASAN AL-OSTRELI", programmes=("IRAQ2",)),
    entry("ofac:707", "NADIA AL-OSTRELI", programmes=("IRAQ2",)),
]


@pytest.fixture(scope="module")
def held():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *FAMILY, source="ofac"))
        yield view(store, "2021-08-19")


@pytest.mark.parametrize(
    ("language", "text", "quote", "ref"),
    [
        ("en", "Do not mix up the two Vesks. Gordon is fuel, not fish.", "Gordon", "ofac:701"),
        ("en", "The Vesk brothers are on it. Gordon came later.", "Gordon", "ofac:701"),
        ("en", "Darren and Gordon Vesk are both on the list.", "Darren", "ofac:702"),
        ("fr", "Darren et Gordon Vesk figurent sur la liste.", "Darren", "ofac:702"),
        ("es", "Darren y Gordon Vesk figuran en la lista.", "Darren", "ofac:702"),
        ("de", "Darren und Gordon Vesk stehen auf der Liste.", "Darren", "ofac:702"),
        ("en", "Gordon Vesk is on the list. So is Darren, the son.", "Darren", "ofac:702"),
        ("en", "Gordon Vesk is on the list. The brother Darren hangs beside him.", "Darren", "ofac:702"),
        ("en", "Gordon Vesk is on the list. So are his children, Darren and Ilya.", "Darren", "ofac:702"),
        ("fr", "Gordon Vesk figure sur la liste. Son frère Darren aussi.", "Darren", "ofac:702"),
        ("es", "Gordon Vesk figura en la lista. También su hermano Darren.", "Darren", "ofac:702"),
        ("de", "Gordon Vesk steht auf der Liste. Auch sein Bruder Darren.", "Darren", "ofac:702"),
        ("de", "Die Vesk-Brüder stehen darauf. Gordon kam später.", "Gordon", "ofac:701"),
        ("es", "Los hermanos Vesk siguen en la lista. Gordon vive en Malta.", "Gordon", "ofac:701"),
        ("en", "Two more Vesks are listed: Gordon and Darren.", "Darren", "ofac:702"),
        ("en", "Osman Teral was born in Belmora. So is Leo, the son, on the list.", "Leo", "ofac:704"),
        ("en", "Darren and Gordon Vesk, born in Belmora, are on the list.", "Darren", "ofac:702"),
        (
            "es",
            "Los hermanos Darren y Gordon Vesk, nacidos en Belmora, siguen en la lista.",
            "Darren",
            "ofac:702",
        ),
        ("en", "Osman Teral was born in Belmora. Leo, the old man's nephew, is on the list.", "Leo", "ofac:704"),
        (
            "en",
            "Nadia, the daughter of Baran Ibrahim Hasan al-Ostreli, born in Belmora, is on the list.",
            "Nadia",
            "ofac:706",
        ),
    ],
)
def test_a_given_name_is_completed_where_the_report_tells_the_family(held, language, text, quote, ref):
    link = links(held, text, language)[quote]
    assert link.outcome is Outcome.LINKED
    assert refs(link) == [ref]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry spoke. Gordon is fuel, not fish.",
        "The two Vesks left. Ilya is fuel, not fish.",
        "He lives in viale Darren, and Gordon Vesk was born in Belmora.",
        "Ilya Darren, Pavel and Osman Teral were born in Belmora.",
    ],
)
def test_a_given_name_without_its_family_or_not_on_record_is_nobody(held, text):
    found = links(held, text)
    assert not any(
        link.outcome is Outcome.LINKED for quote, link in found.items() if quote in ("Gordon", "Ilya", "Darren")
    )


def test_a_father_is_not_his_daughter_whose_name_holds_his(held):
    link = links(held, "Baran Ibrahim Hasan was born in 1951.")["Baran Ibrahim Hasan"]
    assert link.outcome is Outcome.LINKED
    assert refs(link) == ["ofac:705"]
