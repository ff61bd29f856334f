"""Words for several parties: whom `both men`, `les deux sociétés` or `никто из них` means."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim
from onrecord.model.document import Mention
from tests.unit.check.checking import finding
from tests.unit.read.reading import claims, names, read
from tests.unit.record.held_record import entry, snapshot

OPENING = "Radu Vesk and Osman Teral were put on the United Nations list in 2008. "


def group(text: str, language: str = "en") -> tuple[list[str], Mention]:
    """The names of the members of the only group of a text, and its mention."""
    reading = read(text, language=language)
    found = [mention for mention in reading.mentions if mention.members]
    assert len(found) == 1, [mention.span.quote for mention in found]
    return names(reading, *found[0].members), found[0]


@pytest.mark.parametrize(
    "words",
    [
        "Both have a house in Belmora.",
        "Both men have a house in Belmora.",
        "The two have a house in Belmora.",
        "The two men have a house in Belmora.",
        "The pair have a house in Belmora.",
        "Both of them have a house in Belmora.",
        "Neither has a house in Belmora.",
        "Neither of the two has a house in Belmora.",
        "None of them has a house in Belmora.",
    ],
)
def test_words_for_two_mean_the_two_of_the_sentence_before(words):
    assert group(OPENING + words)[0] == ["Radu Vesk", "Osman Teral"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Radu Vesk et Osman Teral ont été inscrits sur la liste de l'ONU en 2008. Les deux hommes ont fui."),
        ("fr", "Radu Vesk et Osman Teral ont été inscrits sur la liste de l'ONU en 2008. Aucun des deux n'a fui."),
        ("fr", "Radu Vesk et Osman Teral ont été inscrits sur la liste de l'ONU. Ni l'un ni l'autre n'a fui le pays."),
        ("es", "Radu Vesk y Osman Teral fueron incluidos en la lista de la ONU. Ambos hombres han huido del país."),
        ("es", "Radu Vesk y Osman Teral fueron incluidos en la lista de la ONU. Ninguno de los dos ha huido."),
        ("de", "Radu Vesk und Osman Teral wurden auf die Liste der UN gesetzt. Die beiden Männer sind geflohen."),
        ("de", "Radu Vesk und Osman Teral wurden auf die Liste der UN gesetzt. Keiner der beiden ist geflohen."),
        ("ru", "Раду Веск и Осман Терал внесены в список ООН в 2008 году. Оба бежали из страны."),
        ("ru", "Раду Веск и Осман Терал внесены в список ООН в 2008 году. Никто из них не бежал из страны."),
    ],
)
def test_words_for_two_in_other_languages(language, text):
    assert len(group(text, language)[0]) == 2


def test_three_are_gathered_from_sentences_and_groups():
    text = OPENING + "Both fled. Irma Dovan was listed in 2010. The three of them live in Belmora."
    reading = read(text)
    three = next(m for m in reading.mentions if m.span.quote == "The three of them")
    assert sorted(names(reading, *three.members)) == ["Irma Dovan", "Osman Teral", "Radu Vesk"]


@pytest.mark.parametrize(
    "words",
    [
        "The two countries have a treaty.",
        "Both sides have guns.",
        "All three lists are long.",
        "The three of them live in Belmora.",
        "The two of 2015 are on it as well.",
        "The two lists are long.",
    ],
)
def test_no_group_where_the_number_or_the_noun_does_not_fit(words):
    assert not [m for m in read(OPENING + words).mentions if m.members]


def test_names_in_apposition_are_the_members():
    members, mention = group("The last two, Radu Vesk and Osman Teral, came on 13 July 2018.")
    assert (members, mention.fit) == (["Radu Vesk", "Osman Teral"], "these")


def test_somebody_told_of_before_makes_a_pair_unsure():
    text = (
        "Irma Dovan planned the raid. Radu Vesk ordered Osman Teral shot. Both officers are on the United Nations list."
    )
    assert group(text)[1].fit == "maybe"


def test_a_group_without_a_number_may_be_any_of_those_told():
    assert group(OPENING + "None of them is on the American list.")[1].fit == "among"


def test_some_of_a_group_are_counted():
    assert group("Radu Vesk, Osman Teral and Irma Dovan were listed in 2008. Two of them have fled.")[1].some == 2


def test_a_pronoun_takes_up_a_group_and_no_single_party():
    text = OPENING + "Both have a house in Belmora. They were born in Tarvin."
    reading = read(text)
    (claim,) = [c for c in reading.claims if isinstance(c, IdentityClaim)]
    mention = next(m for m in reading.mentions if m.id == claim.party)
    assert names(reading, *mention.members) == ["Radu Vesk", "Osman Teral"]


def test_neither_denies_and_neither_has_come_off_keeps_both_on():
    for words in ("Neither is on the American list.", "Neither has been taken off it."):
        found = claims(DesignationClaim, OPENING + words)[-1]
        assert found.polarity.value == "negative"
        assert len(found.parties) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Radu Vesk and Osman Teral, both of whom are on the United Nations list, live in Belmora.",
        "Radu Vesk, a commander, and Osman Teral, a trader, were put on the United Nations list in 2008.",
        "Radu Vesk and Osman Teral were put on the United Nations list in 2008. They are also on the American list.",
        "Radu Vesk and Osman Teral were put on the United Nations list in 2008. All are also on the American list.",
        "Radu Vesk und Osman Teral wurden auf die Liste der UN gesetzt. Sie stehen auch auf der Liste der USA.",
    ],
)
def test_a_row_of_names_is_one_subject(text):
    language = "de" if " und " in text else "en"
    reading = read(text, language=language)
    found = [c for c in reading.claims if isinstance(c, DesignationClaim)][-1]
    by_id = {m.id: m for m in reading.mentions}
    parties = [part for party in found.parties for part in by_id[party].members or (party,)]
    assert names(reading, *parties) == ["Radu Vesk", "Osman Teral"]


def test_a_birth_of_several_is_that_of_each():
    reading = read("Radu Vesk and Osman Teral were born in Belmora.")
    (claim,) = [c for c in reading.claims if isinstance(c, IdentityClaim)]
    assert sorted(names(reading, claim.party, *claim.also)) == ["Osman Teral", "Radu Vesk"]
    assert claim.span.quote == "Radu Vesk and Osman Teral were born in Belmora"


def test_a_birth_of_one_is_of_nobody_else():
    reading = read("Radu Vesk fled with Osman Teral. He was born in Belmora.")
    assert not [c for c in reading.claims if c.also]


@pytest.mark.parametrize(
    ("language", "text", "keys", "polarity"),
    [
        ("en", "Radu Vesk is under both American and UN sanctions.", ("ofac", "un"), "positive"),
        ("en", "Radu Vesk is on both lists.", ("un", "ofac"), "positive"),
        ("en", "Radu Vesk is on neither list.", ("un", "ofac"), "negative"),
        ("fr", "Radu Vesk figure sur les deux listes, celle de l'ONU et celle du Trésor.", ("un", "ofac"), "positive"),
        ("es", "Radu Vesk está en las dos listas.", ("un", "ofac"), "positive"),
        ("de", "Radu Vesk steht auf beiden Listen.", ("un", "ofac"), "positive"),
    ],
)
def test_both_lists_are_one_claim_about_two(language, text, keys, polarity):
    (claim,) = claims(DesignationClaim, text, language)
    assert (claim.authority, *claim.also_by) == keys
    assert claim.polarity.value == polarity


def test_both_lists_of_others_are_not_those_two():
    found = claims(DesignationClaim, "The EU and the UK have acted. Radu Vesk is on both lists.")
    assert not [c for c in found if c.also_by]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Radu Vesk et Osman Teral ont été inscrits en 2008. Les deux fils du chef y sont encore."),
        ("en", OPENING + "The two sons of the ruler are on it too."),
    ],
)
def test_relatives_of_somebody_are_nobody_told_of_before(language, text):
    assert not [mention for mention in read(text, language=language).mentions if mention.members]


@pytest.mark.parametrize(
    "opening",
    [
        "Radu Vesk and Osman Teral were put on the United Nations list in 2008. ",
        "Radu Vesk, a colonel, and Osman Teral were put on the United Nations list in 2008. ",
        "Radu Vesk was put on the United Nations list in 2008, and so was Osman Teral. ",
    ],
)
def test_both_means_those_told_of_together_and_no_name_that_the_record_lacks(opening):
    text = (
        opening + "Vesk, the committee says, ordered men to kill a rival, Ilya Sorn. Both men have a house in Belmora."
    )
    made = finding(text, lists=(snapshot("2020-12-01", entry("un:TBi.001", "Radu Vesk")),))
    both = next(mention for mention in made.resolution.reading.mentions if mention.span.quote == "Both men")
    assert names(made.resolution.reading, *both.members) == ["Radu Vesk", "Osman Teral"]


@pytest.mark.parametrize(
    "words",
    ["The Treasury lists both men.", "The Treasury lists neither man.", "Washington blocks neither man."],
)
def test_bodies_list_both_or_neither(words):
    reading = read(OPENING + words)
    found = [claim for claim in reading.claims if isinstance(claim, DesignationClaim)]
    assert [claim.authority for claim in found] == ["un", "ofac"]


def test_who_is_told_to_be_listed_is_one_of_both():
    text = (
        "Gold from the hills still leaves by night. The trading house Quarno Shipping has been under UN sanctions since"
        " 2007, and its competitor Tarvo was listed on the same day. Buyers of gold do not care. The Treasury has both"
        " companies on its own list."
    )
    assert group(text)[0] == ["Quarno Shipping", "Tarvo"]
