"""The tie that a listing is put down to."""

import pytest

from onrecord.model.claim import DesignationClaim, TieClaim
from onrecord.model.vocab import Modality, Relation
from tests.unit.read.reading import claims, names, one, read


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ostrel Trading is on the American list on account of Lund Shipping."),
        ("en", "Ostrel Trading is on the American list because of its link to Lund Shipping."),
        ("en", "Ostrel Trading was sanctioned by the Americans over its ties with Lund Shipping."),
        ("fr", "Ostrel Trading figure sur la liste américaine pour ses liens avec Lund Shipping."),
        ("es", "Ostrel Trading está en la lista estadounidense por sus vínculos con Lund Shipping."),
        ("de", "Ostrel Trading steht wegen Lund Shipping auf der amerikanischen Liste."),
        ("ru", "Ostrel Trading числится в американском списке из-за Lund Shipping."),
    ],
)
def test_a_listing_put_down_to_another_party_is_a_tie_with_it(language, text):
    claim = one(TieClaim, text, language)
    reading = read(text, language=language)
    assert (claim.relation, claim.modality) == (Relation.LINKED_TO, Modality.ASSERTED)
    assert names(reading, *claim.a, *claim.b) == ["Ostrel Trading", "Lund Shipping"]
    assert claims(DesignationClaim, text, language) == []


def test_with_a_date_the_listing_is_a_claim_of_its_own():
    text = "Ostrel Trading has been on the UN list since March 2018 on account of Lund Shipping."
    assert one(TieClaim, text).span.quote == "on account of Lund Shipping"
    assert one(DesignationClaim, text).when is not None


@pytest.mark.parametrize(
    "text",
    [
        "Ostrel Trading closed because of Lund Shipping.",
        "Ostrel Trading is on the UN list for arms trafficking.",
        "Ostrel Trading is not on the UN list because of Lund Shipping.",
    ],
)
def test_other_causes_tie_nobody(text):
    assert claims(TieClaim, text) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ostrel Trading is there on account of Lund Shipping.",
        "Ostrel Trading is blocked through Lund Shipping.",
    ],
)
def test_behind_a_sentence_on_a_list_fewer_words_are_enough(sentence):
    text = f"The Treasury keeps a second list. {sentence}"
    assert one(TieClaim, text).span.quote == sentence.rstrip(".")
    assert claims(TieClaim, sentence) == []
