"""Names of one word that one person alone has on a small record of invented parties."""

import pytest
from msgspec.structs import replace

from onrecord.model.record import Name
from onrecord.model.vocab import NameQuality, Outcome
from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links, refs


def known_as(ref: str, name: str, byname: str, quality: NameQuality = NameQuality.GOOD):
    one = entry(ref, name, born_at=("Belmora",), programmes=("Merano",))
    return replace(one, names=(*one.names, Name(text=byname, quality=quality)))


PARTIES = [
    known_as("un:TBi.001", "Radu Osman Vesk", "Makaveri"),
    known_as("un:TBi.002", "Pavel Sorn Kert", "Dorvale"),
    known_as("un:TBi.003", "Ilya Moreth", "Tisburi", NameQuality.WEAK),
    entry("un:TBi.004", "Stefan Dorvale", programmes=("Merano",)),
    entry("un:TBi.005", "Anton Brelik", programmes=("Merano",)),
]


@pytest.fixture(scope="module")
def held():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *PARTIES))
        yield view(store, "2021-08-19")


@pytest.mark.parametrize(
    ("text", "quote", "ref"),
    [
        ("They whisper when they say Makaveri. The UN listed Radu Osman Vesk.", "Makaveri", "un:TBi.001"),
        ("They whisper when they say Makaveri.", "Makaveri", ""),
        ("The UN listed Makaveri, Stefan Dorvale and Anton Brelik.", "Makaveri", "un:TBi.001"),
        ("They whisper when they say Dorvale. The UN listed Pavel Sorn Kert.", "Dorvale", ""),
        ("They whisper when they say Tisburi. The UN listed Ilya Moreth.", "Tisburi", ""),
    ],
)
def test_one_word_means_a_person_who_alone_has_it_and_is_named_in_full(held, text, quote, ref):
    link = links(held, text)[quote]
    assert (refs(link) if link.outcome is Outcome.LINKED else []) == ([ref] if ref else [])


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("The UN listed Ilya Moreth. On the quays people call him Tisburi.", True),
        ('The UN listed Ilya Moreth. The entry has him with the nickname "Tisburi".', True),
        ("The UN listed Ilya Moreth. A certain Tisburi sells fish there.", False),
        ("On the quays people call him Tisburi.", False),
        ("The UN listed Ilya Moreth. A driver met someone known as Tisburi.", False),
        ("The UN listed Ilya Moreth. Anton Brelik was there; they call him Tisburi.", False),
        ("The UN listed Ilya Moreth. A teacher saw the so-called Tisburi.", False),
    ],
)
def test_a_weak_alias_told_as_what_somebody_is_called(held, text, linked):
    assert (links(held, text)["Tisburi"].outcome is Outcome.LINKED) is linked


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'ONU a inscrit Ilya Moreth. Au port, on l'appelle Tisburi."),
        ("es", "La ONU sancionó a Ilya Moreth. En el puerto lo llaman Tisburi."),
        ("de", "Die UN listeten Ilya Moreth. Im Hafen nennen ihn alle Tisburi."),
    ],
)
def test_the_same_in_other_languages(held, language, text):
    assert links(held, text, language)["Tisburi"].outcome is Outcome.LINKED
