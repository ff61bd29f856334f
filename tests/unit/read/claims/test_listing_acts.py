"""What an authority does to a party, and where a party stood, beside English."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import claims, edtf_of, names, read

FR = "Les Nations unies ont inscrit Radu Vesk sur leur liste le 9 mai 2014. "
ES = "Naciones Unidas incluyó a Radu Vesk en su lista el 9 de mayo de 2014. "
PT = "As Nações Unidas incluíram Radu Vesk na sua lista a 9 de maio de 2014. "
DE = "Radu Vesk wurde am 9. Mai 2014 in die Liste der Vereinten Nationen aufgenommen. "
RU = "Раду Веск внесён в список ООН 9 мая 2014 года. "


def last(language, text):
    claim = claims(DesignationClaim, text, language)[-1]
    return names(read(text, language=language), *claim.parties), claim


@pytest.mark.parametrize(
    ("language", "text", "name", "authority"),
    [
        ("fr", "Washington a puni Nadim Ostrel en juin.", "Nadim Ostrel", "ofac"),
        ("es", "Estados Unidos penalizó a Nadim Ostrel.", "Nadim Ostrel", "ofac"),
        ("de", "Auch die Vereinten Nationen hätten Nadim Ostrel bestraft.", "Nadim Ostrel", "un"),
        ("ru", "Надима Острела американцы заблокировали.", "Надима Острела", "ofac"),
        ("pt", PT + "Washington sancionou-o em 2015.", "Radu Vesk", "ofac"),
    ],
)
def test_whom_an_authority_hits_is_listed(language, text, name, authority):
    told, claim = last(language, text)
    assert (told, claim.authority, claim.tentative) == ([name], authority, False)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", DE + "Nadim Ostrel haben die Amerikaner daraufgesetzt.", "Nadim Ostrel"),
        ("ru", RU + "Надима Острела американцы внесли отдельно.", "Надима Острела"),
    ],
)
def test_whom_an_authority_puts_somewhere_may_be_listed(language, text, name):
    told, claim = last(language, text)
    assert (told, claim.authority, claim.tentative) == ([name], "ofac", True)


def test_without_a_list_spoken_of_nobody_is_put_on_one():
    assert not claims(DesignationClaim, "Надима Острела американцы внесли отдельно.", "ru")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Раду Веск внесён в список ООН. В тот же перечень внесён и корабль «Острел».", "Острел"),
        ("pt", PT + "Lá está Nadim Ostrel.", "Nadim Ostrel"),
        ("de", DE + "Nadim Ostrel ist dabei.", "Nadim Ostrel"),
        ("fr", FR + "Nadim Ostrel en fait partie.", "Nadim Ostrel"),
        ("es", ES + "Entre los nombres, Nadim Ostrel forma parte de ella.", "Nadim Ostrel"),
        ("ru", RU + "Надим Острел, добавляет он, в списке.", "Надим Острел"),
    ],
)
def test_who_stands_among_the_listed_is_listed(language, text, name):
    told, claim = last(language, text)
    assert (told, claim.polarity) == ([name], Polarity.POSITIVE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nadim Ostrel était déjà inscrit sur la liste de l'ONU en janvier 2013."),
        ("es", "Nadim Ostrel ya estaba sancionado por la ONU en enero de 2013."),
        ("de", "Nadim Ostrel war schon im Januar 2013 von der UNO gelistet."),
        ("ru", "Надим Острел уже был внесён в список ООН в январе 2013 года."),
        ("pt", "Nadim Ostrel já estava sancionado pela ONU em janeiro de 2013."),
    ],
)
def test_a_state_at_a_past_time_is_no_act(language, text):
    _, claim = last(language, text)
    assert claim.then
    assert edtf_of(claim.when) == "2013-01"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Швейцарская «Острел Маритайм» находится в списке ООН."),
        ("de", "Ostrel Shipping, gemeldet auf den Britischen Jungferninseln, steht auf der UN-Liste."),
        ("fr", "La société suisse Ostrel Shipping figure sur la liste de l'ONU."),
        ("es", "La empresa suiza Ostrel Shipping figura en la lista de la ONU."),
    ],
)
def test_a_word_that_says_where_a_party_is_from_names_no_authority(language, text):
    assert {claim.authority for claim in claims(DesignationClaim, text, language)} == {"un"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nadim Ostrel est inscrit par le Trésor américain au titre de la loi antidrogue."),
        ("es", "Nadim Ostrel figura en la lista del Tesoro por el programa antinarcóticos."),
        ("ru", "Надима Острела американцы внесли в список по антинаркотической линии."),
    ],
)
def test_a_programme_is_told_by_its_cause(language, text):
    _, claim = last(language, text)
    assert claim.programme == "narcotics"


def test_an_answer_that_names_nobody_is_tentative():
    text = (
        "Radu Vesk vive en Belmora. El puerto cerró ayer. Las calles están vacías. Sí, aparece en la lista de la ONU."
    )
    assert all(claim.tentative for claim in claims(DesignationClaim, text, "es"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Batteriehersteller Ostrelin steht auf der UN-Liste.", "Ostrelin"),
        ("Das Frauengefängnis Ostrelin steht auf der UN-Liste.", "Ostrelin"),
        ("Der Ölkonzern Ostrelin steht im US-Verzeichnis.", "Ostrelin"),
    ],
)
def test_a_german_compound_describes_the_name_behind_it(text, name):
    told, _ = last("de", text)
    assert told == [name]


def test_a_party_set_against_one_that_is_gone_stands_there():
    told, claim = last("de", DE + "Nadim Ostrel ist nicht mehr verzeichnet. Anton Sorn hingegen schon.")
    assert (told, claim.status, claim.polarity) == (["Anton Sorn"], "listed", Polarity.POSITIVE)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Inscrit par l'ONU en 2014, Nadim Ostrel a été jugé à Belmora.", "Nadim Ostrel"),
        ("es", "Sancionado por la ONU en 2014, Nadim Ostrel fue juzgado en Belmora.", "Nadim Ostrel"),
        ("pt", "Sancionado pela ONU em 2014, Nadim Ostrel foi julgado em Belmora.", "Nadim Ostrel"),
    ],
)
def test_a_participle_that_opens_a_sentence_is_said_of_its_subject(language, text, name):
    told, claim = last(language, text)
    assert (told, claim.authority, edtf_of(claim.when)) == ([name], "un", "2014")


def test_a_list_spoken_of_some_sentences_ago_may_be_pointed_at():
    between = "O porto fechou ontem. As ruas estão vazias. O mercado reabriu. "
    told, claim = last("pt", PT + between + "Lá está Nadim Ostrel.")
    assert (told, claim.tentative) == (["Nadim Ostrel"], True)


def test_a_number_of_a_body_is_no_part_of_a_name():
    told, _ = last("ru", "Начальник колонии ИК-7 Надим Острел внесён в список ООН.")
    assert told == ["Надим Острел"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Спецподразделение «Альба» острельского КГБ внесено в список ООН.", "Альба"),
        ("Глава Следственного комитета Надим Острел внесён в список ООН.", "Надим Острел"),
    ],
)
def test_a_genitive_beside_a_russian_subject_is_no_party(text, name):
    told, _ = last("ru", text)
    assert told == [name]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", ES + "Un portal de Belmora publicó que Estados Unidos también sancionó a Nadim Ostrel.", "Nadim Ostrel"),
        ("ru", RU + "Надим Острел внесён американцами весной.", "Надим Острел"),
        ("ru", "Командир отряда Надим Острел внесён в список ООН.", "Надим Острел"),
        ("de", DE + "Seine Reederei Ostrelin, 2005 gegründet, steht dort ebenfalls.", "Ostrelin"),
    ],
)
def test_the_party_is_the_one_that_is_acted_on_or_owned(language, text, name):
    told, claim = last(language, text)
    assert (told, claim.tentative) == ([name], False)
