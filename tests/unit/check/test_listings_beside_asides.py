"""Listings of names that are described in commas, and of names that a date or a verb alone puts on the list."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

MEN = (
    entry("un:TBi.002", "Radu Vesk", "Abu Karim", listed_on="2011-02-09", programmes=("Al-Qaida",)),
    entry("un:TBi.003", "Osman Teral", listed_on="2011-02-09", remarks="Brother of Radu Vesk (TBi.002)."),
    entry("un:TBi.021", "Danil Orsk", listed_on="2014-05-06", programmes=("Al-Qaida",), nationalities=("Chile",)),
    entry("un:TBi.022", "Ilir Vasko", listed_on="2015-07-01", programmes=("Al-Qaida",)),
)
LISTS = tuple(snapshot(day, *MEN) for day in ("2020-12-01", "2021-12-01"))
LEAD = "Radu Vesk has been on the UN list since February 2011"


def listings(text: str, lead: str = LEAD, language: str = "en") -> list[tuple[str, Label]]:
    found = finding(f"{lead}{text}", lists=LISTS, language=language)
    verdicts = {verdict.claim_id: verdict.label for verdict in found.verdicts}
    claims = found.resolution.reading.claims
    return [
        (claim.span.quote, verdicts[claim.id])
        for claim in claims
        if isinstance(claim, DesignationClaim) and claim.span.end > len(lead) + 1
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (". Danil Orsk, a military commander, was named in May 2014.", Label.SUPPORTED),
        (". Danil Orsk, a military commander, was named in November 2012.", Label.DIFFERS),
        (". Danil Orsk, who gives the orders, was named by the UN in September 2012.", Label.DIFFERS),
        (". Osman Teral was named together with his brother, in November 2014.", Label.DIFFERS),
        (". Danil Orsk was named the same day.", Label.DIFFERS),
        (". Danil Orsk was named in the indictment in November 2012.", Label.NOT_IN_RECORD),
        (". Danil Orsk was named by a prosecutor in November 2012.", Label.NOT_IN_RECORD),
    ],
)
def test_named_with_a_date_alone_tells_of_the_list(text, expected):
    assert [label for _, label in listings(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (", and Danil Orsk, the deputy leader, since May 2014.", [Label.SUPPORTED]),
        (", and Danil Orsk, who runs the port, since May 2012.", [Label.DIFFERS]),
        (
            ", Danil Orsk, his deputy, since May 2014 and Ilir Vasko, a general, since July 2013.",
            [Label.SUPPORTED, Label.DIFFERS],
        ),
    ],
)
def test_a_predicate_is_meant_again_of_a_name_that_is_described(text, expected):
    assert [label for _, label in listings(text)][-len(expected) :] == expected


def test_a_name_beside_a_date_of_another_verb_is_no_listing():
    assert len(listings(", and Danil Orsk, the deputy leader, in May 2014 said that he was innocent.")) <= 1


def test_a_long_description_is_left_out_of_the_words_of_a_listing():
    text = "Danil Orsk, the programmer charged in Los Angeles the month before last, is also on the UN list."
    assert [quote for quote, _ in listings(text, lead="")] == ["is also on the UN list"]


def test_a_birth_in_a_description_is_of_the_name_before_it():
    found = finding("Radu Vesk has met Ilir Vasko, a general born in 1960.", lists=LISTS)
    claim = next(c for c in found.resolution.reading.claims if isinstance(c, IdentityClaim))
    assert claim.span.quote.startswith("Ilir Vasko")
