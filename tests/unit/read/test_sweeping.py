"""Sweeping statements: what nobody does, the last of a kind and what peace is like, no record could decide."""

import pytest

from onrecord.model.claim import OtherClaim
from onrecord.model.vocab import Modality
from tests.unit.read.reading import claims


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nobody here pays for anything twice."),
        ("en", '"Nobody fears a piece of paper," a shopkeeper said.'),
        ("en", "Radu Vesk, his barber insists, is the last gentleman in politics."),
        ("en", "The amnesty is a door that opens only one way."),
        ("en", "According to us, the generals have forgotten the south."),
        ("fr", "Les sanctions n'ont effrayé personne."),
        ("fr", "Radu Vesk, jure son coiffeur, est le dernier gentleman de la politique."),
        ("fr", "La paix est un mot que plus personne n'entend."),
        ("es", "Aquí nadie paga dos veces."),
        ("es", "Según nosotros, los generales han olvidado el sur."),
        ("de", "Hier zahlt niemand zweimal."),
        ("de", "Das Gesetz ist ein Netz für kleine Fische."),
        ("de", "Die Sanktionen haben niemanden erschreckt."),
        ("ru", "Здесь никто не платит дважды."),
        ("ru", "Амнистия — это дверь."),
    ],
)
def test_what_is_said_of_everybody_is_an_opinion(language, text):
    assert Modality.OPINION in [c.modality for c in claims(OtherClaim, text, language=language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "My own bet, for whatever that is worth: the border stays shut."),
        ("fr", "La prochaine guerre, parie un commerçant, vient des collines."),
        ("de", "Den nächsten Anschlag, so ein Beamter, werden andere verüben."),
        ("de", "Bis zum Sommer, sagt der Händler voraus, ist der Markt leer."),
        ("es", "Mi apuesta, valga lo que valga: la frontera sigue cerrada."),
    ],
)
def test_a_wager_or_prophecy_is_a_forecast(language, text):
    assert Modality.FORECAST in [c.modality for c in claims(OtherClaim, text, language=language)]


def test_the_words_before_the_colon_of_a_wager_are_no_part_of_it():
    told = claims(OtherClaim, "My own bet, for what it is worth: the border stays shut.")
    assert [c.span.quote for c in told if c.modality is Modality.FORECAST] == ["the border stays shut"]


@pytest.mark.parametrize(
    "text",
    [
        "Nobody answered the phone at Quarno Shipping on Monday.",
        "Nobody named Radu Vesk is on the list.",
        "The amnesty is a law of 2009.",
    ],
)
def test_a_deed_or_a_date_is_no_view(text):
    assert Modality.OPINION not in [c.modality for c in claims(OtherClaim, text)]
