"""The view: what counts as of a date, by snapshots, by publication, and for this run only."""

import datetime as dt
import time

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import NotFound
from onrecord.model.ids import content_id
from onrecord.model.quantity import Estimate
from onrecord.model.record import (
    AttributeStatement,
    Attribution,
    Event,
    Figure,
    ListingStatement,
    RemarkStatement,
    TieStatement,
)
from onrecord.model.time import parse_edtf
from onrecord.model.undertaking import Agreement, Commitment
from onrecord.model.vocab import Certainty, MentionKind, Mode, NameQuality, Relation
from onrecord.record.corrections import CorrectionDecision, correct
from onrecord.record.files import FileEntity
from onrecord.record.narrative import statements_from_entry
from onrecord.record.view import StoreView
from onrecord.store import open_store
from onrecord.text.normalize import fold
from tests.unit.record.held_record import (
    add,
    cite,
    entry,
    listings_of,
    of_ref,
    party,
    record_file,
    remark,
    role,
    snapshot,
    statements_of,
    tie,
    view,
)

ANN = entry("un:A.1", "Ann Alpha", "Anna Alfa", listed_on="2011-02-09", programmes=("Sample",))
BOB = entry("un:A.2", "Bob Beta", listed_on="2019-05-01", programmes=("Sample",))
NET = entry("un:E.1", "Gamma Network", kind=MentionKind.ORGANIZATION, listed_on="2012-11-05")
GONE = "2015-06-01"


@pytest.fixture
def store():
    with open_store(":memory:") as opened:
        yield opened


def test_what_fields_say_and_what_texts_say_are_the_statements_of_the_entry(store):
    told = entry(
        *("un:A.3", "Cam Gamma", "Kam Gamma", "KAM"),
        nationalities=("Sampleland",),
        gender="male",
        titles=("Minister of Sample Affairs",),
        remarks="Leader of Gamma Network (XTe.001). Visited a place.",
        linked_to=("Delta Group",),
        updated_on=("2020-01-05",),
    )
    load = snapshot("2021-02-03", told)
    add(store, load, snapshot("2021-03-03", told))
    shown = statements_of(view(store, "2021-02-10"), "un:A.3")
    mine = of_ref(view(store), "un:A.3").id
    expected = statements_from_entry(told, load.snapshot)
    assert [item.id for item in shown] == [item.id for item in expected]
    assert [item.cite for item in shown] == [item.cite for item in expected]
    assert all(item.subject == mine for item in shown)
    kept = store._rows("SELECT count(*) FROM statements WHERE entry IS NOT NULL")[0][0]
    assert 0 < kept < len(expected), "what the fields say is made when asked for"


# ------------------------------------------------------------------------------------- snapshots and as-of


def test_the_nearest_snapshot_not_later_than_as_of_speaks(store):
    add(store, *(snapshot(day, ANN) for day in ("2014-01-01", "2016-01-01", "2018-01-01")))
    seen = view(store, "2016-01-01/2016-03-01")
    assert listings_of(seen, "un:A.1") == [("un", "2016-01-01")]
    assert [found.date for found in seen.around("un") if found] == ["2016-01-01", "2018-01-01"]


def test_the_last_day_of_the_as_of_interval_decides(store):
    add(store, snapshot("2014-01-01", ANN), snapshot("2016-01-15", ANN))
    assert listings_of(view(store, "2016-01-01/2016-01-31"), "un:A.1") == [("un", "2016-01-15")]


def test_without_a_snapshot_before_the_one_after_speaks_and_says_so(store):
    add(store, snapshot("2020-01-01", ANN))
    seen = view(store, "2010-01-01")
    assert listings_of(seen, "un:A.1") == [("un", "2020-01-01")]
    assert seen.around("un")[0] is None


def test_a_later_snapshot_shows_a_listing_that_it_dates_before_as_of(store):
    add(store, snapshot("2018-01-01", ANN), snapshot("2021-01-01", ANN, BOB))
    assert listings_of(view(store, "2020-01-01"), "un:A.2") == [("un", "2021-01-01")]
    assert listings_of(view(store, "2019-04-30"), "un:A.2") == []


