"""The output contract: shape, spans, schema, and what becomes of the odd cases."""

import importlib.resources
import json

import jsonschema
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import InputError
from onrecord.model.claim import OtherClaim, RoleClaim
from onrecord.model.document import SetAside
from onrecord.model.entity import Candidate, Link
from onrecord.model.span import Span
from onrecord.model.verdict import Finding
from onrecord.model.vocab import Label, MentionKind, Outcome, Stance
from onrecord.publish import parse_json, publish, render_json, report_from_finding
from onrecord.publish.schema import json_schema, schema_text
from onrecord.testing.builders import (
    make_claim,
    make_comparison,
    make_document,
    make_entity,
    make_evidence,
    make_finding,
    make_link,
    make_mention,
    make_snapshot,
    make_tension,
    make_verdict,
    one_claim_of_each_kind,
)

TEXT = "The current head of the group, Khalil al-Rahman Haqqani, was listed by the United Nations in 2011."


def full_finding() -> Finding:
    document = make_document(TEXT)
    khalil = make_mention(document, "Khalil al-Rahman Haqqani")
    group = make_mention(document, "the group", kind=MentionKind.ORGANIZATION)
    nobody = make_mention(document, "United Nations", kind=MentionKind.ORGANIZATION)
    claim = make_claim(RoleClaim, document, "current head of the group, Khalil al-Rahman Haqqani", holder=khalil.id)
    verdict = make_verdict(
        claim,
        Label.CONTRADICTED,
        flags=("functional_role",),
        compared=(make_comparison("holder", "Khalil", "Sirajuddin", same=False),),
        evidence=(make_evidence("un:TAe.012", stance=Stance.CONTRADICTS, excerpt="headed by Sirajuddin"),),
        consulted=("ofac@2021-08-18",),
    )
    return make_finding(
        document,
        mentions=(khalil, group, nobody),
        links=(
            make_link(khalil, make_entity("Khalil Ahmed Haqqani", "un:TAi.150", "ofac:12561")),
            make_link(group, make_entity("A", "un:A"), make_entity("B", "un:B")),
        ),
        claims=(claim,),
        verdicts=(verdict,),
        tensions=(make_tension(claim, "doha-2020/II.2"),),
        snapshots=(make_snapshot(),),
        set_aside=(SetAside(what="a caption", why="It says nothing."),),
    )


def test_report_has_the_objects_of_the_contract_in_their_order():
    written = json.loads(publish(full_finding(), version="0.3.0"))
    assert list(written) == [
        "schema",
        "onrecord",
        "document",
        "as_of",
        "record",
        "mentions",
        "claims",
        "tensions",
        "set_aside",
    ]
    assert written["schema"] == "onrecord.check/1"
    assert written["onrecord"] == "0.3.0"
    assert written["as_of"] == {"from": "2021-08-19", "to": "2021-08-19", "mode": "known_then"}
    assert written["document"]["published"] == {"from": "2021-08-19", "to": "2021-08-19", "by": "given", "why": ""}
    assert "text" not in written["document"]
    claim = written["claims"][0]
    assert claim["verdict"] == "contradicted"
    assert claim["speaker"] is None
    assert claim["compared"][0]["outcome"] == "differs"
    assert claim["evidence"][0]["ref"] == "un:TAe.012"
    assert claim["evidence"][0]["url"] is None
    assert claim["consulted"] == ["ofac@2021-08-18"]


def test_linked_has_one_entity_ambiguous_several_and_nil_none():
    report = report_from_finding(full_finding(), version="0")
    by_outcome = {mention.outcome: len(mention.entities) for mention in report.mentions}
    assert by_outcome == {Outcome.LINKED: 1, Outcome.AMBIGUOUS: 2, Outcome.NIL: 0}
    linked = next(mention for mention in report.mentions if mention.outcome is Outcome.LINKED)
    assert linked.entities[0].ids == ("un:TAi.150", "ofac:12561")
    assert linked.entities[0].reasons == ("same name",)


def test_ambiguous_between_one_is_written_as_nil_and_told_under_set_aside():
    document = make_document("Khalifa was there.")
    mention = make_mention(document, "Khalifa")
    entity = make_entity("SIRAJUDDIN HAQQANI", "un:TAi.144")
    link = Link(mention_id=mention.id, outcome=Outcome.AMBIGUOUS, candidates=(Candidate(entity=entity, score=0.4),))
    report = report_from_finding(make_finding(document, mentions=(mention,), links=(link,)), version="0")
    assert report.mentions[0].outcome is Outcome.NIL
    assert report.mentions[0].entities == ()
    assert "un:TAi.144" in report.set_aside[0].why


def test_linked_without_a_candidate_is_nil():
    document = make_document("Khalifa was there.")
    mention = make_mention(document, "Khalifa")
    link = Link(mention_id=mention.id, outcome=Outcome.LINKED)
    report = report_from_finding(make_finding(document, mentions=(mention,), links=(link,)), version="0")
    assert report.mentions[0].outcome is Outcome.NIL


