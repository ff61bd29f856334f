"""Posts and ties that an entry gives in other words than the report."""

import pytest

from onrecord.model.claim import RoleClaim, TieClaim
from onrecord.model.record import DateValue
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

ORG = MentionKind.ORGANIZATION


def person(ref: str, name: str, *titles: str, remarks: str = "", nationality: str = ""):
    born = (DateValue(edtf="1961-05-05"),)
    nationalities = (nationality,) if nationality else ()
    listed = {"remarks": remarks, "listed_on": "2012-07-05"}
    return entry(ref, name, titles=titles, born=born, nationalities=nationalities, kind=MentionKind.PERSON, **listed)


UN = (
    person("un:TBi.020", "Tolan Besk Orrin", "Chief Justice of Military Court under the Tarvin regime"),
    person("un:TBi.021", "Kelan Dorr Musa", "Chief of Staff of the Armed Forces"),
    person("un:TBi.022", "Sorn Kadim Talib", remarks="Has served as the Belmoran Ambassador to Egypt."),
    person("un:TBi.023", "Pavel Tarnov Orsk", remarks="Named zone commander of Korlat, then of all of Lakeside."),
    person("un:TBi.024", "Nico Abed Ncubal", remarks="Founding member of the Quarno Circle."),
    person("un:TBi.025", "Vahid Ostad Karim", remarks="Close confidant of former president Marko Dorn Tesk."),
    person("un:TBi.026", "Petrov Ivan Teplov", "Minister of Border Affairs"),
    person("un:TBi.027", "Tolvan Rekk Asso", "Commander of the Western Military Region"),
    entry("un:TBe.020", "Quarno Circle", kind=ORG, listed_on="2012-07-05"),
)
OFAC = (
    person("ofac:9201", "Edna Rima Tosk", "Deputy Speaker of Parliament"),
    person("ofac:9202", "Osman Vell Karr", "Deputy Police Commissioner"),
)
LISTS = (snapshot("2020-12-01", *UN), snapshot("2020-12-01", *OFAC, source="ofac"))
BORN = "was born on 5 May 1961."
BORN_DE = "wurde am 5. Mai 1961 geboren."


def on(text: str, kind=RoleClaim, language: str = "en") -> list[Label]:
    name = next(item.names[0].text for item in (*UN, *OFAC) if item.names[0].text in text)
    born = BORN_DE if language == "de" else BORN
    made = finding(f"{name} {born} {text}", lists=LISTS, language=language)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return [row.label for claim, row in rows if isinstance(claim, kind)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tolan Besk Orrin presided over the military courts."),
        ("de", "Tolan Besk Orrin leitete das Militärgericht."),
        ("en", "Kelan Dorr Musa headed the armed forces."),
        ("en", "Sorn Kadim Talib was the ambassador in Cairo."),
        ("de", "Sorn Kadim Talib war Botschafter in Kairo."),
        ("en", "Pavel Tarnov Orsk was the commander of Lakeside."),
        ("en", "Nico Abed Ncubal helped found the Quarno Circle."),
        ("en", "Edna Rima Tosk was the deputy speaker of parliament."),
        ("en", "Osman Vell Karr was a deputy police commissioner."),
    ],
)
def test_the_same_post_in_other_words_is_supported(language, text):
    assert on(text, language=language) == [Label.SUPPORTED]


@pytest.mark.parametrize(
    "text",
    [
        "Edna Rima Tosk was the speaker of parliament.",
        "Osman Vell Karr was the police commissioner.",
        "Sorn Kadim Talib was the ambassador in Damascus.",
    ],
)
def test_another_rank_or_seat_is_contradicted(text):
    assert on(text) == [Label.CONTRADICTED]


@pytest.mark.parametrize(
    "text",
    [
        "Kelan Dorr Musa headed the navy.",
        "Nico Abed Ncubal founded the Quarno Circle.",
        "Tolan Besk Orrin presided over the tax court.",
    ],
)
def test_other_bodies_and_shares_stay_open(text):
    assert on(text) == [Label.NOT_IN_RECORD]


def test_affairs_are_no_portfolio():
    assert Label.SUPPORTED not in on("Petrov Ivan Teplov was the minister of ethnic affairs.")


def test_whom_an_entry_names_in_full_somebody_is_close_to():
    assert on("Vahid Ostad Karim was close to Marko Dorn Tesk.", TieClaim) == [Label.SUPPORTED]
    assert Label.SUPPORTED not in on("Vahid Ostad Karim was close to Radu Dorn Vesk.", TieClaim)
    assert Label.SUPPORTED not in on("Vahid Ostad Karim was not close to Marko Dorn Tesk.", TieClaim)


@pytest.mark.parametrize(
    "text",
    [
        "Tolvan Rekk Asso heads the Third Military Region.",
        "Tolvan Rekk Asso, Third Military Region commander, was there.",
        "They saw Third Military Region commander Tolvan Rekk Asso.",
        "The UN lists Third Military Region commander Tolvan Rekk Asso.",
        "They saw Korlat sector commander Tolvan Rekk Asso.",
    ],
)
def test_a_number_and_a_side_of_the_compass_name_regions_in_two_systems(text):
    assert on(text) == [Label.NOT_IN_RECORD]


def test_the_region_itself_is_the_same():
    assert on("They saw Western Military Region commander Tolvan Rekk Asso.") == [Label.SUPPORTED]
