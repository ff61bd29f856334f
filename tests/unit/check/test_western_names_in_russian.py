"""Persons of Western names in Russian reports: found by their sound, and never missing for want of a letter."""

from onrecord.model.claim import DesignationClaim
from onrecord.model.vocab import Label
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

MEN = (
    entry("un:TBi.002", "Laurent Tarvin", listed_on="2011-02-09", nationalities=("Peru",)),
    entry("un:TBi.003", "Ysengrin Ostrelo", listed_on="2012-02-09"),
)
LISTS = (snapshot("2020-12-01", *MEN), snapshot("2021-08-01", *MEN))


def label(text: str) -> Label:
    return finding(text, lists=LISTS, language="ru").verdicts[-1].label


def test_a_first_name_that_russian_writes_by_its_sound() -> None:
    assert label("ЛИМА - Совет Безопасности ООН внёс Лорана Тарвина в санкционный список 9 февраля 2011 года.") is (
        Label.SUPPORTED
    )


def test_a_family_name_on_the_list_leaves_the_absence_of_another_spelling_open() -> None:
    assert label("ЛИМА - Изегрен Острело находится в санкционном списке ООН.") is not Label.CONTRADICTED
    assert label("ЛИМА - Павел Дробыш находится в санкционном списке ООН.") is Label.CONTRADICTED


def test_a_body_behind_whose_sanctions_they_are() -> None:
    """`Под санкциями ООН и отряд «X» вместе с Y` is of the body, and not of who was told of before."""
    lead = "ЛИМА - Лоран Тарвин находится в санкционном списке ООН. "
    text = f"{lead}Под санкциями ООН и отряд «Буранов» вместе с командиром Павлом Дробышем."
    made = finding(text, lists=LISTS, language="ru")
    claims = [claim for claim in made.resolution.reading.claims if isinstance(claim, DesignationClaim)]
    names = {mention.id: mention.name for mention in made.resolution.reading.mentions}
    assert [names[claim.parties[0]] for claim in claims][1] == "Буранов"


def test_a_listing_behind_commas_begins_with_its_subject() -> None:
    lead = "ЛИМА - Лоран Тарвин находится в санкционном списке ООН. "
    made = finding(f"{lead}Изегрен Острело, его старый друг, тоже под санкциями.", lists=LISTS, language="ru")
    claims = [claim for claim in made.resolution.reading.claims if isinstance(claim, DesignationClaim)]
    assert claims[-1].span.quote == "Изегрен Острело, его старый друг, тоже под санкциями"
