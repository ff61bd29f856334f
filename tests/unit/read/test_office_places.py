"""Nouns and places of an office before a name; names invented."""

import pytest

from onrecord.model.vocab import MentionForm, MentionKind
from onrecord.read import Reader
from onrecord.record.scan import Scanner
from onrecord.store import open_store
from onrecord.testing.builders import make_document
from tests.unit.record.held_record import add, entry, snapshot, view


@pytest.fixture(scope="module")
def read():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", entry("ofac:1", "Anton BRELIK"), source="ofac"))
        yield Reader(Scanner(view(store, "2021-08-19")))


def persons(read, text, language):
    (reading,) = read([make_document(text, language=language)])
    named = [m for m in reading.mentions if m.form is MentionForm.NAMED and m.kind is MentionKind.PERSON]
    return [mention.span.quote for mention in named]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Предпринимателю Раду Веску запрещён въезд.", "Раду Веску"),
        ("ru", "Бизнесмена Раду Веска внесли в список.", "Раду Веска"),
        ("ru", "Экс-министр Раду Веск внесён в список.", "Раду Веск"),
        ("ru", "Вымогателю Раду Веску запрещён въезд.", "Раду Веску"),
        ("ru", "Глава Чечни Раду Веск внесён в список.", "Раду Веск"),
        ("ru", "В список внесли главу Чечни Раду Веска.", "Раду Веска"),
        ("ru", "Вместе с губернатором Тулы Раду Веском он внесён в список.", "Раду Веском"),
        ("ru", "Президент Венесуэлы Раду Веск внесён в список.", "Раду Веск"),
        ("es", "El gobernador de Harare Radu Vesk figura en la lista.", "Radu Vesk"),
        ("fr", "Le gouverneur de Harare Radu Vesk figure sur la liste.", "Radu Vesk"),
    ],
)
def test_a_noun_or_a_place_is_no_part_of_the_name_behind_it(read, language, text, name):
    assert name in persons(read, text, language)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ru", "Султан Азиз Веск внесён в список.", "Султан Азиз Веск"),
        ("ru", "Министр Али Азиз Веск внесён в список.", "Али Азиз Веск"),
        ("ru", "Президент Виктор Раду Веск внесён в список.", "Виктор Раду Веск"),
    ],
)
def test_a_first_name_stays_with_the_name(read, language, text, name):
    assert name in persons(read, text, language)
