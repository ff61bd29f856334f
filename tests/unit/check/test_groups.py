"""Claims about several parties: the verdict is that of each of them together."""

import pytest

from onrecord.check.groups import conjunction
from onrecord.model.claim import DesignationClaim, IdentityClaim, TieClaim
from onrecord.model.record import DateValue
from onrecord.model.vocab import Label, MentionKind
from onrecord.publish.report import report_from_finding
from tests.unit.check.checking import ELSEWHERE, finding, verdict
from tests.unit.record.held_record import entry, snapshot

VESK = entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", born=(DateValue(edtf="1961"),))
TERAL = entry("un:TBi.004", "Osman Teral", listed_on="2011-02-09", born=(DateValue(edtf="1961"),))
LISTS = (
    snapshot("2020-12-01", VESK, TERAL),
    snapshot("2022-01-01", VESK, TERAL),
    snapshot("2020-12-01", ELSEWHERE, source="ofac"),
    snapshot("2022-01-01", ELSEWHERE, source="ofac"),
)
OPENING = "Radu Vesk and Osman Teral were put on the United Nations list on 9 February 2011. "
S, C, D, N, P = Label.SUPPORTED, Label.CONTRADICTED, Label.DIFFERS, Label.NOT_IN_RECORD, Label.PARTLY_SUPPORTED


def last(of: type, words: str) -> Label:
    made = finding(OPENING + words, lists=LISTS)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return [verdict.label for claim, verdict in rows if isinstance(claim, of)][-1]


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("Both are still on the United Nations list.", S),
        ("Neither has been taken off it.", S),
        ("Neither is on the American list.", S),
        ("None of them is on the American list.", S),
        ("Both are on the American list.", C),
        ("Neither is on the United Nations list.", C),
    ],
)
def test_a_listing_of_both_is_that_of_each(words, label):
    assert last(DesignationClaim, words) is label


def test_what_an_entry_says_of_each_holds_of_both():
    assert last(IdentityClaim, "Both were born in 1961.") is S
    assert last(IdentityClaim, "Both were born in 1971.") in (C, D)


@pytest.mark.parametrize(
    ("labels", "label"),
    [
        ((S, S), S),
        ((S, C), C),
        ((S, D), D),
        ((S, N), P),
        ((C, N), N),
        ((S, Label.AMBIGUOUS), Label.AMBIGUOUS),
        ((C, Label.DISPUTED), Label.DISPUTED),
    ],
)
def test_a_conjunction_is_no_more_than_its_parts(labels, label):
    assert conjunction(labels) is label


def test_the_published_slot_names_the_members():
    made = report_from_finding(finding(OPENING + "Both were born in 1961.", lists=LISTS), version="0")
    quotes = {mention.id: mention.quote for mention in made.mentions}
    (claim,) = [c for c in made.claims if c.kind.value == "identity"]
    parties = claim.slots["party"]
    assert isinstance(parties, tuple)
    assert [quotes[part] for part in parties] == ["Radu Vesk", "Osman Teral"]


def test_both_lists_need_both():
    assert last(DesignationClaim, "Radu Vesk is under both American and UN sanctions.") is C


def test_a_birth_of_several_is_checked_for_each():
    for year, labels in (("1961", (S,)), ("1971", (C, D))):
        made = finding(f"{OPENING}Radu Vesk and Osman Teral were born in {year}.", lists=LISTS)
        assert made.verdicts[-1].label in labels


def test_what_all_whom_a_text_names_are_denied_holds_of_each_of_them():
    assert last(DesignationClaim, "Not one of these names is on the American list.") is S
    assert last(DesignationClaim, "Every one of these people is on the American list.") is C


def test_a_lone_word_of_the_text_is_no_party_of_such_a_denial():
    told = "Minfin wrote to Quarno about it. "
    assert last(DesignationClaim, told + "Not one of these names is on the American list.") is S


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Radu Vesk y Osman Teral están en la lista de la OFAC. Quarno Shipping aparece vinculada a los dos."),
        ("fr", "Radu Vesk et Osman Teral figurent sur la liste de l'OFAC. Quarno Shipping est liée aux deux hommes."),
        ("de", "Radu Vesk und Osman Teral stehen auf der Liste der OFAC. Quarno Shipping ist mit beiden verbunden."),
        ("en", "Radu Vesk and Osman Teral are on the OFAC list. Quarno Shipping is linked to both men."),
    ],
)
def test_a_tie_to_several_told_before_needs_one_to_each(language, text):
    men = [entry(f"ofac:700{n}", name, programmes=("SDGT",)) for n, name in enumerate(("Radu Vesk", "Osman Teral"), 1)]
    linked = ("VESK, Radu", "TERAL, Osman")
    firm = entry("ofac:7003", "Quarno Shipping", kind=MentionKind.ORGANIZATION, programmes=("SDGT",), linked_to=linked)
    lists = tuple(snapshot(day, *men, firm, source="ofac") for day in ("2020-12-01", "2022-01-01"))
    assert verdict(TieClaim, text, lists=lists, language=language).label is Label.SUPPORTED
