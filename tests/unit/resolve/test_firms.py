"""Firms that a report calls otherwise than a list of invented ones: without the legal form, or by their own words."""

import pytest

from onrecord.model.record import Name
from onrecord.model.vocab import MentionKind, NameQuality, Outcome
from onrecord.resolve.firms import called, is_without_country
from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, snapshot, view
from tests.unit.resolve.test_resolver import links, refs

ORG = MentionKind.ORGANIZATION
FIRMS = [
    entry("ofac:401", "NOVAREL MARINE PTE LTD", kind=ORG, programmes=("DPRK",)),
    entry("ofac:402", "TARVINPLUS OOD", kind=ORG, programmes=("LIBYA3",)),
    entry("ofac:403", "VESKARINO RESTAURANT LIMITED", kind=ORG, programmes=("LIBYA3",)),
    entry("ofac:404", "RADU VESK LTD", kind=ORG, programmes=("LIBYA3",)),
    entry("ofac:405", "Pavel VESK", programmes=("LIBYA3",)),
    entry("ofac:406", "GUDZAREN SHIPPING CO LLC", kind=ORG, programmes=("DPRK4",)),
    entry("ofac:407", "SORNIN TELMA COMPANY", kind=ORG, programmes=("IRAN",)),
    entry("ofac:410", "GOLDEN SHIPPING COMPANY", kind=ORG, programmes=("IRAN",)),
    entry("ofac:408", "Dorin FALKEN", programmes=("LIBYA3",)),
    entry("ofac:409", "Osman TERAL", programmes=("LIBYA3",)),
    entry("ofac:411", "ORLAN GUARD AND SECURITY LTD", kind=ORG, programmes=("LIBYA3",)),
    entry("ofac:412", "ALL KERT ENERGY LIMITED", kind=ORG, programmes=("LIBYA3",)),
    entry("ofac:416", "KOREA SORMYONG SHIPPING CO", kind=ORG, programmes=("DPRK4",)),
    entry("ofac:417", "FORTVERNA", kind=MentionKind.OTHER, programmes=("PEESA",)),
    entry("ofac:418", "BAKHVERNA", kind=MentionKind.OTHER, programmes=("PEESA",)),
    entry("ofac:419", "AKADEMIK SORN", kind=MentionKind.OTHER, programmes=("PEESA",)),
    entry("ofac:421", "AKADEMIK VERESK", kind=MentionKind.OTHER, programmes=("PEESA",)),
    entry("ofac:420", "BELKERTEKHIM", kind=ORG, programmes=("BELARUS",)),
    entry("ofac:413", "TAN VERESK", kind=MentionKind.OTHER, programmes=("LIBYA3",)),
    entry("ofac:414", "TAN VERESK ENERGY PTE LTD", kind=ORG, programmes=("LIBYA3",)),
    entry("ofac:415", "SORN ONE CONSTRUCTION COMPANY LIMITED", kind=ORG, programmes=("LIBYA3",)),
]


@pytest.fixture(scope="module")
def held():
    with open_store(":memory:") as store:
        add(store, snapshot("2020-12-01", *FIRMS, source="ofac"))
        yield view(store, "2021-08-19")


def linked(held, text: str, language: str = "en") -> list[str]:
    found = links(held, text, language).values()
    return [refs(link)[0] for link in found if link.outcome is Outcome.LINKED]


@pytest.mark.parametrize(
    ("name", "listed", "how"),
    [
        ("Novarel Marine", "NOVAREL MARINE PTE LTD", "name"),
        ("Novarel Marine of Belmora", "NOVAREL MARINE PTE LTD", "name"),
        ("Veskarino", "VESKARINO RESTAURANT LIMITED", "core"),
        ("Sormyong", "KOREA SORMYONG SHIPPING CO", "core"),
        ("Sornela", "SORNELA RL", "name"),
        ("Sornela", "SORNELA PRINTING AND PUBLISHING COMPANY", "core"),
        ("Гударен", "GUDAREN SHIPPING CO LLC", "core"),
        ("Novarel Land", "NOVAREL MARINE PTE LTD", ""),
        ("Restaurant", "VESKARINO RESTAURANT LIMITED", ""),
        ("ABC", "ABC LTD", ""),
    ],
)
def test_a_firm_is_called_by_its_name_or_by_its_own_words(name, listed, how):
    assert called(name, listed) == how


def test_a_firm_of_two_words_of_its_own_is_linked_without_its_legal_form(held):
    assert linked(held, "La empresa Sornin Telma se fue.", "es") == ["ofac:407"]
    assert linked(held, "La empresa Golden Shipping se fue.", "es") == []
    assert linked(held, "La empresa Golden Shipping se fue de Irán.", "es") == ["ofac:410"]


