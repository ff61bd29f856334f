"""Mentions: which words name or describe a party, and of what kind."""

import pytest

from onrecord.model.vocab import MentionForm, MentionKind
from tests.unit.read.reading import mention, read


@pytest.mark.parametrize(
    ("text", "quote", "kind"),
    [
        ("Radu Vesk spoke.", "Radu Vesk", MentionKind.PERSON),
        ("General Vesk spoke to Radu.", "Vesk", MentionKind.PERSON),
        ("The Tarvin Brigade lost ground.", "Tarvin Brigade", MentionKind.ORGANIZATION),
        ("They met in Belmora.", "Belmora", MentionKind.PLACE),
        ("They left the Hotel Merano.", "Hotel Merano", MentionKind.PLACE),
        ("They joined the TVB.", "TVB", MentionKind.ORGANIZATION),
    ],
)
def test_a_name_has_the_kind_its_words_give_it(text, quote, kind):
    assert mention(read(text), quote).kind is kind


@pytest.mark.parametrize(
    "quote",
    ["Front for Hope and Change", "Hope and Concord Movement", "Ostrel Movement for Reform", "Union for Unity"],
)
def test_what_a_body_is_for_belongs_to_its_name(quote):
    assert mention(read(f"They left the {quote}."), quote).kind is MentionKind.ORGANIZATION


@pytest.mark.parametrize("text", ["Pavel B. Vesk spoke.", "They met Pavel B. Vesk.", "He is Pavel B. Vesk, too."])
def test_an_initial_with_a_stop_stands_inside_a_name(text):
    assert mention(read(text), "Pavel B. Vesk").kind is MentionKind.PERSON


def test_a_letter_that_ends_a_sentence_opens_no_name():
    assert "B. They" not in [m.name for m in read("They went to Block B. They met Vesk.").mentions]


def test_who_acts_behind_a_body_is_no_part_of_its_name():
    assert mention(read("They met the Front for Hope and Vesk left."), "Front for Hope").name == "Front for Hope"


def test_a_title_is_no_part_of_the_name():
    assert mention(read("They heard General Radu Vesk."), "Radu Vesk").name == "Radu Vesk"


def test_a_possessive_ending_is_no_part_of_the_name():
    assert [m.name for m in read("They met Radu Vesk's men.").mentions if m.form is MentionForm.NAMED] == ["Radu Vesk"]


def test_a_description_with_a_definite_article_is_nominal():
    reading = read("The Tarvin Brigade lost ground. The group left.")
    assert mention(reading, "The group").form is MentionForm.NOMINAL


def test_a_description_with_an_indefinite_article_is_no_mention():
    assert "a group" not in {m.span.quote for m in read("Yesterday a group left.").mentions}


def test_a_name_in_quotation_marks_is_in_question():
    assert "name in question" in mention(read('He called himself "Radu Vesk" there.'), "Radu Vesk").clues


def test_a_text_of_law_is_no_party():
    kinds = {m.span.quote: m.kind for m in read("They cited the Belmora Accord Act.").mentions}
    assert MentionKind.PERSON not in kinds.values()


def test_a_name_after_the_is_no_person():
    kinds = {
        m.span.quote: m.kind for m in read("Soldiers left the Central Belmoran Reaches. Radu Vesk stayed.").mentions
    }
    assert MentionKind.PERSON not in {kind for quote, kind in kinds.items() if "Reaches" in quote}
    assert kinds["Radu Vesk"] is MentionKind.PERSON


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("fr", "Radu Vesk dirige le groupe 3R depuis mars.", "3R"),
        ("es", "Radu Vesk es el líder de la banda 5 Segond.", "5 Segond"),
    ],
)
def test_a_number_opens_the_name_of_a_group(language, text, quote):
    assert mention(read(text, language=language), quote).kind is MentionKind.ORGANIZATION


def test_a_noun_that_describes_the_next_one_is_nobody():
    """`the general staff` is no general."""
    assert [m.span.quote for m in read("Radu Vesk left. The general staff met in Belmora.").mentions][1:] == ["Belmora"]


def test_what_stands_in_a_dateline_is_a_place():
    assert mention(read("BELMORA, 3 May 2021 - Radu Vesk spoke."), "BELMORA").kind is MentionKind.PLACE


