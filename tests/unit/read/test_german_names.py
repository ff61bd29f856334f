"""Names in German, where every noun has a capital: what belongs to a name, and whose it is."""

import pytest

from onrecord.model.vocab import MentionKind
from tests.unit.read.reading import mention, read


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Er ist unter dem Namen Abu Salim bekannt.", "Abu Salim"),
        ("Er trägt den Decknamen Abu Salim.", "Abu Salim"),
        ("Radu Vesk wurde gelistet. Radu Vesks Bruder Osman Teral folgte.", "Radu Vesks"),
    ],
)
def test_a_noun_for_a_name_and_a_genitive_ending_are_no_part_of_the_name(text, quote):
    found = mention(read(text, language="de"), quote)
    assert found.name == quote.removesuffix("s")


def test_a_family_name_behind_a_verb_of_leading_is_the_person_told_before():
    found = mention(read("Osman Teral wurde gelistet. Die Liste führt Teral als Gouverneur.", language="de"), "Teral")
    assert found.kind is MentionKind.PERSON


def test_an_office_behind_a_noun_is_no_part_of_a_name():
    reading = read("Radu Vesk war unter dem alten Regime Verkehrsminister.", language="de")
    assert [m.span.quote for m in reading.mentions] == ["Radu Vesk"]


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "Die T.M.G. Engineering wurde gelistet."), ("en", "They left T.M.G. Engineering in May.")],
)
def test_letters_with_stops_open_the_name_of_a_firm(language, text):
    assert mention(read(text, language=language), "T.M.G. Engineering").kind is MentionKind.ORGANIZATION


def test_the_acronym_of_an_authority_is_no_part_of_the_name_behind_it():
    assert "U.S. Treasury" not in [m.span.quote for m in read("He left the U.S. Treasury.").mentions]
