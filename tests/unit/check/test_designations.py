"""Designations: closed world only for complete snapshots, and dates with their tolerance."""

import msgspec
import pytest

from onrecord.model.claim import DesignationClaim
from onrecord.model.record import DateValue
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import BRIGADE, ELSEWHERE, VESK, finding, verdict
from tests.unit.record.held_record import entry, snapshot


def on(text: str, **options):
    return verdict(DesignationClaim, text, **options)


@pytest.mark.parametrize(
    ("date", "label", "flag"),
    [
        ("5 July 2012", Label.SUPPORTED, ""),
        ("July 2012", Label.SUPPORTED, ""),
        ("2012", Label.SUPPORTED, ""),
        ("4 July 2012", Label.SUPPORTED, "date_slack"),
        ("6 July 2012", Label.SUPPORTED, "date_slack"),
        ("9 July 2012", Label.DIFFERS, ""),
        ("2014", Label.DIFFERS, ""),
    ],
)
def test_a_listing_date_within_a_day_agrees_and_another_differs(date, label, flag):
    made = on(f"The Tarvin Brigade was put on the United Nations list in {date}.")
    assert made.label is label
    assert ("date_slack" in made.flags) == (flag == "date_slack")


def test_a_party_on_one_list_and_not_on_the_one_named_is_on_the_wrong_list():
    made = on("The Tarvin Brigade was put on the US Treasury list in 2012.")
    assert made.label is Label.CONTRADICTED
    assert "wrong_list" in made.flags


def test_a_snapshot_that_is_not_complete_does_not_contradict_by_absence():
    lists = (snapshot("2020-12-01", BRIGADE, VESK), snapshot("2020-12-01", ELSEWHERE, source="ofac", complete=False))
    made = on("The Tarvin Brigade was put on the US Treasury list in 2012.", lists=lists)
    assert made.label is Label.NOT_IN_RECORD


def test_a_list_of_which_no_snapshot_is_held_decides_nothing():
    made = on("The Tarvin Brigade was put on the European Union list in 2012.")
    assert made.label is Label.NOT_IN_RECORD
    assert "No snapshot of the EU list is held" in made.wording


def test_a_party_listed_after_the_report_was_not_yet_listed():
    made = on("The Ostrel Front was put on the United Nations list in 2020.")
    assert made.label is Label.CONTRADICTED
    assert {"not_yet_listed", "later_supported"} <= set(made.flags)


def test_a_name_that_no_list_bears_is_absent_from_a_complete_list():
    made = on("The Merano Militia was put on the United Nations list in 2012.")
    assert made.label is Label.CONTRADICTED
    assert "no entry for Merano Militia" in made.wording


def test_a_name_near_one_on_the_list_is_not_absent():
    made = on("The Tarvyn Brigade was put on the United Nations list in 2012.")
    assert made.label is Label.NOT_IN_RECORD


def test_absence_by_name_needs_all_aliases():
    lists = (snapshot("2020-12-01", BRIGADE, names_complete=False),)
    made = on("The Merano Militia was put on the United Nations list in 2012.", lists=lists)
    assert made.label is Label.NOT_IN_RECORD


def test_a_listing_denied_of_a_listed_party_is_contradicted():
    assert on("The Tarvin Brigade is not on the United Nations list.").label is Label.CONTRADICTED


def test_a_listing_denied_of_an_absent_party_is_supported():
    assert on("The Merano Militia is not on the United Nations list.").label is Label.SUPPORTED


def test_a_party_said_to_be_taken_off_still_stands_on_the_list():
    assert on("The Tarvin Brigade was removed from the United Nations list in 2014.").label is Label.CONTRADICTED


def test_an_alias_is_flagged():
    made = on("The Valley Guard was put on the United Nations list in 2012.")
    assert made.label is Label.SUPPORTED
    assert "alias_match" in made.flags


def test_a_label_is_shown_as_the_listing_behind_it():
    made = on("The country's most feared terrorist group, the Tarvin Brigade, left.")
    assert made.label is Label.PARTLY_SUPPORTED
    assert made.evidence[0].cite.ref == "un:TBe.001"


