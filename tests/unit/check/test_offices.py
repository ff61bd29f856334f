"""Offices in any language beside those of the holder's own entry."""

import pytest

from onrecord.model.claim import RoleClaim
from onrecord.model.record import DateValue
from onrecord.model.vocab import Label
from tests.unit.check.checking import BRIGADE, ELSEWHERE, FRONT, finding
from tests.unit.record.held_record import entry, snapshot

BORN = {
    "en": "was born on 5 May 1961.",
    "fr": "est né le 5 mai 1961.",
    "es": "nació el 5 de mayo de 1961.",
    "de": "wurde am 5. Mai 1961 geboren.",
    "ru": "родился 5 мая 1961 года.",
}


def person(ref: str, name: str, *titles: str, remarks: str = ""):
    born = (DateValue(edtf="1961-05-05"),)
    return entry(ref, name, titles=titles, remarks=remarks, listed_on="2012-07-05", born=born)


UN = (
    BRIGADE,
    FRONT,
    person(
        "un:TBi.010",
        "Radu Marek Vesk",
        remarks="Vesk was formerly the Minister of Youth and Sports under Belmora's former President Datch.",
    ),
    person("un:TBi.011", "Pavel Orsk Tarnov", remarks="Valley Force Commandant, Korlat Sector."),
    person("un:TBi.012", "Ahmed Tolan Besk", remarks="Is a special advisor to the Governor of Lakeside region."),
    person("un:TBi.013", "Karim Ostad Vahid", "Governor of Korlat Province under the Tarvin regime"),
    person("un:TBi.014", "Osman Korlan Dorr", "Ostrel Movement for Reform and Growth (OMRG) Field Commander"),
    person("un:TBi.018", "Mullah Omar Dask", "Foreign Minister under the Tarvin regime"),
    person("un:TBi.015", "Tchano Na Beli", "Head of the Military Hospital"),
    person(
        "un:TBi.016",
        "Musa Kelan Dorr",
        "formerly Member of the National Assembly of Belmora from Al-Rima district",
        "Paramount Chief of the Ostrin tribe",
    ),
    person("un:TBi.017", "Talib Sorn Kadim", remarks="A clerk of the Ostrin tribe; it does not name him as its chief."),
)
OFAC = (
    ELSEWHERE,
    person("ofac:9101", "Chol Tong Kim", "Managing Director, Belmora Works; Deputy Managing Director, Quarno Shipping"),
    person(
        "ofac:9102", "Ivan Petrov Teplov", "First Deputy General Director of Marine Transportation at Quarno Shipping"
    ),
    person("ofac:9104", "Abed Nico Ncubal", "Deputy Minister of Public Service, Labor and Social Welfare"),
)
LISTS = (snapshot("2020-12-01", *UN), snapshot("2020-12-01", *OFAC, source="ofac"))


def on(text: str, language: str = "en") -> list[Label]:
    name = next(item.names[0].text for item in (*UN, *OFAC) if item.names[0].text in text)
    made = finding(f"{name} {BORN[language]} {text}", lists=LISTS, language=language)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return [row.label for claim, row in rows if isinstance(claim, RoleClaim)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Radu Marek Vesk was once the country's sports minister."),
        (
            "en",
            "The entry makes Musa Kelan Dorr chief of the Ostrin and a former member of the National Assembly.",
        ),
        ("en", "Abed Nico Ncubal is a deputy minister of public service in the file."),
        ("fr", "La fiche fait de Radu Marek Vesk un ancien ministre de la Jeunesse et des Sports."),
        ("fr", "Tchano Na Beli dirigeait l'hôpital militaire."),
        ("es", "Chol Tong Kim consta como subdirector gerente de Quarno Shipping."),
        ("de", "Radu Marek Vesk wird dort als ehemaliger Sportminister geführt."),
        ("de", "Tchano Na Beli leitete das Militärkrankenhaus."),
        ("ru", "Ivan Petrov Teplov записан первым заместителем генерального директора по морским перевозкам."),
        ("ru", "Tchano Na Beli возглавлял военный госпиталь."),
    ],
)
def test_the_same_office_is_supported_in_any_language(language, text):
    assert on(text, language) == [Label.SUPPORTED]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Under President Datch, Radu Marek Vesk served as minister of justice."),
        ("es", "Con el presidente Datch, Radu Marek Vesk fue ministro de Justicia."),
        ("de", "Unter Präsident Datch war Radu Marek Vesk Justizminister."),
        ("ru", "При президенте Datch Radu Marek Vesk был министром юстиции."),
        ("en", "Karim Ostad Vahid was governor of Lakeside province."),
        ("fr", "Pavel Orsk Tarnov commandait selon l'ONU le secteur de Belsk."),
        ("en", "Treasury has Chol Tong Kim down as managing director of Quarno Shipping."),
        ("ru", "Минфин США называет Ivan Petrov Teplov генеральным директором Quarno Shipping."),
        ("en", "Abed Nico Ncubal is listed as minister of public service."),
        ("en", "Osman Korlan Dorr was a field commander of the Justice and Equality Movement."),
        ("en", "In the old government Mullah Omar Dask had the defence portfolio."),
        ("ru", "Karim Ostad Vahid был губернатором Белска."),
    ],
)
def test_another_portfolio_place_or_rank_is_contradicted(language, text):
    assert on(text, language) == [Label.CONTRADICTED]


