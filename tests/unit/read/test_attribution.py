"""Attribution: who says so, how firmly, and whether it is denied."""

import pytest

from onrecord.model.claim import DesignationClaim, OtherClaim, TieClaim
from onrecord.model.vocab import Modality, Polarity
from tests.unit.read.reading import one, read


def test_the_report_itself_asserts_a_plain_sentence():
    claim = one(TieClaim, "The Tarvin Brigade financed the Ostrel Front.")
    assert (claim.speaker, claim.modality, claim.polarity) == ("", Modality.ASSERTED, Polarity.POSITIVE)


@pytest.mark.parametrize(
    "text",
    [
        "A diplomat said that the Tarvin Brigade financed the Ostrel Front.",
        "According to a diplomat, the Tarvin Brigade financed the Ostrel Front.",
        "The Tarvin Brigade financed the Ostrel Front, a diplomat said.",
    ],
)
def test_what_somebody_says_is_reported_with_its_speaker(text):
    claim = one(TieClaim, text)
    assert claim.modality is Modality.REPORTED
    assert claim.speaker.lower() == "a diplomat"


def test_a_list_that_is_quoted_is_no_hearsay():
    claim = one(DesignationClaim, "According to the UN list, Radu Vesk was listed on 5 May 2011.")
    assert claim.modality is Modality.ASSERTED


def test_a_forecast_is_a_forecast():
    assert one(OtherClaim, "Radu Vesk will lead the Tarvin Brigade.").modality is Modality.FORECAST


def test_a_plan_is_no_deed():
    assert one(OtherClaim, "The Tarvin Brigade plans to support the Ostrel Front.").modality is Modality.PLANNED


def test_a_negated_listing_is_negative():
    claim = one(DesignationClaim, "Radu Vesk is not on the United Nations list.")
    assert claim.polarity is Polarity.NEGATIVE


def test_a_relative_date_is_resolved_from_the_day_of_publication():
    claim = one(DesignationClaim, "The Tarvin Brigade was put on the United Nations list last year.")
    assert claim.when is not None
    assert claim.when.relative
    assert claim.when.period is not None
    assert claim.when.period.edtf == "2020"


def test_a_date_relative_to_an_unknown_day_stays_open():
    reading = read("The Tarvin Brigade was put on the United Nations list last year.", published="")
    assert all(claim.when is None or claim.when.period is None for claim in reading.claims)


@pytest.mark.parametrize("tail", ["described as a former minister", "described in it as a trader"])
def test_a_description_behind_a_clause_is_no_speaker(tail):
    reading = read(f"Radu Vesk is still on the UN list, {tail}.")
    listed = next(claim for claim in reading.claims if isinstance(claim, DesignationClaim))
    assert (listed.speaker, listed.modality) == ("", Modality.ASSERTED)
