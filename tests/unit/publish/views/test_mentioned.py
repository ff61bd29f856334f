"""Reports that mention a party: by its ids alone, never by a name that may be another's."""

import pytest

from onrecord.model.claim import RoleClaim, TieClaim
from onrecord.model.vocab import MentionForm
from onrecord.publish import render_json, report_from_finding
from onrecord.publish.views.mentioned import mentions_of, report_mention
from onrecord.testing.builders import make_claim, make_document, make_entity, make_finding, make_link, make_mention

TEXT = "Ann Alpha leads the Group. She fights Ben Beta."
ANN, OTHER_ANN, BEN = make_entity("Ann", "un:A.1"), make_entity("Ann", "un:A.2"), make_entity("Ben", "un:B.1")


def told(*, ambiguous=False):
    document = make_document(TEXT)
    ann, ben = make_mention(document, "Ann Alpha"), make_mention(document, "Ben Beta")
    she = make_mention(document, "She", form=MentionForm.PRONOMINAL)
    claims = (
        make_claim(RoleClaim, document, "leads the Group", holder=ann.id),
        make_claim(TieClaim, document, "fights Ben Beta", a=(she.id,), b=(ben.id,)),
    )
    links = (make_link(ann, *((ANN, OTHER_ANN) if ambiguous else (ANN,))), make_link(she, ANN), make_link(ben, BEN))
    finding = make_finding(document, mentions=(ann, she, ben), links=links, claims=claims)
    return mentions_of(render_json(report_from_finding(finding, version="0")).encode())


def mention(mentions, *ids):
    return report_mention(mentions, ids, document="doc-1", title="A report", published="2021")


def test_the_claims_about_a_party_and_the_names_it_is_given():
    found = mention(told(), ANN.id)
    assert found is not None
    assert [claim.quote for claim in found.claims] == ["leads the Group", "fights Ben Beta"]
    assert [claim.number for claim in found.claims] == [1, 2]
    assert found.quotes == ("Ann Alpha",)


@pytest.mark.parametrize("ids", [("un:A.1",), (ANN.id, "un:A.1")])
def test_official_ids_find_it_after_the_record_has_changed(ids):
    assert mention(told(), *ids) is not None


def test_a_party_that_is_not_named_has_no_mention():
    assert mention(told(), "ent-none") is None


def test_a_name_that_may_be_several_is_a_mention_of_none():
    found = mention(told(ambiguous=True), ANN.id)
    assert found is not None
    assert [claim.quote for claim in found.claims] == ["fights Ben Beta"]
    assert found.quotes == ()
    assert mention(told(ambiguous=True), OTHER_ANN.id) is None
