"""Queries: who is linked, and who is not, by name and by what is told."""

import pytest

from onrecord.model.record import DateValue, Name
from onrecord.model.vocab import MentionKind, NameQuality, Outcome
from onrecord.record.names.held import name_index_of
from onrecord.resolve.query import NameQuery
from onrecord.resolve.query_resolver import QueryResolver
from onrecord.store import open_store
from tests.unit.record.held_record import add, entry, snapshot, view

ORG = MentionKind.ORGANIZATION


def person(ref, name, *more, born=None, nationality=(), weak=(), **fields):
    made = entry(
        ref,
        name,
        *more,
        born=(DateValue(edtf=born),) if born else (),
        nationalities=tuple(nationality),
        **fields,
    )
    names = (*made.names, *(Name(text=text, quality=NameQuality.WEAK) for text in weak))
    return type(made)(**{key: getattr(made, key) for key in made.__struct_fields__} | {"names": names})


ENTRIES = (
    person("un:1", "Jalaluddin Haqqani", born="1942", nationality=["Afghanistan"]),
    person("un:2", "Sirajuddin Haqqani", born="1977", nationality=["Afghanistan"], weak=["Khalifa"]),
    person("un:3", "Olga Ivanovna Petrova", born="1965", nationality=["Russia"]),
    person("un:4", "Amin Jamal Karim", "Amin Karim", born="1971", nationality=["Iraq"]),
    person("un:5", "Sayyid Kamal Musavi", born="1958", nationality=["Iran"]),
    person("un:6", "Roman Yuryevich Lenshin", born="1976", nationality=["Russia"]),
    person("un:7", "Abu Usama", born="1980", nationality=["Syria"]),
    person("un:8", "Usama Hamdan", born="1964", nationality=["Lebanon"]),
    person("un:9", "Natalya V. Vinogradova", nationality=["Russia"]),
    entry("un:20", "Islamic State", "IS", kind=ORG),
    entry("un:21", "Islamic State Khorasan Province", "ISKP", kind=ORG),
    entry("un:22", "Northwind Trading Company Ltd", kind=ORG),
    entry("un:23", "SIERRA", kind=MentionKind.OTHER),
    entry("un:24", "Tehrik Movement", kind=ORG),
)


@pytest.fixture(scope="module")
def resolver():
    with open_store(":memory:") as store:
        add(store, snapshot("2024-01-01", *ENTRIES))
        yield QueryResolver(view(store), name_index_of(store))


@pytest.fixture(scope="module")
def ask(resolver):
    def answer(query, context="", kind="person", **properties):
        found = resolver(NameQuery(query=query, context=context, kind=kind, properties=properties))
        linked = found.candidates[0].ids[0] if found.outcome is Outcome.LINKED else ""
        return found.outcome.value, linked

    return answer


@pytest.mark.parametrize(
    ("query", "context"),
    [
        ("Jalaluddin Haqqani", "born 1942"),
        ("Jalaluddin Haqani", "Afghanistan national"),
        ("HAQQANI Jalaluddin", "date of birth: 1942"),
        ("Jalal ud-Din Hakkani", "Afghan; born 1942"),
    ],
)
def test_a_full_name_with_a_reason(ask, query, context):
    assert ask(query, context) == ("linked", "un:1")


def test_facts_as_properties(ask):
    assert ask("Sirajuddin Haqqani", birthDate="1977-05-01") == ("linked", "un:2")
    assert ask("Sirajuddin Haqqani", nationality=["Afghanistan"]) == ("linked", "un:2")


def test_a_full_name_alone_links_no_person(ask):
    assert ask("Jalaluddin Haqqani")[0] == "ambiguous"


def test_another_birth_speaks_against(ask, resolver):
    assert ask("Jalaluddin Haqqani", "born 1990")[0] == "nil"
    answer = resolver(NameQuery(query="Jalaluddin Haqqani", context="born 1990", kind="person"))
    assert answer.candidates[0].conflicts == ("born 1990; the record has 1942",)


def test_years_that_lists_differ_by_say_nothing(ask):
    assert ask("Jalaluddin Haqqani", "born 1944")[0] == "ambiguous"


