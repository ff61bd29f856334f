"""Parties that left a list: told as gone, dated by how long they had been there, or gone between two snapshots."""

import pytest

from onrecord.model.claim import DesignationClaim, IdentityClaim
from onrecord.model.vocab import Label, MentionKind
from tests.unit.check.checking import finding
from tests.unit.record.held_record import entry, snapshot

WORKS = entry("un:TBe.020", "Ormela Salt Works", kind=MentionKind.ORGANIZATION, listed_on="2003-06-27")
OTHER = entry("un:TBe.021", "Korva Banking House", kind=MentionKind.ORGANIZATION, listed_on="2003-06-27")
GONE = (snapshot("2021-01-01", WORKS, OTHER), snapshot("2021-08-01", OTHER))
GOING = (snapshot("2021-08-01", WORKS, OTHER), snapshot("2021-09-01", OTHER))
GOING_SLOWLY = (snapshot("2021-08-01", WORKS, OTHER), snapshot("2024-09-01", OTHER))
OPEN = {Label.NOT_IN_RECORD, Label.AMBIGUOUS, Label.REPORTED_ONLY}


def labels(text, lists=GONE, language="en", of=DesignationClaim):
    made = finding(text, lists=lists, language=language)
    rows = zip(made.resolution.reading.claims, made.verdicts, strict=True)
    return [row.label for claim, row in rows if isinstance(claim, of)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ormela Salt Works is gone from the UN list."),
        ("en", "Gone from the UN list is Ormela Salt Works."),
        ("en", "Ormela Salt Works has vanished from the UN list."),
        ("en", "The UN list has lost Ormela Salt Works."),
        ("fr", "Ormela Salt Works a disparu de la liste de l'ONU."),
        ("es", "Ormela Salt Works ha desaparecido de la lista de la ONU."),
        ("de", "Ormela Salt Works ist von der Liste der UNO verschwunden."),
        ("ru", "«Ormela Salt Works» исчезла из списка ООН."),
    ],
)
def test_who_is_gone_from_a_list_was_taken_off_it(language, text):
    assert labels(text, language=language) == [Label.SUPPORTED]
    assert labels(text.replace("Ormela Salt Works", "Korva Banking House"), language=language) == [Label.CONTRADICTED]


@pytest.mark.parametrize(
    "text",
    [
        "Gone from the UN list is Ormela Salt Works, listed since June 2003.",
        "The UN's list got shorter this week. Ormela Salt Works had been listed since 27 June 2003.",
        "The UN struck Ormela Salt Works from its list. The firm had been blacklisted since June 2003.",
    ],
)
def test_how_long_somebody_had_been_listed_is_told_of_the_time_before(text):
    found = labels(text)
    assert found
    assert set(found) == {Label.SUPPORTED}


def test_a_listing_of_today_is_still_contradicted_by_its_end():
    assert labels("Ormela Salt Works has been on the UN list since June 2003.") == [Label.CONTRADICTED]


def test_an_entry_that_the_next_snapshot_lacks_may_have_left_on_a_day_between():
    gone = "The UN struck Ormela Salt Works from its list."
    assert labels(gone, GOING) == [Label.SUPPORTED]
    assert set(labels(gone, GOING_SLOWLY)) <= OPEN
    assert set(labels("Ormela Salt Works is not on the UN list.", GOING)) <= OPEN
    assert labels(gone.replace("Ormela Salt Works", "Korva Banking House"), GOING) == [Label.CONTRADICTED]


def test_a_year_that_is_out_takes_nobody_off_a_list():
    text = "Ormela Salt Works is on the UN list. Korva Banking House joined it before the year was out."
    assert Label.CONTRADICTED not in labels(text, GOING)


def test_a_time_counted_from_birth_is_no_birth():
    vesk = entry("un:TBi.022", "Radu Orman Vesk")
    text = "Radu Orman Vesk is on the UN list. Radu Orman Vesk lived in Tarmona from birth until November 2013."
    assert labels(text, (snapshot("2021-08-01", vesk),), of=IdentityClaim) == []


def test_a_name_told_from_the_listed_one_is_not_called_listed():
    vesk = entry("un:TBi.022", "Radu Abdallah Vesk", remarks="Party chairman in Tarmona.")
    text = (
        'The UN list has "Radu Abdallah Vesk". The man on the list is a party chairman in Tarmona, and the politician'
        " Radu Abdul-Vesk is not on the UN list."
    )
    assert Label.CONTRADICTED not in labels(text, (snapshot("2021-08-01", vesk),))


FIRST = (snapshot("2021-11-01", OTHER),)
LATE = (snapshot("2023-11-01", OTHER),)


@pytest.mark.parametrize("name", ["Anton Merano", "Ormela Salt Works"])
def test_the_first_snapshot_held_bears_out_a_denial_of_the_months_before_it(name):
    lists = (*FIRST, snapshot("2021-08-01", WORKS, source="ofac"))
    denial = f"{name} is not on the UN list."
    assert labels(denial, lists) == [Label.SUPPORTED]
    assert set(labels(denial, (*LATE, snapshot("2021-08-01", WORKS, source="ofac")))) <= OPEN
    assert set(labels(f"{name} is on the UN list.", lists)) <= OPEN


def test_a_departure_of_before_a_snapshot_that_has_the_entry_is_contradicted():
    text = "The UN listed Ormela Salt Works in June 2003. The firm was taken off in 2016."
    assert labels(text, lists=GOING_SLOWLY)[-1] is Label.CONTRADICTED


def test_who_never_came_off_stands_on_the_list_held():
    text = "The UN listed Ormela Salt Works in June 2003. The firm has never come off."
    assert labels(text, lists=GOING_SLOWLY)[-1] is Label.SUPPORTED
    assert labels(text)[-1] is not Label.SUPPORTED
