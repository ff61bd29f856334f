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
        ("ru", "Новые запреты прибавят Надиму Острелу веса."),
        ("ru", "Обвинение против Надима Острела развалится в суде."),
        ("ru", "На скамью подсудимых Надим Острел, по всей вероятности, не сядет."),
        ("fr", "Le trafic de Nadim Ostrel survivra à la guerre."),
        ("de", "Frieden mit Nadim Ostrel wird es nicht geben."),
        ("de", "Die Sanktionen werden Nadim Ostrel nicht verhindern."),
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
        ("es", "Belmora mira hacia otro lado."),
        ("ru", "Санкции, убеждён он, не остановили завод ни на час."),
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


@pytest.mark.parametrize(
    "text",
    [
        "Надим Острел руководит заводом, который приходит в упадок.",
        "Надим Острел находится в розыске.",
        "Список содержит имя Надима Острела.",
        "Надим Острел снят с должности.",
    ],
)
def test_a_russian_verb_of_the_present_foretells_nothing(text):
    assert modality("ru", text) is not Modality.FORECAST


def test_what_a_list_says_by_a_superlative_is_no_judgement():
    text = "Die Bank Ostrel ist nach Angaben der UNO die größte Handelsbank des Landes."
    assert modality("de", text) is not Modality.OPINION