@pytest.mark.parametrize(
    "text",
    [
        "Ahmed Tolan Besk is recorded as the governor of Lakeside.",
        "Osman Korlan Dorr was a commander of the Justice and Equality Movement.",
        "Chol Tong Kim was director of Belsk Trading.",
        "Karim Ostad Vahid was the minister of finance.",
    ],
)
def test_an_office_of_another_or_in_another_body_is_left_open(text):
    labels = on(text)
    assert labels
    assert not {Label.SUPPORTED, Label.CONTRADICTED, Label.DIFFERS} & set(labels)


def test_a_post_that_one_of_a_name_has_is_supported_and_links_nobody():
    one = entry("un:TBi.020", "Radu Orsk", titles=("Mayor of Belsk",))
    other = entry("un:TBi.021", "Radu Orsk", titles=("Mayor of Korlat",))
    lists = (snapshot("2020-12-01", BRIGADE, one, other),)
    made = finding("Radu Orsk denied it. The entry calls him mayor of Korlat.", lists=lists)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    assert [row.label for claim, row in rows if isinstance(claim, RoleClaim)][-1] is Label.SUPPORTED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Radu Marek Vesk был министром юстиции."),
        ("fr", "Radu Marek Vesk, l'inoubliable ministre de la Justice, est parti."),
        ("en", "Radu Marek Vesk was minister of justice."),
    ],
)
def test_a_former_post_leaves_room_for_another_before_it_or_since(language, text):
    assert Label.CONTRADICTED not in on(text, language)


def test_what_an_entry_denies_is_no_office():
    assert Label.SUPPORTED not in on("Talib Sorn Kadim is chief of the Ostrin tribe.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Olan Dev Marsk was a member of parliament in Sierra Leone.", [Label.CONTRADICTED]),
        ("Olan Dev Marsk was a member of parliament in Gambia.", [Label.SUPPORTED]),
        ("Hanna Ruz Tolk, by the list's account, was chairman of the Korlat Bank.", [Label.CONTRADICTED]),
        ("Hanna Ruz Tolk was chairman of the Korlat Bank.", [Label.NOT_IN_RECORD]),
        ("Hanna Ruz Tolk, by the list's account, was chairman of the Property Bank.", [Label.SUPPORTED]),
    ],
)
def test_an_office_of_another_state_or_one_that_a_quoted_list_lacks_is_contradicted(text, expected):
    people = (
        person("un:TBi.021", "Olan Dev Marsk", "Former member of Parliament of the Gambia"),
        person("un:TBi.022", "Hanna Ruz Tolk", "Chairman of the Property Bank"),
    )
    name = next(item.names[0].text for item in people if item.names[0].text in text)
    lists = (snapshot("2020-12-01", *UN, *people), snapshot("2020-12-01", *OFAC, source="ofac"))
    made = finding(f"{name} {BORN['en']} {text}", lists=lists)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    assert [verdict.label for claim, verdict in rows if isinstance(claim, RoleClaim)] == expected


def test_an_office_up_to_this_day_is_one_of_now():
    name = "Anton Dorl Feck"
    lists = (snapshot("2020-12-01", *UN, person("un:TBi.023", name, "Minister of Agriculture")),)
    text = f"{name} {BORN['de']} {name} firmiert dort bis heute als Finanzminister."
    made = finding(text, lists=lists, language="de")
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    assert [verdict.label for claim, verdict in rows if isinstance(claim, RoleClaim)] == [Label.CONTRADICTED]
