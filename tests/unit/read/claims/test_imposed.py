"""Listings by the frame of a clause: measures of an authority, a verb that brings them, one party."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, edtf_of, names, read


def last(language, text):
    claim = claims(DesignationClaim, text, language)[-1]
    return names(read(text, language=language), *claim.parties), claim


@pytest.mark.parametrize(
    ("language", "text", "authority"),
    [
        ("fr", "Les mesures onusiennes contre Nadim Ostrel remontent au 27 octobre 2008.", "un"),
        ("fr", "Le 27 octobre 2008, Nadim Ostrel est venu allonger la liste de l'ONU.", "un"),
        ("fr", "Nadim Ostrel traîne l'étiquette onusienne depuis le 27 octobre 2008.", "un"),
        ("es", "Sobre Nadim Ostrel cayeron las sanciones de la ONU el 27 de octubre de 2008.", "un"),
        ("es", "Nadim Ostrel carga con el veto del Consejo de Seguridad desde el 27 de octubre de 2008.", "un"),
        ("es", "El 27 de octubre de 2008 Nadim Ostrel engrosó la lista de la OFAC.", "ofac"),
        ("de", "Nadim Ostrel handelte sich am 27. Oktober 2008 UN-Sanktionen ein.", "un"),
        ("de", "Die UN-Maßnahmen gegen Nadim Ostrel gehen auf den 27. Oktober 2008 zurück.", "un"),
        ("ru", "27 октября 2008 года Надим Острел пополнил список ООН.", "un"),
        ("ru", "Против Надима Острела ООН ввела санкции 27 октября 2008 года.", "un"),
    ],
)
def test_measures_that_reach_a_party_list_it(language, text, authority):
    told, claim = last(language, text)
    assert [name.split()[-1] in ("Ostrel", "Острел", "Острела") for name in told] == [True]
    assert (claim.authority, claim.polarity, claim.tentative) == (authority, Polarity.POSITIVE, False)
    assert edtf_of(claim.when).startswith("2008-10-27")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nadim Ostrel reste hors de portée des sanctions de l'ONU."),
        ("fr", "L'ONU n'a jamais inquiété Nadim Ostrel."),
        ("es", "Nadim Ostrel se libró de las sanciones de la ONU."),
        ("es", "La ONU jamás ha tocado a Nadim Ostrel."),
        ("es", "La ONU se olvidó de Nadim Ostrel."),
        ("de", "Nadim Ostrel entgeht den UN-Sanktionen."),
        ("de", "Die Uno hat Nadim Ostrel übersehen."),
        ("ru", "Надим Острел избежал санкций ООН."),
        ("ru", "Санкции ООН Надима Острела не коснулись."),
        ("ru", "ООН обошла Надима Острела стороной."),
    ],
)
def test_whom_measures_or_an_authority_leave_out_is_not_listed(language, text):
    told, claim = last(language, text)
    assert [name.split()[-1] in ("Ostrel", "Острел", "Острела") for name in told] == [True]
    assert (claim.authority, claim.polarity) == ("un", Polarity.NEGATIVE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nadim Ostrel a contourné les sanctions de l'ONU."),
        ("fr", "Nadim Ostrel a aidé la banque à échapper aux sanctions de l'ONU."),
        ("es", "Nadim Ostrel criticó las sanciones de la ONU."),
        ("de", "Nadim Ostrel half, UN-Sanktionen zu umgehen."),
        ("ru", "Надим Острел нарушил санкции ООН."),
    ],
)
def test_other_deeds_with_measures_are_no_listing(language, text):
    assert not claims(DesignationClaim, text, language)


def test_an_authority_that_ignores_words_for_several_is_said_of_nobody_else():
    text = "Надим Острел ездит в Тарвин. Совбез ООН к этой троице безразличен."
    assert not claims(DesignationClaim, text, "ru")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Die UN-Liste ist lang. Nadim Ostrel, 1978 in Tarvin geboren und am 27. Oktober 2008 aufgenommen, sitzt.",
        ),
        (
            "ru",
            "Список ООН длинен. Надим Острел, родившийся в Тарвине и внесённый 27 октября 2008 года, сидит в тюрьме.",
        ),
        (
            "es",
            "La lista de la ONU crece. Nadim Ostrel, nacido en Tarvin e inscrito el 27 de octubre de 2008, está preso.",
        ),
    ],
)
def test_a_listing_joined_to_a_birth_has_the_day_of_its_own(language, text):
    told, claim = last(language, text)
    assert len(told) == 1
    assert edtf_of(claim.when) == "2008-10-27"


def test_the_body_behind_its_verb_lists_whom_the_pronoun_stands_for():
    text = "Die UN-Liste ist lang. Nadim Ostrel kennt jeder. Ihn erfasste das Komitee am 27. Oktober 2008."
    told, claim = last("de", text)
    assert told == ["Nadim Ostrel"]
    assert edtf_of(claim.when) == "2008-10-27"


def test_no_and_neither_deny_once_together_in_russian():
    text = "Список ООН длинен. Надим Острел ездит в Тарвин. В перечне ООН Острела нет."
    assert all(claim.polarity is Polarity.NEGATIVE for claim in claims(DesignationClaim, text, "ru"))


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "Radu Vesk está en la lista de la ONU desde 2014; también su hijo Nadim Ostrel.", "Nadim Ostrel"),
        ("es", "Radu Vesk está en la lista de la ONU; su hijo Nadim Ostrel no se salvó tampoco.", "Nadim Ostrel"),
        (
            "de",
            "Radu Vesk wurde im November 2021 auf die UN-Liste gesetzt, gemeinsam mit Nadim Ostrel.",
            "Nadim Ostrel",
        ),
        ("es", "Radu Vesk sigue en la lista de la ONU, y Nadim Ostrel lo mismo.", "Nadim Ostrel"),
    ],
)
def test_a_name_takes_up_the_listing_told_before(language, text, name):
    told, claim = last(language, text)
    assert told == [name]
    assert claim.polarity is Polarity.POSITIVE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'inscription de Nadim Ostrel par l'ONU date du 27 octobre 2008."),
        ("fr", "L'inscription de Nadim Ostrel sur la liste de l'ONU remonte au 27 octobre 2008."),
        ("es", "La designación de Nadim Ostrel por la ONU se remonta al 27 de octubre de 2008."),
        ("es", "La inclusión de Nadim Ostrel en la lista de la ONU data del 27 de octubre de 2008."),
        ("ru", "Внесение Надима Острела в список ООН датируется 27 октября 2008 года."),
    ],
)
def test_the_act_of_listing_has_a_noun_and_a_day(language, text):
    told, claim = last(language, text)
    assert [name.split()[-1] in ("Ostrel", "Острела") for name in told] == [True]
    assert (claim.authority, claim.polarity) == ("un", Polarity.POSITIVE)
    assert edtf_of(claim.when).startswith("2008-10-27")


def test_a_designation_to_a_post_is_no_listing():
    assert not claims(DesignationClaim, "La désignation de Nadim Ostrel comme chef date du 3 mai 2010.", "fr")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nulle trace de Nadim Ostrel sur la liste de l'ONU."),
        ("fr", "Sur la liste de l'ONU manque Nadim Ostrel."),
        ("es", "En la lista de la ONU no hay rastro de Nadim Ostrel."),
        ("es", "En la lista de la ONU falta Nadim Ostrel."),
        ("de", "UN-Sanktionen gegen Nadim Ostrel gibt es nicht."),
        ("ru", "Санкций ООН против Надима Острела нет."),
        ("ru", "Надима Вескова ООН в список не вносила."),
        ("ru", "ООН никогда не наказывала Надима Острела."),
    ],
)
def test_nothing_on_somebody_denies_the_listing(language, text):
    told, claim = last(language, text)
    assert [name.split()[-1] in ("Ostrel", "Острела", "Вескова") for name in told] == [True]
    assert (claim.authority, claim.status, claim.polarity) == ("un", "listed", Polarity.NEGATIVE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le 27 octobre 2008, le comité des sanctions de l'ONU ajoutait Nadim Ostrel à sa liste."),
        ("fr", "Nadim Ostrel fait l'objet de sanctions de l'ONU depuis le 27 octobre 2008."),
        ("es", "El 27 de octubre de 2008, el comité de sanciones de la ONU añadía a Nadim Ostrel a su lista."),
        ("de", "Nadim Ostrel steht seit dem 27. Oktober 2008 auf der Lesotho-Sanktionsliste der UNO."),
        ("ru", "Имя Надима Острела появилось в списке ООН 27 октября 2008 года."),
        ("ru", "Внесли Надима Острела в список ООН 27 октября 2008 года."),
    ],
)
def test_listings_in_other_tenses_and_orders(language, text):
    told, claim = last(language, text)
    assert told in (["Nadim Ostrel"], ["Надима Острела"])
    assert (claim.authority, claim.polarity) == ("un", Polarity.POSITIVE)
    assert edtf_of(claim.when).startswith("2008-10-27")


BEFORE = {
    "fr": "Radu Vesk figure depuis le 10 juillet 2019 sur la liste de l'ONU.",
    "es": "Radu Vesk figura desde el 10 de julio de 2019 en la lista de la ONU.",
    "de": "Der Händler Radu Vesk steht seit dem 10. Juli 2019 auf der Liste der Vereinten Nationen.",
    "ru": "Раду Веск с 10 июля 2019 года значится в списке ООН.",
}


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("es", "También lo están Nadim Ostrel y Rafo Tarvin.", 2),
        ("es", "También están Nadim Ostrel y Rafo Tarvin.", 2),
        ("es", "Sí están dos de los hijos: Nadim Ostrel y Rafo Tarvin.", 2),
        ("es", "A su lado figura Nadim Ostrel.", 1),
        ("es", "El mismo día le tocó el turno a Nadim Ostrel.", 1),
        ("es", "A Nadim Ostrel lo inscribió el comité el mismo día.", 1),
        ("es", "A él se añade Nadim Ostrel.", 1),
        ("fr", "S'y ajoute Nadim Ostrel.", 1),
        ("de", "Das Komitee trug den Händler Nadim Ostrel am selben Tag ein.", 1),
        ("de", "Das Komitee nahm auch den Händler Nadim Ostrel auf.", 1),
        ("de", "Neben ihm steht der Händler Nadim Ostrel.", 1),
        ("ru", "Рядом с ним стоит Надим Острел.", 1),
        ("ru", "По соседству с ним значится Надим Острел.", 1),
    ],
)
def test_who_is_told_beside_one_listed(language, text, count):
    told, claim = last(language, f"{BEFORE[language]} {text}")
    assert told[0] in ("Nadim Ostrel", "Надим Острел")
    assert len(told) == count
    assert (claim.status, claim.polarity) == ("listed", Polarity.POSITIVE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'ONU, de son côté, n'a jamais sanctionné Nadim Ostrel."),
        ("fr", "L'ONU, pour sa part, n'a jamais inscrit Nadim Ostrel sur sa liste."),
        ("es", "La ONU, por su lado, no incluyó a Nadim Ostrel en su lista."),
        ("es", "La ONU, por su parte, nunca sancionó a Nadim Ostrel."),
        ("ru", "ООН, со своей стороны, не вносила Надима Острела в список."),
    ],
)
def test_for_its_part_an_authority_may_deny(language, text):
    told, claim = last(language, text)
    assert told in (["Nadim Ostrel"], ["Надима Острела"])
    assert (claim.authority, claim.polarity) == ("un", Polarity.NEGATIVE)


LISTED = {
    "fr": "Nadim Ostrel est inscrit sur la liste noire américaine. ",
    "es": "Nadim Ostrel está en la lista negra de Estados Unidos. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "Son inscription remonte à mai 2011."), ("es", "Su inclusión data de mayo de 2011.")],
)
def test_whose_listing_falls_on_a_day_is_the_owner_of_it(language, text):
    told, claim = last(language, LISTED[language] + text)
    assert told == ["Nadim Ostrel"]
    assert (edtf_of(claim.when), claim.tentative) == ("2011-05", False)


@pytest.mark.parametrize(
    ("language", "text", "programme"),
    [
        ("es", "Su sanción es por narcotráfico.", "narcotics"),
        ("es", "A él le aplicaron la Ley Magnitsky.", "magnitsky"),
        ("fr", "Ses sanctions relèvent du programme Soudan du Sud.", "south-sudan"),
        ("fr", "Les Américains lui ont appliqué la loi Magnitski.", "magnitsky"),
    ],
)
def test_a_measure_or_a_law_applied_tells_its_programme(language, text, programme):
    told, claim = last(language, LISTED[language] + text)
    assert (told, claim.programme) == (["Nadim Ostrel"], programme)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Son entrée au gouvernement date de mai 2011."),
        ("es", "Su sanción es injusta."),
        ("es", "A Julio Verdal le aplicaron la Ley Antidrogas."),
        ("es", "Al empresario le aplicaron la ley de tierras."),
    ],
)
def test_other_acts_and_laws_of_no_list_are_no_sure_listing(language, text):
    told = claims(DesignationClaim, LISTED[language] + text, language)[1:]
    assert all(claim.tentative for claim in told)


@pytest.mark.parametrize("language", ["fr", "es"])
def test_who_is_told_with_a_verb_of_his_own_takes_up_no_listing(language):
    text = {
        "fr": "Ses sanctions tiennent à la loi Magnitski. Aussi Radu Vesk, son chef, tomba malade.",
        "es": "Su sanción es por narcotráfico. También Radu Vesk, su jefe, cayó enfermo.",
    }
    told = claims(DesignationClaim, LISTED[language] + text[language], language)
    assert not any("Vesk" in claim.span.quote for claim in told)
