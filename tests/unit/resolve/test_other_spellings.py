"""Names spelt by letters, compounds and rows: what is one name, and what is another's."""

import pytest

from onrecord.model.record import Name
from onrecord.model.vocab import MentionKind, NameQuality, Outcome
from onrecord.resolve.compounds import has_every_compound
from onrecord.resolve.short_names import family_names, is_outline, is_own_name_respelt
from onrecord.store import open_store
from onrecord.text.marked_letters import spelt_out
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links, refs

ORG = MentionKind.ORGANIZATION
PARTIES = [
    entry("ofac:851", "Srdjan DJORVIC", born_at=("Belmora",), programmes=("BALKANS",)),
    entry("ofac:852", "Dang VESKDAN", born_at=("Belmora",), programmes=("BALKANS",)),
    entry("ofac:853", "Nadia Rosa VESK TERAL", programmes=("NICARAGUA",), nationalities=("Nicaragua",)),
    entry("ofac:854", "Luis Osman VESK TERAL", programmes=("NICARAGUA",)),
    entry("ofac:855", "Luis Osman MORETH SOLA", programmes=("NICARAGUA",)),
    entry("ofac:856", "Rosa MORETH", programmes=("NICARAGUA",), nationalities=("Nicaragua",)),
    entry("ofac:857", "Amar ABDALLAH MADHEL", nationalities=("Nicaragua",)),
    entry("ofac:858", "VESKAGRO S.A.", "MOKALA GOLD LTD", kind=ORG, programmes=("NICARAGUA",)),
    entry("ofac:859", "MOKALA GOLD LTD", kind=ORG, programmes=("NICARAGUA",)),
    entry("ofac:870", "Zharko Iven VESKINOVIC", programmes=("BALKANS",)),
    entry("ofac:860", "Ilya Pavlovich ORLANSKY", programmes=("NICARAGUA",), linked_to=("MORETH, Rosa",)),
]


@pytest.fixture(scope="module")
def held():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *PARTIES, source="ofac"))
        yield view(store, "2021-08-19")


def outcome(held, text: str, name: str, language: str = "en") -> tuple[Outcome, list[str]]:
    link = links(held, text, language)[name]
    return link.outcome, refs(link) if link.outcome is Outcome.LINKED else []


def test_a_marked_letter_is_written_by_two():
    assert "djordjevic" in spelt_out("Đorđević")
    assert "shehel" in spelt_out("Šehel")
    assert list(spelt_out("Vesk")) == []
    assert all(len(list(spelt_out(word))) <= 16 for word in ("Đšžčćöäü", "Đ", "đđđđđđđđđđđđđđđđđđđđ"))


def test_a_name_is_spelt_as_the_record_has_its_words(held):
    assert outcome(held, "Srđan Đorvić was born in Belmora.", "Srđan Đorvić") == (Outcome.LINKED, ["ofac:851"])
    assert outcome(held, "Đang Veskđan was born in Belmora.", "Đang Veskđan") == (Outcome.LINKED, ["ofac:852"])
    assert outcome(held, "Srđan Đorvan was born in Belmora.", "Srđan Đorvan")[0] is not Outcome.LINKED


@pytest.mark.parametrize(
    ("name", "listed", "same"),
    [
        ("Amar Abdul-Madhel", "Amar ABDALLAH MADHEL", False),
        ("Amar Madhel", "Amar ABDALLAH MADHEL", True),
        ("Amar Abd al-Madhel", "Amar ABDULMADHEL SORN", True),
        ("Amar Abdul Madhel", "Amar ABD AL-MADHEL", True),
        ("Abdul Vesk", "Abdul VESK ORLAN", True),
    ],
)
def test_the_second_word_of_a_compound_is_another_name(name, listed, same):
    assert has_every_compound(name, listed) is same


def test_a_name_with_a_compound_is_not_that_of_its_second_word(held):
    assert outcome(held, "Amar Abdul-Madhel of Nicaragua left.", "Amar Abdul-Madhel")[0] is not Outcome.LINKED


def test_given_names_in_a_row_with_a_relative_of_both_family_names(held):
    text = "En Nicaragua figuran en la lista de la OFAC Luis Osman y Nadia Vesk Teral."
    found = links(held, text, "es")
    assert refs(found["Luis Osman"])[:1] == ["ofac:854"]
    assert found["Luis Osman"].outcome is Outcome.LINKED
    alone = "En Nicaragua figura en la lista de la OFAC Nadia Vesk Teral. El camarero Luis Osman se fue."
    assert "ofac:854" not in [refs(link)[0] for link in links(held, alone, "es").values() if link.entity is not None]


def test_a_body_is_its_own_name_before_another_one_s_alias(held):
    assert outcome(held, "Mokala Gold of Nicaragua was listed by OFAC.", "Mokala Gold") == (
        Outcome.LINKED,
        ["ofac:859"],
    )


def test_a_tie_in_words_speaks_for_both_it_joins(held):
    text = "Ilya Orlansky drove Rosa Moreth home."
    assert outcome(held, text, "Rosa Moreth") == (Outcome.LINKED, ["ofac:856"])
    assert outcome(held, "Somebody drove Rosa Moreth home.", "Rosa Moreth")[0] is not Outcome.LINKED


def test_family_names_and_outlines():
    assert family_names("Nadia Rosa VESK TERAL") == ("vesk", "teral")
    assert family_names("NADIA ROSA VESK") == ()
    assert is_outline("Adnan al-Vesk", "Adnan Teral Osman AL-VESK")
    assert not is_outline("Adnan Sola", "Adnan VESK SOLA")


def test_an_alias_that_is_the_name_respelt_is_no_byname(held):
    person = held.entity_of_ref("ofac:870")
    assert is_own_name_respelt(person, Name(text="Zarko VESKINOVIC", quality=NameQuality.WEAK))
    assert not is_own_name_respelt(person, Name(text="The Skipper", quality=NameQuality.WEAK))
    assert not is_own_name_respelt(person, Name(text="Zarko", quality=NameQuality.WEAK))
    assert not is_own_name_respelt(person, None)
