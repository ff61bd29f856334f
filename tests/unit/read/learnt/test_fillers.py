"""Fillers of roles: which words are one thing, which stay, and trees worked out by hand."""

import pytest

pytest.importorskip("numpy", reason="needs the packages of onrecord[reader]")
pytest.importorskip("tokenizers", reason="needs the packages of onrecord[reader]")

import numpy as np

from onrecord.read.learnt.fillers import Candidate, Told, head_of, kept, plain_sentences, same_entity
from onrecord.read.learnt.incidents import incidents_of
from onrecord.read.learnt.labels import FILLERS, INCIDENTS
from onrecord.read.learnt.trees import Trees


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("guerrillas", "fmln guerrillas", True),
        ("farabundo marti national liberation front", "fmln", False),  # its letters are fmnlf
        ("national liberation army", "nla", True),
        ("shining path", "tupac amaru", False),
        ("bus", "business", False),
    ],
)
def test_words_that_may_name_one_thing(one, other, same):
    assert same_entity(one, other) is same
    assert same_entity(other, one) is same


def test_head_is_the_noun_before_what_belongs_to_it():
    assert head_of("members of the front") == "members"
    assert head_of("three jesuit priests") == "priests"


def candidate(role, words, kinds=()):
    share = np.array([0.9 if kind in kinds else 0.02 for kind in INCIDENTS], np.float32)
    return Candidate(role, words, [Told(0, len(words), 0.8, share, np.zeros(5, np.float32), share, 0.0)])


def test_best_of_those_that_name_one_thing_is_kept_and_the_rest_below_the_line_go():
    scored = [
        (candidate("PerpOrg", "nla"), 0.5),
        (candidate("PerpOrg", "national liberation army"), 0.7),
        (candidate("Victim", "priest"), 0.1),
        (candidate("Victim", "nla"), 0.6),  # another role is another thing
    ]
    least = dict.fromkeys(FILLERS, 0.3)
    assert [(c.role, c.words) for c, _ in kept(scored, least)] == [
        ("PerpOrg", "national liberation army"), ("Victim", "nla")
    ]  # fmt: skip


def test_fillers_go_to_the_templates_of_their_types():
    chosen = [(candidate("Victim", "priest", ["attack"]), 0.9), (candidate("Weapon", "bomb", ["bombing"]), 0.9)]
    made = [
        one.template() for one in incidents_of("", chosen, [0.9, 0.8, 0.0, 0.0, 0.0, 0.0], {"type": 0.5, "share": 0.5})
    ]
    assert [(t["incident_type"], t["Victim"], t["Weapon"]) for t in made] == [
        ("attack", [["priest"]], []), ("bombing", [], [["bomb"]])
    ]  # fmt: skip


def test_document_without_a_likely_type_has_no_template():
    chosen = [(candidate("Victim", "priest", ["attack"]), 0.9)]
    assert incidents_of("", chosen, [0.1] * 6, {"type": 0.5, "share": 0.5}) == []
    assert len(incidents_of("", chosen, [0.3] + [0.1] * 5, {"type": 0.5, "share": 0.5})) == 1


def test_trees_add_the_values_of_the_leaves_they_reach():
    tree = [[0, -1, -1], [1.5, 0.0, 0.0], [1, 0, 0], [2, 0, 0], [0.0, -1.0, 2.0]]
    found = Trees({"intercept": 0.5, "trees": [tree, tree]})([[1.5], [1.6]])
    assert found == pytest.approx([1 / (1 + np.exp(1.5)), 1 / (1 + np.exp(-4.5))])


def test_trees_of_nothing_give_nothing():
    assert len(Trees({"intercept": 0.0, "trees": []})([])) == 0


def test_plain_sentences_cover_the_text_without_capitals():
    text = "the front struck. two died!   meanwhile (fmln) said nothing"
    places = plain_sentences(text)
    assert [text[a:b].strip() for a, b in places] == ["the front struck.", "two died!", "meanwhile (fmln) said nothing"]
    assert places[0][0] == 0
    assert places[-1][1] == len(text)
