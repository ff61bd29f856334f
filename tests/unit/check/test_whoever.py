"""Names that may be of several parties, or of somebody else, none of whom stands on the list; and names told apart."""

import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.record import DateValue
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import ORG, finding
from tests.unit.record.held_record import entry, snapshot

UN = (
    entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", programmes=("Al-Qaida",)),
    entry("un:TBi.031", "Talal Merad", programmes=("Al-Qaida",)),
    entry("un:TBi.032", "Pavel Oskar Lind", programmes=("Al-Qaida",)),
    entry("un:TBe.003", "Ostrel Front", "Sword of Orlan", kind=ORG, listed_on="2010-10-01", programmes=("Al-Qaida",)),
    entry("un:TBe.041", "Hongsango Shipping", "Hong San Go Shipping Co.", kind=ORG, programmes=("DPRK",)),
    entry("un:TBe.039", "Office No. 39", kind=ORG, listed_on="2016-03-02", programmes=("DPRK",)),
    entry("un:TBe.040", "Ministry of Defence and Armed Forces Logistics", kind=ORG, programmes=("Al-Qaida",)),
)
LATER = entry("un:TBi.020", "Hasan Mirad Sorel", listed_on="2021-10-05", programmes=("Al-Qaida",))
ONCE = entry("un:TBi.050", "Goran Aleks Petrik", listed_on="2009-10-05", programmes=("Al-Qaida",))
BORN = (DateValue(edtf="1960-04-01"),)
US = (
    entry("ofac:7003", "Kerem Yusuf ADASI", born=BORN, programmes=("SDGT",)),
    entry("ofac:7004", "Talal Yunus MERAD", born=BORN, programmes=("SDGT",)),
    entry("ofac:7005", "Hadra Party", "Sword of Orlan", kind=ORG, programmes=("SDGT",)),
    entry("ofac:7006", "FREEDOM", kind=MentionKind.OTHER, programmes=("IRAN",)),
    entry("ofac:7008", "HONG SAN GO", kind=MentionKind.OTHER, programmes=("IRAN",)),
    entry("ofac:7007", "Bashir Bashiri", born=BORN, programmes=("SDGT",)),
)
LISTS = (
    snapshot("2019-12-01", *UN, ONCE),
    snapshot("2020-12-01", *UN),
    snapshot("2021-12-01", *UN, LATER),
    snapshot("2020-12-01", *US, source="ofac"),
    snapshot("2021-12-01", *US, source="ofac"),
)


def labels(text, language="en"):
    made = finding(text, lists=LISTS, language=language)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return [row.label for claim, row in rows if isinstance(claim, DesignationClaim)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kerem Adasi has been sanctioned by the UN as well."),
        ("fr", "Kerem Adasi, lui aussi, a été sanctionné par le Conseil de sécurité."),
        ("es", "Kerem Adasi también está en la lista de sanciones de la ONU."),
        ("de", "Auch Kerem Adasi steht auf der Sanktionsliste der Vereinten Nationen."),
        ("ru", "Kerem Adasi тоже находится в санкционном списке ООН."),
    ],
)
def test_a_name_of_somebody_on_another_list_or_of_nobody_is_missing_on_this_one(language, text):
    assert labels(text, language) == [Label.CONTRADICTED]


@pytest.mark.parametrize("name", ["Talal Merad", "Talal Y. Merad", "Pavel Lind"])
def test_a_name_that_somebody_on_the_list_may_bear_is_not_missing(name):
    for text in (f"{name} is on the UN sanctions list.", f"{name} is not on the UN sanctions list."):
        assert set(labels(text)) <= {Label.AMBIGUOUS, Label.NOT_IN_RECORD, Label.SUPPORTED}
    assert Label.SUPPORTED not in labels(f"{name} is not on the UN sanctions list.")


