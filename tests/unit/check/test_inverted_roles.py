"""Roles told in another order, or by a pronoun, and who appointed somebody, in French and Russian."""

import pytest

from onrecord.model.claim import DesignationClaim, OtherClaim, RoleClaim
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import finding, verdict
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION
VESK = entry(
    "un:TBi.002",
    "Radu Vesk",
    listed_on="2011-02-09",
    remarks="Appointed as commander in January 2010 by Osman Teral (TBi.003). Brother of Pavel Sorn, a militia"
    " commander in Quarno. Transferred to the International Criminal Court in November 2018.",
)
TERAL = entry("un:TBi.003", "Osman Teral", listed_on="2011-02-09")
BRIGADE = entry(
    "un:TBe.001", "Brigada Tarvin", "Brigade Tarvin", kind=ORG, listed_on="2012-07-05",
    remarks="Headed by Radu Vesk (TBi.002).",
)  # fmt: skip
LISTS = (snapshot("2020-12-01", VESK, TERAL, BRIGADE), snapshot("2022-01-01", VESK, TERAL, BRIGADE))
RU = "ЛИМА – Раду Веск внесён в список ООН, как и его брат Осман Терал.\n\nВ список внесена группа Brigada Tarvin. "
FR = (
    "LIMA – L'ONU a inscrit Radu Vesk et Osman Teral en février 2011. La Brigade Tarvin figure aussi sur la liste de"
    " l'ONU. "
)
VESK_FR = "LIMA – Radu Vesk a été inscrit sur la liste de l'ONU le 9 février 2011, tout comme Osman Teral. "


def labels(lead: str, text: str, language: str, of: type = RoleClaim) -> set[Label]:
    """The labels of the claims of a kind that a sentence behind a lead makes."""
    made = finding(lead + text, lists=LISTS, language=language)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return {row.label for claim, row in rows if isinstance(claim, of) and claim.span.start >= len(lead) - 1}


@pytest.mark.parametrize(
    "text",
    [
        "Группой Brigada Tarvin командует Раду Веск.",
        "Группу Brigada Tarvin с 2011 года возглавляет Раду Веск.",
        "Руководит ею Раду Веск.",
        "Возглавляет её, по словам местных жителей, Раду Веск.",
        "Во главе группы Brigada Tarvin стоит Раду Веск.",
    ],
)
def test_a_russian_verb_stands_between_what_is_led_and_who_leads_it(text):
    assert labels(RU, text, "ru") == {Label.SUPPORTED}


@pytest.mark.parametrize(
    "text",
    ["Группу Brigada Tarvin возглавляет Осман Терал.", "Её возглавляет Осман Терал."],
)
def test_another_holder_named_last_is_contradicted(text):
    assert labels(RU, text, "ru") == {Label.CONTRADICTED}


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk la dirige.",
        "C'est Radu Vesk qui la dirige.",
        "À sa tête se trouve Radu Vesk.",
        "À la tête de la Brigade Tarvin se trouve Radu Vesk.",
    ],
)
def test_a_french_pronoun_stands_for_the_body_that_is_led(text):
    assert labels(FR, text, "fr") == {Label.SUPPORTED}


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("Il a été nommé commandant en janvier 2010 par Osman Teral.", "fr", Label.SUPPORTED),
        ("Il a été nommé commandant en janvier 2010 par Ilan Dorvek.", "fr", Label.CONTRADICTED),
        ("Osman Teral l'a nommé commandant en janvier 2010.", "fr", Label.SUPPORTED),
        ("Osman Teral l'a nommé commandant en janvier 2014.", "fr", Label.DIFFERS),
    ],
)
def test_who_appointed_somebody_is_compared(text, language, label):
    lead = "LIMA – Radu Vesk a été inscrit sur la liste de l'ONU le 9 février 2011. "
    assert labels(lead, text, language) == {label}


def test_a_masculine_word_for_the_latter_is_no_brigade():
    text = "LIMA – Le comité de l'ONU présente Radu Vesk comme le chef de la Brigade Tarvin. "
    text += "Celui-ci a été ajouté à la liste en février 2011."
    assert verdict(DesignationClaim, text, lists=LISTS, language="fr").label is Label.SUPPORTED


def test_a_listing_counted_from_somebody_is_not_his():
    told = labels(VESK_FR, "Un an après lui, l'ONU a visé la Brigade Tarvin.", "fr", DesignationClaim)
    assert told == {Label.SUPPORTED}


def test_the_latter_may_be_who_lists_him():
    lead = "LIMA – Radu Vesk dirige la Brigade Tarvin, indique la fiche du comité de l'ONU. "
    told = labels(lead, "Ce dernier l'a sanctionné en février 2011.", "fr", DesignationClaim)
    assert told == {Label.SUPPORTED}


def test_a_post_of_somebody_who_is_not_listed_stands_in_the_entry_of_his_brother():
    text = "Il est le frère de Pavel Sorn, un commandant de milice de Quarno."
    assert labels(VESK_FR, text, "fr") == {Label.SUPPORTED}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Il a été transféré à la Cour pénale internationale en novembre 2018.", Label.SUPPORTED),
        ("Il a été transféré à la Cour pénale internationale en mars 2017.", Label.DIFFERS),
    ],
)
def test_a_transfer_to_one_court_on_another_day_differs(text, label):
    assert labels(VESK_FR, text, "fr", OtherClaim) == {label}


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("В списке указан адрес в Сантьяго.", DesignationClaim),
        ("Эта мера носит скорее символический характер.", DesignationClaim),
    ],
)
def test_what_a_list_or_a_measure_has_lists_nobody(text, of):
    lead = "ЛИМА – Раду Веск был внесён в санкционный список ООН 9 февраля 2011 года. "
    assert labels(lead, text, "ru", of) == set()


def test_a_denied_delisting_is_one():
    lead = "ЛИМА – Раду Веск был внесён в санкционный список ООН 9 февраля 2011 года. "
    assert labels(lead, "Из списка его не исключали.", "ru", DesignationClaim) == {Label.SUPPORTED}