@pytest.mark.parametrize(
    ("query", "context"),
    [
        ("Nasiruddin Haqqani", "born 1977; Afghanistan national"),
        ("Khalil Haqqani", "born 1942; brother of Jalaluddin Haqqani; Afghanistan national"),
        ("Maria Ivanovna Petrova", "born 1965; Russia national"),
        ("Amin Said Karim", "born 1971; Iraq national"),
        ("Viktor Kamal Musavi", "born 1958; Iran national"),
        ("Roman Igorevich Lenshin", "born 1976; Russia national"),
        ("Sayyid Ivanovna Petrova", "born 1965; Russia national"),
        ("Sheikh Petrova", "born 1965; Russia national"),
    ],
)
def test_a_brother_or_namesake_is_not_linked(ask, query, context):
    assert ask(query, context)[0] != "linked"


@pytest.mark.parametrize("query", ["Haqqani", "Petrova", "Khalifa", "Lenshin", "Usama", "Abu Usama"])
def test_a_bare_name_links_nobody(ask, query):
    assert ask(query)[0] != "linked"
    assert ask(query, "passenger on the manifest")[0] != "linked"


def test_a_bare_name_needs_more_than_a_year(ask):
    assert ask("Petrova", "born 1965")[0] != "linked"
    assert ask("Petrova", "born 1965; Russia national") == ("linked", "un:3")


def test_a_weak_alias_needs_a_strong_reason(ask):
    assert ask("Khalifa", "Afghanistan national")[0] != "linked"
    assert ask("Khalifa", "used by Sirajuddin Haqqani") == ("linked", "un:2")


def test_a_father_of_usama_is_not_usama(ask):
    assert ask("Abu Usama", "born 1964; Russia national")[0] != "linked"


def test_an_initial_needs_a_strong_reason(ask):
    assert ask("Natalya Viktorovna Vinogradova", "Russia national")[0] != "linked"


def test_a_patronymic_that_the_query_leaves_out(ask):
    assert ask("Roman Lenshin", "born 1976; Russia national") == ("linked", "un:6")


def test_organisations_by_name(ask):
    assert ask("Northwind Trading Co. Limited", kind="org") == ("linked", "un:22")
    assert ask("Islamic State", kind="org") == ("linked", "un:20")


def test_an_affiliate_is_not_its_parent(ask):
    assert ask("Islamic State Khorasan Province", kind="org") == ("linked", "un:21")
    assert ask("Islamic State Sahara Province", kind="org")[0] != "linked"
    assert ask("Islamic State Youth", kind="org")[0] != "linked"


def test_an_acronym_needs_context(ask):
    assert ask("IS", kind="org")[0] != "linked"
    assert ask("ISKP", "short for Islamic State Khorasan Province", kind="org") == ("linked", "un:21")


def test_a_generic_word_links_nothing(ask):
    for word in ("movement", "State", "Trading Company", "Ltd"):
        assert ask(word, kind="org")[0] != "linked"


def test_a_thing_of_one_word_is_nobody(ask):
    assert ask("Sierra")[0] != "linked"
    assert ask("Sierra", kind="")[0] != "linked"


def test_a_name_of_nobody(ask):
    assert ask("Wolfgang Schmitt", "born 1942")[0] == "nil"


def test_a_text_is_no_name(resolver):
    answer = resolver(NameQuery(query="a" * 10_001))
    assert answer.outcome is Outcome.NIL
    assert "10001 characters" in answer.fault


def test_a_group_that_bears_the_very_name_stands_beside_one_whose_facts_fit():
    """Facts told of a group often fit its parent and its branches too."""
    works = entry("ofac:1", "Qasr al-Anbya Works", "Qasr al-Anbya", kind=ORG)
    seat = entry(
        "un:1", "Qasr al-Anbiya Headquarters", "Qasr al-Anbiya", kind=ORG, titles=("Arm of the ZQRT in Tevar",)
    )
    with open_store(":memory:") as store:
        add(store, snapshot("2024-01-01", works, source="ofac"), snapshot("2024-01-01", seat))
        resolver = QueryResolver(view(store), name_index_of(store))
        found = resolver(NameQuery(query="Qasr al-Anbya", context="listed with the ZQRT in Tevar", kind="org"))
    assert found.outcome is Outcome.AMBIGUOUS
    assert {ref for candidate in found.candidates for ref in candidate.ids} == {"ofac:1", "un:1"}
