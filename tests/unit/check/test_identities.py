"""Identities: every value of each source, and disagreement between sources."""

import pytest

from onrecord.model.claim import IdentityClaim
from onrecord.model.record import DateValue
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import BRIGADE, finding, verdict
from tests.unit.record.held_record import entry, snapshot


def born(value: str, source: str) -> str:
    return (
        f'\n[[attribute]]\nsubject = "vesk"\nattribute = "born"\nvalue = "{value}"\nsource = "{source}"\n'
        f'says = "born {value}"\n'
    )


def on(*rows: str):
    text = "Radu Vesk is a commander of the Tarvin Brigade. Radu Vesk was born in 1966."
    return verdict(IdentityClaim, text, "".join(rows))


def test_a_birth_year_that_a_source_gives_is_supported():
    assert on(born("1966-05", "gazette")).label is Label.SUPPORTED


def test_one_of_several_values_of_a_source_is_enough():
    assert on(born("1970", "gazette"), born("1966", "gazette")).label is Label.SUPPORTED


def test_another_birth_year_contradicts():
    assert on(born("1970", "gazette")).label is Label.CONTRADICTED


def test_sources_that_disagree_are_shown_as_disputed():
    assert on(born("1966", "gazette"), born("1970", "herald")).label is Label.DISPUTED


@pytest.mark.parametrize(
    ("claimed", "recorded", "label"),
    [
        ("Manila", "Central Java, Indonesia", Label.CONTRADICTED),  # a town of another country
        ("Casablanca", "Essaouira, Morocco", Label.CONTRADICTED),  # 350 km along the coast
        ("Kandahar", "Spin Boldak, Afghanistan", Label.DIFFERS),  # may be the province, which holds it
        ("Lower Quarno", "Essaouira, Morocco", Label.DIFFERS),  # a place that no table has
        ("Jakarta", "Jakarta, Indonesia", Label.SUPPORTED),
        ("Cap-Haïtien", "Port-au-Prince, Haiti", Label.CONTRADICTED),  # two large towns
        ("Cap-Haïtien", "Artibonite Department, Haiti", Label.DIFFERS),  # the country's name in a town's is no sign
        ("Leningrad", "Saint Petersburg, Russia", Label.SUPPORTED),
        ("Tripoli", "Sidon, Lebanon", Label.CONTRADICTED),  # one lies in Libya, one in another region of Lebanon
        ("Tripoli", "El Mina, Lebanon", Label.DIFFERS),  # a suburb of the one in Lebanon
        ("Haifa", "Tel Aviv, Israel", Label.CONTRADICTED),  # a district bears the name of the one; the other is outside
        ("Potsdam", "Berlin, Germany", Label.DIFFERS),  # next to each other
        ("Bouaké", "Quarnobi, Côte d’Ivoire", Label.CONTRADICTED),  # a village whose name is nothing like the town's
        ("Bouaké", "Camp Quarnobi, Côte d’Ivoire", Label.DIFFERS),  # which may lie in it
        ("Bouaké", "Quarno District, Côte d’Ivoire", Label.DIFFERS),  # in which it may lie
    ],
)
def test_another_birthplace_contradicts_where_it_is_a_town_far_away(claimed, recorded, label):
    row = born(recorded, "gazette").replace('attribute = "born"', 'attribute = "born_at"')
    text = f"Radu Vesk is a commander of the Tarvin Brigade. Radu Vesk was born in {claimed}."
    assert verdict(IdentityClaim, text, row).label is label


def test_a_day_on_record_and_a_place_that_cannot_be_told_from_the_recorded_one_are_partly_so():
    place = born("Berlin, Germany", "gazette").replace('attribute = "born"', 'attribute = "born_at"')
    text = "Radu Vesk is a commander of the Tarvin Brigade. Radu Vesk was born in Potsdam in 1966."
    assert verdict(IdentityClaim, text, born("1966", "gazette") + place).label is Label.PARTLY_SUPPORTED
    assert verdict(IdentityClaim, text, born("1970", "gazette") + place).label is Label.CONTRADICTED


