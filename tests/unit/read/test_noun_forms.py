"""Forms of English verbs that are nouns where they stand."""

import pytest

from onrecord.read.reader import Reader
from onrecord.testing.builders import make_document


def verbs(text: str) -> list[str]:
    draft = Reader()._draft(make_document(text, language="en"))
    return [word for word, verb in zip(draft.words, draft.verbs, strict=True) if verb]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The state's own miner was there.", ["was"]),
        ("Its own miner was there.", ["was"]),
        ("He's gone away.", ["gone"]),
        ("Two export houses were listed.", ["were", "listed"]),
        ("Vesk is on both the UN and the US lists.", ["is"]),
        ("The US lists Radu Vesk.", ["lists"]),
        ("Ostrel Shipping figures on the list.", ["figures"]),
        ("The figures on the list were wrong.", ["were"]),
    ],
)
def test_a_form_is_a_verb_where_a_subject_stands_before_it(text: str, expected: list[str]) -> None:
    assert verbs(text) == expected
