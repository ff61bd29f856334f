"""Forecasts and views in German and Russian: an infinitive at the end, reported speech, a time to come."""

import pytest

from onrecord.model.vocab import Modality
from onrecord.read.outlook import is_participle
from tests.unit.check.checking import finding

DE = "KIEL - Radu Vesk steht seit Juni 2008 auf der Sanktionsliste der Vereinten Nationen. "
RU = "ЛИМА - Раду Веск находится в санкционном списке ООН. "


def modalities(text: str, language: str) -> list[Modality]:
    lead = RU if language == "ru" else DE
    found = finding(lead + text, language=language)
    return [claim.modality for claim in found.resolution.reading.claims if claim.span.start >= len(lead)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Den nächsten Überfall, so ein Beobachter, werden Söldner verüben.", "de"),
        ("Bis zum Winter, sagt die Botschafterin voraus, ist die Waffenruhe vorbei.", "de"),
        ("Im nächsten Herbst ist das Bündnis am Ende.", "de"),
        ("Война, по прогнозам военных, продлится ещё год.", "ru"),
        ("Экономист ожидает новых санкций уже осенью.", "ru"),
    ],
)
def test_a_forecast(text: str, language: str) -> None:
    assert modalities(text, language) == [Modality.FORECAST]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Von den Söldnern gehe wenig Gefahr aus, meint eine Forscherin.", "de"),
        ("Этот список, по её мнению, давно устарел.", "ru"),
    ],
)
def test_a_view(text: str, language: str) -> None:
    assert modalities(text, language) == [Modality.OPINION]


def test_what_is_held_of_a_party_is_no_view() -> None:
    assert Modality.OPINION not in modalities(
        "Die Brigade Tarvin sei in Lima gegründet worden, meint ein Forscher.", "de"
    )


@pytest.mark.parametrize("word", ["verboten", "verhalten", "entstanden", "verurteilt", "aufgenommen", "zerschlagen"])
def test_participles(word: str) -> None:
    assert is_participle(word)


@pytest.mark.parametrize("word", ["verüben", "besuchen", "entführen", "erreichen", "zerlegen"])
def test_infinitives_with_a_prefix(word: str) -> None:
    assert not is_participle(word)
