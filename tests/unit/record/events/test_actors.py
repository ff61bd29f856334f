"""The UCDP actor list: every tie in its columns, none from a name, and no name that links alone."""

import csv
import re

import pytest

from onrecord.errors import RecordError
from onrecord.model.record import TieStatement
from onrecord.model.vocab import MentionKind, NameQuality, Relation
from onrecord.record.events import read_events
from onrecord.record.held import open_record
from tests.shared import SHARED
from tests.unit.record.events.tables import ACTOR, ACTOR_COLUMNS, write

REAL = SHARED / "lists/ucdp/actor_skytheacademic/ucdp-actor-221.csv"
needs_actors = pytest.mark.skipif(not REAL.is_file(), reason="needs the UCDP actor list in ../shared")

OTHER = {"ActorId": "78", "NameData": "Red Front", "Org": "1"}


def read(folder, *rows):
    return read_events(write(folder / "actors.csv", ACTOR_COLUMNS, *rows))


def ties_of(load):
    return [item for item in load.file.statements if isinstance(item, TieStatement)]


def id_of(record, ref):
    entity = record.view().entity_of_ref(ref)
    assert entity is not None
    return entity.id


def test_names_of_all_columns_are_weak(tmp_path):
    row = ACTOR | {"NameOrigFull": "n/a", "NewName": "AA, BB", "NewNameFullEng": "Alpha Army, Beta Band"}
    (entity,) = read(tmp_path, row).file.entities
    assert {name.text for name in entity.names} == {"BF", "Blue Front", "AA", "BB", "Alpha Army", "Beta Band"}
    assert {name.quality for name in entity.names} == {NameQuality.WEAK}
    assert entity.refs == ("ucdp-actor:77",)


def test_name_with_a_comma_is_one_name_where_the_columns_do_not_agree(tmp_path):
    row = ACTOR | {"NewName": "AA", "NewNameFullEng": "Front for Land, Bread and Peace"}
    (entity,) = read(tmp_path, row).file.entities
    assert "Front for Land, Bread and Peace" in {name.text for name in entity.names}


@pytest.mark.parametrize(
    ("mark", "name", "number", "relation"),
    [
        ("Splinter", "NamePrev", "ActorIdPrev", Relation.SPLINTER_OF),
        ("SplitTemp", "NameSplitTemp", "ActorIdSplitTemp", Relation.SPLINTER_OF),
        ("Alliance", "NameAlliance", "ActorIdAlliance", Relation.ALLIED_WITH),
        ("JoinGroup", "GroupName", "ActorIdGroup", Relation.MEMBER_OF),
    ],
)
def test_each_tie_column_is_a_tie_with_the_excerpt(tmp_path, mark, name, number, relation):
    load = read(tmp_path, ACTOR | {mark: "1", name: "Red Front", number: "78"}, OTHER)
    (tie,) = ties_of(load)
    assert (tie.subject, tie.relation, tie.other) == ("key:ucdp-actor-77", relation, "key:ucdp-actor-78")
    assert tie.cite.excerpt == f"BF: {mark} 1, {name} Red Front, {number} 78."
    assert tie.cite.title == "UCDP actor list 22.1"
    assert tie.since is None


def test_several_others_are_several_ties(tmp_path):
    load = read(tmp_path, ACTOR | {"Splinter": "1", "ActorIdPrev": "78, 79"}, OTHER, OTHER | {"ActorId": "79"})
    assert [tie.other for tie in ties_of(load)] == ["key:ucdp-actor-78", "key:ucdp-actor-79"]


def test_tie_to_nobody_in_the_file_is_set_aside_and_the_party_stays(tmp_path):
    load = read(tmp_path, ACTOR | {"Splinter": "1", "NamePrev": "Old", "ActorIdPrev": "5"})
    assert load.file.set_aside == ("row 2: ActorIdPrev 5 (Old) is no actor of this file",)
    assert len(load.file.entities) == 1


def test_mark_without_an_id_sets_the_row_aside(tmp_path):
    load = read(tmp_path, ACTOR | {"Splinter": "1", "NamePrev": "Old"}, OTHER)
    assert load.file.set_aside == ("row 2: Splinter is 1, and ActorIdPrev names nobody",)


def test_people_of_one_identity_are_no_organisation(tmp_path):
    (entity,) = read(tmp_path, ACTOR | {"Org": "3"}).file.entities
    assert entity.kind is MentionKind.OTHER


def test_a_record_file_joins_an_actor_with_its_entry_by_hand(tmp_path):
    joined = tmp_path / "joined.toml"
    joined.write_text(
        '[[entity]]\nkey = "blue-front"\nname = "The Blue Front"\nrefs = ["un:X.1", "ucdp-actor:77"]\n'
        'merge_reasons = ["checked by hand"]\n'
    )
    with open_record(":memory:") as record:
        record.add(write(tmp_path / "actors.csv", ACTOR_COLUMNS, ACTOR | {"Splinter": "1", "ActorIdPrev": "78"}, OTHER))
        record.add(joined)
        entity_id = id_of(record, "ucdp-actor:77")
        ties = [item for item in record.view().statements(entity_id) if isinstance(item, TieStatement)]
        assert id_of(record, "un:X.1") == entity_id
    assert [item.relation for item in ties] == [Relation.SPLINTER_OF]


@needs_actors
def test_real_list_gives_the_ties_that_a_plain_count_finds():
    load = read_events(REAL)
    with REAL.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    header, data = rows[0], rows[1:]
    numbers = {row[header.index("ActorId")] for row in data}
    pairs = [
        (row[0], mark, other)
        for row in data
        for mark, ids in (
            ("Splinter", "ActorIdPrev"),
            ("SplitTemp", "ActorIdSplitTemp"),
            ("Alliance", "ActorIdAlliance"),
            ("JoinGroup", "ActorIdGroup"),
        )
        if row[header.index(mark)] == "1"
        for other in re.split(r"\s*,\s*", row[header.index(ids)].strip())
    ]
    held = [pair for pair in pairs if pair[2] in numbers]
    found = [
        (item.subject.rpartition("-")[2], item.cite.field, item.other.rpartition("-")[2]) for item in ties_of(load)
    ]
    assert sorted(found) == sorted(held)
    assert len(load.file.entities) == load.rows == len(data) == 1725
    assert len(load.file.set_aside) == len(pairs) - len(held) == 4
    assert load.unknown_fields == ()


@needs_actors
def test_real_list_changes_no_party_of_the_starter_record():
    with open_record(":memory:") as record:
        before = record.view().look_up({"haqqani network", "taliban", "al qaida"})
        record.add(REAL)
        after = record.view().look_up({"haqqani network", "taliban", "al qaida"})
        for name, hits in before.items():
            assert [hit for hit in after[name] if hit.name.quality is not NameQuality.WEAK] == [
                hit for hit in hits if hit.name.quality is not NameQuality.WEAK
            ]


@needs_actors
def test_real_splinter_is_a_tie_between_the_two_parties():
    with open_record(":memory:") as record:
        record.add(REAL)
        aqim, gia = id_of(record, "ucdp-actor:539"), id_of(record, "ucdp-actor:538")
        ties = [item for item in record.view().statements(aqim) if isinstance(item, TieStatement)]
    assert (Relation.SPLINTER_OF, gia) in {(item.relation, item.other) for item in ties if item.subject == aqim}


@needs_actors
def test_other_ucdp_tables_are_refused_not_misread():
    for path in sorted((SHARED / "lists/peace/ucdp_jayrobwilliams").glob("*.csv")):
        with pytest.raises(RecordError, match="no table of events"):
            read_events(path)
