"""Ties that a list gives by name alone, without a word on how, or with others than the report says."""

from onrecord.model.claim import TieClaim
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import verdict
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION
HULL = entry("ofac:1", "Ostrel Hull", kind=ORG, remarks="Linked To: TARVIN LINES.", linked_to=("TARVIN LINES",))
LINES = entry("ofac:2", "Tarvin Lines", kind=ORG)
SISTER = entry("ofac-cons:3", "Tarvin Lines", kind=ORG)
SHOP = entry("ofac:4", "Quarno Shop", kind=ORG, remarks="Linked To: VESK, Radu.", linked_to=("VESK, Radu",))
VESK = entry("ofac:5", "Radu Vesk", born_at=("Ostrel",))
LISTS = (
    snapshot("2020-12-01", HULL, LINES, SHOP, VESK, source="ofac"),
    snapshot("2020-12-01", SISTER, source="ofac-cons"),
)


def on(text: str):
    return verdict(TieClaim, text, lists=LISTS)


def test_a_name_that_two_entries_bear_is_that_of_either():
    assert on("Ostrel Hull is linked to Tarvin Lines.").label is Label.SUPPORTED


def test_a_list_that_ties_two_supports_any_loose_word_for_it():
    text = "Radu Vesk, born in Ostrel, is on the list. The Treasury hangs Quarno Shop on Radu Vesk."
    assert on(text).label is Label.SUPPORTED


def test_a_tie_that_the_list_does_not_explain_supports_a_stronger_word_in_part():
    assert on("Ostrel Hull is a subsidiary of Tarvin Lines.").label is Label.PARTLY_SUPPORTED
    assert on("Quarno Shop is a subsidiary of Ostrel Hull.").label is Label.NOT_IN_RECORD


def test_a_report_of_what_the_list_ties_is_contradicted_by_what_it_ties():
    made = on("The Treasury ties Quarno Shop to Ostrel Hull.")
    assert made.label is Label.CONTRADICTED
    assert "VESK, Radu" in made.wording


def test_a_pronoun_may_mean_somebody_else_than_whom_the_list_leaves_out():
    made = on("Ostrel Hull is shut. The Treasury ties it to Radu Vesk of Ostrel.")
    assert made.label is Label.NOT_IN_RECORD


def test_what_others_say_of_the_two_stays_open():
    assert on("A witness ties Quarno Shop to Ostrel Hull.").label is Label.REPORTED_ONLY
    assert on("Quarno Shop is linked to Ostrel Hull.").label is Label.NOT_IN_RECORD


def test_two_names_that_a_conjunction_joins_are_not_tied_to_each_other():
    made = on("The Treasury ties Quarno Shop and Ostrel Hull to a fleet.")
    assert made.label is not Label.CONTRADICTED


def test_a_report_of_whose_wife_an_entry_calls_somebody_is_contradicted_by_the_entry():
    wife = entry("ofac:6", "Irma Dovan", remarks="Spouse of Radu Vesk.", born_at=("Ostrel",))
    other = entry("ofac:7", "Osman Teral", born_at=("Belmora",))
    lists = (snapshot("2020-12-01", wife, other, VESK, source="ofac"),)
    text = "Osman Teral, born in Belmora, and Irma Dovan, born in Ostrel, are on the list. "
    text += "Irma Dovan is entered as the spouse of Osman Teral."
    made = verdict(TieClaim, text, lists=lists)
    assert made.label is Label.CONTRADICTED


def test_a_tie_told_in_the_list_is_contradicted_by_the_entry():
    assert on("Quarno Shop is linked in the list to Ostrel Hull.").label is Label.CONTRADICTED


def test_a_name_in_a_russian_case_is_found_among_those_of_an_entry():
    shop = entry("ofac:4", "Кварно", kind=ORG, remarks="Linked To: VESKA, Oleg.", linked_to=("VESKA, Oleg",))
    text = "В Острел вернулись инспекторы. Компания «Кварно» числится связанной с Олегом Веской."
    lists = (snapshot("2020-12-01", shop, source="ofac"),)
    assert verdict(TieClaim, text, lists=lists, language="ru").label is Label.SUPPORTED
