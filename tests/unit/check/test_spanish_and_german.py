"""What Spanish and German reports leave out, turn round or take up, against the entries of an invented record."""

import pytest

from onrecord.model.record import DateValue
from onrecord.model.vocab import MentionKind
from tests.unit.check.checking import finding
from tests.unit.check.test_listed_facts import facts
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION
VESK = entry(
    "un:TBi.002",
    "Radu Vesk",
    listed_on="2011-02-09",
    born=(DateValue(edtf="1961-03-02"),),
    born_at=("Lima, Peru",),
    nationalities=("Peru",),
    titles=("Minister of Transport",),
    facts=facts(address="Quito, Ecuador"),
    programmes=("Al-Qaida",),
    remarks="Arrested in Quito on 4 May 2015 and sentenced to 12 years of imprisonment."
    " Brother of Osman Teral (TBi.003). Member of the Tarvin Brigade (TBe.001).",
)
TERAL = entry("un:TBi.003", "Osman Teral", listed_on="2011-02-09", programmes=("Al-Qaida",))
BRIGADE = entry(
    "un:TBe.001",
    "Tarvin Brigade",
    kind=ORG,
    listed_on="2012-07-05",
    programmes=("Al-Qaida",),
    remarks="Associated with the Ostrel Front (TBe.003).",
)
FRONT = entry("un:TBe.003", "Ostrel Front", kind=ORG, listed_on="2010-10-01", programmes=("Al-Qaida",))
LISTS = (snapshot("2020-12-01", VESK, TERAL, BRIGADE, FRONT), snapshot("2021-12-01", VESK, TERAL, BRIGADE, FRONT))
LEADS = {
    "es": "LIMA - Radu Vesk figura en la lista de sanciones de la ONU desde el 9 de febrero de 2011. ",
    "de": "LIMA - Radu Vesk steht seit dem 9. Februar 2011 auf der Sanktionsliste der Vereinten Nationen. ",
    "en": "LIMA - Radu Vesk has been on the UN sanctions list since 9 February 2011. ",
    "ru": "ЛИМА - Раду Веск (Radu Vesk) находится в санкционном списке ООН с 9 февраля 2011 года. ",
}


def labels(sentence: str, language: str) -> list[str]:
    """The verdicts on the claims of a sentence behind the one that puts Vesk on the list."""
    lead = LEADS[language]
    made = finding(lead + sentence, lists=LISTS, language=language)
    verdicts = {verdict.claim_id: verdict for verdict in made.verdicts}
    claims = made.resolution.reading.claims
    return [verdicts[claim.id].label.value for claim in claims if claim.span.start >= len(lead) - 1]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("His partner Bruno Castel was listed the same day.", "en"),
        ("Su socio Bruno Castelar fue incluido el mismo día.", "es"),
        ("Sein Mitangeklagter Bruno Kastel wird dort ebenfalls noch geführt.", "de"),
        ("Bruno Kastel, Kopf der Elmbach-Zelle, steht auch jetzt noch auf dieser Liste.", "de"),
    ],
)
def test_a_name_that_nobody_on_the_list_has_supports_no_listing(sentence: str, language: str) -> None:
    assert "supported" not in labels(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Er wurde laut der Liste zu zwanzig Jahren verurteilt.", "differs"),
        ("Er verbüßt eine siebenjährige Haftstrafe.", "differs"),
        ("Er verbüßt eine 12-jährige Haftstrafe.", "supported"),
        ("Vesk gehört der Tarvin Brigade an.", "supported"),
        ("Osman Teral ist laut Eintrag sein Vetter.", "differs"),
        ("Vesks Bruder Osman Teral ist ebenfalls von der UNO sanktioniert.", "supported"),
        ("Der Peruaner steht noch immer auf der Liste.", "supported"),
        ("Geboren wurde der frühere Minister im März 1961 in Lima.", "supported"),
        ("Geboren wurde der frühere Minister im März 1966 in Lima.", "contradicted"),
        ("Als Geburtsdatum nennt der Eintrag den 2. März 1964.", "contradicted"),
        ("Als Anschrift ist Quito vermerkt.", "supported"),
        ("Als Anschrift ist Montevideo vermerkt.", "contradicted"),
        ("Als Geburtsort steht dort Guayaquil.", "contradicted"),
        ("Seine Anschrift liegt laut Liste in Montevideo.", "contradicted"),
        ("Niemand nimmt diese Liste ernst.", "not_checkable"),
        ("Das Risiko sei jetzt größer als früher.", "not_checkable"),
        ("Vesk könnte im nächsten Jahr von der Liste gestrichen werden.", "not_checkable"),
    ],
)
def test_german(sentence: str, expected: str) -> None:
    assert labels(sentence, "de")[0] == expected