def test_a_headline_in_capitals_is_no_name():
    text = (
        "Truck Bomb Targeting Army Base Kills Five\n\nA bomb near the base of Belmora killed five soldiers on Thursday."
    )
    assert "Truck Bomb Targeting Army Base Kills Five" not in [m.span.quote for m in read(text).mentions]


def test_a_name_of_a_body_in_french_goes_on_in_small_letters():
    reading = read("Hier, Armée de résistance du Seigneur a pris la ville.", language="fr")
    assert "Armée de résistance du Seigneur" in [m.name for m in reading.mentions]


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("fr", "Le Tunisien Radu Ben Vesk a quitté Belmora.", "Radu Ben Vesk"),
        ("en", "His fellow Qatari Radu al Vesk left.", "Radu al Vesk"),
    ],
)
def test_the_word_for_a_people_is_no_part_of_a_name(language, text, quote):
    assert quote in {m.span.quote for m in read(text, language=language).mentions}


def test_a_first_name_that_means_a_people_stays_in_the_name():
    assert mention(read("German Vargas Vesk left Belmora."), "German Vargas Vesk").name == "German Vargas Vesk"


def test_the_post_of_a_minister_is_nobody():
    reading = read("El ministro de Defensa de Belmora, Radu Vesk, salió.", language="es")
    assert mention(reading, "Defensa de Belmora").kind is not MentionKind.PERSON


def test_an_acronym_of_an_authority_is_no_part_of_the_next_name():
    reading = read("В списке ООН Тарвина нет.", language="ru")
    assert [m.span.quote for m in reading.mentions] == ["ООН", "Тарвина"]


@pytest.mark.parametrize(
    ("language", "text", "quote", "in_question"),
    [
        ("es", "Ese mes le tocó a Radu Vesk.", "Radu Vesk", False),
        ("es", "Vendió dólares a un tal Radu Vesk.", "Radu Vesk", True),
        ("en", "It was paid for by a certain Radu Vesk.", "Radu Vesk", True),
        ("ru", "Конверты получал некий Веск.", "Веск", True),
        ("en", 'A "Mr Radu Vesk" pays the rent.', "Radu Vesk", True),
        ("en", "It was paid for by one Colonel Radu Vesk.", "Radu Vesk", True),
        ("en", "He was a colonel. Radu Vesk paid for it.", "Radu Vesk", False),
        ("fr", "Un certain M. Radu Vesk a payé.", "Radu Vesk", True),
        ("de", "Bezahlt hat ein gewisser Herr Radu Vesk.", "Radu Vesk", True),
    ],
)
def test_a_name_of_somebody_unknown_to_the_writer_is_in_question(language, text, quote, in_question):
    assert ("name in question" in mention(read(text, language=language), quote).clues) is in_question


@pytest.mark.parametrize("name", ["Feliz delos Veskos", "Sorn al-Vesk"])
def test_a_name_goes_on_behind_a_particle_or_with_an_article(name):
    assert mention(read(f"Police met {name} in Lakeside."), name).name == name


@pytest.mark.parametrize(("language", "text"), [("es", "Sancionó a Radu e Ilya."), ("it", "Ha colpito Radu e Ilya.")])
def test_and_stands_between_two_names(language, text):
    assert [m.span.quote for m in read(text, language=language).mentions if m.form is MentionForm.NAMED] == [
        "Radu",
        "Ilya",
    ]


@pytest.mark.parametrize(
    ("language", "text", "name", "kind"),
    [
        ("es", "Tarvo Solucion Medina, la empresa que las suministra, cerró.", "Tarvo Solucion Medina", "organization"),
        ("es", "Radu Vesk vive en la aldea Quarno Alto.", "Quarno Alto", "place"),
        ("fr", "Quant à Radu Vesk, il est parti.", "Radu Vesk", "person"),
        ("ru", "Глава региона Раду Веск уехал.", "Раду Веск", "person"),
    ],
)
def test_the_words_beside_a_name_tell_its_kind(language, text, name, kind):
    found = [m for m in read(text, language=language).mentions if m.name == name]
    assert [m.kind.value for m in found] == [kind]


