"""Names as lists write them: with a comma, or with a number that looks like a year."""

from onrecord.model.vocab import Label
from tests.unit.check.checking import ORG, finding
from tests.unit.record.held_record import entry, snapshot

FIRM = entry("ofac:951", "VESKAR 2002 EOOD", kind=ORG, programmes=("GLOMAG",))
OTHER = entry("ofac:952", "Osman TERAL", programmes=("GLOMAG",))
BEFORE = (snapshot("2021-04-25", OTHER, source="ofac"), snapshot("2021-07-01", FIRM, OTHER, source="ofac"))
TERAL = entry("un:TBi.003", "Osman Teral", "BAYNAK, Osman")
UN = (snapshot("2020-12-01", TERAL), snapshot("2024-09-26", TERAL))


def test_a_number_in_a_listed_name_is_no_date_of_the_listing():
    made = finding("Veskar 2002 Eood is on the American sanctions list.", lists=BEFORE)
    assert [row.label for row in made.verdicts] == [Label.SUPPORTED]


def test_a_family_name_before_a_comma_is_not_held_to_be_absent():
    text = "Osman Teral is on the UN list. VORLAK, Ilyan Dorin is on the United Nations sanctions list."
    assert Label.CONTRADICTED not in [row.label for row in finding(text, lists=UN).verdicts]
