"""Coreference: short names, descriptions and pronouns join the chain of their antecedent."""

import pytest

from onrecord.model.vocab import MentionKind
from tests.unit.read.reading import mention, names, read


def chain_name(text: str, quote: str, *, nth: int = 0) -> str:
    reading = read(text)
    chain = mention(reading, quote, nth=nth).chain
    return next(m.span.quote for m in reading.mentions if m.id == chain)


def test_a_pronoun_joins_the_person_before():
    assert chain_name("Radu Vesk left. He was ill.", "He") == "Radu Vesk"


def test_a_description_joins_the_group_before():
    assert chain_name("The Tarvin Brigade left. The group was weak.", "The group") == "Tarvin Brigade"


def test_a_description_of_a_group_does_not_join_an_authority():
    text = "The Tarvin Brigade left. The United Nations spoke. The group was weak."
    assert chain_name(text, "The group") == "Tarvin Brigade"


def test_a_family_name_joins_the_full_name():
    assert chain_name("Radu Vesk left. They followed Vesk to Belmora.", "Vesk") == "Radu Vesk"


def test_a_family_name_with_two_bearers_joins_neither():
    text = "Radu Vesk left. Nadia Vesk stayed. They followed Vesk to Belmora."
    assert chain_name(text, "Vesk") == "Vesk"


def test_a_pronoun_far_from_every_party_joins_none():
    text = "Radu Vesk left. " + "It rained. " * 8 + "They say he was ill."
    assert chain_name(text, "he") == "he"


def test_a_given_name_of_a_relative_is_completed_with_the_family_name():
    reading = read("Radu Vesk came with his son Pavel.")
    assert "Pavel Vesk" in {m.name for m in reading.mentions}


def test_the_owner_of_a_word_is_not_what_the_next_sentence_is_about():
    reading = read("Radu Vesk left. His deputy, Osman Teral, stayed. He spoke in Belmora.")
    assert names(reading, mention(reading, "He").id) == ["Osman Teral"]


def test_a_group_without_its_noun_is_the_group_unless_a_person_bears_the_name():
    text = "The Varna Group is on the list. The United Nations put Varna under sanctions in 2018."
    reading = read(text)
    short = mention(reading, "Varna")
    assert short.chain != short.id
    reading = read("Ilya Varna owns the Varna Group. " + text.split(". ")[1])
    short = mention(reading, "Varna")
    assert short.kind is MentionKind.OTHER or short.chain == mention(reading, "Ilya Varna").id


def test_a_russian_name_in_another_case_is_the_same_name():
    reading = read("Юрий Тарвинов ушёл. Министр внёс Тарвинова в список.", language="ru")
    assert mention(reading, "Тарвинова").chain == mention(reading, "Юрий Тарвинов").id


def test_the_latter_is_the_one_named_last():
    reading = read("Radu Vesk est un proche d'Osman Teral. Ce dernier a quitté Belmora.", language="fr")
    assert names(reading, mention(reading, "Ce dernier").id) == ["Osman Teral"]


def test_a_french_pronoun_between_commas_is_the_description_before_it():
    text = "Radu Vesk est sur la liste. La branche belmorane de la Brigade, elle, est sanctionnée depuis 2007."
    reading = read(text, language="fr")
    assert mention(reading, "elle").chain == mention(reading, "elle").id


@pytest.mark.parametrize(
    ("language", "text", "possessive"),
    [
        ("en", "Grete Sorn fled. Her husband, who paid, was never seen again.", "Her"),
        ("fr", "Grete Sorn a fui. Son mari, lui, a payé.", "Son"),
    ],
)
def test_the_possessive_of_a_relative_without_a_name_is_no_mention_of_the_owner(language, text, possessive):
    assert possessive not in [found.span.quote for found in read(text, language=language).mentions]


def test_a_description_in_quotation_marks_is_what_somebody_is_called():
    text = "Le commandant Anton Brel dirige la milice. Un chauffeur jure que « le Général » tient la caisse."
    reading = read(text, language="fr")
    found = [m for m in reading.mentions if m.span.quote == "le Général"]
    assert all(m.chain == m.id for m in found)


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        (
            "en",
            "Radu Sorn Vesk Brel was listed. His ally Omar met his brother, the finance minister Radu Vesk.",
            "Radu Vesk",
        ),
        (
            "ru",
            "Раду Сорн Веск Брел внесён в список. Омар и его брат, министр финансов Раду Веск, уехали.",
            "Раду Веск",
        ),
    ],
)
def test_a_relative_s_full_name_is_no_short_form_of_a_name_before(language, text, quote):
    found = mention(read(text, language=language), quote)
    assert found.chain == found.id


def test_a_certain_somebody_need_not_be_the_person_named_before():
    reading = read("Раду Веск уволен. Некий Веск до сих пор получает пенсию.", language="ru")
    assert [m.chain == m.id for m in reading.mentions if m.span.quote == "Веск"] == [True]


def test_where_a_sentence_opens_with_a_bare_name_a_pronoun_means_nobody_named_before():
    reading = read("Radu Vesk was born in Belmora. Owen came later: he was not on the list then.")
    pronoun = mention(reading, "he")
    assert pronoun.chain == pronoun.id


def test_a_word_that_the_report_writes_small_elsewhere_is_no_bare_name():
    reading = read("Radu Vesk led the talk in Belmora. Talk went on, and he left.")
    assert mention(reading, "he").chain == mention(reading, "Radu Vesk").chain


@pytest.mark.parametrize(
    ("language", "text", "pronoun"),
    [
        ("ru", "Раду Веск внесён в список. Острел Банк мал, но он не значится в перечне.", "он"),
        ("es", "Radu Vesk fue incluido. El Banco Ostrel creció, y él figura en la lista.", "él"),
    ],
)
def test_a_pronoun_of_grammatical_gender_may_mean_the_body_of_its_sentence(language, text, pronoun):
    found = mention(read(text, language=language), pronoun)
    assert found.chain == found.id


