"""Acronyms that a text defines stand for the long form before the bracket."""

import pytest

from onrecord.model.vocab import MentionKind
from tests.unit.read.reading import mention, read


@pytest.mark.parametrize(
    ("language", "text", "long_form", "acronym"),
    [
        ("fr", "Il dirige l'Alliance pour la vallée libre (AVL) depuis 2011.", "Alliance pour la vallée libre", "AVL"),
        ("es", "Dirige el Frente Unido de Belmora (FUB) desde 2011.", "Frente Unido de Belmora", "FUB"),
        ("en", "He heads the Tarvin Workers Front (TWF) in Belmora.", "Tarvin Workers Front", "TWF"),
    ],
)
def test_an_acronym_stands_for_the_words_whose_initials_it_gives(language, text, long_form, acronym):
    reading = read(text, language=language)
    assert mention(reading, long_form).kind is MentionKind.ORGANIZATION
    assert mention(reading, acronym).chain == mention(reading, long_form).id


def test_letters_that_no_words_give_define_nothing():
    reading = read("They heard Radu Vesk (TVB) in Belmora.")
    assert mention(reading, "TVB").chain == mention(reading, "TVB").id


def test_a_later_acronym_is_the_defined_one():
    reading = read("Il dirige l'Alliance pour la vallée libre (AVL). L'AVL a quitté Belmora.", language="fr")
    assert mention(reading, "AVL", nth=1).chain == mention(reading, "Alliance pour la vallée libre").id
