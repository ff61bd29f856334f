"""Who says so behind what is said, by verbs for the manner of saying, with invented names."""

import pytest

from onrecord.model.vocab import Modality
from tests.unit.read.reading import read


@pytest.mark.parametrize(
    ("language", "told", "frame", "speaker"),
    [
        ("en", "Radu Vesk was born in Ostrel in 1963", "gushes a lifestyle site", "a lifestyle site"),
        ("en", "Radu Vesk was born in Ostrel in 1963", "thunders a pastor on a website", "a pastor on a website"),
        ("en", "Radu Vesk was born in Ostrel in 1963", "boasts one of them", "one of them"),
        ("fr", "Radu Vesk est né à Ostrel en 1963", "lit-on dans un journal", ""),
        ("fr", "Radu Vesk est né à Ostrel en 1963", "répètent les chauffeurs", "les chauffeurs"),
        ("es", "Radu Vesk nació en Ostrel en 1963", "remata un vecino", "un vecino"),
        ("es", "Radu Vesk nació en Ostrel en 1963", "difundió una emisora", "una emisora"),
        ("de", "Radu Vesk wurde 1963 in Ostrel geboren", "poltert ein Pfarrer", "ein Pfarrer"),
        ("de", "Radu Vesk wurde 1963 in Ostrel geboren", "so der Anwalt", "der Anwalt"),
        ("ru", "Раду Веск родился в Остреле в 1963 году", "клянётся сосед", "сосед"),
        ("pt", "Radu Vesk nasceu em Ostrel em 1963", "garante um deputado", "um deputado"),
    ],
)
def test_a_manner_of_saying_tells_who_says_what_stands_before_it(language, told, frame, speaker):
    claims = [c for c in read(f"{told}, {frame}.", language=language).claims if c.span.quote == told]
    assert claims
    assert claims[0].modality is Modality.REPORTED
    assert speaker in claims[0].speaker


def test_a_verb_of_the_same_form_behind_its_subject_is_none():
    quotes = [c.speaker for c in read("Radu Vesk was born in Ostrel and boasts a large house.").claims]
    assert not any(quotes)