def test_an_initial_stands_for_a_word_that_is_not_known():
    assert labels("Pavel O. Lind is not on the UN sanctions list.") != [Label.SUPPORTED]
    assert labels("Pavel O. Lind is on the UN sanctions list.") != [Label.CONTRADICTED]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Hasan Sorel was not yet on the UN sanctions list.", Label.SUPPORTED),
        ("Hasan Sorel is already on the UN sanctions list.", Label.CONTRADICTED),
        ("Hassan Sorell is already on the UN sanctions list.", Label.CONTRADICTED),
    ],
)
def test_one_whose_listing_came_later_is_not_on_the_list_yet(text, label):
    assert labels(text) == [label]


def test_one_who_left_the_list_decides_no_dated_listing():
    assert labels("Goran Petrik was put on the UN sanctions list in October 2009.") != [Label.CONTRADICTED]


def test_a_pronoun_two_sentences_on_is_the_one_asked_about():
    text = "And the banker, Kerem Adasi? Washington still has him. The UN list carries him as well."
    assert labels(text)[-1] is Label.CONTRADICTED


def test_a_pronoun_behind_somebody_else_is_not():
    text = "And the banker, Kerem Adasi? Washington still has him. His brother says the UN list carries him as well."
    assert labels(text)[-1] is not Label.CONTRADICTED


def test_a_body_called_by_two_names_is_not_another_that_shares_one():
    lead = "The Ostrel Front was put on the UN sanctions list on 1 October 2010. "
    assert labels(lead + "Sword of Orlan, as the Ostrel Front calls itself, is on the American list too.")[-1] is (
        Label.CONTRADICTED
    )


def test_a_body_called_by_the_shared_name_alone_may_be_either():
    assert labels("Sword of Orlan is on the American list.") != [Label.CONTRADICTED]


@pytest.mark.parametrize("name", ["The Iranian Defence Ministry", "The Chechen Islamic Brigade"])
def test_a_body_described_by_ordinary_words_may_stand_there_by_others(name):
    assert labels(f"{name} is on the UN sanctions list.") == [Label.NOT_IN_RECORD]
    assert labels(f"{name} is not on the UN sanctions list.") == [Label.NOT_IN_RECORD]


def test_a_no_within_a_name_denies_nothing():
    assert labels("The firm Office No. 39 is on the UN sanctions list.") == [Label.SUPPORTED]


def test_a_ship_is_not_found_amid_the_words_of_a_name():
    made = finding("The Sarovian Islamic Freedom Fighters are on the UN sanctions list.", lists=LISTS)
    assert [m.name for m in made.resolution.reading.mentions if "Freedom" in m.span.quote] == [
        "Sarovian Islamic Freedom Fighters"
    ]


def test_a_name_of_two_like_words_is_not_met_by_one():
    assert labels("Merad al-Mourad is on the UN sanctions list.") == [Label.CONTRADICTED]


LEAD = "Radu Vesk was put on the UN sanctions list on 9 February 2011. "


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", LEAD + "The finance minister, Milan Torvald, whom Washington has sanctioned, is on it too."),
        ("en", LEAD + "Finance minister Milan Torvald, already blocked by Washington, is on the UN list as well."),
    ],
)
def test_a_name_behind_a_description_waits_for_its_verb_and_it_is_the_list(language, text):
    assert Label.CONTRADICTED in labels(text, language)


def test_a_title_with_capitals_before_a_person_of_the_record_is_no_other_person():
    made = finding(LEAD + "Information Minister Kerem Yusuf Adasi is on the UN list too.", lists=LISTS)
    assert [m.name for m in made.resolution.reading.mentions if "Minister" in m.span.quote] == []
    assert Label.CONTRADICTED in [row.label for row in made.verdicts]


def test_a_firm_on_the_list_may_be_meant_by_the_name_of_a_ship_on_another():
    assert labels("Die Reederei Hong San Go steht auf der UN-Liste.", "de") == [Label.AMBIGUOUS]


def test_an_article_before_a_name_says_that_it_is_no_person():
    assert labels("Le Fonds Merad figure sur la liste des sanctions de l'ONU.", "fr") != [Label.CONTRADICTED]


def test_a_verb_that_stands_for_a_listing_is_of_the_list_told():
    text = "Radu Vesk est inscrit sur la liste des sanctions de l'ONU. Milan Torvald l'est aussi."
    assert labels(text, "fr")[-1] is Label.CONTRADICTED
