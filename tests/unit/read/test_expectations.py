"""What no record could decide: expectations and judgements."""

import pytest

from onrecord.model.claim import OtherClaim
from onrecord.model.vocab import Modality
from tests.unit.read.reading import claims, one


@pytest.mark.parametrize(
    "text",
    [
        "Traders expect prices to double by the summer.",
        "He expects the Ostrel Bank to be free by 2030.",
        "A verdict is expected before Easter.",
        "The talks are due to resume next month.",
        "The two sides are unlikely to sign.",
        "In the opinion of this paper the truce will not hold until spring.",
    ],
)
def test_what_is_expected_is_a_forecast_or_an_opinion(text):
    assert one(OtherClaim, text).modality in (Modality.FORECAST, Modality.OPINION)


@pytest.mark.parametrize(
    "text",
    [
        "The chairman called the measure the cruellest thing done to the valley.",
        "It is the ugliest bank in Ostrel.",
    ],
)
def test_a_superlative_of_judgement_is_an_opinion(text):
    assert one(OtherClaim, text).modality is Modality.OPINION


@pytest.mark.parametrize(
    "text",
    [
        "The Ostrel Bank is the oldest bank in the valley.",
        "The Ostrel Bank was expected to open in 2019.",
        "The Ostrel Bank is bound by the rules.",
        "The Ostrel Bank is set in the old town.",
    ],
)
def test_what_may_be_on_record_is_neither(text):
    assert all(claim.modality is Modality.ASSERTED for claim in claims(OtherClaim, text))


@pytest.mark.parametrize(
    "text",
    [
        "There is no sadder harbour on this coast.",
        "The safest town in the valley is Ostrel.",
        "None of these orders has changed a single vote in Belmora.",
        "The orders have changed nobody's mind.",
        "A word of his is worth more than ten thousand rifles.",
    ],
)
def test_what_weighs_the_whole_is_an_opinion(text):
    assert one(OtherClaim, text).modality is Modality.OPINION


@pytest.mark.parametrize(
    "text",
    [
        "There is no longer a ferry to Belmora.",
        "The latest ferry leaves at nine from Belmora.",
        "Nobody has left Belmora.",
    ],
)
def test_a_plain_negation_or_superlative_is_none(text):
    assert all(claim.modality is not Modality.OPINION for claim in claims(OtherClaim, text))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("My hunch is that the next office opens in Belmora.", "en"),
        ("We expect one more name before next winter.", "en"),
        ("Rien ne changera à Belmora avant l'été.", "fr"),
    ],
)
def test_a_guess_at_what_comes_is_a_forecast(text, language):
    assert claims(OtherClaim, text, language)[-1].modality is Modality.FORECAST


@pytest.mark.parametrize(
    "text",
    [
        "If you ask me, the tailors are the only real winners.",
        "The writers' conclusion is that the registers have made better headlines than laws.",
        "Of the two steps the embargo is in our judgement the weaker.",
        "No register ever stopped a war.",
        "The lists have ruined more honest bakers than crooked generals.",
        "Expect the remaining names to be gone by the spring.",
        "Give it two more winters and nobody will remember.",
        "Can it last? Not beyond the next harvest.",
    ],
)
def test_what_is_judged_or_foretold_by_form(text):
    found = claims(OtherClaim, text)
    assert found
    assert all(claim.modality in (Modality.FORECAST, Modality.OPINION) for claim in found)


@pytest.mark.parametrize(
    "text",
    [
        "The Council listed more ships than firms in 2018.",
        "No member of the Vesk family was ever listed by the UN.",
        "The Ostrel Bank has 40 more clerks than the Lund Bank.",
    ],
)
def test_what_a_record_may_decide_is_no_judgement(text):
    assert all(claim.modality is not Modality.OPINION for claim in claims(OtherClaim, text))
