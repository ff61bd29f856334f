"""Public corpora as training items: what a relation or a type of one teaches another head."""

import json

from onrecord.evaluate.reader.corpora import Marked
from training.reader import conll, defence, redocred
from training.reader.items import UNKNOWN, Item, Pair

DOCUMENT = {
    "sents": [["Ana", "Vesk", "and", "her", "brother", "Jan", "met", "."], ["Jan", "lives", "in", "Oren", "."]],
    "vertexSet": [
        [{"type": "PER", "pos": [0, 2], "sent_id": 0}],
        [{"type": "PER", "pos": [5, 6], "sent_id": 0}, {"type": "PER", "pos": [0, 1], "sent_id": 1}],
        [{"type": "LOC", "pos": [3, 4], "sent_id": 1}],
    ],
    "labels": [
        {"r": "P3373", "h": 0, "t": 1, "evidence": [0]},
        {"r": "P551", "h": 1, "t": 2, "evidence": [1]},
    ],
}


def item(tmp_path, **change):
    path = tmp_path / "d.json"
    path.write_text(json.dumps([{**DOCUMENT, **change}]), "utf-8")
    (out,) = redocred.items(path)
    return out


def test_a_tie_joins_the_mentions_of_the_sentence_that_tells_it(tmp_path):
    out = item(tmp_path)
    (pair,) = out.pairs["thing"]
    marked = out.spans["thing"]
    words = [out.text[marked[at].start : marked[at].end] for at in (pair.one, pair.other)]
    assert (*words, pair.label) == ("Ana Vesk", "Jan", "sibling-of")
    assert out.pairs_alone


def test_pairs_that_are_tied_in_another_way_or_place_teach_nothing(tmp_path):
    out = item(tmp_path)
    jan, oren = 2, 3
    assert (jan, oren) in out.unsaid  # lives in
    assert (1, 0) in out.unsaid  # brother of, the other way round
    assert (0, 1) not in out.unsaid


def test_a_tie_told_over_two_sentences_is_left_out(tmp_path):
    labels = [{"r": "P3373", "h": 0, "t": 1, "evidence": [0, 1]}]
    assert item(tmp_path, labels=labels).pairs["thing"] == []


def test_a_writer_is_a_person_in_politics_and_a_book_is_not_known():
    text = "Ana Vesk wrote Kestrel to Jan"
    marked = [Marked(0, 8, "writer"), Marked(15, 22, "book"), Marked(26, 29, "person")]
    given = Item(text=text, source="crossner-literature", spans={"field": marked}, may_be=frozenset({"writer"}))
    (out,) = conll.people([given])
    assert [m.label for m in out.spans["field"]] == ["person", UNKNOWN, "person"]
    assert "politician" in out.may_be


def test_sentences_without_a_person_teach_nothing_of_people():
    given = Item(text="Kestrel", source="crossner-music", spans={"field": [Marked(0, 7, "band")]})
    assert list(conll.people([given])) == []


def test_relations_that_hold_both_ways_are_marked_both_ways_once():
    pairs = [Pair(0, 1, "CoLocated"), Pair(2, 3, "IsSynonymOf"), Pair(3, 2, "IsSynonymOf"), Pair(0, 2, "BelongsTo")]
    out = defence.both_ways(Item(text="", source="re3d", pairs={"defence": pairs}))
    assert out.pairs["defence"] == [*pairs, Pair(1, 0, "CoLocated")]