@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("Kalmurad Weskarow", {Label.NOT_IN_RECORD, Label.AMBIGUOUS}),
        ("Калмурат Вискаров", {Label.NOT_IN_RECORD, Label.AMBIGUOUS}),
        ("Халмурад Вескаров", {Label.SUPPORTED}),
    ],
)
def test_a_name_like_a_listed_one_is_not_absent_from_its_list(name, labels):
    """A name spelt otherwise needs more than the listing; one in Cyrillic letters, sound for sound, does not."""
    lists = (snapshot("2020-12-01", BRIGADE, entry("un:TBi.008", "Khalmurad Veskarov", listed_on="2012-07-05")),)
    made = on(f"{name} was put on the United Nations list in 2012.", lists=lists)
    assert made.label in labels


def test_a_family_name_that_the_reader_guessed_is_not_absent_from_a_list():
    made = on("Radu Vesk leads the Tarvin Brigade. His son Temur was put on the United Nations list in 2012.")
    assert made.label is Label.NOT_IN_RECORD


GONE = (
    snapshot("2018-01-01", entry("un:TBi.009", "Ilya Sorn", listed_on="2015-03-03", born=(parse_edtf("1960"),))),
    snapshot("2020-12-01", BRIGADE),
)


def test_an_earlier_snapshot_shows_that_somebody_was_taken_off():
    made = verdict(DesignationClaim, "Ilya Sorn, born in 1960, is no longer on the United Nations list.", lists=GONE)
    assert made.label is Label.SUPPORTED
    assert "un:TBi.009" in {row.cite.ref for row in made.evidence}


def test_one_who_was_taken_off_is_contradicted_with_the_earlier_entry():
    made = verdict(DesignationClaim, "Ilya Sorn, born in 1960, is on the United Nations list.", lists=GONE)
    assert made.label is Label.CONTRADICTED
    assert "delisted" in made.flags
    assert "un:TBi.009" in {row.cite.ref for row in made.evidence}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "ТВБФ был включён в санкционный список ООН в 2019 году."),
        ("ru", "Народный фронт долины включён в санкционный список ООН."),
        ("fr", "Le Front uni de Belmora est inscrit sur la liste de l'ONU depuis 2019."),
        ("en", "The TVBF was put on the United Nations list in 2019."),
    ],
)
def test_a_name_that_a_list_may_have_in_another_language_is_not_missing(language, text):
    assert not any(row.label is Label.CONTRADICTED for row in finding(text, language=language).verdicts)


def test_a_denied_listing_needs_no_choice_between_candidates_on_other_lists():
    lists = (snapshot("2020-12-01", BRIGADE), snapshot("2020-12-01", entry("ofac:1", "Dorin Falken"), source="ofac"))
    made = verdict(DesignationClaim, "Dorin Falken is not on the United Nations list.", lists=lists)
    assert made.label is Label.SUPPORTED


def test_another_entry_with_the_name_as_told_leaves_a_later_listing_open():
    """`Ostrel Front` may be the front of the valley, listed then, or that of the coast, listed later."""
    valley = entry("un:TBe.021", "Ostrel Front in the Valley", kind=BRIGADE.kind, listed_on="2015-09-29")
    coast = entry("un:TBe.022", "Ostrel Front on the Coast", "Ostrel Front", kind=BRIGADE.kind, listed_on="2021-12-29")
    lists = (snapshot("2020-12-01", valley), snapshot("2022-01-01", valley, coast))
    made = verdict(
        DesignationClaim, "The Ostrel Front was put on the United Nations list on 29 September 2015.", lists=lists
    )
    assert made.label is not Label.CONTRADICTED


def test_absence_contradicts_no_listing_where_the_report_names_no_list():
    text = "Osman Teral, listed on 7 March 2012, left."
    assert on(text).label is Label.NOT_IN_RECORD
    assert on("Osman Teral, listed by the United Nations on 7 March 2012, left.").label is Label.CONTRADICTED


def test_a_body_named_in_another_language_is_never_absent_by_name():
    text = "La Brigade du Levant a été inscrite sur la liste de l'ONU le 7 mars 2016."
    made = finding(text, language="fr")
    assert [row.label for row in made.verdicts] == [Label.NOT_IN_RECORD]