def test_an_entry_listed_between_two_snapshots_says_what_it_said_unless_it_was_updated_later(store):
    told = entry("un:A.2", "Bob Beta", listed_on="2019-05-01", born_at=("Sampletown",), updated_on=("2019-06-01",))
    changed = entry("un:A.3", "Cam Gamma", listed_on="2019-05-01", titles=("Chief",), updated_on=("2020-06-01",))
    add(store, snapshot("2018-01-01", ANN), snapshot("2021-01-01", told, changed))
    seen = view(store, "2020-01-01")
    assert {type(item).__name__ for item in statements_of(seen, "un:A.2")} == {"ListingStatement", "AttributeStatement"}
    assert [type(item) for item in statements_of(seen, "un:A.3")] == [ListingStatement]


def test_a_birthplace_holds_for_all_time_whenever_the_entry_was_updated(store):
    told = entry("un:A.3", "Cam Gamma", listed_on="2019-05-01", born_at=("Sampletown",), updated_on=("2020-06-01",))
    add(store, snapshot("2018-01-01", ANN), snapshot("2021-01-01", told))
    kinds = {type(item) for item in statements_of(view(store, "2020-01-01"), "un:A.3")}
    assert kinds == {ListingStatement, AttributeStatement}


def test_a_snapshot_in_between_that_lacks_the_entry_hides_the_listing(store):
    add(store, snapshot("2019-12-01", ANN), snapshot("2021-01-01", ANN, BOB))
    assert listings_of(view(store, "2020-01-01"), "un:A.2") == []


def test_an_incomplete_snapshot_shows_no_absence(store):
    add(store, snapshot("2014-01-01", ANN), snapshot("2016-01-01", BOB, complete=False))
    assert listings_of(view(store, "2017-01-01"), "un:A.1") == [("un", "2014-01-01")]


def test_delisting_shows_by_absence(store):
    add(store, snapshot("2014-01-01", ANN, BOB), snapshot(GONE, BOB))
    seen = view(store, "2016-01-01")
    assert statements_of(seen, "un:A.1") == ()
    (presence,) = seen.presences(of_ref(seen, "un:A.1").id, "un")
    assert (presence.snapshot.date, presence.entry) == (GONE, None)
    assert listings_of(view(store, "2015-01-01"), "un:A.1") == [("un", "2014-01-01")]


def test_known_now_shows_no_listing_of_an_entry_that_was_taken_off(store):
    told = entry("un:A.1", "Ann Alpha", listed_on="2011-02-09", born_at=("Sampletown",))
    add(store, snapshot("2014-01-01", told, BOB), snapshot(GONE, BOB))
    for as_of in ("2016-01-01", None):
        seen = view(store, as_of, Mode.KNOWN_NOW)
        assert listings_of(seen, "un:A.1") == []
        assert "Sampletown" in {getattr(item, "value", "") for item in statements_of(seen, "un:A.1")}


def test_known_now_keeps_what_any_version_of_an_entry_said_once(store):
    one = entry("un:A.1", "Ann Alpha", listed_on="2011-02-09", born_at=("Sampletown",))
    two = entry("un:A.1", "Ann Alpha", listed_on="2011-02-09", born_at=("Otherville",))
    add(store, snapshot("2014-01-01", one), snapshot("2016-01-01", two), snapshot("2018-01-01", two))
    now = statements_of(view(store, "2014-06-01", Mode.KNOWN_NOW), "un:A.1")
    assert [item.cite.snapshot for item in now if getattr(item, "value", "") == "Otherville"] == ["2018-01-01"]
    then = statements_of(view(store, "2014-06-01"), "un:A.1")
    assert {getattr(item, "value", "") for item in then} >= {"Sampletown"}
    assert "Otherville" not in {getattr(item, "value", "") for item in then}