def test_failed_reading_gives_empty_lists_and_says_why():
    finding = make_finding(make_document(""), failure="The PDF holds pictures only.")
    report = report_from_finding(finding, version="0")
    assert (report.claims, report.mentions) == ((), ())
    assert [(row.what, row.why) for row in report.set_aside] == [("report.txt", "The PDF holds pictures only.")]


def test_claim_that_nothing_checked_is_set_aside_not_lost():
    document = make_document("A. B. is there.")
    claim = make_claim(OtherClaim, document, "A. B. is there")
    report = report_from_finding(make_finding(document, claims=(claim,), verdicts=()), version="0")
    assert report.claims == ()
    assert claim.id in report.set_aside[0].why


def test_flags_of_reading_and_checking_are_joined_without_doubles():
    document = make_document("A. B. is there.")
    claim = make_claim(OtherClaim, document, "A. B. is there", flags=("vague_place", "coreference"))
    verdict = make_verdict(claim, flags=("press_only", "vague_place"))
    report = report_from_finding(make_finding(document, claims=(claim,), verdicts=(verdict,)), version="0")
    assert report.claims[0].flags == ("vague_place", "coreference", "press_only")


def test_claims_and_mentions_stand_in_text_order():
    document = make_document("One. Two. Three.")
    claims = tuple(make_claim(OtherClaim, document, word) for word in ("Three", "One", "Two"))
    mentions = tuple(make_mention(document, word) for word in ("Two", "Three", "One"))
    report = report_from_finding(make_finding(document, claims=claims, mentions=mentions), version="0")
    assert [claim.quote for claim in report.claims] == ["One", "Two", "Three"]
    assert [mention.quote for mention in report.mentions] == ["One", "Two", "Three"]


def test_shipped_schema_is_the_generated_one():
    shipped = (importlib.resources.files("onrecord.publish") / "check.schema.json").read_text(encoding="utf-8")
    assert shipped == schema_text()


def test_schema_requires_what_the_contract_lists_and_not_the_additions():
    claim = json_schema()["$defs"]["ClaimOut"]
    assert {"id", "kind", "quote", "start", "end", "verdict", "evidence", "consulted"} <= set(claim["required"])
    assert "would_change" not in claim["required"]


@pytest.mark.parametrize("with_text", [False, True])
def test_output_validates_against_the_schema(with_text):
    document = make_document(TEXT)
    findings = (full_finding(), make_finding(document, claims=one_claim_of_each_kind(document, TEXT[:20])))
    for finding in findings:
        written = json.loads(publish(finding, with_text=with_text))
        jsonschema.Draft202012Validator(json_schema()).validate(written)


def test_output_that_lacks_a_field_of_the_contract_does_not_validate():
    written = json.loads(publish(full_finding()))
    del written["claims"][0]["evidence"]
    with pytest.raises(jsonschema.ValidationError, match="evidence"):
        jsonschema.Draft202012Validator(json_schema()).validate(written)


def test_json_is_read_back_as_it_was_written():
    report = report_from_finding(full_finding(), version="0", with_text=True)
    assert parse_json(render_json(report)) == report


@pytest.mark.parametrize("data", ["", "{}", '{"schema": "onrecord.check/2"}', b"\xff\xfe", "[1, 2]"])
def test_another_file_is_refused_in_a_sentence(data):
    with pytest.raises(InputError, match=r"out\.json: This is not a checked report"):
        parse_json(data, where="out.json")


@st.composite
def texts_with_spans(draw):
    text = draw(st.text(st.characters(codec=None, exclude_categories=()), min_size=1, max_size=60))
    ends = st.integers(min_value=0, max_value=len(text))
    spans = draw(st.lists(st.tuples(ends, ends), max_size=8))
    return text, [(min(span), max(span)) for span in spans]


@given(texts_with_spans())
def test_text_at_every_span_is_its_quote(case):
    text, ranges = case
    document = make_document(text)
    spans = [Span(start=start, end=end, quote=text[start:end]) for start, end in ranges]
    claims = tuple(OtherClaim(id=f"clm-{n}", span=span) for n, span in enumerate(spans))
    finding = make_finding(document, claims=claims)
    written = json.loads(publish(finding, with_text=True))
    shown = written["document"]["text"]
    assert written["document"]["length"] == len(shown) == len(text)
    assert len(written["claims"]) == len(claims)
    for claim in written["claims"]:
        assert shown[claim["start"] : claim["end"]] == claim["quote"]


def test_lone_surrogate_is_replaced_and_offsets_stay():
    document = make_document("a\udc80b 😀 c")
    claim = make_claim(OtherClaim, document, "b 😀")
    written = json.loads(publish(make_finding(document, claims=(claim,)), with_text=True))
    assert written["document"]["text"] == "a\ufffdb 😀 c"
    assert (written["claims"][0]["start"], written["claims"][0]["end"]) == (2, 5)


def test_every_label_can_be_written():
    document = make_document("A. B. is there.")
    claim = make_claim(OtherClaim, document, "A. B. is there")
    for label in Label:
        finding = make_finding(document, claims=(claim,), verdicts=(make_verdict(claim, label),))
        assert msgspec.json.decode(publish(finding))["claims"][0]["verdict"] == label.value
