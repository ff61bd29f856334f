"""Russian reports: names that open a sentence in another case, days shared, kinship, programmes counted."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim, OtherClaim, TieClaim
from onrecord.model.record import DateValue
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

VESK = entry(
    "un:TBi.002",
    "Radu Vesk",
    listed_on="2011-02-09",
    remarks="Arrested in Quito on 4 May 2015 and sentenced to 12 years of imprisonment.",
)
TERAL = entry("un:TBi.003", "Osman Teral", listed_on="2011-02-09", remarks="Brother of Radu Vesk (TBi.002).")
DORVEK = entry("un:TBi.004", "Ilan Dorvek", listed_on="2014-06-20", remarks="Son of Osman Teral (TBi.003).")
MARIN = entry(
    "ofac:7003",
    "Oleg Marin",
    programmes=("GLOMAG", "RUSSIA-EO14024"),
    born=(DateValue(edtf="1977-08-14"),),
    born_at=("Tsentoroy, Russia",),
    nationalities=("Russia",),
)
UN = (VESK, TERAL, DORVEK)
LISTS = (
    snapshot("2020-12-01", *UN),
    snapshot("2022-01-01", *UN),
    snapshot("2020-12-01", MARIN, source="ofac"),
    snapshot("2022-01-01", MARIN, source="ofac"),
)
LEAD = (
    "ЛИМА – Раду Веск был внесён в санкционный список ООН 9 февраля 2011 года. Его брат Осман Терал тоже в списке."
    " Илан Дорвек, сын Османа Терала, внесён в список 20 июня 2014 года. "
)
US = "ЛИМА – Вашингтон внёс в санкционный список Олега Марина. Министерство финансов США объявило об этом в 2017 году. "


def labels(lead: str, text: str, of: type) -> set[Label]:
    """The labels of the claims of a kind that a sentence behind a lead makes."""
    made = finding(lead + text, lists=LISTS, language="ru")
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return {row.label for claim, row in rows if isinstance(claim, of) and claim.span.start >= len(lead) - 1}


@pytest.mark.parametrize(
    ("text", "of", "label"),
    [
        ("Марин – гражданин России.", IdentityClaim, Label.SUPPORTED),
        ("Марин – гражданин Казахстана.", IdentityClaim, Label.CONTRADICTED),
        ("Родился он в селе Центорой Курчалоевского района.", IdentityClaim, Label.SUPPORTED),
        ("Он родился в Центорое 14 августа 1977 года.", IdentityClaim, Label.SUPPORTED),
        ("Марин проходит сразу по двум программам.", DesignationClaim, Label.SUPPORTED),
        ("Марин попал под две программы сразу, российскую и глобальную.", DesignationClaim, Label.SUPPORTED),
        ("Марин попал сразу под три программы.", DesignationClaim, Label.DIFFERS),
    ],
)
def test_a_family_name_that_opens_a_sentence_is_known_from_another_case(text, of, label):
    assert labels(US, text, of) == {label}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Терал внесён в один день с Веском.", Label.SUPPORTED),
        ("Осман Терал, внесённый в один день с Веском, живёт в Лиме.", Label.SUPPORTED),
        ("Дорвек внесён в один день с Веском.", Label.DIFFERS),
        ("Дорвек попал в перечень через год после Веска.", Label.DIFFERS),
        ("Дорвек попал в перечень через три года после Веска.", Label.SUPPORTED),
    ],
)
def test_a_listing_is_told_by_that_of_another(text, label):
    assert labels(LEAD, text, DesignationClaim) == {label}


@pytest.mark.parametrize(
    "text",
    [
        "Дорвек приходится Тералу сыном.",
        "Отец Дорвека – Осман Терал.",
        "Братом Веску приходится Осман Терал.",
        "Терал — родной брат Веска.",
    ],
)
def test_kinship_is_told_by_a_verb_or_a_dash(text):
    assert labels(LEAD, text, TieClaim) == {Label.SUPPORTED}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Веска арестовали 4 мая 2015 года.", Label.SUPPORTED),
        ("Веска арестовали 4 мая 2012 года в Кито.", Label.DIFFERS),
        ("Веск получил 12 лет тюрьмы.", Label.SUPPORTED),
        ("Веск получил девять лет тюрьмы.", Label.DIFFERS),
    ],
)
def test_fates_with_the_person_as_an_object_are_compared(text, label):
    assert labels(LEAD, text, OtherClaim) == {label}


@pytest.mark.parametrize(
    "text",
    [
        "Шансов на исключение из списка у него почти нет.",
        "Многие в Лиме считают эти меры бесполезными.",
        "Юрист называет решение комитета запоздалым.",
        "Снимать запреты до весны, судя по всему, никто не станет.",
    ],
)
def test_what_no_record_decides_is_not_checkable(text):
    made = finding(LEAD + text, lists=LISTS, language="ru")
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    assert {row.label for claim, row in rows if claim.span.start >= len(LEAD) - 1} == {Label.NOT_CHECKABLE}


def test_a_noun_that_opens_a_clause_is_what_it_tells_of():
    assert labels(LEAD, "Эффект от санкций оказался невелик, считает эксперт.", DesignationClaim) == set()


@pytest.mark.parametrize(("year", "label"), [("1961-й", Label.SUPPORTED), ("1971-й", Label.CONTRADICTED)])
def test_a_field_of_an_entry_is_no_listing(year: str, label: Label) -> None:
    """`Год рождения Веска в списке — 1971-й` tells of a birth, and of no party that it stands there."""
    man = entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", born=(DateValue(edtf="1961-03-02"),))
    lists = (snapshot("2020-12-01", man), snapshot("2021-08-01", man))
    lead = "ЛИМА - Раду Веск находится в санкционном списке ООН с 9 февраля 2011 года. "
    found = finding(f"{lead}Год рождения Веска в списке — {year}.", lists=lists, language="ru")
    assert found.verdicts[-1].label is label
