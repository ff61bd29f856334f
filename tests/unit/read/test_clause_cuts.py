"""Where clauses are cut: rows of names, statements behind a semicolon, words in commas that say who says so."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim, RoleClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, names, read


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The cousins Radu Vesk, Nadim Ostrel and Marko Dorn are on the United Nations list.", "en"),
        ("The dictator's daughters Radu Vesk, Nadim Ostrel and Marko Dorn were added by the UN in May 2010.", "en"),
        ("Los hermanos Radu Vesk, Nadim Ostrel y Marko Dorn figuran en la lista de la ONU.", "es"),
    ],
)
def test_a_row_of_names_is_not_cut(text, language):
    reading = read(text, language=language)
    (claim,) = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    assert set(names(reading, *claim.parties)) == {"Radu Vesk", "Nadim Ostrel", "Marko Dorn"}
    assert "Radu Vesk" in claim.span.quote


def test_a_name_behind_a_preposition_opens_no_row():
    reading = read("According to Belmora Post, Radu Vesk and Nadim Ostrel are on the United Nations list.")
    (claim,) = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    assert set(names(reading, *claim.parties)) == {"Radu Vesk", "Nadim Ostrel"}


def test_a_past_form_behind_a_birth_in_commas_is_the_verb():
    (claim,) = claims(
        RoleClaim, "On the rebel side Radu Vesk, born in Ostrel in 1963, served as chief of general staff."
    )
    assert claim.span.quote == "served as chief of general staff"


def test_a_semicolon_ends_a_statement_of_which_no_verb_is_known():
    text = "Her comrades, the Belmora Front, sport two American labels; the Quarno Front was listed by the UN in 2012."
    reading = read(text)
    listed = [c for c in reading.claims if isinstance(c, DesignationClaim) and c.authority == "un"]
    assert [names(reading, *c.parties) for c in listed] == [["Quarno Front"]]


def test_what_a_text_counts_is_a_statement_of_its_own():
    text = "The Security Council put Radu Vesk on its list on 2 May 2002, and the entry counts Ostrel among its seats."
    (claim,) = claims(DesignationClaim, text)
    assert claim.span.quote == "The Security Council put Radu Vesk on its list on 2 May 2002"


def test_a_text_tells_what_stands_in_it():
    (claim,) = claims(DesignationClaim, "A law firm states in its October circular that Ostrel Bank is on the UN list.")
    assert claim.when is None
    assert claim.authority == "un"


@pytest.mark.parametrize("aside", ["an economist says", "an economist told state television"])
def test_so_goes_on_behind_who_says_it(aside):
    text = f"Ostrel Bank has been put on the United Nations list. So, {aside}, has Belmora Bank."
    reading = read(text)
    listed = [names(reading, *c.parties) for c in reading.claims if isinstance(c, DesignationClaim)]
    assert ["Belmora Bank"] in listed


def test_both_labels_are_those_told_before():
    text = "The Ostrel Front wears two American labels, one for drugs, one for arms; the Dorn Front wears both as well."
    reading = read(text)
    listed = [names(reading, *c.parties) for c in reading.claims if isinstance(c, DesignationClaim)]
    assert ["Dorn Front"] in listed


@pytest.mark.parametrize("text", ["Nearly all of its stock, 9 million shares, belonged to Ostrel Bank."])
def test_a_plural_behind_a_number_is_no_verb(text):
    assert [c.span.quote for c in read(text).claims] == [text[:-1]]


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk, says a man who sold him a car, has been under US sanctions since December 2019.",
        "Radu Vesk, it turns out, has been under US sanctions since December 2019.",
    ],
)
def test_who_says_so_in_commas_parts_no_subject_from_its_verb(text):
    reading = read(text)
    (claim,) = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    assert names(reading, *claim.parties) == ["Radu Vesk"]
    assert claim.span.quote == text[:-1]


def test_what_somebody_runs_is_no_name_of_his():
    claimed = read("What Radu Vesk runs is known to its victims as Ostrel Group.").claims
    assert not any(getattr(c, "aliases", ()) for c in claimed)


def test_whom_somebody_is_set_beside_is_another():
    assert claims(RoleClaim, "Unlike his boss, Radu Vesk is on the US list.") == []
    assert len(claims(RoleClaim, "His boss, Radu Vesk, is on the US list.")) == 1


def test_a_compound_ends_no_echo():
    text = "Ostrel Bank has escaped sanctions. Vesk Ltd, also British-registered, did not."
    assert [c.span.quote for c in claims(DesignationClaim, text)][1:] == ["Vesk Ltd, also British-registered, did not"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Officially Radu Vesk is on the UN list.", "en"),
        ("Tanto Radu Vesk como Nadim Ostrel figuran en la lista de la ONU.", "es"),
        ("Sogar Radu Vesk steht auf der UN-Liste.", "de"),
        ("Hormis Radu Vesk, personne ne figure sur la liste de l'ONU.", "fr"),
    ],
)
def test_a_word_that_opens_a_sentence_is_no_part_of_a_name(text, language):
    assert "Radu Vesk" in [mention.name for mention in read(text, language=language).mentions]


def test_a_birth_between_dashes_is_no_dateline():
    reading = read("Radu Vesk – born in 1987, head of Ostrel Bank – has been on the UN list since December 2019.")
    (claim,) = [c for c in reading.claims if isinstance(c, DesignationClaim)]
    assert names(reading, *claim.parties) == ["Radu Vesk"]


def test_whose_firm_is_joined_is_no_relative_clause():
    (claim,) = claims(DesignationClaim, "Radu Vesk, sein Bruder und dessen Firma stehen auf der UN-Liste.", "de")
    assert claim.span.quote.startswith("Radu Vesk")


def test_an_age_beside_the_birth_year_that_it_is_counted_from_is_no_second_claim():
    text = "His deputy is Radu Vesk, aged fifty-nine if his entry, with its birth year of 1962, is to be believed."
    told = read(text).claims
    assert [c.born.edtf for c in told if isinstance(c, IdentityClaim) and c.born is not None] == ["1962"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Neither the bank nor its owner, Radu Vesk, is on the UN list.", "en"),
        ("Neither Nadim Ostrel, a manager, nor Radu Vesk, the founder, is on the UN list.", "en"),
        ("Weder die Bank noch ihr Chef, Radu Vesk, steht auf der UN-Liste.", "de"),
        ("Ni el banco ni su jefe, Radu Vesk, figuran en la lista de la ONU.", "es"),
    ],
)
def test_neither_denies_behind_an_aside(text, language):
    found = claims(DesignationClaim, text, language)
    assert found
    assert {claim.polarity for claim in found} == {Polarity.NEGATIVE}


def test_a_name_joined_to_a_description_belongs_to_its_own():
    text = "Asked about Radu Vesk, sanctioned in 2019, and Nadim Ostrel, sanctioned in 2018, he shrugged."
    quotes = [c.span.quote for c in claims(DesignationClaim, text)]
    assert quotes == ["sanctioned in 2019", "Nadim Ostrel, sanctioned in 2018"]
