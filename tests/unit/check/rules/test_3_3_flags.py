"""`method.md` §3.3: each flag is set where its definition holds, and not on a plain claim that is plainly supported."""

import pytest

from onrecord.check.case import Desk
from onrecord.model.claim import RoleClaim
from onrecord.model.time import parse_edtf
from onrecord.model.vocab import Mode
from onrecord.pipeline import Pipeline
from onrecord.publish.wording import FLAGS
from onrecord.record.files import load_record_file
from onrecord.record.view import StoreView
from onrecord.store import open_store
from onrecord.testing.builders import make_claim, make_document, make_finding
from tests.unit.check.checking import BRIGADE, LISTS, SOURCES, finding
from tests.unit.record.held_record import add, entry, snapshot

ROLE = """
[[role]]
subject = "vesk"
role = "head"
title = "leader"
organization = "brigade"
source = "{source}"
says = "Radu Vesk is the leader of the Tarvin Brigade."
{more}
"""
TIE = """
[[tie]]
subject = "brigade"
relation = "{relation}"
other = "front"
words = "{relation}"
source = "{source}"
says = "The Tarvin Brigade: {relation} the Ostrel Front."
{more}
"""
EVENT = """
[[event]]
id = "merano-2018"
name = "attack on the Hotel Merano"
date = "2018-05-31"
place = ["Belmora"]
target = ["Hotel Merano"]
sources = ["gazette"]

[[event.figure]]
source = "gazette"
value = 96
says = "96 dead"
{more}

[[event.figure]]
source = "herald"
value = 80
says = "80 dead"
{more}

[[event.attribution]]
party = "brigade"
how = "blamed"
by = "the police"
source = "gazette"
says = "The police blamed the Tarvin Brigade."
"""
DENIED = """
[[event.attribution]]
party = "brigade"
how = "denied"
source = "herald"
says = "The Tarvin Brigade denied it."
"""
DEAD = (
    '[[attribute]]\nsubject = "vesk"\nattribute = "died"\nvalue = "2019-04-01"\nsource = "herald"\nsays = "He died."\n'
)
TASK = """
[[responsibility]]
subject = "brigade"
task = "security of the port"
place = "Lakeside"
source = "herald"
says = "The Tarvin Brigade has the security of the port of Lakeside."
"""
ENDED = """
[[listing]]
subject = "front"
authority = "un"
since = "2015"
until = "2018"
source = "gazette"
says = "It stood on the list until 2018."
"""
ACCORD = """
[[agreement]]
id = "lakeside-2019"
title = "Lakeside Accord"
names = ["Lakeside agreement"]
date = "2019-03-04"
parties = ["brigade", "front"]
sources = ["gazette"]

[[agreement.commitment]]
id = "1"
clause = "Article 1"
paraphrase = "It withdraws its artillery from the eastern valley."
bearer = "brigade"
modality = "must"
certainty = "memory"
"""
LEADS = "Radu Vesk is the current leader of the Tarvin Brigade."
ATTACK = "The attack on the Hotel Merano in Belmora on 31 May 2018 killed {}."
BLAMES = "The Tarvin Brigade is responsible for the attack on the Hotel Merano in Belmora on 31 May 2018."
ON_LIST = "The {} was put on the United Nations list{}."


def role(source: str = "gazette", more: str = "") -> str:
    return ROLE.format(source=source, more=more)


def tie(relation: str = "allied_with", source: str = "gazette", more: str = "") -> str:
    return TIE.format(relation=relation, source=source, more=more)


def event(more: str = "") -> str:
    return EVENT.format(more=more)


