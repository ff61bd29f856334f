"""Senses: words and phrases of five languages that stand for the same."""

import pytest

from onrecord.text import sense_words, sense_words_other
from onrecord.text.senses import content_of


def names(text, language="en"):
    return [sense.name for sense in content_of(text, language).senses]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Guards picked him up.", "Arrested by guards."),
        ("They broke out of jail.", "Escaped from prison."),
        ("Brokers sent workers overseas.", "The exportation of workers."),
        ("A judge gave him nine years.", "Sentenced by a judge."),
        ("He mixed with arms dealers.", "He mixed with dealers in weapons."),
        ("a working aircraft", "an operational aircraft"),
    ],
)
def test_phrases_that_say_the_same_have_the_same_senses(one, other):
    assert set(names(other)) <= set(names(one)) | {"worker"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Il s'est évadé de prison", "fr"),
        ("Se fugó de la cárcel", "es"),
        ("Er ist aus dem Gefängnis ausgebrochen", "de"),
        ("Он сбежал из тюрьмы", "ru"),
    ],
)
def test_other_languages_have_the_senses_of_english(text, language):
    assert {"escape", "custody"} <= set(names(text, language))


def test_a_negation_reaches_the_words_behind_it_up_to_the_next_mark():
    senses = content_of("It did not arrive at the port, but sailed on.").senses
    assert {sense.name: sense.negated for sense in senses} == {"arrive": True, "port": True, "sail": False}


def test_names_and_countries_are_known_as_such():
    senses = content_of("He settled in Ostrel, a Tunisian town.").senses
    assert [sense.name for sense in senses if sense.proper] == ["ostrel"]
    assert [sense.name for sense in senses if sense.nation] == ["@tunisia"]


def test_dates_and_numbers_are_no_senses():
    content = content_of("He spent nine years there until 3 May 2019.")
    assert [number.quote for number in content.numbers] == ["nine"]
    assert [date.quote for date in content.dates] == ["3 May 2019"]
    assert "may" not in names("He spent nine years there until 3 May 2019.")


@pytest.mark.parametrize("language", ["fr", "es", "de", "ru"])
def test_every_sense_of_another_language_is_one_of_english(language):
    known = set(sense_words.rows())
    assert not [
        name
        for row, _ in sense_words_other.rows(language)
        for name in row.split("+")
        if name not in known | {"@germany"}
    ]


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("committee of defence", "defense committee"),
        ("labour in the harbour", "labor in the harbor"),
        ("armour, fibre and aluminium", "armor, fiber and aluminum"),
        ("a programme was authorised", "a program was authorized"),
        ("an artefact of grey sulphur", "an artifact of gray sulfur"),
    ],
)
def test_british_and_american_spellings_are_one_word(british, american):
    assert {s.name for s in content_of(british).senses} == {s.name for s in content_of(american).senses}


def test_words_that_only_look_british_keep_their_letters():
    assert {s.name for s in content_of("four hours of a tour").senses} == {"hour", "tour"}
