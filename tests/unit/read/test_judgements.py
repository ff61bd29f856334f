"""Judgements and forecasts by what a clause is about, in six languages; the sentences are made for this test."""

import pytest

from onrecord.model.vocab import Modality
from onrecord.read.reader import Reader
from onrecord.record.scan import Scanner
from onrecord.store import open_store
from onrecord.testing.builders import make_document
from tests.unit.check.checking import finding
from tests.unit.record.held_record import add, entry, snapshot, view


@pytest.fixture(scope="module")
def seen():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", entry("un:TBi.002", "Radu Vesk")))
        yield view(store, "2021-08-19")


def modalities(seen, language: str, text: str) -> set[Modality]:
    reading = Reader(Scanner(seen))([make_document(text, language=language)])[0]
    return {claim.modality for claim in reading.claims}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Lists frighten no banker."),
        ("en", "No register ever stopped a shipment."),
        ("en", "If you ask me, the brokers are the only real winners."),
        ("en", "Sanctions, I have come to think, have ruined more bakers than bankers."),
        ("fr", "Les sanctions ne remplacent pas une diplomatie."),
        ("fr", "Aucune ville n'a jamais autant souffert."),
        ("es", "Las sanciones no asustan a nadie."),
        ("es", "Nunca se vio en el puerto una injusticia mayor."),
        ("de", "Wir halten die Verbote für ein Feigenblatt."),
        ("de", "Sanktionen ersetzen keine Politik."),
        ("ru", "Списки ничего не меняют."),
        ("pt", "As sanções não assustam ninguém."),
    ],
)
def test_who_weighs_the_matter_itself_gives_an_opinion(seen, language, text):
    assert Modality.OPINION in modalities(seen, language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The remaining depots go before Ramadan."),
        ("en", "Not while the envoys are in town."),
        ("fr", "Le calme revient avant la fin de l'année."),
        ("es", "Esto se hunde antes de Navidad, apostamos."),
        ("de", "Im Herbst, meint er, breche das Bündnis auseinander."),
        ("ru", "Новых решений до осени не появится."),
        ("pt", "O governo há-de responder antes do Natal."),
    ],
)
def test_a_time_to_come_makes_a_forecast(seen, language, text):
    assert Modality.FORECAST in modalities(seen, language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The list was published in Belmora."),
        ("en", "Radu Vesk was removed before Christmas."),
        ("en", "The register names Radu Vesk."),
        ("fr", "La liste mentionne Radu Vesk."),
        ("es", "Radu Vesk salió de la lista antes de Navidad."),
        ("de", "Radu Vesk wurde im Herbst gelistet."),
        ("ru", "Раду Веска внесли в список до осени."),
    ],
)
def test_what_a_list_tells_and_what_is_past_is_neither(seen, language, text):
    assert not modalities(seen, language, text) & {Modality.OPINION, Modality.FORECAST}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Radu Vesk,"),
        ("en", "And"),
        ("en", "Radu, the boy,"),
        ("en", "Orsk, the morning"),
        ("en", "The paperwork is thinner than the legend. The paperwork is"),
        ("en", "Radu Vesk has long been out; the page still shows him. Radu Vesk has long been out; the list"),
        ("en", "Of all the tools that ministers have this is surely"),
        ("es", "Los hermanos Luis, Esteban y"),
        ("de", "Wir zahlen eher weniger, aber"),
        ("ru", "МОСКВА, 15 июня."),
        ("fr", "1er et qui Luc aussi inscrit est 2016 Vesk, depuis février la le"),
        ("en", "The Tarvin Brigade, a rebel movement, has been under UN sanctions since 30 June 2014, and"),
        ("en", "Radu Vesk is on the American list, and so is his"),
        ("en", "Her"),
        ("ru", "Родственники"),
    ],
)
def test_a_text_that_breaks_off_is_read_all_the_same(seen, language, text):
    modalities(seen, language, text)


@pytest.mark.parametrize(
    "text",
    [
        "To this reader it seems that the rules of the valley are for others.",
        "For the one who writes these lines, the ministers without their cars would be clerks.",
    ],
)
def test_what_seems_so_to_somebody_is_a_view(text: str) -> None:
    told = finding(text).verdicts
    assert [verdict.label.value for verdict in told] == ["not_checkable"]