def test_a_party_on_another_list_of_the_united_nations():
    entries = entry("un:TBe.001", "Tarvin Brigade", kind=MentionKind.ORGANIZATION, programmes=("Somalia",))
    lists = (snapshot("2020-12-01", entries),)
    for text, label in (
        ("The Tarvin Brigade is on the UN's Somalia sanctions list.", Label.SUPPORTED),
        ("The Tarvin Brigade is not on the UN's Al-Qaida list.", Label.SUPPORTED),
        ("The Tarvin Brigade is on the UN's Al-Qaida list.", Label.CONTRADICTED),
    ):
        assert on(text, lists=lists).label is label


def test_an_authority_of_an_earlier_sentence_puts_no_party_on_the_wrong_list():
    made = finding("The US Treasury has sanctioned the Ostrel Front. Among others, the Tarvin Brigade is listed.")
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    assert [row.label for claim, row in rows if "Tarvin" in claim.span.quote] == [Label.SUPPORTED]


@pytest.mark.parametrize(
    ("before", "label"),
    [("", Label.CONTRADICTED), ("The United Nations has sanctioned Radu Vesk too. ", Label.SUPPORTED)],
)
def test_an_authority_named_before_never_contradicts_a_listing_held_elsewhere(before, label):
    """`On the list` of a report on one list may be another than the one that a sentence before has mentioned."""
    later = "Quarno Shipping is on the United Nations list." if not before else "Quarno Shipping is on the list."
    made = finding(before + later)
    assert made.verdicts[-1].label is label


def test_the_body_that_keeps_a_list_is_never_the_party_listed_on_it():
    council = (
        '[[entity]]\nkey = "council"\nname = "United Nations Security Council"\naliases = ["U.N. Security Council"]\n'
    )
    text = "Radu Vesk, born in 1963, was placed on the U.N. Security Council's blacklist on 9 February 2011."
    labels = [row.label for row in finding(text, council).verdicts]
    assert Label.CONTRADICTED not in labels


def test_a_ban_at_home_is_not_contradicted_by_the_list_of_an_earlier_sentence():
    made = finding(
        "The United Nations sanctioned Radu Vesk in 2011. The Merano Militia was outlawed at home for a while."
    )
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    assert all(row.label is not Label.CONTRADICTED for claim, row in rows if "Merano" in claim.span.quote)


def test_a_listing_that_has_ended_is_denied_whatever_another_list_has():
    """A party that the UN list has dropped and OFAC's has not: `is no longer listed` is true of the one it left."""
    born, born_at = (parse_edtf("1961-05-02"),), ("Belmora",)
    un = entry("un:TBi.040", "Anton Sorn Brel", born=born, born_at=born_at)
    us = entry("ofac:940", "Anton Sorn BREL", born=born, born_at=born_at)
    lists = (
        snapshot("2018-06-01", BRIGADE, un),
        snapshot("2020-12-01", BRIGADE),
        snapshot("2020-12-01", us, source="ofac"),
    )
    text = "Anton Sorn Brel was born in Belmora. Anton Sorn Brel is not listed any more."
    made = on(text, lists=lists)
    assert made.label is not Label.CONTRADICTED


LEFT = (
    snapshot("2015-12-01", VESK),
    snapshot("2020-12-01", BRIGADE),
    snapshot("2020-12-01", entry("ofac:9002", "Radu Vesk"), source="ofac"),
)
"""Vesk has left the UN list and stands on another."""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Radu Vesk a été inscrit par le Conseil de sécurité le 9 février 2011."),
        ("es", "Naciones Unidas incluyó a Radu Vesk en su lista el 9 de febrero de 2011."),
    ],
)
def test_who_was_listed_once_was_listed_then(language, text):
    made = on(text, lists=LEFT[:2], language=language)
    assert made.label is Label.SUPPORTED
    assert "delisted" in made.flags


