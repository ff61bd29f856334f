"""Ordinals stand for one of a list of names told before."""

import pytest

from tests.unit.read.reading import mention, names, read

LISTED = "The UN listed Radu Vesk, Osman Teral and Nadia Sorn in 2015. "


@pytest.mark.parametrize(
    ("language", "text", "quote", "name"),
    [
        ("en", LISTED + "The second was born in Belmora.", "The second", "Osman Teral"),
        ("en", LISTED + "The last was born in Belmora.", "The last", "Nadia Sorn"),
        ("en", "He met Radu Vesk and Osman Teral. The former was ill.", "The former", "Radu Vesk"),
        (
            "fr",
            "L'ONU a inscrit Radu Vesk, Osman Teral et Nadia Sorn. Le deuxième est né à Belmora.",
            "Le deuxième",
            "Osman Teral",
        ),
        (
            "es",
            "La ONU sancionó a Radu Vesk, Osman Teral y Nadia Sorn. El tercero nació en Belmora.",
            "El tercero",
            "Nadia Sorn",
        ),
        (
            "de",
            "Die UN listete Radu Vesk und Osman Teral. Der zweite wurde in Belmora geboren.",
            "Der zweite",
            "Osman Teral",
        ),
        (
            "es",
            "Radu Vesk y Osman Teral están en la lista de la ONU; el segundo nació en Belmora.",
            "el segundo",
            "Osman Teral",
        ),
        (
            "es",
            "La ONU sancionó a Radu Vesk y Osman Teral. Al primero lo castigaron por narcotráfico.",
            "Al primero",
            "Radu Vesk",
        ),
    ],
)
def test_an_ordinal_stands_for_the_name_at_its_place(language, text, quote, name):
    reading = read(text, language=language)
    assert names(reading, mention(reading, quote).chain) == [name]


def test_the_latter_is_the_last_of_the_list_that_the_former_counts_on():
    reading = read("He met Radu Vesk and Osman Teral. The former was ill, the latter was not.")
    assert names(reading, mention(reading, "the latter").chain) == ["Osman Teral"]


@pytest.mark.parametrize("rest", ["The second snapshot was taken in 2018.", "The fourth was ill."])
def test_an_ordinal_before_a_noun_or_beyond_the_list_stands_for_nobody(rest):
    reading = read(LISTED + rest)
    assert all(m.span.quote.split()[-1] not in ("second", "fourth") for m in reading.mentions)


def test_ordinals_count_on_in_one_sentence():
    reading = read(LISTED + "The first was born in 1982, the second in 1983 and the third, a clerk, on 16 April 1972.")
    found = {quote: names(reading, mention(reading, quote).chain) for quote in ("the second", "the third")}
    assert found == {"the second": ["Osman Teral"], "the third": ["Nadia Sorn"]}


def test_an_ordinal_joined_to_its_preposition_before_a_noun_stands_for_nobody():
    text = (
        "La ONU sancionó a Radu Vesk y Osman Teral. Al primer intento lo lograron. Al segundo juicio fue Osman Teral."
    )
    assert all("segundo" not in m.span.quote for m in read(text, language="es").mentions)


def test_an_ordinal_counts_on_names_before_a_semicolon_of_its_sentence():
    reading = read("Radu Vesk y Osman Teral están en la lista; el segundo nació en Belmora.", language="es")
    assert names(reading, mention(reading, "el segundo").id) == ["Osman Teral"]
