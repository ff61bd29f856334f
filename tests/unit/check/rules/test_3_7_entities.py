"""`method.md` §3.7: a link needs a name and a corroborator; a doubtful one makes no verdict about a person."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.record import Name
from onrecord.model.vocab import Label, NameQuality, Outcome
from tests.unit.check.checking import BRIGADE, finding, verdict
from tests.unit.record.held_record import entry, snapshot

WEAK = Name(text="Abu Falk", quality=NameQuality.WEAK)
FALKEN = entry("un:TBi.007", "Dorin Falken", listed_on="2012-01-01")
FALKEN = type(FALKEN)(
    source=FALKEN.source, id=FALKEN.id, kind=FALKEN.kind, names=(*FALKEN.names, WEAK), listed_on="2012-01-01"
)
ELDER = entry("un:TBi.004", "Osman Teral", listed_on="2012-01-01")
YOUNGER = entry("un:TBi.005", "Osman Teral", listed_on="2013-01-01")
VESK = entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", titles=("Tarvin Brigade commander",))
LISTS = (snapshot("2020-12-01", BRIGADE, FALKEN, ELDER, YOUNGER, VESK),)


def on(text: str):
    return verdict(DesignationClaim, text, lists=LISTS)


def outcomes(text: str) -> set[Outcome]:
    return {link.outcome for link in finding(text, lists=LISTS).resolution.links}


def test_a_person_s_name_alone_never_links():
    assert Outcome.LINKED not in outcomes("Radu Vesk was seen in town.")


def test_a_name_and_a_corroborator_link_and_the_reason_is_given():
    made = finding("Radu Vesk is a commander of the Tarvin Brigade.", lists=LISTS)
    linked = [link for link in made.resolution.links if link.outcome is Outcome.LINKED]
    assert len(linked) == 2
    assert all(link.candidates[0].reasons for link in linked)


def test_a_weak_alias_never_links_alone():
    assert Outcome.LINKED not in outcomes("Abu Falk is on the United Nations list.")


def test_two_bearers_leave_the_designation_ambiguous_and_show_both():
    made = on("Osman Teral is on the United Nations list.")
    assert made.label is Label.AMBIGUOUS
    assert {row.cite.ref for row in made.evidence} == {"un:TBi.004", "un:TBi.005"}
    assert "a name alone does not link" in made.wording


@pytest.mark.parametrize("text", ["Teral was put on the United Nations list.", "Vesk is on the United Nations list."])
def test_a_family_name_alone_makes_no_verdict_against_anybody(text):
    labels = {row.label for row in finding(text, lists=LISTS).verdicts}
    assert not labels & {Label.CONTRADICTED, Label.SUPPORTED, Label.DIFFERS}


def test_an_uncertain_match_is_ambiguous_or_open_and_never_contradicted():
    """A closed-world contradiction needs a matcher recall check: a near name on the list is in its way."""
    made = on("Ossman Terall is on the United Nations list.")
    assert made.label in (Label.AMBIGUOUS, Label.NOT_IN_RECORD)