ANA = entry("un:TBi.010", "Ana Ilona Vesk", born=(DateValue(edtf="1965-05-03"),))
PAVEL = entry("un:TBi.011", "Pavel Ilon Vesk", born=(DateValue(edtf="1950"),), titles=("Tarvin Brigade commander",))
BANK = entry("un:TBe.012", "Ostrel Bank", "Tarvinsk General Trading Corporation", kind=MentionKind.ORGANIZATION)


def test_a_date_that_is_another_persons_of_the_sentence_contradicts_nobody():
    lists = (snapshot("2020-12-01", ANA, PAVEL, BRIGADE),)
    known = "Pavel Ilon Vesk is commander of the Tarvin Brigade. Ana Ilona Vesk was born on 3 May 1965. "
    text = "Pavel Ilon Vesk, who met Ana Ilona Vesk in Ostrel, was born on 3 May 1965."
    assert Label.CONTRADICTED not in {row.label for row in finding(known + text, lists=lists).verdicts}
    alone = finding(known + "Pavel Ilon Vesk was born on 3 May 1965.", lists=lists)
    assert alone.verdicts[-1].label is Label.CONTRADICTED


def test_the_first_word_of_a_bodys_other_name_is_that_name():
    lists = (snapshot("2020-12-01", BANK),)
    assert verdict(IdentityClaim, "The Ostrel Bank, formerly Tarvinsk, is shut.", lists=lists).label is Label.SUPPORTED
    made = verdict(IdentityClaim, "The Ostrel Bank, formerly Quarnosk, is shut.", lists=lists)
    assert made.label is Label.NOT_IN_RECORD


def test_a_namesake_of_whom_it_is_so_keeps_open_whom_the_report_means():
    """Two lists have entries of one name that nothing ties together; the report's year is that of the other one."""
    here = entry("un:TBi.050", "Ilya Sorn Brel", born=(DateValue(edtf="1960"),), titles=("Tarvin Brigade commander",))
    there = entry("ofac:950", "Ilya Sorn BREL", born=(DateValue(edtf="1972"),))
    lists = (snapshot("2020-12-01", BRIGADE, here), snapshot("2020-12-01", there, source="ofac"))
    told = "Ilya Sorn Brel, commander of the Tarvin Brigade, was put on the UN list on 5 July 2012."
    text = f"{told} Ilya Sorn Brel was born "
    made = verdict(IdentityClaim, f"{text}in 1972.", lists=lists)
    assert made.label is Label.AMBIGUOUS
    assert "1960" in made.wording, "the entry that is linked"
    assert "Another entry of that name" in made.wording
    assert verdict(IdentityClaim, f"{text}in 1981.", lists=lists).label is Label.CONTRADICTED


def test_two_lists_that_disagree_on_one_person_are_disputed():
    un = entry("un:SDi.001", "Radu Vesk Osman", born=(DateValue(edtf="1964"),), programmes=("Sudan",))
    ofac = entry("ofac:9", "Radu VESK", born=(DateValue(edtf="1961", approximate=True),), programmes=("DARFUR",))
    text = "Radu Vesk of Darfur was born in 1964."
    lists = (snapshot("2020-12-01", BRIGADE, un), snapshot("2020-12-01", ofac, source="ofac"))
    assert verdict(IdentityClaim, text, lists=lists).label is Label.DISPUTED


