"""Names that the list entry of another party of the report gives in words."""

from onrecord.model.vocab import MentionKind, Outcome
from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links


def test_whom_the_entry_of_a_firm_names_is_that_person():
    firm = entry("ofac:801", "TARVIN MACHINES LTD", kind=MentionKind.ORGANIZATION, linked_to=("VESK, Radu Osman",))
    other = entry("ofac:803", "ORLAN MACHINES LTD", kind=MentionKind.ORGANIZATION)
    person = entry("ofac:802", "Radu Osman VESK")
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", firm, other, person, source="ofac"))
        held = view(store, "2021-08-19")
        tied = links(held, "Tarvin Machines Ltd is run for Radu Osman Vesk.")["Radu Osman Vesk"]
        alone = links(held, "Orlan Machines Ltd is run for Radu Osman Vesk.")["Radu Osman Vesk"]
    assert (tied.outcome, alone.outcome) == (Outcome.LINKED, Outcome.AMBIGUOUS)