def test_presences_name_the_snapshots_on_both_sides(store):
    add(store, snapshot("2014-01-01", ANN), snapshot("2016-01-01", BOB), snapshot("2018-01-01", ANN))
    seen = view(store, "2015-01-01")
    assert [(p.snapshot.date, p.entry) for p in seen.presences(of_ref(seen, "un:A.1").id, "un")] == [
        ("2014-01-01", ANN),
        ("2016-01-01", None),
    ]
    assert seen.sources() == ("un",)
    assert seen.presences(of_ref(seen, "un:A.1").id, "ofac") == ()


def test_a_listing_copied_into_a_record_file_ends_where_a_newer_snapshot_lacks_the_entry(store):
    copied = ListingStatement(
        id="stm-1", subject="key:ann", cite=cite("un", ref="un:A.1", snapshot="2014-01-01"), authority="un"
    )
    ann = party("ann", "Ann Alpha", kind=MentionKind.PERSON, refs=("un:A.1",))
    add(store, record_file("facts.toml", copied, entities=(ann,)))
    assert len(listings_of(view(store, "2016-01-01"), "un:A.1")) == 1
    add(store, snapshot(GONE, BOB))
    assert listings_of(view(store, "2016-01-01"), "un:A.1") == []
    assert len(listings_of(view(store, "2015-01-01"), "un:A.1")) == 1


# ------------------------------------------------------------------------------------------- parties and names


def test_look_up_gives_the_bearers_with_their_own_spelling(store):
    add(store, snapshot("2014-01-01", ANN, entry("un:A.3", "Anna ALFA", "Third Name")))
    found = view(store).look_up({"anna alfa", "third name", "nobody at all"})
    assert sorted(hit.name.text for hit in found["anna alfa"]) == ["Anna ALFA", "Anna Alfa"]
    assert set(found) == {"anna alfa", "third name"}


def test_a_record_file_names_the_party_of_several_lists(store):
    ofac = entry("ofac:77", "ALPHA, Ann Maria")
    together = party("ann", "Ann Alpha (curated)", kind=MentionKind.PERSON, refs=("ofac:77", "un:A.1"))
    add(store, snapshot("2014-01-01", ANN), snapshot("2014-02-01", ofac, source="ofac"))
    assert of_ref(view(store), "un:A.1").id != of_ref(view(store), "ofac:77").id
    add(store, record_file("facts.toml", entities=(together,)))
    entity = of_ref(view(store), "un:A.1")
    assert entity == of_ref(view(store), "ofac:77")
    assert entity.name == "Ann Alpha (curated)"
    assert entity.id == content_id("ent", "ofac:77")
    assert entity.refs == ("ofac:77", "un:A.1")
    assert {"ALPHA, Ann Maria", "Anna Alfa"} <= {name.text for name in entity.names}


def test_a_party_without_an_official_id_has_an_id_of_its_key(store):
    add(store, record_file("facts.toml", entities=(party("delta-group", "Delta Group"),)))
    (hit,) = view(store).look_up({"delta group"})["delta group"]
    assert hit.entity_id == content_id("ent", "key:delta-group")


def test_names_that_fold_alike_are_one_name_of_the_better_quality(store):
    add(
        store, snapshot("2014-01-01", ANN), snapshot("2015-01-01", entry("un:A.1", "ANNA ALFA", listed_on="2011-02-09"))
    )
    entity = of_ref(view(store), "un:A.1")
    assert [name.quality for name in entity.names if fold(name.text) == "anna alfa"] == [NameQuality.PRIMARY]


def test_an_unknown_party_is_not_found(store):
    with pytest.raises(NotFound):
        view(store).entity("ent-000000000000")
    assert view(store).entity_of_ref("un:X.9") is None
    assert view(store).statements("ent-000000000000") == ()


# ------------------------------------------------------------------------------------------------- references


