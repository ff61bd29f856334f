"""Invented facts beside clauses of the accords on record, judged by hand in two passes."""

import tomllib

import pytest
from msgspec.structs import replace

from onrecord.check.clauses import Clauses, Fact
from onrecord.check.clauses.values import Membership, Said
from onrecord.check.clauses.wording import sentence
from onrecord.model.time import parse_edtf
from onrecord.model.undertaking import Agreement
from onrecord.publish.wording import banned_words
from onrecord.record.files import load_starter
from tests.shared import ROOT

CASES = tomllib.loads((ROOT / "tests" / "fixtures" / "agreements" / "tensions.toml").read_text("utf-8"))["case"]
ACCORDS = {agreement.id: agreement for agreement in load_starter().agreements}
ROLES = {
    "good-friday-1998": {
        "government-one": "Government of the United Kingdom",
        "government-two": "Government of Ireland",
        "participants": "participants in the talks",
    },
    "colombia-2016": {"government": "Government of Colombia", "movement": "FARC-EP"},
    "juba-2020": {"government": "Transitional Government of Sudan", "movement": "Sudan Revolutionary Front"},
    "bonn-2001": {"interim": "interim authority of Afghanistan"},
    "taliban-travel-2021": {"speaker": "key:taliban"},
    "scr-2593": {"speaker": "key:taliban"},
}


class World:
    """Nothing but the membership that a case gives."""

    def __init__(self, whole: str = "") -> None:
        self.whole = whole

    def name(self, party: str) -> str:
        return party

    def wholes(self, party, when):
        disputed = Membership(self.whole, "a paper", open="sources differ")
        return (disputed,) if party == "unit" and self.whole else ()

    def died(self, party):
        return None

    def listed(self, party):
        return ()


def held(case: dict, *, swap: dict[str, str] | None = None) -> Agreement:
    """Return the accord with the one clause, read in full unless the case says otherwise, its parties renamed."""
    accord = ACCORDS[case["accord"]]
    clause = next(c for c in accord.commitments if c.id == f"{case['accord']}/{case['clause']}")
    certainty = "memory" if case.get("text") == "memory" else "full-text"
    bearer = (swap or {}).get(clause.bearer, clause.bearer)
    parties = tuple((swap or {}).get(party, party) for party in accord.parties)
    return replace(accord, parties=parties, commitments=(replace(clause, bearer=bearer, certainty=certainty),))


def result_of(case: dict, *, swap: dict[str, str] | None = None) -> str:
    """Return the result of a case; `none` where the clause does not come into it."""
    actor = ROLES[case["accord"]].get(case["actor"], case["actor"])
    actor = (swap or {}).get(actor, actor)
    accord = held(case, swap=swap)
    fact = Fact(
        id="f",
        says="It was so.",
        classes=(case["act"],),
        actors=(actor,),
        places=(case["place"],) if case.get("place") else (),
        when=parse_edtf(case["when"]) if case["when"] else None,
        positive=case.get("positive", True),
        standing=case.get("standing", "supported"),
        stage=case.get("stage", "did"),
        said=(Said("the actor", "1999-03-01", "We did not.", denies=True),) if case.get("denied") else (),
    )
    whole = accord.commitments[0].bearer if case.get("disputed_part") else ""
    results = list(Clauses([accord], World(whole)).beside(fact))
    for result in results:
        assert banned_words(sentence(result, accord.commitments[0], accord)) == []
    return results[0].result if results else "none"


def label(case: dict) -> str:
    return f"{case['accord']}/{case['clause']}-{case['act']}-{case['when'] or 'undated'}"


def test_the_set_is_large_enough_and_both_passes_agree_on_most():
    assert len(CASES) >= 40
    assert len({case["accord"] for case in CASES}) >= 4
    agreed = sum(case["want"] == case["second"] for case in CASES)
    assert agreed >= 0.9 * len(CASES)
    assert {case["second"] for case in CASES} >= {
        "outside_scope", "falls_within", "in_tension", "in_tension_if", "consistent_with", "none",
    }  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=label)
def test_a_fact_beside_a_clause_comes_out_as_judged(case):
    assert result_of(case) == case["second"]


@pytest.mark.parametrize("case", CASES, ids=label)
def test_swapping_the_names_of_the_parties_swaps_every_result(case):
    """The names play no part: with them swapped in the accord and in the fact, the same comes out."""
    names = list(ROLES[case["accord"]].values())
    swap = dict(zip(names, reversed(names), strict=True)) if len(names) > 1 else {names[0]: "somebody else"}
    assert result_of(case, swap=swap) == result_of(case)
