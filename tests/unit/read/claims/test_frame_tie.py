"""Ties by the frame of a sentence: a verb of tying, a preposition and the parties at both ends."""

import pytest

from onrecord.model.claim import TieClaim
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import finding, verdict
from tests.unit.record.held_record import entry, snapshot

ORG, SHIP = MentionKind.ORGANIZATION, MentionKind.OTHER
HULL = entry("ofac:1", "Ostrel Hull", kind=SHIP, remarks="Linked To: TARVIN LINES.", linked_to=("TARVIN LINES",))
LINES = entry("ofac:2", "Tarvin Lines", kind=ORG)
SHOP = entry(
    "ofac:4",
    "Quarno Shop",
    kind=ORG,
    remarks="Linked To: TARVIN LINES; Linked To: BELMORA FREIGHT LIMITED.",
    linked_to=("TARVIN LINES", "BELMORA FREIGHT LIMITED"),
)
MILL = entry("ofac:6", "Falke Mill", kind=ORG, remarks="Linked To: TARVIN LINES.", linked_to=("TARVIN LINES",))
LISTS = (snapshot("2020-12-01", HULL, LINES, SHOP, MILL, source="ofac"),)


def on(text: str, language: str = "en"):
    return verdict(TieClaim, text, lists=LISTS, language=language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The tanker Ostrel Hull is booked by the Americans to Tarvin Lines."),
        ("en", "The tanker Ostrel Hull hangs on Tarvin Lines."),
        ("es", "El petrolero Ostrel Hull cuelga de Tarvin Lines."),
        ("es", "El petrolero Ostrel Hull está atado a Tarvin Lines."),
        ("es", "La lista vincula el petrolero Ostrel Hull con Tarvin Lines."),
        ("fr", "Le navire Ostrel Hull est rattaché à Tarvin Lines."),
        ("fr", "Le navire Ostrel Hull dépend de Tarvin Lines."),
        ("de", "Der Tanker Ostrel Hull hängt an Tarvin Lines."),
        ("de", "Der Tanker Ostrel Hull ist mit Tarvin Lines verbunden."),
        ("ru", "Танкер Ostrel Hull привязан к Tarvin Lines."),
        ("ru", "Танкер Ostrel Hull записан за Tarvin Lines."),
    ],
)
def test_a_tie_is_read_by_its_frame(language, text):
    assert on(text, language).label is Label.SUPPORTED


def test_each_of_several_complements_needs_its_own_tie():
    assert on("Quarno Shop is the one linked to Tarvin Lines and, over in Belmora, to Falke Mill.").label is (
        Label.PARTLY_SUPPORTED
    )
    made = on("Quarno Shop is the one linked to Tarvin Lines and, over in Ostrel, to Belmora Freight.")
    assert made.label is Label.SUPPORTED


def test_both_subjects_of_a_tie_count_where_an_apposition_parts_them():
    text = "Quarno Shop, a.k.a. Falkenlied, and Falke Mill are linked to Tarvin Lines."
    assert on(text).label is Label.SUPPORTED
    text = "Quarno Shop, a.k.a. Falkenlied, and Ostrel Hull are linked to Falke Mill."
    assert on(text).label is not Label.SUPPORTED


def test_what_the_list_is_quoted_for_in_another_language_is_contradicted_by_its_ties():
    made = on("El petrolero Ostrel Hull está ligado a Falke Mill en la ficha del Tesoro.", "es")
    assert made.label is Label.CONTRADICTED
    assert on("El petrolero Ostrel Hull está ligado a Falke Mill.", "es").label is Label.NOT_IN_RECORD


def test_a_ship_on_the_list_is_not_quoted_for_its_tie():
    made = finding("El petrolero Ostrel Hull, en la lista, está ligado a Falke Mill.", lists=LISTS, language="es")
    assert Label.CONTRADICTED not in {row.label for row in made.verdicts}


def test_what_stands_beside_an_alias_is_no_antecedent():
    text = "Radu Vesk lives in Ostrel. Quarno Shop, a.k.a. Milo Tarn, is linked to him."
    made = finding(text, lists=LISTS)
    him = next(m for m in made.resolution.reading.mentions if m.span.quote == "him")
    root = next(m for m in made.resolution.reading.mentions if m.id == him.chain)
    assert root.name == "Radu Vesk"


def test_what_the_entry_of_a_party_names_is_tied_to_it():
    made = finding("The Treasury's entry on Ostrel Hull names Tarvin Lines.", lists=LISTS)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    assert [row.label for claim, row in rows if isinstance(claim, TieClaim)] == [Label.SUPPORTED]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Quarno Shop está en la lista del Tesoro de Estados Unidos, que la vincula con Tarvin Lines."),
        ("es", "Quarno Shop es una tienda a la que el Tesoro estadounidense relaciona con Tarvin Lines."),
        ("es", "La tienda Quarno Shop la atribuye la OFAC a Tarvin Lines."),
        ("es", "La naviera es vieja. De Tarvin Lines cuelga el petrolero Ostrel Hull."),
        ("es", "El petrolero Ostrel Hull está en la lista. El Tesoro lo vincula con la naviera marítima Tarvin Lines."),
        ("es", "Quarno Shop debe su lugar en la lista a Tarvin Lines."),
        ("fr", "Quarno Shop figure sur la liste du Trésor américain, qui la rattache à Tarvin Lines."),
        ("fr", "De Tarvin Lines dépend Ostrel Hull, dit la fiche."),
        ("fr", "Quarno Shop doit son inscription à Tarvin Lines."),
        ("de", "Quarno Shop verdankt den Platz auf der Liste Tarvin Lines."),
        ("ru", "Tarvin Lines внесена в список. К ней же американский Минфин привязал танкер Ostrel Hull."),
        ("ru", "Танкер Ostrel Hull в перечне отнесён к Tarvin Lines."),
        ("en", "Quarno Shop, a store in Korlat, owes its place on the list to Tarvin Lines."),
    ],
)
def test_who_keeps_a_list_is_no_party_of_the_tie_that_it_sees(language, text):
    assert on(text, language).label is Label.SUPPORTED


def test_a_tie_to_two_parties_told_by_a_word_for_both():
    text = "Tarvin Lines y Belmora Freight Limited siguen en la lista. Quarno Shop aparece ligada a las dos empresas."
    freight = entry("ofac:7", "Belmora Freight Limited", kind=ORG)
    lists = (snapshot("2020-12-01", LINES, SHOP, freight, source="ofac"),)
    assert verdict(TieClaim, text, lists=lists, language="es").label is Label.SUPPORTED


def test_a_listing_that_is_owed_to_another_than_the_entry_says_is_contradicted():
    text = "Falke Mill, a mill in Korlat, owes its place on the list to Ostrel Hull."
    assert on(text).label is Label.CONTRADICTED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La lista tiene a Ostrel Hull y a Falke Mill. El Tesoro asocia a los dos con Tarvin Lines."),
        (
            "de",
            "Auf der Liste stehen Ostrel Hull und Falke Mill. Washington bringt beide mit Tarvin Lines in Verbindung.",
        ),
    ],
)
def test_words_for_several_are_tied_each(language, text):
    assert on(text, language).label in (Label.SUPPORTED, Label.PARTLY_SUPPORTED)
