"""Listings of all whom a text names, of which list `it` is, and what a clause sets apart or aside."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import MentionForm, Polarity
from tests.unit.read.reading import claims, names, one, read

OPENING = (
    "Radu Vesk was put on the American list in 2008. Orsk Trading is on it too.\n\n"
    "Osman Teral, a broker, was added in 2010.\n\n"
)


def members(text: str) -> list[str]:
    reading = read(text)
    found = [m for m in reading.mentions if m.members and m.form is MentionForm.PRONOMINAL]
    return names(reading, *found[-1].members) if found else []


@pytest.mark.parametrize(
    "sentence",
    [
        "Not one of these names is on the UN list.",
        "None of the people and firms in this briefing is on the UN list.",
        "No one mentioned here is on the UN list.",
        "The UN has listed none of the names above.",
        "The UN has never listed any of the above.",
    ],
)
def test_all_whom_the_text_names_are_denied_the_listing(sentence):
    assert members(OPENING + sentence) == ["Radu Vesk", "Orsk Trading", "Osman Teral"]
    told = [c for c in claims(DesignationClaim, OPENING + sentence) if c.authority == "un"]
    assert [c.polarity for c in told] == [Polarity.NEGATIVE]


def test_all_of_a_kind_are_those_of_the_text_where_the_paragraph_has_none():
    assert members(OPENING + "Every one of these people was sanctioned by the UN in 2009.") == [
        "Radu Vesk",
        "Osman Teral",
    ]


def test_neither_firm_where_two_stand_far_before():
    text = "Orsk Trading and Lund Shipping are on the American list.\n\n" + "It rained in Belmora. " * 6
    assert members(text + "Neither firm is on the UN list.") == ["Orsk Trading", "Lund Shipping"]


def test_it_is_the_list_named_last():
    text = "Radu Vesk was put on the American list in 2008. The Security Council has its own Tarvia list. "
    assert claims(DesignationClaim, text + "Osman Teral is not on it.")[-1].context_authority == "un"


@pytest.mark.parametrize(
    ("sentence", "polarity"),
    [("He is off it.", Polarity.NEGATIVE), ("He is on it.", Polarity.POSITIVE)],
)
def test_off_it_is_not_on_it(sentence, polarity):
    text = "In 2008 Radu Vesk was put on the American list. "
    assert claims(DesignationClaim, text + sentence)[-1].polarity is polarity


@pytest.mark.parametrize(
    "tail",
    [
        "under its counter-terrorism order rather than the Somalia one",
        "under its counter-terrorism order, not the Somalia one",
        "under its counter-terrorism order instead of the Somalia programme",
    ],
)
def test_a_programme_set_apart_is_not_that_of_the_listing(tail):
    assert one(DesignationClaim, f"The US has listed Radu Vesk {tail}.").programme == "sdgt"


def test_what_is_set_aside_is_nobodys_word():
    claim = one(DesignationClaim, "Radu Vesk is not on the UN list, whatever your driver says.")
    assert claim.speaker == ""


def test_who_says_so_is_not_the_subject_of_a_relative_clause():
    relative = "who by the committee's account was born in Ostrel and has been under UN sanctions since 2010"
    reading = read(f"There is Radu Vesk, {relative}.")
    claim = next(c for c in reading.claims if isinstance(c, DesignationClaim))
    assert names(reading, *claim.parties) == ["Radu Vesk"]


def test_a_sentence_may_end_with_me():
    text = "Orsk Trading was struck off, a clerk told me. Radu Vesk is on the UN list."
    assert [c.span.quote for c in claims(DesignationClaim, text)][-1] == "Radu Vesk is on the UN list"


@pytest.mark.parametrize(
    ("language", "opening", "sentence"),
    [
        (
            "fr",
            "Radu Vesk est sur la liste de l'ONU. Osman Teral y figure aussi. ",
            "Aucun de ces noms n'est sur la liste.",
        ),
        (
            "fr",
            "Radu Vesk est sur la liste de l'ONU. Osman Teral y figure aussi. ",
            "Le Trésor américain n'a sanctionné aucune des personnes citées ici.",
        ),
        (
            "es",
            "Radu Vesk está en la lista de la ONU. Osman Teral también. ",
            "Nada de esto está en la lista del Tesoro.",
        ),
        (
            "de",
            "Radu Vesk steht auf der Liste der UNO. Auch Osman Teral. ",
            "Keiner dieser Namen steht auf der US-Liste.",
        ),
        ("ru", "Раду Веск в списке ООН. Там же и Осман Терал. ", "Никого из этих людей в американском списке нет."),
    ],
)
def test_all_whom_a_text_names_in_other_languages(language, opening, sentence):
    reading = read(opening + sentence, language=language)
    group = [m for m in reading.mentions if m.members][-1]
    assert len(group.members) == 2
    told = [c for c in reading.claims if isinstance(c, DesignationClaim)][-1]
    assert told.polarity is Polarity.NEGATIVE


def test_the_files_of_new_york_are_those_of_the_united_nations():
    text = "The dead live long in the files of New York. Radu Vesk was put on the list in 2008."
    assert one(DesignationClaim, text).context_authority == "un"
