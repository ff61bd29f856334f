"""A list for a cause: `on the list as a terrorist` is another programme than that against drug traffickers."""

import pytest

from tests.unit.check.checking import ORG, finding
from tests.unit.record.held_record import entry, snapshot

MAN = entry("ofac:7001", "Radu Vesk", programmes=("SDNTK",))
BODY = entry("ofac:7002", "Tarvin Brigade", kind=ORG, programmes=("FTO", "SDGT"))
SHIP = entry("ofac:7003", "Quarno Shipping", kind=ORG, programmes=("NPWMD", "IFSR"))
LISTS = (snapshot("2020-12-01", MAN, BODY, SHIP, source="ofac"),)
LEADS = {
    "en": "Radu Vesk, the Tarvin Brigade and Quarno Shipping are on the US sanctions list. ",
    "es": "Radu Vesk, Tarvin Brigade y Quarno Shipping están en la lista de sanciones de Estados Unidos. ",
    "fr": "Radu Vesk, Tarvin Brigade et Quarno Shipping sont sur la liste américaine des sanctions. ",
    "de": "Radu Vesk, Tarvin Brigade und Quarno Shipping stehen auf der Sanktionsliste der USA. ",
    "ru": "Раду Веск (Radu Vesk), Tarvin Brigade и Quarno Shipping находятся в санкционном списке США. ",
}


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("en", "Vesk is on the American list as a terrorist.", "contradicted"),
        ("en", "The Tarvin Brigade is listed for terrorism.", "supported"),
        ("en", "The Treasury lists Vesk as a specially designated global terrorist.", "contradicted"),
        ("es", "Vesk figura en la lista como terrorista.", "contradicted"),
        ("es", "Tarvin Brigade figura en la lista por terrorismo.", "supported"),
        ("fr", "Vesk figure sur la liste comme terroriste.", "contradicted"),
        ("fr", "Quarno Shipping est sur la liste pour terrorisme.", "contradicted"),
        ("de", "Vesk steht als Terrorist auf der Liste.", "contradicted"),
        ("de", "Tarvin Brigade steht wegen Terrorismus auf der Liste.", "supported"),
        ("ru", "Веск внесён в список как террорист.", "contradicted"),
        ("ru", "Quarno Shipping внесена в список за терроризм.", "contradicted"),
    ],
)
def test_the_cause_of_a_listing_is_its_programme(language: str, text: str, label: str) -> None:
    found = finding(LEADS[language] + text, lists=LISTS, language=language)
    verdicts = {verdict.claim_id: verdict.label.value for verdict in found.verdicts}
    told = [c for c in found.resolution.reading.claims if c.span.start >= len(LEADS[language]) - 1]
    assert [verdicts[claim.id] for claim in told] == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Radu Vesk still figures among them.", "supported"),
        ("The Tarvin Brigade has been removed of the list.", "contradicted"),
    ],
)
def test_whom_a_listing_is_about_and_that_it_ended(text: str, label: str) -> None:
    lead = "Quarno Shipping and the Tarvin Brigade were put on the US sanctions list. "
    found = finding(lead + text, lists=LISTS)
    verdicts = {verdict.claim_id: verdict.label.value for verdict in found.verdicts}
    told = [c for c in found.resolution.reading.claims if c.span.start >= len(lead) - 1]
    assert [verdicts[claim.id] for claim in told] == [label]
    assert found.resolution.reading.document.text[told[0].span.start :].startswith(told[0].span.quote)
