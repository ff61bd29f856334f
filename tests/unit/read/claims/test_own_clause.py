"""A report that is itself an agreement: its clauses are commitments, by how the text is built and not by its name."""

import pytest

from onrecord.model.claim import CommitmentClaim
from onrecord.model.vocab import Modality
from tests.unit.read.reading import claims, names, read

TEXT = """Accord on the Valley of Lakeside
between the Tarvin Brigade and the Ostrel Front

4 March 2019

1. The Tarvin Brigade shall withdraw its artillery from the valley by 1 May 2019.

2. The Ostrel Front will start talks with the elders of Lakeside on 10 March 2019, which will be held in Belmora.

3. Guarantees for the return of all prisoners.

The parties agree to meet every month.
"""
NEWS = """Valley accord falters
The Tarvin Brigade and the Ostrel Front met on 4 March 2019.

1. The Tarvin Brigade fired on Lakeside in April.

2. The Ostrel Front will leave the talks, a diplomat said.

3. Prisoners have not come home.
"""


def found(text: str) -> list[CommitmentClaim]:
    return claims(CommitmentClaim, text)


def test_the_head_is_the_agreement_with_its_parties_and_its_date():
    head = found(TEXT)[0]
    assert (head.aspect, head.agreement) == ("existence", "Accord on the Valley of Lakeside")
    assert head.signed is not None
    assert head.signed.quote == "4 March 2019"
    assert names(read(TEXT), *head.parties) == ["Tarvin Brigade", "Ostrel Front"]


def test_each_clause_is_a_commitment_and_none_is_a_forecast():
    clauses = [claim for claim in found(TEXT) if claim.aspect == "clause"]
    assert [claim.span.quote for claim in clauses] == [
        "The Tarvin Brigade shall withdraw its artillery from the valley by 1 May 2019",
        "The Ostrel Front will start talks with the elders of Lakeside on 10 March 2019",
        "Guarantees for the return of all prisoners",
        "The parties agree to meet every month",
    ]
    assert {claim.modality for claim in read(TEXT).claims if claim.span.start > 80} == {Modality.ASSERTED}
    assert names(read(TEXT), clauses[0].bearer, clauses[1].bearer) == ["Tarvin Brigade", "Ostrel Front"]


@pytest.mark.parametrize("heading", ["Article {}. ", "({}) ", "{}) "])
def test_other_ways_of_numbering_are_clauses_too(heading):
    text = TEXT
    for number in "123":
        text = text.replace(f"{number}. ", heading.format(number))
    assert sum(claim.aspect == "clause" for claim in found(text)) == 4


@pytest.mark.parametrize(
    "text",
    [
        NEWS,
        TEXT.replace("Accord on the Valley of Lakeside", "The two sides sign an accord in Lakeside"),
        TEXT.replace("Accord on the Valley of Lakeside", "Valley of Lakeside"),
        TEXT.replace("1. ", "").replace("2. ", "").replace("3. ", ""),
    ],
    ids=["news with numbers", "a headline with a verb", "no word for an agreement", "no numbered clauses"],
)
def test_a_report_on_an_agreement_is_none(text):
    assert not any(claim.aspect == "clause" for claim in found(text))