def test_references_by_id_key_and_name_become_entity_ids(store):
    add(
        store,
        snapshot("2014-01-01", ANN, NET),
        record_file(
            "facts.toml",
            role("ref:un:A.1", "name:Gamma Network"),
            tie("key:delta", Relation.ALLIED_WITH, "Gamma Network"),
            remark("key:delta", "a remark", mentions=("name:Ann Alpha", "name:Nobody Known")),
            entities=(party("delta", "Delta Group"),),
        ),
    )
    seen = view(store)
    net, ann = of_ref(seen, "un:E.1"), of_ref(seen, "un:A.1")
    told = [item for item in seen.statements(net.id) if item.cite.source == "a-report"]
    assert {item.subject for item in told} == {ann.id, content_id("ent", "key:delta")}
    (said,) = [item for item in seen.statements(ann.id) if isinstance(item, RemarkStatement)]
    assert said.mentions == (ann.id, "name:Nobody Known")
    assert net.relatives == tuple(sorted({ann.id, content_id("ent", "key:delta")}))


def test_a_name_that_several_bear_stays_a_name(store):
    add(
        store,
        snapshot("2014-01-01", entry("un:A.1", "Ann Alpha"), entry("un:A.3", "Ann Alpha"), NET),
        record_file("facts.toml", tie("ref:un:E.1", Relation.LEADS, "name:Ann Alpha")),
    )
    (told,) = [item for item in statements_of(view(store), "un:E.1") if isinstance(item, TieStatement)]
    assert told.other == "name:Ann Alpha"


@pytest.mark.parametrize(
    ("name", "relation"), [("Gamma", Relation.LEADS), ("Gamma Network", Relation.CHILD_OF), ("HQ Gam", Relation.LEADS)]
)
def test_a_single_word_a_weak_name_or_another_kind_does_not_resolve(store, name, relation):
    from onrecord.model.record import Entry, Name

    net = Entry(
        source="un",
        id="E.1",
        kind=MentionKind.ORGANIZATION,
        names=(Name(text="Gamma Network"), Name(text="Gamma"), Name(text="HQ Gam", quality=NameQuality.WEAK)),
    )
    add(store, snapshot("2014-01-01", ANN, net), record_file("facts.toml", tie("ref:un:A.1", relation, f"name:{name}")))
    (told,) = [item for item in statements_of(view(store), "un:A.1") if isinstance(item, TieStatement)]
    assert told.other == f"name:{name}"


def test_an_organization_and_a_person_of_one_name_are_told_apart_by_the_slot(store):
    person = entry("un:A.9", "Gamma Network")
    add(
        store, snapshot("2014-01-01", ANN, NET, person), record_file("f.toml", role("ref:un:A.1", "name:Gamma Network"))
    )
    assert of_ref(view(store), "un:A.1").relatives == (of_ref(view(store), "un:E.1").id,)


def test_an_unrelated_record_file_changes_no_other_statement(store):
    add(store, snapshot("2014-01-01", ANN, BOB, NET), record_file("a.toml", role("ref:un:A.1", "ref:un:E.1")))
    before = {
        ref: (of_ref(view(store), ref), statements_of(view(store), ref)) for ref in ("un:A.1", "un:A.2", "un:E.1")
    }
    other = (party("x", "Unrelated Party"), party("y", "Another Party"))
    add(store, record_file("b.toml", tie("key:x", Relation.FIGHTS, "key:y"), entities=other))
    after = {ref: (of_ref(view(store), ref), statements_of(view(store), ref)) for ref in before}
    assert after == before


# ------------------------------------------------------------------------------------------- the clock of sources

days = st.dates(min_value=dt.date(2000, 1, 1), max_value=dt.date(2030, 12, 31))
published = st.one_of(
    st.none(),
    days.map(lambda day: day.isoformat()),
    days.map(lambda day: f"{day:%Y-%m}"),
    days.map(lambda day: f"{day:%Y}"),
)


