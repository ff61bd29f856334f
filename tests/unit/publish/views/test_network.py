"""The network: every tie can be quoted, its state follows from its sources, and what is left out is counted."""

import datetime as dt
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from onrecord.model.vocab import Relation
from onrecord.publish.views import layout
from onrecord.publish.views.layout import places_around
from onrecord.publish.views.network import NetworkChoice, network_among, network_of, ties_between
from onrecord.publish.views.network_drawing import draw_network
from onrecord.publish.views.tie_table import tie_table
from onrecord.record.held import open_record
from onrecord.record.profile import find_party
from onrecord.record.view import StoreView
from onrecord.store import open_store
from tests.unit.publish.views.records import parties, party, tie, view_of
from tests.unit.record import held_record

NOW = dt.date(2026, 11, 25)


def network(view, key="ann", most=500, **choice):
    return network_of(view, party(view, key), NetworkChoice(**choice), now=NOW, most=most)


def states(found):
    names = {node.key: node.party.name.removeprefix("Name of ") for node in found.nodes}
    return {(names[edge.one], edge.label, names[edge.other]): edge.state for edge in found.edges}


@pytest.mark.parametrize(
    ("ties", "state"),
    [
        ([{}], "asserted"),
        ([{"since": "2001", "until": "2004"}], "ended"),
        ([{"since": "2001", "until": "2030"}], "asserted"),
        # One source gives an end, the other none: it has not ended by all that is said.
        ([{"since": "2001", "until": "2004"}, {"source": "court"}], "asserted"),
        ([{"denied": True}], "disputed"),
        ([{}, {"source": "court", "disputed": True}], "disputed"),
    ],
)
def test_the_state_of_a_tie_follows_from_its_sources(ties, state):
    view = view_of(parties("ann", "ben"), *(tie("ann", "ben", "finances", **fields) for fields in ties))
    found = network(view)
    assert states(found) == {("ann", "finances", "ben"): state}
    assert len(found.edges[0].quotes) == len(ties)


def test_every_tie_of_the_starter_record_can_be_quoted():
    with open_record(":memory:") as record:
        view = record.view()
        found = network_of(view, find_party(view, "haqqani-network"), NetworkChoice(depth=2), now=NOW)
    assert len(found.edges) > 40
    for edge in found.edges:
        assert edge.quotes
        assert all(quote.cite.excerpt and quote.cite.title for quote in edge.quotes)
    assert {"asserted", "ended", "disputed"} == {edge.state for edge in found.edges}


def test_two_sources_of_one_tie_are_one_edge_and_can_be_asked_for():
    view = view_of(
        parties("ann", "ben", "cid"), tie("ann", "ben"), tie("ben", "ann", source="court"), tie("ann", "cid")
    )
    assert [edge.sources for edge in network(view).edges] == [2, 1]
    assert set(states(network(view, sources=2))) == {("ann", "linked to", "ben")}
    assert {node.party.name for node in network(view, sources=2).nodes} == {"Name of ann", "Name of ben"}


def test_a_day_leaves_ties_out_that_cannot_have_held():
    view = view_of(
        parties("ann", "ben", "cid", "dan"),
        tie("ann", "ben", "leads", since="2001", until="2004"),
        tie("ann", "cid", "leads", since="2010"),
        tie("ann", "dan", "leads"),
    )
    assert {other for _, _, other in states(network(view, on="2002-05-05"))} == {"ben", "dan"}
    assert {other for _, _, other in states(network(view, on="2012-05-05"))} == {"cid", "dan"}
    assert len(states(network(view, on="no day"))) == 3


def test_steps_and_the_cap_are_honest():
    chain = [tie(f"p{number}", f"p{number + 1}") for number in range(5)]
    leaves = [tie("p0", f"q{number}") for number in range(10)]
    view = view_of(
        parties(*(f"p{number}" for number in range(6)), *(f"q{number}" for number in range(10))), *chain, *leaves
    )
    assert [network(view, "p0", depth=depth).found for depth in (1, 2, 3)] == [12, 13, 14]
    capped = network(view, "p0", depth=2, most=5)
    assert (len(capped.nodes), capped.found) == (5, 13)
    shown = {node.key for node in capped.nodes}
    assert all(edge.one in shown and edge.other in shown for edge in capped.edges)
    assert network(view, "p0", depth=99).choice.depth == 3


def test_ties_among_some_parties_alone():
    view = view_of(
        parties("ann", "ben", "cid", "dan", "eve"),
        tie("ann", "ben"),
        tie("cid", "dan"),
        tie("dan", "eve"),
    )
    found = network_among(view, [party(view, key) for key in ("ann", "ben", "cid", "dan")], now=NOW)
    pairs = {frozenset((one, other)) for one, _, other in states(found)}
    assert pairs == {frozenset(("ann", "ben")), frozenset(("cid", "dan"))}
    assert len({(node.x, node.y) for node in found.nodes}) == 4


def test_ties_between_two_are_all_of_them_and_no_others():
    view = view_of(
        parties("ann", "ben", "cid"),
        tie("ann", "ben"),
        tie("ben", "ann", "finances", source="court"),
        tie("ann", "cid"),
    )
    found = ties_between(view, party(view, "ann"), party(view, "ben").id, now=NOW)
    assert [(edge.label, edge.quotes[0].cite.title) for edge in found] == [
        ("finances", "A court"),
        ("linked to", "A newspaper"),
    ]