def test_a_firm_of_one_word_needs_a_corroborator(held):
    assert linked(held, "In Libya, the tankers of Tarvinplus stay in port.") == ["ofac:402"]
    assert linked(held, "In Malta, the tankers of Tarvinplus stay in port.") == []


def test_a_firm_by_its_own_words_needs_two(held):
    assert linked(held, "In Libya the Veskarino is closed.") == []
    others = "Dorin Falken and Osman Teral are in Libya"
    assert "ofac:403" in linked(held, f"{others}, where the Veskarino is closed.")


def test_a_person_is_no_firm_of_that_name(held):
    others = "Dorin Falken and Osman Teral are in Libya"
    assert "ofac:404" not in linked(held, f"{others}. Radu Vesk was born in Libya.")


def test_a_name_read_as_a_person_s_is_a_firm_s_with_a_corroborator(held):
    assert linked(held, "North Korea owes Novarel Marine a ship.") == ["ofac:401"]
    assert linked(held, "Namibia owes Novarel Marine a ship.") == []


def test_a_word_for_a_person_is_no_firm(held):
    text = "North Korea owes Novarel Marine a ship. He said that it is late."
    assert linked(held, text) == ["ofac:401"]


def test_a_weak_alias_is_cut_out_of_no_longer_name(tmp_path):
    firm = entry("ofac:411", "TARVAK GLOBAL SERVICES CO LTD", kind=ORG)
    alias = Name(text="TARVAK GLOBAL", quality=NameQuality.WEAK)
    firm = type(firm)(source=firm.source, id=firm.id, kind=firm.kind, names=(*firm.names, alias))
    with open_store(tmp_path / "held.sqlite") as store:
        add(store, snapshot("2020-12-01", firm, source="ofac"))
        found = links(view(store, "2021-08-19"), "They own Tarvak Global Services in Belmora.")
    assert "Tarvak Global Services" in found


def test_a_name_in_the_possessive_is_the_same_name_later(held):
    text = "Belmora is Osman Teral's town. Teral left it; Pavel Vesk and Dorin Falken stayed in Libya."
    found = links(held, text)
    assert refs(found["Teral"]) == ["ofac:409"]


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("A report names Orlan Guard and Security.", "ofac:411"),
        ("All Kert Energy has stayed where it was.", "ofac:412"),
        ("A report names Tan Veresk Energy.", "ofac:414"),
        ("So is Sorn One Construction.", "ofac:415"),
    ],
)
def test_the_whole_name_of_a_body_is_taken_though_its_legal_form_is_left_out(held, text, ref):
    assert linked(held, text) == [ref]


def test_the_own_word_of_a_firm_stands_for_the_name_before_it(held):
    text = "Her owner in North Korea is Korea Sormyong Shipping, and Sormyong has been on the list since 2018."
    assert linked(held, text) == ["ofac:416", "ofac:416"]


def test_ships_of_one_word_in_cyrillic_letters_are_linked_beside_others_of_their_programme(held):
    assert linked(held, "Суда «Академик Сорн», «Академик Вереск», «Фортверна» и «Бахверна» в списке.", "ru") == [
        "ofac:419",
        "ofac:421",
        "ofac:417",
        "ofac:418",
    ]
    assert linked(held, "Кафе «Фортверна» закрыто.", "ru") == []


def test_a_german_noun_before_a_name_is_no_part_of_it(held):
    assert linked(held, "Der Ölkonzern Belkertechim steht auf der Liste.", "de") == ["ofac:420"]


@pytest.mark.parametrize(
    ("name", "listed", "without"),
    [
        ("Policía Nacional", "POLICIA NACIONAL DE NICARAGUA", True),
        ("National Police", "NICARAGUAN NATIONAL POLICE", True),
        ("National Police", "NATIONAL POLICE ACADEMY", False),
        ("Police", "NICARAGUAN POLICE", False),
    ],
)
def test_a_body_is_called_by_its_name_without_its_country(name, listed, without):
    assert is_without_country(name, listed) is without


def test_a_firm_with_every_word_of_a_name_comes_before_one_with_a_part_of_it(tmp_path):
    whole = entry("ofac:431", "OPTRAN FREIGHT OY", kind=ORG, programmes=("CYBER2",))
    part = entry("ofac:430", "OPTRAN, OOO", kind=ORG, programmes=("CYBER2",))
    vesk = entry("ofac:432", "Pavel VESK", programmes=("CYBER2",))
    with open_store(tmp_path / "held.sqlite") as store:
        add(store, snapshot("2020-12-01", part, whole, vesk, source="ofac"))
        text = "Pavel Vesk is on the American list. So is Optran Freight, a firm of his."
        found = links(view(store, "2021-08-19"), text)["Optran Freight"]
    assert found.outcome is Outcome.NIL or refs(found) == ["ofac:431"]
