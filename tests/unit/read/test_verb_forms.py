"""Verbs by their ending, or by where they stand."""

import pytest

from onrecord.read.reader import Reader
from onrecord.testing.builders import make_document


def verbs(language: str, text: str) -> list[str]:
    draft = Reader()._draft(make_document(text, published="2021-08-19", language=language))
    return [word for word, is_verb in zip(draft.words, draft.verbs, strict=True) if is_verb]


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("ru", "Надим Острел забирал печати.", "забирал"),
        ("ru", "Надим Острел давно не практикует.", "практикует"),
        ("es", "Nadim Ostrel alquilaba barcos.", "alquilaba"),
        ("fr", "Nadim Ostrel conseille le gouverneur.", "conseille"),
        ("fr", "Les gendarmes fouillèrent la maison.", "fouillèrent"),
        ("de", "Nadim Ostrel berät den Gouverneur.", "berät"),
    ],
)
def test_an_ending_or_a_place_tells_a_verb(language, text, verb):
    assert verbs(language, text) == [verb]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "его представители и жители села"),
        ("ru", "владелец телеканала и журнала"),
        ("fr", "un portrait et un retrait"),
        ("fr", "la Banque nationale du Belmora"),
        ("de", "der letzte Zeuge"),
        ("es", "la guayaba y la sílaba"),
    ],
)
def test_nouns_and_adjectives_with_such_an_ending_are_none(language, text):
    assert verbs(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("fr", "Le patron, Nadim Ostrel, échappe lui aussi aux sanctions.", "échappe"),
        ("fr", "Le comité le lie à Tarvin Lines.", "lie"),
        ("de", "Nadim Ostrel geriet am Abend unter die Räder.", "geriet"),
        ("ru", "Надим Острел бормочет про мосты.", "бормочет"),
    ],
)
def test_a_stretch_without_a_verb_has_one_by_where_it_stands(language, text, verb):
    assert verbs(language, text) == [verb]


def test_a_semicolon_parts_statements_of_which_no_verb_is_known():
    text = "Nadim Ostrel, un marin de Tarvin, le roi du port ; la police cherche son frère."
    draft = Reader()._draft(make_document(text, published="2021-08-19", language="fr"))
    assert len(draft.segments) > 1
