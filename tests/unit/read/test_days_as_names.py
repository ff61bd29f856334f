"""A name of the record that is a day of the month is none inside a date."""

import pytest

from onrecord.model.vocab import MentionKind
from onrecord.read.reader import Reader
from onrecord.record.scan import ScannedName
from onrecord.testing.builders import make_document


def scan(tokens):
    """Find `el 20`, as a record does that has somebody of that name."""
    pairs = [(at, [token.text for token in tokens[at : at + 2]]) for at in range(len(tokens))]
    return [ScannedName(at, at + 2, MentionKind.PERSON, True, ()) for at, pair in pairs if pair == ["el", "20"]]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("La ONU lo incorporó a su lista el 20 de abril de 2020.", False),
        ("La policía busca a Radu Vesk, alias el 20, en Tarmona.", True),
    ],
)
def test_a_day_is_nobody_of_that_name(text, read):
    (reading,) = Reader(scan)([make_document(text, published="2021-08-19", language="es")])
    assert any(mention.span.quote == "el 20" for mention in reading.mentions) is read