@pytest.mark.parametrize(
    ("born_at", "nationality", "label"),
    [
        (("Bigogwe, Rwanda",), ("Democratic Republic of the Congo",), Label.SUPPORTED),  # a citizen of another country
        (("Ostrel, Guatemala",), ("Rwanda",), Label.CONTRADICTED),
        ((), ("Rwanda",), Label.SUPPORTED),
        ((), ("Uganda",), Label.NOT_IN_RECORD),  # a citizen may have been born elsewhere
    ],
)
def test_a_countryman_by_birth_was_born_in_the_country(born_at, nationality, label):
    held = entry("un:CDi.9", "Radu Vesk", born_at=born_at, nationalities=nationality, titles=("Brigade chief",))
    text = "Radu Vesk, the Brigade chief, is a Rwandan by birth."
    assert verdict(IdentityClaim, text, lists=(snapshot("2020-12-01", BRIGADE, held),)).label is label


def test_a_birth_told_of_a_description_is_confirmed_and_never_contradicted():
    german = "Radu Vesk steht auf der Liste der UN. Der frühere Rapper wurde {} geboren."
    rows = born("1970", "gazette")
    assert verdict(IdentityClaim, german.format(1970), rows, language="de").label is Label.SUPPORTED
    assert verdict(IdentityClaim, german.format(1966), rows, language="de").label is Label.NOT_IN_RECORD


@pytest.mark.parametrize(
    ("recorded", "label"),
    [
        ("Managua, Nicaragua", Label.CONTRADICTED),
        ("Managua Department, Nicaragua", Label.DIFFERS),
    ],
)
def test_two_large_towns_of_one_country_are_two_birthplaces(recorded, label):
    held = entry("un:CDi.9", "Radu Vesk", born_at=(recorded,), titles=("Brigade chief",))
    made = verdict(
        IdentityClaim,
        "The brigade chief Radu Vesk was born in León.",
        lists=(snapshot("2020-12-01", held),),
    )
    assert made.label is label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ana Ilona Vesk holds Swedish nationality besides the Somali one.", Label.SUPPORTED),
        ("Ana Ilona Vesk holds Swedish nationality besides the Kenyan one.", Label.DISPUTED),
    ],
)
def test_two_nationalities_may_each_be_given_by_another_list(text, label):
    born = (DateValue(edtf="1965-05-03"),)
    un = entry("un:TBi.010", "Ana Ilona Vesk", nationalities=("Somalia",), born=born)
    ofac = entry("ofac:10", "Ana Ilona Vesk", nationalities=("Sweden",), born=born)
    lists = (snapshot("2020-12-01", un), snapshot("2020-12-01", ofac, source="ofac"))
    made = finding("Ana Ilona Vesk was born on 3 May 1965. " + text, lists=lists)
    assert made.verdicts[-1].label is label


def test_a_country_alone_says_nothing_against_a_town_where_another_value_names_one():
    rows = "".join(
        born(value, "gazette").replace('attribute = "born"', 'attribute = "born_at"')
        for value in ("Haiti", "Port-au-Prince, Haiti")
    )
    text = "Radu Vesk is a commander of the Tarvin Brigade. Radu Vesk was born in Cap-Haïtien."
    assert verdict(IdentityClaim, text, rows).label is Label.CONTRADICTED


def test_a_description_of_a_people_stands_for_the_one_person_before():
    text = "Radu Vesk is a commander of the Tarvin Brigade. The Chechen leader was born in 1970."
    found = verdict(IdentityClaim, text, born("1970", "gazette"))
    assert found.label is Label.SUPPORTED


def test_a_founder_told_by_a_longer_form_of_the_name_is_no_other():
    club = entry(
        "un:TBe.020", "Ostrel Club", kind=MentionKind.ORGANIZATION, remarks="Founded by Radu Sorn Vesk in 2001."
    )
    radu = entry("ofac:20", "Radu Vesk", "Radu Ostrel Vesk", born=(DateValue(edtf="1965"),))
    lists = (snapshot("2020-12-01", club, BRIGADE), snapshot("2020-12-01", radu, source="ofac"))
    made = finding("Radu Vesk was born in 1965. Ostrel Club was founded by Radu Vesk in 2001.", lists=lists)
    assert made.verdicts[-1].label is not Label.CONTRADICTED
