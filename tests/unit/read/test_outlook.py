"""Forecasts, hearsay and judgements by form, in French, Spanish, German and Russian."""

import pytest

from onrecord.model.claim import ClaimBase
from onrecord.model.vocab import Modality
from tests.unit.read.reading import claims


def modality(language: str, text: str) -> Modality:
    return claims(ClaimBase, text, language)[0].modality


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nadim Ostrel et ses hommes attaqueront Belmora."),
        ("fr", "D'ici Noël, Nadim Ostrel aura disparu."),
        ("es", "Nadim Ostrel gobernará Belmora."),
        ("es", "Habrá acuerdo con Nadim Ostrel antes de fin de año."),
        ("de", "Ohne Nadim Ostrel werde kein Investor kommen."),
        ("ru", "Надим Острел, вероятно, дополнит перечень."),
        ("ru", "К весне Надим Острел уехал бы."),
    ],
)
def test_what_is_to_come_is_a_forecast(language, text):
    assert modality(language, text) is Modality.FORECAST


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Ces sanctions sont un coup d'épée dans l'eau."),
        ("fr", "Cette liste ne sert plus à rien."),
        ("es", "Es el archivo más polvoriento de la ciudad."),
        ("es", "Las sanciones son papel mojado."),
        ("de", "Die Umleitung bleibt die teuerste Feigheit der Schifffahrt."),
        ("de", "Sanktionen seien so nützlich wie ein Regenschirm."),
        ("ru", "Эти санкции остаются пустым звуком."),
    ],
)
def test_a_figure_of_speech_or_a_superlative_is_a_judgement(language, text):
    assert modality(language, text) is Modality.OPINION


def test_a_superlative_of_a_named_party_may_be_a_fact():
    assert modality("fr", "Nadim Ostrel est le plus jeune membre du parti.") is not Modality.OPINION


def test_a_plain_superlative_judges_nothing():
    assert modality("de", "Nadim Ostrel lebt in der größten Stadt.") is Modality.ASSERTED


def test_the_french_conditional_is_hearsay():
    assert modality("fr", "Nadim Ostrel posséderait une plantation.") is Modality.REPORTED


def test_the_german_passive_of_the_present_is_no_forecast():
    assert modality("de", "Nadim Ostrel wird weiter von der Polizei gesucht.") is Modality.ASSERTED
