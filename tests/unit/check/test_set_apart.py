"""What a sentence sets apart from what it tells: another day, another authority, another party."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim
from onrecord.model.record import DateValue
from onrecord.model.vocab import Label
from tests.unit.check.checking import ORG, finding
from tests.unit.record.held_record import entry, snapshot

VESK = entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", born=(DateValue(edtf="1961"),), born_at=("Lima, Peru",))
TERAL = entry("un:TBi.003", "Osman Teral", listed_on="2011-02-09")
BRIGADE = entry("un:TBe.001", "Tarvin Brigade", kind=ORG, listed_on="2012-07-05")
US = entry("ofac:7001", "Radu Vesk", programmes=("SDGT",), linked_ids=("un:TBi.002",))
LISTS = (
    snapshot("2020-12-01", VESK, TERAL, BRIGADE),
    snapshot("2020-12-01", US, source="ofac"),
)
LEADS = {
    "en": "Radu Vesk has been on the UN list since 9 February 2011. ",
    "fr": "Radu Vesk est sur la liste de l'ONU depuis le 9 février 2011. ",
    "es": "Radu Vesk está en la lista de la ONU desde el 9 de febrero de 2011. ",
    "de": "Radu Vesk steht seit dem 9. Februar 2011 auf der Sanktionsliste der Vereinten Nationen. ",
    "ru": "Раду Веск находится в санкционном списке ООН с 9 февраля 2011 года. ",
}


def labels(text, language):
    lead = LEADS[language]
    made = finding(lead + text, lists=LISTS, language=language)
    kinds = (DesignationClaim, IdentityClaim)
    told = {c.id for c in made.resolution.reading.claims if isinstance(c, kinds) and c.span.start >= len(lead) - 1}
    return {v.label for v in made.verdicts if v.claim_id in told}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Im Juli 2012, nicht im März, setzte die UNO die Tarvin Brigade auf ihre Liste."),
        ("de", "Erst im Juli 2012, nicht schon 2011, wurde die Tarvin Brigade gelistet."),
        ("ru", "Именно в июле 2012 года, а не в марте, ООН внесла в список Tarvin Brigade."),
        ("ru", "Лишь в июле 2012 года, а не раньше, ООН внесла в список Tarvin Brigade."),
        ("de", "Nicht 2011, sondern im Juli 2012 wurde die Tarvin Brigade gelistet."),
        ("ru", "Не Вашингтон, а ООН внесла Османа Терала в список."),
        ("de", "Osman Teral steht nicht auf der amerikanischen, sondern auf der UN-Liste."),
        ("es", "Osman Teral no está en la lista estadounidense, sino en la de la ONU."),
        ("ru", "Осман Терал значится не в американском списке, а в списке ООН."),
        ("ru", "ООН ввела санкции против Османа Терала, а США — нет."),
        ("de", "Osman Teral steht, anders als Radu Vesk, nicht auf der amerikanischen Liste."),
        ("de", "Anders als Radu Vesk steht Osman Teral nicht auf der amerikanischen Liste."),
        ("fr", "La liste américaine compte Radu Vesk, mais pas Osman Teral."),
        ("de", "Geboren wurde er nicht in Quito, sondern in Lima."),
        ("ru", "Родился он не в Кито, а в Лиме."),
    ],
)
def test_what_is_set_apart_contradicts_nothing(language, text):
    assert not labels(text, language) & {Label.CONTRADICTED, Label.DIFFERS, Label.DISPUTED}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Im März 2012, nicht im Juli, setzte die UNO die Tarvin Brigade auf ihre Liste."),
        ("ru", "Именно в марте 2012 года, а не в июле, ООН внесла в список Tarvin Brigade."),
        ("de", "Radu Vesk steht nicht auf der UN-Liste, sondern auf der amerikanischen."),
        ("ru", "Раду Веск значится не в списке ООН, а в американском списке."),
        ("en", "Osman Teral is on the American list but not on the UN list."),
    ],
)
def test_what_is_told_wrongly_beside_it_is_not_borne_out(language, text):
    assert labels(text, language) & {Label.CONTRADICTED, Label.DIFFERS}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Radu Vesk's movement, the MRNK, is on the same list."),
        ("ru", "Его заместитель Антон Мерано тоже в списке ООН."),
        ("fr", "Washington a lui aussi inscrit Osman Teral sur sa liste."),
    ],
)
def test_a_party_named_beside_a_listed_one_is_not_that_one(language, text):
    assert Label.SUPPORTED not in labels(text, language)
