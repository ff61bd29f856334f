"""Our own texts as training items: names put in, places moved, facts as pairs."""

import random
from pathlib import Path

from onrecord.read.learnt.labels import PAIRS, SIGNATURES, may_pair
from training.markup import parse
from training.reader import own
from training.reader.pools import acronym_of


class Names:
    """Names that show what they stand for."""

    def person(self, region, rng):
        return "Radu Vesk", "Vesk", "Radu"

    def group(self, region, rng):
        return "Oren Liberation Front", "OLF", "Oren"

    def body(self, region, rng):
        return "Ministry of Justice", "MJ", "Ministry of Justice"

    def region(self, region, rng):
        return "Belmora", "Belmoran"

    def town(self, region, rng):
        return f"Kestrel {rng.randrange(10**6)}"

    def facility(self, region, rng):
        return "Kestrel Hotel"

    def other(self, region, rng):
        return "Kestrel Accord"


ITEM = r"""@ t-1 style=wire region=sahel
[%G1a fighters|G9] killed [at least 12|N1] [villagers|V1] in a [raid|E1] on %L1, and %P1s of %G1 left %L1.
= attack E1 raid by G9 victims V1 killed N1:V1 place L1 mode reported
= leads P1 G1 polarity no
"""


def made(text=ITEM):
    (item,) = parse(text, Path("t.txt"))
    (out,) = own.items(item, Names(), random.Random(1))
    return out


def shown(item):
    things = item.spans["thing"]
    words = [item.text[thing.start : thing.end] for thing in things]
    return {(words[p.one], p.label, words[p.other]) for p in item.pairs["thing"]}


def test_mentions_are_where_their_names_are():
    item = made()
    words = [(item.text[m.start : m.end], m.label) for m in item.spans["thing"]]
    assert words[:5] == [
        ("OLF", "G"), ("OLF fighters", "G"), ("at least 12", "N"), ("villagers", "V"), ("raid", "E")
    ]  # fmt: skip
    assert "%" not in item.text


def test_a_thing_has_one_name_throughout():
    towns = {made().text[m.start : m.end] for m in made().spans["thing"] if m.label == "L"}
    assert len(towns) == 1


def test_facts_become_pairs():
    links = shown(made())
    assert {
        ("raid", "incident", "raid"), ("raid", "by", "OLF fighters"), ("raid", "killed", "at least 12"),
        ("at least 12", "counts", "villagers"), ("Vesk", "leads", "Oren Liberation Front"),
    } <= links  # fmt: skip


def test_mode_and_polarity_go_with_their_fact():
    pairs = {p.label: p for p in made().pairs["thing"]}
    assert (pairs["killed"].mode, pairs["killed"].negative, pairs["killed"].sort) == ("reported", False, "raid")
    assert (pairs["leads"].mode, pairs["leads"].negative) == ("asserted", True)


def test_parties_of_two_sentences_are_no_pair():
    text = ITEM.replace(", and %P1s of %G1 left %L1.", ". Nobody knows why. %P1s spoke.").replace("%G1a", "%G1")
    assert not any(label == "leads" for _, label, _ in shown(made(text)))


def test_every_label_has_types_that_it_joins():
    assert set(SIGNATURES) == set(PAIRS)
    assert may_pair("E", "N")
    assert not may_pair("N", "E")


def test_acronym_of_a_name():
    assert acronym_of("Front for the Liberation of Belmora") == "FLB"
    assert acronym_of("Vanguard") == "VAN"


def test_style_and_region_are_held_out():
    for header, held in (
        ("style=blog region=gulf", True),
        ("style=wire region=caucasus", True),
        ("style=ngo region=gulf", False),
    ):
        (item,) = parse(f"@ t {header}\nNothing happened.\n", Path("t.txt"))
        assert own.held_out(item) is held
