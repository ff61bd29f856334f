"""Delistings beside English: who left a list, whatever the verb, and who only may."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Polarity
from tests.unit.read.reading import read


def told(text, language):
    found = [c for c in read(text, language=language).claims if isinstance(c, DesignationClaim)]
    return [(c.status, c.polarity) for c in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Radu Vesk ya salió de la lista negra de la ONU."),
        ("es", "Radu Vesk ha desaparecido de la lista de la ONU."),
        ("es", "Radu Vesk abandonó la lista de la ONU."),
        ("fr", "Radu Vesk a quitté la liste de l'ONU."),
        ("fr", "Radu Vesk a disparu de la liste noire de l'ONU."),
        ("de", "Radu Vesk hat die UNO-Liste verlassen."),
        ("de", "Radu Vesk ist von der Liste der UNO verschwunden."),
        ("ru", "Раду Веск покинул санкционный список ООН."),
        ("ru", "Раду Веск исчез из списка ООН."),
    ],
)
def test_who_leaves_a_list_is_delisted(language, text):
    assert told(text, language) == [("delisted", Polarity.POSITIVE)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Radu Vesk no ha salido de la lista de la ONU."),
        ("fr", "Radu Vesk n'est pas sorti de la liste de l'ONU."),
        ("de", "Radu Vesk wurde nicht von der UNO-Liste gelöscht."),
    ],
)
def test_who_has_not_left_it_is_not(language, text):
    assert told(text, language) == [("delisted", Polarity.NEGATIVE)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Radu Vesk podría salir de la lista de la ONU."),
        ("fr", "Radu Vesk pourrait sortir de la liste de l'ONU."),
        ("de", "Radu Vesk soll von der Liste der UNO gelöscht werden."),
    ],
)
def test_a_delisting_to_come_is_none(language, text):
    assert ("delisted", Polarity.POSITIVE) not in told(text, language)
