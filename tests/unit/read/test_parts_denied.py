"""A negation that is all that a clause tells of an authority denies its listing alone: `l'ONU non`."""

import pytest

from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

MAN = entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09")
AMERICAN = entry("ofac:7001", "Radu Vesk", programmes=("SDGT",), linked_ids=("un:TBi.002",))
LISTS = (snapshot("2020-12-01", MAN), snapshot("2020-12-01", AMERICAN, source="ofac"))


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        (
            "fr",
            "Radu Vesk est connu. Le Trésor l'a sur sa liste, l'ONU non.",
            {"Le Trésor l'a sur sa liste": "supported", "l'ONU non": "contradicted"},
        ),
        (
            "fr",
            "Radu Vesk est connu. L'ONU non, mais Washington l'a sur sa liste.",
            {"L'ONU non": "contradicted", "mais Washington l'a sur sa liste": "supported"},
        ),
        (
            "es",
            "Radu Vesk es conocido. El Tesoro lo tiene en su lista, la ONU no.",
            {"El Tesoro lo tiene en su lista": "supported", "la ONU no": "contradicted"},
        ),
        (
            "de",
            "Radu Vesk ist bekannt. Washington führt ihn auf seiner Liste, die UNO nicht.",
            {"Washington führt ihn auf seiner Liste": "supported", "die UNO nicht": "contradicted"},
        ),
    ],
)
def test_a_negation_alone_denies_the_listing_by_the_authority_before_it(
    language: str, text: str, parts: dict[str, str]
) -> None:
    found = finding(text, lists=LISTS, language=language)
    verdicts = {verdict.claim_id: verdict.label.value for verdict in found.verdicts}
    told = {claim.span.quote: verdicts[claim.id] for claim in found.resolution.reading.claims}
    assert {quote: told.get(quote) for quote in parts} == parts
