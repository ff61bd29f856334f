"""Bodies that a report names in its own language, and a list in English."""

import pytest

from onrecord.model.claim import ClaimBase, DesignationClaim, RoleClaim
from onrecord.model.vocab import Label
from onrecord.record.translated import language_of
from onrecord.text.body_words import english_words, is_head
from onrecord.text.tokens import tokenize
from tests.unit.check.checking import finding
from tests.unit.record.held_record import ORG, entry, snapshot

MEN = (
    entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", titles=("Director of the Second Bureau of Trade",)),
    entry("un:TBi.004", "Marko Teral", listed_on="2011-02-09", titles=("Commander of the Fifth Military Region",)),
)
BODIES = (
    entry("un:TBe.001", "Islamic Movement of Tarkand", kind=ORG, listed_on="2012-07-05"),
    entry("un:TBe.002", "Second Bureau of Trade", kind=ORG, listed_on="2013-03-03"),
    entry("un:TBe.003", "Free Patriots' Army", kind=ORG, listed_on="2014-05-06"),
    entry("un:TBe.004", "Central Election Commission of Peru", kind=ORG, listed_on="2015-08-09"),
    entry("un:TBe.005", "National Front", kind=ORG, listed_on="2016-01-02"),
)
LISTS = (snapshot("2020-12-01", *MEN, *BODIES), snapshot("2021-08-01", *MEN, *BODIES))
DE = "LIMA - Radu Vesk steht seit dem 9. Februar 2011 auf der Sanktionsliste der Vereinten Nationen. "
RU = "ЛИМА - Раду Веск находится в санкционном списке ООН с 9 февраля 2011 года. "


def labels(text: str, language: str, of: type[ClaimBase] = DesignationClaim) -> list[Label]:
    lead = RU if language == "ru" else DE
    found = finding(lead + text, lists=LISTS, language=language)
    rows = zip(found.resolution.reading.claims, found.verdicts, strict=True)
    return [row.label for claim, row in rows if isinstance(claim, of) and claim.span.start >= len(lead)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Исламское движение Тарканда включено в список в июле 2012 года.", Label.SUPPORTED),
        ("Исламское движение Тарканда включено в список в июле 2015 года.", Label.DIFFERS),
        ("Армию свободных патриотов включили в список 6 мая 2014 года.", Label.SUPPORTED),
        ("В список внесли и Второе бюро торговли.", Label.SUPPORTED),
        ("Центральная избирательная комиссия Перу тоже внесена в список.", Label.SUPPORTED),
    ],
)
def test_a_body_in_russian(text: str, label: Label) -> None:
    assert labels(text, "ru") == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Die Islamische Bewegung von Tarkand steht seit Juli 2012 auf der Liste.", Label.SUPPORTED),
        ("Die Islamische Bewegung von Tarkand steht seit Juli 2015 auf der Liste.", Label.DIFFERS),
        ("Auch das Zweite Handelsbüro steht auf der Liste.", Label.SUPPORTED),
        ("Die Armee der Freien Patrioten wurde am 6. Mai 2014 auf die Liste gesetzt.", Label.SUPPORTED),
    ],
)
def test_a_body_in_german(text: str, label: Label) -> None:
    assert labels(text, "de") == [label]


def test_a_name_that_many_bodies_have_links_to_none() -> None:
    """`Национальный фронт` is a body of many countries; so is a body that the list has with another word beside."""
    found = finding(RU + "Национальный фронт и Исламское движение провели митинг.", lists=LISTS, language="ru")
    names = {mention.id: mention.name for mention in found.resolution.reading.mentions}
    linked = {names[link.mention_id] for link in found.resolution.links if link.entity is not None}
    assert linked == {"Раду Веск"}


def test_a_body_of_another_country_is_another() -> None:
    found = finding(RU + "Центральная избирательная комиссия Эквадора молчит.", lists=LISTS, language="ru")
    linked = [link.entity.name for link in found.resolution.links if link.entity is not None]
    assert linked == ["Radu Vesk"]


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("Веск указан как директор Второго бюро торговли.", "ru", Label.SUPPORTED),
        ("Marko Teral befehligt die Fünfte Militärregion.", "de", Label.SUPPORTED),
        ("Marko Teral befehligt laut dem Eintrag die Dritte Militärregion.", "de", Label.DIFFERS),
    ],
)
def test_a_post_in_a_body_told_in_translation(text: str, language: str, label: Label) -> None:
    assert labels(text, language, RoleClaim) == [label]


def test_a_date_of_founding_is_not_that_of_the_listing() -> None:
    assert labels("Das Zweite Handelsbüro, gegründet 1991, steht auf der Liste.", "de") == [Label.SUPPORTED]


@pytest.mark.parametrize(
    "text",
    [
        "Auf der Liste der USA sucht man seinen Namen vergeblich.",
        "Auf der Liste der USA sucht man ihn vergeblich.",
    ],
)
def test_a_search_for_somebody_s_name_in_vain(text: str) -> None:
    found = finding(DE + text, lists=LISTS, language="de")
    told = [claim for claim in found.resolution.reading.claims if claim.span.start >= len(DE)]
    assert [claim.polarity.value for claim in told] == ["negative"]


def test_at_the_same_time_is_the_day_of_the_listing_before() -> None:
    text = DE + "Zum selben Zeitpunkt traf es Marko Teral."
    found = finding(text, lists=LISTS, language="de")
    told = found.resolution.reading.claims[-1]
    assert isinstance(told, DesignationClaim)
    assert told.when is not None
    assert told.when.period is not None
    assert told.when.period.edtf == "2011-02-09"


def test_words_of_bodies_in_their_cases_and_compounds() -> None:
    assert english_words("движением", "ru") == (frozenset({"mvmt"}),)
    assert [sorted(meant) for meant in english_words("Befreiungsfront", "de")] == [["lib"], ["front"]]
    assert len(english_words("Außenhandelsbank", "de")) == 3
    assert is_head("комитета", "ru")
    assert not is_head("Gesprächen", "de")
    assert english_words("front", "en") == ()


def test_the_language_of_a_text_by_its_small_words() -> None:
    assert language_of(tokenize("Das Komitee und die Bank sind auf der Liste.")) == "de"
    assert language_of(tokenize("The committee and the bank are on the list.")) == ""
    assert language_of(tokenize("Комитет и банк находятся в списке.")) == "ru"


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("ООН держит в нём и Марко Терала.", "ru", Label.SUPPORTED),
        ("ООН внесла в него и Марко Терала.", "ru", Label.SUPPORTED),
        ("ООН держит в нём и Павла Дробыша.", "ru", Label.CONTRADICTED),
        ("Die UNO führt darin auch Marko Teral.", "de", Label.SUPPORTED),
    ],
)
def test_whom_an_authority_keeps_on_the_list_spoken_of(text: str, language: str, label: Label) -> None:
    assert labels(text, language) == [label]