def test_a_party_that_the_record_does_not_know_is_drawn_by_its_name():
    store = open_store(":memory:")
    known = held_record.party("ann", "Ann")
    said = held_record.tie("key:ann", Relation.FIGHTS, "Some Unknown Group")
    quoted = replace(said, cite=replace(said.cite, excerpt="It fights some group."))
    held_record.add(store, held_record.record_file("facts.toml", quoted, entities=(known,)))
    found = network(held_record.view(store))
    assert [(node.party.name, bool(node.party.id)) for node in found.nodes] == [
        ("Ann", True),
        ("Some Unknown Group", False),
    ]


def test_a_tie_without_words_to_quote_is_not_drawn_and_counted():
    store = open_store(":memory:")
    known = (held_record.party("ann", "Ann"), held_record.party("ben", "Ben"))
    said = held_record.tie("key:ann", Relation.FIGHTS, "key:ben")
    held_record.add(store, held_record.record_file("facts.toml", said, entities=known))
    found = network(held_record.view(store))
    assert (found.edges, found.unquoted, len(found.nodes)) == ((), 1, 1)


@pytest.mark.parametrize("count", [1, 2, 7, 40, 300])
def test_no_two_parties_are_drawn_over_each_other(count):
    nodes = ["middle", *(f"n{number:03d}" for number in range(count))]
    depths = {node: 0 if node == "middle" else 1 if int(node[1:]) < 20 else 2 for node in nodes}
    ties = [("middle" if int(node[1:]) < 20 else f"n{int(node[1:]) % 20:03d}", node) for node in nodes[1:]]
    places = places_around("middle", nodes, depths, ties)
    assert places.keys() == set(nodes)
    found = list(places.values())
    least = min(math.dist(one, other) for at, one in enumerate(found) for other in found[:at])
    assert least > 20.0


def moved_apart(places):
    """Each place compared with all before it."""
    found: list[layout.Place] = []
    for place in places:
        moved = place
        for _ in range(layout._MOST_MOVES):
            if all(math.dist(moved, other) >= layout._LEAST for other in found):
                break
            away = 1 + layout._LEAST / max(math.hypot(*moved), layout._LEAST)
            moved = layout.Place(round(moved.x * away, 1), round(moved.y * away, 1))
        found.append(moved)
    return found


@given(
    st.lists(
        st.tuples(
            st.one_of(st.integers(-40, 40).map(lambda n: n * 12.0), st.integers(-900, 900).map(lambda n: n / 10)),
            st.integers(-900, 900).map(lambda n: n / 10),
        ),
        max_size=60,
    )
)
def test_parties_compared_with_those_near_by_stand_as_if_compared_with_all(points):
    places = {f"n{number}": layout.Place(*point) for number, point in enumerate(points)}
    assert list(layout._apart(places).values()) == moved_apart(places.values())


def test_the_parties_of_a_step_are_read_at_once(monkeypatch):
    view = view_of(parties("ann", "ben", "cid", "dan"), tie("ann", "ben"), tie("ann", "cid"), tie("cid", "dan"))
    read = []
    ahead = StoreView.read_ahead

    def counted(self, ids):
        read.append(len(ids))
        ahead(self, ids)

    monkeypatch.setattr(StoreView, "read_ahead", counted)
    assert len(network(view, depth=3).nodes) == 4
    assert [count for count in read if count > 1] == [2]
    monkeypatch.setattr("onrecord.publish.views.network._MOST_ASKED", 2)
    some = network(view, depth=3)
    assert (some.more, len(some.nodes)) == (True, 3)


def test_the_table_sorts_by_any_column_and_keeps_what_is_unknown_last():
    view = view_of(
        parties("ann", "ben", "cid", "dan"),
        tie("ann", "ben", "leads", since="2005"),
        tie("ann", "cid", "leads", since="2001"),
        tie("ann", "dan", "leads"),
    )
    found = network(view)
    for sort, order in (
        ("since", ["2001-01-01", "2005-01-01", ""]),
        ("-since", ["2005-01-01", "2001-01-01", ""]),
        ("<script>", ["2005-01-01", "2001-01-01", ""]),
    ):
        assert [row.edge.since for row in tie_table(found, sort=sort).rows] == order, sort
    parts = [tie_table(found, number=number, per_part=2) for number in (1, 2, 9)]
    assert [(part.number, len(part.rows)) for part in parts] == [(1, 2), (2, 1), (2, 1)]


def test_ties_that_stand_alike_are_one_line_and_others_lie_beside_it():
    view = view_of(
        parties("ann", "ben"),
        tie("ann", "ben", "leads"),
        tie("ann", "ben", "finances"),
        tie("ann", "ben", "owns", until="2004"),
    )
    drawing = draw_network(network(view))
    assert sorted((line.state, line.labels) for line in drawing.ties) == [
        ("asserted", ("finances", "leads")),
        ("ended", ("owns",)),
    ]
    assert len({line.path for line in drawing.ties}) == 2
    # Both ends among the parties drawn, how far it bows out, its labels, and when it can have held.
    assert sorted(line.told for line in drawing.ties) == ["0 1 -17;finances, leads;/", "0 1 17;owns;/2004-12-31"]


def test_a_line_leads_to_what_is_said_of_an_end_that_the_record_does_not_know():
    with open_store(":memory:") as store:
        said = held_record.tie("key:ann", Relation.FIGHTS, "name:Ben & Söhne")
        quoted = replace(said, cite=replace(said.cite, excerpt="Ann fights them."))
        known = (held_record.party("ann", "Ann"),)
        held_record.add(store, held_record.record_file("facts.toml", quoted, entities=known))
        (line,) = draw_network(network(held_record.view(store))).ties
    assert line.beside == "name%3ABen%20%26%20S%C3%B6hne"