@pytest.mark.parametrize(
    ("language", "text", "pronoun"),
    [
        ("en", "Greta Vesk was listed. Her husband was listed the same day; he was born in 1945.", "he"),
        ("fr", "Greta Vesk est inscrite. Son mari a été inscrit à la même date ; il est né en 1945.", "il"),
    ],
)
def test_a_relative_without_a_name_stands_nearer_than_whose_it_is(language, text, pronoun):
    found = mention(read(text, language=language), pronoun)
    assert found.chain == found.id


def test_she_is_not_the_brother_told_of_before():
    reading = read("Greta Vesk met her brother. She was born in 1945.")
    assert mention(reading, "She").chain == mention(reading, "Greta Vesk").id


def test_a_description_of_somebody_brought_in_without_a_name_is_no_party_named_before():
    text = "Radu Vesk, once an envoy to Chad, is on the UN list, a lawyer in Sliema told us. The lawyer left."
    reading = read(text)
    assert mention(reading, "The lawyer").chain == mention(reading, "The lawyer").id
    apposed = read("The UN listed Radu Vesk, a lawyer, in 2012. The lawyer left.")
    assert mention(apposed, "The lawyer").chain == mention(apposed, "Radu Vesk").id


def test_a_kunya_is_no_short_form_of_a_name_without_it():
    reading = read("Radu Yusif Vesk Zorn joined the UN list in 2020. In May a man who calls himself Abu Yusif rang.")
    assert mention(reading, "Abu Yusif").chain == mention(reading, "Abu Yusif").id


def test_a_younger_bearer_of_a_family_name_is_another():
    reading = read("Radu Vesk is on the UN list. A younger Vesk was seen in May. Vesk was born in 1970.")
    assert mention(reading, "Vesk").chain != mention(reading, "Radu Vesk").id
    elder = read("Radu Vesk is on the UN list. The elder Vesk was seen in May.")
    assert mention(elder, "Vesk").chain == mention(elder, "Radu Vesk").id


def test_a_source_that_opens_a_sentence_is_no_name_whose_the_pronoun_is():
    assert chain_name("Radu Vesk left. Treasury adds that he was ill.", "he") == "Radu Vesk"
    assert chain_name("Radu Vesk left. Police picked him up.", "him") == "Radu Vesk"


def test_a_possessive_brings_in_the_person_whom_the_sentence_is_about():
    text = "Radu Vesk was born in Ostrel. His countryman Osman Teral is older: he was born in 1958."
    assert chain_name(text, "he") == "Osman Teral"


def test_a_given_name_in_a_row_of_new_ones_is_no_short_form():
    text = "Radu Ibrahim Vesk was listed in 2001. Two years later came the sons: Yasir, Ibrahim and Saad."
    assert chain_name(text, "Ibrahim") == "Ibrahim"


def test_family_names_in_a_row_are_those_told_before():
    text = "Radu Vesk and Ion Brel were listed in 2001. Vesk and Brel fled."
    assert [chain_name(text, "Vesk"), chain_name(text, "Brel")] == ["Radu Vesk", "Ion Brel"]


def test_a_relative_named_before_is_is_no_unnamed_one():
    assert chain_name("Radu Vesk left. Nadia Vesk is his wife. She was ill.", "She") == "Nadia Vesk"


def test_a_given_name_behind_a_relative_is_a_person_whom_the_next_sentence_is_about():
    assert chain_name("Radu Vesk left. His wife, Nadia, stayed. She was ill.", "She") == "His wife, Nadia"


def test_a_kin_noun_stands_for_the_one_told_of_before():
    text = "They named Radu Vesk, the ruler's half-brother. Nadia Sorn is a daughter of the half-brother."
    assert chain_name(text, "the half-brother") == "Radu Vesk"


@pytest.mark.parametrize(
    "text",
    [
        "They named Radu Vesk, the ruler's cousin. Nadia Sorn is a daughter of the half-brother.",
        "They named Radu Vesk, a half-brother, and Osman Teral, a half-brother. He met the half-brother.",
        "They named Radu Vesk, the ruler's half-brother. He met the half-brother of Osman Teral.",
    ],
)
def test_a_kin_noun_of_nobody_or_of_two_stands_for_nobody(text):
    assert all(m.span.quote != "the half-brother" for m in read(text).mentions)


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "Pavel Vesk's son Radu Orlan was added in 2015. He was born in 1972.", "He"),
        ("fr", "Le fils de Pavel Vesk, Radu Orlan, a été inscrit en 2015. Il est né en 1972.", "Il"),
        ("es", "El hijo de Pavel Vesk, Radu Orlan, fue incluido en 2015. Nació en 1972 y él lo niega.", "él"),
    ],
)
def test_whose_relative_is_spoken_of_is_not_what_the_next_sentence_is_about(language, text, quote):
    reading = read(text, language=language)
    pronoun = next(m for m in reading.mentions if m.span.quote == quote)
    assert next(m for m in reading.mentions if m.id == pronoun.chain).name == "Radu Orlan"


def test_a_body_is_called_by_the_first_word_of_its_name():
    reading = read("The Wafvesk Relief Organization sat in Belmora. The UN has since removed Wafvesk from its list.")
    short = next(m for m in reading.mentions if m.span.quote == "Wafvesk")
    assert short.chain != short.id


def test_a_stressed_description_that_is_nobodys_stands_for_nobody_before():
    text = "Radu Vesk and Pavel Brel are the colonel's sons. The colonel himself was ill."
    assert chain_name(text, "himself") == "himself"