def test_another_day_than_that_of_the_listing_that_ended_is_not_supported():
    made = on("Radu Vesk a été inscrit par le Conseil de sécurité le 9 mars 2014.", lists=LEFT[:2], language="fr")
    assert made.label is not Label.SUPPORTED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le Conseil de sécurité sanctionne la Tarvin Brigade. Radu Vesk ne figure plus sur la liste."),
        ("de", "Die Tarvin Brigade steht auf der Liste der Vereinten Nationen. Radu Vesk ist nicht mehr verzeichnet."),
    ],
)
def test_who_left_the_list_spoken_of_may_stand_on_another(language, text):
    made = finding(text, lists=LEFT, language=language)
    assert Label.CONTRADICTED not in [row.label for row in made.verdicts]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Radu Vesk has a line to himself.", Label.SUPPORTED),
        ("Quarno Shipping has a line to itself.", Label.NOT_IN_RECORD),
        ("Radu Vesk came on 9 May 2014.", Label.NOT_IN_RECORD),
        ("Radu Vesk came on 9 February 2011.", Label.SUPPORTED),
    ],
)
def test_a_tentative_listing_is_confirmed_or_left_open(text, label):
    made = finding("The Tarvin Brigade is on the UN list. " + text)
    assert made.verdicts[-1].label is label


def test_a_list_has_a_body_under_the_very_name_that_the_report_gives():
    here = entry("un:TBe.008", "Bureau of Quarno/Sorn", "QUARNO SHIPPING/SORN", kind=MentionKind.ORGANIZATION)
    lists = (snapshot("2020-12-01", BRIGADE, VESK, here), snapshot("2020-12-01", ELSEWHERE, source="ofac"))
    assert on("Quarno Shipping is on the UN list.", lists=lists).label is Label.SUPPORTED


def test_an_alias_of_common_words_makes_no_near_name():
    here = entry("un:TBe.009", "Western Dawn Society", "Dawn Front", kind=MentionKind.ORGANIZATION)
    there = entry("ofac:9002", "Orskallah", "Dawn Front", kind=MentionKind.ORGANIZATION)
    lists = (snapshot("2020-12-01", BRIGADE, VESK, here), snapshot("2020-12-01", there, source="ofac"))
    assert on("Orskallah is on the UN list.", lists=lists).label is Label.CONTRADICTED


def test_a_tag_is_that_of_the_list_and_no_other():
    shipping = entry("ofac:9001", "Quarno Shipping", kind=MentionKind.ORGANIZATION, programmes=("SDNT",))
    lists = (snapshot("2020-12-01", shipping, source="ofac"),)
    assert on("Quarno Shipping is on the OFAC list under the tag SDNT.", lists=lists).label is Label.SUPPORTED
    assert on("Quarno Shipping is on the OFAC list under the tag SDNTK.", lists=lists).label is Label.CONTRADICTED


def test_the_only_authority_of_a_report_is_the_one_meant():
    text = "The United Nations watched the war. The Ostrel Front is on the list to this day."
    assert finding(text).verdicts[-1].label is Label.CONTRADICTED


MEASURES = "Listed pursuant to paragraphs 1 to 3 of resolution 2374 (2017) (Travel Ban)."


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("a travel ban", Label.SUPPORTED),
        ("both a travel ban and an asset freeze", Label.DIFFERS),
        ("only a travel ban", Label.SUPPORTED),
    ],
)
def test_measures_are_those_that_the_entry_gives(words, label):
    vesk = entry("un:TBi.002", "Radu Vesk", listed_on="2011-02-09", remarks=MEASURES)
    text = f"The UN lists Radu Vesk. He is under {words}."
    assert finding(text, lists=(snapshot("2020-12-01", vesk),)).verdicts[-1].label is label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The QDKL as a body is under UN sanctions too.", Label.CONTRADICTED),
        ("The VGTB as a body is under UN sanctions too.", Label.NOT_IN_RECORD),
        ("General Hemdali, whose men hold Belmora, is not on the UN list.", Label.SUPPORTED),
        ("General Hemdali is on the UN list.", Label.NOT_IN_RECORD),
    ],
)
def test_one_word_tells_absence_where_no_name_of_the_list_comes_near(text, label):
    remarks = "It split from the QDKL, which is not listed."
    brigade = entry("un:TBe.001", "Tarvin Brigade", kind=MentionKind.ORGANIZATION, remarks=remarks)
    lists = (snapshot("2020-12-01", brigade, VESK), snapshot("2022-01-01", brigade, VESK))
    made = finding("The Tarvin Brigade is at war. " + text, lists=lists)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    assert [verdict.label for claim, verdict in rows if isinstance(claim, DesignationClaim)] == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Quarno Shipping no aparece bajo el programa cubano en la lista del Tesoro.", Label.SUPPORTED),
        ("Quarno Shipping figura en la lista del Tesoro bajo el programa cubano.", Label.CONTRADICTED),
    ],
)
def test_to_deny_one_programme_is_no_denial_of_the_listing_under_another(text, label):
    assert on(text, language="es").label is label


