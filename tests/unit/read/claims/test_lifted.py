"""Measures lifted, and not lifted, beside English."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, names, read

FR = "Nadim Ostrel est inscrit sur la liste de l'ONU. "
ES = "Nadim Ostrel está en la lista de la ONU. "


def lifted(language, text):
    return [c for c in claims(DesignationClaim, text, language) if c.status == "delisted"]


@pytest.mark.parametrize(
    ("language", "text", "polarity"),
    [
        ("fr", FR + "Les sanctions ont été levées en 2016.", Polarity.POSITIVE),
        ("fr", FR + "Sa fiche n'a pas été supprimée depuis.", Polarity.NEGATIVE),
        ("fr", FR + "L'inscription n'a jamais été levée.", Polarity.NEGATIVE),
        ("es", ES + "La sanción fue levantada en 2016.", Polarity.POSITIVE),
        ("es", ES + "Nunca le han levantado la sanción.", Polarity.NEGATIVE),
    ],
)
def test_lifting_measures_takes_a_party_off_its_list(language, text, polarity):
    (claim,) = lifted(language, text)
    assert names(read(text, language=language), *claim.parties) == ["Nadim Ostrel"]
    assert (claim.polarity, claim.tentative) == (polarity, False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", FR + "Il exige que ses sanctions soient levées."),
        ("fr", FR + "Une partie des sanctions a été levée."),
        ("fr", FR + "Les sanctions contre l'Iran ont été levées en 2016."),
        ("es", ES + "Ha pedido que le sea levantada la sanción."),
        ("es", ES + "Las sanciones contra Irán fueron levantadas en 2016."),
        ("es", "Nadim Ostrel vive en Tarmona. La sanción fue levantada en 2016."),
    ],
)
def test_asking_for_it_or_lifting_those_of_others_takes_nobody_off(language, text):
    assert lifted(language, text) == []


@pytest.mark.parametrize("text", [FR + "Les sanctions ont été levées en 2016."])
def test_a_text_broken_off_after_any_word_is_read(text):
    words = text.split()
    for length in range(1, len(words)):
        read(" ".join(words[:length]), language="fr")