@given(dates=st.lists(published, min_size=1, max_size=5), as_of=days)
def test_known_then_never_shows_what_was_published_after_as_of(dates, as_of):
    statements = [remark("key:a", f"remark {i}", published=date) for i, date in enumerate(dates)]
    figures = tuple(Figure(cite=cite(published=date), value=Estimate(low=i, high=i)) for i, date in enumerate(dates))
    event = Event(id="e", name="e", kind="attack", date="2000-01-01", figures=figures)
    file = record_file("facts.toml", *statements, entities=(party("a", "Party A"),), events=(event,))
    with open_store(":memory:") as store:
        add(store, file)
        for seen in (view(store, as_of.isoformat()), view(store, as_of.isoformat(), extra=[file])):
            shown = seen.statements(content_id("ent", "key:a"))
            cites = [item.cite for item in shown] + [f.cite for e in seen.events() for f in e.figures]
            for shown_cite in cites:
                assert shown_cite.published is None or parse_edtf(shown_cite.published).first <= as_of
            kept = [date for date in dates if date is None or parse_edtf(date).first <= as_of]
            assert len(shown) == len(kept)
            assert len(cites) == 2 * len(kept)
        assert len(view(store, as_of.isoformat(), Mode.KNOWN_NOW).statements(content_id("ent", "key:a"))) == len(dates)


def test_an_end_that_lies_after_as_of_was_not_known_then(store):
    ended = msgspec.structs.replace(role("key:a", None), until="2024-12-11", note="The end is the day of his death.")
    file = record_file("facts.toml", ended, entities=(party("a", "Party A"),))
    add(store, file)
    for extra in ((), [file]):
        (then,) = view(store, "2021-08-19", extra=extra).statements(content_id("ent", "key:a"))
        assert (then.until, then.note) == (None, "")
        (later,) = view(store, "2024-12-31", extra=extra).statements(content_id("ent", "key:a"))
        assert later.until == "2024-12-11"
    (now,) = view(store, "2021-08-19", Mode.KNOWN_NOW).statements(content_id("ent", "key:a"))
    assert now.until == "2024-12-11"


def test_events_after_as_of_are_left_out_and_parties_resolved(store):
    early = Event(
        id="early",
        name="early",
        kind="attack",
        date="2017-05-31",
        cites=(cite(published="2017-06-01"),),
        attributions=(
            Attribution(cite=cite(published="2017-06-01"), party="name:Gamma Network", how="blamed"),
            Attribution(cite=cite(published="2018-01-01"), party="name:Gamma Network", how="denied"),
        ),
        participants=("ref:un:A.1",),
    )
    late = Event(id="late", name="late", kind="attack", date="2019-01-01")
    untold = Event(id="untold", name="untold", kind="attack", date="2017-01-01", cites=(cite(published="2020"),))
    add(store, snapshot("2014-01-01", ANN, NET), record_file("facts.toml", events=(early, late, untold)))
    seen = view(store, "2017-12-31")
    (event,) = seen.events()
    assert [(item.party, item.how) for item in event.attributions] == [(of_ref(seen, "un:E.1").id, "blamed")]
    assert event.participants == (of_ref(seen, "un:A.1").id,)
    assert [item.id for item in view(store, "2017-12-31", Mode.KNOWN_NOW).events()] == ["early", "late", "untold"]
    assert [item.id for item in view(store).events()] == ["early", "late", "untold"]


def test_agreements_signed_after_as_of_are_left_out_and_parties_resolved(store):
    bound = Commitment(
        id="c", clause="1", paraphrase="p", bearer="key:x", modality="must", objects=("name:Gamma Network",)
    )
    deal = Agreement(
        id="deal", title="Deal", names=("Deal",), date="2020-02-29", parties=("key:x",), commitments=(bound,)
    )
    add(
        store, snapshot("2014-01-01", NET), record_file("f.toml", entities=(party("x", "Party X"),), agreements=(deal,))
    )
    assert view(store, "2020-02-28").agreements() == ()
    seen = view(store, "2020-02-29")
    (shown,) = seen.agreements()
    assert shown.parties == (content_id("ent", "key:x"),)
    assert shown.commitments[0].bearer == content_id("ent", "key:x")
    assert shown.commitments[0].objects == (of_ref(seen, "un:E.1").id,)