def test_a_list_that_the_report_does_not_name_is_not_one_of_several_held():
    assert on("The Tarvin Brigade has a house in Ostrel. It is not on the list.").label is Label.NOT_IN_RECORD
    assert on("The Tarvin Brigade is not on the United Nations list.").label is Label.CONTRADICTED


def test_a_stranger_beside_a_listed_firm_may_be_named_for_another_reason():
    text = "The Tarvin Brigade, the outfit of Tomas Brack and Merano Lukas, was put on the United Nations list in 2012."
    assert finding(text).verdicts[-1].label is not Label.CONTRADICTED


def test_a_programme_of_another_entry_with_the_same_name_is_not_wrong():
    one = entry("ofac:101", "Anton Rell", programmes=("SOMALIA",))
    two = entry("ofac:102", "Anton Rell", programmes=("SDGT",))
    text = "Anton Rell, born on 4 May 1960, is on the US Treasury list of global terrorists."
    one = msgspec.structs.replace(one, born=(DateValue(edtf="1960-05-04"),))
    two = msgspec.structs.replace(two, born=(DateValue(edtf="1971-02-03"),))
    made = finding(text, lists=(snapshot("2020-12-01", one, two, source="ofac"),))
    assert Label.CONTRADICTED not in [row.label for row in made.verdicts]
    alone = finding(text, lists=(snapshot("2020-12-01", one, source="ofac"),))
    assert Label.CONTRADICTED in [row.label for row in alone.verdicts]


def test_a_family_name_alone_is_looked_for_with_the_whole_name_of_its_bearer():
    one = entry("ofac:101", "Anton Rell", programmes=("SOMALIA",))
    two = entry("ofac:102", "Boris Rell", programmes=("SDNTK",))
    text = "Anton Rell, born on 4 May 1960, is a trader. Rell is on the US Treasury list as a drug kingpin."
    one = msgspec.structs.replace(one, born=(DateValue(edtf="1960-05-04"),))
    made = finding(text, lists=(snapshot("2020-12-01", one, two, source="ofac"),))
    assert Label.CONTRADICTED in [row.label for row in made.verdicts]


def test_the_day_of_a_listing_that_ended_is_looked_for_on_the_list_that_it_ended_on():
    born = (DateValue(edtf="1960-05-04"),)
    once = entry("un:TBi.009", "Anton Rell", listed_on="2012-07-05", born=born)
    still = snapshot("2020-12-01", entry("ofac:101", "Anton Rell", born=born), source="ofac")
    lists = (snapshot("2015-12-01", once, VESK), snapshot("2020-12-01", VESK), still)
    text = "Anton Rell, born on 4 May 1960, was put on the list on {}."
    assert on(text.format("5 July 2012"), lists=lists).label is Label.SUPPORTED
    assert on(text.format("9 May 2013"), lists=lists).label is not Label.SUPPORTED


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Quarno Shipping is not on the SDN list of the US Treasury.", Label.SUPPORTED),
        ("Quarno Shipping is on the SDN list of the US Treasury.", Label.CONTRADICTED),
        ("Quarno Shipping is not on the US Treasury list.", Label.NOT_IN_RECORD),
        ("Quarno Shipping is on the US Treasury list.", Label.SUPPORTED),
    ],
)
def test_an_entry_that_says_so_is_on_another_register(text, label):
    remarks = "Additional Sanctions Information - Not on the SDN List."
    row = entry("ofac:103", "Quarno Shipping", kind=MentionKind.ORGANIZATION, remarks=remarks)
    assert on(text, lists=(snapshot("2020-12-01", row, source="ofac"),)).label is label


def test_a_denial_is_not_contradicted_by_a_later_snapshot_without_dates():
    row = entry("ofac:103", "Quarno Shipping", kind=MentionKind.ORGANIZATION)
    text = "Quarno Shipping is not on the US Treasury list."
    assert on(text, lists=(snapshot("2030-12-01", row, source="ofac"),)).label is Label.NOT_IN_RECORD
    assert on(text, lists=(snapshot("2015-12-01", row, source="ofac"),)).label is Label.CONTRADICTED


