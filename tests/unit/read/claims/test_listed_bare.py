"""Tentative listings: clauses that tell where a party stands, and nothing else."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, edtf_of, names, read

YES, NO = Polarity.POSITIVE, Polarity.NEGATIVE
TOLD = "The UN list names Radu Vesk since 3 May 2011. "


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Ilya Sorn has a line to himself.", YES),
        ("Ilya Sorn keeps him company there.", YES),
        ("Ilya Sorn fills no line of it, but Olen Dask takes up a whole page.", None),
        ("Ilya Sorn made it onto the roster too.", YES),
        ("Ilya Sorn came on 9 June 2014.", YES),
        ("Ilya Sorn came later.", YES),
        ("Ilya Sorn is untouched by the measures.", NO),
        ("Ilya Sorn still has his own entry.", YES),
        ("It carries Ilya Sorn too.", YES),
        ("The list ignores Ilya Sorn.", NO),
        ("The Americans have Ilya Sorn as well.", YES),
        ("Ilya Sorn never got a line in it.", NO),
        ("Ilya Sorn is frozen.", YES),
    ],
)
def test_a_clause_that_tells_nothing_else_is_a_listing(text, polarity):
    found = [c for c in claims(DesignationClaim, TOLD + text) if names(read(TOLD + text), *c.parties) == ["Ilya Sorn"]]
    if polarity is not None:
        assert [(claim.polarity, claim.tentative) for claim in found] == [(polarity, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Ilya Sorn has a house there.",
        "Ilya Sorn ignores the list.",
        "Ilya Sorn belongs to Olen Dask as well.",
        "Ilya Sorn left.",
        "Ilya Sorn stood in the way of the measures.",
        "The list has grown since.",
        "Ilya Sorn might come next.",
        "Ilya Sorn has two sons too.",
    ],
)
def test_a_clause_that_tells_of_something_else_is_none(text):
    assert not [c for c in claims(DesignationClaim, TOLD + text) if c.tentative]


def test_without_a_list_spoken_of_there_is_none():
    text = "Radu Vesk lives in Belmora. Ilya Sorn keeps him company there. Olen Dask has a line to himself."
    assert not claims(DesignationClaim, text)


def test_nobody_struck_him_off():
    claim = claims(DesignationClaim, TOLD + "Nobody has struck him off.")[-1]
    assert (claim.status, claim.polarity) == ("delisted", NO)
    assert names(read(TOLD + "Nobody has struck him off."), *claim.parties) == ["Radu Vesk"]


def test_the_list_meant_is_that_of_the_authority_named_last():
    text = TOLD + "Washington's roll is longer. It carries Ilya Sorn."
    assert claims(DesignationClaim, text)[-1].context_authority == "ofac"


def test_a_tag_of_a_programme_is_no_name():
    text = "The UN listed Orsk Trading Company in 2011. The Americans have the traders too, under the tag DPRK3."
    claim = claims(DesignationClaim, text)[-1]
    assert (claim.authority, claim.programme) == ("ofac", "dprk3")
    assert names(read(text), *claim.parties) == ["Orsk Trading Company"]
    assert "DPRK3" not in [mention.name for mention in read(text).mentions]


def test_a_day_of_that_year_is_one_of_the_year_told_last():
    text = TOLD + "Olen Dask bought the mine in November 2014. Ilya Sorn had been blacklisted on 9 May of that year."
    assert edtf_of(claims(DesignationClaim, text)[-1].when) == "2014-05-09"


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Radu Vesk, another Maltese, was blacklisted too.", ["Radu Vesk"]),
        (
            "Radu Vesk, a Tunisian with a flat in Salzgasse, and Ilya Sorn were put on the UN list.",
            ["Radu Vesk", "Ilya Sorn"],
        ),
        ('Radu Vesk ("Ghorba") is not on the UN list.', ["Radu Vesk"]),
        (
            "Ilya Sorn spoke. Once of Salzgasse, and before that of Beja, he has been listed by the UN since 2003.",
            ["Ilya Sorn"],
        ),
    ],
)
def test_names_in_a_description_are_no_parties(text, parties):
    assert names(read(text), *claims(DesignationClaim, text)[-1].parties) == parties


@pytest.mark.parametrize(
    ("language", "told", "text", "party"),
    [
        ("fr", "Radu Vesk figure sur la liste de l'ONU.", "Ilya Sorn a sa propre fiche.", "Ilya Sorn"),
        ("fr", "Radu Vesk figure sur la liste de l'ONU.", "Ilya Sorn est arrivé plus tard.", "Ilya Sorn"),
        ("es", "Radu Vesk está en la lista de la ONU.", "Ilya Sorn también tiene su ficha.", "Ilya Sorn"),
        ("es", "Radu Vesk está en la lista de la ONU.", "Ilya Sorn sigue bloqueado.", "Ilya Sorn"),
        ("de", "Radu Vesk steht auf der Liste der UN.", "Ilya Sorn hat dort eine eigene Zeile.", "Ilya Sorn"),
        ("de", "Radu Vesk steht auf der Liste der UN.", "Ilya Sorn kam später.", "Ilya Sorn"),
        ("ru", "Раду Веск значится в списке ООН.", "Илья Сорн тоже заблокирован.", "Илья Сорн"),
        ("ru", "Раду Веск значится в списке ООН.", "Илья Сорн внесён по той же программе.", "Илья Сорн"),
        ("en", "Radu Vesk is on the UN list.", "On it too is Ilya Sorn.", "Ilya Sorn"),
        ("en", "Radu Vesk is on the UN list.", "Next came Ilya Sorn.", "Ilya Sorn"),
    ],
)
def test_bare_clauses_of_each_language(language, told, text, party):
    whole = f"{told} {text}"
    claim = claims(DesignationClaim, whole, language=language)[-1]
    assert names(read(whole, language=language), *claim.parties) == [party]


def test_an_authority_that_punishes_somebody_lists_them():
    text = "La ONU también castigó a Ilya Sorn."
    claim = claims(DesignationClaim, text, language="es")[-1]
    assert (claim.authority, claim.tentative) == ("un", False)


@pytest.mark.parametrize(
    ("language", "text", "measures"),
    [
        ("en", "Radu Vesk is under a UN travel ban and an asset freeze.", ("travel_ban", "asset_freeze")),
        ("en", "Radu Vesk is under a UN arms embargo only.", ("only", "arms_embargo")),
        ("de", "Radu Vesk unterliegt seit 2014 einem Reiseverbot der UN.", ("travel_ban",)),
    ],
)
def test_measures_by_their_names(language, text, measures):
    found = claims(DesignationClaim, text, language=language)
    assert measures in [claim.measures for claim in found]


def test_two_authorities_of_one_list_word_share_the_clause():
    text = "Radu Vesk is another man under American and UN sanctions."
    told = {claim.authority: claim.span.quote for claim in claims(DesignationClaim, text)}
    assert told["un"] == text.rstrip(".")


def test_the_same_list_is_that_of_the_authority_told_before():
    text = "Radu Vesk is on the UN list. Ilya Sorn, it is often forgotten, is on the same list."
    assert claims(DesignationClaim, text)[-1].authority == "un"


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The UN listed eleven officials on 3 May 2011, among them Radu Vesk.", ["Radu Vesk"]),
        ("The UN blacklisted nine men on 3 May 2011, including Radu Vesk and Ilya Sorn.", ["Radu Vesk", "Ilya Sorn"]),
        ("Seven men, among them Radu Vesk and Ilya Sorn, were listed by the UN.", ["Radu Vesk", "Ilya Sorn"]),
    ],
)
def test_parties_named_as_some_of_several(text, parties):
    found = [claim for claim in claims(DesignationClaim, text) if claim.parties]
    assert names(read(text), *found[-1].parties) == parties


@pytest.mark.parametrize(
    "text",
    [
        "Washington took Radu Vesk off its list in 2012.",
        "The EU removed Radu Vesk, an adviser to the president, from its blacklist in 2019.",
        "The UN deleted the entry of Radu Vesk in July.",
    ],
)
def test_ways_to_be_taken_off(text):
    found = claims(DesignationClaim, text)
    assert [claim.status for claim in found] == ["delisted"]
    assert names(read(text), *found[-1].parties) == ["Radu Vesk"]


@pytest.mark.parametrize(
    ("text", "when", "tentative"),
    [
        ("Ilya Sorn's entry is dated 9 June 2014.", "2014-06-09", False),
        ("Ilya Sorn's turn came in June 2014.", "2014-06", False),
        ("Ilya Sorn had to wait until June 2014 for his turn.", "2014-06", False),
        ("Ilya Sorn got there five months later.", "2011-10", True),
    ],
)
def test_entries_turns_and_waiting(text, when, tentative):
    whole = "Radu Vesk was put on the UN list on 3 May 2011. " + text
    claim = claims(DesignationClaim, whole)[-1]
    assert names(read(whole), *claim.parties) == ["Ilya Sorn"]
    assert (edtf_of(claim.when) if claim.when else None, claim.tentative) == (when, tentative)


def test_who_cannot_be_found_on_it_is_not_listed():
    claim = claims(DesignationClaim, TOLD + "Ilya Sorn cannot be found on it.")[-1]
    assert claim.polarity is NO


def test_a_month_without_a_year_is_not_sure_beside_a_listing_of_another_year():
    text = "Radu Vesk figure sur la liste de l'ONU depuis le 17 décembre 2015. Ilya Sorn l'était depuis août."
    assert claims(DesignationClaim, text, language="fr")[-1].tentative


def test_a_name_beside_its_own_date_in_german():
    text = "Radu Vesk steht seit dem 17. Dezember 2015 auf der UN-Liste, Ilya Sorn bereits seit dem 20. Juli."
    first, second = claims(DesignationClaim, text, language="de")
    assert [edtf_of(first.when), edtf_of(second.when)] == ["2015-12-17", "2015-07-20"]


def test_a_name_without_a_verb_is_whom_a_list_lacks():
    text = "Radu Vesk figure sur la liste de l'ONU. Aucune trace d'Ilya Sorn sur cette liste."
    claim = claims(DesignationClaim, text, language="fr")[-1]
    assert (names(read(text, language="fr"), *claim.parties), claim.polarity) == (["Ilya Sorn"], NO)


def test_a_participle_behind_a_description_is_about_whom_it_describes():
    text = "Radu Vesk a été inscrit sur la liste de l'ONU le 3 mai 2011. La fiche vise Ilya Sorn, le chef de Marn, "
    text += "inscrit le 7 février 2016."
    claim = claims(DesignationClaim, text, language="fr")[-1]
    assert (names(read(text, language="fr"), *claim.parties), edtf_of(claim.when)) == (["Ilya Sorn"], "2016-02-07")


def test_an_echo_reaches_over_what_hangs_on_its_name():
    text = "Radu Vesk is on the UN list. So is Quarno Shipping, which the Council places in the port of Belmora."
    claim = claims(DesignationClaim, text)[-1]
    assert claim.span.quote == "So is Quarno Shipping, which the Council places in the port of Belmora"


GONE = "Radu Vesk has been struck off the American list. "


@pytest.mark.parametrize(
    ("text", "status", "polarity", "tentative"),
    [
        (GONE + "Out, too, went Ilya Sorn.", "delisted", YES, False),
        (GONE + "Off, too, is Ilya Sorn.", "delisted", YES, False),
        ("Radu Vesk was added to the UN list on 3 May 2011. " + "Out went Ilya Sorn.", "delisted", YES, False),
        (TOLD + "Ilya Sorn's name has never come off.", "delisted", NO, False),
        (GONE + "Ilya Sorn remains blocked.", "listed", YES, False),
        (TOLD + "Ilya Sorn turned out to be on it too.", "listed", YES, True),
    ],
)
def test_who_goes_off_or_stays(text, status, polarity, tentative):
    claim = claims(DesignationClaim, text)[-1]
    assert names(read(text), *claim.parties) == ["Ilya Sorn"]
    assert (claim.status, claim.polarity) == (status, polarity)
    assert claim.tentative is tentative or status == "listed"


@pytest.mark.parametrize(
    "text",
    [
        "Ilya Sorn came in the same batch.",
        "In the same round came Ilya Sorn.",
        "Ilya Sorn hangs beside him.",
        "Next to him hangs Ilya Sorn.",
    ],
)
def test_verbs_of_place_beside_one_listed(text):
    claim = claims(DesignationClaim, "Radu Vesk was added to the UN list on 3 May 2011. " + text)[-1]
    assert (claim.tentative, claim.span.quote) == (True, text[:-1])


def test_who_went_with_one_struck_off_left_too():
    claim = claims(DesignationClaim, GONE + "Ilya Sorn went with him.")[-1]
    assert (claim.status, claim.polarity, claim.tentative) == ("delisted", YES, True)


@pytest.mark.parametrize(
    "text",
    [
        "Ilya Sorn is frozen to this day.",
        "Ilya Sorn, the old deputy, is still on it.",
        "Ilya Sorn, the old deputy, remains on it.",
    ],
)
def test_what_goes_on_is_told_surely(text):
    found = [c for c in claims(DesignationClaim, TOLD + text) if names(read(TOLD + text), *c.parties) == ["Ilya Sorn"]]
    assert [(claim.polarity, claim.tentative) for claim in found] == [(YES, False)]


@pytest.mark.parametrize("text", ["Ilya Sorn is there too.", "Ilya Sorn has been on it since 2018."])
def test_there_and_on_it_are_the_list_of_the_sentence_before(text):
    assert claims(DesignationClaim, "Radu Vesk came on the UN list in July. " + text)[-1].authority == "un"
    told = "The UN list names Radu Vesk, and the US list Olen Dask. "
    assert not [c for c in claims(DesignationClaim, told + text) if c.authority and "Sorn" in c.span.quote]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Tarvin Airways flies to Belmora. The US has blacklisted that airline as well.", "Tarvin Airways"),
        ("Tarvin Airways flies to Belmora. The US Treasury has the airline on its list.", "Tarvin Airways"),
        ("The Ostrel Group runs Belmora. The syndicate itself is on the US list.", "Ostrel Group"),
    ],
)
def test_nouns_for_a_body_stand_for_the_one_told_before(text, party):
    reading = read(text)
    found = [c for c in reading.claims if isinstance(c, DesignationClaim) and c.authority == "ofac"]
    assert [name.casefold() for name in names(reading, *found[-1].parties)] == [party.casefold()]


@pytest.mark.parametrize(
    ("text", "programme"),
    [
        ("It is listed as a transnational criminal organisation.", "tco"),
        ("The US Treasury has it on its list as a drug trafficker.", "narcotics"),
    ],
)
def test_what_somebody_is_listed_as_is_a_programme(text, programme):
    assert claims(DesignationClaim, "The Ostrel Group is on the US list. " + text)[-1].programme == programme