def test_two_files_that_tell_of_one_event_stand_side_by_side(store):
    def told(number):
        figure = Figure(cite=cite(f"source-{number}"), value=Estimate(low=number, high=number))
        return Event(id="e", name="e", kind="attack", date="2017-05-31", figures=(figure,))

    add(store, record_file("a.toml", events=(told(1),)), record_file("b.toml", events=(told(2),)))
    (event,) = view(store, extra=[record_file("c.toml", events=(told(1), told(3)))]).events()
    assert [figure.value.low for figure in event.figures] == [1, 2, 3]


# ------------------------------------------------------------------------------------------ files of this run only


def test_a_file_of_this_run_counts_like_one_that_is_added(store):
    file = record_file(
        "facts.toml",
        role("key:ann", "name:Gamma Network"),
        tie("key:new", Relation.ALLIED_WITH, "ref:un:E.1"),
        entities=(
            FileEntity(
                key="ann", kind=MentionKind.PERSON, name="Ann A.", names=(ANN.names[0],), refs=("ofac:77", "un:A.1")
            ),
            party("new", "New Party"),
        ),
    )
    ofac = entry("ofac:77", "ALPHA, Ann Maria")
    add(store, snapshot("2014-01-01", ANN, NET), snapshot("2014-02-01", ofac, source="ofac"))
    alone = view(store, "2015-01-01")
    run = view(store, "2015-01-01", extra=[file])
    seen = {ref: (of_ref(run, ref).id, statements_of(run, ref)) for ref in ("un:A.1", "ofac:77", "un:E.1")}
    relatives = {ref: of_ref(run, ref).relatives for ref in seen}
    names = run.look_up({"ann alpha", "alpha ann maria", "new party"})
    assert statements_of(view(store, "2015-01-01"), "un:E.1") == statements_of(alone, "un:E.1")
    add(store, file)
    kept = view(store, "2015-01-01")
    assert {ref: (of_ref(kept, ref).id, statements_of(kept, ref)) for ref in seen} == seen
    assert {ref: of_ref(kept, ref).relatives for ref in seen} == relatives
    assert {key: {hit.entity_id for hit in hits} for key, hits in names.items()} == {
        key: {hit.entity_id for hit in hits} for key, hits in kept.look_up(set(names)).items()
    }


def test_a_file_of_this_run_that_is_held_too_is_told_once(store):
    file = record_file("facts.toml", remark("key:a", "once"), entities=(party("a", "Party A"),))
    add(store, file)
    assert len(view(store, extra=[file]).statements(content_id("ent", "key:a"))) == 1


def test_a_file_of_this_run_says_more_of_a_party_of_the_store_by_its_key(store):
    add(store, record_file("facts.toml", entities=(party("a", "Party A"),)))
    seen = view(store, extra=[record_file("more.toml", remark("key:a", "more"))])
    assert [getattr(item, "text", "") for item in seen.statements(content_id("ent", "key:a"))] == ["more"]


# -------------------------------------------------------------------------------------------------- many at once


