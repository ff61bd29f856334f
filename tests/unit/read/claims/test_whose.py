"""Posts told with whose they are first, or by a frame around the name of somebody else."""

import pytest

from onrecord.model.claim import OtherClaim, RoleClaim
from tests.unit.read.reading import claims, names, read


@pytest.mark.parametrize(
    ("language", "text", "holder", "body"),
    [
        (
            "de",
            "Auf der Liste steht die Gruppe Tarvin Front, deren Chef Nadim Ostrel ist.",
            "Nadim Ostrel",
            "Tarvin Front",
        ),
        ("ru", "В списке есть отряд «Тарвин», командиром которого назван Надим Острел.", "Надим Острел", "Тарвин"),
    ],
)
def test_whose_post_it_is_stands_before_the_post(language, text, holder, body):
    reading = read(text, language=language)
    told = claims(RoleClaim, text, language)[-1]
    assert names(reading, told.holder, told.organization) == [holder, body]


def test_who_is_appointed_by_somebody_has_the_post():
    text = "Nadim Ostrel a été nommé par Radu Vesk rapporteur de la Tarvin Front."
    (told,) = claims(RoleClaim, text, "fr")
    assert names(read(text, language="fr"), told.holder) == ["Nadim Ostrel"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Ancien de la garde de M. Vesk, Nadim Ostrel s'est évadé de prison le 17 mai 2015."),
        ("es", "Antiguo escolta de Vesk, Nadim Ostrel se fugó de la cárcel el 17 de mayo de 2015."),
    ],
)
def test_a_description_in_front_of_a_name_is_no_part_of_what_is_told(language, text):
    told = claims(OtherClaim, text, language)[-1]
    assert told.span.quote.startswith("Nadim Ostrel")