CASES = [
    ("functional_role", "Osman Teral leads the Tarvin Brigade.", role(), {}),
    ("alias_match", "The Valley Guard is on the United Nations list.", "", {}),
    ("wrong_list", "Quarno Shipping is on the United Nations list.", "", {}),
    (
        "wrong_programme",
        "Quarno Shipping was put on the list of foreign terrorist organizations by the US Treasury.",
        "",
        {},
    ),
    ("not_yet_listed", ON_LIST.format("Ostrel Front", ""), "", {"lists": (LISTS[1],)}),
    (
        "delisted",
        "The Ostrel Front is on the United Nations list.",
        ENDED,
        {"lists": (snapshot("2020-12-01", BRIGADE),)},
    ),
    ("outdated", LEADS, role(more='since = "2010"\nuntil = "2015"'), {}),
    ("later_supported", "Radu Vesk is the current leader of the Tarvin Brigade.", role(more='since = "2021-09"'), {}),
    ("stale", LEADS, role(more='since = "2010"'), {"lists": (snapshot("2015-12-01", BRIGADE),)}),
    ("preliminary", ATTACK.format("96 people"), event('status = "preliminary"'), {}),
    ("within_source_range", ATTACK.format("90 people"), event(), {}),
    ("outside_source_range", ATTACK.format("150 people"), event(), {}),
    ("population_mismatch", ATTACK.format("96 people"), event('population = "civilians"'), {}),
    ("date_slack", ON_LIST.format("Tarvin Brigade", " on 6 July 2012"), "", {}),
    ("relative_date", ON_LIST.format("Tarvin Brigade", " last month"), "", {"published": "2012-08-10"}),
    (
        "modality_strengthened",
        "The Tarvin Brigade finances the Ostrel Front.",
        tie("finances", more='stage = "discussed"'),
        {},
    ),
    ("universal_quantifier", "The Tarvin Brigade has always been close to the Ostrel Front.", tie(), {}),
    ("evaluative", "Unfortunately the Tarvin Brigade gathers tolls.", "", {}),
    ("press_only", "The Tarvin Brigade is in charge of security at the port of Lakeside.", TASK, {}),
    (
        "secondary_sources_only",
        "The Tarvin Brigade is allied with the Ostrel Front.",
        tie(source="herald", more='certainty = "single"'),
        {},
    ),
    ("attribution_by_officials", BLAMES, event(), {}),
    ("accused_denies", BLAMES, event() + DENIED, {}),
    ("near_evidence", "The Tarvin Brigade finances the Ostrel Front.", tie(), {}),
    ("vague_place", "The Tarvin Brigade is in charge of security in the airport area.", TASK, {}),
    ("machine_translated", f"(Machine translation.) {LEADS}", role(), {}),
    ("duplicate", f"{LEADS}\n\nRain.\n\n{LEADS}", role(), {}),
    ("coreference", "The Tarvin Brigade left. It was put on the United Nations list on 5 July 2012.", "", {}),
    (
        "clause_unverified",
        "In the Lakeside agreement the Tarvin Brigade promised to withdraw its artillery from the eastern valley.",
        ACCORD,
        {},
    ),
    (
        "needs_full_text",
        "In the Lakeside agreement the Tarvin Brigade promised to feed the poor of the western hills.",
        ACCORD,
        {},
    ),
]
ELSEWHERE = {
    "weak_alias": "set where another name links and the alias claimed is weak",
    "later_changed": "test_later_changed_needs_the_clock_that_knows_the_end",
    "list_lag": "test_list_lag_where_one_list_gives_the_role_and_the_death",
    "approximate_number": "set on the number of attackers by the reader",
    "weighed": "tests/unit/check/test_weighed.py",
    "unnamed_person": "test_unnamed_person_where_a_role_has_no_holder",
}


def flags(text: str, toml: str = "", **options) -> set[str]:
    return {flag for row in finding(text, toml, **options).verdicts for flag in row.flags}


@pytest.mark.parametrize(("flag", "text", "toml", "options"), CASES, ids=[case[0] for case in CASES])
def test_flag(flag, text, toml, options):
    assert flag in flags(text, toml, **options)


def test_every_flag_is_here_or_said_to_be_elsewhere():
    assert {case[0] for case in CASES} | ELSEWHERE.keys() == FLAGS.keys()


def test_a_plain_claim_that_is_supported_has_no_flag():
    assert flags("The Tarvin Brigade is on the United Nations list.") == set()


def test_later_changed_needs_the_clock_that_knows_the_end():
    rows = role(more='since = "2010"\nuntil = "2022-03"')
    extra = [load_record_file((SOURCES + rows).encode(), name="valley.toml")]
    found = {}
    for mode in Mode:
        with open_store(":memory:") as store:
            add(store, *LISTS)
            view = StoreView(store, parse_edtf("2019-08-19"), mode, extra)
            made = next(Pipeline(view)([make_document(LEADS, published="2019-08-19")]))
        found[mode] = "later_changed" in made.verdicts[0].flags
    assert found == {Mode.KNOWN_THEN: False, Mode.KNOWN_NOW: True}


def test_list_lag_where_one_list_gives_the_role_and_the_death():
    dead = entry(
        "un:TBi.002",
        "Radu Vesk",
        listed_on="2011-02-09",
        titles=("Tarvin Brigade commander",),
        remarks="Reportedly deceased as of 1 April 2019.",
    )
    made = finding("Radu Vesk is a commander of the Tarvin Brigade.", lists=(snapshot("2020-12-01", BRIGADE, dead),))
    assert "list_lag" in {flag for row in made.verdicts for flag in row.flags}


def test_unnamed_person_where_a_role_has_no_holder():
    document = make_document("Its leader was arrested.")
    claim = make_claim(RoleClaim, document, "Its leader")
    made = make_finding(document, claims=(claim,))
    with open_store(":memory:") as store:
        desk = Desk.of(made.resolution, StoreView(store, None, Mode.KNOWN_THEN))
        assert desk.reference_flags(claim) == ["unnamed_person"]