def many_told_of(store):
    """Two lists through time, a file held, a correction, and a file of this run that makes two parties one."""
    updated = entry("un:A.1", "Ann Alpha", listed_on="2011-02-09", programmes=("Sample", "Other"), gender="female")
    told = entry("un:E.2", "Delta Group", kind=MentionKind.ORGANIZATION, remarks="Allied with Gamma Network (E.1).")
    copied = ListingStatement(
        id="stm-copied",
        subject="ref:un:A.2",
        cite=cite(published="2019-06-01", ref="un:A.2", snapshot="2019-06-01"),
        authority="un",
        since="2019-05-01",
    )
    dated = remark("key:cam", "a dated remark", published="2018-03-01", mentions=("name:Ann Alpha", "ref:un:E.1"))
    held = record_file(
        "held.toml",
        copied,
        dated,
        tie("ref:un:A.1", Relation.ALLIED_WITH, "key:cam"),
        tie("key:cam", Relation.FIGHTS, "name:Nobody Known"),
        msgspec.structs.replace(role("key:cam", "name:Gamma Network"), until="2022-01-01", note="ended"),
        entities=(party("cam", "Cam Gamma", kind=MentionKind.PERSON),),
    )
    add(
        store,
        snapshot("2014-01-01", ANN, NET),
        snapshot("2019-06-01", updated, BOB, NET, told),
        snapshot("2023-01-01", updated, told),
        snapshot("2015-01-01", entry("ofac:77", "ALPHA, Ann Maria"), source="ofac"),
        held,
    )
    correct(store, dated.id, CorrectionDecision.CORRECTED, reason="misread", by="a person", at="2026-01-01T00:00:00Z")
    same = FileEntity(
        key="ann", kind=MentionKind.PERSON, name="Ann A.", names=(ANN.names[0],), refs=("ofac:77", "un:A.1")
    )
    return record_file("run.toml", remark("key:ann", "of this run", mentions=("key:cam",)), entities=(same,))


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("as_of", [None, "2014-06-01", "2018-12-31", "2020", "2024"])
@pytest.mark.parametrize("is_extra", [False, True])
@pytest.mark.parametrize("is_corrected", [False, True])
def test_what_is_read_at_once_is_what_is_read_one_by_one(store, mode, as_of, is_extra, is_corrected):
    file = many_told_of(store)

    def fresh():
        return StoreView(
            store,
            parse_edtf(as_of) if as_of else None,
            mode,
            (file,) if is_extra else (),
            corrected=is_corrected,
        )

    ids = [*(found.id for found in store.entities()), content_id("ent", "key:ann"), "ent-000000000000"]
    one_by_one = {entity_id: fresh().statements(entity_id) for entity_id in ids}
    parties_alone = {entity_id: found for entity_id in ids for found in fresh().entities([entity_id]).values()}
    seen = fresh()
    seen.read_ahead(ids)
    assert {entity_id: seen.statements(entity_id) for entity_id in ids} == one_by_one
    assert seen.entities(ids) == parties_alone
    assert sum(map(bool, one_by_one.values())) >= 4
    assert any(item.certainty is Certainty.UNVERIFIED for said in one_by_one.values() for item in said) == (
        is_corrected and (as_of != "2014-06-01" or mode is Mode.KNOWN_NOW)
    )


def test_what_was_read_ahead_is_not_asked_for_again_and_many_are_read_by_few_queries(store):
    many_told_of(store)
    ids = [found.id for found in store.entities()]
    asked: list[str] = []
    counts = []
    for some in (ids[:2], ids):
        seen = view(store)
        store._connection.set_trace_callback(asked.append)
        seen.read_ahead(some)
        counts.append(len(asked))
        asked.clear()
        assert sum(len(seen.statements(entity_id)) for entity_id in some) > 0
        assert not asked
        store._connection.set_trace_callback(None)
    assert max(counts) <= 10


# -------------------------------------------------------------------------------------------------------- speed


@pytest.mark.slow
def test_a_large_store_answers_in_milliseconds(tmp_path):
    path = tmp_path / "record.sqlite"
    entries = [
        entry(f"un:N.{i}", f"Name{i} Surname{i % 97}", f"Alias{i} Surname", listed_on="2011-01-01")
        for i in range(10_000)
    ]
    with open_store(path) as store, store.writer() as writer:
        from onrecord.record.index import rebuild_index
        from onrecord.record.load import _state

        for year in range(2014, 2019):
            load = snapshot(f"{year}-01-01", *entries)
            writer.put_snapshot(load.snapshot, ((item, "") for item in load.entries), _state())
        rebuild_index(writer)
    start = time.perf_counter()
    with open_store(path) as store:
        seen = view(store, "2016-06-01")
        assert len(seen.look_up({f"name{i} surname{i % 97}" for i in range(0, 10_000, 100)})) == 100
        assert listings_of(seen, "un:N.500") == [("un", "2016-01-01")]
    # A bound with room for a busy machine; measured: 3 ms.
    assert time.perf_counter() - start < 0.1