def test_a_spanish_conjunction_before_i_parts_two_names():
    text = "El Tesoro sancionó a Shadi Vesk e Isham Ostrel."
    assert {"Shadi Vesk", "Isham Ostrel"} <= {m.name for m in read(text, language="es").mentions}


def test_a_single_line_that_ends_in_a_space_is_read():
    assert read("Radu Vesk and Milo Tarn met Anna Falke in Ostrel. \n").mentions


def test_a_word_that_opens_a_sentence_before_its_description_is_a_name():
    def named(text: str) -> list[str]:
        return [m.name for m in read(text).mentions if m.form is MentionForm.NAMED]

    assert named("Comoral, an oil trader with a house in the hills, is blocked.") == ["Comoral"]
    assert named("Overnight, a trader was hurt, and the shop burned.") == []
    assert named("Officially, the trader, a rich man, is poor.") == []


@pytest.mark.parametrize("heading", ["PREGUNTAS Y RESPUESTAS: ", "BRIEFING NOTE: "])
def test_a_heading_in_capitals_is_no_name(heading):
    reading = read(heading + "Radu Vesk left Ostrel.\n\nHe was ill.", language="es")
    assert "Radu Vesk" in [m.name for m in reading.mentions]
    assert not [m.name for m in reading.mentions if m.name.isupper()]


@pytest.mark.parametrize("text", ["Radu Vesk left New York.", "The files of New York name Radu Vesk."])
def test_a_city_of_two_words_is_no_person(text):
    assert [m.kind for m in read(text).mentions if m.name == "New York"] == [MentionKind.PLACE]


def test_a_report_may_end_with_the_word_for_a_relative():
    assert read("Radu Vesk is on the list. So is Darren, the son").mentions


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Der Innenminister Radu Vesk war gelistet.", "Radu Vesk", MentionKind.PERSON),
        ("Sein Vorgänger Radu Vesk war gelistet.", "Radu Vesk", MentionKind.PERSON),
        ("Der Batteriehersteller Orlanko war gelistet.", "Orlanko", MentionKind.OTHER),
        ("Älter ist der Fall Orlanko.", "Orlanko", MentionKind.OTHER),
    ],
)
def test_a_german_compound_describes_the_name_behind_it(text, name, kind):
    assert (name, kind) in [(m.name, m.kind) for m in read(text, language="de").mentions]


def test_the_parts_of_an_arabic_name_are_one_name():
    names = [m.name for m in read("The list has Baran abd al-Ghaver al-Ostreli since 2004.").mentions]
    assert "Baran abd al-Ghaver al-Ostreli" in names


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Внесли Раду Вескова в список ООН."),
        ("ru", "Имя Раду Вескова стоит в списке ООН."),
        ("ru", "Искать Раду Вескова бесполезно."),
        ("ru", "Против Раду Вескова действуют санкции."),
        ("es", "Según Raduan Veskov, nada ha cambiado."),
    ],
)
def test_a_word_that_opens_a_sentence_is_no_part_of_the_name_behind_it(language, text):
    assert next(m.name for m in read(text, language=language).mentions).split()[0] in ("Раду", "Raduan")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("es", "A Raduan Veskov la ONU no lo tiene en su lista.", "Raduan Veskov"),
        ("ru", "Раду Вескова ООН в список не вносила.", "Раду Вескова"),
    ],
)
def test_an_authority_behind_a_name_is_another_mention(language, text, name):
    assert [m.name for m in read(text, language=language).mentions][:2] == [name, "ONU" if language == "es" else "ООН"]


@pytest.mark.parametrize("text", ["In Goma the group is known.", "For Washington the movement is a nuisance."])
def test_a_description_behind_a_town_is_no_part_of_its_name(text):
    assert [found.span.quote for found in read(text).mentions] in (
        ["Goma", "the group"],
        ["Washington", "the movement"],
    )


@pytest.mark.parametrize("text", ["Quarno Shipping appartient à Vesk.", "La firme est liée à Vesk."])
def test_a_name_that_a_verb_governs_is_no_place(text):
    found = read(f"Radu Vesk est revenu. {text}", language="fr").mentions[-1]
    assert (found.name, found.kind) == ("Vesk", MentionKind.PERSON)
