"""A clause that no comma parts from the words for its source is a clause of its own."""

import pytest

from onrecord.model.claim import IdentityClaim
from tests.unit.read.reading import names, one, read


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "Radu Vesk left. According to the entry he was born in Belmora.", "he was born in Belmora"),
        ("fr", "Radu Vesk est parti. Selon sa fiche il est né à Belmora.", "il est né à Belmora"),
        ("de", "Radu Vesk ist gegangen. Laut Eintrag wurde er in Belmora geboren.", "wurde er in Belmora geboren"),
    ],
)
def test_the_clause_is_what_the_source_says(language, text, quote):
    claim = one(IdentityClaim, text, language)
    assert claim.span.quote == quote
    assert claim.speaker


@pytest.mark.parametrize(
    ("language", "text", "born", "born_at"),
    [
        ("es", "Radu Vesk nació según la ficha en 1975.", "1975", ""),
        ("ru", "Раду Веск на свободе. Родился он, по данным ООН, в Ташкенте.", "", "Ташкенте"),
    ],
)
def test_a_birth_goes_on_behind_the_words_for_a_source(language, text, born, born_at):
    claim = one(IdentityClaim, text, language)
    assert (claim.born.edtf if claim.born is not None else "", claim.born_at) == (born, born_at)


def test_german_has_the_subject_behind_the_verb():
    text = "Radu Vesk ist gegangen. Nach Angaben der UN wurde er 1970 in Belmora geboren."
    claim = one(IdentityClaim, text, "de")
    assert names(read(text, language="de"), claim.party) == ["Radu Vesk"]
