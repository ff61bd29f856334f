"""Parts of names: written together or apart, with titles, particles and legal forms."""

import pytest

from onrecord.text.names import FORM, PARTICLE, PLAIN, TITLE, name_parts


def plain(text):
    return [part.text for part in name_parts(text) if part.role == PLAIN]


def roles(text):
    return [part.role for part in name_parts(text)]


@pytest.mark.parametrize(
    "other",
    ["Abdul Rahman Khan", "Abdurrahman Khan", "Abdel-Rahman Khan", "'Abd-ur-Rahman Khan", "ABDULRAHMAN KHAN"],
)
def test_abd_and_a_name_are_one_word(other):
    assert plain(other) == plain("Abd al-Rahman Khan")
    assert len(plain(other)) == 2


@pytest.mark.parametrize("other", ["Saifuddin", "Saif ul-Din", "Saif Addin", "Saif al Deen"])
def test_al_din_is_one_word(other):
    assert plain(other) == plain("Saif al-Din")
    assert len(plain(other)) == 1


@pytest.mark.parametrize("other", ["Nur Allah", "Nurullah", "Nurollah", "Nur Ullah"])
def test_allah_is_one_word(other):
    assert plain(other) == plain("Nurallah")


def test_different_names_stay_different():
    assert plain("Abd al-Rahman") != plain("Abd al-Rahim")
    assert plain("Saif al-Din") != plain("Shams al-Din")
    assert plain("Abdullah") != plain("Abu Abdullah Khan")


@pytest.mark.parametrize("form", ["Ltd.", "Limited", "LTD", "Co. Ltd.", "Pvt Ltd"])
def test_legal_forms_of_one_family(form):
    parts = name_parts(f"Northwind {form}")
    assert (parts[0].text, parts[0].role) == ("northwind", PLAIN)
    assert [(part.text, part.role) for part in parts[1:]] == [("ltd", FORM)]


def test_a_legal_form_of_several_words_is_one_part():
    assert roles("Northwind S.A. de C.V.") == [PLAIN, FORM]
    assert roles("Obshchestvo s ogranichennoy otvetstvennostyu Romashka") == [FORM, PLAIN]


@pytest.mark.parametrize("title", ["Mullah", "Mulla", "Molla", "Haji", "Hajji", "Maulavi", "Sheikh", "Shaykh", "Dr."])
def test_titles(title):
    assert roles(f"{title} Omar") == [TITLE, PLAIN]


def test_titles_have_one_spelling():
    assert name_parts("Maulvi Omar") == name_parts("Mawlawi Omar")
    assert name_parts("Cheikh Omar") == name_parts("Shaykh Omar")


def test_a_name_of_titles_alone_is_compared():
    assert plain("Haji Mullah") == ["haji", "mullah"]


def test_particles_of_kin_have_one_spelling():
    assert name_parts("Ali ibn Hasan") == name_parts("Ali bin Hasan") == name_parts("Ali ben Hasan")
    assert roles("Ali bin Hasan") == [PLAIN, PARTICLE, PLAIN]
    assert name_parts("Abou Bakr el Masri") == name_parts("Abu Bakr al-Masri")


def test_the_order_of_words_is_kept():
    assert plain("Haqqani Sirajuddin") == list(reversed(plain("Sirajuddin Haqqani")))


@pytest.mark.parametrize("text", ["", "   ", "...", "-/-", "🙂", "\u202e\u200f"])
def test_nothing_to_compare(text):
    assert name_parts(text) == ()
