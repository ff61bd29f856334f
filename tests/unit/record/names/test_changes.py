"""A name index that is brought in step: what is added is found, what is gone is not, and little is written."""

import pytest

from onrecord.model.record import Entity, Name
from onrecord.model.vocab import MentionKind, NameQuality
from onrecord.record.names import IndexedName, NameIndex, write_index
from onrecord.record.names.build import Beside
from onrecord.record.names.held import SUFFIX, name_index_of
from onrecord.resolve.matcher import NameMatcher
from onrecord.store import NameRow, open_store
from onrecord.text.normalize import fold

PEOPLE = [
    IndexedName(f"ent-{number}", "person", f"{given} {family}")
    for number, (given, family) in enumerate(
        (given, family)
        for given in ("Rashid", "Karim", "Tamara", "Olga", "Pedro")
        for family in ("Zarnigar", "Belmokhtar", "Ivanenko", "Castellan", "Obrador")
    )
]
ADDED = IndexedName("ent-new", "person", "Yusuf Quarkani")


def best(index: NameIndex, name: str) -> str:
    found = NameMatcher(index).match(name, "person")
    return found[0].entity if found and found[0].score > 0.5 else ""


@pytest.fixture
def changed(tmp_path) -> NameIndex:
    """An index of all people, with one added and the first gone since."""
    base, more = tmp_path / "base", tmp_path / "more"
    write_index(base, PEOPLE, state="one")
    index = NameIndex.open(base)
    beside = Beside("one", index.rarest, index.weights(), [0])
    write_index(more, [ADDED], state="two", beside=beside)
    return NameIndex.open(base).with_more(NameIndex.open(more))


def test_what_is_added_is_found_in_another_spelling(changed):
    assert best(changed, "Yousef Quarkani") == "ent-new"


def test_what_is_gone_is_not_found(changed):
    assert best(changed, PEOPLE[0].text) == ""
    assert PEOPLE[0].entity not in NameMatcher(changed).written(PEOPLE[0].text)


def test_what_stays_is_found_as_before(changed):
    for person in PEOPLE[1:]:
        assert best(changed, person.text) == person.entity


def test_words_keep_their_weight_beside_the_index(changed):
    weights = changed.weights()
    more = changed.more
    assert more is not None
    for word, weight in more.weights().items():
        assert weight == pytest.approx(weights.get(word, changed.rarest), rel=1e-6)


def test_a_store_gets_a_second_file_when_a_name_is_added(tmp_path):
    path = tmp_path / "record.sqlite"
    with open_store(path) as store:
        put(store, PEOPLE)
        first = name_index_of(store)
        assert first.more is None
        put(store, [*PEOPLE, ADDED])
        second = name_index_of(store)
        assert second.more is not None
        assert second.more.header.names == 1
        assert best(second, ADDED.text) == "ent-new"
        assert best(name_index_of(store), PEOPLE[3].text) == PEOPLE[3].entity


def test_a_store_gets_its_index_anew_when_much_has_changed(tmp_path):
    path = tmp_path / "record.sqlite"
    with open_store(path) as store:
        put(store, PEOPLE)
        name_index_of(store)
        put(store, PEOPLE[:5])
        index = name_index_of(store)
        assert index.more is None
        assert index.header.names == 5
        assert not path.with_name(path.name + SUFFIX + ".more").exists()


def put(store, names: list[IndexedName]) -> None:
    """Make these names all that the index of a store holds."""
    entities = [
        Entity(id=name.entity, kind=MentionKind.PERSON, name=name.text, names=(Name(text=name.text),)) for name in names
    ]
    rows = [NameRow(fold(name.text), name.entity, Name(text=name.text, quality=NameQuality.PRIMARY)) for name in names]
    with store.writer() as writer:
        writer.replace_index(entities, rows, [], [])


def test_an_index_made_by_other_rules_is_made_again(tmp_path, monkeypatch):
    path = tmp_path / "record.sqlite"
    with open_store(path) as store:
        put(store, PEOPLE)
        monkeypatch.setattr("onrecord.record.names.held.name_rules_hash", lambda: "rules-of-yesterday")
        old = name_index_of(store).header.state
        monkeypatch.undo()
        new = name_index_of(store)
        assert new.header.state != old
        assert best(new, PEOPLE[3].text) == PEOPLE[3].entity
