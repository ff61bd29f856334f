"""Two given names before a person in full, with whom they share the family name."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

BROTHER = entry("un:TBi.021", "Juan Pavel Vesk Orlan", listed_on="2011-02-09")
SISTER = entry("un:TBi.022", "Camila Vesk Orlan", listed_on="2011-02-09")
LISTS = (snapshot("2020-12-01", BROTHER, SISTER), snapshot("2021-12-01", BROTHER, SISTER))


def listed(text: str, language: str) -> tuple[list[Label], set[str]]:
    done = finding(text, lists=LISTS, language=language)
    labels = {verdict.claim_id: verdict.label for verdict in done.verdicts}
    reading = done.resolution.reading
    found = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    return [labels[c.id] for c in found], {mention.name for mention in reading.mentions}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("En la lista de la ONU figuran Juan Pavel y Camila Vesk Orlan.", "es"),
        ("Juan Pavel and Camila Vesk Orlan are on the UN list.", "en"),
    ],
)
def test_given_names_are_completed_where_the_record_has_them_so(text, language):
    labels, names = listed(text, language)
    assert labels == [Label.SUPPORTED]
    assert "Juan Pavel Vesk Orlan" in names


def test_two_words_that_the_record_has_not_so_are_a_name_in_full():
    _, names = listed("En la lista de la ONU figuran Nadim Dorn y Camila Vesk Orlan.", "es")
    assert "Nadim Dorn" in names
