"""Explanations: every slot that was claimed or compared, from the JSON of a report alone."""

import pytest

from onrecord.errors import NotFound
from onrecord.model.claim import CasualtyClaim, RoleClaim
from onrecord.model.vocab import Label, MentionKind, SlotOutcome
from onrecord.publish import parse_json, publish
from onrecord.publish.explain import Explanation, explain
from onrecord.publish.explain_text import render_explanation
from onrecord.testing.builders import (
    make_claim,
    make_comparison,
    make_document,
    make_entity,
    make_estimate,
    make_evidence,
    make_finding,
    make_link,
    make_mention,
    make_verdict,
    make_when,
)

DOCUMENT = make_document("Radu Vesk leads the Tarvin Brigade. It killed 96 people.")


def explanation(claim_id: str = "1", **verdict) -> Explanation:
    holder = make_mention(DOCUMENT, "Radu Vesk")
    body = make_mention(DOCUMENT, "Tarvin Brigade", kind=MentionKind.ORGANIZATION)
    role = make_claim(
        RoleClaim, DOCUMENT, "Radu Vesk leads the Tarvin Brigade", holder=holder.id, organization=body.id,
        title="leads", when=make_when("2021-08", quote="this month"),
    )  # fmt: skip
    dead = make_claim(CasualtyClaim, DOCUMENT, "killed 96 people", killed=make_estimate(96, quote="96"))
    finding = make_finding(
        DOCUMENT,
        mentions=(holder, body),
        links=(make_link(holder, make_entity("Radu Vesk", "un:TBi.002")),),
        claims=(role, dead),
        verdicts=(make_verdict(role, **verdict), make_verdict(dead, Label.NOT_IN_RECORD, consulted=("un@2020-12-01",))),
    )
    return explain(parse_json(publish(finding)), claim_id)


def slots(found: Explanation) -> dict:
    return {slot.slot: slot for slot in found.slots}


def test_a_name_is_shown_with_the_party_it_was_taken_for():
    made = slots(explanation())
    assert made["holder"].claimed == "Radu Vesk"
    assert made["holder"].taken_for == ("Radu Vesk (un:TBi.002): same name",)
    assert made["organization"].taken_for == ("nobody in the record",)


def test_a_compared_slot_has_every_recorded_value_with_its_tolerance():
    rows = (
        make_comparison("killed", "96", "90", same=False, tolerance="none"),
        make_comparison("killed", "96", "96", same=True),
    )
    (row,) = [slot for slot in explanation(compared=rows).slots if slot.slot == "killed"]
    assert [(r.value, r.outcome, r.tolerance) for r in row.recorded] == [
        ("90", SlotOutcome.DIFFERS, "none"),
        ("96", SlotOutcome.SAME, None),
    ]


def test_a_compared_date_stands_beside_the_claimed_period():
    row = make_comparison("date", "this month", "2020", same=False)
    made = slots(explanation(compared=(row,)))
    assert "date" not in made
    assert made["period"].claimed == "this month (2021-08)"
    assert made["period"].recorded[0].value == "2020"


def test_what_was_consulted_and_what_would_change_it_are_given():
    made = explanation("2")
    assert made.consulted == ("un@2020-12-01",)
    assert "no source held is complete" in made.rule


def test_a_claim_is_found_by_its_id():
    first = explanation()
    assert explanation(first.claim) == first


@pytest.mark.parametrize("wanted", ["3", "0", "clm-000000000000", "²", "-1", ""])
def test_a_claim_that_is_not_there_is_said(wanted):
    with pytest.raises(NotFound):
        explanation(wanted)


def test_text_shows_evidence_and_statement_and_hides_controls():
    evidence = make_evidence(excerpt="He leads it.\x1b[31m")
    text = render_explanation(explanation(evidence=(evidence,), would_change="a later list"))
    assert "He leads it." in text
    assert "\x1b" not in text
    assert "Would change it: a later list" in text
    assert "Consulted without result: nothing else" in text
