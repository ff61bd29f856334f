"""Names that begin before the part of them that the record knows."""

import pytest

from onrecord.model.vocab import Label
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

VESK = entry("un:TBi.021", "Radu Osman Vesk", remarks="Born in 1951 in Tarmona. Brother of Pavel Vesk.")
HELD = (snapshot("2021-08-01", VESK),)


@pytest.mark.parametrize(
    "text",
    [
        "The Vesks are on the UN list. Marko Radu Osman Vesk was listed by the UN in 2013.",
        "The Vesks are on the UN list. In Tarmona Marko Radu Osman Vesk was listed by the UN in 2013.",
    ],
)
def test_a_given_name_before_a_listed_name_makes_it_another_man_s(text):
    names = {m.name for m in finding(text, lists=HELD).resolution.reading.mentions}
    assert "Radu Osman Vesk" not in names


@pytest.mark.parametrize("opener", ["Yesterday", "Reportedly", "Critics say that", "Former minister", "In 2013"])
def test_a_word_that_opens_a_sentence_is_no_given_name(opener):
    text = f"The UN put Radu Osman Vesk on its list. {opener} Radu Osman Vesk was named again."
    found = finding(text, lists=HELD)
    names = [m.name for m in found.resolution.reading.mentions]
    assert names.count("Radu Osman Vesk") == 2
    assert Label.CONTRADICTED not in [row.label for row in found.verdicts]
