"""The dossier: every value with its source, conflicts side by side, long lists in parts."""

import datetime as dt

import pytest

from onrecord.model.record import Name
from onrecord.publish.views.dossier import PER_PAGE, dossier_of
from onrecord.publish.views.facts import names_by_script
from onrecord.publish.views.spans import axis_over, edtf_words
from onrecord.record.held import open_record
from onrecord.record.profile import find_party
from tests.unit.publish.views.records import parties, party, tie, view_of

NOW = dt.date(2026, 11, 25)


def attribute(subject, name, value, source="paper"):
    return (
        f'[[attribute]]\nsubject = "{subject}"\nattribute = "{name}"\nvalue = "{value}"\n'
        f'source = "{source}"\nsays = "It gives {value}."'
    )


def dossier(view, key, **asked):
    return dossier_of(view, party(view, key), now=NOW, **asked)


@pytest.mark.parametrize(
    ("name", "values", "conflict"),
    [
        ("born", ("1966", "1966-05-01"), False),
        ("born", ("1966", "1968"), True),
        ("born", ("1966~", "1967"), False),
        ("died", ("2018-09-03", "2018-09-04"), True),
        ("gender", ("male", "Male"), False),
        ("nationality", ("Afghanistan", "Pakistan"), False),
    ],
)
def test_values_that_exclude_each_other_are_a_conflict(name, values, conflict):
    view = view_of(parties("ann"), attribute("ann", name, values[0]), attribute("ann", name, values[1], "court"))
    (fact,) = dossier(view, "ann").facts
    assert [value.value for value in fact.values] == list(values)
    assert [[cite.title for cite in value.sources] for value in fact.values] == [["A newspaper"], ["A court"]]
    assert fact.conflict is conflict
    assert [bool(value.against) for value in fact.values] == [conflict, conflict]


def test_one_value_of_two_sources_is_one_row_with_both():
    view = view_of(parties("ann"), attribute("ann", "born", "1966"), attribute("ann", "born", "1966", "court"))
    (fact,) = dossier(view, "ann").facts
    assert [[cite.title for cite in value.sources] for value in fact.values] == [["A newspaper", "A court"]]


def test_a_fact_of_another_party_is_no_fact_of_this_one():
    view = view_of(parties("ann", "ben"), attribute("ben", "born", "1966"), tie("ann", "ben"))
    assert dossier(view, "ann").facts == ()


def test_what_is_said_of_another_names_that_other():
    view = view_of(parties("ann", "ben"), tie("ben", "ann", "member_of", since="2001", until="2004"))
    (said,) = dossier(view, "ann").ties
    assert said.party is not None
    assert (said.party.name, said.after) == ("Name of ben", " member of this party")
    assert (said.span.first, said.span.last) == ("2001-01-01", "2004-12-31")


def test_many_statements_come_in_parts_and_none_is_lost():
    remarks = [
        f'[[remark]]\nsubject = "ann"\nsource = "paper"\nsays = "Remark {number}."'
        for number in range(2 * PER_PAGE + 5)
    ]
    view = view_of(parties("ann"), *remarks, attribute("ann", "born", "1966"))
    parts = [dossier(view, "ann", number=number).page for number in (1, 2, 3)]
    assert [len(part.statements) for part in parts] == [PER_PAGE, PER_PAGE, 6]
    assert len({item.id for part in parts for item in part.statements}) == 2 * PER_PAGE + 6
    assert dossier(view, "ann", number=99).page.number == 3
    assert dossier(view, "ann", number=-4).page.number == 1
    assert [item.type for item in dossier(view, "ann", type_="attribute").page.statements] == ["attribute"]
    assert dossier(view, "ann", type_="no such kind").page.total == 2 * PER_PAGE + 6


def test_names_stand_by_script_with_those_who_write_them():
    names = (Name(text="Ann"), Name(text="آن", script="Arab"), Name(text="Anna"))
    latin, arabic = names_by_script(names, {"Ann": ("un:A.1",)})
    assert [(name.text, name.sources) for name in latin.names] == [("Ann", ("un:A.1",)), ("Anna", ())]
    assert (arabic.title, [name.text for name in arabic.names]) == ("Arabic", ["آن"])


def test_the_starter_record_names_the_network_with_its_conflicting_foundings():
    with open_record(":memory:") as record:
        view = record.view()
        found = dossier_of(view, find_party(view, "haqqani-network"), now=NOW)
    founded = next(fact for fact in found.facts if fact.attribute == "founded")
    assert founded.conflict
    assert {value.value for value in founded.values} == {"197X", "198X"}
    assert all(value.sources for fact in found.facts for value in fact.values)
    assert {listing.title for listing in found.listings} >= {"UN list", "US State Department"}


def test_an_earlier_date_leaves_later_statements_out():
    view = view_of(parties("ann", "ben"), tie("ann", "ben", source="court"), as_of="2020-06-01")
    assert dossier(view, "ann").ties == ()


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2012-11-05", "2012-11-05"),
        ("1985~", "about 1985"),
        ("197X", "1970s"),
        ("../2018", "2018 or before"),
        ("2012/..", "2012 or after"),
        ("2012/2014~", "2012 – about 2014"),
        (None, ""),
    ],
)
def test_dates_in_words(edtf, words):
    assert edtf_words(edtf) == words


def test_an_axis_holds_every_day_in_whole_years():
    axis = axis_over(["2011-02-09", "", "1999-12-31"], now=dt.date(2021, 8, 24))
    assert axis is not None
    assert (axis.first, axis.last) == ("1999-01-01", "2021-12-31")
    assert all(1999 <= year <= 2022 for year in axis.years)
    assert 0.0 <= axis.at("1999-12-31") < axis.at("2011-02-09") < axis.at("2021-12-31") == 1.0
    assert axis_over(["", ""]) is None
