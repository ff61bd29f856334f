"""Heads of state, told without a name."""

from tests.unit.read.reading import read


def test_the_presidents_son_is_not_the_son_of_the_party_told_of_last():
    reading = read("Radu Vesk is on the American list. The president's son, Osman Teral, is listed too.")
    vesk = next(m for m in reading.mentions if m.name == "Radu Vesk")
    (president,) = (m for m in reading.mentions if "president" in m.span.quote)
    assert president.chain != vesk.chain
