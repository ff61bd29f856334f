"""match_names on a small invented record: outcomes, safety, broken names, and any text at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.record import DateValue
from onrecord.model.vocab import MentionKind, Outcome
from onrecord.record.held import open_record
from onrecord.resolve.match import match_names
from onrecord.resolve.query import NameQuery, QueryAnswer
from tests.unit.record.held_record import add, entry, snapshot

RADU = entry("un:TBi.002", "Radu Vesk", born_at=("Belmora",), nationalities=("Belmora",))
PAVEL = entry("un:TBi.003", "Pavel Vesk", nationalities=("Belmora",))
BRIGADE = entry("un:TBe.001", "Tarvin Brigade", kind=MentionKind.ORGANIZATION)


@pytest.fixture(scope="module")
def record():
    with open_record(":memory:") as held:
        add(held.store, snapshot("2020-12-01", BRIGADE, RADU, PAVEL))
        yield held


def ask(record, *queries: str | NameQuery, **options) -> list[QueryAnswer]:
    return list(match_names(queries, record, **options))


def test_an_organisation_is_linked_and_a_person_by_name_alone_is_not(record):
    brigade, radu = ask(record, "The Tarvin Brigade", "Radu Vesk")
    assert (brigade.outcome, brigade.candidates[0].ids) == (Outcome.LINKED, ("un:TBe.001",))
    assert radu.outcome is Outcome.AMBIGUOUS


def test_a_person_is_linked_with_a_reason_and_no_brother_is(record):
    (told,) = ask(record, NameQuery(query="Radu Vesk", context="a national of Belmora", kind="person"))
    assert (told.outcome, told.candidates[0].ids) == (Outcome.LINKED, ("un:TBi.002",))
    (brother,) = ask(record, NameQuery(query="Ion Vesk", context="a national of Belmora", kind="person"))
    assert brother.outcome is not Outcome.LINKED


def test_answers_come_in_the_order_of_the_names_and_with_no_more_candidates_than_asked(record):
    answers = ask(record, "Vesk", "nobody at all", "Vesk", limit=1)
    assert [answer.query for answer in answers] == ["Vesk", "nobody at all", "Vesk"]
    assert all(len(answer.candidates) <= 1 for answer in answers)


def test_what_is_no_name_gets_an_answer_with_its_fault(record):
    answers = ask(record, "", " \t", "\ud800", "a" * 10_001)
    assert all(answer.outcome is Outcome.NIL and answer.fault for answer in answers)


@pytest.mark.parametrize(
    "text", ["!!! ...", "🙂🙂", "\0\0", "\u202e\u200b", "ibn", "al-", "5", "Аhmed Кhan", "\u0301" * 99]
)
def test_what_has_no_letters_of_a_name_is_nobody(record, text):
    (answer,) = ask(record, text)
    assert answer.outcome is Outcome.NIL
    assert not answer.fault


@pytest.mark.parametrize(
    "text",
    [
        "Tarvin\u200b Bri\u200cgade",
        "\u202eTarvin Brigade\u202c",
        "TARVIN  BRIGADE\0",
        "🙂 Tarvin Brigade",
        "Ｔａｒｖｉｎ Brigade",
    ],
)
def test_what_cannot_be_seen_changes_nothing(record, text):
    (answer,) = ask(record, text)
    assert (answer.outcome, answer.query) == (Outcome.LINKED, text)


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(["", "person", "org", "?"]))
def test_any_text_gets_an_answer(record, text, told, kind):
    query = NameQuery(query=text, context=told, kind=kind, properties={"birthDate": told, "country": [None, text, 5]})
    (answer,) = ask(record, query)
    assert answer.outcome is Outcome.NIL or answer.candidates


def test_two_words_read_as_one_are_no_part_of_a_longer_name():
    """`Ahmed Khan` is not `Ahmedian`: a year of birth must not link such a pair (issue 4)."""
    held = entry("un:TBi.009", "Ali Akbar Ahmedian", born=(DateValue(edtf="1960"),))
    with open_record(":memory:") as record:
        add(record.store, snapshot("2020-12-01", held))
        (answer,) = ask(record, NameQuery(query="Ahmed Khan", context="born 1960", kind="person"))
    assert answer.outcome is not Outcome.LINKED
