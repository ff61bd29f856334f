"""Segments: where one sentence makes several claims, and where a word is no verb."""

import pytest

from onrecord.model.claim import AttackClaim, Claim
from onrecord.read.reader import Reader
from onrecord.testing.builders import make_document
from tests.unit.read.reading import read


def quotes(text: str) -> list[str]:
    return [claim.span.quote for claim in read(text).claims]


def test_two_verbs_joined_by_a_conjunction_make_two_claims():
    text = "The Tarvin Brigade financed the Ostrel Front and it was put on the United Nations list in 2011."
    assert quotes(text) == [
        "The Tarvin Brigade financed the Ostrel Front",
        "it was put on the United Nations list in 2011",
    ]


def test_an_appositive_is_a_claim_of_its_own():
    text = (
        "The Tarvin Brigade lost ground. The current head of the group, Radu Vesk,"
        " was placed on the United Nations list in 2011."
    )
    kinds = {type(claim).__name__: claim.span.quote for claim in read(text).claims}
    listing = "The current head of the group, Radu Vesk, was placed on the United Nations list in 2011"
    assert kinds["DesignationClaim"] == listing
    assert kinds["RoleClaim"] == "The current head of the group, Radu Vesk"


def test_a_comma_inside_a_date_opens_nothing():
    assert quotes("The Tarvin Brigade was put on the United Nations list on July 5, 2012.") == [
        "The Tarvin Brigade was put on the United Nations list on July 5, 2012"
    ]


def test_a_dateline_is_no_part_of_the_first_claim():
    assert quotes("BELMORA, 24 August 2021 - The Tarvin Brigade financed the Ostrel Front.") == [
        "The Tarvin Brigade financed the Ostrel Front"
    ]


@pytest.mark.parametrize(
    "text", ["", ".", "...", "The", "Radu Vesk", "(((", "“", "\n\n\n", "and and and", "2012", "Radu Vesk, who"]
)
def test_fragments_are_read_without_failure(text):
    reading = read(text)
    assert reading.failure == ""
    for claim in reading.claims:
        assert reading.document.text[claim.span.start : claim.span.end] == claim.span.quote


def test_a_repeated_sentence_is_flagged_and_kept():
    text = "The Tarvin Brigade financed the Ostrel Front in 2011. Much else happened. " * 2
    found: list[Claim] = [c for c in read(text).claims if "financed" in c.span.quote]
    assert [claim.flags for claim in found] == [(), ("duplicate",)]


@pytest.mark.parametrize("text", ["On May 31, 2017, a truck bomb exploded in Belmora, killing 20 people."])
def test_a_month_is_no_verb(text):
    attacks = [c for c in read(text).claims if isinstance(c, AttackClaim)]
    assert [c.when.quote for c in attacks if c.when is not None] == ["May 31, 2017"]


def test_two_words_as_that_compare_open_no_clause():
    assert quotes("Radu Vesk and Nadia Vesk are as unjust as they are cruel.") == [
        "Radu Vesk and Nadia Vesk are as unjust as they are cruel"
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Vesk hat den Hafen laut UN bis 2015 geleitet.", "de"),
        ("Vesk commandait selon l'ONU le secteur de Belmora.", "fr"),
        ("Vesk dirigía según la ONU el puerto de Belmora.", "es"),
        ("Ermittler warfen Vesk vor, im Herbst Geld geschickt zu haben.", "de"),
        ("Vesk has since retired from the port authority.", "en"),
        ("The port of Belmora, people say, has doubled in size.", "en"),
    ],
)
def test_words_that_belong_to_a_clause_do_not_cut_it(text, language):
    draft = Reader()._draft(make_document(text, published="2021-08-19", language=language))
    assert len(draft.segments) == 1, [draft.text_of(s.first, s.last) for s in draft.segments]


def test_among_others_before_a_place_opens_no_clause():
    text = "Handel treibt die Ostrel Bank laut Liste unter anderem in Peru, Chile und Bolivien."
    quotes = [claim.span.quote for claim in read(text, language="de").claims]
    assert any("Bank" in quote and "Bolivien" in quote for quote in quotes)