def test_a_stranger_whom_the_clause_does_not_name_is_not_missing_from_a_list():
    made = finding("QUESTIONS FOR MERANO LUKAS\n\nYes, stands on the list of the United Nations since 2012.")
    assert Label.CONTRADICTED not in [row.label for row in made.verdicts]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ilya Sorn, born in 1960, was never on the United Nations list.", Label.CONTRADICTED),
        ("Ilya Sorn, born in 1960, is not on the United Nations list.", Label.SUPPORTED),
        ("Ilya Sorn, born in 1960, was never taken off the United Nations list.", Label.CONTRADICTED),
    ],
)
def test_what_is_denied_of_all_time_is_held_against_earlier_snapshots(text, label):
    assert verdict(DesignationClaim, text, lists=GONE).label is label


def test_a_body_by_its_whole_name_is_no_longer_named_one():
    body, longer = (
        entry("un:TBe.021", "Merano National Insurance"),
        entry("un:TBe.022", "Belmora Merano National Insurance"),
    )
    body = msgspec.structs.replace(body, kind=MentionKind.ORGANIZATION)
    longer = msgspec.structs.replace(longer, kind=MentionKind.ORGANIZATION)
    lists = (snapshot("2019-12-01", body, longer), snapshot("2020-12-01", longer))
    made = finding("The Merano National Insurance is on the United Nations list.", lists=lists)
    assert made.verdicts[-1].label is Label.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The US Treasury put the Orlan Trading House on its consolidated list.", Label.SUPPORTED),
        ("The Orlan Trading House is on the OFAC SDN list.", Label.CONTRADICTED),
    ],
)
def test_ofac_keeps_two_lists_and_a_claim_may_mean_either(text, label):
    house = entry("ofac-cons:9100", "Orlan Trading House", kind=MentionKind.ORGANIZATION)
    lists = (
        snapshot("2020-12-01", ELSEWHERE, source="ofac"),
        snapshot("2020-12-01", house, source="ofac-cons"),
        snapshot("2022-01-01", house, source="ofac-cons"),
    )
    made = on(text, lists=lists)
    assert made.label is label


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Osman Teral is on the UN list. He has a travel ban, nothing more."),
        ("fr", "Osman Teral figure sur la liste de l'ONU. Il n'a écopé que d'une interdiction de voyager."),
        ("es", "Osman Teral está en la lista de la ONU. Solo pesa sobre él una prohibición de viajar."),
        ("ru", "Osman Teral находится в списке ООН. На него наложен только запрет на поездки."),
    ],
)
def test_measures_that_are_all(language, text):
    assert _of_measures(text, language, "(Travel Ban)") is Label.SUPPORTED
    assert _of_measures(text, language, "(Travel Ban, Asset Freeze)") is Label.DIFFERS


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Osman Teral is on the UN list. His assets have been frozen by the Security Council."),
        ("fr", "Osman Teral figure sur la liste de l'ONU. Ses avoirs sont gelés."),
        ("es", "Osman Teral está en la lista de la ONU. Tiene los bienes congelados."),
        ("de", "Osman Teral steht auf der UN-Liste. Sein Vermögen ist eingefroren."),
        ("ru", "Osman Teral находится в списке ООН. Его активы заморожены."),
    ],
)
def test_frozen_assets_are_a_measure(language, text):
    assert _of_measures(text, language, "(Asset Freeze)") is Label.SUPPORTED
    assert _of_measures(text, language, "(Travel Ban)") is Label.DIFFERS


def _of_measures(text: str, language: str, measures: str) -> Label | None:
    remarks = f"Listed pursuant to paragraph 1 of resolution 2374 (2017) {measures}."
    teral = entry("un:MLi.001", "Osman Teral", listed_on="2018-12-20", programmes=("Mali",), remarks=remarks)
    made = finding(text, lists=(snapshot("2020-12-01", teral), snapshot("2022-01-01", teral)), language=language)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    told = [v.label for c, v in rows if isinstance(c, DesignationClaim) and c.measures]
    return told[-1] if told else None
