"""What a text asks, it does not claim."""

import pytest

from onrecord.read.questions import is_asked
from tests.unit.read.reading import read


@pytest.mark.parametrize(
    ("text", "claim", "asked"),
    [
        ("Is the Tarvin Brigade on the UN list? Nobody said.", "Is the Tarvin Brigade on the UN list", True),
        ("The Tarvin Brigade is on the UN list. Why?", "The Tarvin Brigade is on the UN list", False),
        ("¿Está la Tarvin Brigade, la de Ostrel, en la lista?", "Está la Tarvin Brigade", True),
        ("Radu Vesk? Listed too.", "Radu Vesk? Listed too", False),
    ],
)
def test_a_claim_is_asked_where_its_sentence_ends_in_a_question_mark(text, claim, asked):
    assert is_asked(text, text.index(claim) + len(claim)) is asked


def test_a_question_is_set_aside_with_its_reason():
    reading = read("The Ostrel Front fled. Is the Tarvin Brigade on the UN list?")
    assert not any("Tarvin" in claim.span.quote for claim in reading.claims)
    assert any(row.why == "a question claims nothing" for row in reading.set_aside)
