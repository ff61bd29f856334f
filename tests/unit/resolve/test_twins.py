"""Entries of two lists that are one person by name and birth; two of one list never are."""

import pytest
from msgspec.structs import replace

from onrecord.model.record import DateValue, Entity, Name
from onrecord.model.vocab import MentionKind
from onrecord.resolve.twins import is_one_person, is_twin
from onrecord.testing.builders import make_entity


def person(ref: str, name: str, born: str, at: str = "", kind: MentionKind = MentionKind.PERSON) -> Entity:
    return Entity(
        id=f"ent-{ref}",
        kind=kind,
        name=name,
        names=(Name(text=name),),
        refs=(ref,),
        born=(DateValue(edtf=born),),
        born_at=(at,) if at else (),
    )


ONE = person("un:TBi.001", "Radu Marin Vesk", "1942", "Lakeside, Merano")


@pytest.mark.parametrize(
    ("other", "twin"),
    [
        (person("ofac:7", "Radu VESK", "1942", "Lakeside"), True),
        (person("ofac:7", "Radu VESK", "1942", "Belmora"), False),
        (person("ofac:7", "Radu VESK", "1942"), False),
        (person("ofac:7", "Radu VESK", "1970", "Lakeside"), False),
        (person("ofac:7", "Pavel VESK", "1942", "Lakeside"), False),
        (person("un:TBi.002", "Radu Vesk", "1942", "Lakeside"), False),
        (person("ofac:7", "Radu VESK", "1942", "Lakeside", MentionKind.ORGANIZATION), False),
    ],
)
def test_two_entries_are_one_person_by_name_year_and_town_on_two_lists(other, twin):
    assert is_twin(ONE, other) is twin


def test_one_day_of_birth_needs_no_town():
    one, other = person("un:TBi.001", "Radu Vesk", "1942-03-04"), person("ofac:7", "Radu VESK", "1942-03-04")
    assert is_twin(one, other)


def test_one_number_on_the_two_lists_of_ofac_is_one_party():
    one = make_entity("KESTREL", "ofac:15093", kind=MentionKind.OTHER)
    assert is_twin(one, make_entity("KESTREL", "ofac-cons:15093", kind=MentionKind.OTHER))
    assert not is_twin(one, make_entity("KESTREL", "ofac-cons:15094", kind=MentionKind.OTHER))
    assert not is_twin(one, make_entity("KESTREL", "un:15093", kind=MentionKind.OTHER))


@pytest.mark.parametrize(
    ("ref", "name", "programme", "twin"),
    [
        ("ofac:701", "TARVINA", "DRCONGO", True),
        ("ofac:701", "TARVINA", "SDGT", False),
        ("ofac:701", "MORETHA", "DRCONGO", False),
        ("un:CDe.702", "TARVINA", "DRC", False),
    ],
)
def test_two_bodies_of_one_name_and_country_on_two_lists_are_one(ref, name, programme, twin):
    body = MentionKind.ORGANIZATION
    one = make_entity("TARVINA", "un:CDe.701", kind=body, programmes=("DRC",))
    assert is_twin(one, make_entity(name, ref, kind=body, programmes=(programme,))) is twin


@pytest.mark.parametrize(
    ("born", "others", "programmes", "title", "twin"),
    [
        ("1944", "1943", ("DARFUR",), "", True),  # one regime, one name, a year apart
        ("1944", "1943", ("LIBYA3",), "", False),  # another regime
        ("1944", "1940", ("DARFUR",), "", False),  # further apart than lists are
        ("1944", "1941/1942", ("DARFUR",), "", True),  # a range of years is no exact date
        ("1944", "1940~", ("DARFUR",), "", False),
        ("1944", "1940~", ("DARFUR",), "Paramount chief of the Belmora tribe", True),
    ],
)
def test_lists_of_one_regime_know_one_person_by_years_that_differ_a_little(born, others, programmes, title, twin):
    one = replace(
        person("un:SDi.001", "Radu Vesk Osman", born), programmes=("Sudan",), titles=(title,) if title else ()
    )
    other = replace(person("ofac:7", "Radu VESK", others), programmes=programmes, titles=one.titles)
    assert is_twin(one, other) is twin


def test_three_words_of_a_name_are_enough_where_one_list_gives_no_birth():
    one = replace(person("un:QDi.9", "RADU OSMAN GERHARD VESK", "1975-10-18"), programmes=("Al-Qaida",))
    other = replace(make_entity("Radu Osman VESK", "ofac:9"), programmes=("SDGT",))
    assert is_twin(one, other)
    assert not is_twin(one, replace(other, programmes=("SDNTK",)))
    assert not is_twin(one, replace(other, born=(DateValue(edtf="1960"),)))


def countryman(ref: str, name: str, nation: str, programme: str, born: str = "") -> Entity:
    one = person(ref, name, born or "1900")
    days = one.born if born else ()
    return replace(one, born=days, nationalities=(nation,) if nation else (), programmes=(programme,))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("un:1", "Radu Vesk", "", "Libya"), ("ofac:7", "Radu VESK", "Libya", "LIBYA3", "1957-05-23"), True),
        (("un:1", "Radu Vesk", "Mali", "Libya"), ("ofac:7", "Radu VESK", "Libya", "LIBYA3", "1957-05-23"), False),
        (("un:1", "Radu Vesk", "", "Libya"), ("ofac:7", "Radu Orlan VESK", "Libya", "LIBYA3"), False),
        (("un:1", "Radu Vesk", "Libya", "Libya", "1960"), ("ofac:7", "Radu VESK", "Libya", "LIBYA3", "1964"), True),
        (("un:1", "Radu Vesk", "Libya", "Libya", "1960"), ("ofac:7", "Radu VESK", "Libya", "LIBYA3", "1967"), False),
        (("un:1", "Radu Vesk", "", "Al-Qaida"), ("ofac:7", "Radu VESK", "", "SDGT"), False),
    ],
)
def test_one_whole_name_in_the_regime_of_one_country_is_one_person(one, other, same):
    assert is_twin(countryman(*one), countryman(*other)) is same


def test_one_list_may_have_a_person_twice():
    one, other = (countryman(ref, "Radu Osman Vesk", "Somalia", "Somalia", "1944") for ref in ("un:1", "un:2"))
    assert is_one_person(one, other)
    assert not is_one_person(one, countryman("un:3", "Radu Osman Vesk", "Somalia", "Somalia", "1951"))


@pytest.mark.parametrize(
    ("other", "twin"),
    [
        (person("ofac:7", "Raadu Marien VESK", "1942-05-01"), True),
        (person("ofac:7", "Raadu Marien VESK", "1942-05-02"), False),
        (person("ofac:7", "Rado Marien VOSTK", "1942-05-01"), False),
        (person("ofac:7", "Raadu VESK", "1942-05-01"), False),
    ],
)
def test_a_name_spelt_otherwise_is_one_persons_where_both_were_born_on_one_day(other, twin):
    assert is_twin(person("un:TBi.001", "Radu Marin Vesk", "1942-05-01"), other) is twin