def test_a_german_relative_clause_is_about_the_name_before_its_comma() -> None:
    assert labels("Er ist Mitglied der Tarvin Brigade, die seit Juli 2012 gelistet ist.", "de") == ["supported"] * 2
    listed = labels("Er ist Mitglied der Tarvin Brigade, die seit Juli 2015 gelistet ist.", "de")
    assert listed == ["supported", "differs"]


def test_a_birth_told_there_is_of_the_place_before() -> None:
    assert "supported" in labels("Er wohnte in Lima und ist laut Liste auch dort geboren.", "de")
    assert "contradicted" in labels("Er wohnte in Bremen und ist laut Liste auch dort geboren.", "de")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Nació en Guayaquil en 1961.", "contradicted"),
        ("Según la ONU nació en Guayaquil.", "contradicted"),
        ("La ficha lo da por nacido el 2 de marzo de 1964.", "contradicted"),
        ("La ficha lo da por nacido el 2 de marzo de 1961.", "supported"),
        ("El peruano sigue en la lista.", "supported"),
        ("La lista da como domicilio Quito.", "supported"),
        ("La lista da como domicilio Montevideo.", "contradicted"),
        ("Es hermano de Osman Teral.", "supported"),
        ("«Nadie toma en serio esa lista», comenta un comerciante.", "not_checkable"),
        ("Purga una pena de 12 años de prisión.", "supported"),
        ("Un tribunal le impuso veinte años de prisión.", "differs"),
        ("Su nombre sigue sin ser retirado de la lista.", "supported"),
        ("Vesk podría ser retirado de la lista.", "not_checkable"),
        ("El peligro es hoy mayor que entonces, dicen los expertos.", "not_checkable"),
        ("Siguen sancionados por la ONU Vesk y Osman Teral.", "supported"),
        ("Siguen sancionados por la ONU Vesk y Bruno Castelar.", "partly_supported"),
    ],
)
def test_spanish(sentence: str, expected: str) -> None:
    assert labels(sentence, "es")[0] == expected


def test_a_description_of_somebody_else_is_held_against_nobody() -> None:
    assert "contradicted" not in labels("Su abogado nació en Guayaquil.", "es")
    assert "contradicted" not in labels("Der Anführer der Gruppe Elm wurde 1966 geboren.", "de")
    assert "contradicted" not in labels("Als Geburtsort seines Bruders nennt die Liste Guayaquil.", "de")


def test_what_a_list_denies_is_not_borne_out_by_another_of_its_rows() -> None:
    lead = "LIMA - La Tarvin Brigade figura en la lista de la OFAC. "
    row = entry("ofac:7002", "Tarvin Brigade", kind=ORG, programmes=("SDNTK", "TCO"))
    said = lead + "Para la OFAC es una organización terrorista extranjera."
    made = finding(said, lists=(snapshot("2020-12-01", row, source="ofac"),), language="es")
    assert made.verdicts[-1].label.value != "supported"


def test_a_term_of_years_is_no_age() -> None:
    assert labels("Он отбывает 12-летний срок.", "ru") == ["supported"]


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Vesk, dessen Bruder 1970 in Bremen geboren wurde, schweigt.", "de"),
        ("Sein Fahrer wurde zu drei Jahren Haft verurteilt.", "de"),
        ("Der Fahrer wurde zu drei Jahren Haft verurteilt.", "de"),
        ("Die Adresse der Firma in Bremen ist unbekannt.", "de"),
        ("Der Kolumbianer wurde 1970 geboren.", "de"),
        ("Su chofer fue condenado a tres años de cárcel.", "es"),
        ("Nació su primer negocio en Arequipa en 1990.", "es"),
        ("Nació en Arequipa su esposa.", "es"),
    ],
)
def test_what_befell_somebody_of_his_is_held_against_nobody(sentence: str, language: str) -> None:
    assert {"contradicted", "differs"}.isdisjoint(labels(sentence, language))
