"""Stances: what somebody sees coming or finds too mild is nothing that a record could decide."""

import pytest

from onrecord.model.claim import OtherClaim
from onrecord.model.vocab import Modality
from tests.unit.read.reading import claims


@pytest.mark.parametrize(
    "text",
    [
        "A banker sees little hope for the valley.",
        "Few at the ministry give the talks much of a future.",
        "A retired judge considers the measure far too mild.",
        "An elder thinks the war is closer than ever.",
        "To a shopkeeper in the port the whole affair is a comedy.",
        "In the eyes of many here, the sanctions are a tax on the poor.",
    ],
)
def test_a_view_is_an_opinion(text):
    assert [c.modality for c in claims(OtherClaim, text)] == [Modality.OPINION]


@pytest.mark.parametrize(
    "text",
    [
        "A port agent sees more arrests coming before the winter.",
        "His uncle predicted that no wall would hold him.",
        "A trader warned that the village would never forgive him.",
    ],
)
def test_what_is_seen_coming_is_a_forecast(text):
    assert Modality.FORECAST in [c.modality for c in claims(OtherClaim, text)]


@pytest.mark.parametrize(
    "text",
    [
        "A trader saw no ship in the harbour in May 2019.",
        "A banker believes that Radu Vesk has an account in Panama.",
        "An officer said that the Tarvin Brigade had moved to Callao.",
    ],
)
def test_what_somebody_saw_or_said_is_neither(text):
    assert not {c.modality for c in claims(OtherClaim, text)} & {Modality.OPINION, Modality.FORECAST}
