"""Tags of a party by number and by name, beside the programmes of its entry."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

TWO = entry("ofac:7001", "Radu Vesk", programmes=("MAGNIT", "GLOMAG"))
ONE = entry("ofac:7002", "Osman Teral", programmes=("MAGNIT",))
LISTS = tuple(snapshot(day, TWO, ONE, source="ofac") for day in ("2020-12-01", "2022-01-01"))


def label(text: str, language: str = "en") -> Label | None:
    made = finding(text, lists=LISTS, language=language)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    told = [v.label for c, v in rows if isinstance(c, DesignationClaim) and c.tags is not None]
    return told[-1] if told else None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "{} is on the OFAC list. He carries two tags, MAGNIT and GLOMAG."),
        ("en", "{} is on the OFAC list. He is listed under two programmes."),
        ("fr", "{} figure sur la liste de l'OFAC. Il porte deux étiquettes, MAGNIT et GLOMAG."),
        ("es", "{} está en la lista de la OFAC. Lleva dos etiquetas, MAGNIT y GLOMAG."),
        ("de", "{} steht auf der Liste der OFAC. Er trägt zwei Kürzel, MAGNIT und GLOMAG."),
        ("ru", "{} числится в списке США. Он проходит сразу по двум программам."),
    ],
)
def test_tags_by_number_and_name(language, text):
    assert label(text.format("Radu Vesk"), language) is Label.SUPPORTED
    assert label(text.format("Osman Teral"), language) in (Label.CONTRADICTED, Label.DIFFERS)


def test_those_same_two_are_the_tags_told_before():
    text = "Radu Vesk, en la lista de la OFAC, lleva dos etiquetas, MAGNIT y GLOMAG. Osman Teral lleva esas mismas dos."
    assert label(text, "es") is Label.CONTRADICTED
