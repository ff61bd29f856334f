"""Relatives of somebody by number, beside those whom a list has."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

FATHER = entry("un:IQi.001", "Radu Teral Vesk", listed_on="2003-06-27", programmes=("Iraq",))
SONS = [
    entry(f"un:IQi.01{n}", f"{given} Radu Teral Vesk", listed_on="2005-07-27", programmes=("Iraq",))
    for n, given in enumerate(("Osman", "Mirko", "Kolo"))
]
COUSIN = entry("un:IQi.020", "Radu Osman Sand", listed_on="2005-07-27", programmes=("Iraq",))
LISTS = (snapshot("2020-12-01", FATHER, *SONS, COUSIN), snapshot("2022-01-01", FATHER, *SONS, COUSIN))


def label(text: str, language: str = "en") -> Label | None:
    made = finding(text, lists=LISTS, language=language)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return next((v.label for c, v in rows if isinstance(c, DesignationClaim) and c.kin_of is not None), None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Radu Teral Vesk is on the UN list. His three sons were listed on 27 July 2005."),
        ("en", "The three sons of Radu Teral Vesk, the old minister, were put on the UN list on 27 July 2005."),
        ("fr", "Radu Teral Vesk figure sur la liste de l'ONU. Ses trois fils y ont été inscrits le 27 juillet 2005."),
        ("es", "Los tres hijos de Radu Teral Vesk fueron incluidos en la lista de la ONU el 27 de julio de 2005."),
        ("de", "Die drei Söhne von Radu Teral Vesk kamen am 27. Juli 2005 auf die UN-Liste."),
    ],
)
def test_as_many_children_listed_on_the_day_are_supported(language, text):
    assert label(text, language) is Label.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Five sons of Radu Teral Vesk were put on the UN list on 27 July 2005.",
        "The three sons of Radu Teral Vesk were put on the UN list on 27 July 2009.",
        "Three sons of Radu Teral Vesk are on the UN list.",
    ],
)
def test_names_alone_never_speak_against_a_number(text):
    assert label(text) is Label.NOT_IN_RECORD


def test_relatives_who_are_named_are_no_number():
    text = "Two sons of Radu Teral Vesk, Osman Radu Teral Vesk and Mirko Radu Teral Vesk, are on the UN list."
    assert label(text) is None
