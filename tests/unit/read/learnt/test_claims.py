"""Claims from facts of a stand-in model: what is added, what the rules keep, and where it all stands."""

import pytest

pytest.importorskip("numpy", reason="needs the packages of onrecord[reader]")
pytest.importorskip("tokenizers", reason="needs the packages of onrecord[reader]")

from onrecord.model.claim import (
    AttackClaim,
    CasualtyClaim,
    DesignationClaim,
    OtherClaim,
    ResponsibilityClaim,
    RoleClaim,
    TieClaim,
)
from onrecord.model.vocab import Modality, Polarity, Relation, RoleClass
from onrecord.read import Reader
from onrecord.read.learnt.claims import claims_of, without_others
from onrecord.read.learnt.facts import Link, SentenceFacts, Thing
from onrecord.testing.builders import make_document


class Told:
    """A reader beside the rules that is told what to find: (words, type) things and (one, label, other) links."""

    made_by = "learnt.test"

    def __init__(self, things, links):
        self._things, self._links = things, links

    def __call__(self, draft, rules):
        text = draft.document.text
        things = {
            words: Thing(text.index(words), text.index(words) + len(words), kind, 0.9) for words, kind in self._things
        }
        links = [
            Link(things[one], things[other], label, 0.9, mode, negative, "raid")
            for one, label, other, mode, negative in (
                (*link, "asserted", 0.0)[:5] if len(link) == 3 else link for link in self._links
            )
        ]
        learnt = list(claims_of(draft, SentenceFacts(0, list(things.values()), links), rules, self.made_by))
        return [*without_others(rules, learnt), *learnt]


def read(text, things, links):
    return Reader(beside=Told(things, links))([make_document(text, published="2021-08-19")])[0]


def learnt(reading, kind):
    return [claim for claim in reading.claims if isinstance(claim, kind) and claim.made_by == "learnt.test"]


def named(reading, *ids):
    by_id = {mention.id: mention for mention in reading.mentions}
    return [by_id[name].span.quote for name in ids]


WEDDED = "Since the spring the Oren Front has thrown in its lot with the Brask Movement."
PARTIES = [("Oren Front", "G"), ("Brask Movement", "G")]


def test_tie_that_the_rules_lack_is_added_with_its_reader():
    reading = read(WEDDED, PARTIES, [("Oren Front", "allied-with", "Brask Movement")])
    (tie,) = learnt(reading, TieClaim)
    assert tie.relation is Relation.ALLIED_WITH
    assert named(reading, *tie.a, *tie.b) == ["Oren Front", "Brask Movement"]
    assert WEDDED[tie.span.start : tie.span.end] == tie.span.quote
    assert reading.made_by == "rules.v1+learnt.test"


def test_statement_of_no_kind_gives_way_to_what_the_model_says_it_is():
    assert any(isinstance(c, OtherClaim) for c in read(WEDDED, PARTIES, []).claims)
    reading = read(WEDDED, PARTIES, [("Oren Front", "allied-with", "Brask Movement")])
    assert not any(isinstance(c, OtherClaim) for c in reading.claims)


def test_claim_by_rules_is_not_repeated():
    text = "The Oren Front is allied with the Brask Movement."
    reading = read(text, PARTIES, [("Oren Front", "fights", "Brask Movement")])
    assert learnt(reading, TieClaim) == []
    assert any(isinstance(c, TieClaim) for c in reading.claims)


def test_mode_and_polarity_come_from_the_model_where_the_clause_has_none():
    reading = read(WEDDED, PARTIES, [("Oren Front", "allied-with", "Brask Movement", "planned", 0.9)])
    (tie,) = learnt(reading, TieClaim)
    assert tie.modality is Modality.PLANNED
    assert tie.polarity is Polarity.NEGATIVE


def test_person_who_leads_a_body_has_a_role():
    text = "The Oren Front has danced to the tune of Radu Vesk since May."
    reading = read(text, [("Oren Front", "G"), ("Radu Vesk", "P")], [("Radu Vesk", "leads", "Oren Front")])
    (role,) = learnt(reading, RoleClaim)
    assert role.role is RoleClass.HEAD
    assert named(reading, role.holder, role.organization) == ["Radu Vesk", "Oren Front"]


def test_attack_and_its_dead_are_two_claims_that_belong_together():
    text = "Gunmen poured into Belmora at dawn, leaving at least 12 villagers lifeless."
    things = [("poured into", "E"), ("Belmora", "L"), ("at least 12", "N"), ("Gunmen", "G")]
    links = [
        ("poured into", "incident", "poured into"),
        ("poured into", "place", "Belmora"),
        ("poured into", "killed", "at least 12"),
        ("poured into", "by", "Gunmen"),
    ]
    reading = read(text, things, links)
    (attack,) = learnt(reading, AttackClaim)
    (dead,) = learnt(reading, CasualtyClaim)
    assert attack.place == "Belmora"
    assert named(reading, *attack.perpetrators) == ["Gunmen"]
    assert dead.event == attack.id
    assert (dead.killed.low, dead.killed.high) == (12, None)


def test_claim_of_responsibility_has_its_party():
    text = "Behind the raid on Belmora stood the Oren Front."
    things = [("raid", "E"), ("Belmora", "L"), ("Oren Front", "G")]
    links = [
        ("raid", "incident", "raid"), ("raid", "place", "Belmora"),
        ("Oren Front", "responsible", "raid", "accused", 0.0),
    ]  # fmt: skip
    (claim,) = learnt(read(text, things, links), ResponsibilityClaim)
    assert claim.attribution == "blamed"


def test_listing_by_a_body_without_a_list_is_no_designation():
    text = "The Belmora Chess Club has frowned upon the Oren Front."
    things = [("Belmora Chess Club", "O"), ("Oren Front", "G")]
    assert learnt(read(text, things, [("Oren Front", "designated-by", "Belmora Chess Club")]), DesignationClaim) == []


def test_a_listing_denied_behind_an_aside_is_left_to_the_rules():
    things = [("Oren Front", "G"), ("UN", "G")]
    link = [("Oren Front", "designated-by", "UN")]
    denied = "The UN list, by contrast, does not name the Oren Front."
    assert [c.polarity for c in learnt(read(denied, things, link), DesignationClaim)] in ([], [Polarity.NEGATIVE])


def test_mayor_of_a_town_is_not_the_town():
    """A thing whose only mention by rules is of another kind makes no claim."""
    text = "The mayor of Belmora has thrown in his lot with the Oren Front."
    things = [("mayor of Belmora", "P"), ("Oren Front", "G")]
    for claim in read(text, things, [("mayor of Belmora", "supports", "Oren Front")]).claims:
        if isinstance(claim, TieClaim):
            assert "Belmora" not in claim.says


def test_report_in_another_language_is_left_to_the_rules():
    document = make_document("El Frente Oren se unió al Movimiento Brask.", language="es")
    reading = Reader(beside=Told([], []))([document])[0]
    assert reading.made_by == "rules.v1"
