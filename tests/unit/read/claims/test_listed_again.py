"""Listings told by other words: behind a colon, by a verb without an object, likewise, on another list, as a note."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, edtf_of, names, one, read

LISTED = "The UN put the Tarvin Brigade on its list on 3 May 2011."
FIRST = {
    "en": LISTED,
    "fr": "Le Conseil de sécurité de l'ONU a inscrit la Brigade Tarvin sur sa liste le 3 mai 2011.",
    "es": "La ONU incluyó a la Brigada Tarvin en su lista el 3 de mayo de 2011.",
    "de": "Die UNO setzte die Tarvin-Brigade am 3. Mai 2011 auf ihre Liste.",
    "ru": "ООН внесла «Бригаду Тарвин» в свой список 3 мая 2011 года.",
}


def last(text: str, language: str = "en") -> tuple[list[str], DesignationClaim]:
    claim = claims(DesignationClaim, text, language)[-1]
    return names(read(text, language=language), *claim.parties), claim


@pytest.mark.parametrize(
    "text",
    [
        "The name has reached New York: Ilya Sorn, the police chief, has been on the UN list since May 2012.",
        LISTED + " Others came later; Ilya Sorn, the former chief of staff, was listed by the UN in May 2012.",
        "Reminder: Ilya Sorn has been on the UN list since May 2012.",
    ],
)
def test_a_name_behind_a_colon_is_the_subject_of_the_verb_behind_its_description(text):
    who, claim = last(text)
    assert (who, edtf_of(claim.when).partition("/")[0]) == (["Ilya Sorn"], "2012-05")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (LISTED + " Ilya Sorn, the former chief of staff, followed in July 2012; Radu Vesk died.", "2012-07"),
        (
            LISTED + " The brigade fought on. It burned Ostrel. Ilya Sorn, of Port Alda, followed in July 2012.",
            "2012-07",
        ),
        (
            "Ilya Sorn, born in Ostrel in 1956 and known to all as the Owl, landed on the UN list in July 2012.",
            "2012-07",
        ),
        (LISTED + " It was raided in 2014. Its heir is Ilya Sorn. The UN added him that September.", "2014-09"),
    ],
)
def test_a_past_form_without_an_object_is_the_verb_of_its_sentence(text, when):
    who, claim = last(text)
    assert (who[0], edtf_of(claim.when)) == ("Ilya Sorn", when)


def test_a_count_reaches_over_a_participle_in_commas():
    claim = one(DesignationClaim, "Six officers, drawn from two armies, were listed by the UN on 1 July 2015.")
    assert claim.count is not None
    assert (claim.count.low, edtf_of(claim.when)) == (6, "2015-07-01")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ilya Sorn was designated on that same date."),
        ("en", "Ilya Sorn was added in the same batch."),
        ("fr", "Ilya Sorn y a été porté à cette même date."),
        ("es", "Ilya Sorn fue incluido en esa misma fecha."),
        ("de", "Ilya Sorn wurde unter demselben Datum gelistet."),
        ("ru", "Илья Сорн внесён тем же числом."),
    ],
)
def test_the_same_day_is_told_in_several_ways(language, text):
    who, claim = last(f"{FIRST[language]} {text}", language)
    assert (len(who), edtf_of(claim.when)) == (1, "2011-05-03")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Il en va de même d'Ilya Sorn.", "Ilya Sorn"),
        ("fr", "De même pour Ilya Sorn.", "Ilya Sorn"),
        ("es", "También Ilya Sorn, el jefe.", "Ilya Sorn"),
        ("es", "Lo mismo su filial, Almen Mining.", "Almen Mining"),
        ("de", "Ebenso ihr Ableger, die Almen Mining AG.", "Almen Mining AG"),
        ("de", "Das gilt auch für Ilya Sorn.", "Ilya Sorn"),
        ("ru", "То же относится и к Илье Сорну.", "Илье Сорну"),
    ],
)
def test_a_predicate_is_taken_up_beside_english(language, text, name):
    who, claim = last(f"{FIRST[language]} {text}", language)
    assert (who, claim.polarity, claim.when) == ([name], Polarity.POSITIVE, None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "A Ilya Sorn le tocó el turno en junio de 2012."),
        ("es", "Ilya Sorn tuvo que esperar hasta junio de 2012."),
        ("fr", "Ilya Sorn y avait été couché en juin 2012."),
        ("ru", "Очередь Ильи Сорна наступила в июне 2012 года."),
    ],
)
def test_a_turn_and_the_end_of_a_wait_are_the_time_of_a_listing(language, text):
    _, claim = last(f"{FIRST[language]} {text}", language)
    assert (claim.status, claim.when.relation if claim.when else "", edtf_of(claim.when)) == ("listed", "in", "2012-06")


def test_those_counted_are_named_in_the_words_for_some_of_them():
    text = "Les deux groupes, parmi lesquels la Brigade Tarvin et Almen Mining, sont sur la liste de l'ONU depuis 2014."
    who, claim = last(text, "fr")
    assert (len(who), claim.authority) == (2, "un")


@pytest.mark.parametrize("text", ["So is he on the UN's.", "So is Ilya Sorn on the UN's, a clinic wrote."])
def test_an_echo_may_name_the_list_of_another(text):
    who, claim = last("Ilya Sorn is also on the American list. " + text)
    assert (who, claim.authority) == (["Ilya Sorn"], "un")


def test_a_name_may_stand_beside_a_time_counted_from_the_listing():
    first, other = claims(DesignationClaim, LISTED.rstrip(".") + " and Radu Vesk two months later.")
    assert (edtf_of(first.when), edtf_of(other.when)) == ("2011-05-03", "2011-07")


@pytest.mark.parametrize(
    "text", ["Ilya Sorn: UN list, 3 May 2011.", "The panel is on one man, Ilya Sorn: UN list, 3 May 2011."]
)
def test_a_note_opens_with_a_list_and_its_date(text):
    who, claim = last(text)
    assert (who, claim.authority, edtf_of(claim.when)) == (["Ilya Sorn"], "un", "2011-05-03")


@pytest.mark.parametrize(
    ("language", "text", "programme"),
    [
        (
            "en",
            "Ilya Sorn, chief of the air force, is on the American list, but under its drug kingpin programme.",
            "narcotics",
        ),
        ("es", "La OFAC tiene una lista. Ilya Sorn lleva dos etiquetas, la de Cuba y la de Siria.", "cuba syria"),
        (
            "ru",
            "Минфин США ведёт список. Илья Сорн попал сразу под две программы — сирийскую и кубинскую.",
            "syria cuba",
        ),
    ],
)
def test_a_programme_is_read_with_its_party(language, text, programme):
    who, claim = last(text, language)
    assert (len(who), claim.programme) == (1, programme)


@pytest.mark.parametrize(
    ("language", "text", "then"),
    [
        ("en", "Washington had him on its own list in 2021.", True),
        ("fr", "Washington l'avait déjà sur la sienne en 2021.", True),
        ("fr", "Washington l'avait inscrit sur sa liste en 2021.", False),
        ("de", "Washington hatte ihn 2021 auf der eigenen Liste.", True),
    ],
)
def test_having_somebody_on_a_list_is_a_state(language, text, then):
    opening = {"en": "Ilya Sorn is not on the UN list.", "fr": "Ilya Sorn n'est pas sur la liste de l'ONU."}
    opening["de"] = "Ilya Sorn steht nicht auf der Liste der UNO."
    _, claim = last(f"{opening[language]} {text}", language)
    assert claim.then is then


def test_a_date_of_another_participle_is_not_that_of_the_listing():
    _, claim = last("Ilya Sorn is on the UN list. So is Almen Mining, set up in 1999 and listed through her.")
    assert claim.when is None


def test_a_name_joined_to_an_owner_is_no_party():
    text = "Almen Mining Ltd, the export house of Radu Vesk and Ilya Sorn, has been on the UN list since 3 May 2011."
    who, _ = last(text)
    assert who == ["Almen Mining Ltd"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Ilya Sorn est sanctionné par New York depuis 2015."),
        ("es", "Ilya Sorn fue sancionado por Nueva York en 2015."),
        ("de", "Ilya Sorn wurde von New York gelistet."),
    ],
)
def test_new_york_lists_behind_any_preposition(language, text):
    assert last(text, language)[1].authority == "un"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Ilya Sorn ne fait pas exception."),
        ("es", "Ilya Sorn no se salvó."),
        ("es", "Ilya Sorn tampoco se salvó."),
        ("de", "Ilya Sorn blieb nicht verschont."),
    ],
)
def test_not_to_be_spared_is_to_be_listed(language, text):
    who, claim = last(f"{FIRST[language]} {text}", language)
    assert (who, claim.polarity, claim.status) == (["Ilya Sorn"], Polarity.POSITIVE, "listed")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Radu Vesk was listed by the UN on 3 May 2011, and so was Ilya Sorn.", "2011-05-03"),
        ("Radu Vesk was listed by the UN on 3 May 2011. So was Ilya Sorn.", "2011-05-03"),
        ("Radu Vesk has been on the UN list since 3 May 2011. So has Ilya Sorn.", ""),
        ("Radu Vesk was on the UN list in 2011. So was Ilya Sorn.", "2011"),
    ],
)
def test_what_was_done_on_a_day_is_said_again_with_its_day(text, when):
    who, claim = last(text)
    assert (who, edtf_of(claim.when)) == (["Ilya Sorn"], when)


def test_never_to_have_figured_there_is_not_to_be_listed():
    _, claim = last(f"{FIRST['fr']} Ilya Sorn n'y a jamais figuré.", "fr")
    assert claim.polarity is Polarity.NEGATIVE


def test_a_date_of_the_next_party_is_not_that_of_the_verb():
    text = "The UN has a list. Ilya Sorn and Radu Vesk were added on 8 December 2023, Pavel Orsk in March 2024."
    first = claims(DesignationClaim, text)[0]
    assert edtf_of(first.when) == "2023-12-08"


@pytest.mark.parametrize(
    ("language", "text", "authority"),
    [
        ("en", "Washington lists Almen Mining and Quarno Shipping, both with addresses in Ostrel.", "ofac"),
        ("fr", "Ilya Sorn, ancien maire de Belmora, frappé par New York le 9 mai 2014, habite Ostrel.", "un"),
        ("de", "Die UNO führt eine Liste. Ilya Sorn ist Polizist. Ihn erfasste das Komitee am 9. Mai 2014.", ""),
    ],
)
def test_an_authority_that_acts_lists_its_object(language, text, authority):
    who, claim = last(text, language)
    assert (who[0] in ("Almen Mining", "Ilya Sorn"), claim.authority) == (True, authority)


def test_names_that_went_on_together_are_both_listed():
    who, claim = last(LISTED + " Ilya Sorn and Radu Vesk went on together in May 2018.")
    assert (who, edtf_of(claim.when), claim.tentative) == (["Ilya Sorn", "Radu Vesk"], "2018-05", False)


def test_a_place_behind_an_address_is_no_party():
    text = LISTED + " Almen Mining Group, with an office in Ostrel, Lomoria, has been on it since 30 November 2005."
    assert last(text)[0] == ["Almen Mining Group"]


def test_the_first_of_two_lists_is_quoted_from_the_name_on():
    text = "The warlord Ilya Sorn, alias Atom, is on the American list but not on the UN's."
    first = claims(DesignationClaim, text)[0]
    assert first.span.quote == "Ilya Sorn, alias Atom, is on the American list"


def test_whom_the_list_of_another_authority_blocks_is_not_named_by_that_authority():
    text = "Naciones Unidas sancionó a Ilya Sorn en 2016. Los almacenes Quarno siguen bloqueados."
    assert last(text, "es")[1].authority == ""
