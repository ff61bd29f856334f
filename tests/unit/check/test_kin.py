"""Kinship: which recorded relative leaves no room for the claimed one; ties that a list rules out; twins of a list."""

import pytest

from onrecord.check.party.kin import excludes_kin
from onrecord.model.claim import DesignationClaim, TieClaim
from onrecord.model.record import DateValue, TieStatement
from onrecord.model.vocab import Label, Relation
from onrecord.testing.builders import make_claim, make_document
from tests.unit.check.checking import BRIGADE, finding, verdict
from tests.unit.record.held_record import entry, snapshot, tie

DOCUMENT = make_document("He is a relative.")


@pytest.mark.parametrize(
    ("claimed", "words", "recorded", "as_recorded", "excluded"),
    [
        (Relation.RELATIVE_OF, "cousin", Relation.RELATIVE_OF, "uncle of", True),
        (Relation.RELATIVE_OF, "oncle", Relation.RELATIVE_OF, "uncle of", False),
        (Relation.SIBLING_OF, "brother", Relation.PARENT_OF, "father of", True),
        (Relation.SIBLING_OF, "brother", Relation.RELATIVE_OF, "cousin of", False),
        (Relation.RELATIVE_OF, "brother-in-law", Relation.RELATIVE_OF, "uncle of", False),
        (Relation.RELATIVE_OF, "relative", Relation.CHILD_OF, "son of", False),
    ],
)
def test_relatives_by_blood_exclude_each_other_and_by_marriage_do_not(claimed, words, recorded, as_recorded, excluded):
    claim = make_claim(TieClaim, DOCUMENT, "relative", relation=claimed, words=words)
    row = tie("a", recorded, "b")
    row = type(row)(**{f: getattr(row, f) for f in row.__struct_fields__} | {"words": as_recorded})
    assert isinstance(row, TieStatement)
    assert excludes_kin(claim, row, forward=True) is excluded


CHARITY = entry(
    "un:TBe.009",
    "Lakeside Relief Society",
    kind=BRIGADE.kind,
    listed_on="2015-03-13",
    remarks="Ostensibly charitable wing of Tarvin Brigade (TBe.001). Not affiliated with the international relief body "
    "Valley Red Lantern Federation.",
)


def test_a_tie_that_the_list_rules_out_is_contradicted():
    lists = (snapshot("2020-12-01", BRIGADE, CHARITY),)
    text = "The Lakeside Relief Society is a wing of the {}."
    assert verdict(TieClaim, text.format("Red Lantern movement"), lists=lists).label is Label.CONTRADICTED
    assert verdict(TieClaim, text.format("Blue Harbour movement"), lists=lists).label is Label.NOT_IN_RECORD


def twins(**fields):
    one = entry("un:TBi.002", "Radu Vesk Olmar", listed_on="2011-02-09", titles=("Tarvin Brigade commander",),
                born=(DateValue(edtf="1958"),), born_at=("Abenna, Kidor Region, Norland",))  # fmt: skip
    other = entry("ofac:7001", "Radu Vesk Olmar", born=(DateValue(edtf="1950"),), programmes=("SDGT",), **fields)
    return snapshot("2020-12-01", BRIGADE, one), snapshot("2020-12-01", other, source="ofac")


TEXT = (
    "Radu Vesk Olmar, a commander of the Tarvin Brigade, was listed by the UN on 9 February 2011. He is on the US list."
)


@pytest.mark.parametrize(
    ("town", "label"),
    [("Abenna, Kidor Region, Norland", Label.SUPPORTED), ("Port Merano, Norland", Label.AMBIGUOUS)],
)
def test_an_entry_of_the_very_name_and_birthplace_answers_for_a_listing(town, label):
    made = finding(TEXT, lists=twins(born_at=(town,)))
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    on_ofac = [row for claim, row in rows if isinstance(claim, DesignationClaim) and claim.authority == "ofac"]
    assert [row.label for row in on_ofac] == [label]


def test_a_title_that_names_a_relative_as_the_report_does_supports():
    dana = entry("ofac:21", "Dana Orsk", born_at=("Belmora",), titles=("Spouse of Milo Orsk",))
    milo = entry("ofac:22", "Milo Ilon Orsk", titles=("Governor of Belmora",))
    lists = (snapshot("2020-12-01", dana, milo, source="ofac"),)
    text = "Milo Orsk is governor of Belmora. Dana Orsk, born in Belmora, is recorded as the wife of Milo Orsk."
    assert verdict(TieClaim, text, lists=lists).label is Label.SUPPORTED
    text = "Milo Orsk is governor of Belmora. Dana Orsk, born in Belmora, is recorded as the sister of Milo Orsk."
    assert verdict(TieClaim, text, lists=lists).label is not Label.SUPPORTED
